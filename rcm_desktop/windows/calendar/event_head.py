"""What stands above the panel of an event: when, where, who holds it, where it comes from, its parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.event import Event, Source
from rcm_desktop.windows.calendar.calendar_words import known_of, state_word, title_of
from rcm_desktop.windows.calendar.day_words import clock_words, month_name, whole_days
from rcm_desktop.windows.calendar.event_desk import LabelOf
from rcm_desktop.windows.interface_language import window_language


@dataclass(frozen=True, slots=True)
class HeadLink:
    """Words that lead from an event: to the conclusion it comes from, to the record of a meeting, to another
    event, or to the dialog in which it is changed."""

    words: str
    source: Source | None = None
    record: str = ""
    event: str = ""
    changes: bool = False


def facts_words(event: Event, events: Sequence[Event], directory: DirectoryOfDay) -> str:
    """ "17–18 July 2025 · Mexico City · hosts: Mexico, Canada · support: UNODC · Confirmed"."""
    return " · ".join(part for part in _facts(event, events, directory) if part)


def _facts(event: Event, events: Sequence[Event], directory: DirectoryOfDay) -> Iterator[str]:
    days = event.when.exact_days
    yield whole_days(*days) if days is not None else known_of(event, events)
    yield clock_words(event.when)
    yield event.place(window_language())
    names = {
        QCoreApplication.translate("EventHead", "host: {0}"): event.hosts[:1]
        if len(event.hosts) == 1
        else (),
        QCoreApplication.translate("EventHead", "hosts: {0}"): event.hosts if len(event.hosts) > 1 else (),
        QCoreApplication.translate("EventHead", "organised by: {0}"): event.organisers,
        QCoreApplication.translate("EventHead", "support: {0}"): event.donors,
    }
    for words, ids in names.items():
        named = [directory.word(each, window_language()) for each in ids]
        yield words.format(", ".join(named)) if named else ""
    yield state_word(event)


def head_links(
    event: Event,
    events: Sequence[Event],
    directory: DirectoryOfDay,
    label: LabelOf,
    is_changed: Callable[[Source], bool] = lambda _: False,
) -> list[HeadLink]:
    """What leads away from an event, in the order in which it is shown."""
    found = []
    if event.source is not None:
        link = _source_link(event.source, events, directory, label)
        if link.source is not None and is_changed(link.source):
            changed = QCoreApplication.translate("EventHead", "{0}, which was changed since")
            link = replace(link, words=changed.format(link.words))
        found.append(link)
    if event.is_meeting:
        words = QCoreApplication.translate("EventHead", "Record of the meeting")
        found.append(HeadLink(words, record=event.id))
    whole = next((each for each in events if event.parent and each.id == event.parent), None)
    if whole is not None:
        words = QCoreApplication.translate("EventHead", "Part of: {0}").format(title_of(whole))
        found.append(HeadLink(words, event=whole.id))
    parts = sorted((each for each in events if each.parent == event.id), key=_first_day)
    for part in parts:
        days = part.when.exact_days
        when = f", {whole_days(*days)}" if days is not None else ""
        words = QCoreApplication.translate("EventHead", "Part: {0}").format(title_of(part) + when)
        found.append(HeadLink(words, event=part.id))
    return found


def _source_link(
    source: Source, events: Sequence[Event], directory: DirectoryOfDay, label: LabelOf
) -> HeadLink:
    meeting = next((each for each in events if each.id == source.meeting), None)
    named = label(source, window_language()) if meeting is not None else ""
    if meeting is None or not named:
        words = QCoreApplication.translate("EventHead", "From a conclusion that is not there any more")
        return HeadLink(words)
    words = QCoreApplication.translate("EventHead", "From conclusion {0}, {1}")
    return HeadLink(words.format(named, meeting_name(meeting, directory)), source=source)


def meeting_name(meeting: Event, directory: DirectoryOfDay) -> str:
    """ "RCGM Tegucigalpa, May 2025"."""
    language = window_language()
    body = directory.acronym(meeting.body, language) if meeting.body else title_of(meeting)
    place = meeting.place(language).split(",")[0]
    days = meeting.when.exact_days
    month = ""
    if days is not None:
        month = QCoreApplication.translate("Calendar", "{0} {1}").format(
            month_name(days[0].month), days[0].year
        )
    return ", ".join(part for part in (f"{body} {place}".strip(), month) if part)


def _first_day(event: Event) -> tuple[date, str]:
    days = event.when.exact_days
    return (days[0] if days is not None else date.max), event.key
