"""Who owes what as at a day, for people and for programs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from rcm_desktop.commands.context import Context
from rcm_desktop.domain.contributions.positions import Account, Cell, Position
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.wording import Wording

_FIGURES = ("assessed", "received", "credited", "written_off", "outstanding", "unapplied")


def balances(arguments: argparse.Namespace, context: Context) -> int:
    """Print by country and period what was assessed, received, credited, written off and is outstanding."""
    as_at = arguments.as_of or date.today()
    known = end_of(arguments.known) if arguments.known else None
    with context.opened(read_only=True) as opened:
        position = opened.contributions.position(as_at, known)
    if arguments.json:
        print(json.dumps(balances_shape(position), ensure_ascii=False, indent=2))
    else:
        _print(position, context.wording())
    return 0


def end_of(day: date) -> datetime:
    """The last moment of a day in the time of this computer, in UTC."""
    return (datetime.combine(day + timedelta(days=1), time()) - timedelta(microseconds=1)).astimezone(UTC)


def balances_shape(position: Position) -> dict[str, Any]:
    """What ``--json`` prints, in whole numbers of the smallest unit: by account, in it by period, and in
    total by currency. What was received for a period is what is allocated to it."""
    return {
        "as_of": position.as_at.isoformat(),
        "known": position.known.isoformat() if position.known else None,
        "balances": [
            {"country": each.country, **_account(each), "periods": _periods(each, position)}
            for each in position.accounts
        ],
        "totals": [
            {**_account(total), "periods": _periods(total, position)}
            for total in map(position.total, position.currencies)
        ],
    }


def _account(account: Account) -> dict[str, Any]:
    total = account.total
    return {
        "currency": account.currency,
        "assessed": total.assessed,
        "received": account.received,
        "allocated": total.allocated,
        "credited": total.credited,
        "written_off": total.written_off,
        "outstanding": total.outstanding,
        "unapplied": account.unapplied,
        "credit_left": account.credit_left,
        "balance": account.balance,
    }


def _periods(account: Account, position: Position) -> list[dict[str, Any]]:
    return [
        {
            "period": period.name,
            "start": period.start.isoformat(),
            "end": period.end.isoformat(),
            **_cell(account.cells[period.id]),
        }
        for period in position.periods
        if period.id in account.cells
    ]


def _cell(cell: Cell) -> dict[str, int]:
    return {
        "assessed": cell.assessed,
        "received": cell.allocated,
        "credited": cell.credited,
        "written_off": cell.written_off,
        "outstanding": cell.outstanding,
    }


def _print(position: Position, wording: Wording) -> None:
    """A line for each country and period, then one for the country; tabs between, as ``list`` has them."""
    heads = ("country", "period", "currency", *_FIGURES)
    print("\t".join(wording.text(f"balances.{head}") for head in heads))
    for account in (*position.accounts, *map(position.total, position.currencies)):
        name = account.country or wording.text("balances.total")
        for period in position.periods:
            if period.id in account.cells:
                figures = list(_cell(account.cells[period.id]).values())
                print("\t".join((name, period.name, account.currency, *_spoken(figures, account), "")))
        shape = _account(account)
        figures = [shape[figure] for figure in _FIGURES]
        print("\t".join((name, "", account.currency, *_spoken(figures, account))))


def _spoken(figures: Iterable[int], account: Account) -> Iterator[str]:
    return (spoken_amount(figure, account.currency) for figure in figures)
