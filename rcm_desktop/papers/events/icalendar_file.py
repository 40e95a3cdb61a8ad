"""Events as a calendar file (iCalendar, RFC 5545) that other programs show beside what they have.

The file bears no METHOD: a mail program then takes it for a calendar and not for an invitation that wants
an answer. The same events and the same stamp give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from rcm_desktop.domain.events.calendar_entries import (
    CalendarTime,
    calendar_sequence,
    calendar_time,
    uid_of_event,
    uid_of_session,
    zone_of_event,
)
from rcm_desktop.domain.events.event import Event, EventState
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.domain.sessions import Session, times_words
from rcm_desktop.domain.text import clean
from rcm_desktop.domain.zones import offset_words, zone_called
from rcm_desktop.papers.events.icalendar_zones import described
from rcm_desktop.wording import Wording

if TYPE_CHECKING:
    from icalendar import Component

KIND = "X-RCM-KIND"
"""The kind of the event, so that a file of ours tells it when it comes back."""

_MAKER = "-//Regional Conference on Migration//RCM Desktop//EN"
_YEARS = range(1900, 2200)
_STATUS = {EventState.TENTATIVE: "TENTATIVE", EventState.CANCELLED: "CANCELLED"}
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
"""Signs that turn the direction of what follows them, in other people's calendars too; and no characters."""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The bytes of the file; the events that are not in it because their days are not known or confirmed."""

    content: bytes
    left_out: tuple[Event, ...] = ()
    is_empty: bool = False


def icalendar_file(
    events: Iterable[Event],
    everything: Iterable[Event],
    languages: Sequence[Language],
    stamp: datetime,
    *,
    sessions: Mapping[str, Sequence[Session]] | None = None,
    name: str = "",
) -> CalendarFile:
    """The calendar file of some events out of ``everything``, which gives those that are bound their days.

    Texts are in one language, or in both with a stroke between. ``stamp`` is when the data was last changed
    and knows its zone. ``sessions`` are put beside the events whose ids they stand under, as entries of
    their own. ``name`` is what calendars call the file, "" for the usual name.
    """
    return _Writer(list(everything), tuple(languages), stamp.astimezone(UTC)).written(
        list(events), sessions or {}, name
    )


@dataclass(frozen=True, slots=True)
class _Escaped:
    """A text as it stands in the file. The library's own way loses a backslash before an N."""

    text: str
    params: Any

    def to_ical(self) -> bytes:
        text = self.text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        return text.replace("\n", "\\n").encode("utf-8")


class _Writer:
    def __init__(self, everything: list[Event], languages: tuple[Language, ...], stamp: datetime) -> None:
        self._everything = everything
        self._languages = languages
        self._stamp = stamp
        self._wordings = {language: Wording.load(language) for language in languages}
        self._zones: dict[ZoneInfo, list[date]] = {}

    def written(
        self, events: list[Event], sessions: Mapping[str, Sequence[Session]], name: str
    ) -> CalendarFile:
        from icalendar import Calendar

        dated: list[tuple[Event, CalendarTime]] = []
        left_out: list[Event] = []
        for event in events:
            time = calendar_time(event, self._everything)
            is_sure = not event.when.inferred
            if time is None or not is_sure or time.first.year not in _YEARS or time.last.year not in _YEARS:
                left_out.append(event)
            else:
                dated.append((event, time))
        dated.sort(key=lambda each: (each[1].first, each[1].last, each[0].id))
        entries: list[Component] = []
        for event, time in dated:
            entries.append(self._entry(event, time))
            entries += [self._session(event, each) for each in sessions.get(event.id, ())]
        calendar = Calendar()
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", _MAKER)
        calendar.add("CALSCALE", "GREGORIAN")
        shown = name or self._both([each.text("papers.calendar.name") for each in self._wordings.values()])
        self._put(calendar, "NAME", shown)
        self._put(calendar, "X-WR-CALNAME", shown)
        for zone in sorted(self._zones, key=lambda each: each.key):
            calendar.add_component(described(zone, min(self._zones[zone]), max(self._zones[zone])))
        for entry in entries:
            calendar.add_component(entry)
        return CalendarFile(calendar.to_ical(), tuple(left_out), not entries)

    # Entries

    def _entry(self, event: Event, time: CalendarTime) -> Component:
        entry = self._begun(uid_of_event(event), event)
        whole = next((each for each in self._everything if each.id == event.parent), None)
        if whole is not None:
            self._put(entry, "RELATED-TO", uid_of_event(whole))
        self._at(entry, time)
        self._say(entry, "SUMMARY", event, "title")
        self._say(entry, "LOCATION", event, "place")
        notes = [self._note(event, time, each) for each in self._languages]
        self._put(entry, "DESCRIPTION", "\n\n".join(dict.fromkeys(filter(None, notes))), is_long=True)
        return entry

    def _session(self, event: Event, session: Session) -> Component:
        entry = self._begun(uid_of_session(session.id), event)
        self._put(entry, "RELATED-TO", uid_of_event(event))
        zone = zone_of_event(event)
        self._at(entry, CalendarTime(session.day, session.day, session.start, session.end, zone))
        titles = [
            ": ".join(filter(None, (event.title(each), session.name(each)))) for each in self._languages
        ]
        self._put(entry, "SUMMARY", self._both(titles))
        self._put(entry, "LOCATION", self._both([event.place(each) for each in self._languages]))
        return entry

    def _begun(self, uid: str, event: Event) -> Component:
        """What every entry has."""
        from icalendar import Event as Entry

        entry = Entry()
        self._put(entry, "UID", uid)
        entry.add("DTSTAMP", self._stamp)
        entry.add("SEQUENCE", calendar_sequence(event, self._everything))
        entry.add("STATUS", _STATUS.get(event.state, "CONFIRMED"))
        kinds = [each.text(f"papers.calendar.kind.{event.kind.value}") for each in self._wordings.values()]
        entry.add("CATEGORIES", list(dict.fromkeys(kinds)))
        entry.add(KIND, event.kind.value)
        is_free = event.is_deadline or event.state is EventState.CANCELLED
        entry.add("TRANSP", "TRANSPARENT" if is_free else "OPAQUE")
        return entry

    def _at(self, entry: Component, time: CalendarTime) -> None:
        """Whole days, or clock times: of a named zone with its name, of a distance from UTC in UTC, of no
        zone as they are."""
        moments = time.moments()
        if moments is None:
            entry.add("DTSTART", time.first)
            entry.add("DTEND", time.last + timedelta(days=1))  # RFC 5545, 3.6.1: the end is no part of it.
            return
        for name, moment in zip(("DTSTART", "DTEND"), moments, strict=True):
            if moment is None:
                continue
            if isinstance(moment.tzinfo, ZoneInfo):
                self._zones.setdefault(moment.tzinfo, []).append(moment.date())
            elif moment.tzinfo is not None:
                moment = moment.astimezone(UTC)
            entry.add(name, moment)

    # Words

    def _say(self, entry: Component, name: str, event: Event, what: str) -> None:
        """A title or place in the languages asked for; where it is in one alone, the file says in which."""
        spoken: dict[Language, str] = {}
        for language in self._languages:
            # One that was not written yet is said in the other language.
            for each in (language, language.other):
                if text := getattr(event.wording(each), what).strip():
                    spoken[each] = text
                    break
        only = next(iter(spoken)) if len(spoken) == 1 else None
        self._put(entry, name, self._both(list(spoken.values())), only)

    def _put(
        self,
        part: Component,
        name: str,
        text: str,
        language: Language | None = None,
        *,
        is_long: bool = False,
    ) -> None:
        text = _plain(text) if is_long else " ".join(_plain(text).split())
        if text:
            part[name] = self._escaped(text, language)

    def _escaped(self, text: str, language: Language | None = None) -> Any:
        from icalendar import Parameters

        return _Escaped(text, Parameters({"LANGUAGE": language.value} if language else {}))

    def _both(self, texts: list[str]) -> str:
        return " / ".join(dict.fromkeys(filter(None, (each.strip() for each in texts))))

    def _note(self, event: Event, time: CalendarTime, language: Language) -> str:
        wording = self._wordings[language]
        is_said_below = language.other in self._languages
        note = event.wording(language).note if is_said_below else event.note(language)
        lines = [note.strip()]
        hours = [each for each in (event.when.opens, event.when.closes) if each is not None]
        if hours and time.is_all_day:
            zone = zone_called(zone_of_event(event))
            words = times_words(hours[0], hours[1] if len(hours) > 1 else None)
            if zone is not None:
                words = f"{words}, {offset_words(zone, time.first)}"
            lines.append(wording.text("papers.calendar.hours", times=words))
        if event.closes is not None and not event.is_deadline:
            lines.append(wording.text("papers.calendar.closes", day=paper_day(event.closes, language)))
        return "\n".join(filter(None, lines))


def _plain(text: str) -> str:
    """Nothing that breaks a line of the file or turns the ones around it."""
    return _TURNING.sub("", clean(text)).replace("\t", " ").strip()
