"""Letters: their templates, what is filled into them, and the forms in which they go out."""
