"""A list in which lines are ticked, with heads between its groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class TickedLine:
    """A line and what it stands for; one with the id "" is the head of a group. One that is ``done`` cannot
    be ticked any more, ``words`` say why."""

    id: str
    words: str
    done: bool = False


class TickedModel(QAbstractListModel):
    """``changed`` tells that other lines are ticked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TickedLine, ...] = ()
        self._ticked: set[str] = set()

    def show(self, lines: Sequence[TickedLine], ticked: Iterable[str] | None = None) -> None:
        """Show these, those of ``ticked`` ticked; None leaves ticked what was."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._ticked = (self._ticked if ticked is None else set(ticked)) & self._free()
        self.endResetModel()
        self.changed.emit()

    def ticked(self) -> tuple[str, ...]:
        """The ids that are ticked, in the order of the list."""
        return tuple(each.id for each in self._lines if each.id in self._ticked)

    def tick(self, ids: Iterable[str], *, on: bool = True) -> None:
        """Tick these, or take their ticks away."""
        free = set(ids) & self._free()
        self._ticked = self._ticked | free if on else self._ticked - free
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1), [_Role.CheckStateRole])
        self.changed.emit()

    def turn(self, index: Index) -> None:
        """Tick a line, or take its tick away; a head does so with its whole group."""
        if not index.isValid():
            return
        line = self._lines[index.row()]
        ids = [line.id] if line.id else self._group(index.row())
        self.tick(ids, on=not set(ids) & self._free() <= self._ticked)

    def _group(self, head: int) -> list[str]:
        found = []
        for each in self._lines[head + 1 :]:
            if not each.id:
                break
            found.append(each.id)
        return found

    def _free(self) -> set[str]:
        return {each.id for each in self._lines if each.id and not each.done}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].done:
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if self._lines[index.row()].id else usual

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return line.words
        if role == _Role.CheckStateRole and line.id:
            return _ON if line.done or line.id in self._ticked else _OFF
        if role == _Role.FontRole and not line.id:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or not index.isValid() or not self._lines[index.row()].id:
            return False
        self.tick([self._lines[index.row()].id], on=Qt.CheckState(value) is _ON)
        return True
