"""The calendar: a year, a month, the agenda, and the tray of what is to be dated, one shown at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.events.event import Event, EventState
from rcm_desktop.domain.events.month_lanes import last_of_month, other_month
from rcm_desktop.domain.events.rounds import RoundSummary
from rcm_desktop.windows.calendar.calendar_contents import CalendarContents
from rcm_desktop.windows.calendar.calendar_head import CalendarHead, View
from rcm_desktop.windows.calendar.calendar_words import NameOf
from rcm_desktop.windows.calendar.day_table import months_on
from rcm_desktop.windows.calendar.day_words import month_name, month_title, short_month_title
from rcm_desktop.windows.calendar.event_columns import AGENDA_WIDE, TRAY_WIDE, agenda_columns, tray_columns
from rcm_desktop.windows.calendar.event_table import EventTable
from rcm_desktop.windows.calendar.holiday_layer import HolidayLayer, HolidaysOf, no_holidays
from rcm_desktop.windows.calendar.month_grid import MonthGrid
from rcm_desktop.windows.calendar.month_mouse import MonthMouse
from rcm_desktop.windows.calendar.year_view import YearView
from rcm_desktop.windows.forms.ui_calendar_view import Ui_CalendarView
from rcm_desktop.windows.look import Look

_PAST_ABOVE = 2
"""So many past events stay in sight above what comes next."""


class CalendarView(QWidget):
    """Shows frozen events; it tells what is wanted of them, and others do it and call ``show_events``.

    ``chosen``, ``open_wanted`` and ``remove_wanted`` carry the id of an event, ``chosen`` "" for none;
    ``new_wanted`` the first and the last day, None where none are meant; ``move_wanted`` an ``EventMoved``;
    ``said`` words for the status line; ``counted`` tells that ``counts`` has changed; ``holidays_switched``
    carries whether holidays are shown.
    """

    chosen = Signal(object)
    open_wanted = Signal(object)
    new_wanted = Signal(object)
    move_wanted = Signal(object)
    remove_wanted = Signal(object)
    said = Signal(object)
    counted = Signal()
    holidays_switched = Signal(object)

    def __init__(
        self,
        look: Look,
        name_of: NameOf,
        holidays_of: HolidaysOf = no_holidays,
        first_weekday: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """``name_of`` names a country in the windows' language; ``first_weekday`` is 0 for Monday."""
        super().__init__(parent)
        self._is_begun = False
        self.view = View.MONTH
        self.holidays = HolidayLayer(holidays_of, self)
        self.contents = CalendarContents(name_of, self.holidays)
        self.month = MonthGrid(self.contents, look, first_weekday)
        self._mouse = MonthMouse(self.month)
        self.year = YearView(self.contents, look, first_weekday)
        self.agenda = EventTable(agenda_columns(self.contents), AGENDA_WIDE)
        self.tray = EventTable(tray_columns(self.contents), TRAY_WIDE)
        self.ui = Ui_CalendarView()
        self.ui.setupUi(self)
        self.head = CalendarHead(self.ui, look, self)
        self._compose()
        self._connect()
        self.set_look(look)
        self.retranslate()

    def _compose(self) -> None:
        ui = self.ui
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for view in (self.year, self.month, self.agenda, self.tray):
            ui.views.addWidget(view)
        ui.views.setCurrentWidget(self.month)

    def _connect(self) -> None:
        ui = self.ui
        self.head.turned.connect(self._turn)
        self.head.view_wanted.connect(self.show_view)
        ui.today_button.clicked.connect(self.go_to_today)
        ui.new_button.clicked.connect(self.begin_new)
        ui.holidays_button.toggled.connect(self.holidays.show)
        ui.holidays_button.toggled.connect(self.holidays_switched.emit)
        self.holidays.changed.connect(self._on_holidays)
        for shown in (self.month, self.agenda, self.tray):
            shown.chosen.connect(self.chosen)
            shown.open_wanted.connect(self.open_wanted)
            shown.new_wanted.connect(self.new_wanted)
            shown.remove_wanted.connect(self.remove_wanted)
        self.month.move_wanted.connect(self.move_wanted)
        self.month.said.connect(self.said)
        self.month.month_changed.connect(self._show_title)
        self.month.list_wanted.connect(self.list_day)
        self.year.day_chosen.connect(self.show_day)
        self.year.year_changed.connect(self._show_title)

    # What it shows

    def show_events(
        self, events: Iterable[Event], today: date, rounds: Mapping[str, RoundSummary] | None = None
    ) -> None:
        """Show these events, with what is known of their rounds by their ids. The first time it opens on what
        comes next; afterwards day, view and what was chosen stay."""
        self.contents.show(events, today, rounds or {})
        dated = self.contents.events
        self.agenda.show_events(dated.in_order, self.contents.is_past)
        self.tray.show_events(dated.to_be_dated)
        self.year.forget()
        if self._is_begun:
            self.month.show_contents()
        else:
            self._is_begun = True
            self.month.show_day(dated.month_to_open(today), keep=True)
            coming = dated.next_from(today)
            if coming is not None:
                self.month.choose_event(coming.id)
            self._go_to_next_line()
        if self.view is View.YEAR:
            self.year.show_day(self.year.day)
        self._show_title()
        self._show_empty()
        self._show_tray_count()
        self.counted.emit()

    def show_view(self, view: View) -> None:
        """Show one of the views, at the day or the event in hand."""
        day, before = self.day, self.view
        self.view = view
        self.head.show_view(view)
        self.ui.views.setCurrentWidget(self._widget(view))
        if view is View.YEAR:
            self.year.show_day(day)
        elif view is View.MONTH and before is View.YEAR:
            self.month.show_day(day)
        elif view is View.AGENDA and self.event_in_hand:
            self.agenda.choose_event(self.event_in_hand)
        self._show_title()
        self._show_empty()
        if view is not before and self.event_in_hand:
            self.chosen.emit(self.event_in_hand)

    def show_day(self, day: date) -> None:
        """Show a day in its month, and take it in hand."""
        self.show_view(View.MONTH)
        self.month.show_day(day)
        self.month.setFocus()

    def list_day(self, day: date) -> None:
        """Show the events of a day in the agenda, where there is room for all of them."""
        stays = self.contents.events.on(day)
        self.show_view(View.AGENDA)
        row = self.agenda.lines.row_of(stays[0].event) if stays else self.contents.events.place_of(day)
        self.agenda.go_to_row(row, at_top=True)
        self.agenda.setFocus()

    def choose(self, id_: str) -> None:
        """Choose an event without telling it, in the month, the agenda and the tray."""
        self.month.choose_event(id_)
        self.agenda.choose_event(id_)
        self.tray.choose_event(id_)

    def go_to_today(self) -> None:
        """Take today in hand; in the agenda, what comes next."""
        if self.view is View.AGENDA:
            self._go_to_next_line()
        elif self.view is View.YEAR:
            self.year.show_day(self.contents.today)
        else:
            self.month.show_day(self.contents.today)

    def begin_new(self) -> None:
        """Ask for a new event, on the days picked or the day in hand."""
        has_days = self.view is View.MONTH
        self.new_wanted.emit(self.month.new_days() if has_days else None)

    def take_focus(self) -> None:
        """Give the keys to the view that is shown."""
        self._widget(self.view).setFocus()

    @property
    def day(self) -> date:
        """The day in hand, in the year or in the month."""
        return self.year.day if self.view is View.YEAR else self.month.day

    @property
    def event_in_hand(self) -> str:
        """The id of the event that is chosen, "" for none."""
        if self.view in (View.AGENDA, View.TRAY):
            table = self.agenda if self.view is View.AGENDA else self.tray
            return table.event_in_hand.id if table.event_in_hand is not None else ""
        return self.month.stay.event if self.month.stay is not None else ""

    @property
    def counts(self) -> str:
        """The month or year in a line: "3 events in July · 2 deadlines · 2 to be dated"."""
        first, last, named = self._period()
        stays = [each for each in self.contents.events.between(first, last) if not each.is_closing]
        events = [self.contents.events.event(each.event) for each in stays]
        coming = [each for each in events if each.state is not EventState.CANCELLED]
        deadlines = sum(each.is_deadline for each in coming)
        parts = [self.tr("%n event(s) in {0}", None, len(coming) - deadlines).format(named)]
        if deadlines:
            parts.append(self.tr("%n deadline(s)", None, deadlines))
        undated = len(self.contents.events.to_be_dated)
        if undated:
            parts.append(self.tr("%n to be dated", None, undated))
        return " · ".join(parts)

    def _period(self) -> tuple[date, date, str]:
        if self.view is View.YEAR:
            return date(self.year.year, 1, 1), date(self.year.year, 12, 31), str(self.year.year)
        return self.month.month, last_of_month(self.month.month), month_name(self.month.month.month)

    # How it looks and what it lets do

    def set_look(self, look: Look) -> None:
        self.month.set_look(look)
        self.year.set_look(look)
        self.head.set_look(look)
        for table in (self.agenda, self.tray):
            table.set_look(look)

    def set_read_only(self, read_only: bool) -> None:
        self.ui.new_button.setEnabled(not read_only)
        for view in (self.month, self.agenda, self.tray):
            view.is_read_only = read_only

    def set_holidays(self, holidays_of: HolidaysOf) -> None:
        """Take holidays from somebody else."""
        self.holidays.forget(holidays_of)

    def show_holidays(self, is_on: bool) -> None:
        """Switch the layer of public holidays on or off."""
        self.ui.holidays_button.setChecked(is_on)

    # Inside

    def _widget(self, view: View) -> QWidget:
        widgets: dict[View, QWidget] = {
            View.YEAR: self.year,
            View.MONTH: self.month,
            View.AGENDA: self.agenda,
            View.TRAY: self.tray,
        }
        return widgets[view]

    def _turn(self, step: int) -> None:
        """A month on or back, in the year a year."""
        if self.view is View.YEAR:
            self.year.show_day(months_on(self.year.day, 12 * step))
            return
        month = other_month(self.month.month, step)
        self.month.show_day(months_on(self.month.day, step) if month != self.month.month else self.month.day)

    def _go_to_next_line(self) -> None:
        place = self.contents.events.place_of(self.contents.today)
        self.agenda.go_to_row(max(0, place - _PAST_ABOVE), at_top=True)
        self.agenda.go_to_row(place)

    def _on_holidays(self) -> None:
        self.month.viewport().update()
        self.year.update_days()

    def _show_title(self) -> None:
        month = self.month.month
        titles = {
            View.YEAR: (str(self.year.year), ""),
            View.MONTH: (month_title(month), short_month_title(month)),
            View.AGENDA: (self.tr("Agenda"), ""),
            View.TRAY: (self.tr("To be dated"), ""),
        }
        self.head.show_title(*titles[self.view])
        self.month.setAccessibleName(self.tr("Month: {0}").format(month_title(month)))
        self.counted.emit()

    def _show_empty(self) -> None:
        """An empty calendar says how it is filled."""
        words = ""
        if not len(self.contents.events):
            words = self.tr(
                "The calendar is empty. New event adds the first one, as does a double click on its day; "
                "meetings that are recorded stand here by themselves."
            )
        elif self.view is View.TRAY and not self.contents.events.to_be_dated:
            words = self.tr("Every event has its days. What a text dates only in part waits here for them.")
        elif self.view is View.AGENDA and not self.contents.events.in_order:
            words = self.tr("No event has its days yet: see what is to be dated.")
        self.ui.empty.setText(words)
        self.ui.empty.setVisible(bool(words))

    def _show_tray_count(self) -> None:
        count = len(self.contents.events.to_be_dated)
        words = self.tr("To be dated ({0})").format(count) if count else self.tr("To be dated")
        self.ui.tray_button.setText(words)
        self.head.fit()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.month.setAccessibleDescription(
            self.tr(
                "Arrows go by day, Page Up and Page Down by month, Ctrl with arrows from event to event. "
                "Enter opens, Insert begins a new event, Delete removes, Space goes through those of a day. "
                "Alt with arrows moves the event, Alt and Shift with arrows move its last day."
            )
        )
        self.year.setAccessibleName(self.tr("Year"))
        self.agenda.setAccessibleName(self.tr("Agenda, by days"))
        self.tray.setAccessibleName(self.tr("Events that are to be dated"))
        self.ui.new_button.setToolTip(self.tr("New event on the day in hand (Insert)"))
        self.month.days.say_anew()
        self.year.retranslate()
        for table in (self.agenda, self.tray):
            table.lines.say_anew()
        self.head.show_view(self.view)
        self._show_title()
        self._show_empty()
        self._show_tray_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.head.fit()
        if event.type() == QEvent.Type.LanguageChange:
            self.holidays.forget()
            self.retranslate()
