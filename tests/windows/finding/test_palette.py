"""The palette by keyboard, in the real window over a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.text import Text
from rcm_desktop.qt_models.found_model import LINE_ROLE, FoundLine
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.finding.palette import Palette
from rcm_desktop.windows.main_window import CONCLUSIONS, MEETINGS
from tests.windows.room import ALT, CTRL, SHIFT, Room

Key = Qt.Key
_OLD = (
    ("To thank Panama for the bridge.", "Agradecer a Panamá el puente."),
    (
        "To ask the Technical Secretariat for a table of bus lines at the border.",
        "Solicitar a la Secretaría Técnica un cuadro de líneas de autobuses en la frontera.",
    ),
)
_NEW = (
    ("To adopt the agenda.", "Adoptar la agenda."),
    ("To ask for a new table of bus lines.", "Pedir un nuevo cuadro de líneas de autobuses."),
)


def add_nodes(opened: Opened, meeting: str, nodes: list[Node]) -> None:
    opened.store.write(lambda unit: unit.add_nodes(meeting, nodes))


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    library = tmp_path / "records.rcm"
    opened = create_library(library)
    for year, pairs, place in ((2005, _OLD, "Vancouver"), (2025, _NEW, "San José")):
        made = opened.meetings.create("RCGM", date(year, 5, 14), date(year, 5, 16), (place, place))
        heading = Version(Text("AGREED")), Version(Text("ACORDADO"))
        section = Node(f"s{year}", Kind.SECTION, None, "A", *heading)
        items = [
            Node(f"i{year}-{at}", Kind.ITEM, section.id, f"a{at}m", Version(Text(en)), Version(Text(es)))
            for at, (en, es) in enumerate(pairs)
        ]
        add_nodes(opened, made.id, [section, *items])
    opened.close()
    room = Room(library, tmp_path / "window.ini")
    room.show_conclusions()
    room.window.activateWindow()
    go_to(room, "i2025-0")
    yield room
    room.close()


def go_to(room: Room, node: str) -> None:
    room.view.go_to(Caret(node, Language.EN, 0))
    room.settle()


def palette(room: Room) -> Palette:
    found = room.window.findChild(Palette)
    assert isinstance(found, Palette)
    return found


def titles(room: Room) -> list[str]:
    """What is shown, headings in capitals."""
    model = palette(room).model
    rows = [model.index(row) for row in range(model.rowCount())]
    return [str(row.data()) if row.data(LINE_ROLE) else str(row.data()).upper() for row in rows]


def chosen(room: Room) -> FoundLine:
    line = palette(room).ui.found.currentIndex().data(LINE_ROLE)
    assert isinstance(line, FoundLine)
    return line


def ask(room: Room, typed: str) -> None:
    room.key(Key.Key_K, CTRL)
    room.type(typed)


def test_a_conclusion_of_twenty_years_ago_is_opened_in_place(room: Room) -> None:
    keys = 1 + len("secretaria tec") + 1
    ask(room, "secretaria tec")
    assert titles(room) == ["CONCLUSIONS", _OLD[1][1]]
    assert [chosen(room).title[start:end] for start, end in chosen(room).places] == ["Secretaría", "Téc"]
    room.key(Key.Key_Return)
    assert keys == 16
    caret = room.view.caret()
    assert caret is not None
    assert (caret.node, caret.language) == ("i2005-1", Language.ES)
    assert _OLD[1][1][caret.position :].startswith("Secretaría Técnica")
    assert palette(room).isHidden()
    assert room.window.meeting_in_hand != ""


def test_a_conclusion_of_twenty_years_ago_is_put_in_below_and_taken_out_again(room: Room) -> None:
    before = room.lines()
    ask(room, "bus border")
    room.key(Key.Key_Return, SHIFT)
    at = before.index("1. To adopt the agenda.")
    assert room.lines()[at + 1] == f"2. {_OLD[1][0]}"
    assert room.lines(Language.ES)[at + 1] == f"2. {_OLD[1][1]}"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert room.view.isAncestorOf(focus)
    room.key(Key.Key_Z, CTRL)
    assert room.lines() == before


def test_a_similar_conclusion_is_two_keys_away(room: Room) -> None:
    go_to(room, "i2025-1")
    room.key(Key.Key_K, CTRL | SHIFT)
    assert titles(room) == ["SIMILAR", _OLD[1][0]]
    room.key(Key.Key_Return)
    assert f"3. {_OLD[1][0]}" in room.lines()


def test_a_similar_conclusion_can_be_looked_at_where_it_stands(room: Room) -> None:
    go_to(room, "i2025-1")
    room.key(Key.Key_K, CTRL | SHIFT)
    room.key(Key.Key_Return, SHIFT)
    assert room.view.hand == "i2005-1"


def test_nothing_similar_is_said(room: Room) -> None:
    room.key(Key.Key_K, CTRL | SHIFT)
    assert room.window.findChild(Palette) is None or palette(room).isHidden()
    assert "No conclusion of another meeting" in room.window.ui.status_bar.currentMessage()


def test_what_is_similar_stands_beside_it_when_the_keys_rest(room: Room, qtbot: QtBot) -> None:
    assert room.window.pages is not None
    pane = room.window.pages.conclusions.item_pane
    go_to(room, "i2025-1")
    qtbot.waitUntil(lambda: pane.findChild(QListView, "similar") is not None, timeout=3000)
    shown = pane.findChild(QListView, "similar")
    assert isinstance(shown, QListView)
    index = shown.model().index(0, 0)
    assert index.data() == _OLD[1][0]
    shown.activated.emit(index)
    assert titles(room) == ["SIMILAR", _OLD[1][0]]


def test_escape_gives_the_focus_back(room: Room) -> None:
    origin = QApplication.focusWidget()
    ask(room, "bus")
    assert QApplication.focusWidget() is palette(room).ui.query
    room.key(Key.Key_Escape)
    assert QApplication.focusWidget() is origin
    room.key(Key.Key_Q, ALT)
    assert palette(room).isVisible()
    room.key(Key.Key_K, CTRL)
    assert palette(room).isHidden()
    assert QApplication.focusWidget() is origin


def test_a_click_elsewhere_closes_it(room: Room) -> None:
    ask(room, "bus")
    room.view.setFocus()
    room.settle()
    assert palette(room).isHidden()


def test_commands_are_found_but_words_do_not_run_them(room: Room) -> None:
    ask(room, "agree")
    assert "COMMANDS" in titles(room)
    room.key(Key.Key_Escape)
    before = room.view.outline.node("i2025-0").state
    ask(room, "adopt")
    room.key(Key.Key_Return)
    assert room.view.outline.node("i2025-0").state is before
    ask(room, "larger te")
    assert (chosen(room).title, chosen(room).detail) == ("Larger text", "Ctrl++")
    assert room.window.pages is not None
    size = room.window.pages.conclusions.type_size
    room.key(Key.Key_Return)
    assert room.window.pages.conclusions.type_size == size + 1


def test_meetings_are_found_by_place_month_and_year_in_both_languages(room: Room) -> None:
    room.window.ui.tabs.setCurrentIndex(MEETINGS)
    ask(room, "mayo 2005 vanc")
    assert titles(room)[0] == "MEETINGS"
    assert chosen(room).title == "RCGM · Vancouver, 14–16 May 2005"
    room.key(Key.Key_Return)
    assert room.window.ui.tabs.currentIndex() == CONCLUSIONS
    assert "i2005-0" in room.view.outline


def test_a_country_narrows_to_the_conclusions_that_name_it(room: Room) -> None:
    ask(room, "puente pana")
    assert titles(room) == ["COUNTRIES", "Panama", "CONCLUSIONS", _OLD[0][1]]
    room.key(Key.Key_Up)
    room.key(Key.Key_Return)
    assert palette(room).ui.query.text() == "puente"
    assert palette(room).query.filters
    assert titles(room) == ["CONCLUSIONS", _OLD[0][1]]
    assert [chosen(room).title[start:end] for start, end in chosen(room).places] == ["Panamá", "puente"]


def test_a_year_narrows_once_it_was_confirmed(room: Room) -> None:
    ask(room, "2025 bus")
    assert "CONCLUSIONS" not in titles(room)
    room.key(Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QToolButton)
    assert focus.accessibleName() == "Narrow to 2025"
    room.key(Key.Key_Return)
    assert QApplication.focusWidget() is palette(room).ui.query
    assert palette(room).ui.query.text() == "bus"
    assert titles(room) == ["CONCLUSIONS", _NEW[1][0]]
    for _ in range(len("bus")):
        room.key(Key.Key_Backspace)
    assert titles(room) == ["CONCLUSIONS", *(pair[0] for pair in _NEW)]
    room.key(Key.Key_Backspace)
    assert not palette(room).query.filters


def test_all_filters_are_in_a_menu(room: Room) -> None:
    room.key(Key.Key_K, CTRL)
    menu = palette(room).chips.menu
    menu.aboutToShow.emit()
    below = {action.text(): action.menu() for action in menu.actions()}
    assert list(below) == ["Body", "Year", "Country", "Begins with", "State"]
    years = below["Year"]
    assert isinstance(years, QMenu)
    next(action for action in years.actions() if action.text() == "2005").trigger()
    assert titles(room) == ["CONCLUSIONS", *(pair[0] for pair in _OLD)]


def test_labels_come_when_the_list_rests(room: Room, qtbot: QtBot) -> None:
    ask(room, "border")
    qtbot.waitUntil(lambda: chosen(room).detail.startswith("2 · RCGM, 14–16 May 2005"), timeout=3000)


def test_nothing_found_is_said(room: Room) -> None:
    ask(room, "zzz")
    assert titles(room) == []
    assert palette(room).ui.nothing.isVisible()
    room.key(Key.Key_Return)
    assert palette(room).isVisible()


def test_arrows_go_round_and_pass_headings(room: Room) -> None:
    room.key(Key.Key_K, CTRL)
    first = chosen(room)
    room.key(Key.Key_Up)
    assert chosen(room) != first
    room.key(Key.Key_Down)
    assert chosen(room) == first
    QTest.keyClick(palette(room).ui.query, Key.Key_PageDown)
    assert chosen(room) != first


def test_it_fits_a_small_window(room: Room) -> None:
    room.window.resize(683, 384)
    room.key(Key.Key_K, CTRL)
    shown = palette(room)
    assert room.window.rect().contains(shown.geometry())
    room.window.resize(1366, 768)
    room.settle()
    assert shown.width() > 683


def test_a_person_is_found_and_shown_where_they_came_last(room: Room) -> None:
    assert room.window.desk is not None
    records, lines = room.window.desk.records(), room.window.desk.meetings.lines()
    latest, oldest = lines[0].id, lines[-1].id
    rosa = new_delegate("Rosa Méndez", "GT")
    records.add_delegates(oldest, [rosa])
    records.add_delegates(latest, [new_delegate("", known=rosa), new_delegate("Iris Soto", "OIM")])
    room.key(Key.Key_K, CTRL)
    room.type("mendez")
    room.key(Key.Key_Return)
    assert room.window.ui.tabs.currentIndex() == MEETINGS
    assert room.window.pages is not None and room.window.pages.meetings is not None
    page = room.window.pages.meetings
    assert page.meeting == latest
    assert page.people.ui.table.currentIndex().data() == "Rosa Méndez"
