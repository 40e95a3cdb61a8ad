"""The real window over a library file, with settings of its own, for a probe to work in."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcm_desktop.bootstrap import LocalFiles, Opened
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import Language
from rcm_desktop.qt_models.saving import Saving
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.writer import Writer
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.office import Office
from rcm_desktop.windows.outline.outline_view import OutlineView
from rcm_desktop.windows.outline.text_cell import TextCell
from rcm_desktop.windows.window_settings import WindowSettings

SIZE = (1366, 800)
"""Pixels of the window; the floor's is as large."""


class RememberingFiles(LocalFiles):
    """Files of this computer; the last one opened can be asked for, with the library below it."""

    opened: Opened | None = None
    library: Library | None = None

    def open(self, path: Path, *, read_only: bool = False, door: str = "") -> Opened:
        self.library = Library.open(path, read_only=read_only, door=door)
        self.opened = Opened(self.library)
        return self.opened


class OurWindow:
    """The program's window, shown and opened as it opens itself, but with the loop in the caller's hand."""

    def __init__(self, library: Path, folder: Path, files: RememberingFiles | None = None) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        application.setStyle("Fusion")
        application.setCursorFlashTime(0)
        self.files = files or RememberingFiles()
        settings = WindowSettings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.office = Office(self.files, InterfaceLanguage(Language.EN, application), settings)
        self.window = self.office.window
        self.window.resize(*SIZE)
        self.office.start(library)
        # A fault of ours or of the probe ends the run with its trace instead of being told to a person.
        sys.excepthook = sys.__excepthook__
        self.window.activateWindow()
        QTest.qWait(50)
        begun = datetime.now()
        while self.window.pages is None:
            if (datetime.now() - begun).total_seconds() > 30:
                raise TimeoutError("the file was not opened")
            QTest.qWait(10)

    @property
    def opened(self) -> Opened:
        assert self.files.opened is not None
        return self.files.opened

    @property
    def writer(self) -> Writer:
        assert self.files.library is not None
        return self.files.library.writer

    @property
    def saving(self) -> Saving:
        assert self.window.desk is not None
        return self.window.desk.saving

    @property
    def view(self) -> OutlineView:
        assert self.window.pages is not None
        return self.window.pages.conclusions.view

    def take_meeting(self, id_: str) -> None:
        """Show the conclusions of a meeting."""
        self.window.open_conclusions(id_)
        QTest.qWait(100)

    def go_to_middle(self) -> None:
        """Put the caret at the end of an item of the top level that has a sibling above, halfway down."""
        outline = self.view.outline
        rows = outline.rows
        for id_ in rows[len(rows) // 2 :]:
            _, place = outline.siblings(id_)
            if outline.level(id_) == 1 and place > 1 and len(list(outline.subtree(id_))) == 1:
                self.view.go_to(Caret(id_, Language.EN, len(outline.node(id_).text(Language.EN))))
                return
        raise LookupError("no item in the middle")

    def focus(self) -> TextCell:
        """The text that keys go to."""
        widget = QApplication.focusWidget()
        assert isinstance(widget, TextCell)
        return widget

    def close(self) -> None:
        self.window.close()
        self.office.close()
