"""The body that meets, chosen or written."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from rcm_desktop.domain.text import clean

BODIES = ("RCGM", "VM", "RCM")
"""Acronyms of the bodies that meet most: the consultation group, the vice-ministers, the conference."""


class BodyField(QComboBox):
    """Offers the usual acronyms and takes any other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(BODIES)

    def body(self) -> str:
        """The acronym as it is stored."""
        return clean(self.currentText()).strip()

    def set_body(self, body: str) -> None:
        if self.currentText() != body:
            self.setEditText(body)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change the body under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
