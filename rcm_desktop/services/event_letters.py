"""Letters about events: why a country was absent, in the name of the Presidency; reminders to the silent.

They are numbered in the register that all letters of the office share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.letters import (
    Absence,
    AbsenceMatter,
    ConfirmationMatter,
    NobodyAbsent,
    silent_of,
)
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import (
    Finding,
    LetterEntry,
    LetterKind,
    LetterPaper,
    Matter,
    Quote,
    usual_language,
)
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.services.letter_office import LetterOffice, MadeLetter, Progress, Unit


@dataclass(frozen=True, slots=True)
class AbsenceRequest:
    """Letters of a day that ask why. ``coming`` is the meeting that comes next, where one is known."""

    day: date
    absences: tuple[Absence, ...]
    coming: Event | None = None
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class ConfirmationRequest:
    """Reminders of a day to the silent among ``invitations`` to one event."""

    day: date
    event: Event
    invitations: tuple[Invitation, ...]
    quote: Quote | None = None


EventLetterRequest = AbsenceRequest | ConfirmationRequest


class EventLetters(LetterOffice):
    """Letters about events."""

    def drafts(self, request: EventLetterRequest) -> list[LetterPaper]:
        """The letters as they would be, with the numbers that are next. Raises NobodyAbsent, NobodySilent."""
        with self._store.reading() as unit:
            first = unit.letters.next_number(request.day.year)
        if isinstance(request, AbsenceRequest):
            letters = list(self._absence_letters(request))
        else:
            letters = [
                _letter(
                    LetterKind.CONFIRMATION_REMINDER,
                    each.party,
                    request.day,
                    ConfirmationMatter(request.event, each),
                )
                for each in silent_of(request.invitations)
            ]
        return self.addressed(letters, first, request.quote)

    def preflight(self, request: EventLetterRequest, folder: Path, language: Language) -> list[Finding]:
        """What stands in the way of letters and what is worth knowing, each once; nothing is made.

        Names of countries and languages in it are in ``language``. Raises what ``drafts`` does.
        """
        return self.findings(self.drafts(request), folder, language)

    def make(
        self,
        request: EventLetterRequest,
        folder: Path,
        forms: Sequence[OfficeForm],
        progress: Progress | None = None,
        also: Callable[[Unit, Sequence[LetterEntry]], None] | None = None,
    ) -> list[MadeLetter]:
        """Make the letters into a folder, number and log them: all, or none. ``also`` is done in the same
        unit of work: a round notes the day of its reminder with it.

        ``progress`` is told of each that was laid out, and may raise to end it with nothing made. Raises what
        ``drafts`` does, LetterIsThere, NumberTaken, the conditions of templates and of writing files.
        """
        return self.put(self.drafts(request), folder, forms, progress, also)

    def _absence_letters(self, request: AbsenceRequest) -> Iterable[LetterPaper]:
        if not request.absences:
            raise NobodyAbsent
        presidency = self.directory().presidency(request.day.year)
        for each in request.absences:
            matter = AbsenceMatter(each.missed, presidency, request.coming)
            yield _letter(LetterKind.ABSENCE, each.country, request.day, matter)


def _letter(kind: LetterKind, party: str, day: date, matter: Matter) -> LetterPaper:
    return LetterPaper(kind, usual_language(party), day.year, 0, day, party, matter)
