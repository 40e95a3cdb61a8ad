"""The follow-up workbook in the window: written where a person says, and read back after a look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.qt_models.filled_rows_model import Column
from rcm_desktop.services.dues import Dues
from rcm_desktop.services.filled_workbooks import FilledWorkbooks, WorkbookPreview
from rcm_desktop.services.sample_contributions import add_sample_contributions
from rcm_desktop.windows.contributions.dues_dialog import DuesDialog
from rcm_desktop.windows.contributions.filled_workbook_dialog import FilledWorkbookDialog
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.wording import Wording
from tests.papers.contributions.filled import Row, fill, receipt

TODAY = datetime(2025, 5, 15, 9, tzinfo=UTC)
AS_AT = TODAY.date()
AS_BEFORE: dict[int, Row] = {}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with create_library(tmp_path / "records.rcm") as opened:
        add_sample_contributions(opened.contributions)
        yield opened


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    """English, with its plurals."""
    made = InterfaceLanguage(Language.EN)
    yield made
    made.switch(Language.EN)
    made.deleteLater()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    papers = tmp_path / "papers"
    papers.mkdir()
    made = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made.setValue("papers_folder", str(papers))
    return made


Write = Callable[[], DuesDialog]
Read = Callable[..., FilledWorkbookDialog]


@pytest.fixture
def write(qtbot: QtBot, opened: Opened, settings: QSettings) -> Write:
    def made() -> DuesDialog:
        dialog = DuesDialog(opened.dues, AS_AT, Wording.load(Language.EN).sentence, settings)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


@pytest.fixture
def read(qtbot: QtBot, opened: Opened, tmp_path: Path) -> Read:
    """A dialog over a workbook with these rows filled in, or over the same as before."""

    def made(rows: dict[int, Row] | None = None, log: dict[int, Row] | None = None) -> FilledWorkbookDialog:
        path = tmp_path / "filled.xlsx"
        if rows is not AS_BEFORE:
            path.write_bytes(fill(dues_workbook(Dues(opened.store).report(AS_AT), Language.EN), rows, log))
        workbooks = FilledWorkbooks(opened.store, who="ana", now=lambda: TODAY)
        dialog = FilledWorkbookDialog(workbooks, path)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


def words_of(button: QPushButton) -> str:
    """The words of a button in sight, "" for one that is not."""
    return button.text() if button.isVisible() else ""


def cells(dialog: FilledWorkbookDialog, row: int) -> list[str]:
    return [str(dialog.model.index(row, column).data()) for column in Column]


def last_number(opened: Opened) -> int:
    return Dues(opened.store).report(date.max).last


# Writing


def test_a_workbook_with_enter_alone(qtbot: QtBot, write: Write, tmp_path: Path) -> None:
    dialog = write()
    with qtbot.waitSignal(dialog.written) as written:
        QTest.keyClick(dialog.ui.as_at, Qt.Key.Key_Return)
    path = tmp_path / "papers" / "contributions-2025-05-15.xlsx"
    assert written.args == [path]
    assert load_workbook(BytesIO(path.read_bytes())).sheetnames[0] == "Summary"


def test_the_name_follows_day_and_language_until_a_person_names_it(write: Write, tmp_path: Path) -> None:
    dialog = write()
    dialog.ui.as_at.setText("2024-12-31")
    dialog.ui.language.setCurrentIndex(1)
    assert dialog.place.path == tmp_path / "papers" / "contribuciones-2024-12-31.xlsx"
    dialog.place.take(tmp_path / "records.rcm")
    assert dialog.place.path == tmp_path / "records.rcm.xlsx", "records are never replaced by a workbook"
    dialog.ui.language.setCurrentIndex(0)
    assert dialog.place.path.name == "records.rcm.xlsx"
    dialog.accept()
    book = load_workbook(dialog.place.path)
    assert book["Summary"]["C3"].value.date() == date(2024, 12, 31)


def test_what_stands_in_the_way_of_writing_is_said(write: Write, tmp_path: Path) -> None:
    dialog = write()
    dialog.ui.as_at.setText("soon")
    dialog.accept()
    assert dialog.isVisible() and "2025-05-15" in dialog.ui.words.text()
    dialog.ui.as_at.setText("15/05/2025")
    dialog.ui.target.setText("")
    dialog.accept()
    assert dialog.isVisible() and dialog.ui.words.property("role") == "trouble"
    dialog.ui.target.setText(str(tmp_path / "nowhere" / "x.xlsx"))
    dialog.accept()
    assert dialog.isVisible() and "nowhere" in dialog.ui.words.text()
    assert list((tmp_path / "papers").iterdir()) == []


def test_a_file_that_is_there_is_announced(write: Write, tmp_path: Path) -> None:
    path = tmp_path / "old.xlsx"
    path.write_bytes(b"older")
    dialog = write()
    assert words_of(dialog.write_button) == "Write"
    dialog.place.take(path)
    assert words_of(dialog.write_button) == "Replace"
    assert "take its place" in dialog.ui.words.text()


# Reading back


def test_rows_are_shown_and_posted_with_enter(qtbot: QtBot, read: Read, opened: Opened) -> None:
    log: dict[int, Row] = {1: {"Date": AS_AT, "Country": "Belize", "Contact": "call"}}
    dialog = read({1: receipt("Belize", 3000, Reference="TR 7"), 2: receipt("Canada", 5)}, log)
    assert dialog.model.rowCount() == 3
    assert cells(dialog, 0) == [
        "Receipts to fill in, row 10",
        "New",
        "Belize, 2025-05-02, USD 3,000.00 (TR 7)",
        "pays 1,200.00 of 2023; 1,800.00 of 2024",
    ]
    assert words_of(dialog.record_button) == "Post 2 receipts"
    assert "2 (USD 3,005.00)" in dialog.ui.words.text()
    before = last_number(opened)
    with qtbot.waitSignal(dialog.recorded) as recorded:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    (done,) = recorded.args or [None]
    assert isinstance(done, WorkbookPreview)
    assert [row.posted for row in done.receipts] == [before + 1, before + 2]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_problems_stand_first_and_nothing_can_be_posted(read: Read, opened: Opened) -> None:
    before = last_number(opened)
    dialog = read({1: receipt("Belize", 3000), 2: receipt("Atlantis", "1,0")})
    assert cells(dialog, 0) == [
        "Receipts to fill in, C11", "Problem", "No country is called “Atlantis”. Choose one of the list.", "",
    ]  # fmt: skip
    assert cells(dialog, 1)[:2] == ["Receipts to fill in, E11", "Problem"]
    assert dialog.ui.table.columnSpan(0, Column.WHAT) == 2
    assert "2 problems" in dialog.ui.words.text()
    assert dialog.ui.words.property("role") == "trouble"
    assert (words_of(dialog.record_button), words_of(dialog.close_button)) == ("", "Close")
    dialog.accept()
    assert dialog.isVisible() and last_number(opened) == before


def test_an_empty_workbook_says_so(read: Read) -> None:
    dialog = read()
    assert "No new receipts" in dialog.ui.words.text()
    assert not dialog.ui.table.isVisible()
    assert words_of(dialog.record_button) == ""


def test_entries_alone_go_into_the_log(read: Read, opened: Opened) -> None:
    dialog = read(None, {1: {"Date": AS_AT, "Country": "Panama", "Contact": "note", "What was said": "x"}})
    assert words_of(dialog.record_button) == "Take 1 entry into the log"
    dialog.accept()
    assert [each.words for each in opened.contributions.follow_ups("PA")] == ["x"]


def test_what_was_recorded_before_is_told(read: Read) -> None:
    read({1: receipt("Belize", 3000)}).accept()
    dialog = read(AS_BEFORE)
    assert cells(dialog, 0)[1] == "Recorded before"
    assert words_of(dialog.record_button) == ""


def test_a_row_that_somebody_posted_meanwhile_is_told(read: Read, opened: Opened) -> None:
    dialog = read({1: receipt("Belize", 3000)})
    other = opened.contributions.receipt("BZ", "USD", date(2025, 5, 2), 3000_00)
    opened.contributions.post([other])
    dialog.accept()
    assert dialog.isVisible()
    assert cells(dialog, 0)[1] == "Problem"
    assert last_number(opened) == 78


def test_a_file_that_cannot_be_read_is_said_in_the_dialog(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    dialog = FilledWorkbookDialog(opened.filled_workbooks, tmp_path / "none.xlsx")
    qtbot.addWidget(dialog)
    dialog.show()
    assert "none.xlsx" in dialog.ui.words.text()
    assert (words_of(dialog.record_button), words_of(dialog.close_button)) == ("", "Close")


def test_both_follow_the_language_of_the_windows(
    language: InterfaceLanguage, read: Read, write: Write
) -> None:
    shown, writing = read({1: receipt("Belize", 3000)}), write()
    language.switch(Language.ES)
    QApplication.processEvents()
    assert words_of(shown.record_button) == "Asentar un pago"
    assert cells(shown, 0)[1:] == [
        "Nuevo", "Belice, 2025-05-02, USD 3,000.00", "paga 1,200.00 de 2023; 1,800.00 de 2024",
    ]  # fmt: skip
    assert writing.windowTitle() == "Libro de seguimiento"
    assert words_of(writing.write_button) == "Escribir"
