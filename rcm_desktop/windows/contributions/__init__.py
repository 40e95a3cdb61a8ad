"""What concerns contributions: the page, its dialogs, and what goes out of it and comes back."""
