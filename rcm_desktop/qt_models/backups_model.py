"""The backups of all places as a table: when, why, what is in it, where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.backups import Holdings
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.plain_tips import shown_or_tip
from rcm_desktop.services.backups import Line

Index = QModelIndex | QPersistentModelIndex
Seen = Holdings | Condition | None
"""What a look into a backup found: what it holds, why it is of no use, or nothing yet."""

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The frozen ``Line`` of a row."""


class Column(IntEnum):
    """The columns, in their order."""

    WHEN = 0
    REASON = 1
    HOLDS = 2
    PLACE = 3


class BackupsModel(QAbstractTableModel):
    """``words`` gives what a cell shows, in the windows' language; ``heads`` the head of a column."""

    def __init__(
        self,
        words: Callable[[Line, Seen, Column], str],
        heads: Callable[[Column], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._heads = heads
        self._lines: tuple[Line, ...] = ()
        self._seen: dict[Path, Holdings | Condition] = {}

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these; what was seen in them before is remembered."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def seen(self, path: Path) -> Seen:
        return self._seen.get(path)

    def next_unseen(self, row: int) -> Line | None:
        """The backup to look into next: that of ``row``, else the first that nobody looked into."""
        first = self._lines[row : row + 1] if row >= 0 else ()
        unseen = (line for line in (*first, *self._lines) if line.backup.path not in self._seen)
        return next(unseen, None)

    def set_seen(self, path: Path, seen: Holdings | Condition) -> None:
        """Note what a look into a backup found."""
        self._seen[path] = seen
        for row, line in enumerate(self._lines):
            if line.backup.path == path:
                index = self.index(row, Column.HOLDS)
                self.dataChanged.emit(index, index)

    def retranslate(self) -> None:
        """Say everything anew in the language there is now."""
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(Column) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shown_or_tip(self._words(line, self.seen(line.backup.path), Column(index.column())), role)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads(Column(section))
        return None
