"""The sessions of a meeting: a day, two clock times of the meeting's zone, a name where it has one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import Language

MORNING = (time(9), time(12, 30))
AFTERNOON = (time(14), time(17, 30))
"""The halves of a day, as meetings of the conference mostly have them."""


_USUAL_NAMES = (
    ("Morning", "Mañana"),
    ("Afternoon", "Tarde"),
    ("Opening session", "Sesión inaugural"),
    ("Closing session", "Sesión de clausura"),
    ("Working groups", "Grupos de trabajo"),
)


@dataclass(frozen=True, slots=True)
class Session:
    """One session. The times are local to the meeting; ``end`` may be unknown, or before ``start`` where it
    is on the next day. ``en`` and ``es`` are its name ("Closing session"), "" for none.
    """

    id: str
    day: date
    start: time
    end: time | None = None
    en: str = ""
    es: str = ""

    def name(self, language: Language) -> str:
        """The name in a language, or in the other one where it was not written yet."""
        return (self.en or self.es) if language is Language.EN else (self.es or self.en)

    def starts_at(self, zone: tzinfo) -> datetime:
        return datetime.combine(self.day, self.start, zone)

    def ends_at(self, zone: tzinfo) -> datetime | None:
        if self.end is None:
            return None
        day = self.day if self.end > self.start else self.day + timedelta(days=1)
        return datetime.combine(day, self.end, zone)


def usual_name(written: str) -> tuple[str, str]:
    """The name in English and Spanish, where what was written is a usual one in either; else both ""."""
    for names in _USUAL_NAMES:
        if plain(written) in map(plain, names):
            return names
    return "", ""


def in_order(sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Sessions as they follow one another."""
    return tuple(sorted(sessions, key=lambda each: (each.day, each.start, each.end or time.max, each.id)))


def next_half_day(
    sessions: Sequence[Session], first: date | None, last: date | None
) -> tuple[date, time, time] | None:
    """When the next session likely is: the half day after the last one, on the next day after an afternoon.

    None where no day is known, or the days of the meeting are full.
    """
    if not sessions:
        return (first, *MORNING) if first is not None else None
    latest = in_order(sessions)[-1]
    if latest.start < time(12):
        return (latest.day, *AFTERNOON)
    day = latest.day + timedelta(days=1)
    return (day, *MORNING) if last is None or day <= last else None


def times_words(start: time, end: time | None) -> str:
    """ "09:00–12:30", or "09:00" where the end is not known."""
    return f"{start:%H:%M}–{end:%H:%M}" if end is not None else f"{start:%H:%M}"


def times_elsewhere(session: Session, zone: tzinfo, other: tzinfo | None) -> str:
    """The times as clocks of another zone show them, "" where they show the same.

    ``other`` is None for the zone of this computer. "15:00–18:30", with "+1" or "-1" behind a time of the
    day after or before.
    """
    start = session.starts_at(zone)
    if start.astimezone(other).utcoffset() == start.utcoffset():
        return ""
    end = session.ends_at(zone)
    parts = [_elsewhere(each, session.day, other) for each in (start, end) if each is not None]
    return "–".join(parts)


def _elsewhere(moment: datetime, day: date, other: tzinfo | None) -> str:
    there = moment.astimezone(other)
    days = (there.date() - day).days
    return f"{there:%H:%M}{f' {days:+d}' if days else ''}"
