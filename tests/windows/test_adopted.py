"""What was adopted is not changed by a stray key; the record opens it again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import create_library
from rcm_desktop.domain.meetings import MeetingState
from rcm_desktop.windows.main_window import MEETINGS
from tests.windows.room import CTRL, Room


def test_an_adopted_text_refuses_keys_until_its_record_opens_it(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", date(2031, 6, 10), None)
    room = Room(path, tmp_path / "window.ini")
    room.show_conclusions()
    room.view.setFocus()
    room.type("To thank the host.")
    written = room.lines()
    choose(room, MeetingState.ADOPTED)
    room.show_conclusions()
    room.view.setFocus()
    room.type("x")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Z, CTRL)
    assert room.lines() == written
    assert "adopted" in room.window.status.last_said
    room.close()
    room = Room(path, tmp_path / "window.ini")
    room.show_conclusions()
    room.view.setFocus()
    room.type("x")
    assert room.lines() == written, "also after a restart"
    choose(room, MeetingState.IN_SESSION)
    room.show_conclusions()
    room.view.setFocus()
    room.type("x")
    assert room.lines() != written
    room.close()


def test_ctrl_j_reaches_the_state_and_what_is_unfinished_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", date(2031, 6, 10), None)
    room = Room(path, tmp_path / "window.ini")
    room.show_conclusions()
    room.view.setFocus()
    room.type("To thank the [host].")
    room.key(Qt.Key.Key_J, CTRL)
    assert room.window.pages is not None and room.window.pages.meetings is not None
    assert room.window.pages.meetings.form.ui.state.hasFocus()
    room.key(Qt.Key.Key_A)
    told = room.window.status.last_said
    assert told.startswith("Adopted as it stands, with 1 item not agreed, 1 open bracket")
    assert "Spanish" in told and "English" not in told
    room.key(Qt.Key.Key_1, CTRL)
    assert room.window.pages.meetings.ui.meetings_list.hasFocus()
    room.close()


def choose(room: Room, state: MeetingState) -> None:
    room.window.ui.tabs.setCurrentIndex(MEETINGS)
    room.settle()
    assert room.window.pages is not None and room.window.pages.meetings is not None
    page = room.window.pages.meetings
    page.form.ui.state.setCurrentIndex(list(MeetingState).index(state))
    page.form.ui.state.activated.emit(0)
    room.settle()
