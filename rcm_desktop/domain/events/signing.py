"""The sheets that people sign: one for each session, one for a day that has none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.presence import days_of
from rcm_desktop.domain.sessions import Session, in_order


@dataclass(frozen=True, slots=True)
class SigningSheet:
    """What one sheet is for. ``session`` is None for a whole day, ``day`` for an event not dated yet."""

    day: date | None = None
    session: Session | None = None


def signing_sheets(event: Event, sessions: Iterable[Session] = ()) -> tuple[SigningSheet, ...]:
    """The sheets of an event in the order of time, at least one. Days beyond the thirty-first have none."""
    ordered = in_order(sessions)
    known = event.when.exact_days
    days = set(days_of(*known)) if known is not None else set()
    days |= {each.day for each in ordered}
    sheets: list[SigningSheet] = []
    for day in sorted(days):
        of_day = [SigningSheet(day, each) for each in ordered if each.day == day]
        sheets += of_day or [SigningSheet(day)]
    return tuple(sheets) or (SigningSheet(),)
