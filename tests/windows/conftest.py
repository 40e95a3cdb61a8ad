"""Windows of a test go with it: none is left to hear of what the next test does."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, object, object]:
    """Delete at once what was closed, while Python still holds it: there is no event loop that would."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return (yield)


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect cycles on this thread alone: on a writer's thread a window would be destroyed there."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()
