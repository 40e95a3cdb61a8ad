"""Listens to the real window as a screen reader does; run it with ``python -m tests.accessibility``."""
