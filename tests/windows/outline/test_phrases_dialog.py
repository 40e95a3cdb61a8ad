"""Stock phrases put right by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.stock import StockPhrase, StockPhrases
from rcm_desktop.services.phrases import Phrases
from rcm_desktop.storage.errors import DiskFull
from rcm_desktop.windows.outline.phrases_dialog import PhrasesDialog
from rcm_desktop.wording import Wording
from tests.windows.memory_store import MemoryStore

AGENDA = StockPhrase("on the agenda", "en la agenda")
SPRING = StockPhrase("in the spring", "en la primavera")


@pytest.fixture
def library() -> MemoryStore:
    made = MemoryStore()
    Phrases(made).save(StockPhrases((AGENDA, SPRING)))
    return made


@pytest.fixture
def dialog(qtbot: QtBot, library: MemoryStore) -> PhrasesDialog:
    made = PhrasesDialog(Phrases(library), Wording.load(Language.EN).sentence)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def editor() -> QLineEdit:
    """The editor of the cell in hand."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    return focus


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    # The editor of a cell gives its words after the key was handled.
    QApplication.processEvents()


def test_a_phrase_is_added_in_both_languages_and_stored(dialog: PhrasesDialog, library: MemoryStore) -> None:
    press(Qt.Key.Key_Insert)
    assert editor().accessibleName() == "English"
    QTest.keyClicks(editor(), "in writing")
    press(Qt.Key.Key_Tab)
    assert editor().accessibleName() == "Spanish"
    QTest.keyClicks(editor(), "por escrito")
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert Phrases(library).phrases() == StockPhrases(
        (AGENDA, SPRING, StockPhrase("in writing", "por escrito"))
    )


def test_tab_goes_on_to_the_next_new_phrase(dialog: PhrasesDialog) -> None:
    press(Qt.Key.Key_Insert)
    for words in ("in writing", "por escrito", "in time", "a tiempo"):
        QTest.keyClicks(editor(), words)
        press(Qt.Key.Key_Tab)
    assert dialog.model.phrases.texts(Language.ES)[-2:] == ("por escrito", "a tiempo")


def test_words_are_changed_in_their_cell(dialog: PhrasesDialog) -> None:
    press(Qt.Key.Key_Return)
    assert editor().text() == "on the agenda"
    editor().setText("on the draft agenda")
    press(Qt.Key.Key_Return)
    assert dialog.model.phrases.phrases[0] == StockPhrase("on the draft agenda", "en la agenda")
    press(Qt.Key.Key_Return)
    QTest.keyClicks(editor(), "x")
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.model.phrases.phrases[0].en == "on the draft agenda"


def test_delete_takes_out_and_undo_brings_back(dialog: PhrasesDialog) -> None:
    assert not dialog.ui.undo_button.isEnabled()
    press(Qt.Key.Key_Delete)
    assert dialog.model.phrases == StockPhrases((SPRING,))
    press(Qt.Key.Key_Delete)
    assert dialog.model.phrases == StockPhrases()
    assert not dialog.ui.remove_button.isEnabled()
    focus = QApplication.focusWidget()
    assert focus is dialog.ui.table
    for _ in range(2):
        QTest.keyClick(focus, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.model.phrases == StockPhrases((AGENDA, SPRING))


def test_words_that_are_being_written_are_stored_too(dialog: PhrasesDialog, library: MemoryStore) -> None:
    press(Qt.Key.Key_Return)
    editor().setText("on the draft agenda")
    dialog.accept()
    assert Phrases(library).phrases().phrases[0].en == "on the draft agenda"


def test_a_phrase_that_is_there_already_is_said(dialog: PhrasesDialog) -> None:
    press(Qt.Key.Key_Insert)
    QTest.keyClicks(editor(), AGENDA.en)
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(editor(), AGENDA.es)
    press(Qt.Key.Key_Return)
    assert "line 1" in dialog.ui.hint.text()
    assert dialog.ui.hint.property("role") == "trouble"
    press(Qt.Key.Key_Delete)
    assert dialog.ui.hint.property("role") == ""


def test_as_shipped_can_be_taken_back(dialog: PhrasesDialog) -> None:
    QTest.mouseClick(dialog.ui.shipped_button, Qt.MouseButton.LeftButton)
    assert dialog.model.phrases == StockPhrases.shipped()
    assert not dialog.ui.shipped_button.isEnabled()
    QTest.mouseClick(dialog.ui.undo_button, Qt.MouseButton.LeftButton)
    assert dialog.model.phrases == StockPhrases((AGENDA, SPRING))


def test_cancel_stores_nothing(dialog: PhrasesDialog, library: MemoryStore) -> None:
    writes = library.writes
    press(Qt.Key.Key_Delete)
    dialog.reject()
    dialog.model.undo()
    assert library.writes == writes
    assert Phrases(library).phrases() == StockPhrases((AGENDA, SPRING))


def test_nothing_changed_writes_nothing(dialog: PhrasesDialog, library: MemoryStore) -> None:
    writes = library.writes
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert library.writes == writes


def test_what_cannot_be_stored_stays_with_the_reason(dialog: PhrasesDialog, library: MemoryStore) -> None:
    press(Qt.Key.Key_Delete)
    library.trouble = DiskFull("/records/a.rcm")
    dialog.accept()
    assert dialog.isVisible()
    assert "/records/a.rcm" in dialog.ui.hint.text()
    library.trouble = None
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert Phrases(library).phrases() == StockPhrases((SPRING,))


def test_tab_leads_out_of_the_table(dialog: PhrasesDialog) -> None:
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.ui.add_button
