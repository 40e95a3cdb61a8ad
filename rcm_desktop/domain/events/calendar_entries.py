"""How an event stands in a calendar file: under which name, on which days, at which clock times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid5

from rcm_desktop.domain.events.event import Event, EventKind, EventState, days_of_event
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.zones import usual_zone, zone_called

_OURS = "@rcm-desktop"
_SESSION = "session-"
_OTHERS = UUID("5c0d51a6-3f0b-4f3c-9d5b-6b0c3c8f5b17")
"""The space of names in which events of other calendars get their ids; it may never change."""


def uid_of_event(id_: str) -> str:
    """The name (UID of RFC 5545, 3.8.4.7) under which an event goes out, always the same."""
    return f"{id_}{_OURS}"


def uid_of_session(id_: str) -> str:
    return f"{_SESSION}{id_}{_OURS}"


def is_uid_of_session(uid: str) -> bool:
    return uid.startswith(_SESSION) and uid.endswith(_OURS)


def own_event(uid: str) -> str:
    """The id of the event that went out under this name, "" for one of another calendar."""
    return uid.removesuffix(_OURS) if uid.endswith(_OURS) and not is_uid_of_session(uid) else ""


def id_for(uid: str, occurrence: str = "") -> str:
    """The id under which an event of a calendar file is kept: the same file always gives the same.

    ``occurrence`` tells the repetitions of one event apart.
    """
    own = own_event(uid)
    if own and not occurrence:
        return own
    return str(uuid5(_OTHERS, f"{uid}\n{occurrence}" if occurrence else uid))


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
    def id(self) -> str:
        """The id that it has or gets among the events."""
        return id_for(self.uid, self.occurrence)

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
    if event.is_deadline or days[0] != days[1] or event.when.opens is None:
        return CalendarTime(*days)
    return CalendarTime(*days, event.when.opens, event.when.closes, zone_of_event(event))


def zone_of_event(event: Event) -> str:
    """The zone of its clock times: its own, else that of the first host, "" where neither is known."""
    return event.when.zone or (usual_zone(event.hosts[0]) if event.hosts else "")
