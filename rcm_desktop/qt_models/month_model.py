"""The days of a month as a table, a row for each week; what a day holds is said by others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.events.month_lanes import DAYS, Weeks

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class MonthModel(QAbstractTableModel):
    """``spoken`` says a day with all that lies on it, ``day_name`` its day of the week in full,
    ``short_name`` as the head of a column."""

    def __init__(
        self,
        spoken: Callable[[date], str],
        day_name: Callable[[date], str],
        short_name: Callable[[date], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._spoken, self._day_name, self._short_name = spoken, day_name, short_name
        self._weeks: Weeks = ()

    @property
    def weeks(self) -> Weeks:
        return self._weeks

    def show(self, weeks: Weeks) -> None:
        """Show these days."""
        if weeks and len(weeks) == len(self._weeks):
            is_turned = [day.weekday() for day in weeks[0]] != [day.weekday() for day in self._weeks[0]]
            self._weeks = weeks
            self._tell_days()
            if is_turned:
                self._tell_heads()
            return
        self.beginResetModel()
        self._weeks = weeks
        self.endResetModel()

    def say_anew(self) -> None:
        """The days stay, what is on them or how it is said has changed."""
        if self._weeks:
            self._tell_days()
            self._tell_heads()

    def _tell_days(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._weeks) - 1, DAYS - 1))

    def _tell_heads(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, DAYS - 1)

    def day_at(self, index: Index) -> date | None:
        """The day of a place, None outside."""
        return self._weeks[index.row()][index.column()] if index.isValid() else None

    def place_of(self, day: date) -> QModelIndex:
        """The place of a day, an invalid one where it is not shown."""
        if not self._weeks:
            return QModelIndex()
        away = (day - self._weeks[0][0]).days
        if not 0 <= away < DAYS * len(self._weeks):
            return QModelIndex()
        return self.index(away // DAYS, away % DAYS)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else DAYS

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        day = self.day_at(index)
        if day is None:
            return None
        if role == _Role.DisplayRole:
            return str(day.day)
        return self._spoken(day) if role == _Role.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical or not self._weeks or not 0 <= section < DAYS:
            return None
        if role == _Role.DisplayRole:
            return self._short_name(self._weeks[0][section])
        return self._day_name(self._weeks[0][section]) if role == _Role.AccessibleTextRole else None
