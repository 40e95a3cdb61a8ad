"""The status of contributions against figures worked out by hand, and random ledgers that stay even."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from rcm_desktop.domain.contributions.periods import Decision, Period
from rcm_desktop.domain.contributions.positions import current_and_arrears, position_of
from rcm_desktop.domain.contributions.postings import (
    Assessment,
    Credit,
    Posting,
    Receipt,
    Reversal,
    WriteOff,
    sums_of,
)
from rcm_desktop.domain.contributions.status import (
    Payment,
    StatementOfContributions,
    StatusBackwards,
    StatusLine,
    merged_oldest,
    start_of,
    status_of,
)
from rcm_desktop.domain.country_names import CountryNames
from tests.domain.contributions.histories import random_ledger

KNOWN = datetime(2025, 5, 16, 9, tzinfo=UTC)


def year(number: int) -> Period:
    first = date(number, 1, 1)
    return Period(f"y{number}", str(number), first, date(number, 12, 31), first, "USD")


PERIODS = (year(2023), year(2024), year(2025))
WHY = Decision("recommendation 1")
_HEAD: dict[str, Any] = {"currency": "USD", "recorded": KNOWN}


def asked(country: str, number: int, owed: int) -> Posting:
    at = date(number, 1, 1)
    return Assessment(
        id=f"a{country}{number}", country=country, value=at, period=f"y{number}", owed=owed, **_HEAD
    )


def came(country: str, day: date, net: int, charge: int = 0) -> Posting:
    return Receipt(id=f"r{country}{day}", country=country, value=day, net=net, charge=charge, **_HEAD)


POSTINGS = [
    # Belize pays nothing for three years, and 2023 is given up in March.
    *(asked("BZ", number, 1_000) for number in (2023, 2024, 2025)),
    WriteOff(
        id="w", country="BZ", value=date(2025, 3, 1), period="y2023", given_up=1_000, decision=WHY, **_HEAD
    ),
    # Canada paid 2024 late, and 2025 with 500 too much.
    asked("CA", 2024, 8_000),
    asked("CA", 2025, 9_000),
    came("CA", date(2025, 1, 10), 8_000),
    came("CA", date(2025, 2, 10), 9_500),
    # Costa Rica paid 2025 in advance, its bank keeping 30 which the secretariat bears.
    came("CR", date(2024, 11, 3), 2_970, 30),
    asked("CR", 2025, 3_000),
    # Guatemala owed 2,000 of 2024, paid 1,500 and was credited 200.
    asked("GT", 2024, 2_000),
    asked("GT", 2025, 2_500),
    came("GT", date(2025, 4, 2), 1_500),
    Credit(id="c", country="GT", value=date(2025, 4, 3), given=200, **_HEAD),
]  # fmt: skip


def statement(
    postings: list[Posting], start: date = date(2025, 1, 1), as_at: date = date(2025, 5, 15)
) -> StatementOfContributions:
    eve = start - timedelta(days=1)
    before = position_of(sums_of(postings, eve), PERIODS, eve)
    after = position_of(sums_of(postings, as_at), PERIODS, as_at)
    return status_of(before, after, "USD", start, KNOWN, CountryNames.shipped())


def test_figures_worked_out_by_hand() -> None:
    made = statement(POSTINGS)
    #     country opening adv. asked came credit written current arrears adv. by period
    assert made.lines == (
        StatusLine("BZ", 2_000, 0, 1_000, 0, 0, 1_000, 1_000, 1_000, 0, (1_000,)),
        StatusLine("CA", 8_000, 0, 9_000, 17_500, 0, 0, 0, 0, 500, (0,)),
        StatusLine("CR", 0, 3_000, 3_000, 0, 0, 0, 0, 0, 0, (0,)),
        StatusLine("GT", 2_000, 0, 2_500, 1_500, 200, 0, 2_500, 300, 0, (300,)),
    )
    assert [each.name for each in made.arrears_periods] == ["2024"]
    assert made.total == StatusLine(
        "", 12_000, 3_000, 15_500, 19_000, 200, 1_000, 3_500, 1_300, 500, (1_300,)
    )
    assert all(each.is_even for each in (*made.lines, made.total))
    assert [each.payment for each in made.lines] == [
        Payment.NOT_AT_ALL,
        Payment.IN_CREDIT,
        Payment.IN_FULL,
        Payment.IN_PART,
    ]
    assert [made.count(each) for each in Payment] == [1, 1, 1, 1]
    assert made.opening_day == date(2024, 12, 31)


def test_a_debt_given_up_is_not_paid_and_an_advance_is() -> None:
    """Costa Rica's advance covers half of what it is asked: it has paid in part, without a receipt since."""
    postings = [came("CR", date(2024, 11, 3), 1_500), asked("CR", 2025, 3_000), asked("BZ", 2025, 10)]
    given_up = WriteOff(
        id="w", country="BZ", value=date(2025, 2, 1), period="y2025", given_up=4, decision=WHY, **_HEAD
    )  # fmt: skip
    made = statement([*postings, given_up])
    assert [each.payment for each in made.lines] == [Payment.NOT_AT_ALL, Payment.IN_PART]
    assert [each.settled for each in made.lines] == [0, 1_500]


def test_a_receipt_taken_back_is_taken_off() -> None:
    back = Reversal(
        id="x", country="CA", value=date(2025, 3, 1), target="rCA2025-02-10", note="returned", **_HEAD
    )
    canada = statement([*POSTINGS, back]).lines[1]
    assert (canada.received, canada.current, canada.advances) == (8_000, 9_000, 0)
    assert canada.payment is Payment.IN_PART
    assert canada.is_even


def test_a_later_day_makes_what_was_current_arrears() -> None:
    made = statement(POSTINGS, as_at=date(2026, 1, 2))
    assert [each.name for each in made.arrears_periods] == ["2024", "2025"]
    assert made.lines[3].by_period == (300, 2_500)
    assert made.total.current == 0
    together = merged_oldest(made, 1)
    assert [each.name for each in together.arrears_periods] == ["2024 – 2025"]
    assert together.total == replace(made.total, by_period=(4_800,))
    assert merged_oldest(made, 2) is made


def test_random_ledgers_stay_even_between_any_two_days() -> None:
    for seed in range(60):
        ledger = random_ledger(seed, steps=16)
        days = sorted({each.value for each in ledger.postings})
        for start, as_at in zip(days, days[2:], strict=False):
            before = ledger.position(start - timedelta(days=1))
            after = ledger.position(as_at)
            made = status_of(before, after, "USD", start, KNOWN, CountryNames.shipped())
            assert all(each.is_even for each in (*made.lines, made.total))
            for each in made.lines:
                account = after.account(each.country, "USD")
                found = current_and_arrears(account, after.periods_in("USD"), as_at)
                assert (each.current, each.arrears) == found


def test_the_start_is_that_of_the_period_that_runs() -> None:
    long = replace(year(2003), start=date(2003, 6, 1), end=date(2004, 12, 31))
    assert start_of([long], date(2004, 5, 1)) == date(2003, 6, 1)
    assert start_of([long, year(2004)], date(2004, 5, 1)) == date(2004, 1, 1)
    assert start_of([long], date(2031, 5, 1)) == date(2031, 1, 1)


def test_a_status_does_not_begin_after_its_day() -> None:
    with pytest.raises(StatusBackwards):
        statement(POSTINGS, start=date(2025, 5, 16))
