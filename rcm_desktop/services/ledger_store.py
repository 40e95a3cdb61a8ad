"""The file of records as services of the ledger see it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol

from rcm_desktop.domain.contributions.follow_up import FollowUp
from rcm_desktop.domain.contributions.ledger import Books
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Position
from rcm_desktop.domain.contributions.postings import Posting, Receipt, Sum
from rcm_desktop.domain.directory import Directory


class Ledger(Books, Protocol):
    """The ledger of the file: what the rules ask, and what is read and written beside."""

    def periods(self) -> list[Period]: ...

    def position(self, as_at: date, known: datetime | None = None) -> Position: ...

    def sums(
        self,
        as_at: date,
        known: datetime | None = None,
        *,
        country: str | None = None,
        currency: str | None = None,
    ) -> list[Sum]: ...

    def postings(self, country: str | None = None, currency: str | None = None) -> list[Posting]: ...

    def receipts_on(self, country: str, currency: str, value: date) -> list[Receipt]: ...

    def standing_receipts(self, country: str, currency: str, days: Collection[date]) -> list[Receipt]: ...

    def latest_postings(
        self, country: str, currency: str, as_at: date, known: datetime | None = None, *, most: int
    ) -> list[Posting]: ...

    def follow_ups(self, country: str | None = None) -> list[FollowUp]: ...

    def current_follow_ups(self, as_at: date) -> list[FollowUp]: ...

    def put_period(self, changed: Period) -> None: ...

    def remove_period(self, id_: str) -> None: ...

    def post(self, new: Posting) -> Posting: ...

    def put_follow_ups(self, entries: Sequence[FollowUp]) -> None: ...

    def remove_follow_up(self, id_: str) -> None: ...


class Unit(Protocol):
    """A unit of reading or of work, with the ledger in it."""

    @property
    def ledger(self) -> Ledger: ...

    def directory(self) -> Directory: ...

    def setting(self, name: str) -> str | None: ...

    def put_setting(self, name: str, value: str) -> None: ...


class Store(Protocol):
    """The file of records."""

    def reading(self) -> AbstractContextManager[Unit]: ...

    def write(self, work: Callable[[Unit], None]) -> None:
        """Run ``work`` in one transaction on the writer and wait for its answer; raises what it raises."""

    def directory(self) -> Directory: ...

    @property
    def is_read_only(self) -> bool: ...
