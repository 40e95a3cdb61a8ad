"""Keys as event filters ask for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed(event: QEvent) -> Qt.Key | None:
    """The key that is pressed down, None for any other event."""
    if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
        return Qt.Key(event.key())
    return None
