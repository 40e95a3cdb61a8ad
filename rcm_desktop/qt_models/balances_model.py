"""Countries and their figures as a table over frozen rows; what stands in it is worded elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.folding import fold
from rcm_desktop.qt_models.plain_tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
CELL_ROLE = int(_Role.UserRole) + 1
"""The frozen ``BalanceCell`` of a place."""
CODE_ROLE = int(_Role.UserRole) + 2
"""The code of a row's country, "" for the totals."""


class Tone(Enum):
    """What a cell is about, for its colour; its words and sign say it too."""

    PLAIN = auto()
    QUIET = auto()
    OWED = auto()
    FAVOUR = auto()
    LATE = auto()
    SOON = auto()
    PROMISED = auto()
    CONTACT = auto()


@dataclass(frozen=True, slots=True)
class BalanceColumn:
    """``id`` is stable while words change; ``kind`` is "figure", "bar" or "chip"."""

    id: str
    head: str
    kind: str = "figure"
    tip: str = ""


@dataclass(frozen=True, slots=True)
class BalanceCell:
    """``spoken`` explains it; ``share`` is what a bar shows, from 0 to 1, None for no bar."""

    words: str
    spoken: str = ""
    tone: Tone = Tone.PLAIN
    share: float | None = None


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """A country by its name, or with ``code`` "" the totals."""

    code: str
    name: str
    cells: tuple[BalanceCell, ...]


class BalancesModel(QAbstractTableModel):
    """Shows what it is given; the same rows and columns with other figures keep the place of the hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[BalanceColumn, ...] = ()
        self._rows: tuple[BalanceRow, ...] = ()

    def show(self, columns: Sequence[BalanceColumn], rows: Sequence[BalanceRow]) -> None:
        old = ([each.id for each in self._columns], [each.code for each in self._rows])
        is_same = old == ([each.id for each in columns], [each.code for each in rows])
        if is_same and rows and columns:
            self._columns, self._rows = tuple(columns), tuple(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)
            return
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.endResetModel()

    @property
    def columns(self) -> tuple[BalanceColumn, ...]:
        return self._columns

    @property
    def rows(self) -> tuple[BalanceRow, ...]:
        return self._rows

    def code_at(self, index: Index) -> str:
        """The country of a place, "" for none."""
        return self._rows[index.row()].code if index.isValid() else ""

    def place_of(self, code: str, column: str = "") -> QModelIndex:
        """The place of a country's cell, an invalid one where it is not shown."""
        row = next((at for at, each in enumerate(self._rows) if each.code == code), -1)
        at = next((at for at, each in enumerate(self._columns) if each.id == column), 0)
        return self.index(row, at) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        if role == CELL_ROLE:
            return cell
        if role == CODE_ROLE:
            return row.code
        if role == _Role.DisplayRole:
            return cell.words
        if role == _Role.ToolTipRole:
            return plain_tip(cell.spoken)
        if role == _Role.AccessibleTextRole:
            words = cell.spoken or cell.words or "–"
            return f"{row.name}, {self._columns[index.column()].head}: {words}"
        if role == _Role.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if section >= (len(self._columns) if orientation == Qt.Orientation.Horizontal else len(self._rows)):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._rows[section].name if role == _Role.DisplayRole else None
        if role == _Role.DisplayRole:
            return self._columns[section].head
        if role == _Role.ToolTipRole:
            return plain_tip(self._columns[section].tip)
        return self._alignment(section) if role == _Role.TextAlignmentRole else None

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Letters typed in the table seek a country by its name, whatever column is in hand."""
        if role != _Role.DisplayRole or not self._rows:
            return super().match(start, role, value, hits, flags)
        sought, count = fold(str(value)), len(self._rows)
        rows = ((max(0, start.row()) + after) % count for after in range(count))
        found = [row for row in rows if fold(self._rows[row].name).startswith(sought)]
        return [self.index(row, max(0, start.column())) for row in found[:hits]]

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        is_figure = self._columns[column].kind == "figure"
        side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
