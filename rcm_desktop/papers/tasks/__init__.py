"""The follow-up matrix as files."""
