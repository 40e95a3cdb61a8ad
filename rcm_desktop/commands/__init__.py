"""The same operations from a terminal, without a screen."""
