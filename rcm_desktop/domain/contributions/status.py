"""The status of contributions: who owed what at a start, what came since, who owes what as at a day.

Computed from two positions, both known at the same moment: at the end of the day before the start, so that
what is asked for on the first day of a period counts as asked since, and as at the day itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Account, Position
from rcm_desktop.domain.country_names import CountryNames
from rcm_desktop.domain.errors import Condition


class StatusBackwards(Condition):
    """A status of contributions would begin after the day that it shows."""

    code: ClassVar[str] = "contributions.status_backwards"
    start: str
    as_at: str


class Payment(StrEnum):
    """How far a country has paid what it owed at the start and was asked since."""

    IN_FULL = "in_full"
    IN_PART = "in_part"
    NOT_AT_ALL = "not_at_all"
    IN_CREDIT = "in_credit"


@dataclass(frozen=True, slots=True)
class StatusLine:
    """A country, or all together where ``country`` is "". Amounts are in the smallest unit.

    ``opening`` was outstanding at the start and ``opening_advances`` lay unused then; ``assessed`` to
    ``written_off`` happened since; ``current``, ``arrears`` and ``advances`` are as at the day.
    ``by_period`` are the arrears by period, in the order of the statement's.
    """

    country: str
    opening: int
    opening_advances: int
    assessed: int
    received: int
    credited: int
    written_off: int
    current: int
    arrears: int
    advances: int
    by_period: tuple[int, ...]

    @property
    def outstanding(self) -> int:
        return self.current + self.arrears

    @property
    def settled(self) -> int:
        """What was paid or credited of what was owed at the start and asked since."""
        return self.opening + self.assessed - self.written_off - self.outstanding

    @property
    def payment(self) -> Payment:
        if not self.outstanding:
            return Payment.IN_CREDIT if self.advances else Payment.IN_FULL
        return Payment.IN_PART if self.settled > 0 else Payment.NOT_AT_ALL

    @property
    def is_even(self) -> bool:
        """Whether what was there and came is what there is: true of every line."""
        before = self.opening - self.opening_advances
        since = self.assessed - self.received - self.credited - self.written_off
        return before + since == self.outstanding - self.advances


@dataclass(frozen=True, slots=True)
class StatementOfContributions:
    """In one currency. ``known`` is the moment up to which postings were known, printed beside ``as_at``.

    ``lines`` are in the order of ISO codes; ``arrears_periods`` are the periods that are over and not paid,
    the oldest first.
    """

    currency: str
    start: date
    as_at: date
    known: datetime
    arrears_periods: tuple[Period, ...]
    lines: tuple[StatusLine, ...]
    names: CountryNames

    @property
    def opening_day(self) -> date:
        """The day at whose end the opening amounts stood."""
        return self.start - timedelta(days=1)

    @property
    def total(self) -> StatusLine:
        zero = StatusLine("", 0, 0, 0, 0, 0, 0, 0, 0, 0, (0,) * len(self.arrears_periods))
        for each in self.lines:
            zero = _sum(zero, each)
        return zero

    def count(self, payment: Payment) -> int:
        """How many countries have paid so far."""
        return sum(each.payment is payment for each in self.lines)


def _sum(one: StatusLine, other: StatusLine) -> StatusLine:
    return StatusLine(
        "",
        one.opening + other.opening,
        one.opening_advances + other.opening_advances,
        one.assessed + other.assessed,
        one.received + other.received,
        one.credited + other.credited,
        one.written_off + other.written_off,
        one.current + other.current,
        one.arrears + other.arrears,
        one.advances + other.advances,
        tuple(mine + its for mine, its in zip(one.by_period, other.by_period, strict=True)),
    )


def start_of(periods: Iterable[Period], as_at: date) -> date:
    """The first day of the period that runs on a day, the last one to begin; else of the day's year."""
    running = [each.start for each in periods if each.is_running(as_at)]
    return max(running, default=date(as_at.year, 1, 1))


def check_start(start: date, as_at: date) -> None:
    """Raises StatusBackwards."""
    if start > as_at:
        raise StatusBackwards(f"{start:%Y-%m-%d}", f"{as_at:%Y-%m-%d}")


def status_of(
    before: Position,
    after: Position,
    currency: str,
    start: date,
    known: datetime,
    names: CountryNames,
) -> StatementOfContributions:
    """The statement that two positions make: ``before`` as at the eve of ``start``, ``after`` as at the day.

    Raises StatusBackwards.
    """
    check_start(start, after.as_at)
    periods = after.periods_in(currency)
    over = [each for each in periods if each.end < after.as_at]
    total = after.total(currency)
    unpaid = tuple(each for each in over if total.cell(each.id).outstanding)
    codes = sorted(
        {each.country for each in (*before.accounts, *after.accounts) if each.currency == currency}
    )
    lines = (_line(before.account(code, currency), after.account(code, currency), unpaid) for code in codes)
    return StatementOfContributions(currency, start, after.as_at, known, unpaid, tuple(lines), names)


def _line(before: Account, after: Account, unpaid: tuple[Period, ...]) -> StatusLine:
    then, now = before.total, after.total
    by_period = tuple(after.cell(each.id).outstanding for each in unpaid)
    arrears = sum(by_period)
    return StatusLine(
        after.country,
        then.outstanding,
        _advances(before),
        now.assessed - then.assessed,
        after.received - before.received,
        now.credited + after.credit_left - then.credited - before.credit_left,
        now.written_off - then.written_off,
        now.outstanding - arrears,
        arrears,
        _advances(after),
        by_period,
    )


def _advances(account: Account) -> int:
    """What a country has in hand: received and not used yet, and credit that nothing took up."""
    return account.unapplied + account.credit_left


def merged_oldest(statement: StatementOfContributions, most: int) -> StatementOfContributions:
    """The same with at most so many periods of arrears, the oldest of them taken together."""
    extra = len(statement.arrears_periods) - most
    if extra <= 0:
        return statement
    joined, kept = statement.arrears_periods[: extra + 1], statement.arrears_periods[extra + 1 :]
    first, last = joined[0], joined[-1]
    oldest = replace(last, id="", start=first.start, name=f"{first.name} – {last.name}")
    lines = tuple(
        replace(each, by_period=(sum(each.by_period[: extra + 1]), *each.by_period[extra + 1 :]))
        for each in statement.lines
    )
    return replace(statement, arrears_periods=(oldest, *kept), lines=lines)
