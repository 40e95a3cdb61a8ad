"""Which column of a sheet of contributions holds what, told by its headings in either language.

Two shapes are met: a list with a posting in each row, and a table of countries by years, where a heading
names the period of the amounts below it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256

from rcm_desktop.domain.folding import plain
from rcm_desktop.reading.contributions.ledger_cells import country_of, span_of
from rcm_desktop.reading.sheets import Sheet, SheetRow
from rcm_desktop.resources import resource_path


class Field(StrEnum):
    """What a column holds."""

    NOTHING = "nothing"
    COUNTRY = "country"
    PERIOD = "period"
    KIND = "kind"
    ASSESSED = "assessed"
    RECEIVED = "received"
    AMOUNT = "amount"
    DATE = "date"
    REFERENCE = "reference"
    NOTE = "note"
    CURRENCY = "currency"
    RATE = "rate"
    CHARGE = "charge"
    TOTAL = "total"
    BALANCE = "balance"


AMOUNTS = (Field.ASSESSED, Field.RECEIVED, Field.AMOUNT)
_SIGNS = re.compile(r"\(?\b(?:us\$|usd|us dollars|dolares|cad|mxn|eur)\)?|us\$|[$€]")
_PERIOD_WORDS = re.compile(
    r"(?:19|20)\d\d-\d\d\s*[-–/]\s*(?:19|20)\d\d-\d\d|(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d|(?:19|20)\d\d"
)
_LOOKED_AT = 40
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Column:
    """A column from 0, its heading as it stands, what it holds, and the period that its heading names."""

    at: int
    heading: str
    field: Field
    period: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a sheet and the rows above its data: ``heads`` their numbers, ``first`` the first number
    that is none."""

    columns: tuple[Column, ...]
    heads: tuple[int, ...] = ()
    first: int = 1

    def of(self, field: Field) -> int | None:
        """The first column that holds it."""
        return next((each.at for each in self.columns if each.field is field), None)

    @property
    def amounts(self) -> tuple[Column, ...]:
        return tuple(each for each in self.columns if each.field in AMOUNTS)

    @property
    def key(self) -> str:
        """The same for sheets with the same headings, whatever years they name."""
        words = "\n".join(_PERIOD_WORDS.sub("0000", _small(each.heading)) for each in self.columns)
        return sha256(words.encode()).hexdigest()[:24]

    def with_fields(self, fields: Mapping[int, Field]) -> Layout:
        """The layout with other meanings of some columns."""
        return replace(
            self, columns=tuple(replace(each, field=fields.get(each.at, each.field)) for each in self.columns)
        )


@lru_cache(maxsize=1)
def words_of_sheets() -> dict[str, dict[str, str]]:
    """By table of ``resources/reading/ledger.toml``: what each of its words stands for."""
    tables = tomllib.loads(resource_path("reading/ledger.toml").read_text("utf-8"))
    return {
        table: {each: name for name, words in names.items() for each in words}
        for table, names in tables.items()
    }


def _by_words(small: str) -> Field:
    return Field(words_of_sheets()["headings"].get(small, Field.NOTHING))


def layout_of(sheet: Sheet) -> Layout:
    """What the headings say; a column that they do not explain holds nothing. Without any headings the
    columns are nameless, and only that of the countries is known by what it holds."""
    heads = _heads(sheet) or _heads_above_countries(sheet)
    first = heads[-1].number + 1 if heads else (sheet.rows[0].number if sheet.rows else 1)
    columns = [_column(at, heads) for at in range(sheet.width)]
    if not any(each.field is Field.COUNTRY for each in columns):
        at = _country_column([row for row in sheet.rows if row.number >= first], sheet.width)
        if at is not None:
            columns[at] = replace(columns[at], field=Field.COUNTRY)
    return Layout(tuple(_once(columns)), tuple(row.number for row in heads), first)


def _once(columns: Sequence[Column]) -> list[Column]:
    """Only amounts may stand in several columns; of other things the first counts."""
    seen: set[Field] = set()
    found = []
    for each in columns:
        is_again = each.field in seen and each.field not in (*AMOUNTS, Field.TOTAL, Field.BALANCE)
        found.append(replace(each, field=Field.NOTHING) if is_again else each)
        seen.add(each.field)
    return found


def _heads(sheet: Sheet) -> list[SheetRow]:
    """The row that reads most like headings, with one above or below that belongs to it."""
    rows = sheet.rows[:_LOOKED_AT]
    scores = [_score(row) for row in rows]
    if not scores or max(scores) < _FEWEST:
        return []
    best = scores.index(max(scores))
    heads = [rows[best]]
    if best and _belongs(rows[best - 1], rows[best], sheet):
        heads.insert(0, rows[best - 1])
    elif best + 1 < len(rows) and scores[best + 1] >= _FEWEST and _belongs(rows[best], rows[best + 1], sheet):
        heads.append(rows[best + 1])
    return heads


def _heads_above_countries(sheet: Sheet) -> list[SheetRow]:
    """Headings of words that nobody knows: the row of texts right above the first country."""
    at = _country_column(sheet.rows[:_LOOKED_AT], sheet.width)
    if at is None:
        return []
    first = next(place for place, row in enumerate(sheet.rows) if country_of(row.at(at)))
    above = sheet.rows[first - 1] if first else None
    if above is None or sum(isinstance(cell, str) for cell in above.cells) < _FEWEST:
        return []
    return [] if any(isinstance(cell, Decimal) and not _is_year(cell) for cell in above.cells) else [above]


def _score(row: SheetRow) -> int:
    """How many cells of a row are headings. A row with the name of a country or an amount is data."""
    if any(country_of(cell) for cell in row.cells if isinstance(cell, str)):
        return 0
    if any(isinstance(cell, Decimal) and not _is_year(cell) for cell in row.cells):
        return 0
    own = (at for at in range(len(row.cells)) if at not in row.copied)  # A title may be merged over all.
    return sum(_meaning(row.text(at))[0] is not Field.NOTHING for at in own)


def _belongs(upper: SheetRow, lower: SheetRow, sheet: Sheet) -> bool:
    """Whether two rows, one below the other, are a heading of two storeys: each says more than a title, and
    the upper one names periods, or shares its first cell with the lower by a merged area."""
    if lower.number != upper.number + 1 or _score(lower) == 0:
        return False
    words = [upper.text(at) for at in range(len(upper.cells)) if upper.text(at)]
    if any(country_of(each) for each in words):
        return False
    periods = sum(_meaning(each)[1] != "" for each in words)
    if periods and any(_meaning(lower.text(at))[1] for at in range(len(lower.cells))):
        return False  # Amounts that look like years are none.
    spans_both = any(first <= upper.number and last > upper.number for first, _, last, _ in sheet.merged)
    return len(set(words)) > 1 and (periods > 0 or spans_both)


def _column(at: int, heads: Sequence[SheetRow]) -> Column:
    words = list(dict.fromkeys(text for row in heads if (text := row.text(at))))
    field, period = _meaning(" ".join(words))
    if len(words) > 1 and field is Field.NOTHING:
        meanings = [_meaning(each) for each in words]
        field = next((each for each, _ in reversed(meanings) if each is not Field.NOTHING), field)
        period = next((each for _, each in meanings if each), period)
    return Column(at, " · ".join(words), field, period)


def _meaning(heading: str) -> tuple[Field, str]:
    """What a heading says, and the period it names; of "País / Country" one of the two is enough."""
    small = _small(heading)
    if not small:
        return Field.NOTHING, ""
    if (field := _by_words(small)) is not Field.NOTHING:
        return field, ""
    if found := _PERIOD_WORDS.search(small):
        rest = _tidy(small[: found.start()] + " " + small[found.end() :])
        if span_of(found.group()) is not None and len(small) < 60:
            if not rest or _by_words(rest) is Field.PERIOD:
                return Field.AMOUNT, found.group()
            field = _by_words(rest)
            return field, found.group() if field in (*AMOUNTS, Field.TOTAL, Field.BALANCE) else ""
    pieces = [_tidy(each) for each in re.split(r"[/|·]", small)]
    fields = (field for each in pieces if (field := _by_words(each)) is not Field.NOTHING)
    return next(fields, Field.NOTHING), ""


def _small(heading: str) -> str:
    return _tidy(_SIGNS.sub(" ", plain(heading)))


def _tidy(words: str) -> str:
    return " ".join(re.sub(r"[().:*#º°,;]", " ", words).split()).strip(" -–")


def _is_year(number: Decimal) -> bool:
    return number == number.to_integral_value() and 1900 <= number <= 2150


def _country_column(rows: Sequence[SheetRow], width: int) -> int | None:
    counts = [sum(country_of(row.at(at)) != "" for row in rows[:500]) for at in range(min(width, 30))]
    most = max(counts, default=0)
    return counts.index(most) if most else None
