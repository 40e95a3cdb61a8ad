"""What single cells of a sheet of contributions say: a country, an amount, a day, a period."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache

from rcm_desktop.domain.contributions.periods import usual_name
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.money import LARGEST, AmountUnreadable, amount_of, digits_of
from rcm_desktop.domain.named_countries import named_in
from rcm_desktop.reading.sheet_package import day_of
from rcm_desktop.reading.sheets import Cell, cell_text
from rcm_desktop.reading.spoken_dates import date_spans
from rcm_desktop.reading.vocabulary import vocabulary

_ARTICLE = re.compile(r"^(?:the|los|las|la|el)\s+", re.IGNORECASE)
_MARKS = re.compile(r"^\s*(?:\d{1,2}[.)]\s+)|[\s*†‡.:]+$|\s*\([^)]*\)\s*$|\s+\d{1,2}/$")
_MONEY_SIGNS = re.compile(r"US\$|USD|C\$|CAD|MXN|\$|€|EUR|US\b|Q(?=\d)|₡|B/\.|L(?=\d)", re.IGNORECASE)
_NOTHING = re.compile(r"[-–—.]*|n/?a|nil|none|ningun[oa]|s/?d", re.IGNORECASE)
_PARTS = re.compile(r"(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{2,4})")
_YEAR = re.compile(
    r"(?:(?:year|ano|fy|ejercicio|periodo|period|ejercicio fiscal|fiscal year)\s*)?((?:19|20)\d\d)"
)
_YEARS = re.compile(r"((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)?\d\d)")
_MONTHS = re.compile(r"((?:19|20)\d\d)-(\d\d)\s*(?:[-–/]|to|a|al|until|hasta)\s*((?:19|20)\d\d)-(\d\d)")
_LONGEST_NAME = 200
_NEAR = Decimal("0.000001")
_OLDEST, _LATEST = date(1950, 1, 1), date(2150, 1, 1)
_TWO_DIGITS = 70
"""Years written with two digits: those below are of this century."""


class DayTrouble(StrEnum):
    """Why a cell gives no day."""

    UNREADABLE = "date_unreadable"
    OTHER_ORDER = "date_other_order"
    ASK = "date_ask"


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    countries = Directory.shipped().on(None).countries()
    return {plain(words): each.code for each in countries for words in (each.code, each.alpha3) if words}


def country_of(cell: Cell) -> str:
    """The code of the country that a cell names in either language or by an ISO code, "" for none."""
    return _country_named(cell_text(cell)[:_LONGEST_NAME])


@lru_cache(maxsize=1000)
def _country_named(text: str) -> str:
    words = _MARKS.sub("", text).strip()
    if code := _codes().get(plain(words)):
        return code
    name = _ARTICLE.sub("", words)
    found = named_in(name)
    is_whole = len(found) == 1 and found[0].end - found[0].start == len(name)
    return found[0].code if is_whole else ""


def is_nothing(cell: Cell) -> bool:
    """Whether a cell says that there is no amount: empty, a dash, nought."""
    return cell is None or (isinstance(cell, Decimal) and not cell) or _is_dash(cell)


def _is_dash(cell: Cell) -> bool:
    return isinstance(cell, str) and _NOTHING.fullmatch(plain(cell).strip()) is not None


def minor_of(cell: Cell, currency: str) -> int:
    """The amount in the smallest unit; brackets are a minus. Raises AmountUnreadable.

    What a formula left beyond the currency's digits by a millionth is rounded, anything more is refused.
    """
    if isinstance(cell, Decimal):
        exact = cell.scaleb(digits_of(currency))
        if abs(exact) > LARGEST:
            raise AmountUnreadable(cell_text(cell))
        whole = exact.quantize(Decimal(1), ROUND_HALF_UP)
        if abs(exact - whole) > _NEAR:
            raise AmountUnreadable(cell_text(cell))
        return int(whole)
    if not isinstance(cell, str):
        raise AmountUnreadable(cell_text(cell))
    words = _MONEY_SIGNS.sub("", cell).strip()
    is_negative = words.startswith("(") and words.endswith(")")
    amount = amount_of(words[1:-1] if is_negative else words, currency)
    return -amount if is_negative else amount


def day_first(cells: Iterable[Cell]) -> bool | None:
    """Whether the days of a column stand before their months, told by those that leave no doubt; None where
    none does and one could be read both ways. A column without such days counts as day first."""
    is_doubtful = False
    votes = {True: 0, False: 0}
    for cell in cells:
        found = _parts(cell)
        if found is None:
            continue
        first, second, _ = found
        if first > 12 >= second:
            votes[True] += 1
        elif second > 12 >= first:
            votes[False] += 1
        elif first != second:
            is_doubtful = True
    if votes[True] != votes[False]:
        return votes[True] > votes[False]
    return None if is_doubtful or votes[True] else True


def day_in(cell: Cell, is_day_first: bool | None) -> date | DayTrouble:
    """The day that a cell names, or why there is none."""
    if isinstance(cell, date):
        return cell if _OLDEST <= cell <= _LATEST else DayTrouble.UNREADABLE
    if isinstance(cell, Decimal):
        return _day_of_number(cell)
    words = cell_text(cell)
    words = re.sub(r"[T ]\d{1,2}:\d\d.*$", "", words)
    if (found := _parts(words)) is not None:
        return _day_of_parts(*found, is_day_first)
    if re.fullmatch(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}", words):
        year, month, day = map(int, re.split(r"[-/.]", words))
        return _checked(year, month, day)
    spans = date_spans(words)
    is_whole = len(spans) == 1 and (spans[0].begin, spans[0].end) == (0, len(words))
    return spans[0].first if is_whole and spans[0].first == spans[0].last else DayTrouble.UNREADABLE


def _parts(cell: Cell) -> tuple[int, int, int] | None:
    """Two numbers that may be day and month in either order, and a year."""
    found = _PARTS.fullmatch(cell_text(cell)) if isinstance(cell, str) else None
    if found is None or len(found[1]) > 2:
        return None
    year = int(found[3])
    if year < 100:
        year += 2000 if year < _TWO_DIGITS else 1900
    return int(found[1]), int(found[2]), year


def _day_of_parts(first: int, second: int, year: int, is_day_first: bool | None) -> date | DayTrouble:
    if is_day_first is None and first != second and first <= 12 and second <= 12:
        return DayTrouble.ASK
    day, month = (second, first) if is_day_first is False else (first, second)
    if month > 12 >= day:
        return DayTrouble.OTHER_ORDER
    return _checked(year, month, day)


def _day_of_number(number: Decimal) -> date | DayTrouble:
    """A day whose format was lost shows as the number of days since 1900; a year is none."""
    if not 10_000 <= number <= 90_000:
        return DayTrouble.UNREADABLE
    return day_of(number)


def _checked(year: int, month: int, day: int) -> date | DayTrouble:
    try:
        found = date(year, month, day)
    except ValueError:
        return DayTrouble.UNREADABLE
    return found if _OLDEST <= found <= _LATEST else DayTrouble.UNREADABLE


def span_of(words: str) -> tuple[date, date] | None:
    """First and last day of a period as people write it: "2019", "FY 2019", "2003-06 – 2004-12",
    "June 2003 – December 2004", "2003-2004", "1/6/2003 - 31/12/2004"; None for anything else."""
    small = " ".join(plain(words).split())
    if found := _YEAR.fullmatch(small):
        return date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)
    if found := _MONTHS.fullmatch(small):
        first, last = (int(found[1]), int(found[2])), (int(found[3]), int(found[4]))
        return _months(first, last)
    if found := _YEARS.fullmatch(small):
        last_year = int(found[2]) if len(found[2]) == 4 else int(found[1]) // 100 * 100 + int(found[2])
        return _in_order(date(int(found[1]), 1, 1), date(last_year, 12, 31))
    return _spoken(words, small)


def _spoken(words: str, small: str) -> tuple[date, date] | None:
    spans = date_spans(words)
    if len(spans) == 1 and spans[0].last > spans[0].first:
        return spans[0].first, spans[0].last
    named = [
        (int(year), vocabulary().months[month.rstrip(".")])
        for month, year in re.findall(r"([a-z]+\.?)\s+(?:de\s+|del\s+)?((?:19|20)\d\d)", small)
        if month.rstrip(".") in vocabulary().months
    ]
    if len(named) == 2:
        return _months(named[0], named[1])
    days = [day_in(each.strip(), True) for each in re.split(r"\s(?:[-–]|to|a|al)\s", words)]
    if len(days) == 2 and isinstance(days[0], date) and isinstance(days[1], date):
        return _in_order(days[0], days[1])
    return None


def _months(first: tuple[int, int], last: tuple[int, int]) -> tuple[date, date] | None:
    if not (1 <= first[1] <= 12 and 1 <= last[1] <= 12):
        return None
    year, month = last
    after = date(year + month // 12, month % 12 + 1, 1)
    return _in_order(date(*first, 1), after - timedelta(days=1))


def _in_order(first: date, last: date) -> tuple[date, date] | None:
    return (first, last) if first < last else None


def period_name(words: str) -> str:
    """What a period is called: the usual name where its days are understood, else the words."""
    span = span_of(words)
    return usual_name(*span) if span is not None else " ".join(words.split())
