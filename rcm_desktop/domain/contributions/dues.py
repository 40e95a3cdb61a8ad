"""What the follow-up workbook is made from: who owes what as at a day, how it came to that, what is next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from rcm_desktop.domain.contributions.follow_up import FollowUp, Standing, standing_of
from rcm_desktop.domain.contributions.ledger import movements
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Account, Position, position_of
from rcm_desktop.domain.contributions.postings import (
    NO_PERIOD,
    Kind,
    Posting,
    Receipt,
    Reversal,
    sums_of,
)
from rcm_desktop.domain.languages import Language

Names = Mapping[Language, Mapping[str, str]]
"""The names of countries by language and ISO code, in the alphabetical order of the language."""


@dataclass(frozen=True, slots=True)
class DuesMovement:
    """A posting as lists show it. ``counted`` is the posting itself, or what a reversal takes back; ``sign``
    is -1 for a reversal. ``change`` is above zero where the country owes more, ``balance`` what its account
    comes to then."""

    posting: Posting
    counted: Posting
    change: int
    balance: int

    @property
    def sign(self) -> int:
        return -1 if isinstance(self.posting, Reversal) else 1

    def of(self, kind: Kind) -> int:
        """What it adds to the sum of a kind: below zero where it is taken back."""
        return self.sign * self.counted.amount if self.counted.kind is kind else 0

    @property
    def periods(self) -> tuple[str, ...]:
        """The periods it stands for; none for money that pays the oldest debts."""
        return tuple(period for period, _ in self.counted.lines() if period != NO_PERIOD)


@dataclass(frozen=True, slots=True)
class DuesReport:
    """A position with what led to it. Nothing of the moment when it was made stands in it, so that the same
    records give the same papers.

    ``known`` is the moment as known at which it holds: the one that was asked for, else that of the
    latest posting, whose number is ``last``; None where nothing is posted. ``follow_ups`` are those up to the
    day.
    """

    position: Position
    movements: tuple[DuesMovement, ...]
    follow_ups: tuple[FollowUp, ...]
    standings: Mapping[str, Standing]
    names: Names
    known: datetime | None = None
    last: int = 0

    @property
    def as_at(self) -> date:
        return self.position.as_at

    def accounts(self, currency: str, language: Language) -> list[Account]:
        """The accounts in one currency, in the order of their countries' names."""
        mine = {each.country: each for each in self.position.accounts if each.currency == currency}
        order = [*self.names[language], *sorted(set(mine) - set(self.names[language]))]
        return [mine[code] for code in order if code in mine]

    def debtors(self, language: Language) -> list[Account]:
        """The accounts with something outstanding."""
        return [
            account
            for currency in self.position.currencies
            for account in self.accounts(currency, language)
            if account.total.outstanding > 0
        ]

    def name(self, country: str, language: Language) -> str:
        return self.names[language].get(country, country)

    def of_account(self, account: Account) -> list[DuesMovement]:
        here = (account.country, account.currency)
        return [each for each in self.movements if (each.posting.country, each.posting.currency) == here]

    @property
    def in_other_currency(self) -> list[Receipt]:
        """The receipts that were paid in another currency, with their rates."""
        postings = (each.posting for each in self.movements)
        return [each for each in postings if isinstance(each, Receipt) and each.foreign is not None]


def dues_report(
    postings: Iterable[Posting],
    periods: Iterable[Period],
    follow_ups: Iterable[FollowUp],
    names: Names,
    as_at: date,
    known: datetime | None = None,
) -> DuesReport:
    """The report as at a day, as known at a moment, None for now."""
    seen = [each for each in postings if known is None or each.recorded <= known]
    latest = max(seen, key=lambda each: each.number, default=None)
    counted = [each for each in seen if each.value <= as_at]
    by_account: dict[tuple[str, str], list[Posting]] = {}
    for each in counted:
        by_account.setdefault((each.country, each.currency), []).append(each)
    by_id = {each.id: each for each in counted}
    moves = [
        DuesMovement(
            each.posting,
            by_id[each.posting.target] if isinstance(each.posting, Reversal) else each.posting,
            each.change,
            each.balance,
        )
        for mine in by_account.values()
        for each in movements(mine)
    ]
    moves.sort(key=lambda each: (each.posting.value, each.posting.number))
    log = tuple(each for each in follow_ups if each.day <= as_at)
    by_country: dict[str, list[FollowUp]] = {}
    for entry in log:
        by_country.setdefault(entry.country, []).append(entry)
    moment = known if known is not None else (latest.recorded if latest is not None else None)
    return DuesReport(
        position_of(sums_of(counted, as_at), periods, as_at, known),
        tuple(moves),
        log,
        {code: standing_of(mine, as_at) for code, mine in by_country.items()},
        names,
        moment.astimezone(UTC) if moment is not None else None,
        latest.number if latest is not None else 0,
    )
