"""Where at an event somebody is marked: its days and sessions, and who is there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.sessions import Session

_MOST_DAYS = 31


@dataclass(frozen=True, slots=True)
class DoorCounts:
    """How many people and countries are there, of how many that are expected."""

    here: int
    people: int
    countries_here: int
    countries: int


def days_at_the_door(record: EventRecord, today: date) -> tuple[date, ...]:
    """The days of an event; those of its sessions and marks where its own are not known, else today."""
    days = record.event.when.exact_days
    if days is not None:
        count = min((days[1] - days[0]).days + 1, _MOST_DAYS)
        return tuple(days[0] + timedelta(days=at) for at in range(count))
    sessions = record.meeting.sessions if record.meeting is not None else ()
    known = {each.day for each in sessions} | {each.day for each in record.marks}
    return tuple(sorted(known)) or (today,)


def likely_day(days: tuple[date, ...], today: date) -> date:
    """Today where it is one of them, else the next one, else the last."""
    return next((each for each in days if each >= today), days[-1])


def sessions_on(record: EventRecord, day: date) -> tuple[Session, ...]:
    sessions = record.meeting.sessions if record.meeting is not None else ()
    return tuple(each for each in sessions if each.day == day)


def likely_session(sessions: tuple[Session, ...], now: datetime) -> str:
    """The id of the session that is under way or begins within the hour, "" for none."""
    if not sessions or sessions[0].day != now.date():
        return ""
    soon = (now + timedelta(hours=1)).time() if now.hour < 23 else now.time()
    begun = [each for each in sessions if each.start <= soon]
    return (begun[-1] if begun else sessions[0]).id


def marks_at(record: EventRecord, day: date, session: str) -> dict[str, DoorMark]:
    """By part what is marked there."""
    return {each.part: each for each in record.marks if (each.day, each.session) == (day, session)}


def counts_at(
    delegates: Iterable[Delegate], marks: dict[str, DoorMark], directory: DirectoryOfDay
) -> DoorCounts:
    """Who left is not there any more."""
    known = list(delegates)
    there = [each for each in known if each.id in marks and marks[each.id].arrival is not Arrival.LEFT]
    came = {each.delegation for each in there if directory.country(each.delegation)}
    expected = {each.delegation for each in known if directory.country(each.delegation)}
    return DoorCounts(len(there), len(known), len(came), len(expected))
