"""The five kinds of posting. A posting is never changed or taken out: a reversal takes it back.

Amounts are positive whole numbers of the smallest unit of a currency. ``value`` is the day from which a
posting counts, ``recorded`` when it was posted, in UTC: a position as at a day may be asked as known at a
moment.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from rcm_desktop.domain.contributions.periods import NO_DECISION, Decision
from rcm_desktop.domain.money import Money

NO_PERIOD = ""


class Kind(StrEnum):
    """What a posting is."""

    ASSESSMENT = "assessment"
    RECEIPT = "receipt"
    CREDIT = "credit"
    WRITE_OFF = "write_off"
    REVERSAL = "reversal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """What all postings have. ``number`` counts the ledger's postings without a gap, 0 before it is posted;
    ``country`` is an ISO 3166-1 alpha-2 code."""

    kind: ClassVar[Kind]

    id: str
    country: str
    currency: str
    value: date
    recorded: datetime
    who: str = ""
    number: int = 0
    reference: str = ""
    note: str = ""

    def lines(self) -> tuple[tuple[str, int], ...]:
        """The posting as period and amount; NO_PERIOD where it stands for none. A reversal has none."""
        return ()

    @property
    def amount(self) -> int:
        return sum(amount for _, amount in self.lines())


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Posting):
    """What a country is asked for a period. An opening balance that is owed is one too."""

    kind: ClassVar[Kind] = Kind.ASSESSMENT

    period: str
    owed: int

    def lines(self) -> tuple[tuple[str, int], ...]:
        return ((self.period, self.owed),)


@dataclass(frozen=True, slots=True)
class Foreign:
    """A receipt in another currency: what was paid, and the rate: the ledger's currency for one of it."""

    paid: Money
    rate: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt(Posting):
    """Money that came. ``net`` is what reached the account, ``charge`` what a bank kept of it.

    The secretariat bears the charge, so the country is credited the gross amount, unless
    ``country_bears``. ``designated`` says for which periods the country paid; what is left pays the oldest
    debts.
    """

    kind: ClassVar[Kind] = Kind.RECEIPT

    net: int
    charge: int = 0
    country_bears: bool = False
    foreign: Foreign | None = None
    designated: tuple[tuple[str, int], ...] = ()

    @property
    def credited(self) -> int:
        """What the country has paid by it."""
        return self.net if self.country_bears else self.net + self.charge

    @property
    def difference(self) -> int:
        """What came beyond the amount at the stated rate; 0 in the ledger's own currency."""
        if self.foreign is None:
            return 0
        return self.net + self.charge - self.foreign.paid.at_rate(self.foreign.rate, self.currency)

    def lines(self) -> tuple[tuple[str, int], ...]:
        rest = self.credited - sum(amount for _, amount in self.designated)
        return (*self.designated, (NO_PERIOD, rest)) if rest else self.designated


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit(Posting):
    """What a country need not pay: a surplus given back, or an opening balance in its favour."""

    kind: ClassVar[Kind] = Kind.CREDIT

    given: int
    period: str = NO_PERIOD
    decision: Decision = NO_DECISION

    def lines(self) -> tuple[tuple[str, int], ...]:
        return ((self.period, self.given),)


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOff(Posting):
    """A debt that is given up, with the decision that allowed it."""

    kind: ClassVar[Kind] = Kind.WRITE_OFF

    period: str
    given_up: int
    decision: Decision

    def lines(self) -> tuple[tuple[str, int], ...]:
        return ((self.period, self.given_up),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal(Posting):
    """Takes a posting back from its value day on; ``note`` is the reason."""

    kind: ClassVar[Kind] = Kind.REVERSAL

    target: str


@dataclass(frozen=True, slots=True)
class Sum:
    """What postings of one kind add up to, for a country and a period; reversed ones are taken off."""

    country: str
    currency: str
    kind: Kind
    period: str
    amount: int


def sums_of(postings: Iterable[Posting], as_at: date, known: datetime | None = None) -> list[Sum]:
    """The sums of postings with value days up to ``as_at``, as known at a moment, else as known now."""
    seen = [each for each in postings if each.value <= as_at and (known is None or each.recorded <= known)]
    by_id = {each.id: each for each in seen}
    totals: dict[tuple[str, str, Kind, str], int] = {}
    for each in seen:
        sign, counted = (-1, by_id[each.target]) if isinstance(each, Reversal) else (1, each)
        for period, amount in counted.lines():
            key = (counted.country, counted.currency, counted.kind, period)
            totals[key] = totals.get(key, 0) + sign * amount
    return [Sum(*key, amount) for key, amount in totals.items() if amount]
