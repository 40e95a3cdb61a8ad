"""The ledger of contributions in a library: what is posted, what it adds up to, and the follow-up log."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, delete, exists, func, insert, select, text, update

from rcm_desktop.domain.contributions.follow_up import FollowUp
from rcm_desktop.domain.contributions.ledger import check_posting
from rcm_desktop.domain.contributions.periods import Period, PeriodInUse, PeriodNameTaken
from rcm_desktop.domain.contributions.positions import Account, Position, position_of
from rcm_desktop.domain.contributions.postings import NO_PERIOD, Kind, Posting, Receipt, Reversal, Sum
from rcm_desktop.storage.ledger_encoding import (
    follow_up_of,
    follow_up_row,
    line_rows,
    moment_text,
    period_of,
    period_row,
    posting_of,
    posting_row,
)
from rcm_desktop.storage.ledger_months import sums_to
from rcm_desktop.storage.ledger_tables import OPEN, follow_up, period, posting, posting_line
from rcm_desktop.storage.upserts import upsert

_PUT_FOLLOW_UP = upsert(follow_up)
_TICK = timedelta(microseconds=1)
_LINES_IN_ORDER = (
    select(posting.c.number, posting_line)
    .join(posting, posting_line.c.posting_id == posting.c.id)
    .order_by(posting.c.number, posting_line.c.place)
)
_LINE_NAMES = tuple(column.name for column in posting_line.c)
_AT_ONCE = 1000
_DAYS_AT_ONCE = 500
_COUNTRIES_IN_LOG = text(
    # One step in the index for each country; DISTINCT would read all of it.
    "WITH RECURSIVE code(found) AS (SELECT min(country) FROM follow_up UNION ALL SELECT "
    "(SELECT min(country) FROM follow_up WHERE country > found) FROM code WHERE found IS NOT NULL) "
    "SELECT found FROM code WHERE found IS NOT NULL"
)


class LedgerRows:
    """The ledger over a connection. It is the ``Books`` that the rules of posting ask."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # Asking

    def periods(self) -> list[Period]:
        """All periods, the oldest first."""
        rows = self._connection.execute(period.select())
        return sorted((period_of(row) for row in rows), key=lambda each: each.age_order)

    def period(self, id_: str) -> Period | None:
        row = self._connection.execute(period.select().where(period.c.id == id_)).first()
        return None if row is None else period_of(row)

    def position(self, as_at: date, known: datetime | None = None) -> Position:
        """All accounts as at a day, as known at a moment, None for now."""
        return position_of(self.sums(as_at, known), self.periods(), as_at, known)

    def account(self, country: str, currency: str, as_at: date) -> Account:
        sums = self.sums(as_at, country=country, currency=currency)
        return position_of(sums, self.periods(), as_at).account(country, currency)

    def posting(self, id_: str) -> Posting | None:
        row = self._connection.execute(posting.select().where(posting.c.id == id_)).first()
        return None if row is None else posting_of(row)

    def reversal_of(self, id_: str) -> Reversal | None:
        row = self._connection.execute(posting.select().where(posting.c.target == id_)).first()
        found = None if row is None else posting_of(row)
        return found if isinstance(found, Reversal) else None

    def days_of_debt(self, country: str, period: str) -> Collection[date]:
        lines = posting_line.c
        wanted = (
            select(lines.value)
            .distinct()
            .where(
                lines.country == country,
                lines.currency == _currency_of(period).scalar_subquery(),
                lines.kind.in_((Kind.ASSESSMENT.value, Kind.WRITE_OFF.value)),
                lines.period_id == period,
            )
        )
        return {date.fromisoformat(day) for day in self._connection.execute(wanted).scalars()}

    def postings(self, country: str | None = None, currency: str | None = None) -> list[Posting]:
        """The postings of an account, or all, in the order in which they were posted."""
        wanted = posting.select().order_by(posting.c.number)
        if country is not None:
            wanted = wanted.where(posting.c.country == country)
        if currency is not None:
            wanted = wanted.where(posting.c.currency == currency)
        return [posting_of(row) for row in self._connection.execute(wanted)]

    def latest_postings(
        self, country: str, currency: str, as_at: date, known: datetime | None = None, *, most: int
    ) -> list[Posting]:
        """So many postings of an account with value days up to ``as_at``, the latest value day first."""
        of = posting.c
        wanted = posting.select().where(
            of.country == country, of.currency == currency, of.value <= as_at.isoformat()
        )
        if known is not None:
            wanted = wanted.where(of.recorded <= moment_text(known))
        wanted = wanted.order_by(of.value.desc(), of.number.desc()).limit(most)
        return [posting_of(row) for row in self._connection.execute(wanted)]

    def receipts_on(self, country: str, currency: str, value: date) -> list[Receipt]:
        """The receipts of an account with this value day, taken back or not."""
        of = posting.c
        wanted = posting.select().where(
            of.country == country, of.currency == currency, of.value == value.isoformat()
        )
        found = (posting_of(row) for row in self._connection.execute(wanted.order_by(of.number)))
        return [each for each in found if isinstance(each, Receipt)]

    def standing_receipts(self, country: str, currency: str, days: Collection[date]) -> list[Receipt]:
        """The receipts of an account with value days among these that were not taken back, in no order."""
        of, taken_back = posting.c, posting.alias()
        is_standing = ~exists().where(taken_back.c.target == of.id)
        wanted = posting.select().where(
            of.country == country, of.currency == currency, of.kind == Kind.RECEIPT.value, is_standing
        )
        found: list[Posting] = []
        in_order = sorted(day.isoformat() for day in days)
        for first in range(0, len(in_order), _DAYS_AT_ONCE):
            part = wanted.where(of.value.in_(in_order[first : first + _DAYS_AT_ONCE]))
            found.extend(posting_of(row) for row in self._connection.execute(part))
        return [each for each in found if isinstance(each, Receipt)]

    def current_follow_ups(self, as_at: date) -> list[FollowUp]:
        """Of the log up to a day what may be open, and the last entry of each country: all that says where
        the talk with a country is."""
        log, day = follow_up.c, as_at.isoformat()
        open_ = follow_up.select().where(text(OPEN), log.day <= day)
        found = {row.id: row for row in self._connection.execute(open_)}
        for code in self._connection.execute(_COUNTRIES_IN_LOG).scalars():
            last = follow_up.select().where(log.country == code, log.day <= day)
            last = last.order_by(log.day.desc(), log.id.desc()).limit(1)
            found |= {row.id: row for row in self._connection.execute(last)}
        return sorted(map(follow_up_of, found.values()), key=lambda each: (each.day, each.id))

    def follow_ups(self, country: str | None = None) -> list[FollowUp]:
        """The log of a country, or of all, the oldest entry first."""
        wanted = follow_up.select().order_by(follow_up.c.day, follow_up.c.id)
        if country is not None:
            wanted = wanted.where(follow_up.c.country == country)
        return [follow_up_of(row) for row in self._connection.execute(wanted)]

    def sums(
        self,
        as_at: date,
        known: datetime | None = None,
        *,
        country: str | None = None,
        currency: str | None = None,
    ) -> list[Sum]:
        """What is posted up to a day adds up to, for all accounts or some.

        As known now it takes a few milliseconds however much is posted; as known once, all lines are read.
        """
        if known is None:
            return _added(sums_to(self._connection, as_at, country, currency))
        lines = posting_line.c
        keys = (lines.country, lines.currency, lines.kind, lines.period_id)
        wanted = select(*keys, func.sum(lines.amount).label("total")).group_by(*keys)
        wanted = wanted.where(lines.value <= as_at.isoformat())
        if country is not None:
            wanted = wanted.where(lines.country == country)
        if currency is not None:
            wanted = wanted.where(lines.currency == currency)
        wanted = wanted.where(lines.recorded <= moment_text(known))
        return _added(tuple(row) for row in self._connection.execute(wanted))

    def disagreement(self) -> int | None:
        """The number of the first posting that is missing or whose lines differ from it, None for none."""
        in_parts = {"yield_per": _AT_ONCE}
        lines = self._connection.execute(_LINES_IN_ORDER, execution_options=in_parts)
        by_number = groupby(lines.mappings(), key=lambda line: line["number"])
        number, here = next(by_number, (0, iter(())))
        rows = self._connection.execute(
            posting.select().order_by(posting.c.number), execution_options=in_parts
        )
        for expected, row in enumerate(rows, start=1):
            each = posting_of(row)
            found = []
            if number == each.number:
                found = [{name: line[name] for name in _LINE_NAMES} for line in here]
                number, here = next(by_number, (0, iter(())))
            target = self.posting(each.target) if isinstance(each, Reversal) else None
            if each.number != expected or found != line_rows(each, target):
                return expected
        return None

    # Writing

    def put_period(self, changed: Period) -> None:
        """Add a period or change one. Raises its own conditions, PeriodNameTaken, PeriodInUse."""
        changed.check()
        same_name = select(period.c.id).where(period.c.name == changed.name, period.c.id != changed.id)
        if self._connection.execute(same_name).first() is not None:
            raise PeriodNameTaken(changed.name)
        before = self.period(changed.id)
        if before is None:
            self._connection.execute(insert(period), period_row(changed))
            return
        if before.terms != changed.terms and self._is_used(changed.id):
            raise PeriodInUse(before.name)
        here = update(period).where(period.c.id == changed.id)
        self._connection.execute(here.values(period_row(changed)))

    def remove_period(self, id_: str) -> None:
        """Raises PeriodInUse."""
        if self._is_used(id_):
            found = self.period(id_)
            raise PeriodInUse(found.name if found is not None else id_)
        self._connection.execute(delete(period).where(period.c.id == id_))

    def _is_used(self, id_: str) -> bool:
        used = select(posting_line.c.place).where(posting_line.c.period_id == id_).limit(1)
        return self._connection.execute(used).first() is not None

    def post(self, new: Posting) -> Posting:
        """Post it under the next number; no posting is recorded before the one before it.

        Raises the condition that forbids it.
        """
        check_posting(new, self)
        last = self._connection.execute(
            select(posting.c.number, posting.c.recorded).order_by(posting.c.number.desc()).limit(1)
        ).first()
        number, recorded = 1, new.recorded.astimezone(UTC)
        if last is not None:
            number, earliest = last.number + 1, datetime.fromisoformat(last.recorded) + _TICK
            recorded = max(recorded, earliest)
        posted = replace(new, number=number, recorded=recorded)
        target = self.posting(posted.target) if isinstance(posted, Reversal) else None
        self._connection.execute(insert(posting), posting_row(posted))
        lines = line_rows(posted, target)
        if lines:
            self._connection.execute(insert(posting_line), lines)
        return posted

    def put_follow_ups(self, entries: Sequence[FollowUp]) -> None:
        """Add entries, or exchange those with their ids."""
        if entries:
            self._connection.execute(_PUT_FOLLOW_UP, [follow_up_row(each) for each in entries])

    def remove_follow_up(self, id_: str) -> None:
        self._connection.execute(delete(follow_up).where(follow_up.c.id == id_))


def _currency_of(id_: str) -> Select[tuple[str]]:
    return select(period.c.currency).where(period.c.id == id_)


def _added(rows: Iterable[tuple[Any, ...]]) -> list[Sum]:
    """Rows of country, currency, kind, period and amount, each key once."""
    totals: dict[tuple[str, str, str, str], int] = {}
    for country, currency, kind, id_, amount in rows:
        key = (country, currency, kind, id_ or NO_PERIOD)
        totals[key] = totals.get(key, 0) + amount
    return [
        Sum(country, currency, Kind(kind), id_, amount)
        for (country, currency, kind, id_), amount in totals.items()
        if amount
    ]
