"""A time zone as a calendar file describes it (VTIMEZONE, RFC 5545, 3.6.5).

The onsets are written in the time that they end, as the standard wants it, and as yearly rules where
they follow one: some calendars read nothing else.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone

_STEP = timedelta(days=7)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Onset:
    """A change of the clocks. ``at`` is the local time that it ends, without a zone."""

    at: datetime
    before: timedelta
    after: timedelta
    is_summer: bool
    name: str

    @property
    def rule(self) -> tuple[int, str]:
        """Month and weekday in it by which the years agree: (3, "2SU"), (10, "-1SU")."""
        day = self.at.date()
        is_last = day.day + 7 > monthrange(day.year, day.month)[1]
        nth = -1 if is_last else (day.day - 1) // 7 + 1
        return day.month, f"{nth}{_WEEKDAYS[day.weekday()]}"

    def is_year_after(self, other: _Onset) -> bool:
        """Whether it follows ``other`` by the same rule."""
        same = replace(other, at=self.at) == self and other.at.time() == self.at.time()
        return same and self.at.year == other.at.year + 1 and self.rule == other.rule


def described(zone: ZoneInfo, first: date, last: date) -> Timezone:
    """The zone as it is from one day to another, which are in the years 1900 to 2200."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    begin = datetime(first.year - 1, 1, 1, tzinfo=UTC)
    onsets = list(_onsets(zone, begin, datetime(last.year + 2, 1, 1, tzinfo=UTC)))
    if not onsets or onsets[0].at.date() >= first - timedelta(days=1):
        onsets.insert(0, _standing(zone, begin))
    made = Timezone()
    made.add("TZID", zone.key)
    for run in _runs(onsets):
        part = TimezoneDaylight() if run[0].is_summer else TimezoneStandard()
        part.add("DTSTART", run[0].at)
        part.add("TZOFFSETFROM", run[0].before)
        part.add("TZOFFSETTO", run[0].after)
        part.add("TZNAME", run[0].name)
        if len(run) > 1:
            month, day = run[0].rule
            rule = {"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": day}
            if run[-1].at.year <= last.year:
                rule["UNTIL"] = (run[-1].at - run[-1].before).replace(tzinfo=UTC)
            part.add("RRULE", rule)
        made.add_component(part)
    return made


def _runs(onsets: list[_Onset]) -> list[list[_Onset]]:
    """Onsets that follow one rule year after year, together; in the order in which they begin."""
    runs: list[list[_Onset]] = []
    for each in onsets:
        run = next((known for known in runs if each.is_year_after(known[-1])), None)
        if run is None:
            runs.append([each])
        else:
            run.append(each)
    return runs


def _onsets(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[_Onset]:
    while start < end:
        following = start + _STEP
        before, after = _offset(zone, start), _offset(zone, following)
        if before != after:
            moment = _first_with_other(zone, start, following)
            local = (moment + before).replace(tzinfo=None)
            there = moment.astimezone(zone)
            yield _Onset(local, before, _offset(zone, moment), bool(there.dst()), there.tzname() or "")
        start = following


def _first_with_other(zone: ZoneInfo, start: datetime, end: datetime) -> datetime:
    """The first second whose distance from UTC is not that of ``start``."""
    offset = _offset(zone, start)
    while end - start > timedelta(seconds=1):
        middle = start + (end - start) // 2
        middle = middle.replace(microsecond=0)
        start, end = (middle, end) if _offset(zone, middle) == offset else (start, middle)
    return end


def _standing(zone: ZoneInfo, moment: datetime) -> _Onset:
    """What holds already, as if it had begun then."""
    offset = _offset(zone, moment)
    there = moment.astimezone(zone)
    return _Onset(moment.replace(tzinfo=None), offset, offset, bool(there.dst()), there.tzname() or "")


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()
