"""Papers and phrases from the window: read in, written out, put right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMessageBox
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.operations import Split
from rcm_desktop.domain.stock import StockPhrases
from rcm_desktop.services.phrases import Phrases
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.windows.outline.phrases_dialog import PhrasesDialog
from rcm_desktop.windows.papers.export_dialog import ExportDialog
from rcm_desktop.windows.papers.import_window import ImportWindow
from rcm_desktop.windows.papers.paperwork import Paperwork
from rcm_desktop.wording import Wording
from tests.windows.memory_store import MemoryStore
from tests.windows.samples import GRANADA, meetings_of, store

SOURCE = """MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)

CONCLUSIONS

1. To adopt the agenda.
2. To thank the host.
"""


@pytest.fixture
def library() -> MemoryStore:
    return store(GRANADA)


@pytest.fixture
def paperwork(qtbot: QtBot, library: MemoryStore, tmp_path: Path) -> Paperwork:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("papers_folder", str(tmp_path))
    say = Wording.load(Language.EN).sentence
    return Paperwork(window, meetings_of(library), Phrases(library), lambda: LIGHT, say, settings)


def reading(paperwork: Paperwork) -> ImportWindow:
    paperwork.read_in()
    assert paperwork.reading is not None
    return paperwork.reading


def test_copied_text_is_read_in_and_stored(paperwork: Paperwork, library: MemoryStore, qtbot: QtBot) -> None:
    window = reading(paperwork)
    assert window.isVisible()
    QGuiApplication.clipboard().setText(SOURCE)
    QTest.mouseClick(window.ui.paste_button, Qt.MouseButton.LeftButton)
    assert window.ui.body.currentWidget() is window.page
    assert library.writes == 0
    with qtbot.waitSignal(paperwork.stored) as stored:
        window.page.store()
    (id_,) = stored.args or []
    assert [node.kind for node in library.nodes[str(id_)]].count(Kind.ITEM) == 2
    qtbot.waitUntil(lambda: paperwork.reading is None)


def test_a_file_names_the_window(paperwork: Paperwork, tmp_path: Path) -> None:
    path = tmp_path / "granada.txt"
    path.write_text(SOURCE, "utf-8")
    window = reading(paperwork)
    assert window.read(path)
    assert window.windowTitle().startswith("granada.txt")
    assert len([each for each in window.page.view.outline.nodes() if each.kind is Kind.ITEM]) == 2


def test_what_cannot_be_read_is_said_beside_the_ways_in(paperwork: Paperwork, tmp_path: Path) -> None:
    window = reading(paperwork)
    assert not window.read(tmp_path / "missing.txt")
    assert "missing.txt" in window.ui.problem.text()
    assert window.ui.body.currentWidget() is window.ui.empty
    QGuiApplication.clipboard().clear()
    assert not window.paste()
    assert "copied" in window.ui.problem.text()
    QGuiApplication.clipboard().setText("x" * 1_000_001)
    assert not window.paste()
    assert "1000001" in window.ui.problem.text()


def test_a_second_wish_brings_the_window_forward(paperwork: Paperwork, qtbot: QtBot) -> None:
    window = reading(paperwork)
    assert reading(paperwork) is window
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.ui.file_button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: paperwork.reading is None)
    assert reading(paperwork).isVisible()


def test_what_was_put_right_is_not_thrown_away_by_a_key(
    paperwork: Paperwork, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = reading(paperwork)
    QGuiApplication.clipboard().setText(SOURCE)
    window.paste()
    item = next(each for each in window.page.view.outline.nodes() if each.kind is Kind.ITEM)
    model = window.page.view.model
    assert model is not None
    model.do(Split(item.id, Language.EN, 8), Caret(item.id, Language.EN, 8))
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    assert not window.close()
    assert not paperwork.may_close()
    assert len(asked) == 2
    assert window.isVisible()
    window.page.store()
    assert len(asked) == 2
    assert paperwork.may_close()
    qtbot.waitUntil(lambda: paperwork.reading is None)


def test_a_paper_is_written_and_said(paperwork: Paperwork, qtbot: QtBot, tmp_path: Path) -> None:
    paperwork.write_out("granada")
    dialog = paperwork.asking
    assert isinstance(dialog, ExportDialog)
    with qtbot.waitSignal(paperwork.said) as said:
        dialog.accept()
    path = tmp_path / "rcgm-2024-06-en-es.docx"
    assert said.args == [f"Written: {path}"]
    assert path.is_file()
    assert paperwork.asking is None


def test_the_paper_is_previewed_as_it_is_now(
    paperwork: Paperwork, library: MemoryStore, qtbot: QtBot
) -> None:
    paperwork.preview("granada")
    window = paperwork.previewing
    assert window is not None
    assert window.isVisible()
    before = window.content
    library.nodes["granada"] = library.nodes["granada"][:2]
    paperwork.preview("granada")
    assert paperwork.previewing is window
    assert window.content != before
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: paperwork.previewing is None)


def test_edited_phrases_are_announced(paperwork: Paperwork, qtbot: QtBot) -> None:
    paperwork.edit_phrases()
    dialog = paperwork.asking
    assert isinstance(dialog, PhrasesDialog)
    dialog.model.remove([0])
    with qtbot.waitSignal(paperwork.phrases_changed) as changed:
        dialog.accept()
    assert changed.args == [StockPhrases.shipped().removed(0)]
    assert paperwork.asking is None


def test_no_window_outlives_its_file(paperwork: Paperwork, qtbot: QtBot) -> None:
    window = reading(paperwork)
    paperwork.preview("granada")
    paperwork.edit_phrases()
    assert paperwork.previewing is not None
    with qtbot.waitSignals([window.destroyed, paperwork.previewing.destroyed]):
        paperwork.close()
    assert paperwork.reading is None
    assert paperwork.asking is None


def test_conclusions_are_copied_rich_and_plain(
    qtbot: QtBot, paperwork: Paperwork, library: MemoryStore
) -> None:
    said: list[object] = []
    paperwork.said.connect(said.append)
    paperwork.copy(GRANADA.id)
    copied = QGuiApplication.clipboard().mimeData()
    assert "Meeting of the Regional Consultation Group" in copied.text()
    assert copied.html().startswith('<div lang="en">')
    assert said
