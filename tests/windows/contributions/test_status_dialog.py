"""The status of contributions is written where the person says, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from rcm_desktop.papers.errors import NotWritable
from rcm_desktop.papers.pdf_pictures import PdfPictures
from rcm_desktop.windows.contributions.status_dialog import StatusDialog
from tests.windows.contributions.money import status_dialog


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    made = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made.setValue("papers_folder", str(tmp_path))
    return made


@pytest.fixture
def dialog(qtbot: QtBot, settings: QSettings) -> StatusDialog:
    made = status_dialog(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_paper_with_enter_alone(qtbot: QtBot, dialog: StatusDialog, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog.written) as written:
        QTest.keyClick(dialog.ui.target, Qt.Key.Key_Return)
    path = tmp_path / "Status of contributions 2025-05-15.pdf"
    assert written.args == [path]
    pictures = PdfPictures(path.read_bytes())
    assert "As at 15 May 2025" in pictures.words(0)
    pictures.close()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_name_follows_what_is_chosen_until_a_person_names_it(
    dialog: StatusDialog, tmp_path: Path
) -> None:
    dialog.ui.language.setCurrentIndex(1)
    dialog.ui.form.setCurrentIndex(1)
    dialog.ui.as_at.setText("1/3/2025")
    dialog.ui.as_at.editingFinished.emit()
    assert dialog.place.path == tmp_path / "Estado de las contribuciones 2025-03-01.docx"
    dialog.ui.target.setText("mine.docx")
    dialog.ui.form.setCurrentIndex(0)
    assert dialog.place.path == tmp_path / "mine.pdf"


@pytest.mark.parametrize(
    ("as_at", "start", "said"),
    [
        ("yesterday", "", "is not a day"),
        ("", "", "Write the day"),
        ("2025-05-15", "2025-06-01", "before the first"),
    ],
)
def test_days_that_cannot_be_are_told(dialog: StatusDialog, as_at: str, start: str, said: str) -> None:
    dialog.ui.as_at.setText(as_at)
    dialog.ui.start.setText(start)
    dialog.accept()
    assert said in dialog.ui.words.text()
    assert dialog.isVisible()


def test_what_stands_in_the_way_is_told_and_the_dialog_stays(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    def refuse(path: Path) -> None:
        raise NotWritable(str(path), "test")

    made = status_dialog(settings, refuse)
    qtbot.addWidget(made)
    made.show()
    made.accept()
    assert "test" in made.ui.words.text()
    assert made.isVisible()
    assert not list(tmp_path.glob("*.pdf"))


def test_a_file_that_is_there_is_told_before(dialog: StatusDialog, tmp_path: Path) -> None:
    save = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert save.text() == "Write"
    (tmp_path / "old.pdf").write_bytes(b"old")
    dialog.ui.target.setText("old.pdf")
    assert save.text() == "Replace"
    assert "take its place" in dialog.ui.words.text()
    dialog.ui.target.setText("")
    dialog.accept()
    assert "Write where" in dialog.ui.words.text()
