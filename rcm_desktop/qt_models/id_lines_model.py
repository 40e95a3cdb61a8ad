"""Lines of words in columns, each standing for something by its id: people, parts, pairs, backups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.qt_models.plain_tips import shown_or_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
LINE_ID_ROLE = int(_Role.UserRole) + 1


@dataclass(frozen=True, slots=True)
class IdLine:
    """A line and what it stands for."""

    id: str
    cells: tuple[str, ...]


class IdLinesModel(QAbstractTableModel):
    """A table to look at; ``headings`` gives the words above the columns, in the windows' language."""

    def __init__(self, headings: Callable[[], Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._lines: Sequence[IdLine] = ()

    def show(self, lines: Sequence[IdLine]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def place_of(self, id_: str) -> QModelIndex:
        """The line of an id, an invalid one where it is not shown."""
        row = next((at for at, each in enumerate(self._lines) if each.id == id_), -1)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings())

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ID_ROLE:
            return line.id
        words = line.cells[index.column()]
        if role == _Role.AccessibleTextRole:
            return f"{index.row() + 1}., {self._headings()[index.column()]}: {words or '–'}"
        return shown_or_tip(words, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        headings = self._headings()
        return headings[section] if 0 <= section < len(headings) else None
