"""Backups: made in time, listed, brought back."""
