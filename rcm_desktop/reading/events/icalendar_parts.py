"""The text of a calendar file → its components with the lines that are read.

A file of a stranger: how much it holds is judged before a line is looked into, and what is not read is
never unfolded (a picture inside an invitation is one line of a million characters).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from rcm_desktop.domain.text import clean
from rcm_desktop.reading.errors import CalendarDamaged, CalendarTooMany, NotACalendar

MOST_PARTS = 5_000
_DEEPEST = 4
_LONGEST_LINE = 100_000
_NAME = re.compile(r"([A-Za-z0-9-]{1,40})[;:]")
_BEGIN = re.compile(r"^BEGIN:", re.MULTILINE | re.IGNORECASE)
_READ = frozenset(
    {
        *("VERSION", "METHOD", "NAME", "X-WR-CALNAME", "X-WR-TIMEZONE"),
        *("TZID", "TZOFFSETFROM", "TZOFFSETTO"),
        *(
            "UID",
            "SEQUENCE",
            "DTSTAMP",
            "STATUS",
            "DTSTART",
            "DTEND",
            "DURATION",
            "X-MICROSOFT-CDO-ALLDAYEVENT",
        ),
        *("RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID"),
        *("SUMMARY", "LOCATION", "DESCRIPTION", "ORGANIZER", "ATTACH", "X-RCM-KIND"),
    }
)
_LISTS = frozenset({"RRULE", "EXRULE", "RDATE", "EXDATE", "ATTACH"})
"""Properties that may stand several times; of others the first counts."""
_MOST_LINES = 1_001


@dataclass(frozen=True, slots=True)
class Line:
    """The value of a property without its escapes, and its parameters by names in capitals."""

    value: str
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Part:
    """A component: its properties by names in capitals, and the components in it."""

    name: str
    lines: dict[str, list[Line]] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)

    def line(self, name: str) -> Line | None:
        """The first property of this name."""
        return next(iter(self.lines.get(name, ())), None)

    def value(self, name: str) -> str:
        line = self.line(name)
        return line.value.strip() if line is not None else ""

    def called(self, name: str) -> list[Part]:
        return [each for each in self.parts if each.name == name]


def parts_of(text: str, shown: str) -> list[Part]:
    """The calendars (VCALENDAR) in a text.

    Raises NotACalendar, CalendarTooMany over 5,000 components, and CalendarDamaged where the ends of
    components are missing: half a calendar would pass for a whole one.
    """
    if not re.match(r"\s*BEGIN:VCALENDAR\s*$", text[:200], re.IGNORECASE | re.MULTILINE):
        raise NotACalendar(shown)
    if sum(1 for _ in _BEGIN.finditer(text)) > MOST_PARTS:
        raise CalendarTooMany(shown, MOST_PARTS)
    calendars: list[Part] = []
    open_: list[Part] = []
    for name, raw in _raw_lines(text):
        if name == "BEGIN":
            part = Part(raw.partition(":")[2].strip().upper())
            if len(open_) >= _DEEPEST or (not open_ and part.name != "VCALENDAR"):
                raise CalendarDamaged(shown)
            (open_[-1].parts if open_ else calendars).append(part)
            open_.append(part)
        elif name == "END":
            if not open_ or open_.pop().name != raw.partition(":")[2].strip().upper():
                raise CalendarDamaged(shown)
        elif open_ and name in _READ:
            lines = open_[-1].lines.setdefault(name, [])
            if len(lines) < (_MOST_LINES if name in _LISTS else 1) and (line := _line(name, raw)) is not None:
                lines.append(line)
    if open_:
        raise CalendarDamaged(shown)
    return calendars


def _raw_lines(text: str) -> Iterator[tuple[str, str]]:
    """Unfolded lines with their names in capitals."""
    from icalendar.parser import Contentlines

    unfolded: Any = Contentlines  # Its methods bear no types.
    for raw in unfolded.from_ical(text):
        if found := _NAME.match(raw[:41]):
            yield found[1].upper(), raw


def _line(name: str, raw: str) -> Line | None:
    """None where it cannot be parted into name, parameters and value."""
    from icalendar.parser import Contentline

    if name == "ATTACH":
        return Line("")
    try:
        line: Any = Contentline
        _, params, value = line(raw[:_LONGEST_LINE]).parts()
    except ValueError:
        return None
    plain = {key.upper(): each if isinstance(each, str) else ",".join(each) for key, each in params.items()}
    return Line(clean(value), plain)
