"""Lines of the directory as a list: entries, versions of one, years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from rcm_desktop.qt_models.plain_tips import shown_or_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
KEY_ROLE = int(_Role.UserRole) + 1


@dataclass(frozen=True, slots=True)
class DirectoryLine:
    """What stands in a line, and the key of what it stands for."""

    key: object
    words: str


class DirectoryLines(QAbstractListModel):
    """Shows frozen lines."""

    _lines: Sequence[DirectoryLine] = ()

    def show(self, lines: Sequence[DirectoryLine]) -> None:
        """Show these; whoever stands in the list stays where the keys are the same."""
        if lines and [each.key for each in lines] == [each.key for each in self._lines]:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def index_of(self, key: object) -> QModelIndex:
        """Where a key stands, an invalid index where it does not."""
        row = next((row for row, each in enumerate(self._lines) if each.key == key), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return shown_or_tip(line.words, role)
        return line.key if role == KEY_ROLE else None
