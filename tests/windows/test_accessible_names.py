"""What a screen reader hears of the main window: names, roles, the caret's line, and no word too many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import ItemState, Kind, LanguageState, Node, Version
from rcm_desktop.domain.text import Text
from rcm_desktop.qt_models.saving import Saving
from rcm_desktop.services.phrases import Phrases
from rcm_desktop.services.search import Search
from rcm_desktop.windows.desk import Desk
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.main_window import CONCLUSIONS, CONTRIBUTIONS, MEETINGS, MainWindow
from rcm_desktop.windows.outline.conclusions_page import ConclusionsPage
from rcm_desktop.windows.outline.navigator import Navigator
from rcm_desktop.windows.outline.text_cell import TextCell
from rcm_desktop.windows.window_settings import WindowSettings
from tests.windows.contributions.memory_ledger import NEW, OLD, contributions
from tests.windows.samples import COLON, GRANADA, meetings_of, outline, records_of, store

LONG = "To ask each delegation to send the dates of its national holidays before the end of the month. " * 4


def _nodes() -> list[Node]:
    """The sample's outline; under "2." an agreed sub-item, one to translate anew and a closing paragraph."""
    agreed = Node("a", Kind.ITEM, "i1", "a", Version(Text("first;")), Version(Text("primero;")))
    agreed = replace(agreed, state=ItemState.AGREED, agreed_at=datetime(2024, 6, 11, 9, 30), locked=LANGUAGES)
    stale = Version(Text("segundo."), LanguageState.OUT_OF_DATE)
    second = Node("b", Kind.ITEM, "i1", "b", Version(Text(LONG)), stale)
    closing = Node("c", Kind.CLOSING, "i1", "c", Version(Text("Both of them.")), Version(Text("Ambos.")))
    return [*outline().nodes(), agreed, second, closing]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet, palette = application.styleSheet(), application.palette()
    settings = WindowSettings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    language = InterfaceLanguage(Language.EN)
    made = MainWindow(language, settings)
    qtbot.addWidget(made)
    library = store(GRANADA, COLON)
    library.nodes[GRANADA.id] = _nodes()
    made.resize(1366, 768)
    desk = partial(
        Desk,
        meetings_of(library),
        partial(records_of, library),
        Phrases(library),
        contributions=partial(contributions, OLD, NEW),
    )
    made.work_on(desk(partial(Search, library), Saving(made), "records.rcm"))
    made.show()
    made.open_conclusions(GRANADA.id)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    language.switch(Language.EN)
    language.deleteLater()
    application.setStyleSheet(sheet)
    application.setPalette(palette)


@pytest.fixture
def page(window: MainWindow) -> ConclusionsPage:
    assert window.pages is not None
    return window.pages.conclusions


def heard(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def name(widget: QWidget) -> str:
    return heard(widget).text(QAccessible.Text.Name)


def cell(page: ConclusionsPage, node: str, language: Language = Language.EN) -> TextCell:
    page.view.go_to(Caret(node, language, 0))
    return page.view.live[node].cells[language]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# Names


def focusable(form: QWidget) -> list[QWidget]:
    """What the focus can stand on; the parts of a combo box and of a scroll area are heard with it."""
    return [
        each
        for each in form.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each, QScrollBar)
        and not isinstance(each.parentWidget(), QComboBox | QTabBar)
        and each.window() is form
    ]


@pytest.mark.parametrize("tab", [MEETINGS, CONCLUSIONS, CONTRIBUTIONS])
def test_everything_that_takes_the_focus_has_a_name(
    window: MainWindow, page: ConclusionsPage, tab: int
) -> None:
    page.find_bar.start(replacing=True)
    window.ui.tabs.setCurrentIndex(tab)
    buddies = {id(label.buddy()) for label in window.findChildren(QLabel) if label.buddy() is not None}
    shown = [each for each in focusable(window) if each.isVisible()]
    assert len(shown) > 8
    for each in shown:
        # A combo box is heard with its value; what it is for stands in its own name or in its label.
        is_named = bool(each.accessibleName()) or id(each) in buddies or not isinstance(each, QComboBox)
        assert name(each) and is_named, f"{type(each).__name__} {each.objectName()}"


@pytest.mark.parametrize(
    ("node", "language", "words"),
    [
        ("s", Language.EN, "Heading, English"),
        ("i0", Language.EN, "Item 1, level 1, English, proposed"),
        ("i0", Language.ES, "Item 1, level 1, Spanish, proposed"),
        ("a", Language.EN, "Item 2 a), level 2, English, agreed"),
        ("b", Language.ES, "Item 2 b), level 2, Spanish, proposed, out of date"),
        ("c", Language.EN, "Closing paragraph, English, proposed"),
    ],
)
def test_a_row_says_number_level_language_and_state(
    page: ConclusionsPage, node: str, language: Language, words: str
) -> None:
    assert name(cell(page, node, language)) == words


def test_the_name_follows_the_number_and_the_state(page: ConclusionsPage) -> None:
    text = cell(page, "i0")
    page.commands.actions["agree"].trigger()
    assert name(text) == "Item 1, level 1, English, agreed"
    text = cell(page, "i2")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert name(cell(page, "i2")) == "Item 2 c), level 2, English, proposed"


def test_names_are_in_the_language_of_the_windows(window: MainWindow, page: ConclusionsPage) -> None:
    window.language.switch(Language.ES)
    QApplication.processEvents()
    assert name(cell(page, "a", Language.ES)) == "Punto 2 a), nivel 2, Español, acordado"
    window.language.switch(Language.EN)
    QApplication.processEvents()
    assert name(cell(page, "a", Language.ES)) == "Item 2 a), level 2, Spanish, agreed"


def test_a_text_tells_its_own_language(page: ConclusionsPage) -> None:
    for language in LANGUAGES:
        assert cell(page, "i0", language).locale().name().startswith(language.value)


def test_the_outline_in_short_says_level_and_state(page: ConclusionsPage) -> None:
    navigator = page.findChild(Navigator)
    assert navigator is not None
    model = navigator.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[0] == "Heading: CONCLUSIONS"
    assert spoken[1] == "Item 1, level 1, proposed: To adopt the agenda with one change."
    assert spoken[3] == "Item 2 a), level 2, agreed: first;"


def test_a_figure_says_whose_it_is_and_how_it_came_about(window: MainWindow) -> None:
    window.ui.tabs.setCurrentIndex(CONTRIBUTIONS)
    assert window.pages is not None and window.pages.contributions is not None
    page = window.pages.contributions
    table = heard(page.ui.balances)
    cells = [table.child(at) for at in range(table.childCount())]
    said = [cell.text(QAccessible.Text.Name) for cell in cells if cell is not None]
    assert any(each.startswith("Mexico, Balance (USD): assessed 100.02, received 0.00") for each in said)
    assert {"Canada", "Mexico", "Total", "2024"} <= set(said), "rows and columns are headed"
    assert name(page.chart) == "Received and outstanding by period, in USD"


# Roles and the caret


def test_a_text_is_a_text_and_an_agreed_one_says_it_is_locked(page: ConclusionsPage) -> None:
    open_text, locked = cell(page, "i0"), cell(page, "a")
    for each in (open_text, locked):
        assert heard(each).role() == QAccessible.Role.EditableText
        assert heard(each).state().multiLine
        assert heard(each).state().focusable
    assert not heard(open_text).state().readOnly
    assert heard(locked).state().readOnly


def test_the_caret_and_its_line_are_told(page: ConclusionsPage) -> None:
    text = cell(page, "b")
    interface = heard(text).textInterface()
    assert interface is not None
    QTest.keyClick(text, Qt.Key.Key_Down)
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right)
    position = text.textCursor().position()
    assert interface.cursorPosition() == position
    line = text.textCursor().block().layout().lineForTextPosition(position)
    assert line.lineNumber() == 1
    start, end = line.textStart(), line.textStart() + line.textLength()
    assert interface.text(start, end) == LONG[start:end]
    assert interface.characterRect(start).top() == interface.characterRect(position).top()
    assert interface.characterRect(start - 1).top() < interface.characterRect(start).top()


def test_typing_names_nothing_anew(page: ConclusionsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name set again would be read aloud over the letter that was typed."""
    text = cell(page, "i0")
    QTest.keyClicks(text, "x")  # The other language goes out of date, once.
    named: list[str] = []
    monkeypatch.setattr(TextCell, "setAccessibleName", lambda _, words: named.append(words))
    QTest.keyClicks(text, "yz ")
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    assert text.text.plain.startswith("xyzTo adopt")
    assert named == []


# By keyboard


def test_f6_leaves_the_text_and_comes_back_to_it(window: MainWindow, page: ConclusionsPage) -> None:
    text = cell(page, "i1")
    text.set_position(7)
    QTest.keyClick(text, Qt.Key.Key_F6)
    assert focused() is window.ui.meeting_chooser
    QTest.keyClick(focused(), Qt.Key.Key_F6)
    assert focused() is text
    assert text.position() == 7


def test_tab_goes_through_the_header_to_the_text(window: MainWindow, page: ConclusionsPage) -> None:
    text = cell(page, "i1")
    QTest.keyClick(text, Qt.Key.Key_F6)
    reached = [focused()]
    while focused() is not text and len(reached) < 10:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused())
    ui = window.ui
    header = [ui.meeting_chooser, ui.show_both, ui.search_button, ui.tabs.tabBar()]
    assert reached == [*header, page.findChild(Navigator), text]


def test_shift_tab_from_the_header_reaches_the_history(page: ConclusionsPage) -> None:
    QTest.keyClick(cell(page, "i1"), Qt.Key.Key_F6)
    QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert name(focused()) == "History of this text; Enter shows a moment"


def test_the_save_mark_is_heard_as_it_is_read(window: MainWindow) -> None:
    assert window.desk is not None
    window.desk.saving.kept(datetime(2024, 6, 11, 14, 32, 5), 1)
    assert name(window.ui.save_state) == window.ui.save_state.text() == "● Saved 14:32:05"


def test_the_list_beside_never_shows_a_row_it_does_not_know(page: ConclusionsPage, qtbot: QtBot) -> None:
    """A list that is told of a row it does not know takes the program down while a screen reader listens."""
    navigator = page.findChild(Navigator)
    assert navigator is not None
    cell(page, "i2")
    model = navigator.model()
    before = model.rowCount()
    page.commands.actions["remove"].trigger()
    assert model.rowCount() == before, "it has rows of its own until the keys rest"
    navigator.follow(page.view.hand)
    qtbot.waitUntil(lambda: model.rowCount() < before)
    assert model.rowCount() == len(page.view.outline)
