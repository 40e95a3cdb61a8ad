"""Days, months and years as sentences give them, a part of which may be missing, and what they come to."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from rcm_desktop.domain.event_proposals import Precision
from rcm_desktop.domain.folding import plain
from rcm_desktop.reading.events.event_words import evened, event_words
from rcm_desktop.reading.spoken_dates import DayPart, Run, date_runs
from rcm_desktop.reading.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class Mention:
    """A time that a text names, ``begin <= position < end``.

    ``first`` and ``last`` are day and month, the day 0 where only months are named, both None for a year
    alone; ``year`` is None where it must be inferred. ``inferred`` names what the words left open.
    """

    begin: int
    end: int
    first: tuple[int, int] | None
    last: tuple[int, int] | None
    year: int | None
    last_year: int | None
    inferred: tuple[str, ...] = ()

    @property
    def precision(self) -> Precision:
        if self.first is None:
            return Precision.YEAR
        return Precision.DAY if self.first[0] else Precision.MONTH


def mentions(text: str, meeting: date | None = None) -> list[Mention]:
    """The times that a text names, in order; numbers that are none are left out.

    "The 15th of this month" is in the month of the ``meeting`` whose text it is.
    """
    bare = event_words().weekday.sub(lambda day: " " * len(day.group()), evened(text))
    # Months keep their capitals; only the names of weekdays are left out, "from Monday 3 to Friday 7 May".
    dated = "".join(each if bare[at] != " " else " " for at, each in enumerate(text))
    found = [each for run in date_runs(dated) for each in _mentions(run, text, meeting)]
    if meeting is not None:
        said = (each for each in _said(evened(text), meeting) if not _is_among(each, found))
        found = sorted((*found, *said), key=lambda each: each.begin)
    told: list[Mention] = []
    for each in found:
        told.append(_of_this_year(_of_that_year(each, text, told), text, meeting))
    return told


def _said(even: str, meeting: date) -> Iterator[Mention]:
    """ "Next year", "last month", and "this month" where something is to be done by its end."""
    words = event_words()
    coming = date(meeting.year + meeting.month // 12, meeting.month % 12 + 1, 1)
    gone = meeting.replace(day=1) - timedelta(days=1)
    years = (
        (words.next_year, meeting.year + 1),
        (words.year_in_hand, meeting.year),
        (words.last_year, meeting.year - 1),
    )
    for pattern, year in years:
        for match in pattern.finditer(even):
            yield Mention(match.start(pattern.groups), match.end(), None, None, year, year, ("year",))
    for pattern, day in (
        (words.next_month, coming),
        (words.month_in_hand, meeting),
        (words.last_month, gone),
    ):
        for match in pattern.finditer(even):
            month, both = (0, day.month), ("month", "year")
            yield Mention(match.start(pattern.groups), match.end(), month, month, day.year, day.year, both)


def _is_among(mention: Mention, others: list[Mention]) -> bool:
    return any(each.begin < mention.end and mention.begin < each.end for each in others)


def _mentions(run: Run, text: str, meeting: date | None) -> list[Mention]:
    days = [part for part in run.parts if part.month is not None]
    if days:
        return [_span_of_days(run, group) for group in _together(days)]
    mention = _mention(run, text, meeting)
    if mention is None:
        return []
    opener = plain(text[: run.begin]).split()[-1:]
    is_span = bool(opener) and opener[0] in vocabulary().span_openers
    if len(run.months) > 1 and not is_span and _is_list(run, text):
        return [replace(mention, first=(0, month), last=(0, month)) for month in run.months]
    return [mention]


def _is_list(run: Run, text: str) -> bool:
    """Whether months are named one by one, "in February and August", and not from one to another."""
    if any(later == earlier % 12 + 1 for earlier, later in pairwise(run.months)):
        return False
    known = vocabulary()
    words = [plain(word).strip(",.") for word in text[run.begin : run.end].split()]
    links = known.list_connectors | known.date_starters | {""}
    return all(word in links or word in known.months or word.isdecimal() for word in words)


def _together(days: list[DayPart]) -> list[list[DayPart]]:
    """The days in groups: a span, or days that follow one another; "the 4th and the 18th" are two."""
    groups = [[days[0]]]
    for before, day in pairwise(days):
        if day.is_listed and not _is_next_day(before, day):
            groups.append([day])
        else:
            groups[-1].append(day)
    return groups


def _is_next_day(before: DayPart, day: DayPart) -> bool:
    assert before.month is not None and day.month is not None
    if day.month == before.month:
        return day.day == before.day + 1
    return day.day == 1 and before.day >= 28 and day.month == before.month % 12 + 1


def _span_of_days(run: Run, days: list[DayPart]) -> Mention:
    first, last = days[0], days[-1]
    assert first.month is not None and last.month is not None
    years = sorted({part.year for part in days if part.year})
    return Mention(
        run.begin,
        run.end,
        (first.day, first.month),
        (last.day, last.month),
        first.year or (years[0] if years else None),
        last.year or (years[-1] if years else None),
    )


def _mention(run: Run, text: str, meeting: date | None) -> Mention | None:
    if run.parts and not run.months:
        return _of_this_month(run, text, meeting)
    if run.months and len(run.years) <= 1:
        if not run.years and not _is_month(text[run.begin : run.end]):
            return None
        year = run.years[0] if run.years else None
        return Mention(run.begin, run.end, (0, run.months[0]), (0, run.months[-1]), year, year)
    if len(run.years) == 1 and not run.months:
        begin, first, last = _part_of_year(text, run.begin)
        return Mention(begin, run.end, first, last, run.years[0], run.years[0])
    return None


def _part_of_year(text: str, begin: int) -> tuple[int, tuple[int, int] | None, tuple[int, int] | None]:
    """The months of "the second half of 2031", and where its words begin."""
    said = event_words().part_of_year.search(evened(text[:begin]))
    if said is None:
        return begin, None, None
    first, last = event_words().parts_of_year[said[1]]
    return said.start(1), (0, first), (0, last)


def _of_that_year(mention: Mention, text: str, earlier: list[Mention]) -> Mention:
    """ "12 August of that year", or "of that year, in August", is in the year that was named before."""
    named = [each for each in earlier if each.year is not None]
    if mention.year is not None or not named or mention.first is None:
        return mention
    words, even = event_words(), evened(text)
    is_said = words.that_year_said.search(even, named[-1].end, mention.begin) is not None
    if not is_said and words.that_year.match(even, mention.end) is None:
        return mention
    assert named[-1].year is not None
    return replace(in_year(mention, named[-1].year), inferred=("year",))


def _of_this_year(mention: Mention, text: str, meeting: date | None) -> Mention:
    """ "12 August of this year" is in the year of the meeting."""
    if mention.year is not None or meeting is None:
        return mention
    if event_words().this_year.match(evened(text), mention.end) is None:
        return mention
    return replace(in_year(mention, meeting.year), inferred=("year",))


def _of_this_month(run: Run, text: str, meeting: date | None) -> Mention | None:
    said = event_words().this_month.match(evened(text), run.end)
    if said is None or meeting is None or run.years:
        return None
    first, last = run.parts[0].day, run.parts[-1].day
    month, year = meeting.month, meeting.year
    return Mention(run.begin, said.end(), (first, month), (last, month), year, year, ("month", "year"))


def _is_month(words: str) -> bool:
    """Whether a word alone is a month and not "may" or "march": English writes months with a capital."""
    first = plain(words.split()[0]).rstrip(".,")
    return words[:1].isupper() or first in vocabulary().small_months


def with_year(mention: Mention, near: date, *, coming: bool) -> Mention:
    """The mention with the year it must have: the next one from a day on, or the last one before it."""
    if mention.year is not None or mention.first is None or mention.last is None:
        return mention
    years = range(near.year, near.year + 2) if coming else range(near.year, near.year - 2, -1)
    for year in years:
        span = span_of(in_year(mention, year))
        if span is not None and (span[1] >= near if coming else span[0] < near):
            return in_year(mention, year)
    return mention


def nearest_year(mention: Mention, near: date) -> Mention:
    """The mention in the year in which it is nearest to a day."""
    dated = [
        span
        for year in (near.year - 1, near.year, near.year + 1)
        if (span := span_of(in_year(mention, year)))
    ]
    best = min(dated, key=lambda span: abs((span[0] - near).days), default=None)
    return in_year(mention, best[0].year) if best else mention


def in_year(mention: Mention, year: int) -> Mention:
    """The mention in that year, or from it into the next one where its months say so."""
    assert mention.first is not None and mention.last is not None
    last_year = year + 1 if mention.last[1] < mention.first[1] else year
    return Mention(mention.begin, mention.end, mention.first, mention.last, year, last_year)


def span_of(mention: Mention) -> tuple[date, date] | None:
    """First and last day that a mention with its year covers; None for days that no calendar has."""
    if mention.year is None or mention.last_year is None:
        return None
    if mention.first is None or mention.last is None:
        return date(mention.year, 1, 1), date(mention.last_year, 12, 31)
    try:
        first = date(mention.year, mention.first[1], mention.first[0] or 1)
        last_day = mention.last[0] or monthrange(mention.last_year, mention.last[1])[1]
        last = date(mention.last_year, mention.last[1], last_day)
    except ValueError:
        return None
    if first > last and mention.year == mention.last_year:
        # "28 December - 3 January 2017": the year stands once, behind the last day.
        first = first.replace(year=first.year - 1)
    return (first, last) if first <= last else None
