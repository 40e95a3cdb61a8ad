"""Cycles with windows in them are collected on the thread of the windows, and on no other."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rcm_desktop.windows.cycles import Cycles


class Knot:
    """Refers to itself, and tells on which thread it was let go."""

    def __init__(self, threads: list[int]) -> None:
        self._threads = threads
        self._self = self

    def __del__(self) -> None:
        self._threads.append(get_ident())


@pytest.fixture
def automatic() -> Iterator[None]:
    """Python collects by itself, as in a program that has just begun."""
    gc.enable()
    yield
    gc.disable()


def _tie(threads: list[int], count: int) -> None:
    for _ in range(count):
        Knot(threads)


@pytest.mark.usefixtures("automatic")
def test_knots_tied_on_another_thread_come_apart_on_this_one(qtbot: QtBot) -> None:
    threads: list[int] = []
    owner = QObject()
    cycles = Cycles(owner)
    worker = Thread(target=_tie, args=(threads, 5000))
    worker.start()
    worker.join()
    assert threads == []
    cycles.collect()
    assert len(threads) == 5000
    assert set(threads) == {get_ident()}


@pytest.mark.usefixtures("automatic")
def test_it_collects_by_itself_while_events_are_handled(qtbot: QtBot) -> None:
    threads: list[int] = []
    owner = QObject()
    Cycles(owner)
    _tie(threads, 2000)
    qtbot.waitUntil(lambda: len(threads) == 2000, timeout=5000)
