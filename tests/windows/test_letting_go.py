"""What stands between a person and a loss: a disk that refuses, a list of meetings, an empty outline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library, open_library
from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.nodes import ItemState
from rcm_desktop.domain.operations import Remove
from rcm_desktop.storage.errors import DiskFails
from tests.windows.room import CTRL, Room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, sample: bytes) -> Iterator[Room]:
    path = tmp_path / "records.rcm"
    path.write_bytes(sample)
    room = Room(path, tmp_path / "window.ini")
    room.show_conclusions()
    yield room
    room.close()


class Refusing:
    """A disk that refuses until it is told otherwise, and what the person was asked meanwhile."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: bool) -> None:
        self.asked: list[str] = []
        self.is_on = True
        drain = Opened.drain

        def refuse(opened: Opened) -> None:
            if self.is_on:
                raise DiskFails(str(opened.path), "SQLITE_FULL")
            drain(opened)

        def ask(_: object, words: str) -> bool:
            self.asked.append(words)
            return answer

        monkeypatch.setattr(Opened, "drain", refuse)
        monkeypatch.setattr("rcm_desktop.windows.asking.is_wanted", ask)


def test_a_window_stays_while_the_disk_refuses_and_the_person_says_no(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = Refusing(monkeypatch, answer=False)
    room.window.close()
    assert room.window.isVisible()
    assert len(refusing.asked) == 1
    room.type("x")  # The meeting is still in hand.
    assert any("x" in line for line in room.lines())
    refusing.is_on = False
    room.window.close()
    assert not room.window.isVisible()


def test_another_file_does_not_push_out_one_that_the_disk_refuses(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.rcm"
    create_library(other).close()
    refusing = Refusing(monkeypatch, answer=False)
    room.office.open(other)
    assert room.window.desk is not None
    assert room.window.desk.name == "records.rcm"
    open_library(other).close()  # Nobody holds it.
    refusing.is_on = False


def test_a_person_may_give_up_what_the_disk_refuses(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing = Refusing(monkeypatch, answer=True)
    room.window.close()
    assert not room.window.isVisible()
    (words,) = refusing.asked
    assert "records.rcm" in words and "{" not in words


def test_arrows_in_the_chooser_open_its_list_and_take_nothing(room: Room) -> None:
    chooser = room.window.ui.meeting_chooser
    in_hand = room.window.meeting_in_hand
    chooser.setFocus()
    room.key(Qt.Key.Key_Down)
    assert chooser.view().isVisible()
    assert room.window.meeting_in_hand == in_hand
    chooser.hidePopup()


def test_an_outline_without_rows_explains_itself_and_begins_by_one_key(room: Room) -> None:
    view, pages = room.view, room.window.pages
    assert view.model is not None and pages is not None
    rows = tuple(view.outline.rows)
    items = tuple(id_ for id_ in rows if not view.outline.node(id_).is_heading)
    assert view.model.do(SetState(items, ItemState.PROPOSED, datetime(2025, 5, 15)))
    assert view.model.do(Remove(rows))
    room.settle()
    assert view.isHidden()
    focus = QApplication.focusWidget()
    assert focus is not None and pages.conclusions.isAncestorOf(focus)
    room.key(Qt.Key.Key_Return)
    assert not view.isHidden()
    assert [line.strip() for line in room.lines()] == ["CONCLUSIONS", "1.", "RECOMMENDATIONS", "1."]
    room.type("To thank the host.")
    assert room.lines()[1] == "1. To thank the host."
    room.key(Qt.Key.Key_Z, CTRL)
    room.key(Qt.Key.Key_Z, CTRL)
    assert view.isHidden()
    room.key(Qt.Key.Key_Z, CTRL)
    assert tuple(view.outline.rows) == rows
    assert not view.isHidden()
