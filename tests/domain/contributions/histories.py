"""Random histories of a ledger, and a plain calculation of what they come to, one cent at a time."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from rcm_desktop.domain.contributions.ledger import Ledger
from rcm_desktop.domain.contributions.periods import Decision, Period
from rcm_desktop.domain.contributions.postings import (
    Assessment,
    Credit,
    Posting,
    Receipt,
    Reversal,
    WriteOff,
)
from rcm_desktop.domain.errors import Condition

COUNTRIES = ("BZ", "CA", "MX")
ACCOUNTS = tuple((country, currency) for country in COUNTRIES for currency in ("USD", "CAD"))
FIRST = datetime(2020, 1, 1, tzinfo=UTC)


def random_ledger(seed: int, steps: int = 25) -> Ledger:
    """A ledger after as many tries to post something; what the rules forbid is left out."""
    draw = random.Random(seed)
    ledger = Ledger(tuple(_periods(draw)))
    for step in range(steps):
        posting = _posting(draw, ledger, FIRST + timedelta(days=step), str(step))
        try:
            ledger = ledger.posted(replace(posting, number=len(ledger.postings) + 1))
        except Condition:
            continue
    return ledger


def _periods(draw: random.Random) -> list[Period]:
    """Three in a row, and beside the second one in another currency and one due on the same day."""
    periods, start = [], date(2016, 1, 1)
    for number in range(3):
        end = start + timedelta(days=draw.choice((180, 364, 580)))
        due = start + timedelta(days=draw.choice((0, 0, 60)))
        periods.append(Period(f"p{number}", f"P{number}", start, end, due, "USD"))
        start = end + timedelta(days=1)
    second = periods[1]
    elsewhere = replace(second, id="p3", name="P3", due=second.end, currency="CAD")
    return [*periods, elsewhere, replace(second, id="p4", name="A name that comes first")]


def _posting(draw: random.Random, ledger: Ledger, recorded: datetime, id_: str) -> Posting:
    period = draw.choice(ledger.periods)
    value = date(2016, 1, 1) + timedelta(days=draw.randrange(2000))
    amount = draw.choice((1, 5, 7, 10, 13))
    country = draw.choice(COUNTRIES)
    standing = [each for each in ledger.postings if not isinstance(each, Reversal)]
    kind = draw.choice(
        ("assess", "assess", "receive", "receive", "receive", "credit", "write off", "reverse")
    )
    if kind == "reverse" and standing:
        target = draw.choice(standing)
        day = max(target.value, value)
        return Reversal(
            id=id_,
            country=target.country,
            currency=target.currency,
            value=day,
            recorded=recorded,
            target=target.id,
            note="posted twice",
        )
    if kind == "assess":
        return Assessment(
            id=id_,
            country=country,
            currency=period.currency,
            value=value,
            recorded=recorded,
            period=period.id,
            owed=amount + 5,
        )
    if kind == "credit":
        return Credit(
            id=id_,
            country=country,
            currency=period.currency,
            value=value,
            recorded=recorded,
            given=amount,
            period=draw.choice(("", period.id)),
        )
    if kind == "write off":
        return WriteOff(
            id=id_,
            country=country,
            currency=period.currency,
            value=value,
            recorded=recorded,
            period=period.id,
            given_up=draw.choice((1, 3, amount)),
            decision=Decision("allowed"),
        )
    designated = draw.choice(((), ((period.id, max(1, amount // 2)),)))
    return Receipt(
        id=id_,
        country=country,
        currency=period.currency,
        value=value,
        recorded=recorded,
        net=amount,
        charge=draw.choice((0, 0, 2)),
        country_bears=draw.random() < 0.3,
        designated=designated,
    )


def cent_by_cent(
    ledger: Ledger,
    as_at: date,
    known: datetime | None = None,
    accounts: Iterable[tuple[str, str]] = ACCOUNTS,
) -> dict[tuple[str, str], dict[str, int]]:
    """The same position worked out by hand: coins are laid on debts one after the other.

    By country and currency: the totals, and for each period "p0.outstanding" and its like.
    """
    seen = [p for p in ledger.postings if p.value <= as_at and (known is None or p.recorded <= known)]
    gone = {p.target for p in seen if isinstance(p, Reversal)}
    standing = [p for p in seen if p.id not in gone and not isinstance(p, Reversal)]
    return {
        here: _by_hand(ledger, [p for p in standing if (p.country, p.currency) == here]) for here in accounts
    }


def _by_hand(ledger: Ledger, postings: list[Posting]) -> dict[str, int]:
    periods = [p.id for p in sorted(ledger.periods, key=lambda p: (p.due, p.start, p.end, p.id))]
    asked: dict[str, int] = defaultdict(int)
    coins: list[tuple[str, str]] = []  # Each of one cent: what it is, and the period it was given for.
    for posting in postings:
        if isinstance(posting, Assessment):
            asked[posting.period] += posting.owed
        elif isinstance(posting, Credit):
            coins += [("credited", posting.period)] * posting.given
        elif isinstance(posting, WriteOff):
            coins += [("written_off", posting.period)] * posting.given_up
        elif isinstance(posting, Receipt):
            for period, amount in posting.designated:
                coins += [("allocated", period)] * amount
            named = sum(amount for _, amount in posting.designated)
            coins += [("allocated", "")] * (posting.credited - named)
    owed, result, loose = dict(asked), defaultdict(int), list[str]()
    result["received"] = sum(what == "allocated" for what, _ in coins)
    for what in ("written_off", "credited", "allocated"):
        for _, period in (coin for coin in coins if coin[0] == what and coin[1]):
            if owed.get(period, 0):
                owed[period] -= 1
                result[f"{period}.{what}"] += 1
            elif what != "allocated" or asked.get(period, 0):
                loose.append(what)
            else:
                result["reserved"] += 1
    loose += [what for what, period in coins if not period]
    for what in sorted(loose, key=("credited", "allocated", "written_off").index):
        debt = next((period for period in periods if owed.get(period, 0)), None)
        if debt is None or what == "written_off":
            result[f"loose.{what}"] += 1
            continue
        owed[debt] -= 1
        result[f"{debt}.{what}"] += 1
    for period in periods:
        result[f"{period}.assessed"] = asked[period]
        result[f"{period}.outstanding"] = owed.get(period, 0)
    return dict(result)
