"""Who came, day by day, and who was absent in a row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rcm_desktop.domain.events.attendance import EventAttendance, PartyAttendance, attendance_of
from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.letters import NobodySilent, absent_in_a_row, silent_of
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Invitation
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.presence import Attendance, DayMark, Presence
from tests.event_scenes import DIRECTORY

FIRST, SECOND = date(2031, 7, 8), date(2031, 7, 9)
EVENT = Event("e", "e", when=When.on(FIRST, SECOND))
PEOPLE = (
    Delegate("1", "1", "Ana", delegation="CA"),
    Delegate("2", "2", "Bea", delegation="CA"),
    Delegate("3", "3", "Carla", delegation="IOM"),
)
P, L, E, A = Attendance.PRESENT, Attendance.LATE, Attendance.EXCUSED, Attendance.ABSENT


def party(attendance: EventAttendance, id_: str) -> PartyAttendance:
    found = attendance.of(id_)
    assert found is not None
    return found


def test_the_door_says_who_came_each_day_and_how_many() -> None:
    marks = (
        DoorMark("1", FIRST, "morning", Arrival.LATE),
        DoorMark("1", FIRST, "afternoon"),
        DoorMark("3", SECOND),
        DoorMark("gone", SECOND),
    )
    found = attendance_of(EventRecord(EVENT, (), PEOPLE, marks), DIRECTORY)
    canada, iom = party(found, "CA"), party(found, "IOM")
    assert (canada.marks, canada.people, canada.registered, canada.came) == ((P, None), (1, 0), 2, 1)
    assert (iom.marks, iom.people, iom.came) == ((), (0, 1), 1)
    assert (found.registered, found.came) == (3, 2)
    assert [found.people_on(at) for at in (0, 1)] == [1, 1]
    assert found.counts(0)[P] == 1


def test_marks_by_hand_go_before_the_door() -> None:
    meeting = Meeting("e", "e", presence=Presence((DayMark("CA", FIRST, E), DayMark("MX", SECOND, A))))
    found = attendance_of(
        EventRecord(EVENT, (), PEOPLE, (DoorMark("1", FIRST), DoorMark("1", SECOND)), meeting), DIRECTORY
    )
    assert party(found, "CA").marks == (E, P)
    assert party(found, "CA").overall is P
    assert party(found, "MX").overall is A


def test_a_meeting_whose_text_alone_says_who_was_there() -> None:
    meeting = Meeting("e", "e", read_present=("CA",))
    found = attendance_of(EventRecord(EVENT, meeting=meeting), DIRECTORY)
    assert party(found, "CA").marks == (P, P)
    assert party(found, "MX").marks == (A, A)
    assert found.is_known


def test_nothing_is_known_of_an_event_that_nobody_entered() -> None:
    assert not attendance_of(EventRecord(EVENT, (), PEOPLE), DIRECTORY).is_known


def test_the_days_of_an_event_that_is_not_dated_are_those_that_were_entered() -> None:
    found = attendance_of(EventRecord(Event("e", "e"), (), PEOPLE, (DoorMark("1", FIRST),)), DIRECTORY)
    assert found.days == (FIRST,)


# Absent in a row


def of(day: date, **marks: Attendance | None) -> EventAttendance:
    event = replace(EVENT, id=day.isoformat(), when=When.on(day))
    parties = tuple(PartyAttendance(code, (mark,), (0,)) for code, mark in marks.items())
    return EventAttendance(event, DIRECTORY, (day,), parties)


ONE, TWO, THREE = date(2030, 6, 1), date(2030, 11, 1), date(2031, 6, 1)


def test_who_missed_the_last_ones_is_asked_with_all_of_them() -> None:
    found = absent_in_a_row(
        [
            of(THREE, BZ=A, NI=A, CA=P, MX=A, PA=A),
            of(ONE, BZ=A, NI=P, CA=A, MX=A, PA=A),
            of(TWO, BZ=A, NI=A, CA=A, MX=E, PA=None),
        ]
    )
    assert [(each.country, [event.id for event in each.missed]) for each in found] == [
        ("BZ", ["2030-06-01", "2030-11-01", "2031-06-01"]),
        ("NI", ["2030-11-01", "2031-06-01"]),
    ]


def test_an_event_of_which_nothing_is_known_is_passed_over() -> None:
    found = absent_in_a_row([of(ONE, BZ=A), of(TWO, BZ=None), of(THREE, BZ=A)])
    assert [len(each.missed) for each in found] == [2]
    assert absent_in_a_row([of(ONE, BZ=A), of(THREE, BZ=A)], least=3) == ()
    assert absent_in_a_row([]) == ()


def test_the_silent_are_those_who_were_asked() -> None:
    silent = Invitation("CA", ONE)
    others = Invitation("MX"), Invitation("US", ONE, answer=Answer.DECLINED)
    assert silent_of((silent, *others)) == (silent,)
    with pytest.raises(NobodySilent):
        silent_of(others)
