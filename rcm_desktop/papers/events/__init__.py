"""Papers of events: lists, forms, letters, calendar files."""
