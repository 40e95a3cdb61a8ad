"""Amounts as people write them, and rates."""

from __future__ import annotations

from decimal import Decimal

import pytest

from rcm_desktop.domain.money import (
    AmountUnreadable,
    CurrencyUnknown,
    Money,
    amount_of,
    currency_code,
    rate_of,
    spoken_amount,
)


@pytest.mark.parametrize(
    ("written", "minor"),
    [
        ("12500", 1_250_000),
        ("12,500.00", 1_250_000),
        ("12.500,00", 1_250_000),
        ("12 500,5", 1_250_050),
        ("12\u00a0500.50", 1_250_050),
        ("12,500", 1_250_000),
        ("1.250.000", 125_000_000),
        ("0.05", 5),
        (",5", 50),
        ("-3.20", -320),
        ("−3.20", -320),
        (" 7 ", 700),
    ],
)
def test_amounts_are_read_as_people_write_them(written: str, minor: int) -> None:
    assert amount_of(written, "USD") == minor


@pytest.mark.parametrize(
    "written",
    ["", "abc", "12,34,567", "1.2345", "12.500.00", "1,23.4567", "1e5", "--3", "12 50", "9" * 20],
)
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(AmountUnreadable):
        amount_of(written, "USD")


@pytest.mark.parametrize("written", ["0,500", "0.500", "-0,500", "012,500", "12."])
def test_what_may_be_a_half_or_five_hundred_is_refused(written: str) -> None:
    with pytest.raises(AmountUnreadable):
        amount_of(written, "USD")


@pytest.mark.parametrize(
    ("currency", "words"), [("USD", "-12,345.60"), ("CLP", "-1,234,560"), ("KWD", "-1,234.560")]
)
def test_amounts_have_the_digits_of_their_currency(currency: str, words: str) -> None:
    assert spoken_amount(-1_234_560, currency) == words
    assert amount_of(words, currency) == -1_234_560


def test_money_at_a_rate_rounds_halves_away_from_zero() -> None:
    assert Money(100_001, "CAD").at_rate(Decimal("0.5"), "USD") == 50_001
    assert Money(-100_001, "CAD").at_rate(Decimal("0.5"), "USD") == -50_001
    assert Money(1_000, "JPY").at_rate(Decimal("0.0067"), "USD") == 670
    assert Money(10**15, "USD").at_rate(Decimal("1000000000.1"), "USD") == 10**24 + 10**14
    assert Money(1, "KWD").at_rate(Decimal("4.9999999999999999999999999999999"), "USD") == 0


def test_a_currency_is_three_letters() -> None:
    assert currency_code(" usd") == "USD"
    with pytest.raises(CurrencyUnknown):
        currency_code("US$")


@pytest.mark.parametrize("written", ["", "x", "NaN", "-1", "1e20", "1_0"])
def test_a_rate_is_a_plain_number(written: str) -> None:
    with pytest.raises(AmountUnreadable):
        rate_of(written)
    assert rate_of("0,73") == Decimal("0.73")
