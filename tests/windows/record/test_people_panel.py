"""People of a meeting: who walks in, a pasted sheet, corrections in the table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.people import Part
from rcm_desktop.qt_models.delegates_model import FIELDS
from rcm_desktop.services.records import Records, new_delegate
from rcm_desktop.windows.record.people_book import MeetingPeople
from rcm_desktop.windows.record.people_panel import PeoplePanel

SHEET = (
    "País\tNombre\tCargo\tCorreo\tRol\n"
    "Panamá\tLic. Eva Rojas\tDirectora\teva@example.org\tJefa de delegación\n"
    "Belice\tMark Young\tDirector\tno address\t\n"
    "\t\t\t\t\n"
    "OIM\t\tObserver\t\t\n"
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with create_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture
def records(opened: Opened) -> Records:
    return opened.records


@pytest.fixture
def meeting(opened: Opened) -> str:
    return opened.meetings.create("RCGM", date(2031, 6, 10), None).id


@pytest.fixture
def panel(records: Records, meeting: str, qtbot: QtBot) -> Iterator[PeoplePanel]:
    panel = PeoplePanel(MeetingPeople(records))
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()
    panel.show_meeting(meeting)
    panel.setFocus()
    yield panel
    panel.let_go()


def names(panel: PeoplePanel) -> list[str]:
    model = panel.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_who_walks_in_is_one_line_and_enter(panel: PeoplePanel, records: Records, meeting: str) -> None:
    QTest.keyClicks(panel.ui.walk_in, "Ana Solano, directora, Guatemala")
    QTest.keyClick(panel.ui.walk_in, Qt.Key.Key_Return)
    QTest.keyClicks(panel.ui.walk_in, "Iris Soto, OIM")
    QTest.keyClick(panel.ui.walk_in, Qt.Key.Key_Return)
    people = {each.name: each for each in records.record(meeting).delegates}
    assert (people["Ana Solano"].function, people["Ana Solano"].delegation) == ("directora", "GT")
    assert people["Iris Soto"].delegation == "IOM", "an organisation of the directory"
    assert names(panel) == ["Ana Solano", "Iris Soto"], "countries stand before organisations"
    assert panel.ui.walk_in.text() == ""


def test_somebody_known_from_another_meeting_is_proposed_and_taken_on_wish(
    panel: PeoplePanel, records: Records, opened: Opened, meeting: str
) -> None:
    other = opened.meetings.create("VM", date(2030, 6, 10), None)
    known = new_delegate("José Núñez Ruiz", "CR")
    records.add_delegates(other.id, [known])
    QTest.keyClicks(panel.ui.walk_in, "Jose Nunez")
    panel._propose()
    assert "José Núñez Ruiz" in panel.ui.proposal.text()
    QTest.keyClick(panel.ui.walk_in, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    (added,) = records.record(meeting).delegates
    assert (added.person, added.name, added.delegation) == (known.person, "José Núñez Ruiz", "CR")
    QTest.keyClicks(panel.ui.walk_in, "Nunez Jose")
    panel._propose()
    assert panel.ui.proposal.isVisible()
    QTest.keyClick(panel.ui.walk_in, Qt.Key.Key_Return)
    assert len(records.record(meeting).delegates) == 2


def test_a_sheet_is_looked_at_row_by_row_and_stored_as_one_step(
    panel: PeoplePanel, records: Records, meeting: str
) -> None:
    QGuiApplication.clipboard().setText(SHEET)
    panel.paste()
    assert panel.sheet is not None
    table = panel.sheet.ui.table.model()
    remarks = [str(table.index(row, table.columnCount() - 1).data()) for row in range(table.rowCount())]
    assert remarks == ["", "not an e-mail address", "no name: left out"]
    assert records.record(meeting).delegates == ()
    panel.sheet.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    people = {each.name: each for each in records.record(meeting).delegates}
    assert set(people) == {"Eva Rojas", "Mark Young"}
    eva = people["Eva Rojas"]
    assert (eva.courtesy, eva.part, eva.delegation, eva.email) == ("Lic.", Part.HEAD, "PA", "eva@example.org")
    assert records.undo(meeting)
    assert records.record(meeting).delegates == ()


def test_nothing_to_paste_is_told(panel: PeoplePanel, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("  \n")
    with qtbot.waitSignal(panel.failed):
        panel.paste()
    assert panel.sheet is None


def test_the_table_is_put_right_in_place(panel: PeoplePanel, records: Records, meeting: str) -> None:
    records.add_delegates(meeting, [new_delegate("Ana Solano", "GT")])
    panel.reload()
    model = panel.model
    assert model.setData(model.index(0, FIELDS.index("delegation")), "república dominicana")
    assert model.setData(model.index(0, FIELDS.index("part")), Part.HEAD)
    assert not model.setData(model.index(0, FIELDS.index("name")), "  ")
    (ana,) = records.record(meeting).delegates
    assert (ana.delegation, ana.part, ana.name) == ("DO", Part.HEAD, "Ana Solano")


def test_delete_takes_out_whom_the_table_has_in_hand(
    panel: PeoplePanel, records: Records, meeting: str
) -> None:
    records.add_delegates(meeting, [new_delegate("Ana Solano", "GT"), new_delegate("Iris Soto", "OIM")])
    panel.reload()
    panel.ui.table.setCurrentIndex(panel.model.index(1, 0))
    QTest.keyClick(panel.ui.table, Qt.Key.Key_Delete)
    assert [each.name for each in records.record(meeting).delegates] == ["Ana Solano"]


def test_a_file_for_reading_adds_nobody(panel: PeoplePanel, records: Records, meeting: str) -> None:
    panel.set_read_only(True)
    panel.ui.walk_in.setText("Ana Solano")
    panel.add()
    assert records.record(meeting).delegates == ()


def test_a_sheet_pasted_where_a_name_is_written_is_looked_at_and_a_name_is_not(panel: PeoplePanel) -> None:
    QGuiApplication.clipboard().setText("Ana Solano")
    QTest.keyClick(panel.ui.walk_in, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.ui.walk_in.text() == "Ana Solano"
    panel.ui.walk_in.clear()
    QGuiApplication.clipboard().setText(SHEET)
    QTest.keyClick(panel.ui.walk_in, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.ui.walk_in.text() == "" and panel.sheet is not None
    panel.sheet.reject()
