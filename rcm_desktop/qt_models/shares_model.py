"""The scale of a period while it is written: what is typed for each country, and what it comes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
TYPED = 1


@dataclass(frozen=True, slots=True)
class ShareResult:
    """What the share of a country comes to, as words, with what is to be said of its rounding."""

    amount: str
    note: str = ""


class SharesModel(QAbstractTableModel):
    """``read`` says whether an entry can be taken; ``edited`` that one was."""

    edited = Signal()

    def __init__(
        self, name: Callable[[str], str], read: Callable[[str], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._read = name, read
        self._heads: tuple[str, ...] = ("", "", "", "")
        self._codes: tuple[str, ...] = ()
        self._typed: dict[str, str] = {}
        self._results: Mapping[str, ShareResult] = {}
        self.is_read_only = False

    def show(self, heads: Sequence[str], codes: Sequence[str], typed: Mapping[str, str]) -> None:
        """Heads for country, share, what it comes to, and the note on its rounding."""
        self.beginResetModel()
        self._heads, self._codes, self._typed = tuple(heads), tuple(codes), dict(typed)
        self._results = {}
        self.endResetModel()

    def show_results(self, results: Mapping[str, ShareResult]) -> None:
        self._results = results
        if self._codes:
            self.dataChanged.emit(self.index(0, 2), self.index(len(self._codes) - 1, 3))

    def typed(self) -> dict[str, str]:
        """What is written by country, without those that have nothing."""
        return {code: words for code, words in self._typed.items() if words}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._codes)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        may = index.column() == TYPED and not self.is_read_only
        return usual | Qt.ItemFlag.ItemIsEditable if may else usual

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        code = self._codes[index.row()]
        result = self._results.get(code, ShareResult("–"))
        words = (self._name(code), self._typed.get(code, ""), result.amount, result.note)[index.column()]
        if role in (_Role.DisplayRole, _Role.EditRole):
            return words
        if role == _Role.AccessibleTextRole:
            said = f"{self._name(code)}, {self._heads[index.column()]}: {words or '–'}"
            return f"{said}, {result.note}" if index.column() == TYPED + 1 and result.note else said
        if role == _Role.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        words = str(value).strip()
        if role != _Role.EditRole or index.column() != TYPED or (words and not self._read(words)):
            return False
        self._typed[self._codes[index.row()]] = words
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role == _Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section] if section < len(self._heads) else None
        return _alignment(section) if role == _Role.TextAlignmentRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    """What is typed and what it comes to at the right, words at the left."""
    side = Qt.AlignmentFlag.AlignRight if column in (TYPED, TYPED + 1) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
