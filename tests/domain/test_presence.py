"""Marks of presence and what follows from them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.presence import LONGEST, Attendance, Presence, absent_streak, days_of

FIRST, SECOND = date(2031, 6, 10), date(2031, 6, 11)


def test_present_or_late_on_any_day_counts_as_present() -> None:
    presence = (
        Presence()
        .marked([("CA", FIRST)], Attendance.ABSENT)
        .marked([("CA", SECOND)], Attendance.LATE)
        .marked([("MX", FIRST)], Attendance.EXCUSED)
        .marked([("BZ", FIRST)], Attendance.PRESENT)
    )
    assert presence.present() == ("BZ", "CA")
    assert presence.at("MX", FIRST) is Attendance.EXCUSED
    assert presence.at("MX", SECOND) is None
    assert presence.on(FIRST)[Attendance.PRESENT] == 1


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["BZ", "CA", "MX"]),
            st.sampled_from([FIRST, SECOND]),
            st.sampled_from([*Attendance, None]),
        )
    )
)
def test_the_last_mark_of_a_cell_stands(marks: list[tuple[str, date, Attendance | None]]) -> None:
    presence, expected = Presence(), dict[tuple[str, date], Attendance]()
    for country, day, attendance in marks:
        presence = presence.marked([(country, day)], attendance)
        expected.pop((country, day), None)
        if attendance is not None:
            expected[country, day] = attendance
    assert {(mark.country, mark.day): mark.attendance for mark in presence.marks} == expected
    assert list(presence.marks) == sorted(presence.marks, key=lambda mark: (mark.country, mark.day))


def test_the_days_of_a_meeting() -> None:
    assert days_of(None, SECOND) == ()
    assert days_of(FIRST, None) == (FIRST,)
    assert days_of(FIRST, SECOND) == (FIRST, SECOND)
    assert days_of(SECOND, FIRST) == (SECOND,)
    assert len(days_of(FIRST, FIRST + timedelta(days=400))) == LONGEST


def test_a_streak_is_counted_back_to_the_last_time_or_the_last_known_meeting() -> None:
    before = [("CA", "MX"), ("CA",), (), ("BZ",)]
    assert absent_streak("BZ", before, ("CA",)) == 3
    assert absent_streak("MX", before, ("CA",)) == 1
    assert absent_streak("CA", before, ("CA",)) == 0
    assert absent_streak("NI", [], ("CA",)) == 1
