"""Who is expected at the door: a line for each person, narrowed by what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.searching import words_of

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
LINE_ROLE = int(_Role.UserRole) + 1


@dataclass(frozen=True, slots=True)
class DoorLine:
    """A person at the door. ``beside`` says for whom the person comes and as what, ``state`` what is marked;
    ``known`` are the words by which the line is found."""

    delegate: Delegate
    beside: str
    state: str
    mark: DoorMark | None
    known: tuple[str, ...]

    def answers(self, typed: Sequence[str]) -> bool:
        """Whether every word typed begins one of its words."""
        return all(any(word.startswith(part) for word in self.known) for part in typed)


class DoorModel(QAbstractListModel):
    """Keeps all lines and shows those that answer the words typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[DoorLine, ...] = ()
        self._shown: tuple[DoorLine, ...] = ()
        self._typed: tuple[str, ...] = ()

    def show(self, lines: Sequence[DoorLine]) -> None:
        self._all = tuple(lines)
        self._narrow()

    def narrow(self, typed: str) -> None:
        """Show who answers these words; accents and capitals are free."""
        self._typed = tuple(words_of(typed))
        self._narrow()

    def _narrow(self) -> None:
        shown = tuple(each for each in self._all if each.answers(self._typed))
        if shown and [each.delegate.id for each in shown] == [each.delegate.id for each in self._shown]:
            self._shown = shown
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def line_at(self, index: Index) -> DoorLine | None:
        return self._shown[index.row()] if index.isValid() else None

    def place_of(self, id_: str) -> QModelIndex:
        """The line of a person's part, an invalid one where it is not shown."""
        row = next((at for at, each in enumerate(self._shown) if each.delegate.id == id_), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def first_unmarked(self) -> QModelIndex:
        """The first line that nothing is marked in, else the first one."""
        row = next((at for at, each in enumerate(self._shown) if each.mark is None), 0)
        return self.index(row) if self._shown else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return ", ".join(part for part in (line.delegate.name, line.beside, line.state) if part)
        return None
