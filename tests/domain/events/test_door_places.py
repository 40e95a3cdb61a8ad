"""Where and how many at the door: days, sessions under way, people and countries that are there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.door_places import (
    DoorCounts,
    counts_at,
    days_at_the_door,
    likely_day,
    likely_session,
    marks_at,
)
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.sessions import Session

FIRST, LAST = date(2031, 7, 22), date(2031, 7, 24)
SESSIONS = (Session("am", FIRST, time(9), time(12)), Session("pm", FIRST, time(14), time(17)))
PEOPLE = tuple(
    Delegate(id_, id_, name, delegation=delegation)
    for id_, name, delegation in (
        ("a", "Ana", "PA"),
        ("b", "Bea", "PA"),
        ("c", "Carl", "US"),
        ("d", "Dora", "IOM"),
    )
)


def test_the_days_are_those_of_the_event() -> None:
    record = EventRecord(Event("e", "e", when=When.on(FIRST, LAST)))
    assert days_at_the_door(record, FIRST) == (FIRST, date(2031, 7, 23), LAST)


def test_without_days_those_that_something_is_known_of_else_today() -> None:
    record = EventRecord(Event("e", "e"))
    assert days_at_the_door(record, LAST) == (LAST,)
    marked = replace(record, marks=(DoorMark("a", FIRST),))
    assert days_at_the_door(marked, LAST) == (FIRST,)
    meeting = replace(record, meeting=Meeting("e", "e", sessions=SESSIONS))
    assert days_at_the_door(meeting, LAST) == (FIRST,)


@pytest.mark.parametrize(
    ("today", "day"),
    [(date(2031, 7, 1), FIRST), (date(2031, 7, 23), date(2031, 7, 23)), (date(2031, 8, 1), LAST)],
)
def test_the_door_opens_on_today_or_the_next_day_of_the_event(today: date, day: date) -> None:
    assert likely_day((FIRST, date(2031, 7, 23), LAST), today) == day


@pytest.mark.parametrize(
    ("now", "session"),
    [
        (datetime(2031, 7, 22, 7), "am"),
        (datetime(2031, 7, 22, 11), "am"),
        (datetime(2031, 7, 22, 13, 10), "pm"),
        (datetime(2031, 7, 22, 23, 30), "pm"),
        (datetime(2031, 7, 23, 9), ""),
    ],
)
def test_the_session_is_that_which_is_under_way_or_begins(now: datetime, session: str) -> None:
    assert likely_session(SESSIONS, now) == session
    assert likely_session((), now) == ""


def test_who_left_and_other_sessions_do_not_count() -> None:
    marks = (
        DoorMark("a", FIRST, "am"),
        DoorMark("b", FIRST, "am", Arrival.LATE),
        DoorMark("c", FIRST, "am", Arrival.LEFT),
        DoorMark("d", FIRST, "pm"),
    )
    record = EventRecord(Event("e", "e"), delegates=PEOPLE, marks=marks)
    directory = Directory.shipped().on(FIRST)
    assert counts_at(PEOPLE, marks_at(record, FIRST, "am"), directory) == DoorCounts(2, 4, 1, 2)
    assert counts_at(PEOPLE, marks_at(record, FIRST, "pm"), directory) == DoorCounts(1, 4, 0, 2)
