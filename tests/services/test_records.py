"""The record of a meeting over a real file: presence, people, openings, undo across restarts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.agenda import AgendaItem
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.openings import NameForm, OpeningWording, UnknownField
from rcm_desktop.domain.presence import Attendance, days_of
from rcm_desktop.domain.sessions import Session
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.services.records import Records, new_delegate

EN, ES = Language.EN, Language.ES
FIRST, LAST = date(2031, 6, 10), date(2031, 6, 12)


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def records(opened: Opened) -> Records:
    return Records(opened.store, who="ana")


@pytest.fixture
def meeting(opened: Opened) -> Meeting:
    return opened.meetings.create("RCGM", FIRST, LAST, ("Granada, Nicaragua", "Granada, Nicaragua"))


def mark(records: Records, meeting: Meeting, *codes: str, as_: Attendance = Attendance.PRESENT) -> Meeting:
    cells = [(code, day) for code in codes for day in days_of(meeting.start, meeting.end)]
    return records.mark(meeting.id, cells, as_).meeting


def test_marks_write_the_opening_in_both_languages_and_it_follows(records: Records, meeting: Meeting) -> None:
    mark(records, meeting, "PA", "MX")
    stored = mark(records, meeting, "US")
    assert "from Mexico, Panama and the United States and" in stored.en.opening.plain
    assert "de Estados Unidos de América, México y Panamá, y" in stored.es.opening.plain
    stored = mark(records, meeting, "US", as_=Attendance.ABSENT)
    assert "from Mexico and Panama and" in stored.en.opening.plain
    assert stored.present == ("MX", "PA")


def test_an_opening_by_hand_stays_and_shows_what_would_be_made(records: Records, meeting: Meeting) -> None:
    stored = mark(records, meeting, "PA")
    by_hand = Text("The Group met again.", (Mark(4, 9, MarkKind.ITALIC),))
    stored = records.save(replace(stored, en=replace(stored.en, opening=by_hand))).meeting
    stored = mark(records, stored, "MX")
    assert stored.en.opening == by_hand
    assert "México y Panamá" in stored.es.opening.plain, "the other language still follows"
    openings = records.openings(meeting.id)
    assert openings[EN].differs and "Mexico and Panama" in openings[EN].made
    assert not openings[ES].differs
    stored = records.make_opening(meeting.id, EN).meeting
    assert stored.en.opening.plain == openings[EN].made
    assert "Canada, Mexico and Panama" in mark(records, stored, "CA").en.opening.plain


def test_an_imported_opening_is_never_touched_until_asked(records: Records, opened: Opened) -> None:
    made = opened.meetings.create("RCGM", FIRST, LAST)
    read = replace(made, read_present=("CA",), en=replace(made.en, opening=Text("As it was printed.")))
    records.save(read)
    assert mark(records, made, "MX").en.opening.plain == "As it was printed."
    assert records.make_opening(made.id, EN).meeting.en.opening.plain.startswith("The Regional")


def test_every_step_goes_back_to_nothing_and_forth_again_across_a_restart(
    records: Records, opened: Opened, meeting: Meeting
) -> None:
    before = records.record(meeting.id)
    mark(records, meeting, "PA")
    records.add_delegates(meeting.id, [new_delegate("Ana Pérez", "PA"), new_delegate("Iris Soto", "OIM")])
    people = records.record(meeting.id).delegates
    records.put_delegate(meeting.id, replace(people[0], email="ana@example.org"))
    records.remove_delegates(meeting.id, [people[1].id])
    after = records.record(meeting.id)
    path = opened.path
    opened.close()
    with open_library(path) as again:
        records = Records(again.store)
        steps = 0
        while records.undo(meeting.id):
            steps += 1
        assert steps == 4
        assert records.record(meeting.id) == before
        while records.redo(meeting.id):
            pass
        assert records.record(meeting.id) == after


def test_a_new_step_forgets_those_taken_back(records: Records, meeting: Meeting) -> None:
    mark(records, meeting, "PA")
    assert records.undo(meeting.id)
    mark(records, meeting, "MX")
    assert not records.redo(meeting.id)
    assert records.record(meeting.id).meeting.present == ("MX",)


def test_what_changes_nothing_is_no_step(records: Records, meeting: Meeting) -> None:
    records.save(meeting)
    assert not records.undo(meeting.id)


def test_a_person_of_two_meetings_is_kept_until_both_let_go(
    records: Records, opened: Opened, meeting: Meeting
) -> None:
    other = opened.meetings.create("VM", FIRST, LAST)
    first = new_delegate("Ana Pérez", "PA")
    records.add_delegates(meeting.id, [first])
    records.add_delegates(other.id, [new_delegate("", known=first)])
    assert [each.name for each in records.people_known()] == ["Ana Pérez"]
    records.remove_delegates(meeting.id, [first.id])
    assert [each.name for each in records.record(other.id).delegates] == ["Ana Pérez"]
    records.remove_delegates(other.id, [each.id for each in records.record(other.id).delegates])
    assert records.people_known() == []


def test_a_name_put_right_in_another_meeting_outlives_the_undo_of_something_else(
    records: Records, opened: Opened, meeting: Meeting
) -> None:
    other = opened.meetings.create("VM", FIRST, LAST)
    first = new_delegate("Ana Peres", "PA")
    records.add_delegates(meeting.id, [first])
    second = new_delegate("", known=first)
    records.add_delegates(other.id, [second])
    records.put_delegate(meeting.id, replace(first, email="ana@example.org"))
    records.remove_delegates(meeting.id, [first.id])
    records.put_delegate(other.id, replace(second, name="Ana Pérez"))

    def shown() -> list[tuple[str, str]]:
        return [(each.name, each.email) for each in records.record(meeting.id).delegates]

    assert records.undo(meeting.id)
    assert shown() == [("Ana Pérez", "ana@example.org")], "the part is back, the name is that of now"
    assert records.undo(meeting.id)
    assert shown() == [("Ana Pérez", "")]
    assert records.redo(meeting.id)
    assert shown() == [("Ana Pérez", "ana@example.org")]
    assert records.undo(other.id)
    assert shown() == [("Ana Peres", "ana@example.org")], "the step that changed the name takes it back"


def test_members_missing_twice_in_a_row_are_told(records: Records, opened: Opened, meeting: Meeting) -> None:
    everybody = [each.code for each in Directory.shipped().on(None).members()]
    before = opened.meetings.create("RCGM", date(2030, 6, 10), None)
    mark(records, before, *(code for code in everybody if code not in ("BZ", "NI")))
    vice_ministers = opened.meetings.create("VM", date(2030, 12, 1), None)
    mark(records, vice_ministers, *everybody)
    mark(records, meeting, *(code for code in everybody if code not in ("NI", "CA")))
    assert records.missing(meeting.id) == [("NI", 2)]
    assert records.missing(before.id) == []


def test_the_secretariat_words_the_opening_of_a_body_anew(records: Records, meeting: Meeting) -> None:
    records.put_wording("RCGM", EN, OpeningWording("{acronym}: {countries}.", NameForm.FULL))
    assert mark(records, meeting, "US").en.opening.plain == "RCGM: the United States of America."
    with pytest.raises(UnknownField):
        records.put_wording("RCGM", EN, OpeningWording("{nations}", NameForm.FULL))
    assert records.wording("RCGM", EN).formula == "{acronym}: {countries}."
    assert records.wording("VM", EN) == OpeningWording.usual("VM", EN)


def test_an_opening_that_was_made_goes_with_the_last_one_present(records: Records, meeting: Meeting) -> None:
    mark(records, meeting, "CA", "MX")
    stored = mark(records, meeting, "CA", "MX", as_=Attendance.ABSENT)
    assert (stored.en.opening.plain, stored.es.opening.plain) == ("", "")
    assert "from Mexico and" in mark(records, meeting, "MX").en.opening.plain


def test_what_the_fields_do_not_hold_is_not_taken_back_by_them(
    records: Records, opened: Opened, meeting: Meeting
) -> None:
    shown = opened.meetings.meeting(meeting.id)
    opened.meetings.count_draft(meeting.id, opened.meetings.paper(meeting.id))
    mark(records, meeting, "PA")
    stored = records.save(replace(shown, ordinal=7)).meeting
    assert (stored.ordinal, stored.drafts, stored.present) == (7, shown.drafts + 1, ("PA",))
    records.undo(meeting.id)
    assert opened.meetings.meeting(meeting.id).drafts == shown.drafts + 1


def test_sessions_zone_and_agenda_are_steps_that_are_taken_back(
    records: Records, meeting: Meeting, tmp_path: Path, opened: Opened
) -> None:
    nine = Session("s1", FIRST, time(9), time(12, 30), "Morning", "Mañana")
    two = Session("s2", FIRST, time(14))
    item = AgendaItem("a", "Opening", "Inauguración", "Costa Rica", "s1", time(9, 30))
    records.put_programme(meeting.id, lambda before: replace(before, sessions=(two, nine)), "sessions")
    records.put_programme(meeting.id, lambda before: replace(before, zone="America/Panama"), "sessions")
    stored = records.put_programme(meeting.id, lambda before: replace(before, agenda=(item,))).meeting
    assert opened.meetings.meeting(meeting.id) == stored
    assert (stored.sessions, stored.zone, stored.agenda) == ((nine, two), "America/Panama", (item,))
    without = records.put_programme(meeting.id, lambda before: replace(before, sessions=(two,))).meeting
    assert without.agenda[0].session == "", "an item of a session that went stands without it"
    for _ in range(4):
        assert records.undo(meeting.id)
    assert records.record(meeting.id).meeting == meeting
    for _ in range(3):
        records.redo(meeting.id)
    assert records.record(meeting.id).meeting == stored


def test_the_fields_of_a_record_leave_sessions_and_agenda_alone(records: Records, meeting: Meeting) -> None:
    nine = Session("s1", FIRST, time(9))
    records.put_programme(meeting.id, lambda before: replace(before, sessions=(nine,), zone="UTC-6"))
    stored = records.save(replace(meeting, host="MX")).meeting
    assert (stored.host, stored.sessions, stored.zone) == ("MX", (nine,), "UTC-6")
    assert stored.zone_name == "UTC-6"
    assert replace(stored, zone="", host="GT").zone_name == "America/Guatemala"


def test_the_next_meeting_begins_with_the_agenda(records: Records, meeting: Meeting, opened: Opened) -> None:
    item = AgendaItem("a", "Opening", "Inauguración", "Secretariat", "", time(9, 30))
    records.put_programme(meeting.id, lambda before: replace(before, agenda=(item,)))
    made = opened.meetings.create_after(meeting.id, date(2032, 6, 10), None)
    stored = opened.meetings.meeting(made.id)
    assert [(each.en, each.presenter, each.at) for each in stored.agenda] == [
        ("Opening", "Secretariat", None)
    ]
    assert stored.sessions == ()
