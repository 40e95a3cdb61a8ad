"""The program that is to be killed: its real window over a file, typed into without an end.

Takes the library, the trace, a folder for settings, a seed and the name of a journal of ``journals``.
"""

from __future__ import annotations

import random
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.saving import SaveState
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.storage.journal import FileJournal
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.store import LibraryStore
from tests.benchmarks.floor_text import let_run
from tests.benchmarks.our_window import OurWindow, RememberingFiles
from tests.crash.journals import JOURNALS
from tests.crash.trace import Digests, Trace

_WORDS = "the ministries keep a list of ports and bridges; año tras año se publica. "
_NONE, _ALT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_KEYS = {
    (Qt.Key.Key_Return, _NONE): 8,
    (Qt.Key.Key_Tab, _NONE): 4,
    (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier): 3,
    (Qt.Key.Key_Up, _ALT): 4,
    (Qt.Key.Key_Down, _ALT): 3,
    (Qt.Key.Key_Return, _CONTROL): 1,
    (Qt.Key.Key_F4, _NONE): 2,
    (Qt.Key.Key_Z, _CONTROL): 6,
    (Qt.Key.Key_Y, _CONTROL): 3,
    (Qt.Key.Key_Backspace, _NONE): 6,
    (Qt.Key.Key_Up, _NONE): 4,
    (Qt.Key.Key_Down, _NONE): 5,
}
_LETTERS_IN_HUNDRED = 70


class WatchedOpened(Opened):
    """An open file that also tells ``on_queued`` of each record, before it is given to the writer."""

    def __init__(self, library: Library, journal: FileJournal, on_queued: Callable[[], None]) -> None:
        super().__init__(library)
        self._journal = journal
        self._on_queued = on_queued
        self.store = LibraryStore(library, journal)
        self.meetings = Meetings(self.store, who="typist")

    def listen(
        self,
        queued: Callable[[], None],
        kept: Callable[[datetime, int], None],
        trouble: Callable[[Condition], None],
    ) -> None:
        def told() -> None:
            self._on_queued()
            queued()

        super().listen(told, kept, trouble)


class WatchedFiles(RememberingFiles):
    """Files whose journal is chosen by name."""

    def __init__(self, journal: str, on_queued: Callable[[], None]) -> None:
        self._journal = JOURNALS[journal]
        self._on_queued = on_queued

    def open(self, path: Path, *, read_only: bool = False, door: str = "") -> Opened:
        self.library = Library.open(path, read_only=read_only, door=door)
        self.opened = WatchedOpened(self.library, self._journal(self.library), self._on_queued)
        return self.opened


class Typist:
    """Types into the window and notes what is queued and what is shown as saved."""

    def __init__(self, library: Path, trace: Trace, folder: Path, seed: int, journal: str) -> None:
        self._trace = trace
        self._chance = random.Random(seed)
        self._digests = Digests()
        self._ours = OurWindow(library, folder, WatchedFiles(journal, self._on_queued))
        sys.excepthook = self._on_fault
        self._ours.saving.changed.connect(self._on_saving)
        trace.note("opened", self._digest())

    def _digest(self) -> str:
        return self._digests.of(self._ours.view.outline)

    def _on_queued(self) -> None:
        self._trace.note("queued", self._digest())

    def _on_saving(self, state: SaveState) -> None:
        if not state.pending and state.trouble is None:
            self._trace.note("saved", self._digest())

    def _on_fault(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        words = "".join(traceback.format_exception(kind, error, trace))
        self._trace.note("fault", repr(words))

    def type_on(self) -> None:
        """Type until the end."""
        rows = self._ours.view.outline.rows
        self._ours.view.setFocus()
        self._trace.note("ready", f"{len(rows)} rows")
        keys, weights = list(_KEYS), list(_KEYS.values())
        at = 0
        while True:
            widget = QApplication.focusWidget()
            if widget is None:
                self._trace.note("fault", "no widget has the keyboard")
                return
            if self._chance.randrange(100) < _LETTERS_IN_HUNDRED:
                _write(widget, _WORDS[at % len(_WORDS)])
                at += 1
            else:
                QTest.keyClick(widget, *self._chance.choices(keys, weights)[0])
            let_run(self._chance.randrange(5, 60))


def _write(widget: QWidget, letter: str) -> None:
    """Press and release the key of a letter; QTest knows those of ASCII alone."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, _NONE, letter))


def main() -> None:
    library, trace, folder = (Path(each) for each in sys.argv[1:4])
    Typist(library, Trace(trace), folder, int(sys.argv[4]), sys.argv[5]).type_on()


if __name__ == "__main__":
    main()
