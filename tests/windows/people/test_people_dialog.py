"""Everybody in a window: found, looked at, joined, erased; over a real file."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.backups import FOLDER, Reason
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows import faults
from rcm_desktop.windows.people.erased_backups_dialog import ErasedBackupsDialog
from rcm_desktop.windows.people.erasure_dialog import ErasureDialog
from rcm_desktop.windows.people.people_dialog import PeopleDialog
from rcm_desktop.windows.people.person_data_dialog import PersonDataDialog
from rcm_desktop.wording import Wording

FIRST, SECOND = date(2031, 7, 17), date(2031, 9, 2)
ANA = replace(new_delegate("Ana Lucía Barrios", "SV"), email="ana@example.org")
ALSO = replace(new_delegate("BARRIOS, Ana Lucia", "SV"), function="Directora")
JOHN = new_delegate("John Carter", "US")


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as opened:
        for day, title, people in ((FIRST, "Workshop", (ANA, JOHN)), (SECOND, "Training", (ALSO,))):
            (event,) = opened.calendar.add(
                Event("", "", EventKind.WORKSHOP, When.on(day), EventWording(title))
            )
            opened.participants.add(event.id, *people)
        yield opened


@pytest.fixture
def dialog(opened: Opened, tmp_path: Path, qtbot: QtBot) -> Iterator[PeopleDialog]:
    worker = Worker()
    made = PeopleDialog(
        opened.people,
        opened.erasure,
        opened.store.directory,
        worker,
        Wording.load(Language.EN).sentence,
        QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat),
        "records.rcm",
        today=lambda: date(2040, 1, 1),
    )
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    worker.close()


def names(dialog: PeopleDialog) -> list[str]:
    model = dialog.ui.people.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


# The list


def test_everybody_is_listed_by_name_with_their_events(dialog: PeopleDialog) -> None:
    assert names(dialog) == ["Ana Lucía Barrios", "BARRIOS, Ana Lucia", "John Carter"]
    assert dialog.ui.name.text() == "Ana Lucía Barrios"
    parts = dialog.ui.parts.model()
    assert [parts.index(0, at).data() for at in range(4)] == [
        "Workshop",
        "17 Jul 2031",
        "El Salvador",
        "Delegate",
    ]


@pytest.mark.parametrize("typed", ["lucia barrios", "LUCÍA", "example.org", "salvador ana"])
def test_a_person_is_found_without_accents(dialog: PeopleDialog, typed: str) -> None:
    dialog.ui.filter.setText(typed)
    assert "Ana Lucía Barrios" in names(dialog)
    assert "John Carter" not in names(dialog)


def test_nobody_found_says_so(dialog: PeopleDialog) -> None:
    QTest.keyClicks(dialog.ui.filter, "zzz")
    assert not names(dialog)
    assert dialog.ui.nobody.isVisible()
    assert not dialog.ui.erase_button.isEnabled()


def test_down_leads_from_the_field_to_the_list_and_enter_shows_the_data(dialog: PeopleDialog) -> None:
    QTest.keyClicks(dialog.ui.filter, "john")
    QTest.keyClick(dialog.ui.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is dialog.ui.people
    QTest.keyClick(dialog.ui.people, Qt.Key.Key_Return)
    assert isinstance(dialog.asking, PersonDataDialog)
    assert "Data held about John Carter" in dialog.asking.ui.text.toPlainText()
    dialog.asking.close()


# Their data


def test_the_data_is_written_as_text_and_json(dialog: PeopleDialog, tmp_path: Path) -> None:
    dialog.show_data()
    assert isinstance(dialog.asking, PersonDataDialog)
    dialog.asking.export_to(tmp_path / "ana.txt")
    assert "E-mail: ana@example.org" in (tmp_path / "ana.txt").read_text("utf-8-sig")
    assert json.loads((tmp_path / "ana.json").read_text("utf-8"))["name"] == "Ana Lucía Barrios"
    dialog.asking.export_to(tmp_path / "ana.txt")
    assert "already" in dialog.asking.ui.words.text()
    dialog.asking.close()


# Likely the same


def press(qtbot: QtBot, dialog: PeopleDialog, key: Qt.Key) -> None:
    """Press a button by its letter, which shows it pressed for a moment first."""
    with qtbot.waitSignal(dialog.changed):
        QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)


def test_a_pair_is_joined_by_key_and_taken_back(dialog: PeopleDialog, opened: Opened, qtbot: QtBot) -> None:
    heard: list[object] = []
    dialog.changed.connect(heard.append)
    dialog.ui.tabs.setCurrentWidget(dialog.ui.pairs_page)
    assert dialog.ui.tabs.tabText(1) == "&Likely the same (1)"
    assert "Directora" in dialog.ui.one.toPlainText() + dialog.ui.other.toPlainText()
    dialog.ui.kept_name.setEditText("Ana Lucía Barrios Mena")
    press(qtbot, dialog, Qt.Key.Key_J)
    assert [each.name for each in opened.people.all()] == ["Ana Lucía Barrios Mena", "John Carter"]
    assert len(heard) == 1
    assert not dialog.ui.join_button.isVisible()
    press(qtbot, dialog, Qt.Key.Key_U)
    assert len(opened.people.all()) == 3
    assert not dialog.ui.undo_button.isEnabled()


def test_a_pair_told_apart_goes(dialog: PeopleDialog, opened: Opened, qtbot: QtBot) -> None:
    dialog.ui.tabs.setCurrentWidget(dialog.ui.pairs_page)
    press(qtbot, dialog, Qt.Key.Key_O)
    assert dialog.ui.no_pairs.text() == "No two names look like one person's."
    assert len(opened.people.all()) == 3
    dialog.pairs.undo()
    assert dialog.pairs.pair is not None


# How long


def test_the_rule_is_off_until_it_is_switched_on(dialog: PeopleDialog, opened: Opened) -> None:
    assert not dialog.ui.past.isVisibleTo(dialog)
    assert not dialog.ui.erase_all_button.isEnabled()
    dialog.ui.is_kept.click()
    assert opened.people.years_kept() == 5
    assert dialog.ui.past.model().rowCount() == 3
    dialog.ui.years.setValue(20)
    assert dialog.ui.past.model().rowCount() == 0
    dialog.ui.is_kept.click()
    assert opened.people.years_kept() == 0


def test_all_who_are_listed_are_erased_at_once(dialog: PeopleDialog, opened: Opened) -> None:
    dialog.ui.is_kept.click()
    dialog.ui.erase_all_button.click()
    confirm(dialog)
    assert not opened.people.all()
    assert "Nobody takes part" in dialog.ui.nobody.text()


# Erasing


def confirm(dialog: PeopleDialog) -> None:
    asked = dialog.asking
    assert isinstance(asked, ErasureDialog)
    QTest.keyClicks(asked.ui.word, "erase")
    QTest.keyClick(asked.ui.word, Qt.Key.Key_Return)


def test_nobody_is_erased_without_the_word(dialog: PeopleDialog, opened: Opened) -> None:
    dialog.ui.erase_button.click()
    asked = dialog.asking
    assert isinstance(asked, ErasureDialog)
    told = asked.ui.plan.toPlainText()
    assert "1 part" in told
    assert "likely the same and was not joined: BARRIOS, Ana Lucia" in told
    assert not asked.ui.erase_button.isEnabled()
    QTest.keyClicks(asked.ui.word, "eras")
    QTest.keyClick(asked.ui.word, Qt.Key.Key_Return)
    assert not asked.isVisible()  # Enter was Cancel's.
    assert len(opened.people.all()) == 3


def test_erasing_leads_to_the_backups_that_hold_the_person(
    dialog: PeopleDialog, opened: Opened, tmp_path: Path
) -> None:
    opened.backups.back_up(Reason.BY_HAND)
    dialog.ui.erase_button.click()
    confirm(dialog)
    assert names(dialog) == ["BARRIOS, Ana Lucia", "John Carter"]
    held = dialog.asking
    assert isinstance(held, ErasedBackupsDialog)
    assert held.ui.backups.model().rowCount() == 1
    held.ui.clean_button.click()
    assert held.ui.nothing.isVisible()
    held.close()
    (backup,) = (tmp_path / FOLDER).glob("*.rcm")
    assert "Ana Lucía".encode() not in backup.read_bytes()


def test_a_backup_is_deleted_once_that_was_asked(
    dialog: PeopleDialog, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.backups.back_up(Reason.BY_HAND)
    opened.erasure.erase([ANA.person])
    dialog.show_backups()
    held = dialog.asking
    assert isinstance(held, ErasedBackupsDialog)
    monkeypatch.setattr("rcm_desktop.windows.asking.is_wanted", lambda *_: False)
    held.delete()
    assert list((tmp_path / FOLDER).glob("*.rcm"))
    monkeypatch.setattr("rcm_desktop.windows.asking.is_wanted", lambda *_: True)
    held.delete()
    assert not list((tmp_path / FOLDER).glob("*.rcm"))
    held.close()


def test_neither_the_log_nor_the_settings_of_the_window_hold_the_person(
    dialog: PeopleDialog, tmp_path: Path
) -> None:
    """A fault whose message quotes the name is written to the log by its place and kind alone."""
    logger = logging.getLogger("rcm_desktop")
    before = logger.handlers[:], logger.level, logger.propagate
    file = faults.log_to(tmp_path / "log")
    try:
        handler = faults.FaultHandler(lambda: None)
        dialog.ui.filter.setText("Ana Lucía")
        try:
            raise ValueError(f"no part of {ANA.name} <{ANA.email}>")
        except ValueError as error:
            handler._on_exception(ValueError, error, error.__traceback__)
        dialog.ui.erase_button.click()
        confirm(dialog)
    finally:
        for each in set(logger.handlers) - set(before[0]):
            logger.removeHandler(each)
            each.close()
        logger.setLevel(before[1])
        logger.propagate = before[2]
    assert b"ValueError" in file.read_bytes()
    for written in (*(tmp_path / "log").iterdir(), *tmp_path.glob("*.ini")):
        assert b"Ana" not in written.read_bytes() and b"example" not in written.read_bytes()


def test_the_words_follow_the_language(dialog: PeopleDialog) -> None:
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.ui.tabs.tabText(1) == "&Likely the same (1)"


def test_a_file_that_is_read_alone_is_not_changed(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    path = opened.path
    opened.close()
    with open_library(path, read_only=True) as reading:
        worker = Worker()
        made = PeopleDialog(
            reading.people, reading.erasure, reading.store.directory, worker, str, QSettings(), "records.rcm"
        )
        qtbot.addWidget(made)
        assert not made.ui.erase_button.isEnabled()
        assert not made.ui.join_button.isEnabled()
        assert not made.ui.is_kept.isEnabled()
        worker.close()
