"""Lines that add to the table of a record, by keyboard in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import create_library
from rcm_desktop.windows.record.meetings_page import MeetingsPage
from tests.windows.room import ALT, CTRL, SHIFT, Room

Key = Qt.Key
BOTH = CTRL | SHIFT


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", date(2031, 6, 10), date(2031, 6, 11))
    room = Room(path, tmp_path / "window.ini")
    yield room
    room.close()


def page_of(room: Room) -> MeetingsPage:
    assert room.window.pages is not None and room.window.pages.meetings is not None
    return room.window.pages.meetings


def titles(room: Room) -> list[str]:
    model = page_of(room).agenda.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_undo_takes_back_what_a_line_added_and_brings_no_words_back_into_it(room: Room) -> None:
    room.key(Key.Key_M, BOTH)
    room.type("Opening")
    room.key(Key.Key_Return)
    room.type("Closing")
    room.key(Key.Key_Return)
    assert titles(room) == ["Opening", "Closing"]
    room.key(Key.Key_Z, CTRL)
    assert titles(room) == ["Opening"] and page_of(room).agenda.ui.line.text() == ""
    room.key(Key.Key_Y, CTRL)
    assert titles(room) == ["Opening", "Closing"]


def test_the_save_mark_tells_of_the_record_too(room: Room) -> None:
    assert room.window.ui.save_state.text() == ""
    room.key(Key.Key_M, BOTH)
    room.type("Opening")
    room.key(Key.Key_Return)
    assert "Saved" in room.window.ui.save_state.text()


def test_undo_in_a_line_takes_back_its_own_words_first(room: Room) -> None:
    room.key(Key.Key_M, BOTH)
    room.type("Opening")
    room.key(Key.Key_Return)
    room.type("x")
    room.key(Key.Key_Z, CTRL)
    assert titles(room) == ["Opening"] and page_of(room).agenda.ui.line.text() == ""


def test_down_goes_from_the_line_into_the_table_where_alt_moves_the_row(room: Room) -> None:
    room.key(Key.Key_M, BOTH)
    room.key(Key.Key_Down)
    assert page_of(room).agenda.ui.line.hasFocus(), "there is no row yet"
    for title in ("Opening", "Closing"):
        room.type(title)
        room.key(Key.Key_Return)
    room.key(Key.Key_Down)
    assert page_of(room).agenda.ui.table.hasFocus()
    room.key(Key.Key_Up, ALT)
    assert titles(room) == ["Closing", "Opening"]


def test_lines_copied_elsewhere_are_an_item_each(room: Room) -> None:
    QGuiApplication.clipboard().setText("1. Opening\tInauguración\n\n2) Report\n- 30 years of the RCM\n")
    room.key(Key.Key_M, BOTH)
    room.key(Key.Key_V, CTRL)
    assert titles(room) == ["Opening", "Report", "30 years of the RCM"]
    assert page_of(room).agenda.model.index(0, 1).data() == "Inauguración"
    room.key(Key.Key_Z, CTRL)
    assert titles(room) == [], "one step"
    QGuiApplication.clipboard().setText("Opening")
    room.key(Key.Key_V, CTRL)
    assert page_of(room).agenda.ui.line.text() == "Opening"


def test_ctrl_tab_goes_through_the_parts_of_a_record_and_is_not_lost_on_any(room: Room) -> None:
    room.key(Key.Key_J, CTRL)
    tabs = page_of(room).ui.record_tabs
    fronts = []
    for _ in range(tabs.count()):
        room.key(Key.Key_Tab, CTRL)
        fronts.append(tabs.currentIndex())
    assert fronts == [1, 2, 3, 4, 5, 0]
