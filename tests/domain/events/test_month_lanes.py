"""Weeks of a month and the bars on them."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.events.month_lanes import (
    DAYS,
    LAST_YEAR,
    MOST_WEEKS,
    Bar,
    Stay,
    bars_of,
    hidden_by_day,
    last_of_month,
    other_month,
    weeks_of_month,
)

JULY = weeks_of_month(2025, 7)


def july(first: int, last: int, name: str = "a") -> Stay:
    return Stay(name, date(2025, 7, first), date(2025, 7, last))


def lines(bars: tuple[Bar, ...]) -> list[tuple[str, int, int, int, int]]:
    return [(bar.stay.event, bar.week, bar.first, bar.last, bar.lane) for bar in bars]


def test_july_2025_begins_on_a_tuesday() -> None:
    assert len(JULY) == 5
    assert JULY[0] == tuple(date(2025, 6, 30) + timedelta(days=at) for at in range(7))
    assert JULY[-1][-1] == date(2025, 8, 3)


def test_a_month_may_need_four_weeks_or_six() -> None:
    assert len(weeks_of_month(2021, 2)) == 4
    assert len(weeks_of_month(2025, 3)) == 6
    assert len(weeks_of_month(2021, 2, least=MOST_WEEKS)) == 6


@pytest.mark.parametrize(("first_weekday", "begins"), [(0, date(2025, 6, 30)), (6, date(2025, 6, 29))])
def test_the_week_begins_where_it_is_told(first_weekday: int, begins: date) -> None:
    assert weeks_of_month(2025, 7, first_weekday)[0][0] == begins


def test_the_last_months_there_are_have_their_weeks() -> None:
    assert weeks_of_month(12000, 12)[-1][-1] >= date(LAST_YEAR, 12, 31)
    assert other_month(date(LAST_YEAR, 12, 5), 1) == date(LAST_YEAR, 12, 1)
    assert other_month(date(2025, 1, 31), -1) == date(2024, 12, 1)
    assert last_of_month(date(2024, 2, 10)) == date(2024, 2, 29)


def test_a_bar_over_a_weekend_goes_on_in_the_next_week() -> None:
    first, second = bars_of(JULY, [july(12, 15)])
    assert (first.week, first.first, first.last, first.comes_on, first.goes_on) == (1, 5, 6, False, True)
    assert (second.week, second.first, second.last, second.comes_on, second.goes_on) == (2, 0, 1, True, False)


def test_what_overlaps_lies_in_lanes() -> None:
    bars = bars_of(JULY, [july(17, 17, "short"), july(17, 18, "long"), july(18, 18, "after")])
    assert lines(bars) == [("long", 2, 3, 4, 0), ("short", 2, 3, 3, 1), ("after", 2, 4, 4, 1)]


def test_a_lane_is_free_again_the_day_after() -> None:
    assert {bar.lane for bar in bars_of(JULY, [july(14, 15, "a"), july(16, 17, "b")])} == {0}


def test_what_began_before_lies_above() -> None:
    bars = bars_of(JULY, [july(14, 14, "new"), july(10, 14, "old")])
    assert [(bar.stay.event, bar.lane) for bar in bars if bar.week == 2] == [("old", 0), ("new", 1)]


def test_what_there_is_no_room_for_is_counted_on_its_days() -> None:
    bars = bars_of(JULY, [july(14, 18, "a"), july(15, 16, "b"), july(16, 16, "c")])
    assert hidden_by_day(bars, len(JULY), 1)[2] == (0, 1, 2, 0, 0, 0, 0)
    assert hidden_by_day(bars, len(JULY), 3)[2] == (0,) * DAYS


stays = st.builds(
    lambda at, first, length: Stay(str(at), first, first + timedelta(days=length)),
    st.integers(0, 99),
    st.dates(date(2025, 6, 1), date(2025, 8, 31)),
    st.integers(0, 40),
)


@given(st.lists(stays, max_size=25), st.integers(0, 6))
def test_no_two_bars_lie_over_each_other_and_none_is_lost(found: list[Stay], first_weekday: int) -> None:
    weeks = weeks_of_month(2025, 7, first_weekday)
    bars = bars_of(weeks, found)
    cells = Counter((bar.week, bar.lane, column) for bar in bars for column in range(bar.first, bar.last + 1))
    assert all(count == 1 for count in cells.values())
    painted = Counter(
        (bar.stay, weeks[bar.week][column]) for bar in bars for column in range(bar.first, bar.last + 1)
    )
    wanted = Counter((stay, day) for stay in found for week in weeks for day in week if stay.covers(day))
    assert painted == wanted
    for bar in bars:
        assert bar.comes_on == (bar.stay.first < weeks[bar.week][0])
        assert bar.goes_on == (bar.stay.last > weeks[bar.week][-1])
