"""Who was there, as a table: a row for each country, a column for each day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.presence import Attendance, Presence

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ATTENDANCE_ROLE = int(_Role.UserRole) + 1


class PresenceModel(QAbstractTableModel):
    """Shows a frozen value. ``name`` names a country, ``day`` a day, ``word`` a mark, as windows say it;
    ``spoken_day`` says a day in full, to be heard."""

    def __init__(
        self,
        name: Callable[[str], str],
        day: Callable[[date], str],
        word: Callable[[Attendance], str],
        spoken_day: Callable[[date], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._day, self._word, self._spoken_day = name, day, word, spoken_day
        self._codes: Sequence[str] = ()
        self._days: Sequence[date] = ()
        self._presence = Presence()

    def show(self, codes: Sequence[str], days: Sequence[date], presence: Presence) -> None:
        """Show the marks of these countries on these days."""
        if codes and days and (codes, days) == (self._codes, self._days):
            self._presence = presence
            self.dataChanged.emit(self.index(0, 0), self.index(len(codes) - 1, len(days) - 1))
            return
        self.beginResetModel()
        self._codes, self._days, self._presence = codes, days, presence
        self.endResetModel()

    def cell(self, index: Index) -> tuple[str, date]:
        """The country and the day of a place in the table."""
        return self._codes[index.row()], self._days[index.column()]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._codes)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._days)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        attendance = self._presence.at(*self.cell(index))
        if role == ATTENDANCE_ROLE:
            return attendance
        if role == _Role.DisplayRole:
            return self._word(attendance) if attendance is not None else ""
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == _Role.AccessibleTextRole:
            code, day = self.cell(index)
            mark = self._word(attendance) if attendance is not None else "–"
            return f"{self._name(code)}, {self._spoken_day(day)}: {mark}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role != _Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._name(self._codes[section]) if section < len(self._codes) else None
        return self._day(self._days[section]) if section < len(self._days) else None

    def retranslate(self) -> None:
        self.beginResetModel()
        self.endResetModel()
