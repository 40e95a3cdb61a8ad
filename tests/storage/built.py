"""A new library for tests that harm it or look at its parts: built once, copied for each."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from rcm_desktop.storage import schema


def build(path: Path) -> None:
    """As ``schema.build``, at the cost of a copy."""
    path.write_bytes(_built())


@cache
def _built() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "records.rcm")
        schema.build(path)
        return path.read_bytes()
