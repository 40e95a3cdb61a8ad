"""What all views of the calendar show: events by days, rounds, today, holidays; and how a day is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.events.dated_events import DatedEvents
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.month_lanes import Stay
from rcm_desktop.domain.events.rounds import RoundSummary
from rcm_desktop.windows.calendar.calendar_words import (
    NameOf,
    closing_words,
    names_of,
    round_words,
    short_words,
    spoken_event,
)
from rcm_desktop.windows.calendar.day_words import weekday_name, whole_day
from rcm_desktop.windows.calendar.holiday_layer import Holiday, HolidayLayer


class CalendarContents:
    """Shared by the views; ``show`` exchanges what it holds."""

    def __init__(self, name_of: NameOf, holidays: HolidayLayer) -> None:
        self.name_of = name_of
        self.holidays = holidays
        self.events = DatedEvents()
        self.rounds: Mapping[str, RoundSummary] = {}
        self.today = date.today()

    def show(self, events: Iterable[Event], today: date, rounds: Mapping[str, RoundSummary]) -> None:
        self.rounds, self.today = rounds, today
        settled = {id_ for id_, each in rounds.items() if each.invited and not each.is_open}
        self.events = DatedEvents(events, settled)

    def is_past(self, event: Event) -> bool:
        days = self.events.days(event.id)
        return days is not None and days[1] < self.today

    def round_words(self, event: Event) -> str:
        return round_words(self.rounds.get(event.id), self.today)

    # In words

    def words(self, stay: Stay) -> str:
        """What stands in a bar."""
        event = self.events.event(stay.event)
        return closing_words(event) if stay.is_closing else short_words(event)

    def spoken(self, stay: Stay) -> str:
        """A bar in full."""
        event = self.events.event(stay.event)
        if stay.is_closing:
            parts = [whole_day(stay.first), closing_words(event), self.round_words(event)]
            return ", ".join(each for each in parts if each)
        return spoken_event(event, self.events.days(event.id), self.rounds.get(event.id), self.today)

    def spoken_day(self, day: date) -> str:
        """A day with all that lies on it, for a screen reader."""
        words = f"{weekday_name(day)} {whole_day(day)}"
        if day == self.today:
            words = QCoreApplication.translate("Calendar", "{0}, today").format(words)
        stays = self.events.on(day)
        parts = [words, *(self.holiday_words(each) for each in self.holidays.on(day))]
        if len(stays) > 1:
            parts.append(QCoreApplication.translate("Calendar", "%n thing(s) on this day", None, len(stays)))
        parts += [self.spoken(each) for each in stays]
        return "; ".join(parts)

    def holiday_words(self, holiday: Holiday) -> str:
        """ "Public holiday in Mexico, Panama: Labour Day"."""
        where = names_of(holiday.codes, self.name_of)
        words = QCoreApplication.translate("Calendar", "Public holiday in {0}").format(where)
        return f"{words}: {holiday.name}" if holiday.name else words

    def holiday_line(self, day: date) -> str:
        """The countries that have a holiday, as there is room for in a day."""
        codes = [code for each in self.holidays.on(day) for code in each.codes]
        return names_of(list(dict.fromkeys(codes)), self.name_of)
