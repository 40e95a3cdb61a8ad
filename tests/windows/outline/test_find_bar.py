"""Find, and find and replace, beside an outline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import ItemState
from rcm_desktop.domain.outline import Outline
from rcm_desktop.qt_models.outline_model import OutlineModel
from rcm_desktop.services.editing import OutlineEditing
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.windows.outline.find_bar import FindBar
from rcm_desktop.windows.outline.outline_view import OutlineView
from tests.windows.memory_store import MemoryJournal
from tests.windows.samples import outline


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FindBar]:
    window = QWidget()
    qtbot.addWidget(window)
    view = OutlineView(LIGHT)
    made = FindBar(view)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(view, 1)
    nodes = list(outline().nodes())
    agreed = replace(nodes[2], state=ItemState.AGREED, locked=LANGUAGES)
    editing = OutlineEditing("m", Outline([*nodes[:2], agreed, *nodes[3:]]), MemoryJournal())
    view.set_model(OutlineModel(editing, view))
    window.resize(900, 400)
    window.show()
    yield made


def view_of(bar: FindBar) -> OutlineView:
    window = bar.parentWidget()
    assert window is not None
    found = window.findChild(OutlineView)
    assert isinstance(found, OutlineView)
    return found


def test_typing_finds_and_shows_the_first_place(bar: FindBar) -> None:
    bar.start()
    QTest.keyClicks(bar.ui.query, "TO")
    assert bar.ui.count.text() == "1 of 4"
    assert view_of(bar).caret() == Caret("i0", Language.EN, 2, 0)
    assert bar.window().focusWidget() is bar.ui.query


def test_enter_goes_round_and_back(bar: FindBar) -> None:
    bar.start()
    QTest.keyClicks(bar.ui.query, "to ")
    shown = []
    for _ in range(3):
        QTest.keyClick(bar.ui.query, Qt.Key.Key_Return)
        shown.append(bar.ui.count.text())
    assert shown == ["2 of 3", "3 of 3", "1 of 3"]
    QTest.keyClick(bar.ui.query, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.ui.count.text() == "3 of 3"
    QTest.keyClick(bar.ui.query, Qt.Key.Key_F3)
    assert bar.ui.count.text() == "1 of 3"


def test_it_begins_where_the_person_stands(bar: FindBar) -> None:
    view_of(bar).go_to(Caret("i1", Language.EN, 1))
    bar.start()
    QTest.keyClicks(bar.ui.query, "to ")
    assert bar.ui.count.text() == "3 of 3"
    bar.ui.query.clear()
    QTest.keyClick(bar.ui.query, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert view_of(bar).caret() == Caret("i2", Language.EN, 3, 0) or view_of(bar).hand == "i1"


def test_escape_gives_the_focus_back_to_the_place_found(bar: FindBar, qtbot: QtBot) -> None:
    bar.start()
    QTest.keyClicks(bar.ui.query, "meet")
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.ui.query, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert view_of(bar).caret() == Caret("i2", Language.EN, 7, 3)


def test_one_language_and_the_very_letters(bar: FindBar) -> None:
    bar.start()
    bar.ui.query.setText("a")
    both = bar.ui.count.text()
    bar.ui.languages.setCurrentIndex(2)
    assert bar.ui.count.text() != both
    bar.ui.query.setText("adoptar")
    assert bar.ui.count.text() == "1 of 1"
    bar.ui.match_case.setChecked(True)
    assert bar.ui.count.text() == "not found"


def test_the_second_line_is_there_only_for_replacing(bar: FindBar) -> None:
    bar.start()
    assert not bar.ui.new_words.isVisible()
    bar.start(replacing=True)
    assert bar.ui.new_words.isVisible()


def test_replacing_one_goes_on_to_the_next(bar: FindBar) -> None:
    bar.start(replacing=True)
    bar.ui.query.setText("in the spring")
    bar.ui.new_words.setText("in the autumn")
    QTest.keyClick(bar.ui.new_words, Qt.Key.Key_Return)
    assert view_of(bar).outline.node("i2").en.text.plain == "To meet again in the autumn."
    assert bar.ui.answer.text().startswith("1")
    assert bar.ui.count.text() == "not found"


def test_replacing_all_is_one_step_and_leaves_what_is_agreed(bar: FindBar) -> None:
    bar.start(replacing=True)
    bar.ui.query.setText("to ")
    bar.ui.new_words.setText("we ")
    QTest.mouseClick(bar.ui.replace_all_button, Qt.MouseButton.LeftButton)
    shown = view_of(bar).outline
    assert shown.node("i0").en.text.plain.startswith("We adopt")
    assert shown.node("i1").en.text.plain.startswith("To thank")
    assert bar.ui.answer.text().startswith("2")
    assert "1 left" in bar.ui.answer.text()
    model = view_of(bar).model
    assert model is not None
    model.undo()
    assert shown.node("i0").en.text.plain.startswith("To adopt")
    assert shown.node("i2").en.text.plain.startswith("To meet")


def test_the_count_follows_the_outline(bar: FindBar, qtbot: QtBot) -> None:
    bar.start()
    bar.ui.query.setText("meet")
    model = view_of(bar).model
    assert model is not None
    from rcm_desktop.domain.operations import Remove

    model.do(Remove(("i2",), Language.EN))
    qtbot.waitUntil(lambda: bar.ui.count.text() == "not found")


def test_f3_leads_on_from_the_outline_while_the_bar_is_open(bar: FindBar, qtbot: QtBot) -> None:
    view = view_of(bar)
    bar.start()
    QTest.keyClicks(bar.ui.query, "to ")
    view.go_to(Caret("i0", Language.EN, 2, 0))
    cell = view.focusWidget()
    assert cell is not None
    qtbot.waitUntil(cell.hasFocus)
    QTest.keyClick(cell, Qt.Key.Key_F3)
    assert bar.ui.count.text() == "2 of 3"
    bar.close_bar()
    inside = view.focusWidget()
    assert inside is not None
    QTest.keyClick(inside, Qt.Key.Key_F3)
    assert bar.ui.count.text() == "2 of 3"


def test_another_meeting_in_hand_is_searched_next(bar: FindBar, qtbot: QtBot) -> None:
    view = view_of(bar)
    bar.start()
    bar.close_bar()
    old = view.model
    assert old is not None
    nodes = list(outline().nodes())[:2]
    view.set_model(OutlineModel(OutlineEditing("other", Outline(nodes), MemoryJournal()), view))
    with qtbot.waitSignal(old.destroyed):
        old.deleteLater()
    bar.start()
    bar.ui.query.setText("to ")
    assert bar.ui.count.text() == "1 of 1"
