"""The year: twelve small months, one of them in hand, gone through as if they were one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from rcm_desktop.windows.calendar.calendar_contents import CalendarContents
from rcm_desktop.windows.calendar.day_table import days_on
from rcm_desktop.windows.calendar.day_words import month_name
from rcm_desktop.windows.calendar.small_month import SmallMonth
from rcm_desktop.windows.look import Look

_MONTHS = 12
_COLUMNS = (4, 3, 2, 1)
_GAP = 16


class YearView(QScrollArea):
    """``day_chosen`` carries a day whose month is to be shown; ``year_changed`` that a key left the year."""

    day_chosen = Signal(object)
    year_changed = Signal()

    def __init__(
        self, contents: CalendarContents, look: Look, first_weekday: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.year = 0
        self.day = contents.today
        self._columns = 0
        self._is_stale = False
        self._titles: list[QLabel] = []
        self.months: list[SmallMonth] = []
        within = QWidget()
        within.setObjectName("year")
        self._grid = QGridLayout(within)
        self._grid.setContentsMargins(2, 4, 2, 4)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        for _ in range(_MONTHS):
            self._add(contents, look, first_weekday, within)
        self.setWidget(within)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._arrange()
        self.show_day(contents.today)
        self.retranslate()

    def _add(self, contents: CalendarContents, look: Look, first_weekday: int, within: QWidget) -> None:
        month = SmallMonth(contents, look, first_weekday, within)
        month.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        month.day_wanted.connect(self._on_wanted)
        month.opened.connect(self.day_chosen)
        title = QLabel(within)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "title")
        self.months.append(month)
        self._titles.append(title)

    def show_day(self, day: date) -> None:
        """Show the year of a day and take the day in hand."""
        day = days_on(day, 0)
        is_other = day.year != self.year
        had_focus = any(each.hasFocus() for each in self.months)
        self.day = day
        if is_other:
            self.year = day.year
        if is_other or self._is_stale:
            self._show_contents()
        in_hand = self.months[day.month - 1]
        for month in self.months:
            # One of them is reached with Tab; the arrows reach the others.
            is_in_hand = month is in_hand
            month.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_in_hand else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(in_hand)
        if had_focus:
            in_hand.setFocus()
        in_hand.go_to(day)
        self.ensureWidgetVisible(in_hand, 0, 30)
        if is_other:
            self.year_changed.emit()

    def forget(self) -> None:
        """Events have changed: they are looked at when the year is shown again."""
        self._is_stale = True

    def _show_contents(self) -> None:
        self._is_stale = False
        for at, month in enumerate(self.months):
            month.show_month(date(self.year, at + 1, 1))

    def set_look(self, look: Look) -> None:
        for month in self.months:
            month.set_look(look)

    def retranslate(self) -> None:
        for at, (title, month) in enumerate(zip(self._titles, self.months, strict=True)):
            name = month_name(at + 1)
            title.setText(name[:1].upper() + name[1:])
            month.retranslate()
            month.days.say_anew()

    def update_days(self) -> None:
        """Holidays have come or gone."""
        for month in self.months:
            month.viewport().update()

    def _on_wanted(self, day: date) -> None:
        self.show_day(day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """As many months beside each other as have room."""
        width = self.viewport().width() - 2 * _GAP
        month = self.months[0].sizeHint().width() + _GAP
        columns = next((each for each in _COLUMNS if each * month <= width), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for widget in (*self._titles, *self.months):
            self._grid.removeWidget(widget)
        for at, (title, each) in enumerate(zip(self._titles, self.months, strict=True)):
            row, column = divmod(at, columns)
            self._grid.addWidget(title, 2 * row, column)
            self._grid.addWidget(each, 2 * row + 1, column)
        for column in range(max(_COLUMNS)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._grid.setRowStretch(2 * _MONTHS, 1)
