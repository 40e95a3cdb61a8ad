"""Space in a table of lines to be chosen: it turns the check of the row in hand, in whatever column it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QTableView

from rcm_desktop.qt_models.checked_rows_model import CheckedRowsModel
from rcm_desktop.windows.pressed import pressed


class SpaceChecks(QObject):
    """Watches a table over ``model``, whose first column bears the checks."""

    def __init__(self, table: QTableView, model: CheckedRowsModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        index = self._table.currentIndex()
        if pressed(event) != Qt.Key.Key_Space or not index.isValid():
            return False
        self._model.toggle(index.row())
        return True
