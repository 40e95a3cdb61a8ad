"""Spans of days as papers write them, in either language.

"20-22 June 2017", "June 24-25, 2014", "27, 28 y 29 de octubre de 1999", "30 November - 2 December 2017",
"del 28 de diciembre de 2016 al 3 de enero de 2017". Days wait for their month, months for their year;
what stands between them is only a connector. That one rule reads all of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rcm_desktop.domain.folding import plain
from rcm_desktop.reading.vocabulary import vocabulary

_TOKEN = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th|ro|er|[º°])?(?!\d)|\d+|[^\W\d_]+\.?|[-–—,/&]|\S"
)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|ro|er|[º°])?")


@dataclass(frozen=True, slots=True)
class DateSpan:
    """First and last day, and where in the text they stand (``begin <= position < end``)."""

    first: date
    last: date
    begin: int
    end: int


@dataclass(slots=True)
class DayPart:
    """A day as written; its month and year may be missing. One that is listed follows "and" or a comma."""

    day: int
    month: int | None = None
    year: int | None = None
    is_listed: bool = False


@dataclass(slots=True)
class Run:
    """A stretch of days, months and years, ``begin <= position < end``; what stood alone is in the lists."""

    parts: list[DayPart]
    months: list[int]
    years: list[int]
    begin: int
    end: int


def date_runs(text: str) -> Iterator[Run]:
    """Every stretch of ``text`` that has a day, a month or a year, in order."""
    for matches in _runs(text):
        for stretch in _apart(matches):
            run = _read(stretch)
            if run is not None:
                yield run


def date_spans(text: str) -> list[DateSpan]:
    """Every span in ``text`` that has a day, a month and a year, in order."""
    return [span for run in date_runs(text) if (span := _span(run)) is not None]


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Stretches of days, months, years and what may stand between them."""
    run: list[re.Match[str]] = []
    for match in _TOKEN.finditer(text):
        if _is_part(match.group()):
            run.append(match)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _apart(matches: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """A run without what only stands beside its days.

    A year comes last ("the data of 2028 until 15 October" has two times), and a number before "of" or "on"
    and a day counts something else ("paragraph 9 of 5 May", "items 5 and 6 on 8 July").
    """
    begin, seen = 0, ""
    between: list[str] = []
    for at, match in enumerate(matches):
        kind = _kind(match.group())
        if not kind:
            between += [] if match.group() == "," else [plain(match.group())]
            continue
        counts_else = kind == seen == "day" and between and between[0] in vocabulary().date_starters
        year_first = seen == "year" and kind != "year" and _is_lone(matches[begin:at])
        if counts_else or year_first:
            yield matches[begin:at]
            begin = at
        seen, between = kind, []
    yield matches[begin:]


def _is_lone(matches: list[re.Match[str]]) -> bool:
    """Whether only a year was named."""
    return {_kind(match.group()) for match in matches} <= {"year", ""}


def _kind(token: str) -> str:
    """ "day", "month", "year", or "" for what stands between."""
    if plain(token).rstrip(".") in vocabulary().months:
        return "month"
    if re.fullmatch(r"(?:19|20)\d\d", token):
        return "year"
    return "day" if _DAY.fullmatch(token.lower()) or "-" in token[1:] else ""


def _is_part(token: str) -> bool:
    word = plain(token).rstrip(".")
    return (
        token in "-–—,/&"
        or word in vocabulary().months
        or word in vocabulary().date_connectors
        or _DAY.fullmatch(token.lower()) is not None
        or re.fullmatch(r"(?:19|20)\d\d(?:-\d\d-\d\d)?", token) is not None
    )


def _read(matches: list[re.Match[str]]) -> Run | None:
    parts: list[DayPart] = []
    months: list[int] = []
    years: list[int] = []
    month: int | None = None
    counted: list[re.Match[str]] = []
    between: set[str] = set()
    known = vocabulary()
    span_words = known.date_connectors - known.date_starters - known.list_connectors - known.span_openers
    is_span = plain(matches[0].group()) in vocabulary().span_openers
    for match in matches:
        token, word = match.group(), plain(match.group()).rstrip(".")
        if re.fullmatch(r"\d{4}-\d\d-\d\d", token):
            year, iso_month, day = map(int, token.split("-"))
            parts.append(DayPart(day, iso_month, year))
        elif token.isdecimal() and len(token) == 4:
            years.append(int(token))
            for part in parts:
                part.year = part.year or int(token)
            month = None
        elif word in vocabulary().months:
            months.append(vocabulary().months[word])
            between = set()
            waiting = [part for part in parts if part.month is None]
            for part in waiting:
                part.month = vocabulary().months[word]
            month = None if waiting else vocabulary().months[word]
        elif (day_match := _DAY.fullmatch(token.lower())) is not None:
            is_listed = not is_span and bool(between) and between <= vocabulary().list_connectors
            parts.append(DayPart(int(day_match[1]), month, is_listed=bool(parts) and is_listed))
            between = set()
        else:
            between.add(word)
            if not parts and word in span_words:
                month = None  # "In June to 24 officials": what follows counts something else.
            is_span = is_span or word in vocabulary().span_openers
            continue
        counted.append(match)
    return Run(parts, months, years, counted[0].start(), counted[-1].end()) if counted else None


def _span(run: Run) -> DateSpan | None:
    days = [known for part in run.parts if (known := _known(part)) is not None]
    if not days:
        return None
    first, last = days[0], days[-1]
    if first > last:
        # "December 28 - January 3, 2017": the year stands once, behind the last day.
        if (first - last).days < 300:
            first, last = last, first
        else:
            first = first.replace(year=first.year - 1)
    return DateSpan(first, last, run.begin, run.end)


def _known(part: DayPart) -> date | None:
    if part.month is None or part.year is None:
        return None
    try:
        return date(part.year, part.month, part.day)
    except ValueError:
        return None


def without_dates(text: str) -> str:
    """The text with its spans of days cut out."""
    for span in reversed(date_spans(text)):
        text = text[: span.begin] + text[span.end :]
    return text
