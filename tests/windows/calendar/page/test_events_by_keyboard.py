"""Events made, changed, moved and taken out on the page Calendar, by keyboard, each undone again."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.events.dated_events import DatedEvents
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.calendar.calendar_head import View
from rcm_desktop.windows.calendar.calendar_page import CalendarPage
from rcm_desktop.windows.calendar.event_dialog import EventDialog
from rcm_desktop.windows.main_window import CALENDAR, MEETINGS
from tests.windows.calendar.page.desk import (
    GROUP,
    TRAINING,
    WORKSHOP,
    back_at,
    event_called,
    fill,
    in_both,
    nothing_shown,
    said,
    shown,
)
from tests.windows.room import ALT, CTRL, SHIFT, Room

DAYS = {Language.EN: "17–18 July 2031", Language.ES: "17–18 de julio de 2031"}


@in_both
def test_a_new_event_is_typed_and_undone(
    room: Room, page: CalendarPage, opened: Opened, language: Language
) -> None:
    before = opened.calendar.events()
    room.key(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = shown(EventDialog)
    focus = dialog.ui.title_es if language is Language.ES else dialog.ui.title_en
    assert focus.hasFocus()
    room.type("Taller ñandú")
    fill(dialog.ui.days, DAYS[language])
    fill(dialog.ui.opens, "9")
    fill(dialog.ui.hosts, "México, Canada")
    fill(dialog.ui.donors, "UNODC, A friend")
    room.key(Qt.Key.Key_Return)
    assert nothing_shown()
    (made,) = (each for each in opened.calendar.events() if each not in before)
    assert made.wording(language).title == "Taller ñandú"
    assert made.when.exact_days == (date(2031, 7, 17), date(2031, 7, 18))
    assert (made.when.opens, made.hosts, made.donors) == (time(9), ("MX", "CA"), ("UNODC", "A friend"))
    assert page.event_in_hand == made.id
    assert page.panel.event_in_hand is not None and page.panel.event_in_hand.id == made.id
    back_at(room)
    room.key(Qt.Key.Key_Z, CTRL)
    assert opened.calendar.events() == before
    assert page.event_in_hand != made.id
    room.key(Qt.Key.Key_Y, CTRL)
    assert [each.id for each in opened.calendar.events() if each not in before] == [made.id]


@in_both
def test_ok_without_a_change_changes_nothing(room: Room, page: CalendarPage, opened: Opened) -> None:
    """Neither what the fields cannot show, nor the count that other calendars go by."""
    for event in opened.calendar.events():
        stands = opened.calendar.record(event.id)
        page.show_event(event.id)
        assert page.event_in_hand == event.id
        page.commands.actions["change_event"].trigger()
        shown(EventDialog).accept()
        assert nothing_shown(), event.en.title
        assert opened.calendar.record(event.id) == stands


def test_a_change_is_seen_and_undone(room: Room, page: CalendarPage, opened: Opened) -> None:
    event = event_called(opened, WORKSHOP)
    page.show_event(event.id)
    room.key(Qt.Key.Key_F2)
    dialog = shown(EventDialog)
    fill(dialog.ui.days, "2031-09-03")
    fill(dialog.ui.closes, "01/09/2031")
    dialog.ui.state.setCurrentIndex(dialog.ui.state.findData("tentative"))
    room.key(Qt.Key.Key_Return)
    changed = opened.calendar.record(event.id).event
    assert changed.when.exact_days == (date(2031, 9, 3), date(2031, 9, 3))
    assert (changed.closes, changed.state) == (date(2031, 9, 1), EventState.TENTATIVE)
    assert changed.when.zone == event.when.zone
    assert len(opened.calendar.record(event.id).invitations) == 11
    assert page.event_in_hand == event.id
    back_at(room)
    room.key(Qt.Key.Key_Z, CTRL)
    assert opened.calendar.record(event.id).event.when == event.when


@in_both
def test_what_is_missing_is_told_at_its_field(room: Room, page: CalendarPage, opened: Opened) -> None:
    before = opened.calendar.events()
    room.key(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = shown(EventDialog)
    ui = dialog.ui
    room.key(Qt.Key.Key_Return)
    assert ui.problem.text() and ui.problem.isVisible()
    fill(ui.title_en, "Workshop")
    for field, wrong, right in (
        (ui.hosts, "Atlantis", "Belize"),
        (ui.days, "soon", "2031-07-17"),
        (ui.opens, "late", "17:00"),
        (ui.closes_at, "99", "9:00"),
        (ui.closes, "never", ""),
    ):
        fill(field, wrong)
        room.key(Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert wrong in ui.problem.text()
        assert field.hasFocus()
        fill(field, right)
    room.key(Qt.Key.Key_Return)
    assert dialog.isVisible()  # It would end before it begins.
    assert opened.calendar.events() == before
    fill(ui.closes_at, "19:00")
    room.key(Qt.Key.Key_Return)
    assert nothing_shown()
    assert len(opened.calendar.events()) == len(before) + 1


@in_both
def test_esc_and_a_change_of_language_lose_nothing(
    room: Room, page: CalendarPage, opened: Opened, language: Language
) -> None:
    event = event_called(opened, WORKSHOP)
    page.show_event(event.id)
    room.key(Qt.Key.Key_F2)
    dialog = shown(EventDialog)
    fill(dialog.ui.place_en, "Limón")
    room.switch(language.other)
    assert dialog.ui.place_en.text() == "Limón"
    dialog.accept()
    changed = opened.calendar.record(event.id).event
    assert changed.en.place == "Limón"
    assert (changed.when, changed.hosts, changed.donors, changed.state, changed.kind, changed.parent) == (
        *(event.when, event.hosts, event.donors, event.state, event.kind, event.parent),
    )
    back_at(room)
    room.key(Qt.Key.Key_F2)
    fill(shown(EventDialog).ui.place_en, "Elsewhere")
    room.key(Qt.Key.Key_Escape)
    assert nothing_shown()
    assert opened.calendar.record(event.id).event == changed


def test_what_has_no_days_yet_waits_in_the_tray_until_it_has(
    room: Room, page: CalendarPage, opened: Opened
) -> None:
    event = event_called(opened, TRAINING)
    page.show_event(event.id)
    assert page.view.view is View.TRAY
    room.key(Qt.Key.Key_F2)
    dialog = shown(EventDialog)
    assert dialog.ui.days.text() == "2026"
    fill(dialog.ui.days, "3/2032")
    room.key(Qt.Key.Key_Return)
    assert opened.calendar.record(event.id).event.when.first == PartialDate(2032, 3)
    assert event.id in {each.id for each in page.view.contents.events.to_be_dated}


def test_an_event_follows_another_one(room: Room, page: CalendarPage, opened: Opened) -> None:
    event, other = event_called(opened, TRAINING), event_called(opened, WORKSHOP)
    page.show_event(event.id)
    room.key(Qt.Key.Key_F2)
    ui = shown(EventDialog).ui
    fill(ui.days, "")
    ui.relation.setCurrentIndex(ui.relation.findData("after"))
    assert ui.target.isEnabled()
    ui.target.setCurrentIndex(ui.target.findData(other.id))
    room.key(Qt.Key.Key_Return)
    assert page.view.contents.events.days(event.id) == (date(2025, 8, 10), date(2025, 8, 10))
    opened.calendar.move(other.id, other.when.moved(7))
    page.reload()
    assert page.view.contents.events.days(event.id) == (date(2025, 8, 17), date(2025, 8, 17))


def test_an_event_moves_by_keys_and_back(room: Room, page: CalendarPage, opened: Opened) -> None:
    event = event_called(opened, GROUP)
    page.show_event(event.id)
    page.view.take_focus()
    room.key(Qt.Key.Key_Right, ALT, times=2)
    assert opened.calendar.record(event.id).event.when.exact_days == (date(2025, 7, 19), date(2025, 7, 19))
    room.key(Qt.Key.Key_Z, CTRL, times=2)
    assert opened.calendar.record(event.id).event.when == event.when


def test_an_event_is_cancelled_and_taken_out(room: Room, page: CalendarPage, opened: Opened) -> None:
    event = event_called(opened, GROUP)
    page.show_event(event.id)
    cancel = page.commands.actions["cancel_event"]
    cancel.trigger()
    assert opened.calendar.record(event.id).event.state is EventState.CANCELLED
    cancel.trigger()
    assert opened.calendar.record(event.id).event.state is EventState.CONFIRMED
    page.view.take_focus()
    room.key(Qt.Key.Key_Delete)
    assert event.id not in {each.id for each in opened.calendar.events()}
    assert said(room)
    room.key(Qt.Key.Key_Z, CTRL)
    assert event.id in {each.id for each in opened.calendar.events()}
    assert page.event_in_hand == event.id


def test_a_meeting_of_the_conference_gets_its_record(room: Room, page: CalendarPage, opened: Opened) -> None:
    room.key(Qt.Key.Key_N, CTRL | SHIFT)
    ui = shown(EventDialog).ui
    ui.kind.setCurrentIndex(ui.kind.findData("meeting"))
    ui.body.set_body("VM")
    fill(ui.days, "2031-11-27 – 2031-11-28")
    fill(ui.place_en, "Colón, Panama")
    fill(ui.place_es, "Colón, Panamá")
    fill(ui.opens, "9:00")
    fill(ui.closes_at, "8:00")
    room.key(Qt.Key.Key_Return)
    assert nothing_shown()
    line = next(each for each in opened.meetings.lines() if each.start == date(2031, 11, 27))
    event = opened.calendar.record(line.id).event
    assert (event.kind, event.body, event.when.opens) == (EventKind.MEETING, "VM", time(9))
    assert page.event_in_hand == line.id
    assert not page.commands.actions["remove_event"].isEnabled()
    room.window.ui.tabs.setCurrentIndex(MEETINGS)
    room.settle()
    assert room.window.pages is not None and room.window.pages.meetings is not None
    room.window.ui.tabs.setCurrentIndex(CALENDAR)
    page.commands.actions["begin_record"].trigger()
    assert room.window.ui.tabs.currentIndex() == MEETINGS
    assert room.window.meeting_in_hand == line.id


def test_a_refused_meeting_is_not_begun(room: Room, page: CalendarPage, opened: Opened) -> None:
    before = opened.meetings.lines()
    room.key(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = shown(EventDialog)
    ui = dialog.ui
    ui.kind.setCurrentIndex(ui.kind.findData("meeting"))
    fill(ui.days, "2031-11-27")
    fill(ui.opens, "9:00")
    fill(ui.closes_at, "8:00")
    room.key(Qt.Key.Key_Return)
    assert dialog.isVisible() and ui.problem.text()
    assert opened.meetings.lines() == before
    dialog.reject()


def test_an_event_that_was_planned_becomes_a_meeting_and_keeps_its_round(
    room: Room, page: CalendarPage, opened: Opened
) -> None:
    event = event_called(opened, "Vice-Ministerial Meeting")
    opened.rounds.ask(event.id, ["BZ", "PA"], date(2025, 9, 1))
    page.show_event(event.id)
    room.key(Qt.Key.Key_F2)
    ui = shown(EventDialog).ui
    ui.kind.setCurrentIndex(ui.kind.findData("meeting"))
    ui.body.set_body("VM")
    fill(ui.days, "2025-11-27 – 2025-11-28")
    room.key(Qt.Key.Key_Return)
    assert nothing_shown()
    record = opened.calendar.record(event.id)
    assert record.meeting is not None
    assert (record.meeting.body, record.meeting.start) == ("VM", date(2025, 11, 27))
    assert [each.party for each in record.invitations] == ["BZ", "PA"]
    assert [each.id for each in opened.calendar.events()].count(event.id) == 1


@pytest.mark.parametrize("view", list(View))
def test_each_view_stands_where_it_was_after_a_change(
    room: Room, page: CalendarPage, opened: Opened, view: View
) -> None:
    event = event_called(opened, WORKSHOP)
    page.show_event(event.id)
    page.view.show_view(view)
    page.reload()
    assert page.view.view is view
    assert page.event_in_hand == event.id or view in (View.YEAR, View.TRAY)


def test_f6_goes_to_the_event_and_back(room: Room, page: CalendarPage, opened: Opened) -> None:
    page.show_event(event_called(opened, WORKSHOP).id)
    page.view.take_focus()
    room.key(Qt.Key.Key_F6)
    focus = room.window.focusWidget()
    assert focus is not None and page.panel.isAncestorOf(focus)
    room.key(Qt.Key.Key_F6)
    focus = room.window.focusWidget()
    assert focus is not None and page.view.isAncestorOf(focus)


def test_where_nothing_comes_the_latest_event_is_one_step_away(
    room: Room, page: CalendarPage, opened: Opened
) -> None:
    over = DatedEvents(opened.calendar.events()).latest_before(date.today())
    assert over is not None and page.event_in_hand == ""
    assert [each.accessibleName() for each in page.panel.links] == [f"The latest: {over.en.title}"]
    room.key(Qt.Key.Key_F6)
    room.key(Qt.Key.Key_Return)
    assert page.event_in_hand == over.id


def test_while_something_comes_nothing_past_is_offered(
    room: Room, page: CalendarPage, opened: Opened
) -> None:
    assert page.panel.links != []
    soon = When.on(date.today() + timedelta(days=3))
    opened.calendar.add(Event("", "", when=soon, en=EventWording("Soon")))
    room.key(Qt.Key.Key_1, CTRL)
    room.key(Qt.Key.Key_4, CTRL)
    assert page.event_in_hand == ""
    assert page.panel.links == []
