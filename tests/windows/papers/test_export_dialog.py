"""A paper is written where the person says, whole or not at all."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Version
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.paper_settings import Letterhead, PaperSize
from rcm_desktop.papers.text import text_of
from rcm_desktop.reading.word_file import read_word
from rcm_desktop.services.preferences import PaperPreferences, Preferences
from rcm_desktop.storage.errors import DiskFull
from rcm_desktop.windows.papers.export_dialog import ExportDialog
from rcm_desktop.wording import Wording
from tests.windows.memory_store import MemoryStore
from tests.windows.samples import GRANADA, meetings_of, store

BOTH, ENGLISH, SPANISH = range(3)
WORD, PDF, TEXT, JSON = range(4)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    papers = tmp_path / "papers"
    papers.mkdir()
    made = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made.setValue("papers_folder", str(papers))
    return made


def export(
    qtbot: QtBot, settings: QSettings, library: MemoryStore | None = None, form: int = TEXT
) -> ExportDialog:
    meetings = meetings_of(library or store(GRANADA))
    made = ExportDialog(meetings, "granada", Wording.load(Language.EN).sentence, settings)
    qtbot.addWidget(made)
    made.show()
    if form != made.ui.form.currentIndex():
        made.ui.form.setCurrentIndex(form)
    return made


def save_words(dialog: ExportDialog) -> str:
    return dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save).text()


def test_a_paper_with_enter_alone(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    dialog = export(qtbot, settings, form=WORD)
    with qtbot.waitSignal(dialog.written) as written:
        QTest.keyClick(dialog.ui.target, Qt.Key.Key_Return)
    path = tmp_path / "papers" / "rcgm-2024-06-en-es.docx"
    assert written.args == [path]
    text = text_of(read_word(path.read_bytes(), str(path)))
    assert text.index("meet again in the spring") < text.index("Reunirse de nuevo en la primavera")
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    ("languages", "form", "name"),
    [
        (ENGLISH, TEXT, "rcgm-2024-06-en.txt"),
        (SPANISH, JSON, "rcgm-2024-06-es.json"),
        (BOTH, JSON, "rcgm-2024-06-en-es.json"),
    ],
)
def test_the_name_follows_what_is_chosen(
    qtbot: QtBot, settings: QSettings, languages: int, form: int, name: str
) -> None:
    dialog = export(qtbot, settings)
    dialog.ui.languages.setCurrentIndex(languages)
    dialog.ui.form.setCurrentIndex(form)
    assert dialog.place.path.name == name
    dialog.accept()
    content = dialog.place.path.read_text("utf-8")
    assert ("Reunirse" in content) is (languages != ENGLISH)
    assert ("spring" in content) is (languages != SPANISH)
    if form == JSON:
        assert len(json.loads(content)["sections"][0]["items"]) == 3


def test_a_name_of_ones_own_stays_and_ends_as_its_kind_does(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    dialog = export(qtbot, settings)
    dialog.place.take(tmp_path / "for the Presidency")
    assert dialog.ui.target.text() == str(tmp_path / "for the Presidency.txt")
    dialog.ui.languages.setCurrentIndex(SPANISH)
    dialog.ui.form.setCurrentIndex(JSON)
    assert dialog.place.path == tmp_path / "for the Presidency.json"


def test_the_next_paper_goes_to_the_same_folder(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    dialog = export(qtbot, settings)
    dialog.place.take(folder / "one.txt")
    dialog.accept()
    assert export(qtbot, settings).place.path.parent == folder
    (folder / "one.txt").unlink()
    folder.rmdir()
    assert export(qtbot, settings).place.path.parent != folder


def test_a_file_that_is_there_is_announced_before_it_is_replaced(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    dialog = export(qtbot, settings)
    assert (save_words(dialog), dialog.ui.words.text()) == ("Write", "")
    path = tmp_path / "old.txt"
    path.write_text("older", "utf-8")
    dialog.place.take(path)
    assert save_words(dialog) == "Replace"
    assert "take its place" in dialog.ui.words.text()
    dialog.accept()
    assert "spring" in path.read_text("utf-8")


def test_records_are_never_replaced_by_a_paper(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    records = tmp_path / "secretariat.rcm"
    records.write_bytes(b"records")
    dialog = export(qtbot, settings)
    dialog.ui.target.setText(str(records))
    dialog.accept()
    assert records.read_bytes() == b"records"
    assert (tmp_path / "secretariat.rcm.txt").is_file()


def test_what_stands_in_the_way_is_said_where_it_was_asked(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    dialog = export(qtbot, settings)
    dialog.ui.target.setText(str(tmp_path / "nowhere" / "paper.txt"))
    dialog.accept()
    assert dialog.isVisible()
    assert str(tmp_path / "nowhere") in dialog.ui.words.text()
    assert dialog.ui.words.property("role") == "trouble"
    dialog.ui.target.setText(str(tmp_path / "paper.txt"))
    assert dialog.ui.words.property("role") == ""
    dialog.accept()
    assert (tmp_path / "paper.txt").is_file()


def test_without_a_place_nothing_is_written(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    dialog = export(qtbot, settings)
    dialog.ui.target.setText("  ")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.ui.words.text()
    assert list((tmp_path / "papers").iterdir()) == []


def test_what_is_not_translated_is_counted(qtbot: QtBot, settings: QSettings) -> None:
    library = store(GRANADA)
    library.nodes["granada"] = [
        replace(node, es=Version()) if node.id in ("i0", "i2") else node for node in library.nodes["granada"]
    ]
    dialog = export(qtbot, settings, library)
    assert "2" in dialog.ui.words.text()
    assert "Spanish" in dialog.ui.words.text()
    dialog.ui.languages.setCurrentIndex(ENGLISH)
    assert dialog.ui.words.text() == ""


def test_the_language_that_has_words_is_proposed(qtbot: QtBot, settings: QSettings) -> None:
    library = store(GRANADA)
    library.nodes["granada"] = [replace(node, en=Version()) for node in library.nodes["granada"]]
    assert export(qtbot, settings, library).languages == (Language.ES,)


def test_a_draft_that_cannot_be_counted_is_written_and_told_of(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    library = store(GRANADA)
    dialog = export(qtbot, settings, library, form=PDF)
    dialog.place.take(tmp_path / "draft.pdf")
    library.trouble = DiskFull("records.rcm")
    dialog.accept()
    assert dialog.isVisible()
    assert (tmp_path / "draft.pdf").read_bytes().startswith(b"%PDF")
    assert "draft.pdf was written" in dialog.ui.words.text()
    assert "records.rcm" in dialog.ui.words.text()
    assert library.meetings["granada"].drafts == 0
    library.trouble = None
    dialog.accept()
    assert not dialog.isVisible()
    assert library.meetings["granada"].drafts == 1


def test_a_paper_goes_out_on_the_sheet_of_the_file(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    library = store(GRANADA)
    head = Letterhead(Lines(("Office of Ports",)))
    Preferences(library).put_papers(PaperPreferences(PaperSize.LETTER, head, is_on_conclusions=True))
    dialog = export(qtbot, settings, library, form=PDF)
    dialog.place.take(tmp_path / "paper.pdf")
    dialog.accept()
    page = pypdfium2.PdfDocument((tmp_path / "paper.pdf").read_bytes())[0]
    assert page.get_size() == (612, 792)
    assert "Office of Ports" in page.get_textpage().get_text_range()


def test_every_paper_is_written_at_once_as_one_draft(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    library = store(GRANADA)
    dialog = export(qtbot, settings, library, form=JSON)
    dialog.ui.every.setChecked(True)
    assert not dialog.ui.languages.isEnabled() and not dialog.ui.form.isEnabled()
    folder = tmp_path / "papers"
    assert dialog.ui.target.text() == str(folder / "rcgm-2024-06")
    (folder / "rcgm-2024-06-es.pdf").write_bytes(b"an older one")
    dialog.ui.target.setText(str(folder / "rcgm-2024-06.docx"))
    assert "of these names" in dialog.ui.words.text()
    assert save_words(dialog) == "Replace"
    with qtbot.waitSignal(dialog.written) as written:
        QTest.keyClick(dialog.ui.target, Qt.Key.Key_Return)
    assert written.args == [folder]
    names = {f"rcgm-2024-06-{each}.{end}" for each in ("en", "es", "en-es") for end in ("docx", "pdf")}
    assert {path.name for path in folder.iterdir()} == names
    assert (folder / "rcgm-2024-06-es.pdf").read_bytes().startswith(b"%PDF")
    assert library.meetings["granada"].drafts == 1


def test_one_paper_again_takes_its_name_back(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    dialog = export(qtbot, settings, form=PDF)
    shown = dialog.ui.target.text()
    dialog.ui.every.setChecked(True)
    dialog.ui.every.setChecked(False)
    assert dialog.ui.target.text() == shown
