"""Which backups of a series are kept as they grow older.

The rule, by local time and counted back from now:

- of the last two hours every backup stays;
- of the last day the latest of each hour;
- of the last thirty-one days the latest of each day;
- of the last two years the latest of each month;
- before that the latest of each year, for ever.

A backup speaks for its hour, day, month or year only if it is sound, which is asked at that moment. One that
is not must never be the reason why a good one goes: it stands for nothing, and where it is the latest of its
span it is left where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TypeVar

T = TypeVar("T")

ALL_FOR = timedelta(hours=2)
HOURS_FOR = timedelta(days=1)
DAYS_FOR = timedelta(days=31)
MONTHS_FOR = timedelta(days=731)


def to_let_go(
    backups: Iterable[T], at: Callable[[T], datetime], is_sound: Callable[[T], bool], now: datetime
) -> list[T]:
    """The backups that the rule does not keep, the latest first.

    ``at`` tells when a backup was made. ``is_sound`` may read all of a backup and is only asked where
    another one is to go because of it, from the latest of a span back to the first sound one.
    """
    spans: dict[tuple[int, ...], list[T]] = {}
    for backup in sorted(backups, key=at, reverse=True):
        span = span_of(at(backup), now)
        if span is not None:
            spans.setdefault(span, []).append(backup)
    return [backup for each in spans.values() for backup in _after_first_sound(each, is_sound)]


def span_of(moment: datetime, now: datetime) -> tuple[int, ...] | None:
    """The year, month, day and hour that keep one backup between them, as far as they go at that age.

    None where every backup is kept. A moment to come, after the clock was put back, is as one of now.
    """
    age = now - moment
    if age < ALL_FOR:
        return None
    if age < HOURS_FOR:
        return (moment.year, moment.month, moment.day, moment.hour)
    if age < DAYS_FOR:
        return (moment.year, moment.month, moment.day)
    if age < MONTHS_FOR:
        return (moment.year, moment.month)
    return (moment.year,)


def _after_first_sound(latest_first: list[T], is_sound: Callable[[T], bool]) -> list[T]:
    """What may go of a span: what is older than its latest sound backup."""
    if len(latest_first) < 2:
        return []
    for place, backup in enumerate(latest_first):
        if is_sound(backup):
            return latest_first[place + 1 :]
    return []
