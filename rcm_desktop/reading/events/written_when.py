"""A time as a person writes it into a field: whole days, a month, a year, or a day without its year."""

from __future__ import annotations

import re
from dataclasses import replace

from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.reading.events.partial_days import Mention, mentions

_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_ISO_SPAN = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2})\s*(?:–|—|-|/|to|a|al)\s*(\d{4}-\d{1,2}-\d{1,2})", re.IGNORECASE
)
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_MONTH_FIRST = re.compile(r"(\d{1,2})[-/.](\d{4})")

_TO = re.compile(r"\s+(?:–|—|-|to|a|al|hasta)\s+|[–—]", re.IGNORECASE)

_OPENERS = frozenset({"", "from", "on", "in", "del", "de", "desde el", "el", "en"})
Known = tuple[PartialDate, PartialDate | None]


def when_written(words: str) -> Known:
    """The first and the last date of an entry, None for a single one.

    "2017-07-06", "6–7 July 2017", "del 6 al 7 de julio de 2017", "July 2017", "2017", "15 July", and from one
    of these to another: "2017 – 2018". Raises ValueError for anything else.
    """
    words = " ".join(words.split())
    try:
        return _whole(words)
    except ValueError:
        parts = _TO.split(words)
        if len(parts) != 2:
            raise
        return _between(_whole(parts[0]), _whole(parts[1]))


def _whole(words: str) -> Known:
    if (span := _ISO_SPAN.fullmatch(words)) is not None:
        first, last = (_iso(part) for part in span.groups())
        if last < first:
            raise ValueError(words)
        return first, last
    if _ISO.fullmatch(words):
        return _iso(words), None
    if (day := _DAY_FIRST.fullmatch(words)) is not None:
        return PartialDate(int(day[3]), int(day[2]), int(day[1])), None
    if (month := _MONTH_FIRST.fullmatch(words)) is not None:
        return PartialDate(int(month[2]), int(month[1])), None
    found = mentions(words)
    opener = words[: found[0].begin].strip().lower() if found else ""
    if len(found) != 1 or opener not in _OPENERS or words[found[0].end :].strip(" ."):
        raise ValueError(words)
    return _dates(found[0])


def _between(first: Known, last: Known) -> Known:
    """From one date to another; a year that stands once, behind the last one, is that of both."""
    if first[1] is not None or last[1] is not None:
        raise ValueError("a span of spans")
    begin, end = first[0], last[0]
    if not begin.year and end.year:
        turns = (end.month, end.day) < (begin.month, begin.day)
        begin = replace(begin, year=end.year - 1 if turns else end.year)
    days = begin.span(), end.span()
    if days[0] is not None and days[1] is not None and days[1][1] < days[0][0]:
        raise ValueError("ends before it begins")
    return begin, (end if end != begin else None)


def _iso(words: str) -> PartialDate:
    found = _ISO.fullmatch(words)
    assert found is not None
    if not int(found[1]):
        raise ValueError(words)
    return PartialDate(*(int(part or 0) for part in found.groups()))


def _dates(mention: Mention) -> Known:
    if mention.first is None:
        return PartialDate(mention.year or 0), None
    year = mention.year or 0
    last_year = mention.last_year or year
    if mention.last is not None and last_year == year and year:
        # "28 December – 3 January 2017": the year stands once, behind the last day.
        year -= (mention.last[1], mention.last[0]) < (mention.first[1], mention.first[0])
    first = PartialDate(year, mention.first[1], mention.first[0])
    if mention.last is None or (mention.last == mention.first and last_year == year):
        return first, None
    return first, PartialDate(last_year, mention.last[1], mention.last[0])
