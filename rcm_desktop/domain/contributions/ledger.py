"""What may be posted, and the ledger as a value, for what is read in whole.

The rules ask about what is posted through ``Books``, so that they hold for the file of records too, which
need not be read for them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar, Protocol

from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Account, Position, position_of
from rcm_desktop.domain.contributions.postings import (
    NO_PERIOD,
    Assessment,
    Posting,
    Receipt,
    Reversal,
    WriteOff,
    sums_of,
)
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import spoken_amount


class AmountNotPositive(Condition):
    """An amount is nothing or below zero; what takes money back is a reversal."""

    code: ClassVar[str] = "contributions.amount_not_positive"
    amount: str


class PeriodUnknown(Condition):
    """A posting names a period that is not there."""

    code: ClassVar[str] = "contributions.period_unknown"
    period: str


class OtherCurrency(Condition):
    """A posting names a period whose contributions are asked in another currency."""

    code: ClassVar[str] = "contributions.other_currency"
    period: str
    wanted: str
    given: str


class DesignatedTooMuch(Condition):
    """A receipt is designated for more than came."""

    code: ClassVar[str] = "contributions.designated_too_much"
    designated: str
    credited: str


class MoreThanOwed(Condition):
    """A write-off is larger than what is outstanding."""

    code: ClassVar[str] = "contributions.more_than_owed"
    amount: str
    outstanding: str
    period: str


class WithoutDecision(Condition):
    """A write-off does not say who decided it."""

    code: ClassVar[str] = "contributions.without_decision"


class WithoutReason(Condition):
    """A reversal does not say why."""

    code: ClassVar[str] = "contributions.without_reason"


class PostingUnknown(Condition):
    """A reversal names a posting that is not there, or not in its account."""

    code: ClassVar[str] = "contributions.posting_unknown"
    posting: str


class AlreadyReversed(Condition):
    """A posting was taken back before."""

    code: ClassVar[str] = "contributions.already_reversed"
    number: int


class NotReversible(Condition):
    """A reversal is not reversed: what it took back is posted again."""

    code: ClassVar[str] = "contributions.not_reversible"
    number: int


class BeforeItsPosting(Condition):
    """A reversal would count before what it takes back does."""

    code: ClassVar[str] = "contributions.before_its_posting"
    value: str
    number: int


class WrittenOffAgainst(Condition):
    """An assessment is not reversed while a debt of it is written off."""

    code: ClassVar[str] = "contributions.written_off_against"
    period: str


class Books(Protocol):
    """What the rules ask of a ledger."""

    def period(self, id_: str) -> Period | None: ...

    def posting(self, id_: str) -> Posting | None: ...

    def reversal_of(self, id_: str) -> Reversal | None:
        """What took a posting back, None while it stands."""

    def account(self, country: str, currency: str, as_at: date) -> Account:
        """As known now."""

    def days_of_debt(self, country: str, period: str) -> Collection[date]:
        """The value days of what a country was asked for a period and let off, and of their reversals."""


def check_posting(posting: Posting, books: Books) -> None:
    """Raises the condition that forbids to post it."""
    if isinstance(posting, Reversal):
        _check_reversal(posting, books)
        return
    if posting.amount <= 0:
        raise AmountNotPositive(spoken_amount(posting.amount, posting.currency))
    for id_, amount in posting.lines():
        if id_ != NO_PERIOD:
            _check_line(id_, amount, posting, books)
    if isinstance(posting, Receipt):
        _check_receipt(posting)
    elif isinstance(posting, WriteOff):
        _check_write_off(posting, books)


def _check_line(id_: str, amount: int, posting: Posting, books: Books) -> None:
    period = books.period(id_)
    if period is None:
        raise PeriodUnknown(id_)
    if period.currency != posting.currency:
        raise OtherCurrency(period.name, period.currency, posting.currency)
    if amount <= 0:
        raise AmountNotPositive(spoken_amount(amount, posting.currency))


def _check_receipt(receipt: Receipt) -> None:
    if receipt.net < 0 or receipt.charge < 0:
        raise AmountNotPositive(spoken_amount(min(receipt.net, receipt.charge), receipt.currency))
    designated = sum(amount for _, amount in receipt.designated)
    if designated > receipt.credited:
        raise DesignatedTooMuch(
            spoken_amount(designated, receipt.currency), spoken_amount(receipt.credited, receipt.currency)
        )


def _check_write_off(posting: WriteOff, books: Books) -> None:
    if not posting.decision:
        raise WithoutDecision
    period = books.period(posting.period)
    name = period.name if period is not None else posting.period
    account = books.account(posting.country, posting.currency, posting.value)
    outstanding = account.cell(posting.period).outstanding
    room = min(outstanding, _least_asked(posting, posting.period, books))
    if posting.given_up > room:
        raise MoreThanOwed(
            spoken_amount(posting.given_up, posting.currency), spoken_amount(room, posting.currency), name
        )


def _check_reversal(reversal: Reversal, books: Books) -> None:
    target = books.posting(reversal.target)
    here = (reversal.country, reversal.currency)
    if target is None or (target.country, target.currency) != here:
        raise PostingUnknown(reversal.target)
    if isinstance(target, Reversal):
        raise NotReversible(target.number)
    if books.reversal_of(target.id) is not None:
        raise AlreadyReversed(target.number)
    if reversal.value < target.value:
        raise BeforeItsPosting(f"{reversal.value:%Y-%m-%d}", target.number)
    if not reversal.note.strip():
        raise WithoutReason
    if isinstance(target, Assessment) and _least_asked(reversal, target.period, books) < target.owed:
        period = books.period(target.period)
        raise WrittenOffAgainst(period.name if period is not None else target.period)


def _least_asked(posting: Posting, period: str, books: Books) -> int:
    """The least that a country is asked for a period beyond what was written off, from a value day on."""
    days = {posting.value, *books.days_of_debt(posting.country, period)}
    cells = (
        books.account(posting.country, posting.currency, day).cell(period)
        for day in days
        if day >= posting.value
    )
    return min(cell.assessed - cell.written_off for cell in cells)


@dataclass(frozen=True, slots=True)
class Movement:
    """A posting in the account of a country, with what it changed and the balance after it.

    ``change`` is above zero where the country owes more; ``balance`` likewise.
    """

    posting: Posting
    change: int
    balance: int


def movements(postings: Iterable[Posting], opening: int = 0) -> list[Movement]:
    """The postings of one account in the order of their value days, from a balance on.

    A reversal's target is looked for among them, so a statement that begins later must be given it.
    """
    in_order = sorted(postings, key=lambda each: (each.value, each.number, each.recorded, each.id))
    by_id = {each.id: each for each in in_order}
    found, balance = [], opening
    for each in in_order:
        change = -signed(by_id[each.target]) if isinstance(each, Reversal) else signed(each)
        balance += change
        found.append(Movement(each, change, balance))
    return found


def signed(posting: Posting) -> int:
    """What a posting adds to what its country owes; 0 for a reversal, whose target says it."""
    return posting.amount if isinstance(posting, Assessment) else -posting.amount


@dataclass(frozen=True)
class Ledger:
    """Periods and postings as a value. It is its own ``Books``."""

    periods: tuple[Period, ...] = ()
    postings: tuple[Posting, ...] = field(default=())

    def position(self, as_at: date, known: datetime | None = None) -> Position:
        return position_of(sums_of(self.postings, as_at, known), self.periods, as_at, known)

    def posted(self, posting: Posting) -> Ledger:
        """The ledger with one posting more. Raises the condition that forbids it."""
        check_posting(posting, self)
        return Ledger(self.periods, (*self.postings, posting))

    def period(self, id_: str) -> Period | None:
        return next((each for each in self.periods if each.id == id_), None)

    def posting(self, id_: str) -> Posting | None:
        return next((each for each in self.postings if each.id == id_), None)

    def reversal_of(self, id_: str) -> Reversal | None:
        found = (each for each in self.postings if isinstance(each, Reversal) and each.target == id_)
        return next(found, None)

    def days_of_debt(self, country: str, period: str) -> Collection[date]:
        here = {
            each.id
            for each in self.postings
            if isinstance(each, Assessment | WriteOff) and (each.country, each.period) == (country, period)
        }
        return {
            each.value
            for each in self.postings
            if each.id in here or (isinstance(each, Reversal) and each.target in here)
        }

    def account(self, country: str, currency: str, as_at: date) -> Account:
        mine = [each for each in self.postings if each.country == country]
        return position_of(sums_of(mine, as_at), self.periods, as_at).account(country, currency)
