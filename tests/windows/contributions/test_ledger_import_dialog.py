"""Past contributions from a sheet, by hand: columns given their meaning, doubts shown, all posted or none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.contributions.postings import Kind
from rcm_desktop.domain.languages import Language
from rcm_desktop.qt_models.ledger_sheet_model import MEANING
from rcm_desktop.reading.contributions.ledger_headings import Field
from rcm_desktop.reading.sheet_file import pasted_sheet, sheets_of
from rcm_desktop.services.ledger_import import LedgerImport
from rcm_desktop.windows.contributions.ledger_import_dialog import LedgerImportDialog
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.wording import Wording
from tests.reading.sheet_files import saved, workbook
from tests.windows.test_accessible_names import focusable, name

LIST = (
    "Country\tPeriod\tAssessed\tPaid\tDate\n"
    "Mexico\t2019\t12,000.00\t7,000.00\t2019-03-15\n"
    "Panama\t2020\t300.00\t\t\n"
    "Total\t\t12,300.00\t7,000.00\t\n"
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with create_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    """Plurals are words of a translation, in English too."""
    made = InterfaceLanguage(Language.EN)
    yield made
    made.switch(Language.EN)
    made.deleteLater()


def dialog_of(qtbot: QtBot, opened: Opened, text: str) -> LedgerImportDialog:
    service = LedgerImport(opened.store, now=lambda: datetime(2025, 5, 15, tzinfo=UTC))
    made = LedgerImportDialog(service, [pasted_sheet(text)], "list.csv", Wording.load(Language.EN).sentence)
    qtbot.addWidget(made)
    made.show()
    return made


def post(dialog: LedgerImportDialog) -> QPushButton:
    (found,) = (each for each in dialog.ui.buttons.buttons() if each is not cancel(dialog))
    assert isinstance(found, QPushButton)
    return found


def cancel(dialog: LedgerImportDialog) -> QPushButton:
    return dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)


def choice(dialog: LedgerImportDialog, column: int) -> QComboBox:
    table = dialog.ui.preview
    found = table.indexWidget(table.model().index(MEANING, column))
    assert isinstance(found, QComboBox)
    return found


def choose(dialog: LedgerImportDialog, column: int, field: Field) -> None:
    """As a person does: the list of the column, then the entry."""
    combo = choice(dialog, column)
    combo.setCurrentIndex(combo.findData(field.value))
    combo.activated.emit(combo.currentIndex())


def found(dialog: LedgerImportDialog) -> list[str]:
    model = dialog.ui.findings.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_a_clear_sheet_is_posted_once_its_periods_are_confirmed(qtbot: QtBot, opened: Opened) -> None:
    dialog = dialog_of(qtbot, opened, LIST)
    assert post(dialog).text() == "Post 3 postings"
    assert not post(dialog).isEnabled()
    assert dialog.ui.problem.text() == "Confirm the periods that are to be made."
    assert dialog.ui.totals.text() == (
        "2 assessments, 12,300.00 USD. 1 receipt, 7,000.00 USD. Totals in the sheet that agree: 2 of 2."
    )
    assert "2019 (2019-01-01 – 2019-12-31), 2020" in dialog.ui.period_words.text()
    QTest.keyClick(dialog.ui.new_periods, Qt.Key.Key_Space)
    assert post(dialog).isEnabled()
    with qtbot.waitSignal(dialog.posted) as posted:
        QTest.keyClick(dialog.ui.new_periods, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert [each.kind for each in posted.args[0]] == [Kind.ASSESSMENT, Kind.ASSESSMENT, Kind.RECEIPT]
    assert len(opened.contributions.movements("MX", "USD")) == 2


def test_what_stands_in_the_way_is_told_by_cell_and_nothing_is_posted(qtbot: QtBot, opened: Opened) -> None:
    dialog = dialog_of(qtbot, opened, LIST.replace("Panama", "Atlantis").replace("12,300", "12,301"))
    dialog.ui.new_periods.setChecked(True)
    assert found(dialog)[:2] == [
        "A3: “Atlantis” is no country of the conference.",
        "C4: the total says 12,301.00, the rows add up to 12,300.00.",
    ]
    assert "2 things to put right first" in dialog.ui.problem.text()
    assert not post(dialog).isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    assert not opened.contributions.periods()
    dialog.ui.wrong_totals.setChecked(True)
    assert "1 thing to put right first" in dialog.ui.problem.text()


def test_a_finding_leads_to_its_cell_which_says_it_too(qtbot: QtBot, opened: Opened) -> None:
    dialog = dialog_of(qtbot, opened, LIST.replace("Panama", "Atlantis"))
    dialog.ui.findings.setFocus()
    dialog.ui.findings.selectRow(0)
    cell = dialog.ui.preview.currentIndex()
    assert (cell.row(), cell.column()) == (2, 0)
    assert cell.data() == "⚠ Atlantis"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Atlantis. A3: “Atlantis” is no country of the conference."
    )


def test_columns_that_no_heading_explains_are_given_their_meaning_and_remembered(
    qtbot: QtBot, opened: Opened
) -> None:
    text = "Who\tWhen\tHow much\nBelize\t2010-01-02\t7\n"
    dialog = dialog_of(qtbot, opened, text)
    assert "Say which columns hold amounts." in dialog.ui.problem.text()
    assert choice(dialog, 0).currentText() == "Country"
    assert choice(dialog, 1).accessibleName() == "What column B holds"
    choose(dialog, 1, Field.DATE)
    choose(dialog, 2, Field.RECEIVED)
    assert post(dialog).text() == "Post 1 posting"
    dialog.accept()
    again = dialog_of(qtbot, opened, text.replace("7", "9"))
    assert choice(again, 2).currentText() == "Received"
    assert post(again).isEnabled()


def test_the_order_of_days_and_what_amounts_are_is_asked_once(qtbot: QtBot, opened: Opened) -> None:
    dialog = dialog_of(qtbot, opened, "Country\tDate\tAmount\tPeriod\nBelize\t05/04/2010\t7\t2010\n")
    assert dialog.ui.amounts.currentText() == "what was received"
    dialog.ui.amounts.setCurrentIndex(0)
    assert "Say whether the amounts were assessed or received." in dialog.ui.problem.text()
    assert "Say whether days or months come first" in dialog.ui.problem.text()
    dialog.ui.amounts.setCurrentIndex(2)
    dialog.ui.days.setCurrentIndex(1)
    dialog.ui.new_periods.setChecked(True)
    assert post(dialog).isEnabled()
    dialog.accept()
    (movement,) = opened.contributions.movements("BZ", "USD")
    assert movement.posting.value.isoformat() == "2010-04-05"


def test_tab_goes_through_the_columns(qtbot: QtBot, opened: Opened) -> None:
    dialog = dialog_of(qtbot, opened, LIST)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    choice(dialog, 0).setFocus()
    for column in (1, 2, 3, 4):
        QTest.keyClick(choice(dialog, column - 1), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is choice(dialog, column)
    QTest.keyClick(choice(dialog, 4), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.ui.findings


def test_what_is_there_already_is_left_out_unless_wanted(qtbot: QtBot, opened: Opened) -> None:
    first = dialog_of(qtbot, opened, LIST)
    first.ui.new_periods.setChecked(True)
    first.accept()
    again = dialog_of(qtbot, opened, LIST)
    assert again.ui.totals.text().startswith("Nothing to post. 3 are left out: they are there already.")
    assert not post(again).isEnabled()
    again.ui.doubles.setChecked(True)
    assert post(again).text() == "Post 3 postings"


def test_what_was_agreed_to_holds_for_what_was_shown(qtbot: QtBot, opened: Opened) -> None:
    dialog = dialog_of(qtbot, opened, LIST)
    dialog.ui.new_periods.setChecked(True)
    choose(dialog, 2, Field.NOTHING)
    assert "2020" not in dialog.ui.period_words.text()
    assert not dialog.ui.new_periods.isChecked()
    assert not post(dialog).isEnabled()


def test_a_currency_that_is_none_is_told(qtbot: QtBot, opened: Opened) -> None:
    dialog = dialog_of(qtbot, opened, LIST)
    dialog.ui.currency.setText("US")
    dialog.ui.currency.editingFinished.emit()
    assert "“US” is not a code of a currency" in dialog.ui.problem.text()
    assert not post(dialog).isEnabled()
    dialog.ui.currency.setText("cad")
    dialog.ui.new_periods.setChecked(True)
    dialog.ui.currency.setFocus()
    QTest.keyClick(dialog.ui.currency, Qt.Key.Key_Return)
    assert "CAD" in dialog.ui.totals.text()
    assert dialog.isVisible()


def test_of_several_sheets_the_one_with_amounts_is_shown_first(qtbot: QtBot, opened: Opened) -> None:

    made = Workbook()
    assert isinstance(made.active, Worksheet)
    made.active.append(["Notes"])
    for row in (["País", 2001], ["Belice", 5]):
        made.create_sheet("Cuotas").append(row) if "Cuotas" not in made.sheetnames else made["Cuotas"].append(
            row
        )
    dialog = LedgerImportDialog(
        opened.ledger_import, sheets_of(saved(made), "x"), "x.xlsx", Wording.load(Language.EN).sentence
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.sheet.currentText() == "Cuotas"
    dialog.ui.sheet.setCurrentIndex(0)
    assert "Say which column holds the countries." in dialog.ui.problem.text()


def test_a_table_with_its_years_says_them_beside_what_they_hold(qtbot: QtBot, opened: Opened) -> None:
    sheet = sheets_of(workbook([["País", 2001], ["Belice", 5]], title="Cuotas"), "x")
    dialog = LedgerImportDialog(opened.ledger_import, sheet, "x.xlsx", Wording.load(Language.EN).sentence)
    qtbot.addWidget(dialog)
    dialog.show()
    index = dialog.ui.preview.model().index(MEANING, 1)
    assert index.data() == "Amount 2001"
    assert dialog.ui.amounts.isVisible()
    assert not dialog.ui.days.isVisible()


def test_the_language_changes_while_it_is_open(
    qtbot: QtBot, opened: Opened, language: InterfaceLanguage
) -> None:
    dialog = dialog_of(qtbot, opened, LIST.replace("Panama", "Atlantis"))
    language.switch(Language.ES)
    QApplication.processEvents()
    assert post(dialog).text() == "Asentar 2 movimientos"
    assert found(dialog)[0] == "A3: «Atlantis» no es un país de la conferencia."
    assert choice(dialog, 0).currentText() == "País"


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, opened: Opened) -> None:
    dialog = dialog_of(qtbot, opened, LIST.replace("Panama", "Atlantis"))
    shown = [each for each in focusable(dialog) if each.isVisible()]
    assert len(shown) > 8
    for each in shown:
        assert name(each), f"{type(each).__name__} {each.objectName()}"


def test_a_column_is_given_its_meaning_by_keys_alone(qtbot: QtBot, opened: Opened) -> None:
    dialog = dialog_of(qtbot, opened, "Who\tWhen\tHow much\nBelize\t2010-01-02\t7\n")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    table = dialog.ui.preview
    table.setFocus()
    table.setCurrentIndex(table.model().index(MEANING + 1, 2))
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_F2)
    combo = choice(dialog, 2)
    assert QApplication.focusWidget() is combo
    while combo.currentData() != Field.RECEIVED.value:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert table.model().index(MEANING, 2).data() == "Received"
    QTest.keyClick(combo, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert choice(dialog, 2).isVisible()
