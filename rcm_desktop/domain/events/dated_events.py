"""Events by the days on which the calendar shows them, put in order once and asked by month."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from rcm_desktop.domain.events.event import Event, EventState, days_of_event
from rcm_desktop.domain.events.month_lanes import Stay

_OPEN = (EventState.TENTATIVE, EventState.CONFIRMED)
_MOST_MONTHS = 1200
"""An event that seems to last longer than a century was typed wrong; its first hundred years show it."""


class DatedEvents:
    """A set of events that does not change. ``settled`` are the ids of events whose round all have
    answered: the day on which it closes need not be shown."""

    def __init__(self, events: Iterable[Event] = (), settled: Collection[str] = ()) -> None:
        self._by_id = {each.id: each for each in events}
        self._settled = frozenset(settled)
        self._days = dict(self._found_days())
        dated = sorted(self._days, key=lambda id_: (self._days[id_], self._by_id[id_].key))
        self.in_order: tuple[Event, ...] = tuple(self._by_id[id_] for id_ in dated)
        """Those with days, by these."""
        self._firsts = [self._days[id_][0] for id_ in dated]
        self._months: dict[tuple[int, int], list[Stay]] = {}
        for id_ in dated:
            self._put(Stay(id_, *self._days[id_]))
            event = self._by_id[id_]
            if self._shows_closing(event) and event.closes is not None:
                self._put(Stay(id_, event.closes, event.closes, is_closing=True))
        self.to_be_dated: tuple[Event, ...] = tuple(
            sorted(filter(self._is_to_be_dated, self._by_id.values()), key=_by_span)
        )

    def __len__(self) -> int:
        return len(self._by_id)

    @property
    def all(self) -> tuple[Event, ...]:
        """All of them, as they were given."""
        return tuple(self._by_id.values())

    def __contains__(self, id_: str) -> bool:
        return id_ in self._by_id

    def event(self, id_: str) -> Event:
        """KeyError where there is none."""
        return self._by_id[id_]

    def find(self, id_: str) -> Event | None:
        return self._by_id.get(id_)

    def days(self, id_: str) -> tuple[date, date] | None:
        """The first and last day of an event, None where nobody knows them."""
        return self._days.get(id_)

    def between(self, first: date, last: date) -> list[Stay]:
        """What lies on these days or some of them, by the first day."""
        found: dict[Stay, None] = {}
        for month in _months(first, last):
            for stay in self._months.get(month, ()):
                if stay.first <= last and stay.last >= first:
                    found[stay] = None
        return sorted(found, key=lambda each: each.first)

    def on(self, day: date) -> list[Stay]:
        return [stay for stay in self._months.get((day.year, day.month), ()) if stay.covers(day)]

    def place_of(self, day: date) -> int:
        """Where in ``in_order`` what comes next begins: the first event that is not over, else the number of
        events. One that was cancelled does not come."""
        at = bisect_left(self._firsts, day)
        running = [
            place
            for place, each in enumerate(self.in_order[:at])
            if self._days[each.id][1] >= day and each.state is not EventState.CANCELLED
        ]
        if running:
            return running[0]
        later = range(at, len(self.in_order))
        return next(
            (each for each in later if self.in_order[each].state is not EventState.CANCELLED),
            len(self.in_order),
        )

    def next_from(self, day: date) -> Event | None:
        """The event that runs on a day or comes next after it."""
        at = self.place_of(day)
        return self.in_order[at] if at < len(self.in_order) else None

    def latest_before(self, day: date) -> Event | None:
        """The event that began last of those over before a day, but for cancelled ones."""
        over = (each for each in reversed(self.in_order) if self._days[each.id][1] < day)
        return next((each for each in over if each.state is not EventState.CANCELLED), None)

    def place_beside(self, id_: str, day: date, step: int) -> Event | None:
        """The event after (``step`` 1) or before (-1) another in the order of days, None at the end.

        Where the other is not among them: the first that begins on ``day`` or later, or the last before it.
        """
        at = next((place for place, each in enumerate(self.in_order) if each.id == id_), None)
        beside = bisect_left(self._firsts, day) - (step < 0) if at is None else at + step
        return self.in_order[beside] if 0 <= beside < len(self.in_order) else None

    def month_to_open(self, today: date) -> date:
        """A day of the month to open on: today, or the first day of what comes next where this month has
        nothing left."""
        coming = self.next_from(today)
        if coming is None:
            return today
        first = max(today, self._days[coming.id][0])
        return today if (first.year, first.month) == (today.year, today.month) else first

    def years(self) -> tuple[int, int] | None:
        """The years of the first and the last event, None without any."""
        return (self._firsts[0].year, self._firsts[-1].year) if self._firsts else None

    def _found_days(self) -> Iterable[tuple[str, tuple[date, date]]]:
        """The days of each, those of bound ones found among the few that they may be bound to."""
        by_body: dict[str, list[Event]] = {}
        for each in self._by_id.values():
            if each.body and each.when.exact_days is not None:
                by_body.setdefault(each.body, []).append(each)
        for id_, each in self._by_id.items():
            others: Sequence[Event] = ()
            bound = each.when.bound
            if bound is not None and bound.event:
                target = self._by_id.get(bound.event)
                others = () if target is None else (target,)
            elif bound is not None:
                others = by_body.get(bound.body, ())
            days = days_of_event(each, others)
            if days is not None:
                yield id_, days

    def _put(self, stay: Stay) -> None:
        for month in _months(stay.first, stay.last):
            self._months.setdefault(month, []).append(stay)

    def _shows_closing(self, event: Event) -> bool:
        return event.state in _OPEN and not event.is_deadline and event.id not in self._settled

    def _is_to_be_dated(self, event: Event) -> bool:
        """As ``is_to_be_dated`` says, over days that were found already."""
        if event.state is EventState.CANCELLED:
            return False
        return event.id not in self._days or bool(event.when.inferred)


def _months(first: date, last: date) -> Iterable[tuple[int, int]]:
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    for at in range(begin, min(end, begin + _MOST_MONTHS) + 1):
        yield at // 12, at % 12 + 1


def _by_span(event: Event) -> tuple[bool, date, str]:
    """The first that it may be comes first, what may be at any time last."""
    span = event.when.span()
    return span is None, span[0] if span is not None else date.max, event.key
