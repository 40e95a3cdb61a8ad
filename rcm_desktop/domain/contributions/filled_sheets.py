"""What staff wrote into the follow-up workbook, row by row, with what is wrong in each by its cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import ClassVar

from rcm_desktop.domain.contributions.follow_up import FollowUpKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import Money


class _InCell(Condition):
    """Something is wrong in a cell: ``sheet`` and ``cell`` say where."""

    sheet: str
    cell: str


class CountryNotKnown(_InCell):
    """No country is called so."""

    code: ClassVar[str] = "filled.country"
    words: str


class DayAsText(_InCell):
    """A day stands there as text, so that nobody knows whether the month or the day comes first."""

    code: ClassVar[str] = "filled.day_as_text"
    words: str


class NotADay(_InCell):
    """What stands there is no day that can be meant."""

    code: ClassVar[str] = "filled.not_a_day"
    words: str


class DayToCome(_InCell):
    """A payment is said to have come on a day that is still to come."""

    code: ClassVar[str] = "filled.day_to_come"
    words: str


class NumberAsText(_InCell):
    """A number stands there as text."""

    code: ClassVar[str] = "filled.number_as_text"
    words: str


class NotAnAmount(_InCell):
    """What stands there is no amount in the currency: below zero, or with more digits than it has."""

    code: ClassVar[str] = "filled.not_an_amount"
    words: str


class NotCalculated(_InCell):
    """A formula stands there without the value it comes to, or with an error."""

    code: ClassVar[str] = "filled.not_calculated"


class FieldEmpty(_InCell):
    """A field that is needed is empty."""

    code: ClassVar[str] = "filled.empty"
    head: str


class CurrencyNotKnown(_InCell):
    """What stands there is no code of a currency that contributions are asked in."""

    code: ClassVar[str] = "filled.currency"
    words: str


class PeriodNotKnown(_InCell):
    """No period is called so."""

    code: ClassVar[str] = "filled.period"
    words: str


class ContactNotKnown(_InCell):
    """No kind of contact is called so."""

    code: ClassVar[str] = "filled.contact"
    words: str


class YesNotKnown(_InCell):
    """Only "yes" or nothing may stand there."""

    code: ClassVar[str] = "filled.yes"
    words: str


class HeadMissing(Condition):
    """A column of the sheet is not found by its head."""

    code: ClassVar[str] = "filled.head_missing"
    sheet: str
    head: str


class CellsMerged(_InCell):
    """Cells of the heads or rows are merged, so that it is not certain what belongs to what."""

    code: ClassVar[str] = "filled.merged"


class TooFarDown(_InCell):
    """Something stands so far down that the sheet cannot be read to there."""

    code: ClassVar[str] = "filled.too_far_down"
    limit: int


class CountDiffers(_InCell):
    """The number of receipts is not the one that the control figure says."""

    code: ClassVar[str] = "filled.count_differs"
    written: int
    found: int


class TotalDiffers(_InCell):
    """The total of the receipts is not the one that the control figure says."""

    code: ClassVar[str] = "filled.total_differs"
    written: str
    found: str


class TwiceInSheet(_InCell):
    """Two rows are the same receipt: country, day, amount and reference."""

    code: ClassVar[str] = "filled.twice"
    other: int


class InLedgerBefore(_InCell):
    """A receipt with the same country, day, amount and reference is posted."""

    code: ClassVar[str] = "filled.in_ledger"
    number: int


class ChangedSincePosted(_InCell):
    """The row was recorded before and was changed since."""

    code: ClassVar[str] = "filled.changed_since"
    number: int


class LogRowChanged(_InCell):
    """A row of the log that stands in the program was changed in the sheet."""

    code: ClassVar[str] = "filled.log_changed"


@dataclass(frozen=True, slots=True)
class Control:
    """What the bank's list says of one currency; ``None`` where nothing was written."""

    row: int
    currency: str
    count: int | None
    total: int | None
    problems: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRow:
    """A row of the receipts. Amounts are in the smallest unit of ``currency``; ``period`` is a name.

    ``key`` is the number under which the row was made, "" where it has none."""

    row: int
    key: str = ""
    day: date | None = None
    country: str = ""
    currency: str = ""
    net: int | None = None
    charge: int = 0
    country_bears: bool = False
    period: str = ""
    paid: Money | None = None
    rate: Decimal | None = None
    reference: str = ""
    note: str = ""
    problems: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRow:
    """A row of the log. ``stamp`` is set for one that stood there when the sheet was made; ``now`` is what
    the same fields come to today."""

    row: int
    key: str = ""
    stamp: str = ""
    now: str = ""
    day: date | None = None
    country: str = ""
    contact: FollowUpKind | None = None
    words: str = ""
    promised: int = 0
    currency: str = ""
    promised_for: date | None = None
    action: str = ""
    action_day: date | None = None
    is_done: bool = False
    who: str = ""
    problems: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class FilledWorkbook:
    """A follow-up workbook that came back. ``places`` gives the column of a field of the receipts."""

    id: str
    receipts_sheet: str
    follow_up_sheet: str
    receipts: tuple[ReceiptRow, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    controls: tuple[Control, ...] = ()
    problems: tuple[Condition, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)

    def receipt_cell(self, name: str, row: int) -> str:
        return f"{self.places.get(name, '')}{row}"
