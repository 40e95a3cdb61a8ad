"""Sessions of a meeting by keyboard: a line, the next half day, the zone, corrections in the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.sessions import Session
from rcm_desktop.qt_models.sessions_model import SessionsModel
from rcm_desktop.services.records import Records
from rcm_desktop.windows.record.sessions_panel import SessionsPanel

FIRST, LAST = date(2031, 6, 10), date(2031, 6, 11)
HERE = timezone(timedelta(hours=2))
DAY, START, END, EN, ES, ELSEWHERE = range(len(SessionsModel.fields))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with create_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture
def records(opened: Opened) -> Records:
    return opened.records


@pytest.fixture
def meeting(opened: Opened) -> Meeting:
    return opened.meetings.create("RCGM", FIRST, LAST)


@pytest.fixture
def panel(records: Records, meeting: Meeting, qtbot: QtBot) -> Iterator[SessionsPanel]:
    panel = SessionsPanel(records, here=HERE)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()
    panel.show_meeting(meeting.id)
    panel.setFocus()
    yield panel
    panel.let_go()


def add(panel: SessionsPanel, words: str = "") -> None:
    panel.ui.line.setText(words)
    QTest.keyClick(panel.ui.line, Qt.Key.Key_Return)


def stored(records: Records, meeting: Meeting) -> tuple[Session, ...]:
    return records.record(meeting.id).meeting.sessions


def test_enter_alone_adds_the_half_days_one_after_the_other(
    panel: SessionsPanel, records: Records, meeting: Meeting
) -> None:
    assert "Tue 10 Jun 2031, 09:00–12:30" in panel.ui.proposal.text()
    for _ in range(6):
        add(panel)
    times = [(each.day, each.start) for each in stored(records, meeting)]
    assert times == [(FIRST, time(9)), (FIRST, time(14)), (LAST, time(9)), (LAST, time(14))]
    assert panel.model.rowCount() == 4
    assert "Each half day" in panel.ui.proposal.text()


def test_a_line_adds_a_session_in_its_place_with_its_name(
    panel: SessionsPanel, records: Records, meeting: Meeting
) -> None:
    add(panel, "11 June 9:00-10:00 Closing session")
    add(panel, "10 de junio 15:00")
    first, second = stored(records, meeting)
    assert (first.day, first.start, first.end) == (FIRST, time(15), None)
    assert (second.en, second.es, second.end) == ("Closing session", "Sesión de clausura", time(10))
    assert panel.ui.table.currentIndex().row() == 0
    assert panel.ui.line.text() == ""


def test_a_line_that_is_not_understood_stays_and_says_how(
    panel: SessionsPanel, records: Records, meeting: Meeting
) -> None:
    add(panel, "in the morning")
    assert stored(records, meeting) == ()
    assert panel.ui.line.text() == "in the morning"
    assert "20 June 9:00–12:30" in panel.ui.proposal.text()


def test_cells_are_written_in_and_rows_removed(
    panel: SessionsPanel, records: Records, meeting: Meeting, qtbot: QtBot
) -> None:
    add(panel)
    model = panel.model
    assert model.setData(model.index(0, END), "1 pm")
    assert model.setData(model.index(0, ES), "Mañana")
    assert model.setData(model.index(0, DAY), "2031-06-11")
    with qtbot.waitSignal(panel.failed) as failed:
        assert not model.setData(model.index(0, START), "early")
    assert "“early” was not understood" in str(failed.args)
    (session,) = stored(records, meeting)
    assert (session.day, session.start, session.end, session.es) == (LAST, time(9), time(13), "Mañana")
    assert model.setData(model.index(0, END), "")
    assert stored(records, meeting)[0].end is None
    panel.ui.table.setCurrentIndex(model.index(0, DAY))
    QTest.keyClick(panel.ui.table, Qt.Key.Key_Delete)
    assert stored(records, meeting) == ()


def test_the_zone_is_the_hosts_until_somebody_says_otherwise(
    panel: SessionsPanel, records: Records, meeting: Meeting
) -> None:
    add(panel)
    zone = panel.ui.zone.lineEdit()
    assert zone is not None
    assert panel.ui.zone_words.text() == "choose one"
    assert panel.ui.table.isColumnHidden(ELSEWHERE)
    records.save(replace(records.record(meeting.id).meeting, host="GT"))
    panel.reload()
    assert "America/Guatemala" in zone.placeholderText()
    assert panel.ui.zone_words.text() == "UTC−6"
    assert not panel.ui.table.isColumnHidden(ELSEWHERE)
    assert panel.model.index(0, ELSEWHERE).data() == "17:00–20:30"
    zone.clear()
    QTest.keyClicks(zone, "UTC+2")
    QTest.keyClick(zone, Qt.Key.Key_Return)
    assert records.record(meeting.id).meeting.zone == "UTC+2"
    assert panel.ui.table.isColumnHidden(ELSEWHERE), "clocks here show the same"


def test_a_zone_that_is_not_known_is_kept_and_said(
    panel: SessionsPanel, records: Records, meeting: Meeting
) -> None:
    add(panel)
    zone = panel.ui.zone.lineEdit()
    assert zone is not None
    zone.setFocus()
    QTest.keyClicks(zone, "Macondo")
    QTest.keyClick(zone, Qt.Key.Key_Return)
    assert records.record(meeting.id).meeting.zone == "Macondo"
    assert panel.ui.zone_words.text() == "not known here"
    assert panel.model.index(0, START).data() == "09:00"
    records.undo(meeting.id)
    panel.reload()
    assert zone.text() == ""


def test_a_file_to_be_read_only_is_not_written(
    panel: SessionsPanel, records: Records, meeting: Meeting
) -> None:
    panel.set_read_only(True)
    panel.add()
    assert stored(records, meeting) == ()
    assert not panel.ui.line.isEnabled()


def test_scrolling_over_the_zone_leaves_it(panel: SessionsPanel, records: Records, meeting: Meeting) -> None:
    here = panel.ui.zone.rect().center().toPointF()
    event = QWheelEvent(
        here,
        panel.ui.zone.mapToGlobal(here),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(panel.ui.zone, event)
    assert records.record(meeting.id).meeting.zone == ""
    assert panel.ui.zone.currentText() == ""
