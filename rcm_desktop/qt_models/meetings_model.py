"""Meetings as a list under their years."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.meetings import MeetingLine

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The frozen ``MeetingLine`` of a row, None for a year."""
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
"""The second line of a row."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LineWords:
    """How a list shows a meeting: one line to know it by, one with what else there is to say."""

    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class _Row:
    """A meeting, or a year above its meetings (None: the day is not known)."""

    year: int | None
    line: MeetingLine | None


class MeetingsModel(QAbstractListModel):
    """``words`` says a meeting in the language of the windows, ``undated`` heads those without a day."""

    def __init__(
        self,
        words: Callable[[MeetingLine], LineWords],
        undated: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._undated = undated
        self._rows: tuple[_Row, ...] = ()

    def set_lines(self, lines: Sequence[MeetingLine]) -> None:
        """Show meetings in the order given; those of a year must stand together."""
        rows: list[_Row] = []
        for year, group in groupby(lines, key=_year):
            rows.append(_Row(year, None))
            rows += (_Row(year, line) for line in group)
        old, self._rows = self._rows, tuple(rows)
        if [_identity(row) for row in old] == [_identity(row) for row in rows]:
            # The same rows: whoever stands in the list stays where they are.
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.endResetModel()

    def retranslate(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def index_of(self, meeting: str) -> QModelIndex:
        """The row of a meeting, an invalid index where it is not listed."""
        for at, row in enumerate(self._rows):
            if row.line is not None and row.line.id == meeting:
                return self.index(at)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].line is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == LINE_ROLE:
            return row.line
        if row.line is None:
            heading = str(row.year) if row.year is not None else self._undated()
            is_words = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return heading if is_words else None
        words = self._words(row.line)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title
        if role == DETAIL_ROLE:
            return words.detail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (words.title, words.detail) if part)
        return None


def _year(line: MeetingLine) -> int | None:
    return line.start.year if line.start is not None else None


def _identity(row: _Row) -> object:
    return row.year if row.line is None else row.line.id
