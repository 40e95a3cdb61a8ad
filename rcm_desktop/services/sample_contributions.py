"""The sample's contributions: four invented years, what came, and the talk about what did not."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.periods import Decision, Period
from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.domain.money import digits_of
from rcm_desktop.resources import resource_path
from rcm_desktop.services.contributions import Contributions

Table = Mapping[str, Any]


def add_sample_contributions(contributions: Contributions) -> None:
    """Post what ``resources/sample/contributions.toml`` says."""
    table = tomllib.loads(resource_path("sample/contributions.toml").read_text("utf-8"))
    currency = table["currency"]
    unit = 10 ** digits_of(currency)
    periods = [_period(each, table["scale"], currency, unit) for each in table["period"]]
    for period in periods:
        contributions.put_period(period)
        contributions.assess(period)
    in_full = _in_full(contributions, table["in_full"], periods)
    others = (_receipt(contributions, each, currency, unit) for each in table["receipt"])
    contributions.post(sorted((*in_full, *others), key=lambda each: each.value))
    for each in table["follow_up"]:
        contributions.put_follow_up(_follow_up(each, currency, unit))


def _period(table: Table, scale: Mapping[str, int], currency: str, unit: int) -> Period:
    return Period(
        str(uuid4()),
        table["name"],
        table["start"],
        table["end"],
        table["start"],
        currency,
        table["budget"] * unit,
        tuple((code, Decimal(percent)) for code, percent in scale.items()),
        approved=Decision(table.get("approved", "")),
    )


def _in_full(
    contributions: Contributions, days: Mapping[str, str], periods: Sequence[Period]
) -> Iterator[Receipt]:
    for period in periods:
        for share in period.shares():
            if share.country in days:
                value = date.fromisoformat(f"{period.start.year}-{days[share.country]}")
                reference = f"{share.country} {period.name}"
                yield contributions.receipt(
                    share.country, period.currency, value, share.amount, reference=reference
                )


def _receipt(contributions: Contributions, table: Table, currency: str, unit: int) -> Receipt:
    receipt = contributions.receipt(
        table["country"], currency, table["day"], table["amount"] * unit, reference=table["reference"]
    )
    return replace(receipt, charge=table.get("charge", 0) * unit)


def _follow_up(table: Table, currency: str, unit: int) -> FollowUp:
    promised = table.get("promised", 0) * unit
    return FollowUp(
        str(uuid4()),
        table["country"],
        table["day"],
        FollowUpKind(table["contact"]),
        table["words"],
        promised,
        currency if promised else "",
        table.get("promised_for"),
        table.get("action", ""),
        table.get("action_day"),
    )
