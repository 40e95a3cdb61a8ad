"""Contributions: ask for them, record what comes, and know at any moment who owes what.

Each operation is one unit of work: all of it is posted or none. What is posted is not changed; ``reverse``
takes it back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import ClassVar
from uuid import uuid4

from rcm_desktop.domain.contributions.follow_up import FollowUp, Standing, standing_of
from rcm_desktop.domain.contributions.ledger import Movement, PostingUnknown, movements
from rcm_desktop.domain.contributions.periods import Decision, Period, PeriodWithoutScale
from rcm_desktop.domain.contributions.positions import Position
from rcm_desktop.domain.contributions.postings import (
    NO_PERIOD,
    Assessment,
    Credit,
    Posting,
    Receipt,
    Reversal,
    WriteOff,
)
from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.services.account_movements import LatestMovements, latest_movements
from rcm_desktop.services.ledger_store import Store, Unit
from rcm_desktop.services.posting_preview import Preview, preview_of


class AssessedBefore(Condition):
    """A period's contributions were asked for already."""

    code: ClassVar[str] = "contributions.assessed_before"
    name: str


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows as at a day: the position, and where the talk with each country is: a country
    without an entry has an empty standing."""

    position: Position
    standings: dict[str, Standing]


def _now() -> datetime:
    return datetime.now(UTC)


class Contributions:
    """Operations on the ledger. ``now`` gives moments with their zone."""

    def __init__(self, store: Store, *, who: str = "", now: Callable[[], datetime] = _now) -> None:
        self._store = store
        self.who = who
        self._now = now

    @property
    def is_read_only(self) -> bool:
        return self._store.is_read_only

    # Asking

    def directory(self) -> DirectoryOfDay:
        """The names that hold today."""
        return self._store.directory().on(self._now().date())

    def periods(self) -> list[Period]:
        """The oldest first."""
        with self._store.reading() as unit:
            return unit.ledger.periods()

    def position(self, as_at: date, known: datetime | None = None) -> Position:
        """All accounts as at a day, as known at a moment, None for now."""
        with self._store.reading() as unit:
            return unit.ledger.position(as_at, known)

    def overview(self, as_at: date, known: datetime | None = None) -> Overview:
        """The position with what is promised and next, both as at the day."""
        with self._store.reading() as unit:
            position = unit.ledger.position(as_at, known)
            entries = unit.ledger.current_follow_ups(as_at)
        by_country: dict[str, list[FollowUp]] = {}
        for each in entries:
            by_country.setdefault(each.country, []).append(each)
        standings = {code: standing_of(mine, as_at) for code, mine in by_country.items()}
        return Overview(position, defaultdict(Standing, standings))

    def movements(self, country: str, currency: str) -> list[Movement]:
        """The postings of an account by value day, with the balance after each."""
        with self._store.reading() as unit:
            return movements(unit.ledger.postings(country, currency))

    def latest_movements(
        self, country: str, currency: str, as_at: date, known: datetime | None = None, *, most: int = 200
    ) -> LatestMovements:
        """The last movements of an account up to a day: a long account need not be read in whole."""
        with self._store.reading() as unit:
            return latest_movements(unit.ledger, country, currency, as_at, known, most)

    def posting(self, id_: str) -> Posting:
        """Raises PostingUnknown."""
        with self._store.reading() as unit:
            return _posting(unit, id_)

    def follow_ups(self, country: str | None = None) -> list[FollowUp]:
        """The log of a country, or of all, the oldest entry first."""
        with self._store.reading() as unit:
            return unit.ledger.follow_ups(country)

    def preview(self, *postings: Posting) -> Preview:
        """What postings to one account would change, as at the latest of their days or today.

        Raises the condition that forbids to post one of them.
        """
        with self._store.reading() as unit:
            return preview_of(unit.ledger, postings, self._now().date())

    def like(self, receipts: Iterable[Receipt]) -> list[Receipt]:
        """What stands in the ledger and may be one of these: same account, day, amount and reference."""
        found: dict[str, Receipt] = {}
        with self._store.reading() as unit:
            for each in receipts:
                for other in unit.ledger.receipts_on(each.country, each.currency, each.value):
                    is_same = (other.credited, other.reference) == (each.credited, each.reference)
                    if is_same and unit.ledger.reversal_of(other.id) is None:
                        found[other.id] = other
        return list(found.values())

    # Periods

    def put_period(self, period: Period) -> None:
        """Add a period or change one. Raises PeriodNameTaken, PeriodInUse, what ``check`` does."""
        self._store.write(lambda unit: unit.ledger.put_period(period))

    def remove_period(self, id_: str) -> None:
        """Take out a period for which nothing was posted. Raises PeriodInUse."""
        self._store.write(lambda unit: unit.ledger.remove_period(id_))

    def assess(self, period: Period, value: date | None = None) -> list[Posting]:
        """Ask every country of the scale for its share, from the first day of the period or another.

        Raises PeriodWithoutScale, AssessedBefore.
        """
        shares = [share for share in period.shares() if share.amount]
        if not shares:
            raise PeriodWithoutScale(period.name)
        new = [
            Assessment(
                id=str(uuid4()),
                country=share.country,
                currency=period.currency,
                value=value or period.start,
                recorded=self._now(),
                who=self.who,
                period=period.id,
                owed=share.amount,
                reference=period.approved.words,
            )
            for share in shares
        ]
        posted: list[Posting] = []

        def work(unit: Unit) -> None:
            total = unit.ledger.position(date.max).total(period.currency)
            if total.cell(period.id).assessed:
                raise AssessedBefore(period.name)
            posted[:] = [unit.ledger.post(each) for each in new]

        self._store.write(work)
        return posted

    # Postings

    def post(self, postings: Sequence[Posting]) -> list[Posting]:
        """Post all of them, in this order, or none. Raises the condition that forbids one."""
        posted: list[Posting] = []
        at = self._now()

        def work(unit: Unit) -> None:
            stamped = (replace(each, recorded=at, who=each.who or self.who) for each in postings)
            posted[:] = [unit.ledger.post(each) for each in stamped]

        self._store.write(work)
        return posted

    def receipt(
        self, country: str, currency: str, value: date, net: int, *, reference: str = "", note: str = ""
    ) -> Receipt:
        """A receipt to be filled in further, shown in ``preview`` and given to ``post``."""
        return Receipt(
            id=str(uuid4()),
            country=country,
            currency=currency,
            value=value,
            recorded=self._now(),
            who=self.who,
            net=net,
            reference=reference,
            note=note,
        )

    def owe(
        self, country: str, period: Period, amount: int, *, value: date | None = None, note: str = ""
    ) -> Posting:
        """Ask one country for more, or open its account with what it owes of a period."""
        new = Assessment(
            id=str(uuid4()),
            country=country,
            currency=period.currency,
            value=value or period.start,
            recorded=self._now(),
            period=period.id,
            owed=amount,
            note=note,
        )
        return self.post([new])[0]

    def credit(
        self,
        country: str,
        currency: str,
        value: date,
        amount: int,
        *,
        period: str = NO_PERIOD,
        decision: Decision | None = None,
        note: str = "",
    ) -> Posting:
        """What a country need not pay, or the balance in its favour with which its account opens."""
        new = Credit(
            id=str(uuid4()),
            country=country,
            currency=currency,
            value=value,
            recorded=self._now(),
            given=amount,
            period=period,
            decision=decision or Decision(),
            note=note,
        )
        return self.post([new])[0]

    def write_off(
        self, country: str, period: Period, value: date, amount: int, decision: Decision, note: str = ""
    ) -> Posting:
        """Give up a debt. Raises WithoutDecision, MoreThanOwed."""
        new = WriteOff(
            id=str(uuid4()),
            country=country,
            currency=period.currency,
            value=value,
            recorded=self._now(),
            period=period.id,
            given_up=amount,
            decision=decision,
            note=note,
        )
        return self.post([new])[0]

    def reverse(self, id_: str, value: date, reason: str) -> Posting:
        """Take a posting back from a day on. Raises WithoutReason and what else forbids it."""
        return self._reverse(id_, value, reason, None)[0]

    def designate(
        self, id_: str, designated: tuple[tuple[str, int], ...], value: date, reason: str
    ) -> list[Posting]:
        """Let a receipt pay other periods: it is taken back and posted again from the same day on.

        Raises what forbids either; then neither is posted.
        """
        return self._reverse(id_, value, reason, designated)

    def _reverse(
        self, id_: str, value: date, reason: str, anew: tuple[tuple[str, int], ...] | None
    ) -> list[Posting]:
        posted: list[Posting] = []

        def work(unit: Unit) -> None:
            target = _posting(unit, id_)
            reversal = Reversal(
                id=str(uuid4()),
                country=target.country,
                currency=target.currency,
                value=max(value, target.value) if anew is not None else value,
                recorded=self._now(),
                who=self.who,
                target=id_,
                note=reason,
            )
            posted[:] = [unit.ledger.post(reversal)]
            if anew is not None and isinstance(target, Receipt):
                again = replace(
                    target,
                    id=str(uuid4()),
                    value=reversal.value,
                    recorded=self._now(),
                    who=self.who,
                    designated=anew,
                )
                posted.append(unit.ledger.post(again))

        self._store.write(work)
        return posted

    # Follow-up

    def put_follow_up(self, entry: FollowUp) -> None:
        """Add an entry to the log, or exchange the one with its id."""
        self._store.write(
            lambda unit: unit.ledger.put_follow_ups([replace(entry, who=entry.who or self.who)])
        )

    def remove_follow_up(self, id_: str) -> None:
        self._store.write(lambda unit: unit.ledger.remove_follow_up(id_))


def _posting(unit: Unit, id_: str) -> Posting:
    found = unit.ledger.posting(id_)
    if found is None:
        raise PostingUnknown(id_)
    return found
