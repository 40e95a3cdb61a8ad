"""The real window over a real file, driven by keys as in the meeting room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rcm_desktop.bootstrap import LocalFiles
from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.main_window import CONCLUSIONS
from rcm_desktop.windows.office import Office
from rcm_desktop.windows.outline.outline_view import OutlineView
from rcm_desktop.windows.window_settings import WindowSettings

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Room:
    """One start of the program on a file; ``close`` ends it as closing the window does."""

    def __init__(self, library: Path, settings: Path, language: Language = Language.EN) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._interface = InterfaceLanguage(language, application)
        kept = WindowSettings(QSettings(str(settings), QSettings.Format.IniFormat))
        self.office = Office(LocalFiles(), self._interface, kept)
        self.window = self.office.window
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.office.open(library)
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            QCoreApplication.processEvents()

    @property
    def view(self) -> OutlineView:
        assert self.window.pages is not None
        return self.window.pages.conclusions.view

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self._target(), key, modifiers)
        self.settle()

    def type(self, words: str) -> None:
        for character in words:
            if character.isascii():
                QTest.keyClicks(self._target(), character)
                continue
            # The test library knows no key for these; a keyboard sends them as text all the same.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, NONE, character)
                QCoreApplication.sendEvent(self._target(), event)
        self.settle()

    def _target(self) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None else self.view

    def switch(self, language: Language) -> None:
        """Another language of the windows, whatever is open."""
        self._interface.switch(language)
        self.settle()

    def show_conclusions(self) -> None:
        self.window.ui.tabs.setCurrentIndex(CONCLUSIONS)
        self.settle()

    def lines(self, language: Language = Language.EN) -> list[str]:
        """The rows as they read: label, words, indented by level."""
        outline = self.view.outline
        return [
            f"{'  ' * max(0, outline.level(node.id) - 1)}{outline.label(node.id, language)} "
            f"{node.text(language).plain}".rstrip()
            for node in outline.nodes()
        ]

    def close(self) -> None:
        self.window.close()
        self.office.close()
        self._interface.switch(Language.EN)
        self.window.deleteLater()
        self.office.deleteLater()
        self.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
