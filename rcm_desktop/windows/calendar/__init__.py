"""The page Calendar and the dialogs of events."""
