"""What the windows look at: models, undo, background jobs."""
