"""The follow-up matrix as a table, a line for each task; what stands in a column is worded elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QIcon

from rcm_desktop.domain.tasks.matrix import TaskLine
from rcm_desktop.qt_models.plain_tips import shown_or_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class TaskColumn:
    """``head`` names it in the language the windows have now, ``words`` says it of a line."""

    head: Callable[[], str]
    words: Callable[[TaskLine], str]
    is_state: bool = False


class TasksModel(QAbstractTableModel):
    """``ink`` gives the colour of a line's state, ``sign`` its icon; settled lines stand back."""

    def __init__(self, columns: Sequence[TaskColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._lines: tuple[TaskLine, ...] = ()
        self._ink: Callable[[TaskLine], QColor] = lambda _: QColor()
        self._sign: Callable[[TaskLine], QIcon] = lambda _: QIcon()
        self._pale = QBrush()

    def show(self, lines: Sequence[TaskLine]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def dress(self, ink: Callable[[TaskLine], QColor], sign: Callable[[TaskLine], QIcon], pale: str) -> None:
        """Take other colours."""
        self._ink, self._sign, self._pale = ink, sign, QBrush(QColor(pale))
        self.say_anew()

    def say_anew(self) -> None:
        """The lines stay, their words or colours have changed."""
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(self._columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def line_at(self, index: Index) -> TaskLine | None:
        return self._lines[index.row()] if index.isValid() else None

    def row_of(self, id_: str) -> int:
        """The line of a task, -1 where it is not shown."""
        return next((row for row, each in enumerate(self._lines) if each.task.id == id_), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        column = self._columns[index.column()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return shown_or_tip(column.words(line), role)
        if role == _Role.AccessibleTextRole:
            return f"{column.head()}: {column.words(line) or '–'}"
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if column.is_state and role == _Role.ForegroundRole:
            return QBrush(self._ink(line))
        if column.is_state and role == _Role.DecorationRole:
            return self._sign(line)
        if role == _Role.ForegroundRole and not line.task.state.is_open:
            return self._pale
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical or role != _Role.DisplayRole:
            return None
        return self._columns[section].head() if 0 <= section < len(self._columns) else None
