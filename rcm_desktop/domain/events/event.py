"""An event of the calendar. A meeting of the conference is an event with a record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.when import NOT_DATED, Relation, When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.ordinals import ordinal_words


class EventKind(StrEnum):
    MEETING = "meeting"
    WORKING_GROUP = "working_group"
    WORKSHOP = "workshop"
    EXTERNAL = "external"
    OTHER = "other"
    DEADLINE = "deadline"


class EventState(StrEnum):
    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class EventWording:
    """What of an event is written in one language."""

    title: str = ""
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The conclusion from which an event comes: its meeting, its item, and the words that were read."""

    meeting: str
    node: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """An event or a deadline. ``key`` is readable, unique and stays ("workshop-2017-08").

    ``hosts`` are ISO 3166-1 alpha-2 codes; ``organisers`` and ``donors`` ids of the directory or names.
    ``languages`` are those that are interpreted. ``parent`` is the id of the event it is a part of, "" for
    none. ``closes`` is the last day for confirmations. ``private`` names the details that this event alone
    asks of people ("diet"), and which go when it is over. ``changed`` counts the changes that others
    who have it in their calendars must hear of (SEQUENCE of iCalendar, RFC 5545, 3.8.7.4). ``uid`` is that
    of another calendar from which it was taken.
    """

    id: str
    key: str
    kind: EventKind = EventKind.OTHER
    when: When = NOT_DATED
    en: EventWording = field(default_factory=EventWording)
    es: EventWording = field(default_factory=EventWording)
    state: EventState = EventState.CONFIRMED
    body: str = ""
    hosts: tuple[str, ...] = ()
    organisers: tuple[str, ...] = ()
    donors: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    parent: str = ""
    closes: date | None = None
    source: Source | None = None
    private: tuple[str, ...] = ()
    changed: int = 0
    uid: str = ""

    @property
    def is_meeting(self) -> bool:
        """Whether there is a record of it."""
        return self.kind is EventKind.MEETING

    @property
    def is_deadline(self) -> bool:
        return self.kind is EventKind.DEADLINE

    def wording(self, language: Language) -> EventWording:
        return self.en if language is Language.EN else self.es

    def with_wording(self, language: Language, wording: EventWording) -> Event:
        return replace(self, en=wording) if language is Language.EN else replace(self, es=wording)

    def title(self, language: Language) -> str:
        """The title in a language, or in the other one where it was not written yet."""
        return self.wording(language).title or self.wording(language.other).title

    def place(self, language: Language) -> str:
        return self.wording(language).place or self.wording(language.other).place

    def note(self, language: Language) -> str:
        return self.wording(language).note or self.wording(language.other).note


def of_meeting(event: Event, meeting: Meeting, directory: DirectoryOfDay) -> Event:
    """The event of a meeting: what its record says of days, place, host and body goes before the event's own,
    and a title that nobody wrote is the ordinal and name of its body."""
    for language in LANGUAGES:
        own = event.wording(language)
        body = directory.body(meeting.body).names(language).short if meeting.body else meeting.key
        title = own.title or f"{ordinal_words(meeting.ordinal)} {body}".strip()
        event = event.with_wording(language, replace(own, title=title, place=meeting.wording(language).place))
    when = replace(event.when, first=None, last=None, zone=meeting.zone)
    if meeting.start is not None:
        days = When.on(meeting.start, meeting.end)
        when = replace(when, first=days.first, last=days.last)
    host = (meeting.host,) if meeting.host else ()
    others = tuple(each for each in event.hosts if each not in host)
    return replace(
        event, kind=EventKind.MEETING, key=meeting.key, when=when, body=meeting.body, hosts=host + others
    )


def follow_event(meeting: Meeting, event: Event) -> Meeting:
    """The record of a meeting whose event was changed in the calendar."""
    days = event.when.exact_days
    start, end = days if days is not None else (meeting.start, meeting.end)
    for language in LANGUAGES:
        wording = replace(meeting.wording(language), place=event.wording(language).place)
        meeting = meeting.with_wording(language, wording)
    host = event.hosts[0] if event.hosts else ""
    return replace(
        meeting, start=start, end=end, host=host, zone=event.when.zone, body=event.body or meeting.body
    )


def shows_differently(one: Event, other: Event) -> bool:
    """Whether two versions of an event differ in what a calendar of somebody else shows."""
    return _shown(one) != _shown(other)


def _shown(event: Event) -> Event:
    return replace(event, closes=None, source=None, private=(), changed=0, parent="", languages=())


def days_of_event(event: Event, events: Iterable[Event]) -> tuple[date, date] | None:
    """The days on which the calendar shows it: its own, or those that the event it is bound to gives it.

    Before an event is its eve, after it the day that follows. None where nothing says so yet, and where no
    calendar holds that day.
    """
    own = event.when.exact_days
    if own is not None or event.when.bound is None:
        return own
    target = bound_to(event, events)
    days = target.when.exact_days if target is not None else None
    if days is None:
        return None
    relation = event.when.bound.relation
    if relation is Relation.DURING:
        return days
    try:
        day = days[0] - timedelta(days=1) if relation is Relation.BEFORE else days[1] + timedelta(days=1)
    except OverflowError:
        return None
    return day, day


def bound_to(event: Event, events: Iterable[Event]) -> Event | None:
    """The event that another one is bound to, None where it is not known yet or was cancelled."""
    bound = event.when.bound
    if bound is None:
        return None
    others = [each for each in events if each.id != event.id and each.state is not EventState.CANCELLED]
    if bound.event:
        return next((each for each in others if each.id == bound.event), None)
    if not bound.body:
        return None
    of_body = [each for each in others if each.body == bound.body and each.when.exact_days]
    later = [each for each in of_body if bound.since is None or _first(each) > bound.since]
    return min(later, key=_first, default=None)


def is_to_be_dated(event: Event, events: Iterable[Event]) -> bool:
    """Whether it belongs in the tray: nobody knows its days yet, or a person has not confirmed them."""
    if event.state is EventState.CANCELLED:
        return False
    return days_of_event(event, events) is None or bool(event.when.inferred)


def _first(event: Event) -> date:
    days = event.when.exact_days
    return days[0] if days is not None else date.max
