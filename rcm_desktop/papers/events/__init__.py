"""Papers of an event: lists of its people, confirmations, attendance."""
