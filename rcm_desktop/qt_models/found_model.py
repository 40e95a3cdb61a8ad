"""What was found, as a list: lines under the headings of their groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.searching import Place
from rcm_desktop.qt_models.plain_tips import plain_tip

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The frozen ``FoundLine`` of a row, None for a heading."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FoundLine:
    """Something a person may choose.

    ``places`` are ranges of ``title`` that answer what was typed. ``detail`` is said more quietly: above the
    title of a text, else behind it. ``full_detail`` gives a better one that costs more. ``run`` is what
    choosing does, ``put_in`` what putting it into the conclusions in hand does, where it can be; a line that
    ``keeps_open`` only narrows what is shown.
    """

    title: str
    detail: str
    run: Callable[[], object]
    places: tuple[Place, ...] = ()
    is_text: bool = False
    put_in: Callable[[], object] | None = None
    full_detail: Callable[[], str] | None = None
    keeps_open: bool = False


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """Lines of one kind. Of a group that is not ``is_first_choice`` none is chosen before a person did."""

    heading: str
    lines: tuple[FoundLine, ...]
    is_first_choice: bool = True


class FoundModel(QAbstractListModel):
    """Groups without lines are not shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | FoundLine] = []
        self._first = -1

    def set_groups(self, groups: Sequence[FoundGroup]) -> None:
        """Show groups in their order, in the place of all that was shown."""
        self.beginResetModel()
        self._rows, self._first = [], -1
        is_sure = False
        for group in groups:
            if not group.lines:
                continue
            if self._first < 0 or (group.is_first_choice and not is_sure):
                self._first, is_sure = len(self._rows) + 1, group.is_first_choice
            self._rows += [group.heading, *group.lines]
        self.endResetModel()

    def set_lines(self, lines: Sequence[FoundLine]) -> None:
        """Show lines without a heading; nothing moves where they are as before."""
        if self._titles(lines) == self._titles(self._rows):
            return
        self.beginResetModel()
        self._rows, self._first = list(lines), 0 if lines else -1
        self.endResetModel()

    @staticmethod
    def _titles(rows: Sequence[str | FoundLine]) -> list[tuple[str, str] | str]:
        return [row if isinstance(row, str) else (row.title, row.detail) for row in rows]

    @property
    def first_choice(self) -> QModelIndex:
        """The line that Enter takes unless a person chooses another; invalid where there is none."""
        return self.index(self._first) if self._first >= 0 else QModelIndex()

    def next_line(self, index: Index, by: int) -> QModelIndex:
        """The line so many steps from one (from none: from the ends), round the ends; headings are passed."""
        lines = [row for row, each in enumerate(self._rows) if isinstance(each, FoundLine)]
        if not lines:
            return QModelIndex()
        if index.row() not in lines:
            return self.index(lines[0 if by > 0 else -1])
        at = lines.index(index.row()) + by
        if abs(by) > 1:
            at = max(0, min(at, len(lines) - 1))
        return self.index(lines[at % len(lines)])

    def complete(self, row: int) -> None:
        """Show the full detail of a line."""
        line = self._rows[row] if row < len(self._rows) else None
        if isinstance(line, FoundLine) and line.full_detail is not None:
            self._rows[row] = replace(line, detail=line.full_detail(), full_detail=None)
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not isinstance(self._rows[index.row()], FoundLine):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if not isinstance(row, FoundLine):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.detail) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.title) if row.is_text else None
        return row if role == LINE_ROLE else None
