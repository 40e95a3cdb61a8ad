"""Movements of one account as a table, the latest first; earlier ones are fetched when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from rcm_desktop.qt_models.plain_tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
LINE_ROLE = int(_Role.UserRole) + 1
FIGURES_FROM = 3


@dataclass(frozen=True, slots=True)
class MovementLine:
    """A posting as the table shows it: date, what, reference, amount, balance after it. ``posting`` is its
    id, ``is_struck`` says that it was taken back, ``spoken`` tells more."""

    posting: str
    cells: tuple[str, str, str, str, str]
    spoken: str = ""
    is_struck: bool = False


class MovementsModel(QAbstractTableModel):
    """``more`` is called when somebody looks below the last line that is there; it gives all lines anew."""

    def __init__(self, more: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._more = more
        self._heads: tuple[str, ...] = ()
        self._lines: tuple[MovementLine, ...] = ()
        self._is_whole = True

    def show(self, heads: Sequence[str], lines: Sequence[MovementLine], *, is_whole: bool) -> None:
        old, new = self._lines, tuple(lines)
        goes_on = len(new) > len(old) > 0 and [each.posting for each in new[: len(old)]] == [
            each.posting for each in old
        ]
        self._heads, self._is_whole = tuple(heads), is_whole
        if goes_on:
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self._lines = new
            self.endInsertRows()
            return
        self.beginResetModel()
        self._lines = new
        self.endResetModel()

    def line_at(self, index: Index) -> MovementLine | None:
        return self._lines[index.row()] if index.isValid() else None

    def row_of(self, posting: str) -> int:
        """The row of a posting, -1 where it is not shown."""
        return next((at for at, each in enumerate(self._lines) if each.posting == posting), -1)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        self._more()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == _Role.DisplayRole:
            return line.cells[index.column()]
        if role == _Role.ToolTipRole:
            return plain_tip(line.spoken)
        if role == _Role.AccessibleTextRole:
            said = ", ".join(
                f"{head}: {cell}" for head, cell in zip(self._heads, line.cells, strict=True) if cell
            )
            return f"{said}. {line.spoken}" if line.spoken else said
        if role == _Role.TextAlignmentRole:
            return _alignment(index.column())
        if role == _Role.FontRole and (line.is_struck or index.column() >= FIGURES_FROM):
            font = QFont()
            font.setStrikeOut(line.is_struck)
            font.setFeature(QFont.Tag("tnum"), 1)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == _Role.DisplayRole:
            return self._heads[section]
        return _alignment(section) if role == _Role.TextAlignmentRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column >= FIGURES_FROM else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
