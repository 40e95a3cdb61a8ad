"""The sums of each month: a position adds up some thousand of them instead of every line that was posted."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, union_all

from rcm_desktop.storage.ledger_tables import posting_line, posting_month

_MONTHS, _LINES = posting_month.c, posting_line.c
_KEYS = (_MONTHS.country, _MONTHS.currency, _MONTHS.kind, _MONTHS.period_id)
_OF_LINES = (_LINES.country, _LINES.currency, _LINES.kind, func.coalesce(_LINES.period_id, ""))
_IN_MONTH = func.substr(_LINES.value, 1, 7)
_FROM_LINES = select(*_OF_LINES, _IN_MONTH, func.sum(_LINES.amount)).group_by(*_OF_LINES, _IN_MONTH)

SumRow = tuple[str, str, str, str, int]


def sums_to(
    connection: Connection, as_at: date, country: str | None = None, currency: str | None = None
) -> list[SumRow]:
    """Country, currency, kind, period ("" for none) and amount of all lines with value days up to a day.

    The months before that of the day come as sums, its own from the lines; a key may come twice.
    """
    day, month = as_at.isoformat(), as_at.isoformat()[:7]
    mine: list[ColumnElement[bool]] = []
    if country is not None:
        mine.append(_MONTHS.country == country)
    if currency is not None:
        mine.append(_MONTHS.currency == currency)
    before = select(*_KEYS, func.sum(_MONTHS.amount)).where(_MONTHS.month < month, *mine).group_by(*_KEYS)
    # The month's own sums say which lines to look up: the index has them one beside the other.
    of_key = (
        select(func.sum(_LINES.amount))
        .where(
            _LINES.country == _MONTHS.country,
            _LINES.currency == _MONTHS.currency,
            _LINES.kind == _MONTHS.kind,
            _LINES.period_id.is_not_distinct_from(func.nullif(_MONTHS.period_id, "")),
            _LINES.value.between(f"{month}-01", day),
        )
        .scalar_subquery()
    )
    within = select(*_KEYS, func.coalesce(of_key, 0)).where(_MONTHS.month == month, *mine)
    return [(a, b, c, d, e) for a, b, c, d, e in connection.execute(union_all(before, within))]


def month_at_fault(connection: Connection) -> str:
    """A month whose sum differs from its lines, "" where none does. Reads all lines."""
    wanted = {tuple(row[:5]): row[5] for row in connection.execute(_FROM_LINES)}
    kept = {tuple(row[:5]): row[5] for row in connection.execute(posting_month.select())}
    return next((key[4] for key in wanted.keys() | kept.keys() if wanted.get(key) != kept.get(key)), "")


def make_months(connection: Connection) -> None:
    """Make the sums anew from the lines."""
    connection.execute(delete(posting_month))
    connection.execute(insert(posting_month).from_select([*posting_month.c.keys()], _FROM_LINES))
