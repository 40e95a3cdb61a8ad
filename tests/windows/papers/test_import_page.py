"""Reading a text in: shown, put right, stored only when asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.moving import Demote
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.reading.documents import read_document
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.windows.papers.import_page import ImportPage
from rcm_desktop.wording import Wording
from tests.windows.memory_store import MemoryStore
from tests.windows.samples import meetings_of

SOURCE = """MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)
Granada, Nicaragua
June 11-13, 2024

The group met in Granada, Nicaragua, on June 11 to 13, 2024, with the participation of Belize, Canada and
Panama, and agreed as follows:

CONCLUSIONS

1. To adopt the agenda with the change that Belize proposed.
2. To accept the report of the Technical Secretariat.
3. To thank the Government of Nicaragua for its hospitality.

Page 1 of 1
"""


@pytest.fixture
def library() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def page(qtbot: QtBot, library: MemoryStore) -> ImportPage:
    made = ImportPage(LIGHT, meetings_of(library), read_document, Wording.load(Language.EN).sentence)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "granada.txt"
    path.write_text(SOURCE, "utf-8")
    return path


def items(page: ImportPage) -> list[str]:
    return [each.id for each in page.view.outline.nodes() if each.kind is Kind.ITEM]


def test_what_was_found_is_shown_and_nothing_stored(
    page: ImportPage, library: MemoryStore, source: Path
) -> None:
    assert page.open_file(source)
    ui = page.ui
    assert ui.source.toPlainText() == SOURCE
    assert (ui.body.currentText(), ui.place.text()) == ("RCGM", "Granada, Nicaragua")
    assert (ui.start.text(), ui.end.text()) == ("2024-06-11", "2024-06-13")
    assert ui.present.text() == "Belize, Canada, Panama"
    assert len(items(page)) == 3
    removed = page.ui.remarks.model().index(0, 0).data()
    assert "Page 1 of 1" in removed
    assert library.writes == 0


def test_what_was_put_right_is_what_is_stored(
    page: ImportPage, library: MemoryStore, source: Path, qtbot: QtBot
) -> None:
    page.open_file(source)
    model = page.view.model
    assert model is not None
    second = items(page)[1]
    model.do(Demote((second,)))
    page.ui.place.setText("Granada")
    page.ui.present.setText("Panama, Belize")
    page.ui.title_lines.setPlainText("Granada meeting")
    with qtbot.waitSignal(page.stored) as stored:
        QTest.mouseClick(page.ui.store_button, Qt.MouseButton.LeftButton)
    (id_,) = stored.args
    meeting = library.meetings[id_]
    assert (meeting.body, meeting.start, meeting.end) == ("RCGM", date(2024, 6, 11), date(2024, 6, 13))
    assert meeting.present == ("PA", "BZ")
    assert (meeting.en.title, meeting.en.place) == (("Granada meeting",), "Granada")
    kept = next(each for each in library.nodes[id_] if each.id == second)
    assert kept.parent == items(page)[0]


def test_undo_goes_back_and_the_encoding_stays_once_work_was_done(page: ImportPage, source: Path) -> None:
    page.open_file(source)
    assert page.ui.encoding.isEnabled()
    model = page.view.model
    assert model is not None
    before = list(page.view.outline.nodes())
    model.do(Demote((items(page)[1],)))
    assert not page.ui.encoding.isEnabled()
    page.undo()
    assert list(page.view.outline.nodes()) == before


def test_another_language_takes_the_words_with_it(
    page: ImportPage, library: MemoryStore, source: Path
) -> None:
    page.open_file(source)
    english = [each.en.text for each in page.view.outline.nodes()]
    page.ui.language.setCurrentIndex(page.ui.language.findData(Language.ES))
    page.ui.language.activated.emit(page.ui.language.currentIndex())
    assert [each.es.text for each in page.view.outline.nodes()] == english
    assert page.view.languages == (Language.ES,)
    assert page.store()
    (meeting,) = library.meetings.values()
    assert meeting.es.place == "Granada, Nicaragua"
    assert meeting.en.place == ""


def test_a_wrong_encoding_is_put_right_by_hand(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(SOURCE.replace("hospitality", "café").encode("mac-roman"))
    page.open_file(path)
    assert "café" not in page.ui.source.toPlainText()
    page.ui.encoding.setCurrentIndex(page.ui.encoding.findData("mac-roman"))
    page.ui.encoding.activated.emit(page.ui.encoding.currentIndex())
    assert "café" in page.ui.source.toPlainText()


def test_a_file_that_cannot_be_read_is_said(page: ImportPage, tmp_path: Path) -> None:
    assert not page.open_file(tmp_path / "nowhere.txt")
    assert "nowhere.txt" in page.ui.state_words.text()
    assert not page.ui.store_button.isEnabled()


def test_pasted_text_is_read_like_a_file(page: ImportPage) -> None:
    assert page.open_text(SOURCE)
    assert len(items(page)) == 3
    assert not page.ui.encoding.isEnabled()


def test_a_name_that_is_no_country_is_said(page: ImportPage, source: Path) -> None:
    page.open_file(source)
    page.ui.present.setText("Panama, Atlantis")
    assert "Atlantis" in page.ui.present_words.text()


def test_wrong_days_are_not_stored(page: ImportPage, library: MemoryStore, source: Path) -> None:
    page.open_file(source)
    page.ui.end.setText("later")
    assert not page.store()
    assert "“later”" in page.ui.dates_problem.text()
    assert library.writes == 0


def test_f6_leads_into_the_outline_and_out(page: ImportPage, source: Path, qtbot: QtBot) -> None:
    page.open_file(source)
    page.ui.place.setFocus()
    qtbot.waitUntil(page.ui.place.hasFocus)
    QTest.keyClick(page.ui.place, Qt.Key.Key_F6)
    inside = page.focusWidget()
    assert inside is not None
    assert page.view.isAncestorOf(inside)
    QTest.keyClick(inside, Qt.Key.Key_F6)
    assert page.focusWidget() is page.ui.store_button
