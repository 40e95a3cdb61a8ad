"""The dialog of an event: what its fields cannot show whole stays as it was while nobody touches them."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from rcm_desktop.domain.events.event import Event
from rcm_desktop.windows.calendar.event_dialog import EventDialog
from tests.windows.calendar.event_dialogs import OF_DAY
from tests.windows.calendar.events import EVENTS, PASSPORTS

COMMAS = replace(
    PASSPORTS, hosts=("UY", "MX"), organisers=("Friends, of the Road",), donors=('A friend, "quoted"; one',)
)


def opened(event: Event, qtbot: QtBot) -> tuple[EventDialog, list[Event]]:
    saved: list[Event] = []
    dialog = EventDialog(event, EVENTS, OF_DAY, saved.append, str)
    qtbot.addWidget(dialog)
    return dialog, saved


def test_names_with_commas_stay_whole(qtbot: QtBot) -> None:
    dialog, saved = opened(COMMAS, qtbot)
    dialog.ui.title_en.setText("Another title")
    dialog.accept()
    assert saved == [replace(COMMAS, en=replace(COMMAS.en, title="Another title"))]


def test_what_was_touched_is_read_anew(qtbot: QtBot) -> None:
    dialog, saved = opened(COMMAS, qtbot)
    dialog.ui.donors.setText("IOM, Friends")
    dialog.accept()
    assert saved[0].donors == ("IOM", "Friends")
    assert saved[0].organisers == COMMAS.organisers
