"""The position of random ledgers, against a plain calculation, and the rules of allocating."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from rcm_desktop.domain.contributions.ledger import Ledger, movements
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import (
    Account,
    Position,
    arrears_by_age,
    current_and_arrears,
    paid_by,
    paid_of_each,
)
from rcm_desktop.domain.contributions.postings import Assessment, Credit, Receipt, Reversal
from tests.domain.contributions.histories import ACCOUNTS, FIRST, cent_by_cent, random_ledger

HISTORIES = 1000
NOW = datetime(2021, 1, 1, tzinfo=UTC)


def test_random_histories_add_up_as_at_every_date() -> None:
    """Each cent is somewhere, for every country and period, in total, and as at every date."""
    kinds: set[str] = set()
    for seed in range(HISTORIES):
        ledger = random_ledger(seed, steps=16)
        kinds |= {each.kind.value for each in ledger.postings}
        touched: dict[date, set[tuple[str, str]]] = {date(2015, 1, 1): set(ACCOUNTS), date(2030, 1, 1): set()}
        for each in ledger.postings:
            touched.setdefault(each.value, set()).add((each.country, each.currency))
        before: dict[tuple[str, str], Account] = {}
        for day in sorted(touched):
            position = ledger.position(day)
            by_hand = cent_by_cent(ledger, day, accounts=touched[day])
            for here in ACCOUNTS:
                account = position.account(*here)
                if here in touched[day]:
                    _check(account, by_hand[here], ledger)
                else:
                    assert account == before[here], "nothing was posted to it"
                before[here] = account
            for currency in ("USD", "CAD"):
                _check_total(position, currency)
    assert kinds == {"assessment", "receipt", "credit", "write_off", "reversal"}


def _check(account: Account, by_hand: dict[str, int], ledger: Ledger) -> None:
    total = account.total
    assert account.received == by_hand["received"] == total.allocated + account.unapplied
    assert total.assessed == total.allocated + total.credited + total.written_off + total.outstanding
    assert account.unapplied == by_hand.get("reserved", 0) + by_hand.get("loose.allocated", 0)
    assert account.reserved == by_hand.get("reserved", 0)
    assert account.credit_left == by_hand.get("loose.credited", 0)
    assert not by_hand.get("loose.written_off", 0), "nothing is given up that was not owed"
    for period in ledger.periods:
        cell = account.cell(period.id)
        for name in ("assessed", "allocated", "credited", "written_off", "outstanding"):
            assert getattr(cell, name) == by_hand.get(f"{period.id}.{name}", 0)
            assert getattr(cell, name) >= 0


def _check_total(position: Position, currency: str) -> None:
    total = position.total(currency)
    mine = [each for each in position.accounts if each.currency == currency]
    for name in ("received", "unapplied", "reserved", "credit_left", "balance"):
        assert getattr(total, name) == sum(getattr(each, name) for each in mine)
    for period in position.periods:
        outstanding = sum(each.cell(period.id).outstanding for each in mine)
        assert total.cell(period.id).outstanding == outstanding
        assert period.currency == currency or not outstanding


def test_the_order_of_posting_does_not_matter() -> None:
    for seed in range(60):
        ledger = random_ledger(seed)
        mixed = list(ledger.postings)
        random.Random(seed).shuffle(mixed)
        day = date(2019, 6, 1)
        assert Ledger(ledger.periods, tuple(mixed)).position(day) == ledger.position(day)


def test_another_name_for_a_period_moves_no_payment() -> None:
    for seed in range(60):
        ledger = random_ledger(seed)
        named = Ledger(tuple(replace(each, name=each.name[::-1]) for each in ledger.periods), ledger.postings)
        for day in (date(2017, 6, 1), date(2030, 1, 1)):
            assert named.position(day).accounts == ledger.position(day).accounts


def test_an_old_position_as_known_then_stays() -> None:
    for seed in range(40):
        before = random_ledger(seed, steps=20)
        then, day = FIRST + timedelta(days=19), date(2018, 1, 1)
        known = before.position(day, then)
        after = random_ledger(seed, steps=120)
        assert len(after.postings) > len(before.postings) + 20
        assert after.position(day, then) == known
        assert after.postings[: len(before.postings)] == before.postings


def test_the_movements_of_an_account_end_at_its_balance() -> None:
    for seed in range(100):
        ledger = random_ledger(seed)
        for here in ACCOUNTS:
            mine = [each for each in ledger.postings if (each.country, each.currency) == here]
            lines = movements(mine)
            for day in {each.value for each in mine}:
                last = [each for each in lines if each.posting.value <= day][-1]
                assert last.balance == ledger.account(*here, day).balance


LONG = Period("long", "2003-06 – 2004-12", date(2003, 6, 1), date(2004, 12, 31), date(2003, 6, 1), "USD")
NEXT = Period("next", "2005", date(2005, 1, 1), date(2005, 12, 31), date(2005, 1, 1), "USD")


def _assessed(period: Period, owed: int, id_: str = "") -> Assessment:
    return Assessment(
        id=id_ or f"a-{period.id}",
        country="MX",
        currency="USD",
        value=period.start,
        recorded=NOW,
        period=period.id,
        owed=owed,
    )


def _receipt(id_: str, day: date, net: int, designated: tuple[tuple[str, int], ...] = ()) -> Receipt:
    return Receipt(
        id=id_, country="MX", currency="USD", value=day, recorded=NOW, net=net, designated=designated
    )


def test_a_period_of_nineteen_months_with_an_advance() -> None:
    """The period of 2003-2004 ran from June to December of the next year, and two members paid ahead."""
    ledger = Ledger((LONG, NEXT)).posted(_receipt("early", date(2003, 4, 2), 700))
    assert ledger.position(date(2003, 5, 31)).account("MX", "USD").balance == -700
    ledger = ledger.posted(_assessed(LONG, 500)).posted(_assessed(NEXT, 400))
    during = ledger.position(date(2004, 1, 1)).account("MX", "USD")
    assert (during.cell("long").outstanding, during.unapplied, during.balance) == (0, 200, -200)
    after = ledger.position(date(2005, 1, 1)).account("MX", "USD")
    assert (after.cell("next").oldest_first, after.cell("next").outstanding, after.unapplied) == (200, 200, 0)


def test_a_payment_for_a_coming_period_waits_for_it() -> None:
    ledger = Ledger((LONG, NEXT)).posted(_assessed(LONG, 500))
    ledger = ledger.posted(_receipt("ahead", date(2004, 1, 1), 300, (("next", 300),)))
    waiting = ledger.position(date(2004, 6, 1)).account("MX", "USD")
    assert (waiting.reserved, waiting.cell("long").outstanding) == (300, 500)
    ledger = ledger.posted(_assessed(NEXT, 250))
    there = ledger.position(date(2005, 6, 1)).account("MX", "USD")
    assert (there.cell("next").designated, there.cell("long").oldest_first, there.reserved) == (250, 50, 0)


def test_what_a_receipt_pays_is_shown_before_it_is_posted() -> None:
    ledger = Ledger((LONG, NEXT)).posted(_assessed(LONG, 500)).posted(_assessed(NEXT, 400))
    day = date(2005, 3, 1)
    before = ledger.position(day).account("MX", "USD")
    after = ledger.posted(_receipt("now", day, 700, (("next", 100),))).position(day).account("MX", "USD")
    assert [(each.period, each.amount, each.by_designation) for each in paid_by(before, after)] == [
        ("long", 500, False),
        ("next", 100, True),
        ("next", 100, False),
    ]


def test_what_a_letter_says_of_a_receipt_is_never_below_zero_or_too_much() -> None:
    moved = 0
    for seed in range(100):
        ledger = random_ledger(seed, steps=30)
        taken_back = {each.target for each in ledger.postings if isinstance(each, Reversal)}
        for each in ledger.postings:
            if not isinstance(each, Receipt) or each.id in taken_back:
                continue
            others = Ledger(ledger.periods, tuple(one for one in ledger.postings if one is not each))
            here, day = (each.country, each.currency), date(2030, 1, 1)
            paid = paid_by(others.account(*here, day), ledger.account(*here, day))
            moved += any(one.amount < 0 for one in paid)
            found = paid_of_each(paid)
            assert all(amount > 0 for amount in found.values())
            assert sum(one.amount for one in paid) <= sum(found.values()) <= each.credited
            for one in paid:
                if one.by_designation and one.amount > 0:
                    rest = sum(other.amount for other in paid if other.period == one.period) - one.amount
                    assert found.get(one.period, 0) >= one.amount + min(0, rest)
    assert moved > 3


def test_a_payment_that_frees_a_credit_is_told_where_it_was_meant() -> None:
    credit = Credit(id="c", country="MX", currency="USD", value=LONG.start, recorded=NOW, given=100)
    ledger = Ledger((LONG, NEXT)).posted(_assessed(LONG, 100)).posted(_assessed(NEXT, 100)).posted(credit)
    before = ledger.posted(_receipt("first", date(2005, 1, 2), 100))
    after = before.posted(_receipt("named", date(2005, 1, 3), 100, (("long", 100),)))
    here = ("MX", "USD", date(2005, 2, 1))
    paid = paid_by(before.account(*here), after.account(*here))
    assert [(each.period, each.amount) for each in paid] == [("long", 100), ("next", -100)]
    assert paid_of_each(paid) == {"long": 100}


def test_a_reversed_receipt_counts_until_its_reversal() -> None:
    ledger = Ledger((LONG,)).posted(_assessed(LONG, 500)).posted(_receipt("wrong", date(2004, 1, 1), 500))
    ledger = ledger.posted(
        Reversal(
            id="back",
            country="MX",
            currency="USD",
            value=date(2004, 2, 1),
            recorded=NOW,
            target="wrong",
            note="it was another country's",
        )
    )
    balances = [
        ledger.position(day).account("MX", "USD").balance for day in (date(2004, 1, 31), date(2004, 2, 1))
    ]
    assert balances == [0, 500]


@pytest.mark.parametrize(
    ("day", "ages"),
    [
        (date(2003, 5, 31), (500, 0, 0, 0, 0)),
        (date(2003, 6, 1), (0, 500, 0, 0, 0)),
        (date(2004, 5, 31), (0, 500, 0, 0, 0)),
        (date(2004, 6, 1), (0, 0, 500, 0, 0)),
        (date(2005, 6, 1), (0, 0, 0, 500, 0)),
        (date(2006, 6, 1), (0, 0, 0, 0, 500)),
        (date(2016, 6, 1), (0, 0, 0, 0, 500)),
    ],
)
def test_arrears_grow_older_on_the_day_itself(day: date, ages: tuple[int, ...]) -> None:
    account = Ledger((LONG,)).posted(_assessed(LONG, 500)).position(date(2016, 1, 1)).account("MX", "USD")
    assert arrears_by_age(account, (LONG,), day) == ages


def test_what_is_asked_for_a_period_that_is_over_is_arrears() -> None:
    ledger = Ledger((LONG, NEXT)).posted(_assessed(LONG, 500)).posted(_assessed(NEXT, 400))
    account = ledger.position(date(2005, 1, 1)).account("MX", "USD")
    assert current_and_arrears(account, (LONG, NEXT), date(2004, 12, 31)) == (900, 0)
    assert current_and_arrears(account, (LONG, NEXT), date(2005, 1, 1)) == (400, 500)
