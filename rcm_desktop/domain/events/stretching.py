"""Known days that are moved, drawn longer or shorter in the calendar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from rcm_desktop.domain.events.when import When


@dataclass(frozen=True, slots=True)
class EventMoved:
    """That somebody wants the event with this id at another time."""

    id: str
    when: When


def placed(when: When, first: date, last: date) -> When:
    """On other days, what was inferred confirmed by that; clock times and zone stay.

    ValueError where its days are not known yet, or the last would come before the first.
    """
    if when.exact_days is None or last < first:
        raise ValueError("only known days are placed, the last of them not before the first")
    on = When.on(first, last)
    return replace(when, first=on.first, last=on.last, inferred=())


def moved(when: When, days: int) -> When | None:
    """So many days later, None where no calendar holds them or its days are not known."""
    try:
        return when.moved(days) if when.is_exact else None
    except OverflowError:
        return None


def stretched(when: When, *, first: int = 0, last: int = 0) -> When | None:
    """Its first and last day moved by so many days; None where nothing would be left of it."""
    known = when.exact_days
    if known is None:
        return None
    try:
        begin, end = known[0] + timedelta(days=first), known[1] + timedelta(days=last)
    except OverflowError:
        return None
    return placed(when, begin, end) if begin <= end else None
