"""One start of the program over the sample, whose window and dialogs are kept as pictures."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rcm_desktop.bootstrap import create_library
from rcm_desktop.domain.backups import Series
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ItemState, Kind, Node
from rcm_desktop.papers.text import text_of
from rcm_desktop.windows.office import Office
from tests.windows.room import Room

SCREEN = (1366, 768)
NOW = datetime(2025, 5, 15, 10, 41)
"""When the scenes are played: in the sample's last meeting."""
_ASKED_MS = 100
_REST_MS = 450
_TRIES = 50

Act = Callable[[], object]


class Stage:
    """One start of the program over a copy of the sample, in one language and one look."""

    def __init__(self, folder: Path, language: Language, look: str, scale: int) -> None:
        self._folder = folder
        self._language = language
        self._prefix = f"{language.value}-{look}-{scale * 100}"
        self._kept = tempfile.TemporaryDirectory()
        self.place = Path(self._kept.name)
        library = self.place / "sample.rcm"
        self.untouched = self.place / "untouched.rcm"
        with create_library(library, sample=True) as opened:
            self.series = Series.of(library, opened.setting("library_id") or "")
            opened.save_copy(self.untouched)
        self.room = Room(library, self.place / "windows.ini", language)
        self.window = self.room.window
        self.window.choose_look(look)
        self.window.resize(SCREEN[0] // scale, SCREEN[1] // scale)
        self.room.settle()

    @property
    def language(self) -> Language:
        return self._language

    @property
    def office(self) -> Office:
        return self.room.office

    def close(self) -> None:
        # Without a loop that runs, a dialog that goes "later" would still be there in the next language.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.room.close()
        self._kept.cleanup()

    def keep(self, name: str, widget: QWidget) -> None:
        if widget is self.window:
            # Panes, counts and history follow when the hands rest.
            QTest.qWait(_REST_MS)
        self.room.settle()
        widget.grab().save(str(self._folder / f"{self._prefix}-{name}.png"))

    def keep_asked(self, name: str, ask: Act) -> None:
        """Do what opens a dialog or a menu, keep its picture and close it."""
        waiting = Waiting(lambda widget: self.keep(name, widget))
        ask()
        waiting.finish()
        self.room.settle()

    # What the scenes need

    @property
    def word(self) -> str:
        """A word that the sample has more than once."""
        return "workshop" if self._language is Language.EN else "taller"

    def command(self, name: str) -> Act:
        assert self.window.pages is not None
        return self.window.pages.conclusions.commands.actions[name].trigger

    def menu(self, name: str) -> Act:
        return self.window.menus.actions[name].trigger

    def item(self, state: ItemState) -> Node:
        """The first item in a state."""
        nodes = self.room.view.outline.nodes()
        return next(node for node in nodes if node.kind is Kind.ITEM and node.state is state)

    def document(self) -> Path:
        """A text file with the conclusions in hand, to be read in."""
        assert self.window.desk is not None
        documents = self.window.desk.meetings.documents(self.window.meeting_in_hand)
        path = self.place / "conclusions.txt"
        path.write_text(text_of(documents[self._language]), "utf-8")
        return path


class Waiting:
    """Waits for a dialog or a menu, which may hold its own event loop, gives it to ``take`` and closes it."""

    def __init__(self, take: Callable[[QWidget], None]) -> None:
        self._take = take
        self._left = _TRIES
        self._timer = QTimer(interval=_ASKED_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._left -= 1
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if shown is not None:
            self._timer.stop()
            self._take(shown)
            shown.close()
        elif not self._left:
            self._timer.stop()

    def finish(self) -> None:
        while self._timer.isActive():
            QApplication.processEvents()
        if not self._left:
            raise RuntimeError("no dialog came")
