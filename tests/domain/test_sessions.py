"""Sessions: their order, the next half day, and what clocks elsewhere show."""

from __future__ import annotations

from datetime import UTC, date, time, timedelta, timezone

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.sessions import (
    AFTERNOON,
    MORNING,
    Session,
    in_order,
    next_half_day,
    times_elsewhere,
    times_words,
    usual_name,
)
from rcm_desktop.domain.zones import offset_words, usual_zone, zone_called, zones_of_hosts

FIRST, LAST = date(2017, 6, 20), date(2017, 6, 21)
SIX_BACK = timezone(timedelta(hours=-6))


def session(day: date, start: int, end: int | None = None, id_: str = "s") -> Session:
    return Session(id_, day, time(start), time(end) if end is not None else None)


def test_sessions_stand_in_the_order_of_their_days_and_hours() -> None:
    late, early, next_day = session(FIRST, 14), session(FIRST, 9), session(LAST, 8)
    assert in_order([next_day, late, early]) == (early, late, next_day)


def test_the_next_session_takes_the_next_half_day() -> None:
    assert next_half_day((), None, None) is None
    assert next_half_day((), FIRST, LAST) == (FIRST, *MORNING)
    assert next_half_day([session(FIRST, 9)], FIRST, LAST) == (FIRST, *AFTERNOON)
    assert next_half_day([session(FIRST, 14), session(FIRST, 9)], FIRST, LAST) == (LAST, *MORNING)
    assert next_half_day([session(LAST, 14)], FIRST, LAST) is None, "the days of the meeting are full"
    assert next_half_day([session(LAST, 14)], FIRST, None) == (date(2017, 6, 22), *MORNING)


def test_clocks_elsewhere_are_shown_only_where_they_show_another_time() -> None:
    nine = session(FIRST, 9, 12)
    assert times_elsewhere(nine, SIX_BACK, SIX_BACK) == ""
    assert times_elsewhere(nine, SIX_BACK, UTC) == "15:00–18:00"
    assert times_elsewhere(session(FIRST, 9), SIX_BACK, UTC) == "15:00"
    assert times_elsewhere(session(FIRST, 17, 19), SIX_BACK, UTC) == "23:00–01:00 +1"
    away = timezone(timedelta(hours=9))
    assert times_elsewhere(nine, away, SIX_BACK) == "18:00 -1–21:00 -1"


def test_a_session_may_end_on_the_next_day() -> None:
    night = Session("s", FIRST, time(22), time(1))
    assert times_elsewhere(night, SIX_BACK, UTC) == "04:00 +1–07:00 +1"
    assert times_words(night.start, night.end) == "22:00–01:00"
    assert times_words(night.start, None) == "22:00"


def test_the_clocks_are_those_of_the_day_of_the_session() -> None:
    toronto = zone_called("America/Toronto")
    assert toronto is not None
    assert offset_words(toronto, date(2017, 6, 20)) == "UTC−4"
    assert offset_words(toronto, date(2017, 1, 20)) == "UTC−5"


def test_a_usual_name_is_known_in_both_languages() -> None:
    assert usual_name("closing session") == ("Closing session", "Sesión de clausura")
    assert usual_name("MANANA") == ("Morning", "Mañana")
    assert usual_name("Visit to the port") == ("", "")


def test_a_host_with_one_zone_tells_it() -> None:
    assert usual_zone("GT") == "America/Guatemala"
    assert usual_zone("CA") == usual_zone("") == usual_zone("XX") == ""
    assert set(zones_of_hosts()) == {each.code for each in Directory.shipped().on(None).members()}
    for names in zones_of_hosts().values():
        assert all(zone_called(name) is not None for name in names)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("UTC", "UTC"), ("utc-6", "UTC−6"), ("UTC−6", "UTC−6"), ("GMT +5:30", "UTC+5:30"),
        ("America/Guatemala", "UTC−6"), (" America/Panama ", "UTC−5"),
    ],
)  # fmt: skip
def test_a_zone_is_told_in_hours_from_utc(name: str, words: str) -> None:
    zone = zone_called(name)
    assert zone is not None
    assert offset_words(zone, FIRST) == words


@pytest.mark.parametrize(
    "name", ["", "Guatemala", "America/Nowhere", "../etc/passwd", "/", "UTC+15", "America/"]
)
def test_a_name_that_is_no_zone_is_no_fault(name: str) -> None:
    assert zone_called(name) is None
