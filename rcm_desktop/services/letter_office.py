"""Letters of the office being made: numbered in one register, laid out from templates, put into a folder.

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

from rcm_desktop.domain.country_names import CountryNames
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import (
    Addressee,
    Finding,
    LetterEntry,
    LetterIsThere,
    LetterKind,
    LetterPaper,
    NumberTaken,
    Quote,
    Sender,
    addressee_of,
    reference_of,
    usual_language,
)
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.outline import Outline
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.letters.letter_words import subject_of
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.ledger_store import Ledger
from rcm_desktop.services.quotes import quotes_of
from rcm_desktop.wording import Wording

Progress = Callable[[int, int], None]
_LONGEST = 40
"""Characters of a name that go into the name of a file."""


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
class MadeLetter:
    """A letter as it stands in the register, with its files."""

    entry: LetterEntry
    files: tuple[Path, ...]


def _now() -> datetime:
    return datetime.now(UTC)


class LetterOffice:
    """What all letters have in common, whatever they are about.

    ``directory`` and ``sender`` give names, addressees and the letterhead of the moment.
    """

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
        """The conclusions of a meeting that have words, to choose the one that a letter recalls."""
        with self._store.reading() as unit:
            return quotes_of(unit.meeting(meeting), unit.outline(meeting), self._directory())

    def language(self, country: str, to: Addressee | None) -> Language:
        """That of letters to a country: its addressee's, where one is known."""
        return usual_language(country) if to is None else to.language

    # Making

    def addressed(self, letters: Iterable[LetterPaper], first: int, quote: Quote | None) -> list[LetterPaper]:
        """The letters with their numbers from ``first`` on, each to its addressee in their language."""
        return [self._addressed(letter, first + at, quote) for at, letter in enumerate(letters)]

    def _addressed(self, letter: LetterPaper, number: int, quote: Quote | None) -> LetterPaper:
        to = self.addressee(letter.country, letter.day)
        language = self.language(letter.country, to)
        return replace(
            letter,
            number=number,
            language=language,
            addressee=to,
            quote=quote,
            sender=self._sender(language),
            names=self.names(letter.day),
        )

    def findings(self, letters: Sequence[LetterPaper], folder: Path, language: Language) -> list[Finding]:
        """What stands in the way of letters and what is worth knowing, each once; nothing is made.

        Names of countries and languages in it are in ``language``.
        """
        found: dict[Finding, None] = {}
        if not folder.is_dir():
            found[Finding("folder_missing", (("folder", str(folder)),))] = None
        for kind, used in dict.fromkeys((each.kind, each.language) for each in letters):
            found |= dict.fromkeys(self.templates.findings(kind, used))
        unknown = [each for each in letters if each.addressee is None]
        if unknown:
            facts = (("country", _listed(unknown, language)),)
            found[Finding("no_addressee", facts, stops=False)] = None
        for other in Language:
            untold = [each for each in letters if each.language is other and _lacks_words(each)]
            if untold:
                named = Wording.load(language).text(f"letters.language.{other.value}")
                untold_facts = (("language", named), ("country", _listed(untold, language)))
                found[Finding("not_translated", untold_facts)] = None
        return list(found)

    def put(
        self,
        letters: Sequence[LetterPaper],
        folder: Path,
        forms: Sequence[OfficeForm],
        progress: Progress | None = None,
        also: Callable[[Unit, Sequence[LetterEntry]], None] | None = None,
    ) -> list[MadeLetter]:
        """Make the letters into a folder and log them: all, or none; ``also`` is done in the same unit of
        work.

        ``progress`` is told of each that was laid out, and may raise to end it with nothing made. Raises
        LetterIsThere, NumberTaken, the conditions of templates and of writing files.
        """
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
            if also is not None:
                also(unit, entries)
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
            letter.matter.about,
            subject_of(letter.kind, letter.language),
            self._now(),
            self.who,
        )


def _lacks_words(letter: LetterPaper) -> bool:
    return letter.quote is not None and not letter.quote.quoted(letter.language).words


def _listed(letters: Iterable[LetterPaper], language: Language) -> str:
    """To whom letters go, each once, as a sentence lists them."""
    known = list(letters)
    return known[0].names.listed(dict.fromkeys(each.country for each in known), language)


def _check_numbers(register: Register, entries: Iterable[LetterEntry]) -> None:
    """Raises NumberTaken where another letter came first."""
    for at, entry in enumerate(entries):
        if register.next_number(entry.year) + at != entry.number:
            raise NumberTaken(reference_of(entry.year, entry.number))


def _name(letter: LetterPaper, form: OfficeForm) -> str:
    """ "2025-014 PA reminder.pdf" """
    kind = Wording.load(letter.language).text(f"letters.kind.{letter.kind.value}")
    return f"{letter.reference} {_file_part(letter.country)} {kind}.{form.value}"


def _file_part(country: str) -> str:
    """A code as it is; of another name what every system takes in the name of a file."""
    shown = "".join(each if each.isalnum() or each in "-. " else " " for each in country)
    return " ".join(shown.split())[:_LONGEST].strip(". ") or "-"
