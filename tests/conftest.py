"""What holds for every test: no screen, and no line in the log that nobody asked for.

Files of records stand here as they are made, closed: copying one costs less than making one for each test.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine is no failure; a drawn case that failed once is found again from the code alone.
settings.register_profile("project", deadline=None, print_blob=True, max_examples=60)
settings.load_profile("project")


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A new file without meetings."""
    return _made(tmp_path_factory.mktemp("empty"), sample=False)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A new file with the invented meetings and contributions."""
    return _made(tmp_path_factory.mktemp("sample"), sample=True)


def _made(folder: Path, *, sample: bool) -> bytes:
    from rcm_desktop.bootstrap import create_library

    path = folder / "records.rcm"
    create_library(path, sample=sample).close()
    return path.read_bytes()


class _Kept(logging.Handler):
    """Keeps the lines that come by."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_log_line(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it takes ``caplog`` and looks for itself."""
    kept = _Kept()
    root = logging.getLogger()
    root.addHandler(kept)
    yield
    root.removeHandler(kept)
    if kept.lines and "caplog" not in request.fixturenames:
        pytest.fail("stray log lines:\n" + "\n".join(kept.lines))
