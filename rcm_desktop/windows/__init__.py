"""Main window, pages, dialogs."""
