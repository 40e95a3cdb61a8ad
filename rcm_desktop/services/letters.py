"""Letters about contributions: reminders and acknowledgements, logged as follow-up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import uuid4

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.letters import NobodyToWrite, NothingOwed
from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import (
    Addressee,
    Finding,
    LetterEntry,
    LetterKind,
    LetterPaper,
    Quote,
    usual_language,
)
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.services.letter_facts import (
    acknowledgement_of,
    owed_by,
    reminder_of,
    standing_receipts,
)
from rcm_desktop.services.letter_office import LetterOffice, MadeLetter, Progress, Unit


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


class Letters(LetterOffice):
    """Letters about contributions."""

    # Asking

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
            language = self.language(account.country, to)
            found.append(Debtor(account.country, account.currency, outstanding, arrears, to, language))
        return found

    def receipts(self) -> list[Receipt]:
        """What came and was not taken back, the latest first."""
        with self._store.reading() as unit:
            return standing_receipts(unit.ledger)

    def acknowledged(self) -> set[str]:
        """The ids of the receipts that a letter was made for."""
        return {each.about for each in self.register() if each.kind is LetterKind.ACKNOWLEDGEMENT}

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
        return self.addressed(made, first, request.quote)

    def preflight(self, request: LetterRequest, folder: Path, language: Language) -> list[Finding]:
        """What stands in the way of letters and what is worth knowing, each once; nothing is made.

        Names of countries and languages in it are in ``language``. Raises what ``drafts`` does.
        """
        return self.findings(self.drafts(request), folder, language)

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

        def log(unit: Unit, entries: Sequence[LetterEntry]) -> None:
            unit.ledger.put_follow_ups([self._follow_up(entry) for entry in entries])

        return self.put(self.drafts(request), folder, forms, progress, log)

    def _follow_up(self, entry: LetterEntry) -> FollowUp:
        return FollowUp(
            str(uuid4()),
            entry.country,
            entry.day,
            FollowUpKind.LETTER,
            f"{entry.reference} · {entry.subject}",
            who=self.who,
        )
