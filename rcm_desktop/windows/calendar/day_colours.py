"""The colours of a day in the month: each ink stands out from the ground that the day has."""

from __future__ import annotations

from dataclasses import dataclass

from rcm_desktop.windows.look import Look


@dataclass(frozen=True, slots=True)
class DayColours:
    """``pale`` is for the numbers of other months, ``more`` for what there is no room for, ``note`` for
    holidays."""

    ground: str
    number: str
    pale: str
    more: str
    note: str


def colours_of_day(look: Look, *, is_picked: bool, is_in_hand: bool, is_free: bool) -> DayColours:
    """``is_free`` is for weekends and holidays."""
    if is_picked:
        return DayColours(look.selection, look.ink, look.ink, look.ink, look.ink)
    if is_in_hand:
        return DayColours(look.hand, look.ink, look.quiet, look.accent, look.quiet)
    if is_free:
        return DayColours(look.desk, look.ink, look.quiet, look.accent, look.quiet)
    return DayColours(look.paper, look.ink, look.ghost, look.accent, look.quiet)
