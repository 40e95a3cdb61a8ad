"""Known days that are moved or stretched."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.stretching import moved, placed, stretched
from rcm_desktop.domain.events.when import When

TWO_DAYS = When.on(date(2025, 7, 17), date(2025, 7, 18))


def test_moving_keeps_length_and_clock() -> None:
    timed = replace(TWO_DAYS, opens=time(9), zone="America/Panama", inferred=("year",))
    after = moved(timed, 14)
    assert after is not None and after.exact_days == (date(2025, 7, 31), date(2025, 8, 1))
    assert (after.opens, after.zone, after.inferred) == (time(9), "America/Panama", ())


def test_stretching_moves_one_end() -> None:
    longer, later = stretched(TWO_DAYS, last=1), stretched(TWO_DAYS, first=1)
    assert longer is not None and longer.exact_days == (date(2025, 7, 17), date(2025, 7, 19))
    assert later is not None and later == When.on(date(2025, 7, 18))


def test_nothing_is_left_of_a_day_made_shorter() -> None:
    assert stretched(When.on(date(2025, 7, 17)), last=-1) is None


def test_no_calendar_goes_further() -> None:
    assert moved(When.on(date.max), 1) is None
    assert stretched(When.on(date.min), first=-1) is None


def test_what_is_not_dated_stays_so() -> None:
    september = When(PartialDate(2017, 9))
    assert moved(september, 1) is None
    assert stretched(september, last=1) is None
    with pytest.raises(ValueError, match="known days"):
        placed(september, date(2017, 9, 1), date(2017, 9, 1))
    with pytest.raises(ValueError, match="known days"):
        placed(TWO_DAYS, date(2025, 7, 18), date(2025, 7, 17))
