"""What follows from conclusions: who does what by when, and how far it is."""
