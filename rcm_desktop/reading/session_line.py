"""A session as a person writes it in one line: "20 June 9:00-12:30 Closing session", in either language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

from rcm_desktop.domain.folding import plain
from rcm_desktop.reading.vocabulary import vocabulary

_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?\s?m\.?|p\.?\s?m\.?|hrs?\.?|h\.?)?(?![\w:])"
_FROM = re.compile(rf"(?:from|de|desde|las|at|a)?\s*(?:las\s+)?{_CLOCK}", re.IGNORECASE)
_TO = re.compile(rf"\s*(?:-|–|—|to|until|till|hasta|a|y)\s*(?:las\s+)?{_CLOCK}", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_FIGURES = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?!\d)")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|º|°|ro)?\s+(?:de\s+|of\s+)?([^\W\d_]+)\.?(?:,?\s+(?:del?\s+)?((?:19|20)\d\d)(?![\d:]))?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.h]\d)(?:,?\s+((?:19|20)\d\d)(?![\d:]))?",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\s*(?:[^\W\d_]+,?\s+)?(?:el\s+|on\s+|día\s+)?", re.IGNORECASE)
_BETWEEN = " ,;:·–—-"


@dataclass(frozen=True, slots=True)
class SessionLine:
    """What a line says; ``day`` is None where it names none."""

    day: date | None
    start: time
    end: time | None
    name: str


def session_in(line: str, near: date | None) -> SessionLine | None:
    """The session that a line describes, None where it has no time that can be understood.

    A day without a year is in the year of ``near``, the first day of the meeting; without that it is not
    understood. The day stands before the month.
    """
    line = " ".join(line.split())
    day, rest = _day(line, near)
    begin = _FROM.match(rest)
    if begin is None:
        return None
    until = _TO.match(rest, begin.end())
    end = _clock(until.groups()) if until is not None else None
    is_later_half = until is not None and begin[3] is None and _is_afternoon(until[3]) and int(begin[1]) < 12
    half = (
        until[3] if until is not None and is_later_half and int(begin[1]) < int(until[1]) % 12 else begin[3]
    )
    start = _clock((begin[1], begin[2], half))
    is_bare = until is None and begin[2] is None and begin[3] is None
    if start is None or is_bare or (until is not None and end is None):
        return None
    tail = rest[until.end() if until is not None else begin.end() :]
    return SessionLine(day, start, end, tail.strip(_BETWEEN))


def clock_in(words: str) -> time | None:
    """A clock time alone, such as "9", "9:30" or "2 pm"; None for anything else."""
    found = re.fullmatch(_CLOCK, words.strip(), re.IGNORECASE)
    return _clock(found.groups()) if found is not None else None


def _day(line: str, near: date | None) -> tuple[date | None, str]:
    """The day at the beginning of a line, and what follows it; a weekday before it says nothing."""
    for begin in dict.fromkeys((0, _lead(line))):
        for pattern, read in (
            (_ISO, _iso),
            (_FIGURES, _figures),
            (_DAY_FIRST, _named),
            (_MONTH_FIRST, _turned),
        ):
            found = pattern.match(line, begin)
            day = read(found, near) if found is not None else None
            if found is not None and day is not None:
                return day, line[found.end() :].lstrip(_BETWEEN)
    return None, line


def _lead(line: str) -> int:
    found = _LEAD.match(line)
    return found.end() if found is not None else 0


def _iso(found: re.Match[str], near: date | None) -> date | None:
    return _made(found[1], int(found[2]), found[3], near)


def _figures(found: re.Match[str], near: date | None) -> date | None:
    return _made(found[3], int(found[2]), found[1], near)


def _named(found: re.Match[str], near: date | None) -> date | None:
    return _made(found[3], vocabulary().months.get(plain(found[2]), 0), found[1], near)


def _turned(found: re.Match[str], near: date | None) -> date | None:
    return _made(found[3], vocabulary().months.get(plain(found[1]), 0), found[2], near)


def _made(year: str | None, month: int, day: str, near: date | None) -> date | None:
    if year is None and near is None:
        return None
    try:
        return date(int(year) if year is not None else near.year if near is not None else 0, month, int(day))
    except ValueError:
        return None


def _clock(parts: tuple[str | None, ...]) -> time | None:
    hour, minute, half = int(parts[0] or 0), int(parts[1] or 0), plain(parts[2] or "")
    if half[:1] in ("a", "p"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _is_afternoon(half: str | None) -> bool:
    return (half or "")[:1].lower() == "p"
