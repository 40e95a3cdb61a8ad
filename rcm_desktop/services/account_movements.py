"""The last movements of an account, with the balance after each, without reading the account in whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from rcm_desktop.domain.contributions.ledger import Movement, PostingUnknown, signed
from rcm_desktop.domain.contributions.positions import position_of
from rcm_desktop.domain.contributions.postings import Reversal
from rcm_desktop.services.ledger_store import Ledger


@dataclass(frozen=True, slots=True)
class LatestMovements:
    """The latest movement is first; ``reversed_`` are the ids of those taken back. ``is_whole`` says that
    there are none before them."""

    movements: tuple[Movement, ...] = ()
    reversed_: frozenset[str] = frozenset()
    is_whole: bool = True


def latest_movements(
    ledger: Ledger, country: str, currency: str, as_at: date, known: datetime | None, most: int
) -> LatestMovements:
    """At most so many movements up to a day, as known at a moment. Balances are counted back."""
    postings = ledger.latest_postings(country, currency, as_at, known, most=most)
    sums = ledger.sums(as_at, known, country=country, currency=currency)
    balance = position_of(sums, ledger.periods(), as_at).account(country, currency).balance
    here = {each.id: each for each in postings}
    found = []
    for each in postings:
        target = None
        if isinstance(each, Reversal):
            target = here.get(each.target) or ledger.posting(each.target)
            if target is None:
                raise PostingUnknown(each.target)
        change = signed(each) if target is None else -signed(target)
        found.append(Movement(each, change, balance))
        balance -= change
    taken_back = frozenset(each.target for each in postings if isinstance(each, Reversal))
    return LatestMovements(tuple(found), taken_back, len(postings) < most)
