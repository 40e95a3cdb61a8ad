"""What the lead-in of a list says of its items: "the following activities in 2031:"."""

from __future__ import annotations

from dataclasses import dataclass

from rcm_desktop.domain.event_proposals import Precision
from rcm_desktop.reading.events.event_words import evened, event_words
from rcm_desktop.reading.events.partial_days import mentions

_AT_END = 25


@dataclass(frozen=True, slots=True)
class Lead:
    """Whether the items of a list are events to come, or were held, or terms; and their year.

    Those of a mere calendar are events only where they are named so.
    """

    is_coming: bool | None = None
    year: int | None = None
    is_term: bool = False
    is_calendar: bool = False


NO_LEAD = Lead()


def lead_of(text: str) -> Lead:
    """What a text says of the items that follow its colon; nothing where it announces no events or terms."""
    even, words = evened(text).rstrip(), event_words()
    if not even.endswith(":"):
        return NO_LEAD
    years = [each.year for each in mentions(text) if each.precision is Precision.YEAR]
    year = years[0] if len(years) == 1 else None
    # "Next steps:" announces no events, "upcoming meetings:" does.
    is_of_events = words.announced.search(even) is not None or words.noun.search(even) is not None
    last = [
        match.end()
        for match in words.coming.finditer(even)
        if is_of_events or words.next_before.search(match.group() + " ") is None
    ]
    if last and len(even) - last[-1] <= _AT_END:
        return Lead(is_coming=True, year=year)
    if words.announcing.search(even) is None:
        return NO_LEAD
    if words.term_name.search(even) is not None:
        return Lead(year=year, is_term=True)
    if not is_of_events:
        is_calendar = words.calendar.search(even) is not None
        return Lead(is_coming=True, year=year, is_calendar=True) if is_calendar else NO_LEAD
    was_held = words.held.search(even) is not None and words.coming.search(even) is None
    return Lead(is_coming=not was_held, year=year)
