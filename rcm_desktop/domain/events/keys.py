"""Readable keys of events."""

from __future__ import annotations

from collections.abc import Collection

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.meetings import free_key, meeting_key


def event_key(event: Event, taken: Collection[str]) -> str:
    """A key that is not taken: the body of a meeting, else the kind, and the month ("workshop-2017-08") or
    the year, as far as they are known."""
    word = event.body if event.is_meeting and event.body else event.kind.value
    first = event.when.first
    if first is not None and first.year and not first.month:
        return free_key(f"{word.replace('_', '-')}-{first.year}", taken)
    span = event.when.span()
    return meeting_key(word, span[0] if span is not None else None, taken)
