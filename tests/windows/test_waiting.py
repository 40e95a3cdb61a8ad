"""Waiting for the worker: short work shows nothing, long work is shown and can be ended."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.qt_models.worker import Cancelled, Progress, Worker
from rcm_desktop.windows.waiting import carry_out


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def shown() -> QProgressDialog | None:
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, QProgressDialog) else None


def test_short_work_shows_nothing(worker: Worker, window: QWidget) -> None:
    assert carry_out(window, worker, "Copying", "Stop", lambda _: 42) == 42
    assert window.findChildren(QProgressDialog) == []


def test_what_stands_in_its_way_is_raised(worker: Worker, window: QWidget) -> None:
    def late(_: Progress) -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        carry_out(window, worker, "Copying", "Stop", late)


def test_long_work_is_shown_until_it_is_done(worker: Worker, window: QWidget) -> None:
    seen: list[tuple[int, bool]] = []

    def work(progress: Progress) -> str:
        for step in range(14):
            progress(step, 14)
            time.sleep(0.1)
        return "done"

    def look() -> None:
        dialog = shown()
        if dialog is not None:
            plain = all(each.textFormat() is Qt.TextFormat.PlainText for each in dialog.findChildren(QLabel))
            seen.append((dialog.maximum(), plain))

    timer = QTimer(window, interval=100)
    timer.timeout.connect(look)
    timer.start()
    assert carry_out(window, worker, "Copying", "Stop", work) == "done"
    assert (14, True) in seen
    assert shown() is None


def test_long_work_can_be_ended(worker: Worker, window: QWidget) -> None:
    def work(progress: Progress) -> None:
        for step in range(200):
            progress(step, 200)
            time.sleep(0.05)

    def end() -> None:
        dialog = shown()
        if dialog is not None:
            dialog.findChildren(QPushButton)[0].click()

    timer = QTimer(window, interval=100)
    timer.timeout.connect(end)
    timer.start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        carry_out(window, worker, "Copying", "Stop", work)
    assert time.monotonic() - begun < 5
