"""What holds for every test: no screen, and no line in the log that nobody asked for."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine is no failure; a drawn case that failed once is found again from the code alone.
settings.register_profile("project", deadline=None, print_blob=True, max_examples=60)
settings.load_profile("project")


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
