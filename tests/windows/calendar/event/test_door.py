"""At the door by keyboard: a few letters and a key for each person, and who was not expected."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.events.door import Arrival
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.domain.sessions import Session
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.calendar.door_dialog import DoorDialog
from rcm_desktop.windows.calendar.event_panel import EventPanel
from rcm_desktop.windows.calendar.walk_in_dialog import WalkInDialog
from tests.event_panel_scenes import NOW

DAY = NOW.date()
_NOTHING = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def door(panel: EventPanel, qtbot: QtBot) -> DoorDialog:
    panel.open_door()
    dialog = panel.dialog
    assert isinstance(dialog, DoorDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def walk_in(panel: EventPanel, qtbot: QtBot) -> WalkInDialog:
    panel.walk_in()
    dialog = panel.dialog
    assert isinstance(dialog, WalkInDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def type_(
    door: DoorDialog, words: str, key: Qt.Key = Qt.Key.Key_Return, held: Qt.KeyboardModifier = _NOTHING
) -> None:
    QTest.keyClicks(door.ui.search, words)
    QTest.keyClick(door.ui.search, key, held)


def names(door: DoorDialog) -> list[str]:
    lines = (door.model.line_at(door.model.index(row)) for row in range(door.model.rowCount()))
    return [each.delegate.name for each in lines if each is not None]


def marks(opened: Opened) -> dict[str, tuple[Arrival, time | None]]:
    return {each.part: (each.arrival, each.at) for each in opened.calendar.record("workshop").marks}


def test_a_few_letters_of_a_name_or_country_narrow_the_list(door: DoorDialog) -> None:
    assert len(names(door)) == 7
    QTest.keyClicks(door.ui.search, "ixc")
    assert names(door) == ["Ana Lucía Barrios de Ixcoy", "Tomás Ixcoy"]
    door.ui.search.setText("lucia pan")
    assert names(door) == ["Ana Lucía Barrios de Ixcoy"]
    door.ui.search.setText("estados")
    assert names(door) == ["John Carter"]


def test_enter_marks_who_arrived_and_the_next_can_be_typed(door: DoorDialog, opened: Opened) -> None:
    type_(door, "cart")
    type_(door, "men", held=SHIFT)
    type_(door, "soto")
    assert marks(opened) == {
        "John Carter": (Arrival.ARRIVED, time(9, 4)),
        "Rosa Méndez": (Arrival.LATE, time(9, 4)),
        "Iris Soto": (Arrival.ARRIVED, time(9, 4)),
    }
    assert door.ui.search.text() == ""
    assert door.ui.counts.text() == "3 of 7 here · 2 of 4 countries"
    assert door.ui.said.text() == "Iris Soto: Arrived 9:04"


def test_who_left_is_not_here_any_more(door: DoorDialog, opened: Opened) -> None:
    type_(door, "cart")
    type_(door, "cart", held=CTRL)
    assert marks(opened)["John Carter"][0] is Arrival.LEFT
    assert door.ui.counts.text() == "0 of 7 here · 0 of 4 countries"


def test_a_second_enter_keeps_the_first_time(
    door: DoorDialog, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_(door, "cart")
    monkeypatch.setattr(door, "_now", lambda: datetime(2025, 7, 17, 9, 30))
    type_(door, "cart")
    assert marks(opened)["John Carter"] == (Arrival.ARRIVED, time(9, 4))
    assert door.ui.said.text() == "John Carter: Arrived 9:04 already"


def test_backspace_in_the_empty_field_takes_the_last_mark_back(door: DoorDialog, opened: Opened) -> None:
    type_(door, "cart")
    type_(door, "cart", held=CTRL)
    QTest.keyClick(door.ui.search, Qt.Key.Key_Backspace)
    assert marks(opened)["John Carter"] == (Arrival.ARRIVED, time(9, 4))
    QTest.keyClick(door.ui.search, Qt.Key.Key_Backspace)
    QTest.keyClick(door.ui.search, Qt.Key.Key_Backspace)
    assert marks(opened) == {}


def test_backspace_in_words_only_takes_a_letter(door: DoorDialog, opened: Opened) -> None:
    type_(door, "cart")
    QTest.keyClicks(door.ui.search, "so")
    QTest.keyClick(door.ui.search, Qt.Key.Key_Backspace)
    assert door.ui.search.text() == "s" and len(marks(opened)) == 1


def test_arrows_choose_and_delete_takes_a_mark_away(door: DoorDialog, opened: Opened) -> None:
    QTest.keyClick(door.ui.search, Qt.Key.Key_Down)
    QTest.keyClick(door.ui.search, Qt.Key.Key_Return)
    assert list(marks(opened)) == [names(door)[1]]
    QTest.keyClick(door.ui.search, Qt.Key.Key_Delete)
    assert marks(opened) == {}


def test_the_other_day_is_another_list(door: DoorDialog, opened: Opened) -> None:
    type_(door, "cart")
    door.ui.day.setCurrentIndex(1)
    assert door.ui.counts.text().startswith("0 of 7 here")
    type_(door, "cart")
    days = {each.day for each in opened.calendar.record("workshop").marks}
    assert days == {date(2025, 7, 17), date(2025, 7, 18)}


def test_nobody_of_a_name_walks_in(door: DoorDialog, opened: Opened, qtbot: QtBot) -> None:
    QTest.keyClicks(door.ui.search, "Luis Mora")
    assert door.ui.empty.isVisible() and not door.buttons["arrived"].isEnabled()
    door.buttons["walk_in"].click()
    assert marks(opened) == {}
    walk_in = door.walk_in
    assert walk_in is not None and walk_in.ui.name.text() == "Luis Mora"
    qtbot.waitUntil(walk_in.isActiveWindow)
    walk_in.ui.party.setText("beli")
    QTest.keyClick(walk_in.ui.party, Qt.Key.Key_Return)
    assert "Luis Mora" in names(door)
    assert door.ui.counts.text() == "1 of 8 here · 1 of 5 countries"
    walk_in.close()


def test_enter_on_nobody_opens_the_walk_in_with_the_name(door: DoorDialog, opened: Opened) -> None:
    type_(door, "Julia Rios")
    walk_in = door.walk_in
    assert walk_in is not None and walk_in.isVisible()
    assert walk_in.ui.name.text() == "Julia Rios"
    assert walk_in.focusWidget() is walk_in.ui.party, "the name stands there already"
    assert marks(opened) == {}
    walk_in.close()
    door.ui.search.clear()
    QTest.keyClick(door.ui.search, Qt.Key.Key_W, CTRL | SHIFT)
    assert door.walk_in is not None and door.walk_in is not walk_in, "the key of the page does it too"
    door.walk_in.close()


def test_a_walk_in_is_a_name_some_letters_and_enter(walk_in: WalkInDialog, opened: Opened) -> None:
    dialog = walk_in
    QTest.keyClicks(dialog.ui.name, "Luis Mora")
    QTest.keyClick(dialog.ui.name, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.ui.party
    QTest.keyClicks(dialog.ui.party, "Gua")
    QTest.keyClick(dialog.ui.party, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.ui.name.text() == "" and dialog.ui.party.text() == ""
    assert dialog.ui.done.text() == "✓ Luis Mora, Guatemala · Arrived 9:04"
    record = opened.calendar.record("workshop")
    (luis,) = (each for each in record.delegates if each.name == "Luis Mora")
    assert luis.delegation == "GT"
    assert marks(opened) == {luis.id: (Arrival.ARRIVED, time(9, 4))}
    opened.calendar.undo()
    assert len(opened.calendar.record("workshop").delegates) == 7 and marks(opened) == {}


def test_somebody_known_is_proposed_and_taken(panel: EventPanel, opened: Opened) -> None:
    known = new_delegate("José Núñez Ruiz", "CR")
    opened.records.add_delegates(opened.meetings.lines()[0].id, [known])
    panel.walk_in()
    dialog = panel.dialog
    assert isinstance(dialog, WalkInDialog)
    dialog.ui.name.setText("Carter John")
    assert dialog.ui.proposal.text().startswith("Perhaps in the list already: John Carter")
    assert not dialog.ui.known_button.isVisible()
    dialog.ui.name.setText("Nunez Jose")
    dialog.ui.known_button.click()
    people = {each.name: each for each in opened.calendar.record("workshop").delegates}
    assert people["José Núñez Ruiz"].person == known.person


def test_letters_that_may_be_two_countries_are_asked_about(panel: EventPanel, opened: Opened) -> None:
    panel.walk_in()
    dialog = panel.dialog
    assert isinstance(dialog, WalkInDialog)
    dialog.ui.name.setText("Luis Mora")
    dialog.ui.party.setText("el")
    dialog.add()
    assert len(opened.calendar.record("workshop").delegates) == 8
    dialog.ui.name.setText("Eva Rojas")
    dialog.ui.party.setText("c")
    dialog.add()
    assert "write a letter more" in dialog.ui.done.text()
    assert len(opened.calendar.record("workshop").delegates) == 8
    dialog.close()


def test_a_mark_at_the_door_of_a_session_makes_a_country_present(
    panel: EventPanel, opened: Opened, qtbot: QtBot
) -> None:
    meeting = opened.meetings.create("RCGM", DAY, date(2025, 7, 18))
    sessions = (Session("am", DAY, time(9), time(12)), Session("pm", DAY, time(14), time(17)))
    opened.records.put_programme(meeting.id, lambda programme: type(programme)(sessions, "", ()), "sessions")
    opened.records.add_delegates(meeting.id, [new_delegate("Luis Mora", "GT")])
    panel.show_event(meeting.id)
    panel.open_door()
    door = panel.dialog
    assert isinstance(door, DoorDialog)
    qtbot.waitUntil(door.isActiveWindow)
    assert [door.ui.session.itemText(at) for at in range(3)] == [
        "The whole day",
        "09:00–12:00",
        "14:00–17:00",
    ]
    assert door.place.session == "am", "the one that is under way"
    type_(door, "gua")
    record = opened.calendar.record(meeting.id)
    assert [(each.session, each.day) for each in record.marks] == [("am", DAY)]
    assert record.meeting is not None
    assert record.meeting.presence.at("GT", DAY) is Attendance.PRESENT


def test_the_door_needs_somebody(panel: EventPanel, workshop: Event) -> None:
    panel.show_event("visit")
    panel.open_door()
    assert panel.dialog is None


def test_what_stands_behind_follows_when_the_dialog_closes(panel: EventPanel, walk_in: WalkInDialog) -> None:
    told: list[object] = []
    panel.changed.connect(told.append)
    walk_in.ui.name.setText("Luis Mora")
    walk_in.ui.party.setText("beli")
    walk_in.add()
    assert told == []
    walk_in.close()
    assert told == ["workshop"]
    assert panel.ui.tabs.tabText(1) == "People (8)"
    panel.open_door()
    assert isinstance(panel.dialog, DoorDialog)
    panel.dialog.close()
    assert told == ["workshop"], "nothing was marked there"
