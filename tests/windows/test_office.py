"""Files at the window: what cannot be opened is said calmly, with a way out, and stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import LocalFiles, create_library, open_library
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ItemState, Kind
from rcm_desktop.domain.paper_settings import PaperSize
from rcm_desktop.services.preferences import PaperPreferences
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.main_window import CONCLUSIONS
from rcm_desktop.windows.office import Office
from rcm_desktop.windows.papers.import_window import ImportWindow
from rcm_desktop.windows.papers.preview_window import PreviewWindow
from rcm_desktop.windows.papers.print_job import sheet_of
from rcm_desktop.windows.preferences.name_dialog import NameDialog
from rcm_desktop.windows.preferences.preferences_dialog import PreferencesDialog
from rcm_desktop.windows.start_page import StartPage
from rcm_desktop.windows.window_settings import WindowSettings
from tests.windows.room import CTRL, Room


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    settings = WindowSettings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = Office(LocalFiles(), InterfaceLanguage(Language.EN, application), settings)
    made.window.show()
    yield made
    made.window.close()
    made.close()


def _start_page(office: Office) -> StartPage:
    return office.window.findChildren(StartPage)[-1]


def test_a_foreign_file_is_named_and_left_as_it_is(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "notes.rcm"
    path.write_bytes(b"these are notes, not records" * 20)
    before = path.read_bytes()
    office.open(path)
    page = _start_page(office)
    assert str(path) in page.ui.problem_words.text()
    assert page.ui.read_button.isHidden()
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir() if each.suffix != ".ini") == ["notes.rcm"]


def test_a_file_that_another_program_has_opens_for_reading(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "held.rcm"
    holder = create_library(path, sample=True)
    try:
        office.open(path)
        desk = office.window.desk
        if desk is None:  # Without a door to knock at, the person decides.
            page = _start_page(office)
            assert not page.ui.read_button.isHidden()
            page.ui.read_button.click()
            desk = office.window.desk
        assert desk is not None and desk.read_only
    finally:
        office.close()
        holder.close()


def test_a_file_for_reading_refuses_to_be_typed_into(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "secretariat.rcm"
    create_library(path, sample=True).close()
    room = Room(path, tmp_path / "window.ini")
    room.office.close()
    before = path.read_bytes()
    room.office.open(path, read_only=True)
    room.show_conclusions()
    lines = room.lines()
    room.view.setFocus()
    room.type("x")
    room.key(Qt.Key.Key_Return)
    assert room.lines() == lines
    assert room.window.status.last_said != ""
    room.close()
    assert path.read_bytes() == before


def test_what_was_typed_last_is_in_the_preview(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "secretariat.rcm"
    create_library(path, sample=True).close()
    room = Room(path, tmp_path / "window.ini")
    room.show_conclusions()
    nodes = [each for each in room.view.outline.nodes() if each.kind is Kind.ITEM]
    proposed = next(each for each in nodes if each.state is ItemState.PROPOSED)
    room.view.go_to(Caret(proposed.id, Language.EN, 0))
    room.type("Zx")
    room.key(Qt.Key.Key_P, CTRL)
    shown = room.window.findChild(PreviewWindow)
    assert isinstance(shown, PreviewWindow)
    assert "Zx" in shown.view.page_text
    room.close()


def test_the_sample_opens_with_its_meetings(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LocalFiles, "folder", tmp_path / "records")
    office.sample()
    assert office.window.desk is not None
    assert len(office.window.desk.meetings.lines()) == 3
    assert office.window.ui.meeting_chooser.count() == 3


def test_closing_folds_everything_into_one_file(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "new.rcm"
    office.create(path)
    office.close()
    assert sorted(each.name for each in tmp_path.iterdir() if each.suffix != ".ini") == [
        "Backups",
        "new.rcm",
    ]
    opened = open_library(path)
    opened.close()


def test_a_received_draft_becomes_proposed_items_of_the_meeting_in_hand(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", date(2031, 6, 10), None)
    draft = tmp_path / "draft.txt"
    draft.write_text("MEETING\n\nCONCLUSIONS\n\n1. To ask for reports.\n2. To thank the host.\n", "utf-8")
    room = Room(path, tmp_path / "window.ini")
    room.show_conclusions()
    before = room.lines()
    room.window.wanted.emit("read")
    reading = room.window.findChild(ImportWindow)
    assert isinstance(reading, ImportWindow)
    assert reading.read(draft)
    reading.page.ui.add_button.click()
    room.settle()
    assert [line.strip() for line in room.lines()] == [
        "CONCLUSIONS",
        "1. To ask for reports.",
        "2. To thank the host.",
        "RECOMMENDATIONS",
        "1.",
    ]
    assert room.window.desk is not None and len(room.window.desk.meetings.lines()) == 1
    room.window.activateWindow()
    room.view.setFocus()
    room.settle()
    room.key(Qt.Key.Key_Z, CTRL)
    assert room.lines() == before
    room.close()


def test_a_file_without_meetings_says_so_and_asks_for_the_first_by_one_key(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_library(tmp_path / "new.rcm").close()
    office.open(tmp_path / "new.rcm")
    window = office.window
    asked = []
    monkeypatch.setattr(
        "rcm_desktop.windows.record.new_meeting_dialog.ask_for_meeting", lambda *_: asked.append(window.desk)
    )
    window.activateWindow()
    window.ui.tabs.setCurrentIndex(CONCLUSIONS)
    QApplication.processEvents()
    assert window.pages is not None
    page = window.pages.conclusions
    assert page.view.isHidden()
    assert page.item_pane.isHidden()
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "New meeting…"
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert asked == [window.desk]


def test_a_new_file_asks_for_a_name_and_an_old_one_does_not(office: Office, tmp_path: Path) -> None:
    office.window.show()
    office.create(tmp_path / "new.rcm")
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, NameDialog)
    asked.ui.who.setText("Marta Solís")
    asked.accept()
    assert office.window.desk is not None
    assert office.window.desk.meetings.who == "Marta Solís"
    office.close()
    office.open(tmp_path / "new.rcm")
    assert QApplication.activeModalWidget() is None


def test_what_is_asked_goes_with_its_file(office: Office, tmp_path: Path) -> None:
    office.window.show()
    office.create(tmp_path / "new.rcm")
    assert isinstance(QApplication.activeModalWidget(), NameDialog)
    office.close()
    assert QApplication.activeModalWidget() is None


def test_the_meeting_in_hand_is_labelled_anew_only_where_it_is_asked_for(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", date(2031, 6, 10), None)
    room = Room(path, tmp_path / "window.ini")
    room.show_conclusions()
    room.type("To begin")

    def prefer(first: str, *, meeting_too: bool) -> None:
        room.window.menus.actions["preferences"].trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PreferencesDialog)
        dialog.labels.ui.level_en_1.setEditText(first)
        dialog.labels.ui.meeting_too.setChecked(meeting_too)
        dialog.accept()
        room.settle()

    def first_label() -> str:
        outline = room.view.outline
        item = next(each for each in outline.nodes() if each.kind is Kind.ITEM)
        assert item.en.text.plain == "To begin"
        return outline.label(item.id, Language.EN)

    prefer("(1)", meeting_too=False)
    assert first_label() == "1."
    prefer("I.", meeting_too=True)
    assert first_label() == "I."
    room.window.activateWindow()
    room.settle()
    room.key(Qt.Key.Key_Z, CTRL)
    assert all(each.kind is not Kind.ITEM or each.is_empty for each in room.view.outline.nodes())
    room.close()


def test_a_draft_saved_from_the_preview_is_counted_in_the_file(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        meeting = opened.meetings.create("RCGM", date(2031, 6, 10), None)
        sheet = PaperPreferences(PaperSize.LETTER)
        opened.preferences.put_papers(sheet)
    room = Room(path, tmp_path / "window.ini")
    room.show_conclusions()
    room.key(Qt.Key.Key_P, CTRL)
    shown = room.window.findChild(PreviewWindow)
    assert isinstance(shown, PreviewWindow)
    shown.save_to(tmp_path / "one.pdf")
    shown.save_to(tmp_path / "two.pdf")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    assert sheet_of(shown.content).id() == QPageSize.PageSizeId.Letter
    room.close()
    with open_library(path, read_only=True) as again:
        assert again.meetings.meeting(meeting.id).drafts == 1
