"""Papers of events: lists, cards, letters and calendar files."""
