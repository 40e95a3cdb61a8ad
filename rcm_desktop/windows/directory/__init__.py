"""The directory of the conference, put right in place."""
