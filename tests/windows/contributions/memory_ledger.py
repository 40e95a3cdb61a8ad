"""A ledger of contributions that only remembers, for the page and its dialogs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.ledger import Ledger
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Account, Position
from rcm_desktop.domain.contributions.postings import Posting, Receipt, Reversal, Sum, sums_of
from rcm_desktop.domain.directory import Directory
from rcm_desktop.services.contributions import Contributions

NOW = datetime(2025, 5, 15, 9, tzinfo=UTC)
SCALE = (("CA", Decimal("66.66")), ("MX", Decimal("33.34")))
OLD = Period("old", "2024", date(2024, 1, 1), date(2024, 12, 31), date(2024, 1, 1), "USD", 100_00, SCALE)
NEW = Period("new", "2025", date(2025, 1, 1), date(2025, 12, 31), date(2025, 1, 1), "USD", 200_01, SCALE)


@dataclass
class MemoryLedger:
    """It is its own store and its own unit of work."""

    kept: Ledger = field(default_factory=Ledger)
    entries: dict[str, FollowUp] = field(default_factory=dict)
    is_read_only: bool = False

    @property
    def ledger(self) -> MemoryLedger:
        return self

    @contextmanager
    def reading(self) -> Iterator[Any]:
        yield self

    def write(self, work: Callable[[Any], None]) -> None:
        work(self)

    # Asking

    def periods(self) -> list[Period]:
        return sorted(self.kept.periods, key=lambda each: each.age_order)

    def period(self, id_: str) -> Period | None:
        return self.kept.period(id_)

    def posting(self, id_: str) -> Posting | None:
        return self.kept.posting(id_)

    def reversal_of(self, id_: str) -> Reversal | None:
        return self.kept.reversal_of(id_)

    def account(self, country: str, currency: str, as_at: date) -> Account:
        return self.kept.account(country, currency, as_at)

    def days_of_debt(self, country: str, period: str) -> Any:
        return self.kept.days_of_debt(country, period)

    def position(self, as_at: date, known: datetime | None = None) -> Position:
        return self.kept.position(as_at, known)

    def sums(
        self,
        as_at: date,
        known: datetime | None = None,
        *,
        country: str | None = None,
        currency: str | None = None,
    ) -> list[Sum]:
        return sums_of(self.postings(country, currency), as_at, known)

    def postings(self, country: str | None = None, currency: str | None = None) -> list[Posting]:
        return [
            each
            for each in self.kept.postings
            if country in (None, each.country) and currency in (None, each.currency)
        ]

    def latest_postings(
        self, country: str, currency: str, as_at: date, known: datetime | None = None, *, most: int
    ) -> list[Posting]:
        mine = [each for each in self.postings(country, currency) if each.value <= as_at]
        return sorted(mine, key=lambda each: (each.value, each.number), reverse=True)[:most]

    def receipts_on(self, country: str, currency: str, value: date) -> list[Receipt]:
        mine = self.postings(country, currency)
        return [each for each in mine if isinstance(each, Receipt) and each.value == value]

    def follow_ups(self, country: str | None = None) -> list[FollowUp]:
        return [each for each in self.entries.values() if country in (None, each.country)]

    def current_follow_ups(self, as_at: date) -> list[FollowUp]:
        return [each for each in self.entries.values() if each.day <= as_at]

    def standing_receipts(self, country: str, currency: str, days: Collection[date]) -> list[Receipt]:
        mine = (each for day in days for each in self.receipts_on(country, currency, day))
        return [each for each in mine if self.reversal_of(each.id) is None]

    def directory(self) -> Directory:
        return Directory.shipped()

    def setting(self, name: str) -> str | None:
        return None

    # Writing

    def put_period(self, changed: Period) -> None:
        changed.check()
        others = tuple(each for each in self.kept.periods if each.id != changed.id)
        self.kept = replace(self.kept, periods=(*others, changed))

    def remove_period(self, id_: str) -> None:
        self.kept = replace(self.kept, periods=tuple(each for each in self.kept.periods if each.id != id_))

    def post(self, new: Posting) -> Posting:
        self.kept = self.kept.posted(replace(new, number=len(self.kept.postings) + 1))
        return self.kept.postings[-1]

    def put_follow_ups(self, entries: Sequence[FollowUp]) -> None:
        self.entries.update({each.id: each for each in entries})

    def remove_follow_up(self, id_: str) -> None:
        del self.entries[id_]


def contributions(*periods: Period, into: MemoryLedger | None = None) -> Contributions:
    """A service over periods that were asked for, with one receipt and one entry of the log."""
    made = Contributions(into or MemoryLedger(), who="ana", now=lambda: NOW)
    for period in periods:
        made.put_period(period)
        made.assess(period)
    if periods:
        made.post([made.receipt("CA", "USD", date(2024, 3, 1), 50_00, reference="CA-1")])
        made.put_follow_up(
            FollowUp("f", "CA", date(2024, 2, 1), FollowUpKind.CALL, "Promised.", action="Call again")
        )
    return made
