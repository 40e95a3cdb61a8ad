"""A table of the days of a month, gone through with the keys that calendars have."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QLocale, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from rcm_desktop.domain.events.month_lanes import DAYS, FIRST_YEAR, LAST_YEAR, other_month
from rcm_desktop.qt_models.month_model import MonthModel
from rcm_desktop.windows.calendar.calendar_contents import CalendarContents
from rcm_desktop.windows.calendar.day_words import weekday_name
from rcm_desktop.windows.look import Look

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayTable(QTableView):
    """The weeks of a month; ``first_weekday`` is 0 for Monday. A screen reader hears of a cell what the
    contents say of its day; those who inherit paint it."""

    def __init__(
        self,
        contents: CalendarContents,
        look: Look,
        first_weekday: int,
        parent: QWidget | None = None,
        heads: QLocale.FormatType = QLocale.FormatType.ShortFormat,
    ) -> None:
        super().__init__(parent)
        self.contents, self.look = contents, look
        self.first_weekday = first_weekday
        self.month = contents.today.replace(day=1)
        """The first day of the month shown."""
        self.days = MonthModel(contents.spoken_day, weekday_name, partial(weekday_name, form=heads), self)
        self.setModel(self.days)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setMinimumSectionSize(1)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def day(self) -> date:
        """The day in hand."""
        return self.days.day_at(self.currentIndex()) or self.month

    def is_in_month(self, day: date) -> bool:
        return (day.year, day.month) == (self.month.year, self.month.month)

    def go_to(self, day: date) -> None:
        """Take a day that is shown in hand."""
        index = self.days.place_of(day)
        if index == self.currentIndex():
            # The same place may be another day now, and a screen reader is to hear it.
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(QModelIndex())
            self.selectionModel().blockSignals(False)
        self.setCurrentIndex(index)

    def want(self, day: date) -> None:
        """A key asks for a day, shown here or not."""
        raise NotImplementedError

    def arrived(self) -> None:
        """Another day is in hand."""
        self.viewport().update()

    def set_look(self, look: Look) -> None:
        self.look = look
        self.viewport().update()

    def day_by_key(self, event: QKeyEvent) -> date | None:
        """The day that a key goes to, None for other keys; Shift is left to others."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | _SHIFT)
        day = self.day
        if not modifiers:
            if key in _STEPS:
                return days_on(day, _STEPS[key])
            if key in _MONTHS:
                return months_on(day, _MONTHS[key])
            if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
                begin = days_on(day, -((day.weekday() - self.first_weekday) % DAYS))
                return begin if key == Qt.Key.Key_Home else days_on(begin, DAYS - 1)
        if modifiers == _CONTROL:
            if key in _MONTHS:
                return months_on(day, 12 * _MONTHS[key])
            if key == Qt.Key.Key_Home:
                return self.contents.today
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        if QAccessible.isActive():
            QTimer.singleShot(0, self, self._tell_day)  # Qt tells of the whole table after this.

    def _tell_day(self) -> None:
        """A screen reader hears which day is in hand when the keyboard comes here."""
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            # Both headers count, the hidden one too.
            told.setChild((index.row() + 1) * (DAYS + 1) + index.column() + 1)
            QAccessible.updateAccessibility(told)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.arrived()


def days_on(day: date, days: int) -> date:
    """So many days later, no further than there are months to show."""
    first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    return min(max(day + timedelta(days=days), first), last)


def months_on(day: date, months: int) -> date:
    """The same day of another month, or its last one."""
    first = other_month(day, months)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))
