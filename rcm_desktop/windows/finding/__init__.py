"""Search and command: the palette and what it finds."""
