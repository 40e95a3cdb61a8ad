"""Papers that go out of the window and documents that come in."""
