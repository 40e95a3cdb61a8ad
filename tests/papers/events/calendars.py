"""A strict small reader of calendar files that shares nothing with the program's way of writing them.

Lines are parted by the standard's own grammar (RFC 5545, 3.1); zones are read by ``dateutil`` from the
descriptions in the file alone, so that a wrong description shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from io import StringIO
from zoneinfo import ZoneInfo

from dateutil.tz import tzical

_LINE = re.compile(
    r'([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:,\x00-\x08\x0a-\x1f\x7f]*))*)'
    r":([^\x00-\x08\x0a-\x1f\x7f]*)"
)
_TEXTS = {"SUMMARY", "LOCATION", "DESCRIPTION", "UID", "RELATED-TO", "X-WR-CALNAME", "NAME"}


@dataclass(slots=True)
class Entry:
    """A component: for each property its parameters and value, texts without escapes."""

    name: str
    lines: dict[str, tuple[dict[str, str], str]] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.lines[name][1]

    def params(self, name: str) -> dict[str, str]:
        return self.lines[name][0]


@dataclass(frozen=True, slots=True)
class Calendar:
    head: Entry
    events: tuple[Entry, ...]
    zones: dict[str, tzinfo]

    def event(self, uid: str) -> Entry:
        (found,) = [each for each in self.events if each["UID"] == uid]
        return found

    def moment(self, entry: Entry, name: str) -> datetime:
        params, value = entry.lines[name]
        assert params.get("VALUE", "DATE-TIME") == "DATE-TIME"
        at = datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S")
        if value.endswith("Z"):
            assert "TZID" not in params
            return at.replace(tzinfo=UTC)
        return at.replace(tzinfo=self.zones[params["TZID"]]) if "TZID" in params else at

    def days_in(self, entry: Entry, zone: str) -> list[date]:
        """The days on which a calendar in this zone shows the entry."""
        if entry.params("DTSTART").get("VALUE") == "DATE":
            first, end = (datetime.strptime(entry[name], "%Y%m%d").date() for name in ("DTSTART", "DTEND"))
            last = end - timedelta(days=1)
        else:
            there = ZoneInfo(zone)
            start, stop = (self.moment(entry, name).astimezone(there) for name in ("DTSTART", "DTEND"))
            first = start.date()
            last = (stop - timedelta(microseconds=1)).date() if stop > start else first
        return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def read(content: bytes) -> Calendar:
    """AssertionError for what the standard does not allow."""
    assert content.endswith(b"\r\n")
    folded = content.removesuffix(b"\r\n").split(b"\r\n")
    assert all(0 < len(each) <= 75 for each in folded)
    assert not any(b"\n" in each or b"\r" in each for each in folded)
    assert all(each.decode("utf-8") for each in folded), "a letter is cut in two"
    text = content.decode("utf-8").replace("\r\n ", "")
    lines = [_parted(each) for each in text.removesuffix("\r\n").split("\r\n")]
    assert lines[0] == ("BEGIN", {}, "VCALENDAR") and lines[-1] == ("END", {}, "VCALENDAR")
    head, events, open_ = Entry("VCALENDAR"), [], list[Entry]()
    for name, params, value in lines[1:-1]:
        if name == "BEGIN":
            open_.append(Entry(value))
        elif name == "END":
            done = open_.pop()
            assert done.name == value
            if done.name == "VEVENT":
                events.append(done)
        else:
            entry = open_[-1] if open_ else head
            assert name not in entry.lines, f"{name} stands twice"
            entry.lines[name] = params, value
    assert not open_
    for each in events:
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= each.lines.keys()
    assert head["VERSION"] == "2.0" and head["PRODID"]
    return Calendar(head, tuple(events), zones_in(text))


def _parted(line: str) -> tuple[str, dict[str, str], str]:
    found = _LINE.fullmatch(line)
    assert found is not None, line
    params = dict(each.split("=", 1) for each in found[2].split(";")[1:])
    return found[1], params, _unescaped(found[3]) if found[1] in _TEXTS else found[3]


def _unescaped(value: str) -> str:
    assert re.fullmatch(r"(?:[^\\;,]|\\[\\;,n])*", value), value
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)


def zones_in(text: str) -> dict[str, tzinfo]:
    """The zones that a file describes, by their names."""
    blocks = re.findall(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n", text, re.DOTALL)
    if not blocks:
        return {}
    # dateutil wants the end of a rule in local time: two days later is as good for a rule of years.
    read = tzical(StringIO(re.sub(r"UNTIL=(\d{8})T\d{6}Z", _days_later, "".join(blocks))))
    return {name: read.get(name) for name in list(read.keys())}


def _days_later(found: re.Match[str]) -> str:
    return f"UNTIL={datetime.strptime(found[1], '%Y%m%d') + timedelta(days=2):%Y%m%dT%H%M%S}"
