"""Places among siblings: always another between two, and short for lists written from the top."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.domain.ranks import rank_between, ranks_between


@settings(max_examples=60)
@given(st.lists(st.integers(0, 1000), min_size=1, max_size=60))
def test_there_is_always_a_place_between_two(places: list[int]) -> None:
    ranks: list[str] = []
    for place in places:
        at = place % (len(ranks) + 1)
        rank = rank_between(ranks[at - 1] if at else "", ranks[at] if at < len(ranks) else "")
        ranks.insert(at, rank)
    assert ranks == sorted(set(ranks))
    assert not any(rank.endswith("0") for rank in ranks), "nothing fits before a rank that ends in 0"


@pytest.mark.parametrize("count", [0, 1, 2, 7, 1000])
def test_many_at_once_are_in_order_and_short(count: int) -> None:
    ranks = list(ranks_between("", "", count))
    assert len(ranks) == count
    assert ranks == sorted(set(ranks))
    assert all(len(rank) <= 3 for rank in ranks)
    if count:
        between = list(ranks_between(ranks[0], ranks[-1] if count > 1 else "", 3))
        assert [ranks[0], *between] == sorted({ranks[0], *between})


def test_a_list_written_from_the_top_stays_short() -> None:
    rank = ""
    for _ in range(2000):
        after = rank_between(rank, "")
        assert after > rank
        rank = after
    assert len(rank) <= 40


@pytest.mark.parametrize(("low", "high"), [("b", "a"), ("V", "V"), ("V1", "V")])
def test_nothing_fits_between_what_is_not_in_order(low: str, high: str) -> None:
    with pytest.raises(ValueError, match="no rank between"):
        rank_between(low, high)
