"""The repetitions of an event by its rule, by single days, and without those that were taken out.

All is reckoned in the clock time of the event's zone, as RFC 5545 wants it (3.8.5.3): a meeting at ten is
at ten in summer too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import islice

from rcm_desktop.reading.events.icalendar_parts import Line, Part
from rcm_desktop.reading.events.icalendar_times import CalendarTimes, read_all

MOST_REPEATS = 100
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
    found |= {local_of(each, start) for each in read_all(part.lines.get("RDATE", ())[:_MOST_LISTED], times)}
    for each in read_all(part.lines.get("EXDATE", ())[:_MOST_LISTED], times):
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
    if until is not None and until > farthest:
        raise NotExpanded("too_far", FARTHEST_YEARS)
    said["UNTIL"] = f"{until or farthest:%Y%m%dT%H%M%S}"
    try:
        rules = rrulestr(";".join(f"{name}={value}" for name, value in said.items()), dtstart=first)
        found = list(islice(rules, min(count or MOST_REPEATS + 1, MOST_REPEATS + 1)))
    except (ValueError, TypeError, KeyError, IndexError, OverflowError):
        raise NotExpanded("unusual") from None
    if len(found) > MOST_REPEATS:
        raise NotExpanded("too_many", MOST_REPEATS)
    if count > len(found) and until is None:
        raise NotExpanded("too_far", FARTHEST_YEARS)
    yield from found


def _until(value: str, start: date | datetime, times: CalendarTimes) -> datetime:
    """The last clock time that still counts; a day counts whole."""
    moment = times.read(Line(value))
    if moment is None:
        raise NotExpanded("unusual")
    if isinstance(moment, datetime):
        return local_of(moment, start)
    return datetime.combine(moment, time(23, 59, 59))
