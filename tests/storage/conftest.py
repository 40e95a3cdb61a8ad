"""A library in a folder of its own, and what stands in a folder, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rcm_desktop.storage.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.rcm"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    library = Library.create(path)
    yield library
    library.close(abandon=True)


def contents(folder: Path) -> dict[str, bytes | None]:
    """What stands in a folder: names with bytes, None for what is no file."""
    return {each.name: each.read_bytes() if each.is_file() else None for each in folder.iterdir()}
