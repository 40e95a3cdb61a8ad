"""What a receipt is designated for: a row for each period, an amount that is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
AMOUNT = 2


@dataclass(frozen=True, slots=True)
class DesignationLine:
    """A period by id and name, what is outstanding for it, and what is designated, in the smallest unit."""

    period: str
    name: str
    outstanding: int
    designated: int = 0


class DesignationModel(QAbstractTableModel):
    """``said`` writes an amount, ``read`` reads one (None: it cannot be read, and is not taken)."""

    edited = Signal()

    def __init__(
        self, said: Callable[[int], str], read: Callable[[str], int | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._said, self._read = said, read
        self._heads: tuple[str, ...] = ("", "", "")
        self._lines: list[DesignationLine] = []

    def show(self, heads: Sequence[str], lines: Sequence[DesignationLine]) -> None:
        """Heads for period, outstanding and designated."""
        self.beginResetModel()
        self._heads, self._lines = tuple(heads), list(lines)
        self.endResetModel()

    def designated(self) -> tuple[tuple[str, int], ...]:
        """Periods and amounts, those above zero."""
        return tuple((each.period, each.designated) for each in self._lines if each.designated > 0)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == AMOUNT else usual

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        words = (line.name, self._said(line.outstanding), self._said(line.designated))[index.column()]
        if role == _Role.DisplayRole:
            return words
        if role == _Role.EditRole:
            return words if line.designated else ""
        if role == _Role.AccessibleTextRole:
            return f"{line.name}, {self._heads[index.column()]}: {words}"
        if role == _Role.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or index.column() != AMOUNT:
            return False
        amount = self._read(str(value).strip()) if str(value).strip() else 0
        if amount is None or amount < 0:
            return False
        line = self._lines[index.row()]
        self._lines[index.row()] = DesignationLine(line.period, line.name, line.outstanding, amount)
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role == _Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section] if section < len(self._heads) else None
        return _alignment(section) if role == _Role.TextAlignmentRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    """The name of the period at the left, amounts at the right."""
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
