"""The program killed while it is typed into, and what its file holds then: ``python -m tests.crash``."""
