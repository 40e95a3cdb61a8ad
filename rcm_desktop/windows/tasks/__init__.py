"""The page Follow-up."""
