"""Letters about contributions, from a terminal."""

from __future__ import annotations

import argparse
import sys
from datetime import date

from rcm_desktop.bootstrap import Opened
from rcm_desktop.commands.arguments import BOTH
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NoSuchConclusion, NoSuchMeeting
from rcm_desktop.commands.progress import Progress
from rcm_desktop.domain.contributions.letters import NobodyToWrite, NothingOwed, ReceiptUnknown
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.letters import Finding, LetterKind, NotReady, Quote, usual_language
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.services.letters import LetterRequest
from rcm_desktop.wording import Wording


def letters(arguments: argparse.Namespace, context: Context) -> int:
    """Make the letters into a folder and print their numbers and files; what the preflight found goes to
    standard error, and where any of it stops nothing is made."""
    wording = context.wording()
    forms = tuple(OfficeForm) if arguments.format == BOTH else (OfficeForm(arguments.format),)
    with context.opened(read_only=arguments.check) as opened:
        request = _request(arguments, opened)
        findings = opened.letters.preflight(request, arguments.output, wording.language)
        stopping = [each for each in findings if each.stops]
        for each in findings:
            if each not in stopping[:1]:
                print(_words(each, wording), file=sys.stderr)
        if stopping:
            raise NotReady(_words(stopping[0], wording))
        if arguments.check:
            return 0
        with Progress() as progress:
            made = opened.letters.make(request, arguments.output, forms, progress)
    for letter in made:
        for path in letter.files:
            print(f"{letter.entry.reference}\t{letter.entry.country}\t{path}")
    return 0


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
