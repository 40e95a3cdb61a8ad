"""The facts of a letter, from the ledger: what is owed, the account, what a receipt paid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from rcm_desktop.domain.contributions.ledger import movements
from rcm_desktop.domain.contributions.letters import AccountStatement, DuesMatter, Owed, ReceiptUnknown
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Account, Position, paid_by, paid_of_each, position_of
from rcm_desktop.domain.contributions.postings import Kind, Posting, Receipt, Reversal, Sum
from rcm_desktop.domain.contributions.status import start_of
from rcm_desktop.domain.letters import LetterKind, LetterPaper, usual_language
from rcm_desktop.services.ledger_store import Ledger


def owed_by(account: Account, position: Position) -> tuple[Owed, ...]:
    """The periods that a country owes something for, the oldest first; what was let off is not asked."""
    found = []
    for period in position.periods_in(account.currency):
        cell = account.cell(period.id)
        if cell.outstanding:
            asked = cell.assessed - cell.written_off
            is_over = period.end < position.as_at
            found.append(
                Owed(period.id, period.name, asked, asked - cell.outstanding, cell.outstanding, is_over)
            )
    return tuple(found)


def reminder_of(ledger: Ledger, position: Position, country: str, currency: str) -> LetterPaper:
    """A reminder as at the position's day, without number, addressee and quotation."""
    matter = _matter(ledger, position, country, currency)
    return _letter(LetterKind.REMINDER, country, position.as_at, matter)


def acknowledgement_of(ledger: Ledger, receipt: str, day: date) -> LetterPaper:
    """An acknowledgement of a receipt, without number and addressee. Raises ReceiptUnknown.

    What the receipt paid is what it changes in the account as at the day of the letter or of the receipt, the
    later of them.
    """
    found = ledger.posting(receipt)
    if not isinstance(found, Receipt) or ledger.reversal_of(receipt) is not None:
        raise ReceiptUnknown(receipt)
    as_at = max(day, found.value)
    position = ledger.position(as_at)
    matter = _matter(ledger, position, found.country, found.currency)
    here = (found.country, found.currency)
    sums = ledger.sums(as_at, country=found.country, currency=found.currency)
    without = [Sum(*here, Kind.RECEIPT, period, -amount) for period, amount in found.lines()]
    before = position_of([*sums, *without], position.periods, as_at).account(*here)
    after = position.account(*here)
    names = {each.id: each.name for each in position.periods}
    paid = paid_of_each(paid_by(before, after))
    applied = tuple((names[period], amount) for period, amount in paid.items())
    to_advance = found.credited - sum(amount for _, amount in applied)
    kept = replace(matter, receipt=found, applied=applied, to_advance=to_advance)
    return _letter(LetterKind.ACKNOWLEDGEMENT, found.country, day, kept)


def _letter(kind: LetterKind, country: str, day: date, matter: DuesMatter) -> LetterPaper:
    return LetterPaper(kind, usual_language(country), day.year, 0, day, country, matter)


def _matter(ledger: Ledger, position: Position, country: str, currency: str) -> DuesMatter:
    start = start_of(position.periods_in(currency), position.as_at)
    account = account_of(ledger.postings(country, currency), position.periods, start, position.as_at)
    return DuesMatter(currency, owed_by(position.account(country, currency), position), account)


def account_of(
    postings: Iterable[Posting], periods: Iterable[Period], start: date, day: date
) -> AccountStatement:
    """The movements from the start of the period that runs up to a day, after the balance before them."""
    found = movements(each for each in postings if each.value <= day)
    before = [each for each in found if each.posting.value < start]
    opening = before[-1].balance if before else 0
    names = tuple((each.id, each.name) for each in periods)
    return AccountStatement(start - timedelta(days=1), opening, tuple(found[len(before) :]), names)


def standing_receipts(ledger: Ledger) -> list[Receipt]:
    """What came and was not taken back, the latest first."""
    postings = ledger.postings()
    taken_back = {each.target for each in postings if isinstance(each, Reversal)}
    found = [each for each in postings if isinstance(each, Receipt) and each.id not in taken_back]
    return sorted(found, key=lambda each: (each.value, each.number), reverse=True)
