"""The page of contributions opens what others made for it, over a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.windows.contributions import filled_workbook_dialog
from rcm_desktop.windows.contributions.contributions_page import ContributionsPage
from rcm_desktop.windows.contributions.dues_dialog import DuesDialog
from rcm_desktop.windows.contributions.filled_workbook_dialog import FilledWorkbookDialog
from rcm_desktop.windows.contributions.ledger_import_dialog import LedgerImportDialog
from rcm_desktop.windows.contributions.letters_dialog import LettersDialog
from rcm_desktop.windows.contributions.status_dialog import StatusDialog
from rcm_desktop.windows.main_window import CONTRIBUTIONS
from tests.papers.contributions.filled import fill, receipt
from tests.windows.room import Room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, sample: bytes) -> Iterator[Room]:
    library = tmp_path / "records.rcm"
    library.write_bytes(sample)
    room = Room(library, tmp_path / "windows.ini", Language.EN)
    yield room
    room.close()


@pytest.fixture
def page(room: Room) -> ContributionsPage:
    room.window.ui.tabs.setCurrentIndex(CONTRIBUTIONS)
    assert room.window.pages is not None and room.window.pages.contributions is not None
    return room.window.pages.contributions


def shown(kind: type[QDialog]) -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


@pytest.mark.parametrize(
    ("command", "kind"), [("workbook", DuesDialog), ("status", StatusDialog), ("letters", LettersDialog)]
)
def test_a_command_of_the_page_opens_its_dialog(
    page: ContributionsPage, command: str, kind: type[QDialog]
) -> None:
    action = page.commands.actions[command]
    assert action.isEnabled()
    action.trigger()
    shown(kind).reject()


def test_the_receipt_in_hand_is_acknowledged(page: ContributionsPage, room: Room) -> None:
    assert room.window.desk is not None and room.window.desk.opened is not None
    opened = room.window.desk.opened
    movements = opened.contributions.movements("CA", "USD")
    receipt = next(each.posting for each in movements if isinstance(each.posting, Receipt))
    page.acknowledge_wanted.emit(receipt.id)
    dialog = shown(LettersDialog)
    assert isinstance(dialog, LettersDialog)
    assert dialog.model.checked() == [receipt.id]
    dialog.reject()


def test_a_filled_workbook_and_a_sheet_are_read(
    page: ContributionsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "past.csv"
    sheet.write_text("Country;2001\nBelize;100.00\n", "utf-8")
    monkeypatch.setattr(filled_workbook_dialog, "ask_for_workbook", lambda settings, parent: sheet)
    monkeypatch.setattr("rcm_desktop.windows.asking.ask_for_file", lambda *given: sheet)
    page.commands.actions["read_back"].trigger()
    shown(FilledWorkbookDialog).reject()
    page.commands.actions["import"].trigger()
    shown(LedgerImportDialog).reject()


def test_what_was_recorded_from_a_workbook_is_told(
    page: ContributionsPage, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert room.window.desk is not None and room.window.desk.opened is not None
    opened = room.window.desk.opened
    path = tmp_path / "filled.xlsx"
    blank = dues_workbook(opened.dues.report(date(2025, 5, 15)), Language.EN)
    path.write_bytes(fill(blank, {1: receipt("Panama", 1000)}))
    monkeypatch.setattr(filled_workbook_dialog, "ask_for_workbook", lambda settings, parent: path)
    page.commands.actions["read_back"].trigger()
    shown(FilledWorkbookDialog).accept()
    said = room.window.statusBar().currentMessage()
    assert said == "Read from the workbook. Receipts posted: 1; entries of the log written: 0."
