"""Letters are chosen, looked over and made, by keyboard too; what stands in the way is said before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.letters import LetterKind
from rcm_desktop.qt_models.checked_rows_model import CheckedRow, CheckedRowsModel
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.windows.contributions.letters_dialog import LettersDialog
from tests.windows.contributions.money import MemoryOffice, letters_dialog, one_known

REMINDER, ACKNOWLEDGEMENT = range(2)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    made = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made.setValue("papers_folder", str(tmp_path))
    return made


@pytest.fixture
def office() -> MemoryOffice:
    return MemoryOffice()


@pytest.fixture
def shown() -> list[Path]:
    return []


@pytest.fixture
def dialog(
    qtbot: QtBot, settings: QSettings, office: MemoryOffice, tmp_path: Path, shown: list[Path]
) -> Iterator[LettersDialog]:
    worker = Worker()
    made = letters_dialog(
        settings, office, folder=tmp_path, directory=one_known, shown=shown.append, worker=worker
    )
    qtbot.addWidget(made)
    made.show()
    made.look()
    yield made
    worker.close()


def make_words(dialog: LettersDialog) -> str:
    return dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).text()


def cells(dialog: LettersDialog) -> list[list[object]]:
    model = dialog.model
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_all_that_owe_are_chosen_first(dialog: LettersDialog) -> None:
    assert cells(dialog) == [
        ["Belize", "USD 4,000.00", "–", "its ministry, in general", "English"],
        ["Panama", "USD 23,000.00", "11,000.00", "Ana Barrios", "Spanish"],
    ]
    assert "2 letter" in make_words(dialog)
    assert dialog.ui.findings.toPlainText() == (
        "· No addressee is known for Belize: there, letters go to the ministry in general."
    )


def test_a_long_addressee_pushes_no_column_out_of_sight(dialog: LettersDialog) -> None:
    line = CheckedRow("PA", ("Panama", "1.00", "–", "Ana Barrios, " * 40, "Spanish"))
    dialog.model.show(["a", "b", "c", "d", "e"], [line], (1, 2), set(), several=True)
    table = dialog.ui.table
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_letters_are_made_with_enter(
    qtbot: QtBot, dialog: LettersDialog, office: MemoryOffice, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.made) as made:
        QTest.keyClick(dialog.ui.folder, Qt.Key.Key_Return)
    assert made.args is not None
    assert [each.entry.reference for each in made.args[0]] == ["2025-001", "2025-002"]
    assert sorted(path.name for path in tmp_path.glob("2025-*")) == [
        "2025-001 BZ reminder.docx",
        "2025-001 BZ reminder.pdf",
        "2025-002 PA recordatorio.docx",
        "2025-002 PA recordatorio.pdf",
    ]
    assert [each.country for each in office.entries.values()] == ["BZ", "PA"]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_row_is_let_go_with_the_space_key(dialog: LettersDialog) -> None:
    table = dialog.ui.table
    table.setFocus()
    table.setCurrentIndex(dialog.model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert "2 letter" not in make_words(dialog)
    request = dialog.request
    assert request is not None
    assert request.debts == (("PA", "USD"),)
    table.setCurrentIndex(dialog.model.index(1, 2))
    table.activated.emit(dialog.model.index(1, 2))
    assert dialog.request is None
    assert not dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_a_payment_is_acknowledged_one_at_a_time(
    qtbot: QtBot, dialog: LettersDialog, office: MemoryOffice
) -> None:
    dialog.ui.kind.setCurrentIndex(ACKNOWLEDGEMENT)
    assert cells(dialog) == [["Mexico", "8 Apr 2025", "USD 40,000.00", "MX 1", "–"]]
    assert dialog.request is None
    dialog.model.toggle(0)
    dialog.ui.form.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.made):
        dialog.accept()
    (entry,) = office.letters.entered
    assert (entry.kind, entry.about) == (LetterKind.ACKNOWLEDGEMENT, "came")


def test_a_conclusion_is_quoted(dialog: LettersDialog) -> None:
    ui = dialog.ui
    assert not ui.conclusion.isEnabled()
    ui.meeting.setCurrentIndex(1)
    assert [ui.conclusion.itemText(at) for at in range(ui.conclusion.count())][:2] == [
        "None",
        "1  To adopt the agenda with one change.",
    ]
    assert (ui.conclusion.currentText(), dialog.quote) == ("None", None)
    ui.conclusion.setCurrentIndex(2)
    assert dialog.quote is not None
    assert dialog.quote.es.words == "Agradecer a Belice el taller sobre puertos."


def test_a_broken_template_stops_and_is_named(
    dialog: LettersDialog, office: MemoryOffice, tmp_path: Path
) -> None:
    dialog.ui.templates_button.click()
    (tmp_path / "records templates" / "reminder_en.docx").write_bytes(b"nothing")
    dialog.accept()
    assert "✕" in dialog.ui.findings.toPlainText()
    assert "reminder_en.docx" in dialog.ui.findings.toPlainText()
    assert "Nothing was made" in dialog.ui.words.text()
    assert office.letters.entered == []
    assert dialog.isVisible()


def test_templates_are_copied_out_and_shown(dialog: LettersDialog, shown: list[Path], tmp_path: Path) -> None:
    dialog.ui.templates_button.click()
    assert shown == [tmp_path / "records templates"]
    assert len(list(shown[0].iterdir())) == 2 * len(LetterKind)


def test_a_folder_that_is_not_there_is_told_before(dialog: LettersDialog, office: MemoryOffice) -> None:
    dialog.ui.folder.setText("gone")
    dialog.look()
    assert "There is no folder" in dialog.ui.findings.toPlainText()
    dialog.accept()
    assert office.letters.entered == []


def test_a_letter_never_replaces_a_file(dialog: LettersDialog, tmp_path: Path) -> None:
    (tmp_path / "2025-002 PA recordatorio.pdf").write_bytes(b"mine")
    dialog.accept()
    assert "never replaces" in dialog.ui.words.text()
    assert [path.read_bytes() for path in tmp_path.glob("2025-*")] == [b"mine"]


def test_a_day_without_debts_explains_itself(dialog: LettersDialog) -> None:
    for words, said in (("2020-01-01", "Nobody owes"), ("soon", "Write the day")):
        dialog.ui.day.setText(words)
        dialog.ui.day.editingFinished.emit()
        assert said in dialog.ui.empty_words.text()
        assert dialog.ui.empty_words.isVisible()
        assert not dialog.ui.table.isVisible()
        assert dialog.request is None


def test_a_file_opened_for_reading_makes_none(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    made = letters_dialog(settings, MemoryOffice(is_read_only=True), folder=tmp_path)
    qtbot.addWidget(made)
    made.look()
    assert not made.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_one_of_several_is_chosen_where_one_is_wanted() -> None:
    model = CheckedRowsModel()
    lines = [CheckedRow(key, (key,)) for key in "abc"]
    model.show(["x"], lines, (), (), several=False)
    for row in (0, 2):
        model.setData(model.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.checked() == ["c"]
    model.show(["x"], lines, (), "ab", several=True)
    model.toggle(2)
    assert model.checked() == ["a", "b", "c"]
