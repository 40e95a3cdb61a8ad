"""The keys of a line that adds to the table below it: Down goes there, undo takes back what was added."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTableView


class LineAboveTable(QObject):
    """Lives as long as its line. ``taken`` empties the line once its words are in the table."""

    def __init__(self, line: QLineEdit, table: QTableView) -> None:
        super().__init__(line)
        self._line, self._table = line, table
        line.installEventFilter(self)

    def taken(self) -> None:
        """Begin the line anew. Undo must not bring back words that are in the table already."""
        self._line.setText("")  # ``clear`` would leave them to undo.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_for_the_window(event):
                event.ignore()  # A line takes the key for itself, even where it has nothing to take back.
                return True
            is_down = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
            if is_down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._go_down()
                return True
        return super().eventFilter(watched, event)

    def _is_for_the_window(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo):
            return not self._line.isUndoAvailable()
        return event.matches(keys.Redo) and not self._line.isRedoAvailable()

    def _go_down(self) -> None:
        model = self._table.model()
        if model is None or not model.rowCount():
            return
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(model.index(0, 0))
        self._table.setFocus()
