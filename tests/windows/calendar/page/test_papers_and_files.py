"""What leaves the page Calendar and comes back: papers, mails, calendar files; and a file only read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.events.event import EventWording
from rcm_desktop.domain.events.paper_options import EventPaperKind
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.events.icalendar_file import icalendar_file
from rcm_desktop.windows.calendar import calendar_papers
from rcm_desktop.windows.calendar.calendar_file_dialog import CalendarFileDialog
from rcm_desktop.windows.calendar.calendar_in_dialog import CalendarInDialog
from rcm_desktop.windows.calendar.calendar_page import CalendarPage
from rcm_desktop.windows.calendar.event_dialog import EventDialog
from rcm_desktop.windows.calendar.event_papers_dialog import EventPapersDialog
from rcm_desktop.windows.calendar.mailing_dialog import MailingDialog
from rcm_desktop.windows.main_window import CALENDAR, CONCLUSIONS
from rcm_desktop.windows.papers.preview_window import PreviewWindow
from tests.windows.calendar.page.desk import (
    GROUP,
    WORKSHOP,
    back_at,
    event_called,
    fill,
    in_both,
    nothing_shown,
    said,
    shown,
)
from tests.windows.room import ALT, CTRL, NONE, SHIFT, Room


@in_both
def test_papers_are_written_one_after_the_other_by_enter(
    room: Room, page: CalendarPage, opened: Opened, tmp_path: Path, language: Language
) -> None:
    page.show_event(event_called(opened, WORKSHOP).id)
    room.key(Qt.Key.Key_A, CTRL | SHIFT)
    dialog = shown(EventPapersDialog)
    written: list[Path] = []
    dialog.written.connect(written.append)
    assert dialog.ui.papers.hasFocus()
    room.key(Qt.Key.Key_Return)
    assert [each.name for each in written] == ["workshop-2025-08-confirmations-en-es.pdf"]
    assert written[0].read_bytes().startswith(b"%PDF")
    assert dialog.isVisible() and str(written[0]) in dialog.ui.words.text()
    room.key(Qt.Key.Key_Down, times=2)
    dialog.ui.form.setCurrentIndex(1)
    dialog.ui.language.setCurrentIndex(LANGUAGES.index(language))
    room.key(Qt.Key.Key_Return)
    assert written[-1].name == f"workshop-2025-08-participants-{language.value}.xlsx"
    assert written[-1].read_bytes().startswith(b"PK")
    words = dialog.write_button.text()
    room.key(Qt.Key.Key_Down)
    assert dialog.kind is EventPaperKind.SIGNATURES
    assert dialog.write_button.text() != words  # What would be replaced is told on the button.
    assert dialog.ui.target.text().endswith("signatures-" + language.value + ".pdf")
    room.switch(language.other)
    assert dialog.kind is EventPaperKind.SIGNATURES
    room.key(Qt.Key.Key_Return)
    assert len(written) == 3
    room.key(Qt.Key.Key_Escape)
    assert nothing_shown()
    assert str(written[-1]) in said(room)


def test_a_certificate_of_nobody_and_the_file_itself_are_refused(
    room: Room, page: CalendarPage, opened: Opened, tmp_path: Path
) -> None:
    page.papers.write_papers(event_called(opened, WORKSHOP).id, EventPaperKind.CERTIFICATES)
    dialog = shown(EventPapersDialog)
    dialog.ui.who_came.setChecked(True)
    dialog.accept()
    assert "door" in dialog.ui.words.text()
    dialog.choose(EventPaperKind.COUNTRY)
    dialog.accept()
    assert dialog.ui.words.property("role") == "trouble"
    dialog.choose(EventPaperKind.PLATES)
    dialog.ui.target.setText(str(tmp_path / "no folder" / "a.pdf"))
    dialog.accept()
    assert "no folder" in dialog.ui.words.text()
    dialog.ui.target.clear()
    dialog.accept()
    assert dialog.ui.words.property("role") == "trouble"
    assert not list(tmp_path.glob("*.pdf"))
    before = opened.path.read_bytes()
    dialog.ui.target.setText(str(opened.path))
    dialog.accept()
    assert opened.path.read_bytes() == before  # It gets an end of its own behind its name.
    dialog.reject()


def test_the_pages_are_looked_at(room: Room, page: CalendarPage, opened: Opened) -> None:
    page.papers.write_papers(event_called(opened, WORKSHOP).id, EventPaperKind.SIGNATURES)
    dialog = shown(EventPapersDialog)
    dialog.preview_button.click()
    room.settle()
    preview = room.window.findChild(PreviewWindow)
    assert isinstance(preview, PreviewWindow) and preview.isVisible()
    preview.close()
    dialog.preview_button.click()
    dialog.reject()
    room.office.close()
    room.settle()
    assert not [each for each in room.window.findChildren(PreviewWindow) if each.isVisible()]


def test_drafts_of_reminders_are_made_and_noted(
    room: Room, page: CalendarPage, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[list[Path]] = []
    monkeypatch.setattr(calendar_papers, "_open_each", handed.append)
    event = event_called(opened, WORKSHOP)
    page.show_event(event.id)
    page.commands.actions["mails"].trigger()
    dialog = shown(MailingDialog)
    silent = [each.party for each in opened.calendar.record(event.id).invitations if not each.answered]
    assert dialog.model.checked() == silent
    assert len(silent) == 3
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_Space)
    assert len(dialog.model.checked()) == 2
    fill(dialog.ui.day, "soon")
    room.key(Qt.Key.Key_Return)
    assert dialog.ui.words.property("role") == "trouble" and dialog.ui.day.hasFocus()
    fill(dialog.ui.day, "2025-07-16")
    target = dialog.ui.target.text()
    fill(dialog.ui.target, "")
    room.key(Qt.Key.Key_Return)
    assert dialog.ui.words.property("role") == "trouble" and dialog.ui.target.hasFocus()
    assert not list(Path().glob("*.eml"))
    fill(dialog.ui.target, target)
    room.key(Qt.Key.Key_Return)
    drafts = sorted(tmp_path.glob("*.eml"))
    assert len(drafts) == 2
    assert all(b"X-Unsent: 1" in each.read_bytes() for each in drafts)
    assert dialog.open_button.hasFocus()
    room.key(Qt.Key.Key_Return)
    assert [sorted(each) for each in handed] == [drafts]
    room.key(Qt.Key.Key_Escape)
    assert nothing_shown()


def test_numbered_reminders_go_into_the_register_and_the_round(
    room: Room, page: CalendarPage, opened: Opened, tmp_path: Path
) -> None:
    event = event_called(opened, WORKSHOP)
    before = opened.calendar.record(event.id)
    page.papers.write_mails(event.id, ["US"], reminds=True)
    dialog = shown(MailingDialog)
    (party,) = dialog.model.checked()
    fill(dialog.ui.day, "2025-07-18")
    dialog.accept()
    assert dialog.ui.words.property("role") != "trouble", dialog.ui.words.text()
    assert date(2025, 7, 18) in opened.calendar.record(event.id).invitation(party).reminded  # type: ignore[union-attr]
    assert len(opened.letters.register()) == 1
    assert len(list(tmp_path.glob("*.eml"))) == len(list(tmp_path.glob("*.pdf"))) == 1
    dialog.reject()
    back_at(room)
    room.key(Qt.Key.Key_Z, CTRL)
    assert opened.calendar.record(event.id) == before
    assert len(opened.letters.register()) == 1


@in_both
def test_a_calendar_file_goes_out_and_what_was_changed_comes_back(
    room: Room,
    page: CalendarPage,
    opened: Opened,
    tmp_path: Path,
    language: Language,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    event = event_called(opened, GROUP)
    page.show_event(event.id)
    page.commands.actions["calendar_file"].trigger()
    dialog = shown(CalendarFileDialog)
    assert dialog.place.path == tmp_path / f"{event.key}-{language.value}.ics"
    room.switch(language.other)
    room.switch(language)
    room.key(Qt.Key.Key_Return)
    assert nothing_shown()
    made = tmp_path / f"{event.key}-{language.value}.ics"
    assert str(made) in said(room)
    monkeypatch.setattr("rcm_desktop.windows.asking.ask_for_file", lambda *given: made)
    before = opened.calendar.record(event.id)
    page.commands.actions["read_calendar"].trigger()
    looked = shown(CalendarInDialog)
    assert looked.chosen == []  # It stands there already.
    QTest.keyClick(looked.ui.table, Qt.Key.Key_Space)
    looked.accept()
    assert opened.calendar.record(event.id) == before
    opened.calendar.move(event.id, event.when.moved(1))
    moved = opened.calendar.record(event.id).event
    made.write_bytes(icalendar_file([moved], [moved], [language], opened.calendar.touched_at()).content)
    opened.calendar.undo()
    opened.calendar.remove(event.id)
    page.reload()
    page.commands.actions["read_calendar"].trigger()
    looked = shown(CalendarInDialog)
    room.switch(language.other)
    assert [each.event.when.exact_days for each in looked.chosen] == [moved.when.exact_days]
    QTest.keyClick(looked.ui.table, Qt.Key.Key_Space)
    assert looked.chosen == [] and not looked.take_button.isEnabled()
    QTest.keyClick(looked.ui.table, Qt.Key.Key_Space)
    room.key(Qt.Key.Key_Return)
    assert nothing_shown()
    (taken,) = (
        each for each in opened.calendar.events() if each.wording(language).title == moved.title(language)
    )
    assert taken.when.exact_days == moved.when.exact_days
    back_at(room)
    room.key(Qt.Key.Key_Z, CTRL)
    assert taken.id not in {each.id for each in opened.calendar.events()}


def test_a_calendar_of_all_tells_what_it_left_out(
    room: Room, page: CalendarPage, opened: Opened, tmp_path: Path
) -> None:
    page.papers.write_calendar("")
    dialog = shown(CalendarFileDialog)
    dialog.ui.scope.setCurrentIndex(dialog.ui.scope.findData("all"))
    dialog.ui.sessions.setChecked(True)
    dialog.ui.language.setCurrentIndex(2)
    dialog.accept()
    assert (tmp_path / "calendar-en-es.ics").is_file()
    assert "left out" in said(room)


def test_what_is_no_calendar_is_told(
    room: Room, page: CalendarPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.ics"
    path.write_text("no calendar", "utf-8")
    monkeypatch.setattr("rcm_desktop.windows.asking.ask_for_file", lambda *given: path)
    page.papers.read_calendar()
    assert nothing_shown()
    assert "a.ics" in said(room)


@pytest.mark.parametrize("what", ["change_event", "papers", "mails", "calendar_file"])
def test_what_is_open_closes_with_the_file(room: Room, page: CalendarPage, opened: Opened, what: str) -> None:
    page.show_event(event_called(opened, WORKSHOP).id)
    page.commands.actions[what].trigger()
    shown(QDialog)
    room.office.close()
    room.settle()
    assert nothing_shown()


def test_a_deadline_and_nothing_in_hand_have_few_commands(
    room: Room, page: CalendarPage, opened: Opened
) -> None:
    needing = (
        "change_event",
        "cancel_event",
        "remove_event",
        "papers",
        "mails",
        "door",
        "ask",
        "from_conclusion",
    )
    (deadline,) = opened.calendar.add(
        next(each for each in opened.calendar.events() if each.is_deadline).__class__(
            "", "", when=When.on(date(2031, 1, 1)), en=EventWording("X")
        )
    )
    assert deadline.source is None
    page.reload(deadline.id)
    assert not page.commands.actions["from_conclusion"].isEnabled()
    page.show_event(next(each for each in opened.calendar.events() if each.is_deadline).id)
    of = {name: page.commands.actions[name].isEnabled() for name in needing}
    assert of == {
        "change_event": True, "cancel_event": True, "remove_event": True, "papers": False, "mails": False,
        "door": False, "ask": False, "from_conclusion": True,
    }  # fmt: skip


def test_a_file_that_is_only_read_is_looked_at_and_not_changed(
    room: Room, page: CalendarPage, opened: Opened, tmp_path: Path
) -> None:
    path = opened.path
    room.office.close()
    before = path.read_bytes()
    room.office.open(path, read_only=True)
    room.window.ui.tabs.setCurrentIndex(CONCLUSIONS)
    room.window.ui.tabs.setCurrentIndex(CALENDAR)
    room.settle()
    assert room.window.pages is not None and room.window.pages.calendar is not None
    assert room.window.desk is not None and room.window.desk.opened is not None
    again, shown_page = room.window.desk.opened, room.window.pages.calendar
    assert again.read_only
    events = again.calendar.events()
    shown_page.show_event(next(each.id for each in events if each.en.title == WORKSHOP))
    back_at(room)
    shown_page.view.take_focus()
    for key, held in (
        (Qt.Key.Key_N, CTRL | SHIFT),
        (Qt.Key.Key_F2, NONE),
        (Qt.Key.Key_Return, NONE),
        (Qt.Key.Key_Insert, NONE),
        (Qt.Key.Key_Delete, NONE),
        (Qt.Key.Key_Right, ALT),
        (Qt.Key.Key_V, CTRL | SHIFT),
        (Qt.Key.Key_Z, CTRL),
    ):
        room.key(key, held)
        assert nothing_shown(), key
    assert again.calendar.events() == events
    enabled = {name for name, each in shown_page.commands.actions.items() if each.isEnabled()}
    changing = {"new_event", "change_event", "mails", "ask", "door", "remove_event", "read_calendar"}
    assert not enabled & changing
    assert {"papers", "calendar_file", "today"} <= enabled
    shown_page.commands.actions["papers"].trigger()
    dialog = shown(EventPapersDialog)
    dialog.accept()
    assert list(tmp_path.glob("*confirmations*.pdf"))
    dialog.reject()
    room.office.close()
    assert path.read_bytes() == before


def test_an_event_is_opened_by_enter_in_the_month(room: Room, page: CalendarPage, opened: Opened) -> None:
    page.show_event(event_called(opened, WORKSHOP).id)
    page.view.take_focus()
    room.key(Qt.Key.Key_Return)
    shown(EventDialog).reject()
