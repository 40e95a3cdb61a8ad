"""The body that meets, chosen or written, by its acronym in the windows' language."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.text import clean
from rcm_desktop.windows.interface_language import window_language


class BodyField(QComboBox):
    """Offers the bodies of the conference and takes any other; RCGM and GRCM are the same one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._directory = Directory.shipped().on(None)
        self._fill()

    def set_directory(self, directory: DirectoryOfDay) -> None:
        """Offer the bodies of a directory, as they are called on its day."""
        if directory != self._directory:
            body = self.body()
            self._directory = directory
            self._fill(body)

    def body(self) -> str:
        """The body as it is stored."""
        return self._directory.body_id(clean(self.currentText()).strip())

    def set_body(self, body: str) -> None:
        if self.body() != body or not body:
            self.setEditText(self._directory.acronym(body, window_language()))

    def _fill(self, body: str | None = None) -> None:
        body = self.body() if body is None else body
        blocked = self.blockSignals(True)
        self.clear()
        self.addItems([each.names(window_language()).for_short for each in self._directory.bodies()])
        self.setEditText(self._directory.acronym(body, window_language()))
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change the body under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)
