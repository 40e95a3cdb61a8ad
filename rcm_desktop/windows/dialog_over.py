"""The one dialog that is open over a page."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog


class DialogOver(QObject):
    """A dialog that is opened takes the place of the one before; ``dialog`` is None while none is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: QDialog | None = None

    def open(self, dialog: QDialog) -> None:
        """Show a dialog; it goes when it is closed."""
        self.close()
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self) -> None:
        """Let what is open go, as when its file is closed."""
        if self.dialog is not None:
            self.dialog.done(0)

    def _forget(self) -> None:
        self.dialog = None
