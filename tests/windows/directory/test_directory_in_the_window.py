"""The pages follow the directory of the real file while its window is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import create_library
from rcm_desktop.domain.entries import EntryKind, Role
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.services.directory import DirectoryBook
from rcm_desktop.windows.directory.directory_dialog import DirectoryDialog
from rcm_desktop.windows.main_window import MEETINGS
from tests.windows.room import Room

DAY = date(2031, 6, 10)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", DAY, DAY, ("Granada", "Granada"))
        opened.meetings.create("RCGM", date(2017, 6, 20), None, ("Colón", "Colón"))
    room = Room(path, tmp_path / "window.ini")
    yield room
    room.close()


def book(room: Room) -> DirectoryBook:
    desk = room.window.desk
    assert desk is not None and desk.opened is not None
    return desk.opened.book


def opened_dialog(room: Room) -> DirectoryDialog:
    room.window.menus.actions["directory"].trigger()
    room.settle()
    dialog = room.window.findChild(DirectoryDialog)
    assert isinstance(dialog, DirectoryDialog)
    return dialog


def test_a_body_renamed_from_a_day_on_is_called_so_in_lists_and_fields(room: Room) -> None:
    window = room.window
    window.ui.tabs.setCurrentIndex(MEETINGS)
    room.settle()
    dialog = opened_dialog(room)
    dialog.show_kind(EntryKind.BODY)
    index = next(row for row in range(3) if "RCGM" in str(dialog.ui.entries.model().index(row, 0).data()))
    dialog.ui.entries.setCurrentIndex(dialog.ui.entries.model().index(index, 0))
    ui = dialog.entry.ui
    for field in (ui.short_en, ui.acronym_en):
        field.setText("CG")
    ui.change.setChecked(True)
    ui.since.setText("2030-01-01")
    ui.since.textEdited.emit("2030-01-01")
    ui.store_button.click()
    dialog.reject()
    room.settle()
    chooser = window.ui.meeting_chooser
    words = [chooser.itemText(at) for at in range(chooser.count())]
    assert [each.partition(" · ")[0] for each in words] == ["CG", "RCGM"]
    assert window.pages is not None and window.pages.meetings is not None
    page = window.pages.meetings
    page.show_meeting(str(chooser.itemData(0)))
    assert page.form.ui.body.currentText() == "CG"
    assert page.form.ui.body.body() == "RCGM", "it is stored under its id"
    assert page.ui.meeting_title.text().startswith("CG")
    page.show_meeting(str(chooser.itemData(1)))
    assert page.form.ui.body.currentText() == "RCGM"


def test_presence_is_asked_of_the_members_of_the_day(room: Room) -> None:
    peru = book(room).directory().on(None).country("PE")
    assert peru is not None
    book(room).change(EntryKind.COUNTRY, "PE", date(2030, 1, 1), replace(peru.facts, role=Role.MEMBER))
    window = room.window
    window.ui.tabs.setCurrentIndex(MEETINGS)
    room.settle()
    assert window.pages is not None and window.pages.meetings is not None
    window.pages.follow_directory()
    page = window.pages.meetings
    page.ui.record_tabs.setCurrentWidget(page.ui.presence_page)
    counts = []
    for at in range(2):
        page.show_meeting(str(window.ui.meeting_chooser.itemData(at)))
        room.settle()
        counts.append(page.presence.ui.table.model().rowCount())
    assert counts == [12, 11]
    records = page.presence.records
    id_ = str(window.ui.meeting_chooser.itemData(0))
    marked = records.mark(id_, [("PE", DAY)], Attendance.PRESENT).meeting
    assert "representatives from Peru and" in marked.en.opening.plain


def test_the_window_of_the_directory_goes_with_the_file(room: Room) -> None:
    dialog = opened_dialog(room)
    assert dialog.isVisible()
    room.window.leave_desk()
    assert not dialog.isVisible()
