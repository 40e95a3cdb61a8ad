"""The page Meetings: the list, and the record of one with its parts."""
