"""What every page of the preferences is to the dialog around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class PreferencePage(QWidget):
    """A page is built over one service; what was written on it is stored when the dialog is accepted.

    Once the dialog is done the file may be closed: a page that ``is_over`` asks nothing more.
    """

    is_over = False

    def check(self) -> None:
        """Raises the condition that forbids to store what was written."""

    def store(self) -> None:
        """Store what was changed; raises the condition in the way."""

    def title(self) -> str:
        """The words of its tab."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language of the windows."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and not self.is_over:
            self.retranslate()
        super().changeEvent(event)
