"""What postings would change, shown before they are posted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rcm_desktop.domain.contributions.ledger import PostingUnknown, check_posting
from rcm_desktop.domain.contributions.positions import Account, Paid, paid_by, position_of
from rcm_desktop.domain.contributions.postings import Posting, Reversal, Sum
from rcm_desktop.services.ledger_store import Ledger


@dataclass(frozen=True, slots=True)
class Preview:
    """What postings would do: the account before and after them, and what is paid by it."""

    before: Account
    after: Account
    pays: tuple[Paid, ...]


def preview_of(ledger: Ledger, postings: Sequence[Posting], today: date) -> Preview:
    """The account of the first posting as at the latest of their days or today, with all of them.

    Raises the condition that forbids to post one of them.
    """
    first = postings[0]
    here = (first.country, first.currency)
    as_at = max(today, *(each.value for each in postings))
    new: list[Sum] = []
    for each in postings:
        check_posting(each, ledger)
        sign, counted = 1, each
        if isinstance(each, Reversal):
            target = ledger.posting(each.target)
            if target is None:
                raise PostingUnknown(each.target)
            sign, counted = -1, target
        new += (Sum(*here, counted.kind, period, sign * amount) for period, amount in counted.lines())
    sums = ledger.sums(as_at, country=first.country, currency=first.currency)
    periods = ledger.periods()
    before = position_of(sums, periods, as_at).account(*here)
    after = position_of([*sums, *new], periods, as_at).account(*here)
    return Preview(before, after, paid_by(before, after))
