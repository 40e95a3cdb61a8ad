"""Letters about contributions: reminders and acknowledgements, numbered in a register, logged as follow-up.

All letters of a request are made, or none: they are laid out first, then one unit of work takes their
numbers, logs them, and puts the files in their place. Nothing is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.letters import (
    Addressee,
    Finding,
    LetterEntry,
    LetterIsThere,
    LetterKind,
    LetterPaper,
    NobodyToWrite,
    NothingOwed,
    NumberTaken,
    Quote,
    Sender,
    addressee_of,
    reference_of,
    usual_language,
)
from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.domain.country_names import CountryNames
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.outline import Outline
from rcm_desktop.papers.contributions.letter_words import subject_of
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.ledger_store import Ledger
from rcm_desktop.services.letter_facts import (
    acknowledgement_of,
    owed_by,
    reminder_of,
    standing_receipts,
)
from rcm_desktop.services.quotes import quotes_of
from rcm_desktop.wording import Wording

Progress = Callable[[int, int], None]


class Register(Protocol):
    """The register of letters."""

    def next_number(self, year: int) -> int: ...

    def entries(self) -> list[LetterEntry]: ...

    def add(self, entry: LetterEntry) -> None: ...


class Unit(Protocol):
    """A unit of reading or of work."""

    @property
    def ledger(self) -> Ledger: ...

    @property
    def letters(self) -> Register: ...

    def meeting(self, id_: str) -> Meeting: ...

    def outline(self, meeting: str) -> Outline: ...


class Store(Protocol):
    """The library as this service sees it."""

    def reading(self) -> AbstractContextManager[Unit]: ...

    def write(self, work: Callable[[Unit], None]) -> None: ...

    @property
    def is_read_only(self) -> bool: ...


class Templates(Protocol):
    """What lays letters out."""

    folder: Path

    def findings(self, kind: LetterKind, language: Language) -> Iterator[Finding]: ...

    def content(self, letter: LetterPaper, form: OfficeForm) -> bytes: ...

    def copy_out(self) -> list[Path]: ...


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """What is wanted. Reminders are of ``debts``, each a country and a currency, of all where there are none;
    an acknowledgement is of the ``receipt`` with this id."""

    kind: LetterKind
    day: date
    debts: tuple[tuple[str, str], ...] = ()
    receipt: str = ""
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Debtor:
    """A country that owes something, or could be thanked: what a list shows of it."""

    country: str
    currency: str
    outstanding: int
    arrears: int
    addressee: Addressee | None
    language: Language


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """A letter as it stands in the register, with its files."""

    entry: LetterEntry
    files: tuple[Path, ...]


def _now() -> datetime:
    return datetime.now(UTC)


class Letters:
    """``directory`` and ``sender`` give names, addressees and the letterhead of the moment."""

    def __init__(
        self,
        store: Store,
        templates: Templates,
        directory: Callable[[], Directory],
        *,
        sender: Callable[[Language], Sender] = lambda _: Sender(),
        who: str = "",
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._store = store
        self.templates = templates
        self._directory = directory
        self._sender = sender
        self.who = who
        self._now = now

    @property
    def is_read_only(self) -> bool:
        return self._store.is_read_only

    # Asking

    def register(self) -> list[LetterEntry]:
        """All letters that were made, in the order of their numbers."""
        with self._store.reading() as unit:
            return unit.letters.entries()

    def debtors(self, day: date) -> list[Debtor]:
        """Who owes something as at a day, in each currency, in the order of ISO codes."""
        with self._store.reading() as unit:
            position = unit.ledger.position(day)
        found = []
        for account in position.accounts:
            owed = owed_by(account, position)
            if not owed:
                continue
            to = self.addressee(account.country, day)
            outstanding = sum(each.outstanding for each in owed)
            arrears = sum(each.outstanding for each in owed if each.is_over)
            language = self._language(account.country, to)
            found.append(Debtor(account.country, account.currency, outstanding, arrears, to, language))
        return found

    def receipts(self) -> list[Receipt]:
        """What came and was not taken back, the latest first."""
        with self._store.reading() as unit:
            return standing_receipts(unit.ledger)

    def acknowledged(self) -> set[str]:
        """The ids of the receipts that a letter was made for."""
        return {each.about for each in self.register() if each.kind is LetterKind.ACKNOWLEDGEMENT}

    def addressee(self, country: str, day: date) -> Addressee | None:
        """Who is written to on a day, None where nobody is known."""
        return addressee_of(self._directory().addressee(country, day))

    def directory(self) -> Directory:
        """The directory of the moment."""
        return self._directory()

    def names(self, day: date) -> CountryNames:
        """The names that hold on a day."""
        return CountryNames(self._directory().on(day))

    def quotes(self, meeting: str) -> list[Quote]:
        """The conclusions of a meeting that have words, to choose the one that asks for payment."""
        with self._store.reading() as unit:
            return quotes_of(unit.meeting(meeting), unit.outline(meeting), self._directory())

    # Making

    def drafts(self, request: LetterRequest) -> list[LetterPaper]:
        """The letters as they would be, with the numbers that are next.

        Raises NobodyToWrite, NothingOwed, ReceiptUnknown.
        """
        with self._store.reading() as unit:
            first = unit.letters.next_number(request.day.year)
            ledger = unit.ledger
            if request.kind is LetterKind.ACKNOWLEDGEMENT:
                made = [acknowledgement_of(ledger, request.receipt, request.day)]
            else:
                position = ledger.position(request.day)
                owing = [
                    (each.country, each.currency) for each in position.accounts if owed_by(each, position)
                ]
                debts = request.debts or tuple(owing)
                if not debts:
                    raise NobodyToWrite
                for code, currency in debts:
                    if (code, currency) not in owing:
                        raise NothingOwed(self.names(request.day).in_a_column(code, usual_language(code)))
                made = [reminder_of(ledger, position, *debt) for debt in debts]
        return [self._addressed(letter, first + at, request) for at, letter in enumerate(made)]

    def _addressed(self, letter: LetterPaper, number: int, request: LetterRequest) -> LetterPaper:
        to = self.addressee(letter.country, request.day)
        language = self._language(letter.country, to)
        return replace(
            letter,
            number=number,
            language=language,
            addressee=to,
            quote=request.quote,
            sender=self._sender(language),
            names=self.names(request.day),
        )

    def _language(self, country: str, to: Addressee | None) -> Language:
        return usual_language(country) if to is None else to.language

    def preflight(self, request: LetterRequest, folder: Path, language: Language) -> list[Finding]:
        """What stands in the way of letters and what is worth knowing, each once; nothing is made.

        Names of countries and languages in it are in ``language``. Raises what ``drafts`` does.
        """
        letters, names = self.drafts(request), self.names(request.day)
        found: dict[Finding, None] = {}
        if not folder.is_dir():
            found[Finding("folder_missing", (("folder", str(folder)),))] = None
        for used in dict.fromkeys(each.language for each in letters):
            found |= dict.fromkeys(self.templates.findings(request.kind, used))
        unknown = list(dict.fromkeys(each.country for each in letters if each.addressee is None))
        if unknown:
            found[Finding("no_addressee", (("country", names.listed(unknown, language)),), stops=False)] = (
                None
            )
        if request.quote is not None:
            for other in Language:
                untold = [each.country for each in letters if each.language is other]
                if untold and not request.quote.quoted(other).words:
                    named = Wording.load(language).text(f"letters.language.{other.value}")
                    facts = (("language", named), ("country", names.listed(untold, language)))
                    found[Finding("not_translated", facts)] = None
        return list(found)

    def make(
        self,
        request: LetterRequest,
        folder: Path,
        forms: Sequence[OfficeForm],
        progress: Progress | None = None,
    ) -> list[MadeLetter]:
        """Make the letters into a folder, number and log them: all, or none.

        ``progress`` is told of each that was laid out, and may raise to end it with nothing made. Raises what
        ``drafts`` does, LetterIsThere, NumberTaken, the conditions of templates and of writing files.
        """
        letters = self.drafts(request)
        contents: list[list[tuple[Path, bytes]]] = []
        for at, letter in enumerate(letters):
            if progress is not None:
                progress(at, len(letters))
            contents.append(
                [(folder / _name(letter, form), self.templates.content(letter, form)) for form in forms]
            )
        if progress is not None:
            progress(len(letters), len(letters))
        entries = [self._entry(letter) for letter in letters]
        put: list[Path] = []

        def work(unit: Unit) -> None:
            _check_numbers(unit.letters, entries)
            for entry in entries:
                unit.letters.add(entry)
            unit.ledger.put_follow_ups([self._follow_up(entry) for entry in entries])
            for path, content in (each for letter in contents for each in letter):
                if path.exists():
                    raise LetterIsThere(str(path))
                write_whole(path, content)
                put.append(path)

        try:
            self._store.write(work)
        except BaseException:
            # What is not in the register is no letter.
            for path in put:
                with suppress(OSError):
                    path.unlink()
            raise
        return [
            MadeLetter(entry, tuple(path for path, _ in files))
            for entry, files in zip(entries, contents, strict=True)
        ]

    def _entry(self, letter: LetterPaper) -> LetterEntry:
        return LetterEntry(
            letter.year,
            letter.number,
            letter.kind,
            letter.country,
            letter.language,
            letter.day,
            letter.about,
            subject_of(letter.kind, letter.language),
            self._now(),
            self.who,
        )

    def _follow_up(self, entry: LetterEntry) -> FollowUp:
        return FollowUp(
            str(uuid4()),
            entry.country,
            entry.day,
            FollowUpKind.LETTER,
            f"{entry.reference} · {entry.subject}",
            who=self.who,
        )


def _check_numbers(register: Register, entries: Iterable[LetterEntry]) -> None:
    """Raises NumberTaken where another letter came first."""
    for at, entry in enumerate(entries):
        if register.next_number(entry.year) + at != entry.number:
            raise NumberTaken(reference_of(entry.year, entry.number))


def _name(letter: LetterPaper, form: OfficeForm) -> str:
    """ "2025-014 PA reminder.pdf" """
    kind = Wording.load(letter.language).text(f"letters.kind.{letter.kind.value}")
    return f"{letter.reference} {letter.country} {kind}.{form.value}"
