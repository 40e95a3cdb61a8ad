"""How the days of a month and the events on them lie in a grid of weeks: bars in lanes, none over another."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

DAYS = 7
MOST_WEEKS = 6
"""So many weeks a month can touch."""
FIRST_YEAR, LAST_YEAR = 2, 9998
"""The years whose months have neighbours on both sides."""

Weeks = tuple[tuple[date, ...], ...]


@dataclass(frozen=True, slots=True)
class Stay:
    """An event on its days. ``is_closing`` marks the day on which its round of confirmations closes, which
    stands in the grid beside the event itself."""

    event: str
    first: date
    last: date
    is_closing: bool = False

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Bar:
    """What a stay fills of one week: columns from ``first`` to ``last``, both counted from 0, in a lane.

    ``comes_on`` says that it began in an earlier week, ``goes_on`` that it ends in a later one.
    """

    stay: Stay
    week: int
    first: int
    last: int
    lane: int
    comes_on: bool = False
    goes_on: bool = False


def weeks_of_month(year: int, month: int, first_weekday: int = 0, least: int = 0) -> Weeks:
    """The weeks that hold a month, whole ones, and as many later ones as ``least`` wants.

    ``first_weekday`` is 0 for Monday. The year is held between ``FIRST_YEAR`` and ``LAST_YEAR``.
    """
    first = date(min(max(year, FIRST_YEAR), LAST_YEAR), month, 1)
    begin = first - timedelta(days=(first.weekday() - first_weekday) % DAYS)
    count = least
    while begin + timedelta(days=DAYS * count) <= last_of_month(first):
        count += 1
    return tuple(
        tuple(begin + timedelta(days=DAYS * week + at) for at in range(DAYS)) for week in range(count)
    )


def last_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def other_month(day: date, months: int) -> date:
    """The first day of the month so many months later, no further than there are years."""
    at = day.year * 12 + day.month - 1 + months
    at = min(max(at, FIRST_YEAR * 12), LAST_YEAR * 12 + 11)
    return date(at // 12, at % 12 + 1, 1)


def bars_of(weeks: Weeks, stays: Iterable[Stay]) -> tuple[Bar, ...]:
    """The bars of all weeks, week by week, each in the highest lane that is free.

    What began earlier goes first, of two that begin on a day the longer, of two as long the one given first.
    """
    given = [stay for stay in stays if stay.first <= stay.last]
    bars: list[Bar] = []
    for at, week in enumerate(weeks):
        bars += _bars_of_week(at, week, [stay for stay in given if _touches(stay, week)])
    return tuple(bars)


def _touches(stay: Stay, week: Sequence[date]) -> bool:
    return stay.first <= week[-1] and stay.last >= week[0]


def _bars_of_week(at: int, week: Sequence[date], stays: list[Stay]) -> Iterable[Bar]:
    taken: list[int] = []
    """The last column that is taken in each lane."""
    for stay in sorted(stays, key=lambda each: (each.first, -(each.last - each.first).days)):
        first = max(0, (stay.first - week[0]).days)
        last = min(DAYS - 1, (stay.last - week[0]).days)
        lane = next((lane for lane, until in enumerate(taken) if until < first), len(taken))
        if lane == len(taken):
            taken.append(last)
        taken[lane] = last
        yield Bar(stay, at, first, last, lane, stay.first < week[0], stay.last > week[-1])


def hidden_by_day(bars: Iterable[Bar], weeks: int, lanes: int) -> tuple[tuple[int, ...], ...]:
    """How many bars of each day of each week lie below the ``lanes`` that there is room for."""
    hidden = [[0] * DAYS for _ in range(weeks)]
    for bar in bars:
        if bar.lane >= lanes:
            for column in range(bar.first, bar.last + 1):
                hidden[bar.week][column] += 1
    return tuple(tuple(week) for week in hidden)
