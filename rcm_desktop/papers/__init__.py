"""Papers that go out, made from domain values."""
