"""What must stay fast, measured against floors taken in the same run: ``python -m tests.benchmarks``."""
