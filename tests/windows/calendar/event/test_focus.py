"""Where the keyboard goes when it goes over to the event beside the calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.windows.calendar.event_panel import EventPanel


def test_the_keyboard_goes_to_what_is_worked_on(panel: EventPanel, opened: Opened, workshop: Event) -> None:
    panel.take_focus()
    assert panel.focusWidget() is panel.round.ui.table
    panel.ui.tabs.setCurrentWidget(panel.ui.people_page)
    panel.take_focus()
    assert panel.focusWidget() is panel.people.ui.walk_in
    panel.ui.tabs.setCurrentWidget(panel.ui.round_page)
    (new,) = opened.calendar.add(
        Event("", "", EventKind.WORKSHOP, When.on(date(2027, 7, 6)), en=EventWording("Workshop"))
    )
    panel.show_event(new.id)
    panel.take_focus()
    assert panel.focusWidget() is panel.round.ui.ask_all_button, "Enter asks all members"


def test_the_keyboard_of_a_deadline_goes_to_its_first_link(
    panel: EventPanel, opened: Opened, qtbot: QtBot
) -> None:
    (due,) = opened.calendar.add(
        Event("", "", EventKind.DEADLINE, When.on(date(2027, 7, 6)), en=EventWording("Comments"))
    )
    panel.edit_wanted.connect(lambda _: None)
    panel.show_event(due.id)
    qtbot.waitUntil(panel.links[0].isVisible)
    panel.take_focus()
    assert panel.focusWidget() is panel.links[0]


def test_tab_goes_from_the_links_to_what_is_below_them(panel: EventPanel, workshop: Event) -> None:
    panel.edit_wanted.connect(lambda _: None)
    panel.reload()
    panel.links[0].setFocus()
    reached: list[QWidget | None] = []
    for _ in (*panel.links, "tabs", "closes"):
        reached.append(panel.focusWidget())
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    ui = panel.round.ui
    assert reached == [*panel.links, panel.ui.tabs.tabBar(), ui.closes]
    assert panel.focusWidget() is ui.table


def test_a_row_of_another_event_is_in_hand_at_once(panel: EventPanel, opened: Opened) -> None:
    """Without one the letters would look for a name instead of noting an answer."""
    (other,) = opened.calendar.add(
        Event("", "", EventKind.WORKSHOP, When.on(date(2027, 7, 6)), en=EventWording("Other workshop"))
    )
    opened.rounds.ask(other.id, ["CA", "BZ"], date(2027, 3, 1))
    panel.show_event(other.id)
    assert panel.round.chosen() == ("BZ",)
    panel.take_focus()
    QTest.keyClick(panel.round.ui.table, Qt.Key.Key_D)
    assert opened.calendar.record(other.id).round.answered == 1
