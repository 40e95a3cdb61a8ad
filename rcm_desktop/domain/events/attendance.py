"""Who came to an event, day by day: countries by their marks, people by what was entered at the door."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.door import presence_after
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.presence import NOBODY_MARKED, Attendance, days_of


@dataclass(frozen=True, slots=True)
class PartyAttendance:
    """A country or organisation at one event. ``marks`` and ``people`` have an entry for each of its days:
    how a country was there, None where nothing is known, and how many people came. ``registered`` are all
    who were to come, ``came`` all who did on any day.
    """

    party: str
    marks: tuple[Attendance | None, ...] = ()
    people: tuple[int, ...] = ()
    registered: int = 0
    came: int = 0

    @property
    def days_there(self) -> int:
        return sum(mark is not None and mark.was_there for mark in self.marks)

    @property
    def overall(self) -> Attendance | None:
        """One mark for the whole event: the best of its days, None where nothing is known."""
        return min(filter(None, self.marks), key=list(Attendance).index, default=None)


@dataclass(frozen=True, slots=True)
class EventAttendance:
    """The attendance of an event. ``countries`` are the members of its day, ``others`` all else who came."""

    event: Event
    directory: DirectoryOfDay
    days: tuple[date, ...]
    countries: tuple[PartyAttendance, ...]
    others: tuple[PartyAttendance, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether anything was entered."""
        return any(any(each.marks) for each in self.countries) or self.came > 0

    @property
    def registered(self) -> int:
        return sum(each.registered for each in (*self.countries, *self.others))

    @property
    def came(self) -> int:
        return sum(each.came for each in (*self.countries, *self.others))

    def of(self, party: str) -> PartyAttendance | None:
        return next((each for each in (*self.countries, *self.others) if each.party == party), None)

    def counts(self, at: int) -> Mapping[Attendance, int]:
        """How many countries have each mark on the day with this number."""
        counts = dict.fromkeys(Attendance, 0)
        for each in self.countries:
            mark = each.marks[at]
            if mark is not None:
                counts[mark] += 1
        return counts

    def people_on(self, at: int) -> int:
        """How many people came on the day with this number."""
        return sum(each.people[at] for each in (*self.countries, *self.others))


def attendance_of(record: EventRecord, directory: DirectoryOfDay) -> EventAttendance:
    """The attendance that a record holds; ``directory`` is that of the event's day.

    Marks set by hand in the record of a meeting go before what follows from the door. Where a meeting has
    neither, the countries that its text names were there on all days, and the others on none.
    """
    known = record.event.when.exact_days
    days = days_of(*known) if known is not None else ()
    members = [each.code for each in directory.members()]
    by_hand = record.meeting.presence if record.meeting is not None else NOBODY_MARKED
    presence = presence_after(by_hand, record.delegates, record.marks, members)
    if not days:
        entered = {each.day for each in record.marks} | {each.day for each in presence.marks}
        days = tuple(sorted(entered))
    at = {(mark.country, mark.day): mark.attendance for mark in presence.marks}
    read = record.meeting.read_present if record.meeting is not None and not presence else ()
    if read:
        at = {
            (code, day): Attendance.PRESENT if code in read else Attendance.ABSENT
            for code in members
            for day in days
        }
    registered, came, by_day = _people(record)
    parties = dict.fromkeys((*members, *registered))
    made = {
        party: PartyAttendance(
            party,
            tuple(at.get((party, day)) for day in days) if party in members else (),
            tuple(by_day.get((party, day), 0) for day in days),
            registered.get(party, 0),
            came.get(party, 0),
        )
        for party in parties
    }
    others = tuple(each for party, each in made.items() if party not in members)
    return EventAttendance(record.event, directory, days, tuple(made[each] for each in members), others)


def _people(record: EventRecord) -> tuple[dict[str, int], dict[str, int], dict[tuple[str, date], int]]:
    """By party: who was to come, who came on any day, and who came on each day."""
    of_part = {each.id: each.delegation for each in record.delegates}
    registered = Counter(of_part.values())
    known = [mark for mark in record.marks if mark.part in of_part]
    came = Counter(of_part[part] for part in {mark.part for mark in known})
    # Somebody who came to several sessions of a day was there once.
    by_day = Counter((of_part[part], day) for part, day in {(mark.part, mark.day) for mark in known})
    return registered, came, by_day
