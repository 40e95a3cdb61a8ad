"""The agenda of a meeting by keyboard: items added, written in, moved, taken out and copied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.sessions import Session
from rcm_desktop.qt_models.agenda_model import AgendaModel
from rcm_desktop.services.records import Records
from rcm_desktop.windows.record.agenda_panel import AgendaPanel

FIRST = date(2031, 6, 10)
EN, ES, PRESENTER, SESSION, AT = range(len(AgendaModel.fields))
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with create_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture
def records(opened: Opened) -> Records:
    return opened.records


@pytest.fixture
def meeting(opened: Opened) -> str:
    return opened.meetings.create("RCGM", FIRST, None).id


@pytest.fixture
def panel(records: Records, meeting: str, qtbot: QtBot) -> Iterator[AgendaPanel]:
    panel = AgendaPanel(records)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()
    panel.show_meeting(meeting)
    yield panel
    panel.let_go()


def add(panel: AgendaPanel, *titles: str) -> None:
    for title in titles:
        panel.ui.line.setText(title)
        QTest.keyClick(panel.ui.line, Qt.Key.Key_Return)


def titles(records: Records, meeting: str) -> list[str]:
    return [each.en for each in records.record(meeting).meeting.agenda]


def test_a_line_adds_an_item_in_one_language_or_both(
    panel: AgendaPanel, records: Records, meeting: str
) -> None:
    add(panel, "  Opening /  Inauguración ", "Other matters", "")
    first, second = records.record(meeting).meeting.agenda
    assert (first.en, first.es) == ("Opening", "Inauguración")
    assert (second.en, second.es) == ("Other matters", "")
    assert [panel.model.headerData(at, Qt.Orientation.Vertical) for at in range(2)] == ["1.", "2."]


def test_alt_and_arrows_move_the_rows_chosen(panel: AgendaPanel, records: Records, meeting: str) -> None:
    add(panel, "A", "B", "C")
    table = panel.ui.table
    assert table.currentIndex().row() == 2
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert titles(records, meeting) == ["A", "C", "B"]
    assert table.currentIndex().data() == "C"
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert titles(records, meeting) == ["C", "A", "B"]
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    assert titles(records, meeting) == ["A", "C", "B"]
    assert records.undo(meeting)
    assert titles(records, meeting) == ["C", "A", "B"]


def test_items_are_taken_out_with_delete(panel: AgendaPanel, records: Records, meeting: str) -> None:
    add(panel, "A", "B")
    QTest.keyClick(panel.ui.table, Qt.Key.Key_Delete)
    assert titles(records, meeting) == ["A"]
    panel.set_read_only(True)
    panel.remove()
    assert titles(records, meeting) == ["A"]


def test_cells_take_who_presents_when_and_in_which_session(
    panel: AgendaPanel, records: Records, meeting: str
) -> None:
    nine = Session("s", FIRST, time(9), time(12, 30), "Morning", "Mañana")
    records.put_programme(meeting, lambda before: replace(before, sessions=(nine,)))
    add(panel, "A")
    model = panel.model
    assert model.setData(model.index(0, PRESENTER), "Costa Rica")
    assert model.setData(model.index(0, AT), "9:45")
    assert not model.setData(model.index(0, AT), "soon")
    table = panel.ui.table
    delegate = table.itemDelegateForColumn(SESSION)
    chooser = delegate.createEditor(table.viewport(), None, model.index(0, SESSION))  # type: ignore[arg-type]
    assert isinstance(chooser, QComboBox)
    delegate.setEditorData(chooser, model.index(0, SESSION))
    assert chooser.currentText() == "–"
    chooser.setCurrentIndex(1)
    delegate.setModelData(chooser, model, model.index(0, SESSION))
    (item,) = records.record(meeting).meeting.agenda
    assert (item.presenter, item.at, item.session) == ("Costa Rica", time(9, 45), "s")
    assert model.index(0, SESSION).data() == "10 Jun, 09:00–12:30 · Morning"


def test_the_agenda_is_copied_as_text_and_as_paragraphs(panel: AgendaPanel) -> None:
    add(panel, "Opening <1>", "Closing")
    model = panel.model
    model.setData(model.index(0, PRESENTER), "Costa Rica")
    panel.ui.copy_button.click()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "1. Opening <1> – Costa Rica\n2. Closing"
    assert "<p>1. Opening &lt;1&gt; – Costa Rica</p>" in copied.html()


def test_the_agenda_goes_out_as_a_paper(panel: AgendaPanel, qtbot: QtBot) -> None:
    add(panel, "Opening / Inauguración")
    for signal, button in (
        (panel.preview_wanted, panel.ui.preview_button),
        (panel.paper_wanted, panel.ui.write_button),
    ):
        with qtbot.waitSignal(signal) as asked:
            button.click()
        assert asked.args is not None
        assert [item.words.es.plain for item in asked.args[0].items()] == ["Inauguración"]


def test_an_agenda_without_items_says_what_to_do(panel: AgendaPanel) -> None:
    assert "No item yet" in panel.ui.count.text()
    assert not panel.ui.remove_button.isEnabled()
    assert not panel.ui.preview_button.isEnabled()
    add(panel, "A")
    assert panel.ui.remove_button.isEnabled()
