"""Columns share the room there is, rows keep theirs, and each cell says whose it is."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.sessions import Session
from rcm_desktop.qt_models.sessions_model import SessionsModel
from rcm_desktop.windows.record_table import RecordTable, prepare_table

NAMES = (SessionsModel.fields.index("en"), SessionsModel.fields.index("es"))
HERE = SessionsModel.fields.index("here")
SESSION = Session("s", date(2031, 6, 10), time(9), time(12, 30), "Opening session", "Sesión de apertura")


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    table = RecordTable()
    qtbot.addWidget(table)
    model = SessionsModel(str.title, str, lambda _: None, None, table)
    table.setModel(model)
    table.verticalHeader().hide()
    prepare_table(table, NAMES)
    model.show([SESSION])
    table.resize(900, 300)
    table.show()
    QApplication.processEvents()
    return table


def widths(table: RecordTable) -> list[int]:
    header = table.horizontalHeader()
    return [header.sectionSize(at) for at in range(header.count())]


def test_wide_columns_share_what_is_left(table: RecordTable) -> None:
    assert sum(widths(table)) == table.viewport().width()
    assert abs(widths(table)[NAMES[0]] - widths(table)[NAMES[1]]) < 30
    assert widths(table)[NAMES[0]] > 2 * widths(table)[1]


def test_a_column_that_goes_leaves_its_room(table: RecordTable) -> None:
    before = widths(table)[NAMES[0]]
    table.setColumnHidden(HERE, True)
    assert widths(table)[HERE] == 0
    assert sum(widths(table)) == table.viewport().width()
    assert widths(table)[NAMES[0]] > before
    table.setColumnHidden(HERE, False)
    assert widths(table)[HERE] > 0


def test_a_narrow_table_scrolls_and_cuts_no_head(table: RecordTable) -> None:
    table.resize(240, 300)
    QApplication.processEvents()
    header = table.horizontalHeader()
    assert sum(widths(table)) > table.viewport().width()
    assert all(width >= header.sectionSizeHint(at) for at, width in enumerate(widths(table)))


def test_a_width_drawn_by_hand_stays(table: RecordTable) -> None:
    table.horizontalHeader().resizeSection(0, 77)
    table.resize(700, 300)
    QApplication.processEvents()
    assert widths(table)[0] == 77


def test_four_rows_have_room_at_the_least(table: RecordTable) -> None:
    table.resize(900, table.minimumSizeHint().height())
    QApplication.processEvents()
    assert table.viewport().height() >= 4 * table.rowHeight(0)


def test_a_cell_says_its_row_its_column_and_its_words(table: RecordTable) -> None:
    def said(column: int) -> object:
        return table.model().index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said(NAMES[0]) == "1., En: Opening session"
    assert said(HERE) == "1., Here: –"


def test_an_editor_is_named_after_its_column(table: RecordTable) -> None:
    table.setCurrentIndex(table.model().index(0, NAMES[0]))
    table.edit(table.currentIndex())
    editor = table.findChild(QLineEdit)
    assert editor is not None
    assert editor.accessibleName() == "En"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
