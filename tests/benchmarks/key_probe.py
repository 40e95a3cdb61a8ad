"""The real window as a process that types on command and says how long each key took to be painted.

Takes a library, a folder for settings, the id of a meeting and what goes on meanwhile ("quiet" or
"backup"); then commands as ``tests.benchmarks.probe`` sends them.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from sqlalchemy import Connection

from rcm_desktop.bootstrap import Opened
from tests.benchmarks.floor_text import WORDS, Stopwatch, answer, let_run, time_keys
from tests.benchmarks.our_window import OurWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
PASTED = 60


class KeyProbe:
    """Carries out the commands in one window; each leaves the outline as it found it."""

    def __init__(self, ours: OurWindow) -> None:
        self._ours = ours
        self._stopwatch = Stopwatch(ours.window)
        self.commands: dict[str, Callable[[int], list[float]]] = {
            "ready": lambda _: [],
            "keys": lambda count: time_keys(self._stopwatch, ours.focus, count),
            "enter": lambda count: self._structural(count, lambda: self._key(Qt.Key.Key_Return)),
            "tab": lambda count: self._structural(count, lambda: self._key(Qt.Key.Key_Tab)),
            "alt_up": lambda count: self._structural(count, lambda: self._key(Qt.Key.Key_Up, _ALT)),
            "paste": self._paste,
            "wrap": self._wrap,
            "durable": self._durable,
            "typing": self._durable_while_typing,
        }

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._ours.focus(), key, modifiers)

    def _structural(self, count: int, act: Callable[[], None]) -> list[float]:
        """Times of a key that changes the structure; each is undone, untimed. Raises where it did nothing."""
        times = []
        for _ in range(count):
            self._ours.go_to_middle()
            before = list(self._structure())
            times.append(self._stopwatch.time(act, settled=True))
            if list(self._structure()) == before:
                raise RuntimeError("the key changed nothing")
            self._key(Qt.Key.Key_Z, _CONTROL)
            self._stopwatch.rest()
            if list(self._structure()) != before:
                raise RuntimeError("undo did not bring the outline back")
        return times

    def _structure(self) -> list[tuple[str, int]]:
        outline = self._ours.view.outline
        return [(id_, outline.level(id_)) for id_ in outline.rows]

    def _paste(self, count: int) -> list[float]:
        lines = (f"{number}. {WORDS.capitalize().strip()}." for number in range(1, PASTED + 1))
        QGuiApplication.clipboard().setText("\n".join(lines))
        return self._structural(count, lambda: self._key(Qt.Key.Key_V, _CONTROL))

    def _wrap(self, count: int) -> list[float]:
        """Times of the keys at which a text became a line higher."""
        times: list[float] = []
        while len(times) < count:
            self._ours.go_to_middle()
            for letter in WORDS * 2:
                cell = self._ours.focus()
                height = cell.needed_height
                took = self._stopwatch.time(partial(QTest.keyClicks, cell, letter), settled=True)
                if cell.needed_height != height:
                    times.append(took)
            for _ in WORDS * 2:
                self._key(Qt.Key.Key_Backspace)
        return times[:count]

    def _durable(self, count: int) -> list[float]:
        """Milliseconds from single keys until the bar says that all is saved."""
        self._ours.go_to_middle()
        times = []
        for at in range(count):
            self._wait_until_saved()
            self._stopwatch.rest(7 * (at % 23))
            begun = perf_counter()
            QTest.keyClicks(self._ours.focus(), "a")
            self._wait_until_saved()
            times.append((perf_counter() - begun) * 1000)
        for _ in range(count):
            self._key(Qt.Key.Key_Backspace)
        self._wait_until_saved()
        return times

    def _durable_while_typing(self, count: int) -> list[float]:
        """Milliseconds from each key of quick typing until the writer has its record on the disk."""
        self._ours.go_to_middle()
        self._wait_until_saved()
        writer, submit = self._ours.writer, self._ours.writer.submit_each
        times: list[float] = []
        begun = 0.0

        def timed(work: Callable[[Connection, Sequence[Any]], None], item: Any, **how: bool) -> Future[None]:
            job, key = submit(work, item, **how), begun
            job.add_done_callback(lambda _: times.append((perf_counter() - key) * 1000))
            return job

        writer.submit_each = timed  # type: ignore[method-assign]
        for at in range(count):
            begun = perf_counter()
            QTest.keyClicks(self._ours.focus(), WORDS[at % len(WORDS)])
            let_run(40 + 13 * (at % 7))
        self._wait_until_saved()
        writer.submit_each = submit  # type: ignore[method-assign]
        for _ in range(count):
            self._key(Qt.Key.Key_Backspace)
        self._wait_until_saved()
        return times

    def _wait_until_saved(self) -> None:
        while self._ours.saving.state.pending:
            let_run(1)


class BackupLoop(threading.Thread):
    """Saves copies of a library, one after the other, until it is told to end."""

    def __init__(self, opened: Opened, folder: Path) -> None:
        super().__init__(name="backup", daemon=True)
        self._opened = opened
        self._target = folder / "copy.rcm"
        self._is_over = threading.Event()

    def run(self) -> None:
        while not self._is_over.is_set():
            self._opened.save_copy(self._target)
            self._target.unlink()

    def end(self) -> None:
        self._is_over.set()
        self.join()


def main() -> None:
    library, folder, meeting, meanwhile = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    ours = OurWindow(library, folder)
    ours.take_meeting(meeting)
    ours.go_to_middle()
    let_run(500)
    backup = BackupLoop(ours.opened, folder) if meanwhile == "backup" else None
    if backup is not None:
        backup.start()
    answer(KeyProbe(ours).commands)
    if backup is not None:
        backup.end()
    ours.close()


if __name__ == "__main__":
    main()
