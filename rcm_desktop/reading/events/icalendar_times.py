"""Days and moments of a calendar file, in zones however they are named.

A zone may be named as the IANA database has it, as Windows has it ("Central America Standard Time"), with
the name of a maker before it ("/example.org/America/Managua"), or any way the file likes and describes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from io import StringIO
from zoneinfo import ZoneInfo

from rcm_desktop.domain.zones import offset_words, zone_called
from rcm_desktop.reading.events.icalendar_findings import CalendarFindings
from rcm_desktop.reading.events.icalendar_parts import Line, Part

YEARS = range(1900, 2200)
_VALUE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?", re.ASCII)
_OFFSET_IN_NAME = re.compile(r"(?:UTC|GMT)\s*[+\-−–]\s*\d{1,2}(?::?[0-5]\d)?")
# What a rule of a zone may say: anything else could keep the reader busy for hours.
_ZONE_RULE = re.compile(
    r"(?:(?:FREQ=YEARLY|INTERVAL=1|WKST=[A-Z]{2}|BYMONTH=(?:[1-9]|1[0-2])|BYDAY=[+-]?[1-5](?:SU|MO|TU|WE|TH|FR|SA)"
    r"|UNTIL=\d{8}T\d{6}Z?)(?:;|$))+",
    re.ASCII,
)
_ZONE_OFFSET = re.compile(r"[+-](?:0\d|1[0-4])[0-5]\d(?:[0-5]\d)?", re.ASCII)
_UNTIL = re.compile(r"UNTIL=(\d{8})T\d{6}Z?", re.ASCII)
_MOST_OBSERVANCES = 8
_MOST_DESCRIBED = 50
_FIRST_ONSET = "19700101"
"""Some programs let a rule begin in 1601, and each look-up would go through all years since."""


class CalendarTimes:
    """Reads the days and moments of one calendar."""

    def __init__(self, calendar: Part, usual: str, findings: CalendarFindings) -> None:
        """``usual`` is the zone in which moments in UTC are shown where the file names none, "" for UTC."""
        described = calendar.called("VTIMEZONE")[:_MOST_DESCRIBED]
        self._described = {part.value("TZID"): part for part in described}
        self._findings = findings
        self._known: dict[str, tzinfo | None] = {}
        named = calendar.value("X-WR-TIMEZONE")
        self._usual = (self._zone_named(named) if named else None) or (zone_called(usual) if usual else None)

    def read(self, line: Line | None) -> date | datetime | None:
        """A day, or a moment: with a zone where the file knows one. None for what is no date of our times."""
        if line is None or (found := _VALUE.fullmatch(line.value.strip())) is None:
            return None
        year, month, day, *clock = found.groups()
        try:
            whole = date(int(year), int(month), int(day))
            if whole.year not in YEARS:
                return None
            if clock[0] is None or line.params.get("VALUE", "").upper() == "DATE":
                return whole
            at = datetime.combine(whole, time(int(clock[0]), int(clock[1]), min(int(clock[2]), 59)))
        except ValueError:
            return None
        if clock[3]:
            return at.replace(tzinfo=UTC)
        return at.replace(tzinfo=self.zone(line.params.get("TZID", "")))

    def zone(self, name: str) -> tzinfo | None:
        """None for no name, and for one that nothing explains, which is told."""
        if not name:
            return None
        if name not in self._known:
            self._known[name] = self._zone_named(name)
            if self._known[name] is None:
                self._findings.tell("zone_unknown", name)
        return self._known[name]

    def shown(self, moment: datetime) -> datetime:
        """A moment in UTC in the usual zone of the calendar, others as they are."""
        if moment.tzinfo is UTC and self._usual is not None:
            return moment.astimezone(self._usual)
        return moment

    def _zone_named(self, name: str) -> tzinfo | None:
        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

        name = name.strip()
        parts = name.strip("/").split("/")[:8]
        names = [*("/".join(parts[at:]) for at in range(len(parts))), WINDOWS_TO_OLSON.get(name, "")]
        found = next((zone for each in names if each and (zone := zone_called(each)) is not None), None)
        if found is not None:
            return found
        if name in self._described:
            return _described_zone(self._described[name])
        if offset := _OFFSET_IN_NAME.search(name):  # "(UTC-06:00) Central America"
            return zone_called(offset[0])
        return None


def zone_name(moment: datetime) -> str:
    """How the program names the zone of a moment: "America/Managua", "UTC", "UTC−6", "" for none."""
    if moment.tzinfo is None:
        return ""
    if isinstance(moment.tzinfo, ZoneInfo):
        return moment.tzinfo.key
    offset = moment.utcoffset() or timedelta()
    return offset_words(moment.tzinfo, moment.date()) if offset else "UTC"


def _described_zone(part: Part) -> tzinfo | None:
    """A zone from its description in the file, None where that is no plain one."""
    from dateutil.tz import tzical

    observances = [each for each in part.parts if each.name in ("STANDARD", "DAYLIGHT")]
    if not 0 < len(observances) <= _MOST_OBSERVANCES:
        return None
    lines = ["BEGIN:VTIMEZONE", "TZID:zone"]
    for each in observances:
        start, before, after = (each.value(name) for name in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"))
        rules = [line.value.strip().rstrip(";") for line in each.lines.get("RRULE", ())]
        is_plain = _VALUE.fullmatch(start) and all(map(_ZONE_OFFSET.fullmatch, (before, after)))
        if not is_plain or len(rules) > 1 or not all(map(_is_zone_rule, rules)):
            return None
        if rules and start < _FIRST_ONSET:
            start = f"{_FIRST_ONSET}{start[8:]}"
        lines += [f"BEGIN:{each.name}", f"DTSTART:{start.rstrip('Z')}"]
        lines += [f"TZOFFSETFROM:{before[:5]}", f"TZOFFSETTO:{after[:5]}"]
        lines += [f"RRULE:{_UNTIL.sub(_days_later, rule)}" for rule in rules]
        lines += [f"END:{each.name}"]
    lines += ["END:VTIMEZONE", ""]
    try:
        zone: tzinfo | None = tzical(StringIO("\n".join(lines))).get("zone")
    except (ValueError, OverflowError):
        return None
    return zone


def _days_later(found: re.Match[str]) -> str:
    """dateutil wants the end of a rule in local time: two days later is as good for a rule of years."""
    try:
        later = datetime.strptime(found[1], "%Y%m%d") + timedelta(days=2)
    except (ValueError, OverflowError):
        return found[0].rstrip("Z")  # The last day that a calendar has, or none at all.
    return f"UNTIL={later:%Y%m%dT%H%M%S}"


def _is_zone_rule(rule: str) -> bool:
    return (
        len(rule) < 200
        and _ZONE_RULE.fullmatch(rule) is not None
        and {"FREQ", "BYMONTH", "BYDAY"} <= {each.partition("=")[0] for each in rule.split(";")}
    )


def read_all(lines: Iterable[Line], times: CalendarTimes) -> list[date | datetime]:
    """The days and moments of lines that hold several, such as EXDATE; of periods their beginnings."""
    found: list[date | datetime] = []
    for line in lines:
        for value in line.value.split(","):
            moment = times.read(Line(value.partition("/")[0], line.params))
            if moment is not None:
                found.append(moment)
    return found
