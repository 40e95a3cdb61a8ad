"""The rows of a filled workbook before they are recorded: where each stands, what it says, what it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.qt_models.plain_tips import shown_or_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, in their order."""

    WHERE = 0
    STATE = 1
    WHAT = 2
    DOES = 3


@dataclass(frozen=True, slots=True)
class FilledLine:
    """What one row shows, by column."""

    where: str
    state: str
    what: str
    does: str


class FilledRowsModel(QAbstractTableModel):
    """``set_lines`` shows others, with the heads of their language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ("",) * len(Column)
        self._lines: tuple[FilledLine, ...] = ()

    def set_lines(self, heads: Sequence[str], lines: Sequence[FilledLine]) -> None:
        self.beginResetModel()
        self._heads, self._lines = tuple(heads), tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return shown_or_tip((line.where, line.state, line.what, line.does)[index.column()], role)
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._heads[section]
            if role == _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
