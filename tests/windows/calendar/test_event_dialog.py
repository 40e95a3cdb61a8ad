"""The dialog of an event: what it fills in by itself and what it wants first."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.events.event import Event, EventKind
from rcm_desktop.domain.events.when import When
from rcm_desktop.windows.calendar.event_dialog import EventDialog
from tests.windows.calendar.event_dialogs import OF_DAY


@pytest.fixture
def stored() -> list[Event]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, stored: list[Event]) -> EventDialog:
    new = Event("", "", EventKind.WORKSHOP, When.on(date(2027, 5, 12)))
    made = EventDialog(new, (), OF_DAY, stored.append, str)
    qtbot.addWidget(made)
    made.show()
    made.ui.kind.setCurrentIndex(made.ui.kind.findData(EventKind.MEETING.value))
    return made


def test_a_meeting_is_one_of_the_consultation_group_until_another_body_is_chosen(
    dialog: EventDialog, stored: list[Event]
) -> None:
    assert dialog.ui.body.currentText() == "RCGM"
    dialog.ui.body.setEditText("VM")
    dialog.accept()
    assert [each.body for each in stored] == ["VM"]


def test_a_meeting_of_nobody_is_not_begun(dialog: EventDialog, stored: list[Event]) -> None:
    """It would stand in the calendar without a name, and a meeting with a record cannot be taken out."""
    dialog.ui.body.setEditText(" ")
    dialog.accept()
    assert stored == []
    assert dialog.isVisible()
    assert "body" in dialog.ui.problem.text()
    assert dialog.ui.body.hasFocus() or dialog.focusWidget() is dialog.ui.body.lineEdit()
