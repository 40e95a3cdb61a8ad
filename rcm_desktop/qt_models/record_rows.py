"""A list of a meeting's record as a table to write in; each kind of row says what its cells hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rcm_desktop.qt_models.plain_tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ROW_ROLE = int(_Role.UserRole) + 1
"""The frozen value of a row."""
T = TypeVar("T")


class RecordRows(QAbstractTableModel, Generic[T]):
    """Shows frozen values; ``edited`` carries one as a person wrote it, ``not_understood`` words that are no
    value of their field.

    ``heading`` names a field in the windows' language. ``fields`` stand as columns, those of ``fixed``
    cannot be written in.
    """

    edited = Signal(object)
    not_understood = Signal(object)
    fields: Sequence[str] = ()
    fixed: Sequence[str] = ()

    def __init__(self, heading: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heading = heading
        self._rows: Sequence[T] = ()

    # What each kind of row says

    def id_of(self, row: T) -> str:
        raise NotImplementedError

    def words(self, row: T, field: str) -> str:
        raise NotImplementedError

    def value(self, row: T, field: str) -> object:
        """What an editor of a cell begins with; its words where nothing else is said."""
        return self.words(row, field)

    def changed(self, row: T, field: str, words: str) -> T | None:
        """The row with a field as it was written, None where that cannot be understood."""
        raise NotImplementedError

    # The table

    def show(self, rows: Sequence[T]) -> None:
        """Show these, in this order; whoever stands in the table stays where the rows are the same."""
        if rows and [self.id_of(each) for each in rows] == [self.id_of(each) for each in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.fields) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, id_: str) -> int:
        """The row of a value, -1 where none is shown."""
        return next((row for row, each in enumerate(self._rows) if self.id_of(each) == id_), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        return flags if self.fields[index.column()] in self.fixed else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, field = self._rows[index.row()], self.fields[index.column()]
        if role == ROW_ROLE:
            return row
        if role == _Role.EditRole:
            return self.value(row, field)
        if role == _Role.DisplayRole:
            return self.words(row, field)
        if role == _Role.ToolTipRole:
            return plain_tip(self.words(row, field))
        if role == _Role.AccessibleTextRole:
            return f"{index.row() + 1}., {self._heading(field)}: {self.words(row, field) or '–'}"
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if not index.isValid() or role != _Role.EditRole:
            return False
        row, field = self._rows[index.row()], self.fields[index.column()]
        words = " ".join(str(value).split())
        changed = self.changed(row, field, words)
        if changed is None:
            self.not_understood.emit(words)
        if changed is None or changed == row:
            return False
        self.edited.emit(changed)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role != _Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return f"{section + 1}."
        return self._heading(self.fields[section]) if section < len(self.fields) else None

    def retranslate(self) -> None:
        self.beginResetModel()
        self.endResetModel()
