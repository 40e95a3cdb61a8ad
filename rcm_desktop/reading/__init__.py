"""Files that come in, read as domain values."""
