"""The repetitions of an event by its rule, by single days, and without those that were taken out.

All is reckoned in the clock time of the event's zone, as RFC 5545 wants it (3.8.5.3): a meeting at ten is
at ten in summer too.
"""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Iterator
from datetime import date, datetime, time
from functools import lru_cache
from itertools import islice

from rcm_desktop.reading.events.icalendar_parts import Line, Part
from rcm_desktop.reading.events.icalendar_times import CalendarTimes, read_all

MOST_REPEATS = 100
MOST_SERIES = 200
FARTHEST_YEARS = 10
_MOST_LISTED = 1000
_LONGEST_RULE = 300
_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")
_KEYS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYYEARDAY", "BYWEEKNO"}
_KEYS |= {"BYSETPOS", "WKST"}


class NotExpanded(Exception):
    """An event whose repetitions are not listed; ``code`` says why, ``limit`` what they passed."""

    def __init__(self, code: str, limit: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.limit = limit


def repeats(part: Part) -> bool:
    return any(part.lines.get(name) for name in ("RRULE", "RDATE", "EXRULE"))


def starts_of(part: Part, start: date | datetime, times: CalendarTimes) -> list[date | datetime]:
    """When each repetition begins, in order: days for a day, moments of its zone for a moment.

    Raises NotExpanded for a rule without an end, one that goes on for more than ten years or a hundred
    times, and one that this reader does not know.
    """
    first = local_of(start, start)
    found = {first}
    for line in part.lines.get("RRULE", ()):
        found.update(_by_rule(line.value.strip().upper(), first, start, times))
    if part.lines.get("EXRULE"):
        raise NotExpanded("unusual")
    listed, taken_out = part.lines.get("RDATE", []), part.lines.get("EXDATE", [])
    if sum(each.value.count(",") + 1 for each in (*listed, *taken_out)) > _MOST_LISTED:
        raise NotExpanded("unusual")
    found |= {local_of(each, start) for each in read_all(listed, times)}
    for each in read_all(taken_out, times):
        local = local_of(each, start)
        # Some programs take out whole days of an event with clock times.
        is_day = not isinstance(each, datetime)
        found = {kept for kept in found if (kept.date() != local.date() if is_day else kept != local)}
    if len(found) > MOST_REPEATS:
        raise NotExpanded("too_many", MOST_REPEATS)
    return [_like(start, each) for each in sorted(found)]


def local_of(moment: date | datetime, like: date | datetime) -> datetime:
    """The clock time of a moment in the zone of another one, midnight for a day."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    zone = like.tzinfo if isinstance(like, datetime) else None
    if zone is not None and moment.tzinfo is not None:
        moment = moment.astimezone(zone)
    local = moment.replace(tzinfo=None)
    return local if isinstance(like, datetime) else datetime.combine(local.date(), time())


def _like(start: date | datetime, local: datetime) -> date | datetime:
    return local.replace(tzinfo=start.tzinfo) if isinstance(start, datetime) else local.date()


def _by_rule(rule: str, first: datetime, start: date | datetime, times: CalendarTimes) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr

    said = dict(each.partition("=")[::2] for each in rule.strip(";").split(";"))
    if len(rule) > _LONGEST_RULE or said.keys() - _KEYS or said.get("FREQ") not in _FREQUENCIES:
        raise NotExpanded("unusual")
    # dateutil never comes back from a step of nothing.
    if any(not re.fullmatch(r"[1-9]\d{0,4}", said[name]) for name in ("COUNT", "INTERVAL") if name in said):
        raise NotExpanded("unusual")
    if "COUNT" not in said and "UNTIL" not in said:
        raise NotExpanded("endless")
    farthest = first.replace(year=first.year + FARTHEST_YEARS, day=min(first.day, 28))
    until = _until(said.pop("UNTIL"), start, times) if "UNTIL" in said else None
    count = int(said.pop("COUNT", "0"))
    if until is not None and until < first:
        return
    if until is not None and until > farthest:
        raise NotExpanded("too_far", FARTHEST_YEARS)
    twin = _late_twin(first.year)
    if twin is None:
        raise NotExpanded("too_far", FARTHEST_YEARS)
    away = twin - first.year
    said["UNTIL"] = f"{_years_on(until or farthest, away):%Y%m%dT%H%M%S}"
    try:
        rules = rrulestr(
            ";".join(f"{name}={value}" for name, value in said.items()), dtstart=_years_on(first, away)
        )
        late = islice(rules, min(count or MOST_REPEATS + 1, MOST_REPEATS + 1))
        found = [_years_on(each, -away) for each in late]
    except (ValueError, TypeError, KeyError, IndexError, OverflowError):
        raise NotExpanded("unusual") from None
    if len(found) > MOST_REPEATS:
        raise NotExpanded("too_many", MOST_REPEATS)
    if count > len(found) and until is None:
        raise NotExpanded("too_far", FARTHEST_YEARS)
    yield from found


def _years_on(moment: datetime, years: int) -> datetime:
    return moment.replace(year=moment.year + years)


@lru_cache(maxsize=200)
def _late_twin(year: int) -> int | None:
    """A late year with the same weekdays and leap days for as long as rules are followed.

    dateutil looks for a repetition that never comes until the last year there is: from there it is not far.
    Only years near a century without its leap day have none.
    """
    wanted = _weekdays(year)
    late = date.max.year - FARTHEST_YEARS - 1
    return next((each for each in range(late, late - 40, -1) if _weekdays(each) == wanted), None)


def _weekdays(year: int) -> list[tuple[int, bool]]:
    years = range(year, year + FARTHEST_YEARS + 2)
    return [(date(each, 1, 1).weekday(), isleap(each)) for each in years]


def _until(value: str, start: date | datetime, times: CalendarTimes) -> datetime:
    """The last clock time that still counts; a day counts whole."""
    moment = times.read(Line(value))
    if moment is None:
        raise NotExpanded("unusual")
    if isinstance(moment, datetime):
        return local_of(moment, start)
    return datetime.combine(moment, time(23, 59, 59))
