"""Private details of one event: switched on, written by person, gone when they are not asked any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.calendar.private_dialog import PrivateDialog

DAY = date(2031, 7, 6)


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def event(opened: Opened) -> Event:
    (event,) = opened.calendar.add(Event("", "", EventKind.WORKSHOP, When.on(DAY), EventWording("Workshop")))
    opened.participants.add(event.id, new_delegate("Ana Ficticia", "PA"))
    return event


def dialog(qtbot: QtBot, opened: Opened, event: Event, today: date) -> PrivateDialog:
    record = opened.calendar.record(event.id)
    directory = opened.event_papers.directory(record.event)
    made = PrivateDialog(opened.private_details, record, directory, lambda each: each.code, today=today)
    qtbot.addWidget(made)
    return made


def test_what_is_ticked_is_asked_and_what_is_written_is_kept(
    qtbot: QtBot, opened: Opened, event: Event
) -> None:
    shown = dialog(qtbot, opened, event, date(2031, 7, 1))
    assert shown.ui.table.isHidden()
    shown.ui.access.click()
    assert not shown.ui.table.isHidden()
    shown.model.setData(shown.model.index(0, 2), "a ramp")
    (part,) = opened.calendar.record(event.id).delegates
    assert opened.private_details.of(event.id) == {part.id: {"access": "a ramp"}}
    assert shown.model.index(0, 2).data() == "a ramp"
    shown.ui.access.click()
    assert opened.private_details.of(event.id) == {}
    assert opened.calendar.record(event.id).event.private == ()


def test_nothing_is_asked_of_an_event_that_is_over(qtbot: QtBot, opened: Opened, event: Event) -> None:
    shown = dialog(qtbot, opened, event, date(2031, 8, 1))
    shown.ui.passport.click()
    assert not shown.ui.passport.isChecked()
    assert shown.ui.words.text() == "people.event_over"
    assert opened.calendar.record(event.id).event.private == ()
