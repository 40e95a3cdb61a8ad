"""Lines that stand for something by its id: conclusions of a meeting, periods, entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.qt_models.plain_tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ID_ROLE = int(_Role.UserRole) + 1


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A line of a list and what it stands for."""

    id: str
    words: str
    tip: str = ""


class NamedLinesModel(QAbstractListModel):
    """The same ids with other words keep the hand where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[NamedLine, ...] = ()

    def show(self, lines: Sequence[NamedLine]) -> None:
        is_same = [each.id for each in self._lines] == [each.id for each in lines]
        if is_same and lines:
            self._lines = tuple(lines)
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def id_at(self, index: Index) -> str:
        """The id of a line, "" for none."""
        return self._lines[index.row()].id if index.isValid() else ""

    def place_of(self, id_: str) -> QModelIndex:
        """The line of an id, an invalid one where it is not shown."""
        row = next((at for at, each in enumerate(self._lines) if each.id == id_), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ID_ROLE:
            return line.id
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return line.words
        return plain_tip(line.tip) if role == _Role.ToolTipRole else None
