"""Who was there: a mark for each country and day of a meeting.

The opening paragraph of the conclusions is made from it, so that what it says is what was marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

LONGEST = 31
"""Days of a meeting that are marked one by one; no meeting of the conference comes near it."""


class Attendance(StrEnum):
    """How a delegation was there on one day."""

    PRESENT = "present"
    LATE = "late"
    EXCUSED = "excused"
    ABSENT = "absent"

    @property
    def was_there(self) -> bool:
        return self in (Attendance.PRESENT, Attendance.LATE)


@dataclass(frozen=True, slots=True)
class DayMark:
    """A country (ISO 3166-1 alpha-2) on one day. ``from_door`` where it follows from what was entered at the
    door, and so changes with that; a mark by hand stays."""

    country: str
    day: date
    attendance: Attendance
    from_door: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    """The marks of a meeting, in the order of country and day."""

    marks: tuple[DayMark, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.marks)

    def at(self, country: str, day: date) -> Attendance | None:
        """How a country was there on a day, None where nothing was marked."""
        found = (mark.attendance for mark in self.marks if (mark.country, mark.day) == (country, day))
        return next(found, None)

    def marked(self, cells: Iterable[tuple[str, date]], attendance: Attendance | None) -> Presence:
        """With these countries on these days marked anew; None takes their marks away."""
        touched = set(cells)
        kept = [mark for mark in self.marks if (mark.country, mark.day) not in touched]
        if attendance is not None:
            kept += [DayMark(country, day, attendance) for country, day in touched]
        return Presence(tuple(sorted(kept, key=lambda mark: (mark.country, mark.day))))

    def present(self) -> tuple[str, ...]:
        """The countries that were there: present or late on any day."""
        return tuple(dict.fromkeys(mark.country for mark in self.marks if mark.attendance.was_there))

    def on(self, day: date) -> Mapping[Attendance, int]:
        """How many countries have each mark on a day."""
        counts = dict.fromkeys(Attendance, 0)
        for mark in self.marks:
            if mark.day == day:
                counts[mark.attendance] += 1
        return counts


NOBODY_MARKED = Presence()


def days_of(start: date | None, end: date | None) -> tuple[date, ...]:
    """The days of a meeting, none where the first is not known."""
    if start is None:
        return ()
    last = end if end is not None and end >= start else start
    count = min((last - start).days + 1, LONGEST)
    return tuple(start + timedelta(days=number) for number in range(count))


def absent_streak(code: str, meetings_before: Iterable[tuple[str, ...]], present: tuple[str, ...]) -> int:
    """How many meetings in a row a country was missing, this one counted, the latest before it first.

    0 where it is present. Meetings whose presence is not known end the count.
    """
    if code in present:
        return 0
    missed = 1
    for countries in meetings_before:
        if not countries or code in countries:
            break
        missed += 1
    return missed
