"""RCM Desktop: the working tool of the technical secretariat of the Regional Conference on Migration."""

__version__ = "0.1.0"
