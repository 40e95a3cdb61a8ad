"""Letters about contributions and events, from a terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from rcm_desktop.bootstrap import Opened
from rcm_desktop.commands.arguments import BOTH
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NoSuchConclusion, NoSuchEvent, NoSuchMeeting
from rcm_desktop.commands.progress import Progress
from rcm_desktop.domain.contributions.letters import NobodyToWrite, NothingOwed, ReceiptUnknown
from rcm_desktop.domain.events.letters import absent_in_a_row
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.letters import DUES_LETTERS, Finding, LetterKind, NotReady, Quote, usual_language
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.services.event_letters import AbsenceRequest, ConfirmationRequest
from rcm_desktop.services.letter_office import MadeLetter
from rcm_desktop.services.letters import LetterRequest
from rcm_desktop.services.rounds import reminded
from rcm_desktop.wording import Wording


def letters(arguments: argparse.Namespace, context: Context) -> int:
    """Make the letters into a folder and print their numbers and files; what the preflight found goes to
    standard error, and where any of it stops nothing is made."""
    wording = context.wording()
    forms = tuple(OfficeForm) if arguments.format == BOTH else (OfficeForm(arguments.format),)
    with context.opened(read_only=arguments.check) as opened:
        work = _work(arguments, opened)
        findings = work.preflight(arguments.output, wording.language)
        stopping = [each for each in findings if each.stops]
        for each in findings:
            if each not in stopping[:1]:
                print(_words(each, wording), file=sys.stderr)
        if stopping:
            raise NotReady(_words(stopping[0], wording))
        if arguments.check:
            return 0
        with Progress() as progress:
            made = work.make(arguments.output, forms, progress)
    for letter in made:
        for path in letter.files:
            print(f"{letter.entry.reference}\t{letter.entry.country}\t{path}")
    return 0


@dataclass(frozen=True, slots=True)
class _Work:
    """What is asked of one of the two offices that write letters."""

    preflight: Callable[[Path, Language], list[Finding]]
    make: Callable[[Path, tuple[OfficeForm, ...], Progress], list[MadeLetter]]


def _work(arguments: argparse.Namespace, opened: Opened) -> _Work:
    kind = LetterKind(arguments.kind)
    if kind in DUES_LETTERS:
        request = _request(arguments, opened)
        return _Work(partial(opened.letters.preflight, request), partial(opened.letters.make, request))
    if kind is LetterKind.ABSENCE:
        absence = _absences(arguments, opened)
        letters = opened.event_letters
        return _Work(partial(letters.preflight, absence), partial(letters.make, absence))
    return _reminders(arguments, opened)


def _absences(arguments: argparse.Namespace, opened: Opened) -> AbsenceRequest:
    """Why countries were absent twice in a row at the meetings of a body."""
    event = opened.calendar.record(_event(arguments, opened)).event
    wanted, papers = arguments.country, opened.event_papers
    day, quote = arguments.date or date.today(), _quote(arguments, opened)
    absences = absent_in_a_row(papers.series(event.body, day))
    chosen = tuple(each for each in absences if not wanted or each.country in wanted)
    return AbsenceRequest(day, chosen, papers.coming(event.body, day), quote)


def _reminders(arguments: argparse.Namespace, opened: Opened) -> _Work:
    """Reminders to the silent of a round, which notes them."""
    record = opened.calendar.record(_event(arguments, opened))
    wanted, day = arguments.country, arguments.date or date.today()
    chosen = tuple(each for each in record.invitations if not wanted or each.party in wanted)
    request = ConfirmationRequest(day, record.event, chosen, _quote(arguments, opened))
    letters, parties = opened.event_letters, [each.party for each in chosen]

    def note(unit: Any, _: object) -> None:
        opened.calendar.edit_in(unit, record.event.id, "remind", reminded(parties, day))

    return _Work(partial(letters.preflight, request), partial(letters.make, request, also=note))


def _event(arguments: argparse.Namespace, opened: Opened) -> str:
    """The id of the event named. Raises NoSuchEvent."""
    id_ = opened.calendar.id_of(arguments.event or "")
    if id_ is None:
        raise NoSuchEvent(arguments.event or "")
    return id_


def _words(finding: Finding, wording: Wording) -> str:
    return wording.text(f"letters.finding.{finding.key}", **dict(finding.facts))


def _request(arguments: argparse.Namespace, opened: Opened) -> LetterRequest:
    kind = LetterKind(arguments.kind)
    receipt = ""
    if kind is LetterKind.ACKNOWLEDGEMENT:
        found = [each.id for each in opened.letters.receipts() if each.number == arguments.receipt]
        if not found:
            raise ReceiptUnknown(f"{arguments.receipt or ''}")
        receipt = found[0]
    day = arguments.date or date.today()
    debts = () if receipt else _debts(arguments, opened, day)
    return LetterRequest(kind, day, debts, receipt, _quote(arguments, opened))


def _debts(arguments: argparse.Namespace, opened: Opened, day: date) -> tuple[tuple[str, str], ...]:
    """What the countries named owe, in the currency named. Raises NothingOwed, NobodyToWrite."""
    wanted, currency = dict.fromkeys(arguments.country), arguments.currency
    found = [
        (each.country, each.currency)
        for each in opened.letters.debtors(day)
        if (not wanted or each.country in wanted) and currency in (None, each.currency)
    ]
    for code in wanted:
        if code not in (country for country, _ in found):
            raise NothingOwed(opened.letters.names(day).in_a_column(code, usual_language(code)))
    if not found:
        raise NobodyToWrite
    return tuple(found)


def _quote(arguments: argparse.Namespace, opened: Opened) -> Quote | None:
    if not arguments.meeting:
        return None
    meeting = opened.meetings.find(arguments.meeting)
    if meeting is None:
        raise NoSuchMeeting(arguments.meeting)
    wanted = arguments.conclusion or ""
    for quote in opened.letters.quotes(meeting):
        if wanted in (quote.quoted(language).label for language in LANGUAGES):
            return quote
    raise NoSuchConclusion(wanted)
