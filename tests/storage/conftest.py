"""A library in a folder of its own, and what stands in a folder, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rcm_desktop.storage.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.rcm"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An empty library, closed: copying it costs less than making one for each test."""
    path = tmp_path_factory.mktemp("template") / "empty.rcm"
    Library.create(path).close()
    return path.read_bytes()


@pytest.fixture
def library(path: Path, template: bytes) -> Iterator[Library]:
    path.write_bytes(template)
    library = Library.open(path)
    yield library
    library.close(abandon=True)


def contents(folder: Path) -> dict[str, bytes | None]:
    """What stands in a folder: names with bytes, None for what is no file."""
    return {each.name: each.read_bytes() if each.is_file() else None for each in folder.iterdir()}
