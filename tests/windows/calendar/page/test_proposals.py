"""From a conclusion to events in the calendar, and the link between both, in the real window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.events.event import EventKind, EventWording
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ItemState, Kind, Node
from rcm_desktop.qt_models.found_model import LINE_ROLE, FoundLine
from rcm_desktop.windows.calendar.calendar_page import CalendarPage
from rcm_desktop.windows.calendar.event_dialog import EventDialog
from rcm_desktop.windows.calendar.proposals_dialog import ProposalsDialog
from rcm_desktop.windows.main_window import CALENDAR, CONCLUSIONS
from tests.windows.calendar.page.desk import (
    WORKSHOP,
    back_at,
    event_called,
    fill,
    in_both,
    nothing_shown,
    said,
    shown,
)
from tests.windows.room import CTRL, SHIFT, Room

SENTENCES = {
    Language.EN: "To hold a workshop on shelters in Belmopan, Belize, on 7 and 8 July 2031.",
    Language.ES: "Celebrar un taller sobre albergues en Belmopán, Belice, los días 7 y 8 de julio de 2031.",
}


@pytest.fixture
def item(room: Room, opened: Opened) -> Node:
    """A conclusion in hand into which an event was typed in both languages, not stored yet."""
    room.show_conclusions()
    nodes = room.view.outline.nodes()
    node = next(each for each in nodes if each.kind is Kind.ITEM and each.state is ItemState.PROPOSED)
    for language, sentence in SENTENCES.items():
        type_over(room, Caret(node.id, language), sentence)
    return node


def type_over(room: Room, caret: Caret, words: str) -> None:
    """Put words in the place of a text."""
    room.window.activateWindow()
    room.view.go_to(caret)
    room.settle()
    room.key(Qt.Key.Key_Home, times=2)
    room.key(Qt.Key.Key_End, SHIFT, times=2)
    room.type(words)


def lines(room: Room) -> list[FoundLine]:
    """The events beside the conclusion in hand."""
    assert room.window.pages is not None
    found = room.window.pages.conclusions.item_pane.findChild(QListView, "events")
    if found is None or not found.isVisible():
        return []
    model = found.model()
    return [model.index(row, 0).data(LINE_ROLE) for row in range(model.rowCount())]


@in_both
def test_a_sentence_becomes_an_event_in_one_step(
    room: Room, item: Node, opened: Opened, language: Language
) -> None:
    room.key(Qt.Key.Key_V, CTRL | SHIFT)
    dialog = shown(ProposalsDialog)
    assert [each.when.exact_days for each in dialog.chosen] == [(date(2031, 7, 7), date(2031, 7, 8))]
    assert SENTENCES[language] in dialog.ui.words.text()
    room.key(Qt.Key.Key_Return)
    assert nothing_shown()
    (event,) = (
        each
        for each in opened.calendar.events()
        if each.when.exact_days == (date(2031, 7, 7), date(2031, 7, 8))
    )
    assert event.source is not None
    assert (event.source.meeting, event.source.node) == (room.window.meeting_in_hand, item.id)
    assert (event.kind, event.hosts, event.place(Language.ES)) == (
        EventKind.WORKSHOP,
        ("BZ",),
        "Belmopán, Belice",
    )
    assert said(room)
    (line,) = lines(room)
    assert line.title == event.wording(language).title
    back_at(room)
    room.key(Qt.Key.Key_V, CTRL | SHIFT)
    again = shown(ProposalsDialog)
    assert again.chosen == []  # It stands there already.
    assert not again.add_button.isEnabled()
    again.reject()
    line.run()
    room.settle()
    assert room.window.ui.tabs.currentIndex() == CALENDAR
    assert room.window.pages is not None and room.window.pages.calendar is not None
    page = room.window.pages.calendar
    assert page.event_in_hand == event.id
    back_at(room)
    room.key(Qt.Key.Key_Z, CTRL)
    assert event.id not in {each.id for each in opened.calendar.events()}
    room.window.ui.tabs.setCurrentIndex(CONCLUSIONS)
    room.settle()
    assert lines(room) == []


def test_a_change_in_the_calendar_shows_beside_the_conclusion(
    room: Room, page: CalendarPage, opened: Opened, qtbot: QtBot
) -> None:
    event = event_called(opened, WORKSHOP)
    assert event.source is not None
    page.show_event(event.id)
    page.commands.actions["from_conclusion"].trigger()
    room.settle()
    assert room.window.ui.tabs.currentIndex() == CONCLUSIONS
    assert room.view.hand == event.source.node
    qtbot.waitUntil(lambda: [each.title for each in lines(room)] == [WORKSHOP])
    room.window.ui.tabs.setCurrentIndex(CALENDAR)
    page.show_event(event.id)
    opened.calendar.put(event.with_wording(Language.EN, EventWording("Other name")))
    room.window.ui.tabs.setCurrentIndex(CONCLUSIONS)
    room.settle()
    assert [each.title for each in lines(room)] == ["Other name"]
    assert "August" in lines(room)[0].detail
    room.switch(Language.ES)
    qtbot.waitUntil(lambda: "agosto" in lines(room)[0].detail)  # It follows when the keys rest.


def test_a_conclusion_that_speaks_of_none_says_so(room: Room, item: Node) -> None:
    for language in SENTENCES:
        type_over(room, Caret(item.id, language), "Agradecer.")
    room.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert nothing_shown()
    assert "No sentence" in said(room)


def test_a_proposal_is_put_right_before_it_is_taken(room: Room, item: Node, opened: Opened) -> None:
    before = len(opened.calendar.events())
    room.key(Qt.Key.Key_V, CTRL | SHIFT)
    dialog = shown(ProposalsDialog)
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_Space)
    assert dialog.chosen == []
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_F2)
    right = shown(EventDialog)
    fill(right.ui.title_en, "Workshop put right")
    room.key(Qt.Key.Key_Return)
    assert shown(ProposalsDialog) is dialog
    assert [each.en.title for each in dialog.chosen] == ["Workshop put right"]
    room.switch(Language.ES)
    assert [each.en.title for each in dialog.chosen] == ["Workshop put right"]
    dialog.accept()
    assert event_called(opened, "Workshop put right").source is not None
    assert len(opened.calendar.events()) == before + 1


def test_what_is_put_right_to_an_end_before_its_beginning_is_refused_by_the_calendar(
    room: Room, item: Node, opened: Opened
) -> None:
    before = opened.calendar.events()
    room.key(Qt.Key.Key_V, CTRL | SHIFT)
    dialog = shown(ProposalsDialog)
    dialog.change()
    right = shown(EventDialog)
    fill(right.ui.days, "2031-07-07")
    fill(right.ui.opens, "9:00")
    fill(right.ui.closes_at, "8:00")
    right.accept()
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.ui.words.property("role") == "trouble"
    assert opened.calendar.events() == before
    dialog.reject()


def test_a_proposal_that_is_a_meeting_gets_its_record(
    room: Room, item: Node, page: CalendarPage, opened: Opened
) -> None:
    room.window.ui.tabs.setCurrentIndex(CONCLUSIONS)
    room.settle()
    room.view.go_to(Caret(item.id, Language.EN))
    assert room.window.pages is not None
    room.key(Qt.Key.Key_V, CTRL | SHIFT)
    dialog = shown(ProposalsDialog)
    dialog.change()
    ui = shown(EventDialog).ui
    ui.kind.setCurrentIndex(ui.kind.findData("meeting"))
    ui.body.set_body("VM")
    shown(EventDialog).accept()
    dialog.accept()
    line = next(each for each in opened.meetings.lines() if each.start == date(2031, 7, 7))
    assert line.body == "VM"
    record = opened.calendar.record(line.id)
    assert record.meeting is not None
    assert record.event.source is not None and record.event.source.node == item.id


def test_all_conclusions_of_a_meeting_from_the_calendar(
    room: Room, item: Node, page: CalendarPage, opened: Opened
) -> None:
    room.window.ui.tabs.setCurrentIndex(CALENDAR)
    room.settle()
    back_at(room)
    room.key(Qt.Key.Key_V, CTRL | SHIFT)
    dialog = shown(ProposalsDialog)
    titles = [each.event.when.exact_days for each in dialog._proposed]
    assert (date(2031, 7, 7), date(2031, 7, 8)) in titles
    # The workshop of the sample came from its conclusion: it is shown, and not chosen.
    stands = [each for each in dialog._proposed if each.stands]
    assert stands and not {each.event for each in stands} & set(dialog.chosen)
    dialog.reject()


def test_the_dialogs_close_with_the_file(room: Room, item: Node) -> None:
    room.key(Qt.Key.Key_V, CTRL | SHIFT)
    dialog = shown(ProposalsDialog)
    dialog.change()
    shown(EventDialog)
    room.office.close()
    room.settle()
    assert nothing_shown()
