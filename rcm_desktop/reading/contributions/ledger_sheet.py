"""A sheet of past contributions → what would be posted, and every doubt by row and column.

Nothing is guessed where two readings are possible: such a column is asked about once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from rcm_desktop.domain.contributions.postings import Kind
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.money import (
    AmountUnreadable,
    CurrencyUnknown,
    Money,
    currency_code,
    rate_of,
    spoken_amount,
)
from rcm_desktop.domain.text import clean
from rcm_desktop.reading.contributions.ledger_cells import (
    DayTrouble,
    country_of,
    day_first,
    day_in,
    is_nothing,
    minor_of,
    period_name,
)
from rcm_desktop.reading.contributions.ledger_findings import Findings, Weight
from rcm_desktop.reading.contributions.ledger_headings import AMOUNTS, Column, Field, Layout, words_of_sheets
from rcm_desktop.reading.contributions.ledger_totals import ControlTotal, Totals, total_row
from rcm_desktop.reading.sheets import Sheet, SheetRow, cell_text

KINDS = {Field.ASSESSED: Kind.ASSESSMENT, Field.RECEIVED: Kind.RECEIPT}
_MANY_EMPTY = 10


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person says of a sheet: the ledger's currency, whether days stand before months (None: find
    out, or ask), and what amounts are that no heading explains (None: ask)."""

    currency: str = "USD"
    is_day_first: bool | None = None
    amounts: Kind | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A posting as a sheet has it: where its amount stands, in the smallest unit of ``currency``.

    ``period`` is a name, "" for none. ``paid`` and ``rate`` are those of a receipt in another currency.
    """

    row: int
    column: int
    kind: Kind
    country: str
    period: str
    amount: int
    currency: str
    day: date | None = None
    reference: str = ""
    note: str = ""
    charge: int = 0
    paid: Money | None = None
    rate: Decimal | None = None


class Asked(StrEnum):
    """What only a person can say of a sheet."""

    DAY_ORDER = "day_order"
    KIND = "kind"
    COUNTRY = "country"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class ReadLedger:
    """What a sheet was understood as. ``asked`` must be answered before anything can be posted."""

    entries: tuple[Entry, ...]
    findings: Findings
    totals: tuple[ControlTotal, ...]
    asked: tuple[Asked, ...] = ()


def read_ledger(sheet: Sheet, layout: Layout, choices: Choices) -> ReadLedger:
    """What a sheet with these columns says."""
    return _Reader(sheet, layout, choices).read()


@dataclass(slots=True)
class _Row:
    """What holds for all amounts of one row."""

    row: SheetRow
    country: str
    period: str = ""
    kind: Kind | None = None
    day: date | None = None
    currency: str = ""
    rate: Decimal | None = None
    charge: int = 0
    is_sound: bool = True
    amounts: dict[int, int] = field(default_factory=dict)


class _Reader:
    def __init__(self, sheet: Sheet, layout: Layout, choices: Choices) -> None:
        self._sheet, self._layout, self._choices = sheet, layout, choices
        self._findings = Findings()
        self._totals = Totals(choices.currency, self._findings)
        self._rows = [row for row in sheet.rows if row.number >= layout.first]
        self._country, self._day = layout.of(Field.COUNTRY), layout.of(Field.DATE)
        self._is_day_first = choices.is_day_first
        self._entries: list[Entry] = []

    def read(self) -> ReadLedger:
        asked = self._asked()
        self._look_at_layout()
        if not asked or set(asked) <= {Asked.DAY_ORDER, Asked.KIND}:
            for row in self._rows:
                self._read_row(row)
            self._find_repeated()
        return ReadLedger(tuple(self._entries), self._findings, tuple(self._totals.found), asked)

    def _asked(self) -> tuple[Asked, ...]:
        asked = []
        if self._country is None:
            asked.append(Asked.COUNTRY)
        if not self._layout.amounts:
            asked.append(Asked.AMOUNT)
        if self._day is not None and self._is_day_first is None:
            told = day_first(row.at(self._day) for row in self._rows)
            self._is_day_first = told
            if told is None:
                asked.append(Asked.DAY_ORDER)
        is_unexplained = any(each.field is Field.AMOUNT for each in self._layout.amounts)
        if is_unexplained and self._layout.of(Field.KIND) is None and self._choices.amounts is None:
            asked.append(Asked.KIND)
        return tuple(asked)

    def _look_at_layout(self) -> None:
        """Merged heads, long stretches of nothing, and days that a spreadsheet may have turned round."""
        for first_row, first, _, last in self._sheet.merged:
            if first_row in self._layout.heads and last > first:
                self._findings.tell("merged_head", first_row, first, self._text_at(first_row, first))
        for upper, lower in zip(self._rows, self._rows[1:], strict=False):
            gap = lower.number - upper.number - 1
            if gap >= _MANY_EMPTY:
                self._findings.tell("empty_rows", upper.number + 1, 0, f"{lower.number - 1}", count=gap)
        if self._day is not None:
            cells = [(row.number, row.at(self._day)) for row in self._rows]
            texts = [number for number, cell in cells if isinstance(cell, str) and cell.strip()]
            if texts and any(isinstance(cell, date) for _, cell in cells):
                self._findings.tell("dates_mixed", texts[0], self._day, count=len(texts))

    def _text_at(self, number: int, column: int) -> str:
        return next((row.text(column) for row in self._sheet.rows if row.number == number), "")

    def _read_row(self, row: SheetRow) -> None:
        assert self._country is not None
        label = row.text(self._country) or next((row.text(at) for at in range(len(row.cells))), "")
        if kind := total_row(label):
            self._totals.compare(row, self._layout, kind)
            return
        amounts = [each for each in self._layout.amounts if self._has_amount(row, each)]
        if not amounts:
            if any(row.cells) and not row.unvalued:
                self._findings.tell("no_amount", row.number, self._country, label, weight=Weight.NOTE)
            return
        facts = self._facts(row)
        for each in amounts:
            self._read_amount(facts, each)
        self._totals.add(row, self._layout, facts.amounts)

    def _has_amount(self, row: SheetRow, column: Column) -> bool:
        if column.at in row.unvalued:
            self._findings.tell("no_value", row.number, column.at, weight=Weight.STOP)
            return False
        if column.at in row.copied:
            self._findings.tell(
                "merged_amount", row.number, column.at, row.text(column.at), weight=Weight.STOP
            )
            return False
        return not is_nothing(row.at(column.at))

    # What holds for the whole row

    def _facts(self, row: SheetRow) -> _Row:
        assert self._country is not None
        facts = _Row(row, country_of(row.at(self._country)), currency=self._choices.currency)
        if not facts.country:
            name = row.text(self._country)
            code = "country_unknown" if name else "country_missing"
            self._stop(facts, code, self._country, name)
        period = self._layout.of(Field.PERIOD)
        facts.period = period_name(row.text(period)) if period is not None and row.text(period) else ""
        self._read_kind(facts)
        self._read_day(facts)
        self._read_currency(facts)
        return facts

    def _read_kind(self, facts: _Row) -> None:
        at = self._layout.of(Field.KIND)
        words = facts.row.text(at).lower() if at is not None else ""
        facts.kind = self._choices.amounts
        if at is None or not words:
            return
        known = words_of_sheets()["kinds"].get(plain(words))
        if known is None:
            self._stop(facts, "kind_unknown", at, words)
        else:
            facts.kind = Kind(known)

    def _read_day(self, facts: _Row) -> None:
        if self._day is None or facts.row.at(self._day) is None:
            return
        cell = facts.row.at(self._day)
        found = day_in(cell, self._is_day_first)
        if isinstance(found, date):
            facts.day = found
            if isinstance(cell, Decimal):
                self._findings.add_up("date_as_number", facts.row.number, self._day, cell_text(cell))
        elif found is DayTrouble.ASK:
            facts.is_sound = False  # The whole column is asked about, once.
            self._findings.add_up("date_ask", facts.row.number, self._day, cell_text(cell), Weight.STOP)
        else:
            self._stop(facts, found.value, self._day, cell_text(cell))

    def _read_currency(self, facts: _Row) -> None:
        at, of_rate, of_charge = (
            self._layout.of(each) for each in (Field.CURRENCY, Field.RATE, Field.CHARGE)
        )
        try:
            if at is not None and facts.row.text(at):
                facts.currency = _currency(facts.row.text(at))
            if of_rate is not None and not is_nothing(facts.row.at(of_rate)):
                facts.rate = rate_of(facts.row.text(of_rate))
        except CurrencyUnknown as unknown:
            self._stop(facts, "currency_unknown", at or 0, unknown.words)
        except AmountUnreadable as unreadable:
            self._stop(facts, "rate_unreadable", of_rate or 0, unreadable.words)
        if facts.currency != self._choices.currency and not facts.rate:
            self._stop(facts, "rate_missing", at or 0, facts.currency)
        if of_charge is not None and not is_nothing(facts.row.at(of_charge)):
            try:
                facts.charge = minor_of(facts.row.at(of_charge), self._choices.currency)
            except AmountUnreadable as unreadable:
                self._stop(facts, "amount_unreadable", of_charge, unreadable.words)

    def _stop(self, facts: _Row, code: str, column: int, words: str) -> None:
        facts.is_sound = False
        self._findings.tell(code, facts.row.number, column, words, weight=Weight.STOP)

    # Its amounts

    def _read_amount(self, facts: _Row, column: Column) -> None:
        cell, number = facts.row.at(column.at), facts.row.number
        kind = KINDS.get(column.field, facts.kind)
        try:
            amount = minor_of(cell, facts.currency)
        except AmountUnreadable as unreadable:
            self._stop(facts, "amount_unreadable", column.at, unreadable.words)
            return
        if isinstance(cell, str):
            spoken = spoken_amount(amount, facts.currency)
            self._findings.add_up("number_as_text", number, column.at, f"{cell.strip()} → {spoken}")
        if amount < 0:
            self._stop(facts, "amount_negative", column.at, spoken_amount(amount, facts.currency))
            return
        paid, rate = None, None
        if facts.currency != self._choices.currency and facts.rate:
            paid, rate = Money(amount, facts.currency), facts.rate
            amount = paid.at_rate(rate, self._choices.currency)
            if kind is Kind.ASSESSMENT:
                self._stop(facts, "assessed_elsewhere", column.at, facts.currency)
        facts.amounts[column.at] = amount
        if not amount:
            return
        period = period_name(column.period) if column.period else facts.period
        if kind is Kind.ASSESSMENT and not period:
            at = self._layout.of(Field.PERIOD)
            self._stop(facts, "period_missing", column.at if at is None else at, facts.row.text(column.at))
        if kind is Kind.RECEIPT and facts.day is None and not period and facts.is_sound:
            at = column.at if self._day is None else self._day
            self._stop(facts, "date_missing", at, facts.row.text(column.at))
        if facts.is_sound and kind is not None:
            is_receipt = kind is Kind.RECEIPT
            self._entries.append(
                Entry(
                    number,
                    column.at,
                    kind,
                    facts.country,
                    period,
                    amount,
                    self._choices.currency,
                    self._own_day(facts, kind),
                    self._words(facts.row, Field.REFERENCE),
                    self._words(facts.row, Field.NOTE),
                    facts.charge if is_receipt else 0,
                    paid,
                    rate,
                )
            )
            if is_receipt:
                facts.charge = 0  # A bank took it once, however many amounts the row tells of.

    def _own_day(self, facts: _Row, kind: Kind) -> date | None:
        """In a row with what was asked and what was paid, the day is that of the payment."""
        both = {each.field for each in self._layout.amounts} >= {Field.ASSESSED, Field.RECEIVED}
        return None if both and kind is Kind.ASSESSMENT else facts.day

    def _words(self, row: SheetRow, wanted: Field) -> str:
        at = self._layout.of(wanted)
        return clean(row.text(at)) if at is not None else ""

    def _find_repeated(self) -> None:
        """The same posting twice within the sheet is told where it comes again; two amounts asked of one
        country for one period may be a slip or a supplement, and nobody guesses which."""
        seen: dict[tuple[object, ...], Entry] = {}
        for each in self._entries:
            same: tuple[object, ...] = (each.kind, each.country, each.period)
            if each.kind is Kind.RECEIPT:
                same = (*same, each.day, each.amount, each.reference)
            first = seen.setdefault(same, each)
            if first is each:
                continue
            code, weight = ("repeated", Weight.DOUBLE)
            if first.amount != each.amount:
                code, weight = ("asked_twice", Weight.STOP)
            self._findings.tell(code, each.row, each.column, f"{first.row}", weight=weight)


def proposed_amounts(sheet: Sheet, layout: Layout) -> Kind | None:
    """What amounts without a heading of their own seem to be: told by a title above them, else by days or
    references beside them; None where nothing tells."""
    above = [row for row in sheet.rows if row.number < layout.first]
    title = plain(" ".join([sheet.name, *(row.text(at) for row in above for at in range(len(row.cells)))]))
    votes: dict[Kind, int] = defaultdict(int)
    for words, kind in words_of_sheets()["kinds"].items():
        votes[Kind(kind)] += title.count(words) if len(words) > 3 else 0
    asked, paid = votes[Kind.ASSESSMENT], votes[Kind.RECEIPT]
    if asked != paid:
        return Kind.ASSESSMENT if asked > paid else Kind.RECEIPT
    has_payment = any(layout.of(each) is not None for each in (Field.DATE, Field.REFERENCE, Field.CHARGE))
    return Kind.RECEIPT if has_payment else None


def currency_in(sheet: Sheet, layout: Layout) -> str:
    """The currency that most rows name, else the headings; "" for none."""
    at = layout.of(Field.CURRENCY)
    counts: dict[str, int] = defaultdict(int)
    for row in sheet.rows:
        if at is not None and row.number >= layout.first and row.text(at):
            try:
                counts[_currency(row.text(at))] += 1
            except CurrencyUnknown:
                continue
    if counts:
        return max(counts, key=lambda code: counts[code])
    heads = " ".join(each.heading for each in layout.columns if each.field in AMOUNTS)
    return "USD" if "US$" in heads or "USD" in heads else "CAD" if "CAD" in heads else ""


def _currency(words: str) -> str:
    """ "US$", "dólares" and codes."""
    small = words.strip().upper().rstrip(".")
    usual = {"US$": "USD", "$": "USD", "U$S": "USD", "DOLLARS": "USD", "US DOLLARS": "USD", "DÓLARES": "USD"}
    return usual.get(small) or currency_code("CAD" if small in ("C$", "CAN$", "CA$") else small)
