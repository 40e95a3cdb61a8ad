"""The calendar: events and deadlines, made, changed, moved and taken out, each a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, ClassVar, Protocol
from uuid import uuid4

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.calendar_entries import calendar_sequence
from rcm_desktop.domain.events.clean_words import clean_event, clean_record
from rcm_desktop.domain.events.event import Event, shows_differently
from rcm_desktop.domain.events.keys import event_key
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import RoundSummary
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.meetings import Meeting, MeetingState
from rcm_desktop.domain.title_lines import followed_title
from rcm_desktop.services.openings import OpeningUnit, followed, with_presence_of_door

Change = Callable[[EventRecord], EventRecord]
Pair = tuple[EventRecord | None, EventRecord | None]
Rows = dict[str, list[Any]]
"""Rows of other kinds that a step changes: by kind, each as it was and as it became."""


class MeetingStays(Condition):
    """A meeting with a record cannot be taken out of the calendar: its conclusions would go with it."""

    code: ClassVar[str] = "calendar.meeting_stays"


class MeetingAdopted(Condition):
    """The days of a meeting whose text was adopted do not move."""

    code: ClassVar[str] = "calendar.meeting_adopted"


class TitleNeeded(Condition):
    """An event has no title in either language."""

    code: ClassVar[str] = "calendar.title_needed"


class EndBeforeStart(Condition):
    """An event ends before it begins."""

    code: ClassVar[str] = "calendar.end_before_start"


class EventUnits(Protocol):
    """Events as a unit has them; rows never leave it."""

    def all(self) -> list[Event]: ...

    def event(self, id_: str) -> Event: ...

    def record(self, id_: str) -> EventRecord: ...

    def id_of(self, key: str) -> str | None: ...

    def keys(self) -> set[str]: ...

    def rounds(self, ids: Iterable[str]) -> dict[str, RoundSummary]: ...

    def from_nodes(self, meeting: str) -> dict[str, list[str]]: ...

    def touched_at(self) -> datetime: ...

    def save(
        self, pairs: Sequence[Pair], name: str, who: str, at: datetime, also: Rows | None = None
    ) -> bool: ...

    def undo(self, at: datetime) -> tuple[str, tuple[str, ...]] | None: ...

    def redo(self, at: datetime) -> tuple[str, tuple[str, ...]] | None: ...


class Unit(OpeningUnit, Protocol):
    """What can be read and written about events; everything is as of one moment."""

    @property
    def events(self) -> EventUnits: ...


class Store(Protocol):
    """The library as this service sees it."""

    def reading(self) -> AbstractContextManager[Unit]: ...

    def write(self, work: Callable[[Unit], None]) -> None:
        """Run ``work`` in one transaction on the writer and wait for its answer; raises what it raises."""

    def directory(self) -> Directory: ...

    @property
    def is_read_only(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """What an operation changed: the name of its step and ids of events."""

    step: str
    events: tuple[str, ...] = ()


class Calendar:
    """Operations on events. Each write is one unit of work and one step."""

    def __init__(self, store: Store, *, who: str = "", now: Callable[[], datetime] = datetime.now) -> None:
        self._store = store
        self.who = who
        self._now = now

    # Asking

    @property
    def is_read_only(self) -> bool:
        return self._store.is_read_only

    def directory(self) -> Directory:
        """The directory of the file, as it is now."""
        return self._store.directory()

    def events(self) -> list[Event]:
        """Every event and deadline, in no order."""
        with self._store.reading() as unit:
            return unit.events.all()

    def record(self, id_: str) -> EventRecord:
        """An event with all that belongs to it; LookupError where there is none."""
        with self._store.reading() as unit:
            return unit.events.record(id_)

    def id_of(self, key: str) -> str | None:
        """The id of the event with a key, None where there is none."""
        with self._store.reading() as unit:
            return unit.events.id_of(key)

    def rounds(self, ids: Iterable[str]) -> dict[str, RoundSummary]:
        """The rounds of events in numbers; one that nobody was put on the list of has none."""
        with self._store.reading() as unit:
            return unit.events.rounds(ids)

    def from_conclusions(self, meeting: str) -> dict[str, list[str]]:
        """By the id of a meeting's conclusion the events that come from it."""
        with self._store.reading() as unit:
            return unit.events.from_nodes(meeting)

    def of_conclusion(self, meeting: str, node: str) -> list[Event]:
        """The events that come from a conclusion, by their first day."""
        with self._store.reading() as unit:
            found = [unit.events.event(id_) for id_ in unit.events.from_nodes(meeting).get(node, ())]
        return sorted(found, key=lambda each: each.when.span() or (date.max, date.max))

    def touched_at(self) -> datetime:
        """When an event was changed last, in UTC."""
        with self._store.reading() as unit:
            return unit.events.touched_at()

    # Changing

    def add(self, *events: Event, name: str = "add_event") -> tuple[Event, ...]:
        """Put new events into the calendar as one step; ids and keys that are "" are given.

        Raises TitleNeeded, EndBeforeStart.
        """
        return self.take_in(events, (), name=name)

    def take_in(
        self, new: Iterable[Event], changed: Iterable[Event], *, name: str = "take_in"
    ) -> tuple[Event, ...]:
        """Put new events into the calendar and store changed ones, all as one step; the new ones are given.

        Raises TitleNeeded, EndBeforeStart, LookupError.
        """
        to_add, to_change = [clean_event(each) for each in new], [clean_event(each) for each in changed]
        added: list[Event] = []

        def work(unit: Unit) -> None:
            taken = unit.events.keys()
            for each in to_add:
                check_event(each)
                made = replace(each, id=each.id or str(uuid4()), key=each.key or event_key(each, taken))
                taken.add(made.key)
                added.append(made)
            pairs: list[Pair] = [(None, EventRecord(each)) for each in added]
            for each in to_change:
                check_event(each)
                before = unit.events.record(each.id)
                pairs.append((before, self._settled(unit, before, before.with_event(each))))
            unit.events.save(pairs, name, self.who, self._now())

        self._store.write(work)
        return tuple(added)

    def put(self, event: Event, *, name: str = "event") -> EventRecord:
        """Store the changed facts of an event. Raises TitleNeeded, EndBeforeStart, LookupError."""
        event = clean_event(event)
        check_event(event)
        return self.edit(event.id, name, lambda record: record.with_event(event))

    def move(self, id_: str, when: When) -> EventRecord:
        """Put an event on other days or another time. Raises EndBeforeStart, MeetingAdopted, LookupError."""

        def change(record: EventRecord) -> EventRecord:
            if record.meeting is not None and record.meeting.state.is_final:
                raise MeetingAdopted
            moved = replace(record.event, when=when)
            check_event(moved)
            return record.with_event(moved)

        return self.edit(id_, "move_event", change)

    def remove(self, id_: str) -> None:
        """Take an event out, with its round and people. Raises MeetingStays, LookupError."""

        def work(unit: Unit) -> None:
            record = unit.events.record(id_)
            if record.event.is_meeting:
                raise MeetingStays
            unit.events.save([(record, None)], "remove_event", self.who, self._now())

        self._store.write(work)

    def edit(self, id_: str, name: str, change: Change) -> EventRecord:
        """Change an event and what belongs to it as one step; the record and the opening of a meeting follow.

        Raises LookupError and what ``change`` raises.
        """
        done: list[EventRecord] = []
        self._store.write(lambda unit: done.append(self.edit_in(unit, id_, name, change)))
        return done[-1]

    def edit_in(self, unit: Unit, id_: str, name: str, change: Change) -> EventRecord:
        """As ``edit``, in a unit of work of another service: a letter that is logged notes its day too."""
        before = unit.events.record(id_)
        after = self._settled(unit, before, change(before))
        unit.events.save([(before, after)], name, self.who, self._now())
        return after

    def edit_all(self, ids: Iterable[str], name: str, change: Change, also: Rows | None = None) -> None:
        """Change several events as one step, with rows of other kinds. Raises likewise."""
        wanted = list(ids)

        def work(unit: Unit) -> None:
            befores = [unit.events.record(id_) for id_ in wanted]
            pairs = [(each, self._settled(unit, each, change(each))) for each in befores]
            unit.events.save(pairs, name, self.who, self._now(), also)

        self._store.write(work)

    def undo(self) -> CalendarChange | None:
        """Take the calendar's last step back, None where there is none. Raises Overtaken."""
        return self._turn(lambda unit: unit.events.undo(self._now()))

    def redo(self) -> CalendarChange | None:
        """Do the step that was taken back last again. Raises Overtaken."""
        return self._turn(lambda unit: unit.events.redo(self._now()))

    def _turn(self, turn: Callable[[Unit], tuple[str, tuple[str, ...]] | None]) -> CalendarChange | None:
        done: list[CalendarChange] = []

        def work(unit: Unit) -> None:
            turned = turn(unit)
            if turned is not None:
                done.append(CalendarChange(*turned))

        self._store.write(work)
        return done[0] if done else None

    def _settled(self, unit: Unit, before: EventRecord, after: EventRecord) -> EventRecord:
        """With clean words, and all that follows: the count of changes, presence, the opening."""
        after = clean_record(before, after)
        if shows_differently(before.event, after.event):
            # One that was bound to others has changed with them; one taken from a file brings its own count.
            everything = unit.events.all() if before.event.when.bound is not None else ()
            grown = calendar_sequence(before.event, everything) + 1
            after = replace(after, event=replace(after.event, changed=max(grown, after.event.changed)))
        if after.meeting is None:
            return after
        meeting = after.meeting
        if before.meeting is not None:
            meeting = _with_title(meeting, before.meeting, unit.directory())
        if (before.marks, before.delegates) != (after.marks, after.delegates):
            meeting = with_presence_of_door(meeting, after.delegates, after.marks, unit.directory())
        return replace(after, meeting=followed(unit, meeting))


def _with_title(meeting: Meeting, before: Meeting, directory: Directory) -> Meeting:
    """The title lines follow the days and the place that were changed in the calendar."""
    if meeting == before or meeting.state is MeetingState.ADOPTED:
        return meeting
    for language in LANGUAGES:
        wording = meeting.wording(language)
        if wording.title == before.wording(language).title:
            title = followed_title(meeting, before, directory.on(meeting.start), language)
            meeting = meeting.with_wording(language, replace(wording, title=title))
    return meeting


def check_event(event: Event) -> None:
    """What cannot stand in a calendar. Raises TitleNeeded, EndBeforeStart."""
    if not event.is_meeting and not (event.en.title.strip() or event.es.title.strip()):
        raise TitleNeeded
    first, last = event.when.first, event.when.last
    begins, ends = (each.span() if each is not None else None for each in (first, last))
    if begins is not None and ends is not None and ends[1] < begins[0]:
        raise EndBeforeStart
    opens, closes = event.when.opens, event.when.closes
    if last is None and opens is not None and closes is not None and closes <= opens:
        raise EndBeforeStart
