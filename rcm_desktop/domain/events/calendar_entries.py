"""How an event stands in a calendar file: under which name, on which days, at which clock times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from rcm_desktop.domain.events.event import Event, EventKind, EventState, days_of_event
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.zones import usual_zone, zone_called

_OURS = "@rcm-desktop"
_SESSION = "session-"
_LONGEST_NIGHT = timedelta(hours=12)


def uid_of_event(event: Event) -> str:
    """The name (UID of RFC 5545, 3.8.4.7) under which an event goes out, always the same.

    It is that of the calendar it was taken from, else one made of its id.
    """
    return event.uid or f"{event.id}{_OURS}"


def uid_of_session(id_: str) -> str:
    return f"{_SESSION}{id_}{_OURS}"


def is_uid_of_session(uid: str) -> bool:
    return uid.startswith(_SESSION) and uid.endswith(_OURS)


def own_event(uid: str) -> str:
    """The id of the event of ours that went out under this name, "" for one of another calendar."""
    return uid.removesuffix(_OURS) if uid.endswith(_OURS) and not is_uid_of_session(uid) else ""


@dataclass(frozen=True, slots=True)
class ReadCalendarEvent:
    """One event, or one repetition of an event, as a calendar file has it.

    ``uid`` is the file's own name for it; ``occurrence`` is "" or, for one that repeats, the day or moment
    on which this repetition falls by the rule ("20170706T150000"). ``language`` is that of the words where
    the file says it; ``kind`` is known of files that this program wrote. The days of ``when`` are known.
    """

    uid: str
    when: When
    occurrence: str = ""
    sequence: int = 0
    title: str = ""
    place: str = ""
    note: str = ""
    organiser: str = ""
    language: Language | None = None
    state: EventState = EventState.CONFIRMED
    kind: EventKind | None = None

    @property
    def name(self) -> str:
        """Under which it is known again: its ``uid``, with the repetition where it is one."""
        return f"{self.uid}/{self.occurrence}" if self.occurrence else self.uid

    @property
    def is_cancellation(self) -> bool:
        return self.state is EventState.CANCELLED


@dataclass(frozen=True, slots=True)
class CalendarTime:
    """First and last day; clock times only where the entry is no all-day one, in ``zone`` ("" for none).

    ``closes`` may be unknown, or not after ``opens`` where it is on the next day.
    """

    first: date
    last: date
    opens: time | None = None
    closes: time | None = None
    zone: str = ""

    @property
    def is_all_day(self) -> bool:
        return self.opens is None

    def moments(self) -> tuple[datetime, datetime | None] | None:
        """Begin and end, without a zone where none is known; None for whole days."""
        if self.opens is None:
            return None
        zone = zone_called(self.zone)
        start = datetime.combine(self.first, self.opens, zone)
        if self.closes is None:
            return start, None
        day = self.last
        if day == self.first and self.closes <= self.opens:
            day += timedelta(days=1)
        return start, datetime.combine(day, self.closes, zone)

    def is_same(self, other: CalendarTime) -> bool:
        """Whether both stand at the same place of a calendar, in whatever zone they are written."""
        mine, theirs = self.moments(), other.moments()
        if mine is None or theirs is None:
            return mine is theirs and (self.first, self.last) == (other.first, other.last)
        # A time without a zone is never equal to one with.
        return mine == theirs


def calendar_time(event: Event, events: Iterable[Event]) -> CalendarTime | None:
    """When a calendar shows an event, None where its days are not known.

    Deadlines and what lasts several days take whole days: the hours of a day are no bar over the night.
    """
    days = days_of_event(event, events)
    if days is None:
        return None
    return CalendarTime(*days) if event.is_deadline else time_on(days, event.when, zone_of_event(event))


def time_on(days: tuple[date, date], when: When, zone: str) -> CalendarTime:
    """Whole days, or the clock times where they are of one day or of one night."""
    if when.opens is None:
        return CalendarTime(*days)
    timed = CalendarTime(*days, when.opens, when.closes, zone)
    if days[0] == days[1]:
        return timed
    closes = datetime.combine(days[1], when.closes) if when.closes is not None else datetime.max
    is_night = closes - datetime.combine(days[0], when.opens) <= _LONGEST_NIGHT
    return timed if is_night else CalendarTime(*days)


def calendar_sequence(event: Event, events: Iterable[Event]) -> int:
    """How often what calendars show of an event has changed (SEQUENCE of RFC 5545, 3.8.7.4): it only grows.

    One that is bound to others changes with them: where it follows the next meeting of a body, with each
    meeting of that body, and with a new one too.
    """
    bound = event.when.bound
    if bound is None or event.when.is_exact:
        return event.changed
    if bound.event:
        return event.changed + sum(each.changed for each in events if each.id == bound.event)
    of_body = (each for each in events if bound.body and each.body == bound.body and each.id != event.id)
    return event.changed + sum(each.changed + 1 for each in of_body)


def zone_of_event(event: Event) -> str:
    """The zone of its clock times: its own, else that of the first host, "" where neither is known."""
    return event.when.zone or (usual_zone(event.hosts[0]) if event.hosts else "")


def events_between(events: Iterable[Event], first: date | None, last: date | None) -> list[Event]:
    """Those of ``events`` that are on some day from ``first`` to ``last``, or may be; None for no bound."""
    every = list(events)
    return [
        each for each in every if _may_be_between(days_of_event(each, every) or each.when.span(), first, last)
    ]


def _may_be_between(span: tuple[date, date] | None, first: date | None, last: date | None) -> bool:
    if span is None:
        return True
    return (first is None or span[1] >= first) and (last is None or span[0] <= last)
