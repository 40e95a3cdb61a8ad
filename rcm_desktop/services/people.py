"""People over all events: who they are, who is likely the same, two joined into one, all that is kept of
one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Any, Protocol

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.events.event import Event, EventState, days_of_event
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.person_data import DataPart, PersonData
from rcm_desktop.domain.persons import (
    Likeness,
    Person,
    in_name_order,
    joined_record,
    likely_pairs,
    merged_parts,
)
from rcm_desktop.services.calendar import Calendar

USUAL_YEARS = 5
"""How long people are proposed to be kept after an event, where somebody switches that on."""
_YEARS = "people.kept_years"


class PeopleUnits(Protocol):
    """People as a unit has them; rows never leave it."""

    def all(self) -> list[Person]: ...

    def marks(self, parts: Iterable[str]) -> list[DoorMark]: ...

    def apart(self) -> set[frozenset[str]]: ...

    def details(self, event: str) -> dict[str, dict[str, str]]: ...

    def put_details(self, part: str, details: dict[str, str]) -> None: ...

    def events_with_details(self) -> set[str]: ...

    def drop_details(self, event: str, names: Iterable[str] | None = None) -> int: ...


class EventUnits(Protocol):
    """What of the calendar is asked for."""

    def all(self) -> list[Event]: ...

    def event(self, id_: str) -> Event: ...

    def record(self, id_: str) -> EventRecord: ...


class Unit(Protocol):
    """What can be read and written of people; everything is as of one moment."""

    @property
    def persons(self) -> PeopleUnits: ...

    @property
    def events(self) -> EventUnits: ...

    def directory(self) -> Directory: ...

    def setting(self, name: str) -> str | None: ...

    def put_setting(self, name: str, value: str) -> None: ...


class Store(Protocol):
    """The library as this service sees it."""

    def reading(self) -> AbstractContextManager[Unit]: ...

    def write(self, work: Callable[[Unit], None]) -> None:
        """Run ``work`` in one transaction on the writer and wait for its answer; raises what it raises."""

    @property
    def is_read_only(self) -> bool: ...


class People:
    """Operations on people. Joining and telling apart are steps of the calendar, which can be undone."""

    def __init__(self, store: Store, calendar: Calendar) -> None:
        self._store = store
        self._calendar = calendar

    @property
    def is_read_only(self) -> bool:
        return self._store.is_read_only

    # Asking

    def all(self) -> list[Person]:
        """Everybody, by name; one without parts is known only to what can be undone."""
        with self._store.reading() as unit:
            return in_name_order(unit.persons.all())

    def events(self) -> dict[str, Event]:
        """Every event by its id."""
        return {each.id: each for each in self._calendar.events()}

    def likely_the_same(self) -> list[Likeness]:
        """Pairs who are likely one person, the likeliest first; those told apart before are not named
        again."""
        with self._store.reading() as unit:
            people, apart = unit.persons.all(), unit.persons.apart()
        return likely_pairs((each for each in people if each.parts), apart)

    def data(self, id_: str) -> PersonData:
        """All that the file holds about a person; LookupError where there is none."""
        with self._store.reading() as unit:
            person = _find(unit.persons.all(), id_)
            events = {each.id: each for each in unit.events.all()}
            marks = unit.persons.marks(part.delegate.id for part in person.parts)
            parts = tuple(
                DataPart(
                    events[part.event],
                    days_of_event(events[part.event], events.values()),
                    part.delegate,
                    tuple(mark for mark in marks if mark.part == part.delegate.id),
                    unit.persons.details(part.event).get(part.delegate.id, {}),
                )
                for part in person.parts
            )
            contacts = _contacts(unit.directory().contacts, person)
        return PersonData(person.id, person.name, tuple(sorted(parts, key=_by_day)), contacts)

    # Joining

    def join(self, kept: str, gone: str, name: str = "") -> tuple[str, ...]:
        """Let one person go on as another, under one of their names or a third; gives the events it touches.

        Where both take part in an event their parts become one. Raises LookupError.
        """
        with self._store.reading() as unit:
            people = unit.persons.all()
            one, other = _find(people, kept), _find(people, gone)
            events = tuple(sorted(one.events | other.events))
            self_records = [unit.events.record(id_) for id_ in one.events & other.events]
        chosen = " ".join(name.split()) or one.name
        self._carry_details(self_records, kept, gone)
        rows: dict[str, list[Any]] = {"joined": [[None, {"gone": gone, "kept": kept}]]}
        self._calendar.edit_all(
            events, "join_people", lambda record: joined_record(record, kept, gone, chosen), rows
        )
        return events

    def _carry_details(self, records: Sequence[EventRecord], kept: str, gone: str) -> None:
        """What one event asked of either goes on with the part that stays; no step holds it."""

        def work(unit: Unit) -> None:
            for record in records:
                stays, others = merged_parts(record, kept, gone)
                details = unit.persons.details(record.event.id)
                found: dict[str, str] = {}
                for part in (*others, stays):
                    found |= details.get(part, {})
                if found:
                    unit.persons.put_details(stays, found)

        if records:
            self._store.write(work)

    def tell_apart(self, one: str, other: str) -> None:
        """Remember that two people are not the same."""
        first, second = sorted((one, other))
        with self._store.reading() as unit:
            if frozenset((one, other)) in unit.persons.apart():
                return
        self._calendar.edit_all(
            (), "tell_apart", lambda record: record, {"apart": [[None, {"one": first, "other": second}]]}
        )

    def undo(self) -> None:
        """Take the calendar's last step back. Raises Overtaken."""
        self._calendar.undo()

    # How long people are kept

    def years_kept(self) -> int:
        """For how many years after an event its people are kept, 0 where nothing is proposed."""
        with self._store.reading() as unit:
            kept = unit.setting(_YEARS) or ""
        return int(kept) if kept.isdecimal() else 0

    def put_years_kept(self, years: int) -> None:
        """From now on; 0 switches it off."""
        self._store.write(lambda unit: unit.put_setting(_YEARS, str(years) if years > 0 else ""))

    def past_keeping(self, today: date) -> list[Person]:
        """Whose last event is longer ago than people are kept, by name: proposed for erasure, never erased by
        itself. An event whose days nobody knows keeps its people."""
        years = self.years_kept()
        if not years:
            return []
        events = self.events()
        last = {id_: days_of_event(event, events.values()) for id_, event in events.items()}
        limit = _years_before(today, years)

        def is_past(person: Person) -> bool:
            days = [last.get(event) for event in person.events]
            return all(each is not None and each[1] < limit for each in days)

        return [each for each in self.all() if is_past(each)]


def is_over(event: Event, days: tuple[date, date] | None, today: date) -> bool:
    """Whether nothing of an event is still to come."""
    return event.state is EventState.CANCELLED or (days is not None and days[1] < today)


def _find(people: Iterable[Person], id_: str) -> Person:
    for each in people:
        if each.id == id_:
            return each
    raise LookupError(f"no person {id_}")


def _contacts(contacts: Iterable[Contact], person: Person) -> tuple[Contact, ...]:
    """Those of the directory with the name or an address of a person."""
    name, emails = fold(person.name), {each.casefold() for each in person.emails}
    return tuple(each for each in contacts if fold(each.name) == name or each.email.casefold() in emails)


def _by_day(part: DataPart) -> tuple[date, str]:
    return (part.days[0] if part.days is not None else date.max, part.event.key)


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)
