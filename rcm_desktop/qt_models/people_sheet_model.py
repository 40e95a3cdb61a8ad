"""Rows of a sheet of people before they are stored: each as it was understood, with what is doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.qt_models.plain_tips import shown_or_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class SheetLine:
    """What one row says, by column, and the remark beside it."""

    cells: tuple[str, ...]
    remark: str


class PeopleSheetModel(QAbstractTableModel):
    """``headings`` name the columns, the remark's last."""

    def __init__(
        self, headings: Sequence[str], lines: Sequence[SheetLine], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._headings = headings
        self._lines = lines

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        words = (*line.cells, line.remark)[index.column()]
        if role == _Role.AccessibleTextRole:
            return f"{index.row() + 1}., {self._headings[index.column()]}: {words or '–'}"
        return shown_or_tip(words, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role != _Role.DisplayRole:
            return None
        return self._headings[section] if orientation == Qt.Orientation.Horizontal else section + 1
