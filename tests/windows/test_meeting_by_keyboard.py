"""A meeting by keyboard alone, over a real file, with a restart in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import create_library
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ItemState, LanguageState
from rcm_desktop.windows.outline.text_cell import TextCell
from tests.windows.room import ALT, CTRL, SHIFT, Room

Key = Qt.Key
Enter = Callable[[], Room]


@pytest.fixture
def enter(tmp_path: Path, qtbot: QtBot) -> Iterator[Enter]:
    """Starts the program on one file, as often as it is called; each start is closed at the end."""
    library = tmp_path / "secretariat.rcm"
    opened = create_library(library)
    opened.meetings.create("RCGM", date(2025, 5, 14), date(2025, 5, 16), ("San José", "San José"))
    opened.close()
    rooms: list[Room] = []

    def start() -> Room:
        if rooms:
            rooms[-1].close()
        room = Room(library, tmp_path / "window.ini")
        room.show_conclusions()
        rooms.append(room)
        return room

    yield start
    rooms[-1].close()


def _write_items(room: Room, count: int) -> None:
    """Items in both languages: F7 goes over to the other one and back, Enter to the next item."""
    for number in range(1, count + 1):
        room.type(f"To take note of report {number}.")
        room.key(Key.Key_F7)
        room.type(f"Tomar nota del informe {number}.")
        room.key(Key.Key_F7)
        if number < count:
            room.key(Key.Key_End)
            room.key(Key.Key_Return)


def test_thirty_items_in_two_languages(enter: Enter) -> None:
    room = enter()
    _write_items(room, 30)
    lines = room.lines()
    assert lines[0] == " CONCLUSIONS"
    assert lines[1] == "1. To take note of report 1."
    assert lines[30] == "30. To take note of report 30."
    assert room.lines(Language.ES)[30] == "30. Tomar nota del informe 30."
    node = room.view.outline.node(room.view.outline.rows[30])
    assert node.en.state is LanguageState.DRAFTED
    assert node.es.state is LanguageState.TRANSLATED


def test_end_and_home_pressed_again_go_on_from_the_wrapped_line_to_the_whole_text(enter: Enter) -> None:
    room = enter()
    words = "To take note of the report. " * 12
    room.type(words.strip())
    room.key(Key.Key_Home, times=2)
    room.key(Key.Key_End)
    cell = room.view.focusWidget()
    assert isinstance(cell, TextCell)
    assert 0 < cell.position() < len(cell.text), "the end of the first line alone"
    room.key(Key.Key_End)
    assert cell.position() == len(cell.text)
    room.key(Key.Key_Home)
    assert 0 < cell.position() < len(cell.text)
    room.key(Key.Key_Home, SHIFT)
    assert cell.textCursor().selectedText() == words[: cell.anchor()]


def test_split_and_join_go_through_both_languages(enter: Enter) -> None:
    room = enter()
    room.type("To thank the host. To ask for a report.")
    room.key(Key.Key_F7)
    room.type("Agradecer al país sede. Solicitar un informe.")
    room.key(Key.Key_F7)
    room.key(Key.Key_Home)
    room.key(Key.Key_Right, times=len("To thank the host."))
    room.key(Key.Key_Return)
    assert room.lines()[1:3] == ["1. To thank the host.", "2. To ask for a report."]
    assert room.lines(Language.ES)[1:3] == ["1. Agradecer al país sede.", "2. Solicitar un informe."]
    room.key(Key.Key_Backspace)
    assert room.lines()[1] == "1. To thank the host. To ask for a report."
    assert room.lines(Language.ES)[1] == "1. Agradecer al país sede. Solicitar un informe."


def test_nest_move_agree_and_reopen(enter: Enter) -> None:
    room = enter()
    _write_items(room, 3)
    room.key(Key.Key_Tab)
    assert room.lines()[3] == "  a) To take note of report 3."
    room.key(Key.Key_Tab, SHIFT)
    room.key(Key.Key_Up, ALT)
    assert room.lines()[2] == "2. To take note of report 3."
    hand = room.view.hand
    room.key(Key.Key_Return, CTRL)
    outline = room.view.outline
    assert outline.node(hand).state is ItemState.AGREED
    assert outline.node(room.view.hand).en.text.plain == "To take note of report 2."
    room.key(Key.Key_Up)
    room.type("x")
    assert outline.node(hand).en.text.plain == "To take note of report 3.", "agreed words are locked"
    room.key(Key.Key_F4)
    room.type("x")
    assert "x" in outline.node(hand).en.text.plain
    assert outline.node(hand).state is ItemState.UNDER_DISCUSSION


def test_everything_is_undone_and_redone_also_after_a_restart(enter: Enter) -> None:
    room = enter()
    empty = room.lines()
    _write_items(room, 4)
    room.key(Key.Key_Tab)
    room.key(Key.Key_Return, CTRL)
    full = room.lines()
    hand = room.view.caret()
    room = enter()
    assert room.lines() == full
    caret = room.view.caret()
    assert caret is not None and hand is not None
    for _ in range(70):
        room.key(Key.Key_Z, CTRL)
    assert room.lines() == empty
    room = enter()
    assert room.lines() == empty
    for _ in range(70):
        room.key(Key.Key_Y, CTRL)
    assert room.lines() == full


def test_completion_is_taken_by_the_right_arrow_only(enter: Enter) -> None:
    room = enter()
    room.type("To thank Pan")
    cell = room.window.focusWidget()
    assert getattr(cell, "ghost", "") == "ama"
    room.key(Key.Key_Right)
    assert room.lines()[1] == "1. To thank Panama"
    room.type(" and Hond")
    room.key(Key.Key_Return)
    assert room.lines()[1] == "1. To thank Panama and Hond", "Enter never takes it"


def test_a_pasted_list_becomes_nested_items(enter: Enter) -> None:
    from PySide6.QtGui import QGuiApplication

    room = enter()
    QGuiApplication.clipboard().setText(
        "1. To ask the TS:\na) to report;\nb) to publish.\n2. To thank Belize."
    )
    room.key(Key.Key_V, CTRL)
    assert room.lines()[1:5] == [
        "1. To ask the TS:",
        "  a) to report;",
        "  b) to publish.",
        "2. To thank Belize.",
    ]


def test_what_is_typed_is_on_the_disk_before_it_is_called_saved(enter: Enter, qtbot: QtBot) -> None:
    room = enter()
    room.type("To approve the agenda.")
    desk = room.window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: not desk.saving.state.pending, timeout=5000)
    assert desk.saving.state.trouble is None
    meeting = desk.meetings.last_in_hand()
    assert meeting is not None
    stored = desk.meetings.outline(meeting)
    assert any(node.en.text.plain == "To approve the agenda." for node in stored.nodes())


def test_alt_with_a_letter_is_never_written_and_an_empty_item_never_agreed(enter: Enter) -> None:
    room = enter()
    room.key(Key.Key_Return, CTRL)
    node = room.view.outline.node(room.view.outline.rows[1])
    assert node.state is ItemState.PROPOSED
    assert "no text yet" in room.window.status.last_said
    room.type("To support")
    room.key(Key.Key_G, ALT)
    room.key(Key.Key_F4)
    assert room.lines()[1] == "1. To support"
    assert room.view.outline.node(node.id).state is ItemState.PROPOSED
