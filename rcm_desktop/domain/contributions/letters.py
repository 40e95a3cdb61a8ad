"""Letters about contributions: the register with its numbers, to whom they go, and what one says.

A letter is numbered within the year of its day, without gaps: "2025-014". The number is taken by the unit of
work that logs the letter, and is never used again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.contributions.ledger import Movement
from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.domain.country_names import CountryNames
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language

_ENGLISH = frozenset(("BZ", "CA", "JM", "US"))
"""Countries with English as an official language; the others of the conference write Spanish."""


class LetterKind(StrEnum):
    """What a letter is about."""

    REMINDER = "reminder"
    ACKNOWLEDGEMENT = "acknowledgement"


class NumberTaken(Condition):
    """Another letter took the number while this one was being made."""

    code: ClassVar[str] = "letters.number_taken"
    number: str


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


class LetterIsThere(Condition):
    """A file of the letter's name stands in the folder already."""

    code: ClassVar[str] = "letters.is_there"
    path: str


class NotReady(Condition):
    """The preflight found what stands in the way; ``words`` is the first of it, in words."""

    code: ClassVar[str] = "letters.not_ready"
    words: str


@dataclass(frozen=True, slots=True)
class Addressee:
    """To whom the letters of a country go, each part "" where not known. ``address`` are lines."""

    title: str = ""
    name: str = ""
    function: str = ""
    ministry: str = ""
    address: tuple[str, ...] = ()
    language: Language = Language.ES


def addressee_of(contact: Contact | None) -> Addressee | None:
    """The addressee that the directory names, as a letter has it."""
    if contact is None:
        return None
    return Addressee(
        contact.courtesy,
        contact.name,
        contact.function,
        contact.institution,
        tuple(contact.address.splitlines()),
        contact.language,
    )


def usual_language(country: str) -> Language:
    """The language of letters to a country whose addressee is not known."""
    return Language.EN if country in _ENGLISH else Language.ES


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: the lines of the letterhead, and the place that stands before the date.

    The one place where the letterhead of the preferences comes in; both may be empty.
    """

    letterhead: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A conclusion as one language has it: "18 b)", its words, and the meeting with place and days."""

    label: str
    words: str
    meeting: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A conclusion that asks for payment, in both languages; ``words`` may be "" where not translated."""

    node: str
    en: Quoted
    es: Quoted

    def quoted(self, language: Language) -> Quoted:
        return self.en if language is Language.EN else self.es


@dataclass(frozen=True, slots=True)
class LetterEntry:
    """A letter in the register. ``about`` is the id of the receipt, or those of the periods that are owed."""

    year: int
    number: int
    kind: LetterKind
    country: str
    language: Language
    day: date
    about: str
    subject: str
    made_at: datetime
    who: str = ""

    @property
    def reference(self) -> str:
        return reference_of(self.year, self.number)


def reference_of(year: int, number: int) -> str:
    """ "2025-014" """
    return f"{year}-{number:03}"


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
class LetterPaper:
    """What one letter says, before it is put into words. Amounts are in the smallest unit of ``currency``.

    ``applied`` is what the receipt paid by the name of each period, ``to_advance`` what it left over.
    """

    kind: LetterKind
    language: Language
    year: int
    number: int
    day: date
    country: str
    currency: str
    addressee: Addressee | None
    owed: tuple[Owed, ...]
    account: AccountStatement
    quote: Quote | None = None
    receipt: Receipt | None = None
    applied: tuple[tuple[str, int], ...] = ()
    to_advance: int = 0
    sender: Sender = Sender()
    names: CountryNames = field(default_factory=CountryNames.shipped)

    @property
    def reference(self) -> str:
        return reference_of(self.year, self.number)

    @property
    def outstanding(self) -> int:
        return sum(each.outstanding for each in self.owed)

    @property
    def arrears(self) -> int:
        return sum(each.outstanding for each in self.owed if each.is_over)

    @property
    def about(self) -> str:
        """For the register."""
        if self.receipt is not None:
            return self.receipt.id
        return " ".join(each.period for each in self.owed)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the preflight found: a key of the wording, the values in it, and whether it stops."""

    key: str
    facts: tuple[tuple[str, str], ...] = ()
    stops: bool = True
