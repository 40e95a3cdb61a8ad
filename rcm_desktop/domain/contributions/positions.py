"""Who owes what as at a day: a pure function of the sums posted up to it.

In each account, of one country in one currency:

- what stands for a period counts there first: write-offs, then credits, then receipts designated to it, none
  beyond what is left of the assessment;
- what is more than that joins the rest of the account, save a payment for a period that nobody was
  assessed for yet: it waits for it;
- the rest pays the oldest debts first, by due date: credits, then receipts.

So received = allocated + unapplied, and assessed = allocated + credited + written off + outstanding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.postings import NO_PERIOD, Kind, Sum


@dataclass(frozen=True, slots=True)
class Cell:
    """A country in a period. ``designated`` and ``oldest_first`` say how what was received came here."""

    assessed: int = 0
    designated: int = 0
    oldest_first: int = 0
    credited: int = 0
    written_off: int = 0

    @property
    def allocated(self) -> int:
        return self.designated + self.oldest_first

    @property
    def outstanding(self) -> int:
        return self.assessed - self.allocated - self.credited - self.written_off

    def __add__(self, other: Cell) -> Cell:
        return Cell(
            self.assessed + other.assessed,
            self.designated + other.designated,
            self.oldest_first + other.oldest_first,
            self.credited + other.credited,
            self.written_off + other.written_off,
        )


NOTHING = Cell()


@dataclass(frozen=True, slots=True)
class Account:
    """What a country owes and has paid in one currency.

    ``unapplied`` was received and pays nothing yet, ``reserved`` of it waits for a period that the country
    named; ``credit_left`` is credit that nothing took up.
    """

    country: str
    currency: str
    cells: Mapping[str, Cell]
    received: int = 0
    reserved: int = 0
    credit_left: int = 0

    def cell(self, period: str) -> Cell:
        return self.cells.get(period, NOTHING)

    @property
    def total(self) -> Cell:
        return sum(self.cells.values(), NOTHING)

    @property
    def unapplied(self) -> int:
        return self.received - self.total.allocated

    @property
    def balance(self) -> int:
        """What the country owes in all; below zero it has something in hand."""
        return self.total.outstanding - self.unapplied - self.credit_left


@dataclass(frozen=True)
class Position:
    """All accounts as at a day, as known at a moment (None: now). ``periods`` are the oldest first."""

    as_at: date
    known: datetime | None
    periods: tuple[Period, ...]
    accounts: tuple[Account, ...]

    def account(self, country: str, currency: str) -> Account:
        return self._by_key.get((country, currency)) or Account(country, currency, {})

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], Account]:
        return {(each.country, each.currency): each for each in self.accounts}

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies that anything was asked or paid in."""
        used = {each.currency for each in self.accounts} | {each.currency for each in self.periods}
        return tuple(sorted(used))

    def total(self, currency: str) -> Account:
        """All countries together; its ``country`` is ""."""
        mine = [each for each in self.accounts if each.currency == currency]
        cells: dict[str, Cell] = defaultdict(Cell)
        for each in mine:
            for period, cell in each.cells.items():
                cells[period] += cell
        return Account(
            "",
            currency,
            dict(cells),
            sum(each.received for each in mine),
            sum(each.reserved for each in mine),
            sum(each.credit_left for each in mine),
        )

    def periods_in(self, currency: str) -> tuple[Period, ...]:
        return tuple(each for each in self.periods if each.currency == currency)


def position_of(
    sums: Iterable[Sum], periods: Iterable[Period], as_at: date, known: datetime | None = None
) -> Position:
    """The position that sums up to ``as_at`` make."""
    in_order = tuple(sorted(periods, key=lambda period: period.age_order))
    by_account: dict[tuple[str, str], list[Sum]] = defaultdict(list)
    for each in sums:
        by_account[each.country, each.currency].append(each)
    accounts = (
        _account(country, currency, mine, in_order)
        for (country, currency), mine in sorted(by_account.items())
    )
    return Position(as_at, known, in_order, tuple(accounts))


def _account(country: str, currency: str, sums: Iterable[Sum], periods: tuple[Period, ...]) -> Account:
    amounts: dict[tuple[Kind, str], int] = defaultdict(int)
    for each in sums:
        amounts[each.kind, each.period] += each.amount
    credit, money, reserved = amounts[Kind.CREDIT, NO_PERIOD], amounts[Kind.RECEIPT, NO_PERIOD], 0
    received = sum(amount for (kind, _), amount in amounts.items() if kind is Kind.RECEIPT)
    cells: dict[str, Cell] = {}
    for period in periods:
        assessed = amounts[Kind.ASSESSMENT, period.id]
        given, paid = amounts[Kind.CREDIT, period.id], amounts[Kind.RECEIPT, period.id]
        if not assessed:
            # Nobody was asked for it yet: what was paid for it waits, a credit for it helps elsewhere.
            reserved, credit = reserved + paid, credit + given
            continue
        written = amounts[Kind.WRITE_OFF, period.id]  # Never beyond the assessment: the rules see to it.
        credited = min(given, assessed - written)
        designated = min(paid, assessed - credited - written)
        credit, money = credit + given - credited, money + paid - designated
        cells[period.id] = Cell(assessed, designated, 0, credited, written)
    for id_, cell in cells.items():  # In the order of the periods, so the oldest debts come first.
        from_credit = min(credit, cell.outstanding)
        from_money = min(money, cell.outstanding - from_credit)
        credit, money = credit - from_credit, money - from_money
        cells[id_] = replace(cell, credited=cell.credited + from_credit, oldest_first=from_money)
    return Account(country, currency, cells, received, reserved, credit)


@dataclass(frozen=True, slots=True)
class Paid:
    """What a receipt pays of a period, and whether the country said so."""

    period: str
    amount: int
    by_designation: bool


def paid_by(before: Account, after: Account) -> tuple[Paid, ...]:
    """What came to each period between two states of an account: what a receipt pays, shown before it is
    posted. An amount below zero is one that another designation moved away."""
    found = []
    for period in (*after.cells, *(id_ for id_ in before.cells if id_ not in after.cells)):
        old, new = before.cell(period), after.cell(period)
        for amount, is_designated in (
            (new.designated - old.designated, True),
            (new.oldest_first - old.oldest_first, False),
        ):
            if amount:
                found.append(Paid(period, amount, is_designated))
    return tuple(found)


def paid_of_each(paid: Iterable[Paid]) -> dict[str, int]:
    """What a receipt paid of each period, never below zero and never more than came, in their order.

    A designated payment may free a credit, which frees other money: what only moved is taken off again, the
    latest period first, and never from what the country named.
    """
    amounts: dict[str, int] = {}
    named: dict[str, int] = {}
    for each in paid:
        amounts[each.period] = amounts.get(each.period, 0) + each.amount
        if each.by_designation:
            named[each.period] = each.amount
    moved = -sum(amount for amount in amounts.values() if amount < 0)
    for period in reversed(amounts):
        off = min(moved, max(0, amounts[period] - named.get(period, 0)))
        amounts[period], moved = amounts[period] - off, moved - off
    return {period: amount for period, amount in amounts.items() if amount > 0}


AGES = 5
"""Not due yet, then less than one, two, three years after the due date, then more."""


def arrears_by_age(account: Account, periods: Iterable[Period], as_at: date) -> tuple[int, ...]:
    """What is outstanding, by the age of its due date: not due, 0-1, 1-2, 2-3, 3 years and more."""
    amounts = [0] * AGES
    for period in periods:
        amounts[_age(period.due, as_at)] += account.cell(period.id).outstanding
    return tuple(amounts)


def _age(due: date, as_at: date) -> int:
    if due > as_at:
        return 0
    years = as_at.year - due.year - ((as_at.month, as_at.day) < (due.month, due.day))
    return 1 + min(years, AGES - 2)


def current_and_arrears(account: Account, periods: Iterable[Period], as_at: date) -> tuple[int, int]:
    """What is outstanding for periods that run or are to come, and for those that are over."""
    current = arrears = 0
    for period in periods:
        outstanding = account.cell(period.id).outstanding
        if period.end < as_at:
            arrears += outstanding
        else:
            current += outstanding
    return current, arrears
