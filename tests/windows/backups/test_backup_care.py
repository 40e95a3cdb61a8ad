"""Backups while a person works: at opening and closing, in the line below, brought back from a stick."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import LocalFiles, open_library
from rcm_desktop.domain.backups import Backup, Reason
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.qt_models.backup_rounds import BackupRounds
from rcm_desktop.services.records import new_delegate
from rcm_desktop.storage.backup_names import backups_in
from rcm_desktop.storage.errors import DiskFull
from rcm_desktop.windows.backups.restore_dialog import RestoreDialog
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.office import Office
from rcm_desktop.windows.start_page import StartPage
from rcm_desktop.windows.window_settings import WindowSettings
from tests.windows.room import Room


@pytest.fixture
def path(tmp_path: Path, sample: bytes) -> Path:
    (tmp_path / "here").mkdir()
    made = tmp_path / "here" / "secretariat.rcm"
    made.write_bytes(sample)
    return made


@pytest.fixture
def room(path: Path, tmp_path: Path, qtbot: QtBot) -> Room:
    return Room(path, tmp_path / "window.ini")


def kept(path: Path) -> list[Backup]:
    return backups_in(path.parent / "Backups")


def rounds_of(room: Room, qtbot: QtBot) -> BackupRounds:
    qtbot.waitUntil(lambda: room.office.care.rounds is not None)
    rounds = room.office.care.rounds
    assert rounds is not None
    return rounds


def line_below(room: Room) -> list[str]:
    return [label.text() for label in room.window.ui.status_bar.findChildren(QLabel)]


def test_a_session_leaves_a_backup_of_its_opening_and_of_its_end(
    room: Room, path: Path, qtbot: QtBot
) -> None:
    rounds = rounds_of(room, qtbot)
    rounds.run(Reason.OPEN)
    qtbot.waitUntil(lambda: not rounds.state.is_running)
    assert [each.name.reason for each in kept(path)] == [Reason.OPEN]
    assert any(words.startswith("Last backup ") for words in line_below(room))
    room.show_conclusions()
    room.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    room.type(" As agreed.")
    assert "As agreed." in room.lines()[-1]
    room.close()
    assert [each.name.reason for each in kept(path)] == [Reason.CLOSE, Reason.OPEN]
    with open_library(kept(path)[0].path, read_only=True) as last, open_library(path) as now:
        assert not now.backups.difference(last.path)


def test_closing_at_once_leaves_a_backup_too_and_none_twice(room: Room, path: Path, tmp_path: Path) -> None:
    room.close()
    assert [each.name.reason for each in kept(path)] == [Reason.CLOSE]
    Room(path, tmp_path / "window.ini").close()
    assert len(kept(path)) == 1


def test_a_file_for_reading_is_left_alone(path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    room = Room(path, tmp_path / "window.ini")
    room.close()
    shutil.rmtree(path.parent / "Backups")
    room = Room(path, tmp_path / "window.ini")
    room.office.close()
    count = len(kept(path))
    room.office.open(path, read_only=True)
    room.close()
    assert len(kept(path)) == count


def test_the_language_of_the_line_follows(room: Room, qtbot: QtBot) -> None:
    rounds = rounds_of(room, qtbot)
    rounds.run(Reason.BY_HAND)
    qtbot.waitUntil(lambda: not rounds.state.is_running)
    room.window.language.switch(Language.ES)
    room.settle()
    assert any(words.startswith("Último respaldo ") for words in line_below(room))
    room.close()


def test_a_backup_is_never_worked_in(room: Room, path: Path, qtbot: QtBot) -> None:
    rounds = rounds_of(room, qtbot)
    (made,) = rounds.run(Reason.BY_HAND).future.result(10).made
    before = made.path.read_bytes()
    room.office.open(made.path)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RestoreDialog)
    assert dialog.line is not None
    assert dialog.line.backup.path == made.path
    dialog.reject()
    room.close()
    assert made.path.read_bytes() == before


def test_a_copy_that_fails_offers_another_place(
    room: Room, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [tmp_path / "gone" / "copy.rcm", path, tmp_path / "copy.rcm"]
    monkeypatch.setattr("rcm_desktop.windows.asking.ask_for_place", lambda *_: places.pop(0))
    room.window.menus.actions["copy"].trigger()
    for _ in range(2):
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert str(tmp_path) in box.text()
        box.defaultButton().click()
        room.settle()
    assert places == []
    assert (tmp_path / "copy.rcm").is_file()
    assert "copy.rcm" in room.window.status.last_said
    room.close()


def test_a_disk_without_room_is_told_in_the_line_and_closing_goes_on(
    room: Room, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds = rounds_of(room, qtbot)

    def full(*_: object, **__: object) -> None:
        raise DiskFull(str(path))

    monkeypatch.setattr("rcm_desktop.storage.library.copy", full)
    rounds.run(Reason.TEN_MINUTES)
    qtbot.waitUntil(lambda: rounds.state.trouble is not None)
    assert any(words.startswith("✕ No backup") for words in line_below(room))
    assert "is full" in room.window.status.last_said
    room.close()
    with open_library(path) as again:
        assert len(again.meetings.lines()) == 3


def test_a_backup_that_failed_at_the_end_is_told_at_the_next_start_once(
    room: Room, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull(str(path))

    rounds_of(room, qtbot)
    with monkeypatch.context() as patch:
        patch.setattr("rcm_desktop.storage.library.copy", full)
        room.close()
    assert "is full" in room.window.status.last_said
    assert kept(path) == []

    told = "When this file was closed last, no backup could be made."
    room = Room(path, tmp_path / "window.ini")
    qtbot.waitUntil(lambda: room.window.status.last_said.startswith(told))
    room.close()
    assert len(kept(path)) == 1
    room = Room(path, tmp_path / "window.ini")
    rounds_of(room, qtbot)
    assert not room.window.status.last_said.startswith(told)
    room.close()


def test_a_backup_that_failed_is_no_news_once_a_later_end_made_it(
    room: Room, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = WindowSettings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    other = path.with_name("other.rcm")
    for each in (path, other):
        settings.note_backup(each, is_lacking=True)
    room.close()
    assert not settings.lacks_backup(path)
    assert settings.lacks_backup(other)


def test_a_dead_laptop_is_typed_on_from_the_stick_alone(
    room: Room, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds_of(room, qtbot)
    with open_library(path, read_only=True) as opened:
        lines = len(opened.meetings.lines())
    assert room.office.care.rounds is not None
    room.office.care.show()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RestoreDialog)
    assert dialog.second is not None
    dialog.second.take(tmp_path / "stick")
    dialog.reject()
    room.window.activateWindow()
    room.settle()
    room.show_conclusions()
    room.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    room.type(" The last words.")
    meeting = room.window.meeting_in_hand
    assert "The last words." in room.lines()[-1]
    room.close()
    shutil.rmtree(path.parent)

    monkeypatch.setattr(LocalFiles, "folder", tmp_path / "spare")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    settings = WindowSettings(QSettings(str(tmp_path / "spare.ini"), QSettings.Format.IniFormat))
    office = Office(LocalFiles(), InterfaceLanguage(Language.EN, application), settings)
    office.window.show()
    office.open(path)
    (page,) = office.window.findChildren(StartPage)
    page.ui.restore_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RestoreDialog)
    dialog.look_in(tmp_path / "stick")
    monkeypatch.setattr(
        "rcm_desktop.windows.backups.restore_dialog.ask_for_place", lambda _p, _t, proposed, _k: proposed
    )
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.window.pages is not None)
    assert office.window.meeting_in_hand == meeting
    assert office.window.desk is not None
    assert office.window.desk.name == "secretariat.rcm"
    assert len(office.window.desk.meetings.lines()) == lines
    assert office.window.pages is not None
    words = [node.en.text.plain for node in office.window.pages.conclusions.view.outline.nodes()]
    assert any("The last words." in each for each in words)
    office.window.close()
    office.close()


def test_a_damaged_file_leads_to_its_backups(
    room: Room, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.close()
    monkeypatch.setattr(LocalFiles, "folder", tmp_path / "spare")
    path.write_bytes(path.read_bytes()[:8192])
    damaged = path.read_bytes()
    room = Room(path, tmp_path / "window.ini")
    page = room.window.findChildren(StartPage)[-1]
    page.ui.backups_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RestoreDialog)
    assert dialog.line is not None
    monkeypatch.setattr(
        "rcm_desktop.windows.backups.restore_dialog.ask_for_place", lambda _p, _t, proposed, _k: proposed
    )
    dialog.ui.restore_button.click()
    qtbot.waitUntil(lambda: room.window.pages is not None)
    assert path.read_bytes() == damaged
    room.close()


def test_private_details_of_what_is_over_go_when_the_file_is_opened(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    day = date(2031, 7, 17)
    ana = new_delegate("Ana", "SV")
    with open_library(path) as opened:
        (event,) = opened.calendar.add(
            Event("", "", EventKind.WORKSHOP, When.on(day), EventWording("Workshop on forms"))
        )
        opened.participants.add(event.id, ana)
        opened.private_details.ask(event.id, ["diet"], day)
        opened.private_details.put(event.id, ana.id, {"diet": "no peanuts at all"}, day)
        moved = replace(opened.calendar.record(event.id).event, when=When.on(date(2019, 7, 17)))
        opened.calendar.put(moved)
    room = Room(path, tmp_path / "window.ini")
    rounds_of(room, qtbot)
    told = "Private details were deleted, as it is over: Workshop on forms."
    qtbot.waitUntil(lambda: told in said(room))
    room.close()
    assert b"no peanuts at all" not in path.read_bytes()


def said(room: Room) -> str:
    return room.window.ui.status_bar.currentMessage() + " ".join(line_below(room))
