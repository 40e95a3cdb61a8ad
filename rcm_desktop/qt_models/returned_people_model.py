"""The rows of a returned form before they are taken: what was found, and what becomes of each person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from rcm_desktop.qt_models.plain_tips import shown_or_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, in their order."""

    STATE = 0
    PERSON = 1
    WHAT = 2


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """What one row shows. ``key`` is the place in the proposal of a person who may be taken, else -1."""

    state: str
    person: str
    what: str
    key: int = -1
    sign: QIcon = field(default_factory=QIcon, compare=False)


class ReturnedPeopleModel(QAbstractTableModel):
    """The first column bears a check where a person may be taken; ``chosen`` tells that checks changed."""

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ("",) * len(Column)
        self._lines: tuple[ReturnedLine, ...] = ()
        self._checked: set[int] = set()

    def set_lines(self, heads: Sequence[str], lines: Sequence[ReturnedLine]) -> None:
        """Show these rows, with the heads of their language; the checks stay."""
        self.beginResetModel()
        self._heads, self._lines = tuple(heads), tuple(lines)
        self.endResetModel()

    def check(self, keys: Collection[int]) -> None:
        """Have exactly these people taken."""
        self._checked = set(keys)
        self._tell()

    @property
    def checked(self) -> frozenset[int]:
        """The places of those who are to be taken."""
        return frozenset(self._checked & {each.key for each in self._lines})

    def toggle(self, row: int) -> None:
        """Have a person taken or not; nothing happens in a row that is no person's."""
        key = self._lines[row].key
        if key >= 0:
            self._checked ^= {key}
            self._tell()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_open = index.isValid() and index.column() == Column.STATE and self._lines[index.row()].key >= 0
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_open else flags

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or not index.isValid() or index.column() != Column.STATE:
            return False
        self.toggle(index.row())
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        words = (line.state, line.person, line.what)[column]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return shown_or_tip(words, role)
        if role == _Role.CheckStateRole and column == Column.STATE and line.key >= 0:
            return Qt.CheckState.Checked if line.key in self._checked else Qt.CheckState.Unchecked
        if role == _Role.DecorationRole and column == Column.STATE:
            return line.sign
        if role == _Role.AccessibleTextRole:
            return f"{self._heads[column]}: {words}"
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._heads[section]
            if role == _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _tell(self) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, Column.STATE)
            self.dataChanged.emit(self.index(0, Column.STATE), last, [_Role.CheckStateRole])
        self.chosen.emit()
