"""Rows of a table of which some are chosen with a check: who gets a letter, what is taken in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rcm_desktop.qt_models.plain_tips import shown_or_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row: ``key`` is what it stands for ("MX", the id of a receipt), ``cells`` its words by column."""

    key: str
    cells: tuple[str, ...]


class CheckedRowsModel(QAbstractTableModel):
    """The first column bears the checks; ``chosen`` tells that they changed. Where not ``several`` may be
    chosen, a new check takes the old one away."""

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: Sequence[str] = ()
        self._lines: Sequence[CheckedRow] = ()
        self._figures: Collection[int] = ()
        self._checked: set[str] = set()
        self._several = True

    def show(
        self,
        headings: Sequence[str],
        lines: Sequence[CheckedRow],
        figures: Collection[int],
        checked: Collection[str],
        *,
        several: bool,
    ) -> None:
        """Show these rows; ``figures`` are the columns of amounts."""
        self.beginResetModel()
        self._headings, self._lines, self._figures = headings, lines, figures
        self._checked = {each.key for each in lines} & set(checked)
        self._several = several
        self.endResetModel()
        self.chosen.emit()

    def checked(self) -> list[str]:
        """The keys of the chosen rows, in the order of the rows."""
        return [each.key for each in self._lines if each.key in self._checked]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and not index.column() else flags

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or not index.isValid() or index.column():
            return False
        self.toggle(index.row())
        return True

    def check(self, key: str) -> None:
        """Choose the line with this key, where there is one."""
        rows = [row for row, line in enumerate(self._lines) if line.key == key]
        if rows and key not in self.checked():
            self.toggle(rows[0])

    def toggle(self, row: int) -> None:
        """Choose a row or let it go."""
        key = self._lines[row].key
        self._checked = self._checked ^ {key} if self._several else {key} - self._checked
        last = self.index(len(self._lines) - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last, [_Role.CheckStateRole])
        self.chosen.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return shown_or_tip(line.cells[column], role)
        if role == _Role.CheckStateRole and column == 0:
            is_checked = line.key in self._checked
            return Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked
        if role == _Role.TextAlignmentRole and column in self._figures:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.AccessibleTextRole:
            return f"{self._headings[column]}: {line.cells[column]}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._headings[section] if section < len(self._headings) else None
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self._figures else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
