"""A round in numbers, and what the door says of countries."""

from __future__ import annotations

from datetime import date

from rcm_desktop.domain.events.door import Arrival, DoorMark, marked, presence_after
from rcm_desktop.domain.events.rounds import Answer, Invitation, Standing, silent_in, summary_of
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.presence import NOBODY_MARKED, Attendance

DAY = date(2031, 6, 20)


def test_a_round_counts_and_names_the_silent() -> None:
    invitations = [
        Invitation("BZ", DAY),
        Invitation("CA", DAY, answer=Answer.CONFIRMED, people=2),
        Invitation("NI", DAY, answer=Answer.DECLINED),
        Invitation("PA"),
    ]
    summary = summary_of(invitations, date(2031, 7, 11))
    assert summary.counts[Standing.SILENT] == summary.counts[Standing.NOT_ASKED] == 1
    assert (summary.answered, summary.invited, summary.is_open) == (2, 4, True)
    assert summary.days_left(date(2031, 7, 9)) == 2
    assert silent_in(invitations) == ("BZ",)


def _delegate(id_: str, delegation: str) -> Delegate:
    return Delegate(id_, f"person {id_}", f"Name {id_}", delegation=delegation)


PEOPLE = [_delegate("a", "PA"), _delegate("b", "PA"), _delegate("c", "HN"), _delegate("d", "IOM")]


def test_who_arrives_makes_the_country_present_and_going_takes_it_back() -> None:
    marks = marked((), [("a", DAY, ""), ("d", DAY, "")], DoorMark("", DAY))
    presence = presence_after(NOBODY_MARKED, PEOPLE, marks, ("PA", "HN"))
    assert presence.present() == ("PA",)
    marks = marked(marks, [("a", DAY, "")], None)
    assert not presence_after(presence, PEOPLE, marks, ("PA", "HN"))


def test_all_late_is_late_and_one_in_time_is_present() -> None:
    late = marked((), [("a", DAY, "")], DoorMark("", DAY, arrival=Arrival.LATE))
    assert presence_after(NOBODY_MARKED, PEOPLE, late, ("PA",)).at("PA", DAY) is Attendance.LATE
    both = marked(late, [("b", DAY, "")], DoorMark("", DAY, arrival=Arrival.LEFT))
    assert presence_after(NOBODY_MARKED, PEOPLE, both, ("PA",)).at("PA", DAY) is Attendance.PRESENT


def test_a_mark_by_hand_stays() -> None:
    by_hand = NOBODY_MARKED.marked([("PA", DAY)], Attendance.EXCUSED)
    marks = marked((), [("a", DAY, "")], DoorMark("", DAY))
    assert presence_after(by_hand, PEOPLE, marks, ("PA",)) == by_hand
