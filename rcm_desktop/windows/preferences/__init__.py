"""What the secretariat sets once for its file."""
