"""Files of records as they are made, closed: copying one costs less than making one for each test."""

from __future__ import annotations

import pytest

from rcm_desktop.bootstrap import create_library


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A new file without meetings."""
    path = tmp_path_factory.mktemp("empty") / "records.rcm"
    create_library(path).close()
    return path.read_bytes()


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A new file with the invented meetings."""
    path = tmp_path_factory.mktemp("sample") / "records.rcm"
    create_library(path, sample=True).close()
    return path.read_bytes()
