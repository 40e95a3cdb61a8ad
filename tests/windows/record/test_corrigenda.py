"""A corrigendum in the real window: asked for, in the text, in the list, written out, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import create_library
from rcm_desktop.domain.corrigenda import OPENING
from rcm_desktop.domain.corrigendum_papers import paper_of_corrigendum
from rcm_desktop.domain.meetings import MeetingState
from rcm_desktop.windows.pages import Pages
from rcm_desktop.windows.record.corrigendum_dialog import CorrigendumDialog
from rcm_desktop.windows.record.meetings_page import MeetingsPage
from tests.windows.room import CTRL, SHIFT, Room
from tests.windows.test_adopted import choose


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", date(2031, 6, 10), None)
    room = Room(path, tmp_path / "window.ini")
    room.show_conclusions()
    room.view.setFocus()
    room.type("To thank the host for June.")
    yield room
    room.close()


def pages(room: Room) -> Pages:
    assert room.window.pages is not None
    return room.window.pages


def page(room: Room) -> MeetingsPage:
    made = pages(room).meetings
    assert made is not None
    return made


def asked(room: Room) -> CorrigendumDialog:
    """The dialog for the item in hand, opened with its key."""
    room.show_conclusions()
    room.window.activateWindow()
    room.settle()
    room.view.setFocus()
    room.key(Qt.Key.Key_X, CTRL | SHIFT)
    dialog = pages(room).corrections.asking
    assert dialog is not None
    return dialog


def correct(room: Room, words: str) -> None:
    dialog = asked(room)
    dialog.ui.after_en.setPlainText(words)
    dialog.ui.reason.setText("A slip")
    dialog.ui.day.setText("5 July 2031")
    QTest.mouseClick(dialog.ui.make_button, Qt.MouseButton.LeftButton)
    room.settle()


def test_a_text_that_is_not_adopted_needs_none(room: Room) -> None:
    room.key(Qt.Key.Key_X, CTRL | SHIFT)
    assert pages(room).corrections.asking is None
    assert "not adopted yet" in room.window.status.last_said
    room.window.show_part("corrigenda")
    assert not page(room).corrigenda.ui.correct_button.isEnabled()
    assert "not adopted yet" in page(room).corrigenda.ui.words.text()


def test_it_corrects_the_item_in_hand_and_undo_takes_it_back(room: Room) -> None:
    choose(room, MeetingState.ADOPTED)
    dialog = asked(room)
    assert dialog.ui.before_en.toPlainText() == dialog.ui.after_en.toPlainText()
    assert dialog.ui.place.currentText().startswith("1  To thank the host")
    dialog.reject()
    correct(room, "To thank the host for July.")
    assert room.lines()[1] == "1. To thank the host for July."
    assert "Corrigendum 1" in room.window.status.last_said
    room.type("x")
    assert room.lines()[1] == "1. To thank the host for July.", "it is still locked"
    room.window.show_part("corrigenda")
    room.settle()
    panel = page(room).corrigenda
    cells = [panel.model.index(0, column).data() for column in range(panel.model.columnCount())]
    assert cells[:5] == ["1", "5 Jul 2031", "Item 1", "English", "A slip"]
    room.window.menus.actions["undo"].trigger()
    room.settle()
    assert room.lines()[1] == "1. To thank the host for June."
    assert panel.model.rowCount() == 0
    room.window.menus.actions["redo"].trigger()
    room.settle()
    assert room.lines()[1] == "1. To thank the host for July."
    choose(room, MeetingState.IN_SESSION)
    room.show_conclusions()
    room.key(Qt.Key.Key_Z, CTRL)
    assert room.lines()[1] == "1. To thank the host for July.", "undo of the text stops at it"


def test_a_correction_that_is_none_or_has_no_day_stays_in_the_dialog(room: Room) -> None:
    choose(room, MeetingState.ADOPTED)
    dialog = asked(room)
    dialog.accept()
    assert "same as those that stand" in dialog.ui.words.text()
    dialog.ui.after_en.setPlainText("To thank.")
    dialog.ui.day.setText("soon")
    dialog.accept()
    assert "Write the day" in dialog.ui.words.text()
    assert dialog.isVisible()
    dialog.reject()
    assert pages(room).corrections.asking is None


def test_the_opening_is_corrected_from_the_list_and_locked_elsewhere(room: Room) -> None:
    choose(room, MeetingState.ADOPTED)
    form = page(room).form
    assert form.ui.opening_en.isReadOnly()
    assert not form.ui.adopted_words.isHidden()
    assert not form.ui.place_en.isReadOnly()
    room.window.show_part("corrigenda")
    page(room).corrigenda.ui.correct_button.click()
    dialog = pages(room).corrections.asking
    assert dialog is not None
    assert dialog.node == OPENING
    dialog.ui.after_en.setPlainText("The Group met.")
    dialog.accept()
    room.settle()
    assert form.ui.opening_en.toPlainText() == "The Group met."
    choose(room, MeetingState.IN_SESSION)
    assert not form.ui.opening_en.isReadOnly()
    assert form.ui.adopted_words.isHidden()


def test_it_is_shown_as_it_prints_and_written_out(room: Room, tmp_path: Path) -> None:
    choose(room, MeetingState.ADOPTED)
    correct(room, "To thank the host for July.")
    room.window.show_part("corrigenda")
    room.settle()
    panel, corrections = page(room).corrigenda, pages(room).corrections
    QTest.keyClick(panel.ui.table, Qt.Key.Key_Return)
    preview = corrections.previewing
    assert preview is not None
    assert "CORRIGENDUM 1" in preview.view.page_text
    preview.close()
    assert panel.chosen is not None and room.window.desk is not None
    paper = paper_of_corrigendum(room.window.desk.meetings.meeting(panel.meeting), panel.chosen)
    corrections.write_to(tmp_path / "one", paper)
    corrections.write_to(tmp_path / "two.pdf", paper)
    assert (tmp_path / "one.docx").read_bytes()[:2] == b"PK"
    assert (tmp_path / "two.pdf").read_bytes()[:4] == b"%PDF"
    corrections.write_to(tmp_path / "nowhere" / "three.pdf", paper)
    assert "nowhere" in room.window.status.last_said
