"""Shares add up to the budget, to the cent."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.domain.contributions.periods import Period, PeriodBackwards, usual_name
from rcm_desktop.domain.contributions.scales import ScaleNotWhole, SharesNotBudget, apportioned

CODES = ("BZ", "CA", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "SV", "US")


@settings(max_examples=200)
@given(
    st.integers(0, 10**12),
    st.lists(st.integers(0, 2000), min_size=len(CODES) - 1, max_size=len(CODES) - 1),
)
def test_shares_add_up_and_are_next_to_the_exact_ones(budget: int, cents: list[int]) -> None:
    cuts = [0, *sorted(min(cent * 5, 10_000) for cent in cents), 10_000]
    percents = {
        code: Decimal(right - left) / 100 for code, left, right in zip(CODES, cuts, cuts[1:], strict=False)
    }
    shares = apportioned(budget, percents)
    assert sum(share.amount for share in shares) == budget
    assert all(abs(share.amount - share.exact) < 1 for share in shares)
    taken = [share.exact % 1 for share in shares if share.extra]
    left = [share.exact % 1 for share in shares if not share.extra]
    assert not taken or not left or min(taken) >= max(left)


def test_of_equal_remainders_the_first_code_comes_first() -> None:
    percents = {"US": Decimal(25), "CA": Decimal(25), "MX": Decimal(25), "BZ": Decimal(25)}
    shares = apportioned(102, percents)
    assert [(share.country, share.amount, share.extra) for share in shares] == [
        ("BZ", 26, True),
        ("CA", 26, True),
        ("MX", 25, False),
        ("US", 25, False),
    ]


def test_a_scale_that_is_not_whole_is_refused_with_its_sum() -> None:
    with pytest.raises(ScaleNotWhole) as refused:
        apportioned(1000, {"CA": Decimal("60"), "MX": Decimal("39.5")})
    assert refused.value.total == "99.5"


def _period(**changes: object) -> Period:
    facts: dict[str, object] = {
        "id": "p",
        "name": "2025",
        "start": date(2025, 1, 1),
        "end": date(2025, 12, 31),
        "due": date(2025, 1, 1),
        "currency": "USD",
        "budget": 1000,
    }
    return Period(**(facts | changes))  # type: ignore[arg-type]


def test_amounts_must_make_the_budget() -> None:
    _period(amounts=(("CA", 600), ("MX", 400))).check()
    with pytest.raises(SharesNotBudget):
        _period(amounts=(("CA", 600), ("MX", 399))).check()


def test_a_period_does_not_end_before_it_begins() -> None:
    with pytest.raises(PeriodBackwards):
        _period(end=date(2024, 12, 31)).check()


def test_a_year_is_called_by_its_number() -> None:
    assert usual_name(date(2025, 1, 1), date(2025, 12, 31)) == "2025"
    assert usual_name(date(2003, 6, 1), date(2004, 12, 31)) == "2003-06 – 2004-12"
