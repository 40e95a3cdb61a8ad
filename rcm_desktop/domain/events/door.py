"""What is entered at the door: who arrived, who came late, who left; and what that says of countries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum

from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.presence import Attendance, DayMark, Presence


class Arrival(StrEnum):
    """How a person was there."""

    ARRIVED = "arrived"
    LATE = "late"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class DoorMark:
    """A person's part (``Delegate.id``) on one day, in one session, "" for the whole day.

    LEFT is for who was there and went before the end. ``at`` is the clock time, None for a name that was
    ticked off the signed list.
    """

    part: str
    day: date
    session: str = ""
    arrival: Arrival = Arrival.ARRIVED
    at: time | None = None

    @property
    def cell(self) -> tuple[str, date, str]:
        return self.part, self.day, self.session


def marked(
    marks: Iterable[DoorMark], cells: Iterable[tuple[str, date, str]], mark: DoorMark | None
) -> tuple[DoorMark, ...]:
    """With these cells marked anew as ``mark`` is, whose own cell does not count; None takes marks away."""
    touched = list(dict.fromkeys(cells))
    kept = [each for each in marks if each.cell not in set(touched)]
    if mark is not None:
        kept += [replace(mark, part=part, day=day, session=session) for part, day, session in touched]
    return tuple(sorted(kept, key=lambda each: (each.day, each.session, each.part)))


def presence_after(
    presence: Presence, delegates: Iterable[Delegate], marks: Iterable[DoorMark], countries: Iterable[str]
) -> Presence:
    """The marks of countries that follow from the door; those set by hand stay as they are.

    A country is present on a day when one of its people arrived, late when all who came were late.
    """
    of_part = {each.id: each.delegation for each in delegates}
    known = set(countries)
    came: dict[tuple[str, date], list[Arrival]] = {}
    for each in marks:
        country = of_part.get(each.part, "")
        if country in known:
            came.setdefault((country, each.day), []).append(each.arrival)
    by_hand = [mark for mark in presence.marks if not mark.from_door]
    set_by_hand = {(mark.country, mark.day) for mark in by_hand}
    from_door = [
        DayMark(country, day, _of_country(arrivals), from_door=True)
        for (country, day), arrivals in came.items()
        if (country, day) not in set_by_hand
    ]
    return Presence(tuple(sorted((*by_hand, *from_door), key=lambda mark: (mark.country, mark.day))))


def _of_country(arrivals: Iterable[Arrival]) -> Attendance:
    return Attendance.LATE if all(each is Arrival.LATE for each in arrivals) else Attendance.PRESENT
