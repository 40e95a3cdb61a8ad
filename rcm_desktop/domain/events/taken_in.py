"""An event of a calendar file on its way into the calendar: new, or known by its name and changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rcm_desktop.domain.events.calendar_entries import (
    CalendarTime,
    ReadCalendarEvent,
    calendar_sequence,
    calendar_time,
    own_event,
    time_on,
)
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language


class Effect(StrEnum):
    """What taking an event in does: it is new; it changes or cancels one that is there; nothing, because the
    same stands there, because the file is older, or because what it cancels was never there."""

    NEW = "new"
    CHANGE = "change"
    CANCEL = "cancel"
    SAME = "same"
    OLDER = "older"
    UNKNOWN = "unknown"

    @property
    def is_offered(self) -> bool:
        """Whether it is taken in unless a person says otherwise."""
        return self in (Effect.NEW, Effect.CHANGE, Effect.CANCEL)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """``event`` is as it would be stored, ``known`` as it is now, None for a new one.

    A new one has no key yet, and an id only where it comes back in a file of ours.
    """

    read: ReadCalendarEvent
    event: Event
    known: Event | None
    effect: Effect


def all_taken_in(
    found: Iterable[ReadCalendarEvent],
    events: Sequence[Event],
    language: Language,
    kind: EventKind = EventKind.EXTERNAL,
) -> tuple[TakenIn, ...]:
    """What each event of a file does to the calendar, which has ``events``; new ones have no key yet.

    ``language`` is that of the words where the file does not say it; ``kind`` is that of new events.
    """
    by_id = {each.id: each for each in events}
    by_name = {each.uid: each for each in events if each.uid}
    made: list[TakenIn] = []
    for read in found:
        known = by_name.get(read.name) or by_id.get(own_event(read.name))
        made.append(_known(read, known, events, language) if known else _new(read, language, kind))
    return tuple(made)


def _known(read: ReadCalendarEvent, known: Event, events: Sequence[Event], language: Language) -> TakenIn:
    event = _changed(known, read, events, language)
    if event == replace(known, changed=event.changed):
        return TakenIn(read, known, known, Effect.SAME)
    if read.sequence < calendar_sequence(known, events):
        return TakenIn(read, event, known, Effect.OLDER)
    is_cancelled = read.is_cancellation and known.state is not EventState.CANCELLED
    return TakenIn(read, event, known, Effect.CANCEL if is_cancelled else Effect.CHANGE)


def _new(read: ReadCalendarEvent, language: Language, kind: EventKind) -> TakenIn:
    # A meeting has a record, and no file brings one.
    own = read.kind if read.kind is not None and read.kind is not EventKind.MEETING else None
    ours = own_event(read.name)
    event = Event(
        id=ours,
        key="",
        kind=own or kind,
        when=read.when,
        state=read.state,
        organisers=(read.organiser,) if read.organiser else (),
        changed=read.sequence,
        uid="" if ours else read.name,
    )
    # Nothing in the calendar is without a title.
    title = read.title or read.organiser or read.place or read.name
    event = event.with_wording(read.language or language, EventWording(title, read.place, read.note))
    return TakenIn(read, event, None, Effect.UNKNOWN if read.is_cancellation else Effect.NEW)


def _changed(known: Event, read: ReadCalendarEvent, events: Sequence[Event], language: Language) -> Event:
    """A known event with what the file says otherwise; a cancellation changes nothing else."""
    changed = max(known.changed, read.sequence)
    if read.is_cancellation:
        return replace(known, state=EventState.CANCELLED, changed=changed)
    is_ours = bool(own_event(read.name))
    # That it took place is known here alone.
    state = known.state if known.state is EventState.HELD else read.state
    shown = calendar_time(known, events)
    is_moved = shown is None or not shown.is_same(_time_of(read.when))
    event = replace(known, state=state, changed=changed, when=read.when if is_moved else known.when)
    if is_ours and read.language is None:
        return event  # Both languages in one line: nobody knows which part belongs to which.
    spoken = read.language or language
    own = known.wording(spoken)
    wording = replace(
        own,
        title=own.title if _says(read.title, known.en.title, known.es.title) else read.title,
        place=own.place if _says(read.place, known.en.place, known.es.place) else read.place,
    )
    if not is_ours and not _says(read.note, known.en.note, known.es.note):
        wording = replace(wording, note=read.note)
    return event.with_wording(spoken, wording)


def _says(words: str, *known: str) -> bool:
    """Whether the calendar has these words already, in either language; a file without words says nothing."""
    return not words or words in {" ".join(each.split()) for each in known} or words in known


def _time_of(when: When) -> CalendarTime:
    days = when.exact_days
    if days is None:
        raise ValueError("an event of a calendar file has its days")
    return time_on(days, when, when.zone)
