"""The floor of typing: a bare QTextEdit in a window, from the key to the flushed paint.

Imports nothing of the product. Takes the number of paragraphs, then commands on standard input as
``tests.benchmarks.probe`` sends them, and answers each with a line of JSON: milliseconds.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import partial
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit, QWidget

WORDS = "the ministries keep the list of border posts and tell the others each spring what changed "
PACE_MS = 30
"""The pause between two keys, in which timers, threads and repaints have their turn."""
_PATIENCE = 5.0
_SETTLED_BY = 0.25
"""Seconds after which a window that still repaints is no longer waited for: its figure says it all."""


class Stopwatch(QObject):
    """Times what a key does to a window, until Qt has painted it and given the picture away.

    Qt paints and flushes within one UpdateRequest to the window, so that is over when the events
    processed with it are.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._is_asked = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.UpdateRequest:
            self._is_asked = True
        return False

    def time(self, act: Callable[[], object], *, settled: bool = False) -> float:
        """Milliseconds from ``act`` to its paint; with ``settled`` to the last paint that follows from it."""
        self.rest()
        self._is_asked = False
        begun = perf_counter()
        act()
        self._wait(begun)
        painted = perf_counter()
        while settled and perf_counter() - begun < _SETTLED_BY:
            self._is_asked = False
            QCoreApplication.processEvents()
            QCoreApplication.processEvents()
            if not self._is_asked:
                break
            painted = perf_counter()
        return (painted - begun) * 1000

    def _wait(self, begun: float) -> None:
        while not self._is_asked:
            QCoreApplication.processEvents()
            if perf_counter() - begun > _PATIENCE:
                raise TimeoutError("nothing was painted")

    def rest(self, milliseconds: int = PACE_MS) -> None:
        """Let everything that waits be done."""
        let_run(milliseconds)
        QCoreApplication.processEvents()


def let_run(milliseconds: int) -> None:
    """Let the event loop run, as the program's does: QTest.qWait would keep Python from other threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def time_keys(stopwatch: Stopwatch, widget: Callable[[], QTextEdit], count: int) -> list[float]:
    """Type ``count`` letters of usual words, each timed, and take them out again, untimed.

    A letter that makes the text a line higher is typed but not counted: wrapping is measured by itself.
    """
    times: list[float] = []
    typed = 0
    while len(times) < count:
        text = widget()
        height = text.document().size().height()
        took = stopwatch.time(partial(QTest.keyClicks, text, WORDS[typed % len(WORDS)]))
        typed += 1
        if text.document().size().height() == height:
            times.append(took)
    for _ in range(typed):
        QTest.keyClick(widget(), Qt.Key.Key_Backspace)
    stopwatch.rest()
    return times


def answer(commands: dict[str, Callable[[int], list[float]]]) -> None:
    """Carry out "name count" lines until there are no more."""
    for line in sys.stdin:
        name, _, count = line.strip().partition(" ")
        sys.stdout.write(json.dumps(commands[name](int(count or 1))) + "\n")
        sys.stdout.flush()


def main() -> None:
    paragraphs = int(sys.argv[1])
    application = QApplication([])
    application.setCursorFlashTime(0)
    window = QMainWindow()
    text = QTextEdit()
    window.setCentralWidget(text)
    window.resize(1366, 800)
    text.setPlainText("\n".join(WORDS * 2 for _ in range(paragraphs)))
    window.show()
    window.activateWindow()
    cursor = QTextCursor(text.document().findBlockByNumber(paragraphs // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    text.setTextCursor(cursor)
    text.setFocus()
    stopwatch = Stopwatch(window)
    stopwatch.rest(500)
    answer({"ready": lambda _: [], "keys": lambda count: time_keys(stopwatch, lambda: text, count)})


if __name__ == "__main__":
    main()
