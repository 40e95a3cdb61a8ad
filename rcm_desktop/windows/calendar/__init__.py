"""The page Calendar: month, year, agenda, and what is still to be dated."""
