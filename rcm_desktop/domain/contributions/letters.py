"""What letters about contributions say: what is owed, the account, what a receipt paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from rcm_desktop.domain.contributions.ledger import Movement
from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.domain.errors import Condition


class NothingOwed(Condition):
    """A reminder would go to a country that owes nothing as at its day."""

    code: ClassVar[str] = "letters.nothing_owed"
    country: str


class NobodyToWrite(Condition):
    """No country owes anything as at the day."""

    code: ClassVar[str] = "letters.nobody"


class ReceiptUnknown(Condition):
    """An acknowledgement names a receipt that is not there, or was taken back."""

    code: ClassVar[str] = "letters.receipt_unknown"
    receipt: str


@dataclass(frozen=True, slots=True)
class Owed:
    """A period that a country owes something for. Amounts are in the smallest unit."""

    period: str
    name: str
    assessed: int
    paid: int
    outstanding: int
    is_over: bool


@dataclass(frozen=True, slots=True)
class AccountStatement:
    """The account from ``opening_day`` (its end) on: movements with the balance after each, above zero where
    the country owes."""

    opening_day: date
    opening: int
    movements: tuple[Movement, ...]
    names: tuple[tuple[str, str], ...]
    """The names of the periods that the movements are about, by id."""

    @property
    def closing(self) -> int:
        return self.movements[-1].balance if self.movements else self.opening


@dataclass(frozen=True, slots=True)
class DuesMatter:
    """The matter of a letter about contributions. Amounts are in the smallest unit of ``currency``.

    ``applied`` is what the receipt paid by the name of each period, ``to_advance`` what it left over.
    """

    currency: str
    owed: tuple[Owed, ...]
    account: AccountStatement
    receipt: Receipt | None = None
    applied: tuple[tuple[str, int], ...] = ()
    to_advance: int = 0

    @property
    def outstanding(self) -> int:
        return sum(each.outstanding for each in self.owed)

    @property
    def arrears(self) -> int:
        return sum(each.outstanding for each in self.owed if each.is_over)

    @property
    def about(self) -> str:
        if self.receipt is not None:
            return self.receipt.id
        return " ".join(each.period for each in self.owed)
