"""Amounts of money: whole numbers of the smallest unit of a currency, so that sums are right to the cent.

A currency is its ISO 4217 code. How many digits stand after the point is from ISO 4217 too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import ClassVar

from rcm_desktop.domain.errors import Condition

_WITHOUT_CENTS = re.compile("BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF")
_WITH_THOUSANDTHS = re.compile("BHD|IQD|JOD|KWD|LYD|OMR|TND")
_CODE = re.compile(r"[A-Z]{3}")
_NUMBER = re.compile(r"[+-]?[0-9][0-9., ]*|[+-]?[.,][0-9]+")
LARGEST = 10**15
"""No contribution has as many cents; a slip of the hand that has them is refused."""


class AmountUnreadable(Condition):
    """What was written is no amount of money, or could be read in two ways."""

    code: ClassVar[str] = "money.unreadable"
    words: str


class CurrencyUnknown(Condition):
    """What was written is no code of a currency."""

    code: ClassVar[str] = "money.currency_unknown"
    words: str


@dataclass(frozen=True, slots=True)
class Money:
    """``minor`` counts the smallest unit: 1250 USD are 12.50 dollars."""

    minor: int
    currency: str

    def at_rate(self, rate: Decimal, currency: str) -> int:
        """What this is in another currency, in its smallest unit, at ``rate`` of it for one of this.

        Exact whatever the digits of the rate; a half is rounded away from zero, as banks do.
        """
        exact = self.minor * Fraction(rate) * Fraction(10) ** (digits_of(currency) - digits_of(self.currency))
        away = int(abs(exact) + Fraction(1, 2))
        return away if exact >= 0 else -away


def currency_code(written: str) -> str:
    """The code that was meant: "usd " is USD. Raises CurrencyUnknown."""
    code = written.strip().upper()
    if not _CODE.fullmatch(code):
        raise CurrencyUnknown(written)
    return code


def digits_of(currency: str) -> int:
    """How many digits the currency has after its point."""
    if _WITHOUT_CENTS.fullmatch(currency):
        return 0
    return 3 if _WITH_THOUSANDTHS.fullmatch(currency) else 2


def amount_of(written: str, currency: str) -> int:
    """An amount as people write it, in the smallest unit: "12,500.00", "12 500", "12.500,5".

    The last mark is the decimal one where no more digits follow than the currency has; marks between
    groups of three set thousands apart. Raises AmountUnreadable.
    """
    words = re.sub(r"[\s\u00a0\u202f']", " ", written.strip()).replace("−", "-")
    if not _NUMBER.fullmatch(words):
        raise AmountUnreadable(written)
    sign, number = (-1, words[1:]) if words[0] == "-" else (1, words.lstrip("+"))
    digits = digits_of(currency)
    whole, mark, fraction = _split(number, digits)
    groups = re.split(r"[., ]", whole)
    between = set(re.findall(r"[., ]", whole))
    is_grouped = len(groups) == 1 or (len(between) == 1 and mark not in between and _are_thousands(groups))
    if not is_grouped or not (whole + fraction):
        raise AmountUnreadable(written)
    cents = (fraction + "0" * digits)[:digits]
    minor = int("".join(groups) + cents)
    if minor > LARGEST:
        raise AmountUnreadable(written)
    return sign * minor


def _split(number: str, digits: int) -> tuple[str, str, str]:
    """The part before the decimal mark, the mark, and the digits after it."""
    found = re.fullmatch(r"(.*)([.,])([0-9]+)", number)
    if found and len(found[3]) <= digits:
        return found[1], found[2], found[3]
    return number, "", ""


def _are_thousands(groups: list[str]) -> bool:
    """Whether marks between them set thousands apart. Nobody writes no thousands: "0,500" may be a half."""
    return re.fullmatch("[1-9][0-9]{0,2}", groups[0]) is not None and all(
        len(each) == 3 for each in groups[1:]
    )


def spoken_amount(minor: int, currency: str) -> str:
    """The amount as papers of the conference's members write it in both languages: "12,500.00"."""
    digits = digits_of(currency)
    sign, units = ("-" if minor < 0 else ""), abs(minor)
    whole, fraction = divmod(units, 10**digits)
    return f"{sign}{whole:,}.{fraction:0{digits}}" if digits else f"{sign}{whole:,}"


def rate_of(written: str) -> Decimal:
    """A rate of exchange or a share in per cent, with a point or a comma. Raises AmountUnreadable."""
    words = written.strip().replace(",", ".")
    try:
        number = Decimal(words)
    except InvalidOperation:
        raise AmountUnreadable(written) from None
    if "_" in words:  # Python's own mark between digits, and nobody else's.
        raise AmountUnreadable(written)
    if not number.is_finite() or number.adjusted() > 12 or number < 0:
        raise AmountUnreadable(written)
    return number
