"""Statements of contributions: who owed what at a start, what came since, who owes what as at a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from rcm_desktop.domain.contributions.status import (
    StatementOfContributions,
    check_start,
    start_of,
    status_of,
)
from rcm_desktop.domain.country_names import CountryNames
from rcm_desktop.services.ledger_store import Store


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class Statements:
    """``now`` gives moments with the zone in which papers print them."""

    def __init__(self, store: Store, *, now: Callable[[], datetime] = _now) -> None:
        self._store = store
        self._now = now

    def status(
        self, as_at: date, *, start: date | None = None, known: datetime | None = None
    ) -> list[StatementOfContributions]:
        """A statement for each currency; one of the first, without lines, where nothing was posted.

        It begins with the period that runs on the day unless ``start`` is given. Raises StatusBackwards.
        """
        if start is not None:
            check_start(start, as_at)
        moment = known or self._now()
        with self._store.reading() as unit:
            periods = unit.ledger.periods()
            after = unit.ledger.position(as_at, known)
            currencies = after.currencies or ("USD",)
            starts = {
                each: start or start_of((one for one in periods if one.currency == each), as_at)
                for each in currencies
            }
            eves = {day - timedelta(days=1) for day in starts.values()}
            names = CountryNames(unit.directory().on(as_at))
            before = {eve: unit.ledger.position(eve, known) for eve in eves}
        return [
            status_of(before[starts[each] - timedelta(days=1)], after, each, starts[each], moment, names)
            for each in currencies
        ]
