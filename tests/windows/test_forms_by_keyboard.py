"""What holds for every page and dialog without a mouse: Alt letters, the order of Tab, Esc, Enter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.menus import ENTRIES, Menus
from tests.windows.calendar.event.looked_at import EVENT_DIALOGS, EVENT_PANELS
from tests.windows.test_forms import FORMS, focusable

DIALOGS = (
    *("people of a sheet", "preferences", "name", "new meeting", "requests", "moment", "export", "phrases"),
    *("backups", "no backups", "directory", "contact", "corrigendum", "go to", "import window", "preview"),
    *("receipt", "credit", "write-off", "opening balance", "reversal", "designation", "follow-up"),
    *("conclusion", "periods", "first period", "status of contributions", "letters", "no letters"),
    *("follow-up workbook", "filled workbook", "past ledger", "task", "new task", "follow-up matrix"),
    *EVENT_DIALOGS,
    *(
        "change of an event",
        "new event",
        "deadline",
        "proposed events",
        "calendar file",
        "calendar file of all",
    ),
    *("events of a file", "reminders", "requests to confirm"),
    *("paper of participants", "paper of morning", "paper of country"),
    *("persons", "no persons", "likely the same", "how long", "erasure", "data of a person"),
    *("erased backups", "no erased backups"),
)
IN_THE_WINDOW = (
    "meetings",
    "no meetings",
    "presence",
    "people",
    "sessions",
    "agenda",
    "corrigenda",
    "start",
    "contributions",
    "no contributions",
    *("calendar", "no events"),
    "tasks",
    "no tasks",
    *EVENT_PANELS,
)
"""What shares the window with the menu bar, whose letters then lead elsewhere."""


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.value)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    spoken = InterfaceLanguage(request.param, qapp)
    yield request.param
    spoken.switch(Language.EN)


def shown(name: str, qtbot: QtBot) -> QWidget:
    form = FORMS[name]()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    QApplication.processEvents()
    return form


def letter_of(text: str) -> str:
    """The letter behind a single "&", "" where there is none."""
    _, sign, after = text.replace("&&", "").partition("&")
    return after[:1].lower() if sign else ""


def letters(form: QWidget) -> list[tuple[str, str]]:
    """Each Alt letter in sight with the name of what it leads to."""
    labels = [each for each in form.findChildren(QLabel) if each.buddy()]
    sources: list[QLabel | QAbstractButton] = [*labels, *form.findChildren(QAbstractButton)]
    found = [(letter_of(each.text()), each.objectName()) for each in sources if each.isVisibleTo(form)]
    for tabs in form.findChildren(QTabWidget):
        if tabs.isVisibleTo(form):
            found += [(letter_of(tabs.tabText(at)), tabs.tabText(at)) for at in range(tabs.count())]
    return [each for each in found if each[0]]


@pytest.mark.parametrize("name", FORMS)
def test_no_letter_leads_to_two_places(name: str, language: Language, qtbot: QtBot) -> None:
    """Two things in sight that share an Alt letter only take turns."""
    form = shown(name, qtbot)
    parts = form.findChildren(QTabWidget)
    for at in range(max((tabs.count() for tabs in parts), default=1)):
        for tabs in parts:
            tabs.setCurrentIndex(min(at, tabs.count() - 1))
        taken: dict[str, str] = {}
        for letter, what in letters(form):
            assert letter not in taken, f"{what} and {taken[letter]} share {letter}"
            taken[letter] = what


_OWN_MENUS = {
    "contributions": "contributions",
    "no contributions": "contributions",
    "tasks": "tasks",
    "no tasks": "tasks",
    "calendar": "calendar",
    "no events": "calendar",
    "round of an event": "calendar",
    "people of an event": "calendar",
    "nobody asked": "calendar",
}


@pytest.mark.parametrize("name", IN_THE_WINDOW)
def test_no_letter_of_a_page_is_one_of_the_menus(name: str, language: Language, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = Menus(bar, {entry.name: lambda: None for entry in ENTRIES})
    own = _OWN_MENUS.get(name)
    for page_menu in ("conclusions", "text", "contributions", "calendar", "tasks"):
        menus.show_menu(page_menu, page_menu == own)
    taken = {letter_of(action.text()) for action in bar.actions() if action.isVisible()}
    assert len(taken) == (3 if own is None else 4)
    assert not [(letter, what) for letter, what in letters(shown(name, qtbot)) if letter in taken]


def place_in(form: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(form, QPoint(0, 0)), widget.size())


def tab_order(form: QWidget) -> list[QWidget]:
    """What Tab comes to, in the order of the form's own chain."""
    tab_bars = [tabs.tabBar() for tabs in form.findChildren(QTabWidget)]
    found = [*focusable(form), *tab_bars]
    wanted = {id(each) for each in found if each.isVisibleTo(form) and each.isEnabled()}
    order: list[QWidget] = []
    widget = form.nextInFocusChain()
    while widget is not None and widget is not form:
        if id(widget) in wanted and widget not in order:
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order


def steps_back(form: QWidget, order: list[QWidget]) -> list[str]:
    """Where Tab goes neither on in a line, nor to a lower one, nor to what stands at the right."""
    found = []
    for before, after in pairwise(order):
        first, second = place_in(form, before), place_in(form, after)
        goes_on = second.top() >= first.bottom() or second.left() >= first.right()
        if not goes_on and not first.intersects(second):
            found.append(f"{before.objectName()} comes before {after.objectName()}")
    return found


@pytest.mark.parametrize("name", FORMS)
def test_tab_follows_reading(name: str, qtbot: QtBot) -> None:
    """Tab goes round, so the first thing may stand anywhere in the form's chain."""
    form = shown(name, qtbot)
    form.resize(1300, 1200)  # Nothing is scrolled away from where it is read.
    QApplication.processEvents()
    order = tab_order(form)
    rounds = [steps_back(form, order[at:] + order[:at]) for at in range(len(order))]
    assert [] in rounds, min(rounds, key=len)


@pytest.mark.parametrize("name", DIALOGS)
def test_esc_closes_from_each_field(name: str, qtbot: QtBot) -> None:
    at = 0
    while True:
        form = shown(name, qtbot)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        fields = [each for each in focusable(form) if each.isVisible() and each.isEnabled()]
        if at == len(fields):
            assert fields
            return
        fields[at].setFocus()
        QTest.keyClick(fields[at], Qt.Key.Key_Escape)
        around = fields[at].parentWidget()
        table = around.parentWidget() if around is not None else None
        if isinstance(table, QAbstractItemView):  # Out of its cell first.
            assert table.hasFocus()
            QTest.keyClick(table, Qt.Key.Key_Escape)
        assert not form.isVisible(), f"Esc does nothing in {fields[at].objectName()}"
        at += 1


@pytest.mark.parametrize("name", FORMS)
def test_enter_presses_the_button_that_has_the_focus(name: str, qtbot: QtBot) -> None:
    """Else Enter on "Cancel" would carry out what a dialog is for; outside of one it would do nothing."""
    form = shown(name, qtbot)
    for button in form.findChildren(QPushButton):
        keys = [key.toString() for action in button.actions() for key in action.shortcuts()]
        keys += [each.key().toString() for each in button.findChildren(QShortcut)]
        assert button.autoDefault() or button.isDefault() or "Return" in keys, button.text()


@pytest.mark.parametrize("name", DIALOGS)
def test_enter_in_a_field_carries_out_or_closes(name: str, qtbot: QtBot) -> None:
    """Whatever has the focus, a dialog has at most one button for Enter, and it undoes and loses nothing."""
    form = shown(name, qtbot)
    roles = QDialogButtonBox.ButtonRole
    defaults = [each for each in form.findChildren(QPushButton) if each.isDefault()]
    assert len(defaults) <= 1
    for box in form.findChildren(QDialogButtonBox):
        mine = [each for each in box.buttons() if each in defaults]
        accepting = [each for each in box.buttons() if box.buttonRole(each) == roles.AcceptRole]
        assert mine == accepting or not accepting


@pytest.mark.parametrize("name", FORMS)
def test_no_form_scrolls_sideways_in_a_small_window(name: str, language: Language, qtbot: QtBot) -> None:
    """683 × 300 is what a screen of 1366 × 768 leaves at 200 %."""
    form = shown(name, qtbot)
    form.resize(683, 300)
    QApplication.processEvents()
    for area in form.findChildren(QScrollArea):
        if area.isVisible():
            inside = area.widget()
            assert inside is not None
            assert inside.width() <= area.viewport().width(), area.objectName()
