"""The follow-up log of a country as a list: what is next first, then what was, the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.contributions.follow_up import FollowUp
from rcm_desktop.qt_models.balances_model import Tone
from rcm_desktop.qt_models.plain_tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
LINE_ROLE = int(_Role.UserRole) + 1


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line about an entry: the chip before it, its words, and what it is for the colour of the chip."""

    entry: FollowUp
    chip: str
    words: str
    spoken: str
    tone: Tone = Tone.CONTACT


class FollowUpModel(QAbstractListModel):
    """An entry may have two lines: what happened, and what is to be done next."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LogLine, ...] = ()

    def show(self, lines: Sequence[LogLine]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def entry_at(self, index: Index) -> FollowUp | None:
        return self._lines[index.row()].entry if index.isValid() else None

    def row_of(self, id_: str) -> int:
        """The first line of an entry, -1 where it is not shown."""
        return next((at for at, each in enumerate(self._lines) if each.entry.id == id_), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == _Role.DisplayRole:
            return line.words
        if role == _Role.ToolTipRole:
            return plain_tip(line.spoken)
        return line.spoken if role == _Role.AccessibleTextRole else None
