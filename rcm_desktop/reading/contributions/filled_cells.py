"""The cells of one filled row → values; what cannot be one becomes a problem that names its cell."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from rcm_desktop.domain.contributions.filled_sheets import (
    ContactNotKnown,
    CountryNotKnown,
    CurrencyNotKnown,
    DayAsText,
    FieldEmpty,
    NotADay,
    NotAnAmount,
    NotCalculated,
    NumberAsText,
    YesNotKnown,
)
from rcm_desktop.domain.contributions.follow_up import FollowUpKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.money import LARGEST, CurrencyUnknown, currency_code, digits_of
from rcm_desktop.domain.text import clean
from rcm_desktop.reading.sheets import column_name
from rcm_desktop.reading.workbook_cells import CellKind, SheetCell

_DAY_NONE = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
_EARLIEST, _LATEST = date(1996, 1, 1), date(2100, 12, 31)
_SHOWN = 60
_DIGITS = 15
"""Excel keeps fifteen digits of a number; what follows in the file are remains of binary fractions."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words of a workbook mean, by their folded form. ``country_code`` knows countries besides."""

    countries: Mapping[str, str]
    contacts: Mapping[str, FollowUpKind]
    yes: Collection[str]
    currencies: tuple[str, ...]
    begins_1904: bool
    country_code: Callable[[str], str]


class Fields:
    """The fields of a row. Each method gives the value and notes what is wrong in ``problems``."""

    def __init__(
        self,
        sheet: str,
        row: int,
        cells: Mapping[int, SheetCell],
        columns: Mapping[str, int],
        heads: Mapping[str, str],
        meaning: Meaning,
    ) -> None:
        self._sheet = sheet
        self._row = row
        self._cells = cells
        self._columns = columns
        self._heads = heads
        self._meaning = meaning
        self.problems: list[Condition] = []

    def is_blank(self, *but: str) -> bool:
        """Whether nothing stands in the row, ``but`` not counted."""
        return not any(self._cell(name) for name in self._columns if name not in but)

    def has(self, name: str) -> bool:
        return self._cell(name) is not None

    def key(self) -> str:
        """What the row was made under: a number or an id."""
        cell = self._cell("key")
        return cell.words.strip() if cell is not None else ""

    def text(self, name: str) -> str:
        """Text as it stands there; a number as it is shown without a format."""
        cell = self._cell(name)
        if cell is None or self._is_broken(name, cell):
            return ""
        if cell.kind is CellKind.NUMBER:
            number = _number(cell.words)
            return f"{number.normalize():f}" if number is not None else cell.words
        return clean(cell.words).strip()

    def day(self, name: str, *, needed: bool = False) -> date | None:
        cell = self._cell(name)
        if cell is None:
            self._need(name, needed)
            return None
        if self._is_broken(name, cell):
            return None
        if cell.kind is CellKind.TEXT:
            self.problems.append(DayAsText(*self._where(name), words=_short(cell.words)))
            return None
        number = _number(cell.words) if cell.kind is CellKind.NUMBER else None
        if number is not None and 0 <= number < 200_000:
            day = _DAY_NONE[self._meaning.begins_1904] + timedelta(days=int(number))
            if _EARLIEST <= day <= _LATEST:
                return day
        self.problems.append(NotADay(*self._where(name), words=_short(cell.words)))
        return None

    def country(self, name: str) -> str:
        cell = self._cell(name)
        if cell is None:
            self._need(name, True)
            return ""
        words = " ".join(self.text(name).split())
        if self._cell_is_told(name):
            return ""
        found = self._meaning.countries.get(plain(words)) or self._meaning.country_code(words)
        if not found:
            self.problems.append(CountryNotKnown(*self._where(name), words=_short(words)))
        return found

    def currency(self, name: str) -> str:
        """A currency of the ledger; an empty field is the only one there is."""
        cell, known = self._cell(name), self._meaning.currencies
        if cell is None:
            if len(known) == 1:
                return known[0]
            self._need(name, True)
            return ""
        found = self.any_currency(name)
        if found and found not in known:
            self.problems.append(CurrencyNotKnown(*self._where(name), words=found))
            return ""
        return found

    def any_currency(self, name: str, *, needed: bool = False) -> str:
        cell = self._cell(name)
        if cell is None:
            self._need(name, needed)
            return ""
        try:
            return currency_code(self.text(name))
        except CurrencyUnknown:
            self.problems.append(CurrencyNotKnown(*self._where(name), words=_short(cell.words)))
            return ""

    def contact(self, name: str) -> FollowUpKind | None:
        cell = self._cell(name)
        if cell is None:
            self._need(name, True)
            return None
        found = self._meaning.contacts.get(plain(self.text(name)))
        if found is None:
            self.problems.append(ContactNotKnown(*self._where(name), words=_short(cell.words)))
        return found

    def yes(self, name: str) -> bool:
        cell = self._cell(name)
        if cell is None:
            return False
        if cell.kind is CellKind.YES_NO:
            return cell.words == "1"
        if plain(self.text(name)) in self._meaning.yes:
            return True
        self.problems.append(YesNotKnown(*self._where(name), words=_short(cell.words)))
        return False

    def amount(self, name: str, currency: str, *, needed: bool = False) -> int | None:
        """An amount in the smallest unit of a currency, None where there is none or it cannot be one."""
        number = self._figure(name, needed)
        if number is None or not currency:
            return None
        minor = number.scaleb(digits_of(currency))
        if minor != int(minor) or not 0 <= minor <= LARGEST:
            self.problems.append(NotAnAmount(*self._where(name), words=f"{number.normalize():f}"))
            return None
        return int(minor)

    def rate(self, name: str, *, needed: bool = False) -> Decimal | None:
        number = self._figure(name, needed)
        if number is not None and number <= 0:
            self.problems.append(NotAnAmount(*self._where(name), words=f"{number.normalize():f}"))
            return None
        return number

    def whole_number(self, name: str) -> int | None:
        number = self._figure(name, False)
        if number is not None and (number != int(number) or number < 0):
            self.problems.append(NotAnAmount(*self._where(name), words=f"{number.normalize():f}"))
            return None
        return int(number) if number is not None else None

    def _figure(self, name: str, needed: bool) -> Decimal | None:
        cell = self._cell(name)
        if cell is None:
            self._need(name, needed)
            return None
        if self._is_broken(name, cell):
            return None
        number = _number(cell.words) if cell.kind is CellKind.NUMBER else None
        if number is None:
            self.problems.append(NumberAsText(*self._where(name), words=_short(cell.words)))
        return number

    # Cells

    def _cell(self, name: str) -> SheetCell | None:
        return self._cells.get(self._columns.get(name, 0))

    def _where(self, name: str) -> tuple[str, str]:
        return self._sheet, f"{column_name(self._columns.get(name, 0) - 1)}{self._row}"

    def _need(self, name: str, needed: bool) -> None:
        if needed:
            self.problems.append(FieldEmpty(*self._where(name), head=self._heads.get(name, "")))

    def _is_broken(self, name: str, cell: SheetCell) -> bool:
        """Whether a formula came to nothing that counts; it is told once for each cell."""
        if cell.kind not in (CellKind.ERROR, CellKind.EMPTY_FORMULA):
            return False
        if not self._cell_is_told(name):
            self.problems.append(NotCalculated(*self._where(name)))
        return True

    def _cell_is_told(self, name: str) -> bool:
        here = self._where(name)
        return any(
            isinstance(each, NotCalculated) and (each.sheet, each.cell) == here for each in self.problems
        )


def _number(words: str) -> Decimal | None:
    try:
        found = Decimal(words)
    except InvalidOperation:
        return None
    return Decimal(f"{float(found):.{_DIGITS}g}") if found.is_finite() and abs(found) < 10**18 else None


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
