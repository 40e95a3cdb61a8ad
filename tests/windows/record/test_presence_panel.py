"""Presence by keyboard in the real window, and the opening paragraph that follows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import create_library
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.windows.main_window import MEETINGS
from rcm_desktop.windows.record.meetings_page import MeetingsPage
from tests.windows.room import CTRL, SHIFT, Room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", date(2031, 6, 10), date(2031, 6, 12), ("Granada", "Granada"))
    room = Room(path, tmp_path / "window.ini")
    room.window.ui.tabs.setCurrentIndex(MEETINGS)
    room.settle()
    yield room
    room.close()


def page_of(room: Room) -> MeetingsPage:
    pages = room.window.pages
    assert pages is not None and pages.meetings is not None
    return pages.meetings


def at_presence(room: Room) -> MeetingsPage:
    page = page_of(room)
    page.ui.record_tabs.setCurrentWidget(page.ui.presence_page)
    page.presence.setFocus()
    room.settle()
    return page


def test_eleven_countries_on_three_days_in_few_keys(room: Room) -> None:
    page = at_presence(room)
    for _ in range(3):
        room.key(Qt.Key.Key_P, SHIFT)  # A whole day, and on to the next.
    room.key(Qt.Key.Key_Home)
    room.key(Qt.Key.Key_A)  # Belize was not there on the first day,
    room.key(Qt.Key.Key_T)  # and Canada came late: "tarde".
    assert page._shown is not None
    presence = page._shown.presence
    assert len(presence.marks) == 33
    assert presence.at("BZ", date(2031, 6, 10)) is Attendance.ABSENT
    assert presence.at("CA", date(2031, 6, 10)) is Attendance.LATE
    assert "representatives from Belize, Canada, Costa Rica" in page.form.ui.opening_en.toPlainText()


def test_each_key_is_one_step_back(room: Room) -> None:
    page = at_presence(room)
    room.key(Qt.Key.Key_P, SHIFT)
    room.key(Qt.Key.Key_E)
    room.key(Qt.Key.Key_Z, CTRL)
    assert page._shown is not None and len(page._shown.presence.marks) == 11
    room.key(Qt.Key.Key_Z, CTRL)
    assert page._shown.presence.marks == ()
    assert page.form.ui.opening_en.toPlainText() == ""
    room.key(Qt.Key.Key_Y, CTRL)
    assert len(page._shown.presence.marks) == 11


def test_an_opening_by_hand_is_kept_and_both_texts_are_shown(room: Room) -> None:
    page = at_presence(room)
    room.key(Qt.Key.Key_P, SHIFT)
    page.form.ui.opening_en.setPlainText("The Group met, as it had wished.")
    page.store()
    room.key(Qt.Key.Key_A, SHIFT)
    room.key(Qt.Key.Key_P)
    english = page.presence._openings[next(iter(page.presence._openings))]
    assert english._stands.text() == "The Group met, as it had wished."
    assert english._warning.isVisible() and english._make.isVisible()
    english._make.click()
    assert "representatives from" in page.form.ui.opening_en.toPlainText()
    assert not english._warning.isVisible()


def test_letters_with_control_mark_nothing(room: Room) -> None:
    page = at_presence(room)
    room.key(Qt.Key.Key_A, CTRL)
    room.key(Qt.Key.Key_X)
    assert page._shown is not None and page._shown.presence.marks == ()


def test_a_closed_file_is_not_asked_again_by_what_still_shows_it(room: Room) -> None:
    page = at_presence(room)
    page.ui.record_tabs.setCurrentWidget(page.ui.people_page)
    page.people.ui.walk_in.setText("Ana Solano")
    room.office.close()
    for panel in (page.presence, page.people):
        QCoreApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    page.people._propose()


def test_one_key_leads_to_presence_and_people_from_anywhere(room: Room) -> None:
    room.show_conclusions()
    room.key(Qt.Key.Key_P, CTRL | SHIFT)
    page = page_of(room)
    assert page.presence.ui.table.hasFocus()
    room.key(Qt.Key.Key_2, CTRL)
    assert room.view.isVisible()
    room.key(Qt.Key.Key_E, CTRL | SHIFT)
    assert page.people.ui.walk_in.hasFocus()


def test_no_key_is_for_two_commands(room: Room) -> None:
    pages = room.window.pages
    assert pages is not None
    actions = [*room.window.menus.actions.values(), *pages.conclusions.commands.actions.values()]
    keys = [key.toString() for action in actions for key in action.shortcuts() if not key.isEmpty()]
    assert len(keys) > 40
    assert sorted(set(keys)) == sorted(keys)


def test_a_cell_is_heard_with_its_country_its_day_in_full_and_its_mark(room: Room) -> None:
    page = at_presence(room)
    room.key(Qt.Key.Key_P)
    first = page.presence.ui.table.model().index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Belize, Tuesday 10 June: present"
    empty = page.presence.ui.table.model().index(1, 0)
    assert empty.data(Qt.ItemDataRole.AccessibleTextRole) == "Canada, Tuesday 10 June: –"


def test_in_a_small_window_the_parts_of_a_record_stand_closer(room: Room) -> None:
    """683 × 384 is what a screen of 1366 × 768 has at 200 %: a table of a record keeps four rows in it."""
    page = at_presence(room)
    size = page.ui.meeting_title.font().pointSize()
    room.window.resize(683, 384)
    room.settle()
    assert page.ui.meeting_title.font().pointSize() < size
    tabs = page.ui.record_tabs.tabBar()
    assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width(), "a tab is out of sight"
    page.show_part("people")
    room.settle()
    table = page.people.ui.table
    assert table.viewport().height() >= 4 * table.verticalHeader().defaultSectionSize()
    room.window.resize(1366, 768)
    room.settle()
    assert page.ui.meeting_title.font().pointSize() == size
