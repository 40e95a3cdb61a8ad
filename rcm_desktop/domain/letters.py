"""Letters of the office: the register with its numbers, who writes, to whom they go, what they quote.

A letter is numbered within the year of its day, without gaps, whatever it is about: "2025-014". The number is
taken by the unit of work that logs the letter, and is never used again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, Protocol

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.country_names import CountryNames
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language

_ENGLISH = frozenset(("BZ", "CA", "JM", "US"))
"""Countries with English as an official language; the others of the conference write Spanish."""


class LetterKind(StrEnum):
    """What a letter is about: the first two dues, the others events."""

    REMINDER = "reminder"
    ACKNOWLEDGEMENT = "acknowledgement"
    ABSENCE = "absence"
    CONFIRMATION_REMINDER = "confirmation_reminder"


DUES_LETTERS = (LetterKind.REMINDER, LetterKind.ACKNOWLEDGEMENT)
EVENT_LETTERS = (LetterKind.ABSENCE, LetterKind.CONFIRMATION_REMINDER)


class NumberTaken(Condition):
    """Another letter took the number while this one was being made."""

    code: ClassVar[str] = "letters.number_taken"
    number: str


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
    """A conclusion that a letter recalls, in both languages; ``words`` may be "" where not translated."""

    node: str
    en: Quoted
    es: Quoted

    def quoted(self, language: Language) -> Quoted:
        return self.en if language is Language.EN else self.es


@dataclass(frozen=True, slots=True)
class LetterEntry:
    """A letter in the register. ``country`` is an ISO 3166-1 alpha-2 code, or the organisation that is
    written to. ``about`` are the ids of what it is about: a receipt, the periods that are owed, events.
    """

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


class Matter(Protocol):
    """What a letter is about: dues, absences, a round of confirmations."""

    @property
    def about(self) -> str:
        """For the register."""


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """What one letter says, before it is put into words. ``country`` is as in the register; ``names`` are
    those of its day."""

    kind: LetterKind
    language: Language
    year: int
    number: int
    day: date
    country: str
    matter: Matter
    addressee: Addressee | None = None
    quote: Quote | None = None
    sender: Sender = Sender()
    names: CountryNames = field(default_factory=CountryNames.shipped)

    @property
    def reference(self) -> str:
        return reference_of(self.year, self.number)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the preflight found: a key of the wording, the values in it, and whether it stops."""

    key: str
    facts: tuple[tuple[str, str], ...] = ()
    stops: bool = True
