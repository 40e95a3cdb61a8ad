"""A calendar file of others (iCalendar, RFC 5545) → its events, for a preview; nothing is stored."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from rcm_desktop.domain.events.calendar_entries import ReadCalendarEvent, is_uid_of_session
from rcm_desktop.domain.events.event import EventKind, EventState
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.reading.errors import (
    CalendarEmpty,
    CalendarIsAnswer,
    CalendarOld,
    CalendarTooLarge,
    CalendarTooMany,
    FileTooLarge,
    NotACalendar,
    NotDecodable,
    NotText,
)
from rcm_desktop.reading.events.icalendar_findings import CalendarFinding, CalendarFindings
from rcm_desktop.reading.events.icalendar_parts import Line, Part, parts_of
from rcm_desktop.reading.events.icalendar_repeats import (
    MOST_SERIES,
    NotExpanded,
    local_of,
    repeats,
    starts_of,
)
from rcm_desktop.reading.events.icalendar_times import CalendarTimes, zone_name
from rcm_desktop.reading.text_file import decoded, file_bytes

LARGEST = 5 * 1024 * 1024
MOST_EVENTS = 2_000
_LONGEST = 10_000
_LONGEST_LINE = 1_000
_LONGEST_UID = 500
_LONGEST_NIGHT = timedelta(hours=12)
_ANSWERS = {"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"}
_STATES = {"TENTATIVE": EventState.TENTATIVE, "CANCELLED": EventState.CANCELLED}
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_DURATION = re.compile(
    r"\+?P(?:(\d{1,4})W|(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?)"
)


@dataclass(frozen=True, slots=True)
class ReadCalendar:
    """The events of a calendar file in their order, each repetition for itself, and what a person should
    know of what was left out. ``name`` is what the file calls itself."""

    events: tuple[ReadCalendarEvent, ...]
    findings: tuple[CalendarFinding, ...] = ()
    name: str = ""


def read_calendar(path: Path, zone: str = "") -> ReadCalendar:
    """The events of a file; moments in UTC are shown in ``zone`` where the file says no other.

    Raises the conditions of ``reading.errors``; the file is only read.
    """
    try:
        return calendar_of(file_bytes(path), str(path), zone)
    except FileTooLarge as condition:
        raise CalendarTooLarge(str(path), condition.megabytes, LARGEST // 1024**2) from None


def calendar_of(data: bytes, shown: str, zone: str = "") -> ReadCalendar:
    """As ``read_calendar``, from the bytes; ``shown`` is only for the sentences of conditions."""
    if len(data) > LARGEST:
        raise CalendarTooLarge(shown, -(-len(data) // 1024**2), LARGEST // 1024**2)
    try:
        text = decoded(data, shown)
    except (NotText, NotDecodable):
        raise NotACalendar(shown) from None
    findings = CalendarFindings()
    by_name: dict[str, ReadCalendarEvent] = {}
    calendars = parts_of(text, shown)
    if sum(repeats(part) for each in calendars for part in each.parts) > MOST_SERIES:
        raise CalendarTooMany(shown, MOST_SERIES)
    for calendar in calendars:
        if calendar.value("VERSION") == "1.0":
            raise CalendarOld(shown)
        if calendar.value("METHOD").upper() in _ANSWERS:
            raise CalendarIsAnswer(shown)
        for event in _Reader(calendar, zone, findings).events():
            known = by_name.get(event.name)
            if known is None or event.sequence >= known.sequence:
                by_name[event.name] = event
            if len(by_name) > MOST_EVENTS:
                raise CalendarTooMany(shown, MOST_EVENTS)
    if not by_name and not findings.all():
        raise CalendarEmpty(shown)
    name = next((words for each in calendars for words in _names(each) if words), "")
    found = sorted(by_name.values(), key=_order)
    return ReadCalendar(tuple(found), findings.all(), name)


def _order(event: ReadCalendarEvent) -> tuple[str, time, str]:
    return str(event.when.first), event.when.opens or time(), event.name


def _names(calendar: Part) -> tuple[str, str]:
    return _one_line(calendar.value("X-WR-CALNAME")), _one_line(calendar.value("NAME"))


class _Reader:
    """Reads one calendar of a file."""

    def __init__(self, calendar: Part, zone: str, findings: CalendarFindings) -> None:
        self._calendar = calendar
        self._times = CalendarTimes(calendar, zone, findings)
        self._findings = findings
        self._is_cancelling = calendar.value("METHOD").upper() == "CANCEL"

    def events(self) -> list[ReadCalendarEvent]:
        found: list[ReadCalendarEvent] = []
        for uid, parts in self._by_uid().items():
            masters = [each for each in parts if "RECURRENCE-ID" not in each.lines]
            changes = [each for each in parts if "RECURRENCE-ID" in each.lines]
            if len(found) > MOST_EVENTS:
                break
            series: dict[str, ReadCalendarEvent] = {}
            start: date | datetime | None = None
            if masters:
                master = max(masters, key=_age)
                start = self._times.read(master.line("DTSTART"))
                series = self._series(uid, master, start)
            for change in sorted(changes, key=_age):
                if (read := self._change(uid, change, start, series)) is not None:
                    series[read.occurrence] = read
            found += series.values()
        return found

    def _by_uid(self) -> dict[str, list[Part]]:
        """The events by their names; one without a name gets it from what it says."""
        found: dict[str, list[Part]] = {}
        for part in self._calendar.parts:
            if part.name == "VTIMEZONE":
                continue
            if part.name != "VEVENT":
                self._findings.tell("no_events")
                continue
            for _ in part.lines.get("ATTACH", ()):
                self._findings.tell("attachments")
            uid = _one_line(part.value("UID"))[:_LONGEST_UID]
            if is_uid_of_session(uid):
                self._findings.tell("sessions")
                continue
            uid = uid or f"{part.value('DTSTART')} {_one_line(part.value('SUMMARY'))}"[:_LONGEST_UID]
            found.setdefault(uid, []).append(part)
        return found

    def _series(self, uid: str, part: Part, start: date | datetime | None) -> dict[str, ReadCalendarEvent]:
        """The repetitions of an event by the moment of each; one alone that repeats not under ""."""
        if start is None:
            self._findings.tell("no_day", _named(part, uid))
            return {}
        length = self._length(part, start)
        if not repeats(part):
            return {"": self._event(uid, part, start, length, "")}
        try:
            starts = starts_of(part, start, self._times)
        except NotExpanded as reason:
            self._findings.tell(reason.code, _named(part, uid), reason.limit)
            return {}
        events = (self._event(uid, part, each, length, _moment_key(each)) for each in starts)
        return {each.occurrence: each for each in events}

    def _change(
        self,
        uid: str,
        part: Part,
        of_series: date | datetime | None,
        series: dict[str, ReadCalendarEvent],
    ) -> ReadCalendarEvent | None:
        """One repetition that is otherwise than its rule says, None where its day cannot be read."""
        line = part.line("RECURRENCE-ID")
        falls = self._times.read(line)
        start = self._times.read(part.line("DTSTART")) or falls
        if start is None or falls is None:
            self._findings.tell("no_day", _named(part, uid))
            return None
        if line is not None and line.params.get("RANGE"):
            self._findings.tell("following", _named(part, uid))
        like = of_series if of_series is not None else start
        key = _moment_key(falls)
        if isinstance(falls, datetime):
            local = local_of(falls, like)
            key = _moment_key(
                local.replace(tzinfo=like.tzinfo) if isinstance(like, datetime) else local.date()
            )
        elif key not in series:
            # A day alone names the repetition of that day.
            key = next((known for known in series if known.startswith(key)), key)
        read = self._event(uid, part, start, self._length(part, start), key)
        known = series.get(key)
        if known is not None and not (read.title or part.line("SUMMARY")):
            read = replace(read, title=known.title, place=read.place or known.place)
        return read

    def _length(self, part: Part, start: date | datetime) -> timedelta | None:
        """How long it lasts, by the clock; None where nothing says so."""
        end = self._times.read(part.line("DTEND"))
        if end is not None:
            length = local_of(end, start) - local_of(start, start)
        elif found := _DURATION.fullmatch(part.value("DURATION").upper()):
            weeks, days, hours, minutes, seconds = (int(each or 0) for each in found.groups())
            length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
        else:
            return None
        if length < timedelta():
            self._findings.tell("end_before", _named(part, part.value("UID")))
            return None
        return length

    def _event(
        self, uid: str, part: Part, start: date | datetime, length: timedelta | None, occurrence: str
    ) -> ReadCalendarEvent:
        state = _STATES.get(part.value("STATUS").upper(), EventState.CONFIRMED)
        kind = part.value("X-RCM-KIND")
        summary = part.line("SUMMARY")
        organiser = part.line("ORGANIZER")
        return ReadCalendarEvent(
            uid=uid,
            when=self._when(part, start, length),
            occurrence=occurrence,
            sequence=_number(part.value("SEQUENCE")),
            title=self._cut(_one_line(part.value("SUMMARY")), _LONGEST_LINE, part),
            place=self._cut(_one_line(part.value("LOCATION")), _LONGEST_LINE, part),
            note=self._cut(_TURNING.sub("", part.value("DESCRIPTION")).strip(), _LONGEST, part),
            organiser=_organiser(organiser)[:_LONGEST_LINE] if organiser is not None else "",
            language=_language(summary) if summary is not None else None,
            state=EventState.CANCELLED if self._is_cancelling else state,
            kind=EventKind(kind) if kind in list(EventKind) else None,
        )

    def _when(self, part: Part, start: date | datetime, length: timedelta | None) -> When:
        if not isinstance(start, datetime):
            last = start + max((length or timedelta(1)) - timedelta(days=1), timedelta())
            return When.on(start, last)
        begin = self._times.shown(start).replace(second=0)
        end = begin + length if length else None
        midnight = time()
        is_all_day = part.value("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
        if is_all_day or (end is not None and end > begin and begin.time() == end.time() == midnight):
            last = (end or begin + timedelta(days=1)) - timedelta(days=1)
            return When.on(begin.date(), max(begin.date(), last.date()))
        if end is None or end == begin:
            return replace(When.on(begin.date()), opens=begin.time(), zone=zone_name(begin))
        last, closes = end.date(), end.time()
        # What ends at midnight is not on the day that begins then, unless it is of one night.
        if closes == midnight and end - begin > _LONGEST_NIGHT:
            last, closes = last - timedelta(days=1), time(23, 59)
        return replace(When.on(begin.date(), last), opens=begin.time(), closes=closes, zone=zone_name(begin))

    def _cut(self, text: str, most: int, part: Part) -> str:
        if len(text) <= most:
            return text
        self._findings.tell("cut", _named(part, ""), most)
        return f"{text[: most - 1].rstrip()}…"


def _moment_key(moment: date | datetime) -> str:
    if not isinstance(moment, datetime):
        return f"{moment:%Y%m%d}"
    return f"{moment:%Y%m%dT%H%M%S}"


def _age(part: Part) -> tuple[int, str]:
    """The later one of two with the same name counts (RFC 5545, 3.8.7.4)."""
    return _number(part.value("SEQUENCE")), part.value("DTSTAMP")


def _number(words: str) -> int:
    return int(words) if re.fullmatch(r"\d{1,9}", words, re.ASCII) else 0


def _named(part: Part, uid: str) -> str:
    return _one_line(part.value("SUMMARY")) or uid or "–"


def _one_line(words: str) -> str:
    return " ".join(_TURNING.sub("", words).split())


def _organiser(line: Line) -> str:
    """The name, else the address."""
    name = _one_line(line.params.get("CN", "")).strip('"')
    return name or re.sub(r"^mailto:", "", _one_line(line.value), flags=re.IGNORECASE)


def _language(line: Line) -> Language | None:
    said = line.params.get("LANGUAGE", "").lower().partition("-")[0]
    return next((each for each in LANGUAGES if each.value == said), None)
