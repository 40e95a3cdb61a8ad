"""The panel of an event and its dialogs, as the tests of all forms look at them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.directory import Directory
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.calendar.answer_dialog import AnswerDialog
from rcm_desktop.windows.calendar.ask_dialog import AskDialog
from rcm_desktop.windows.calendar.coming_again_dialog import ComingAgainDialog
from rcm_desktop.windows.calendar.door_dialog import DoorDialog
from rcm_desktop.windows.calendar.event_panel import EventPanel
from rcm_desktop.windows.calendar.walk_in_dialog import WalkInDialog
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.windows.record.person_dialog import PersonDialog
from tests.event_panel_scenes import NOW, TODAY
from tests.windows.calendar.event.memory_calendar import desk, workshop

_DIRECTORY = Directory.shipped().on(TODAY)
_KNOWN = new_delegate("Ana Solano", "GT")


def _panel(part: str) -> EventPanel:
    panel = EventPanel(desk(workshop()), LIGHT, now=lambda: NOW)
    for wanted in (panel.reminders_wanted, panel.edit_wanted, panel.signatures_wanted):
        wanted.connect(lambda *_: None)
    panel.show_event("workshop")
    panel.ui.tabs.setCurrentIndex(0 if part == "round" else 1)
    return panel


def _nobody_asked() -> EventPanel:
    panel = EventPanel(desk(replace(workshop(), invitations=(), delegates=())), LIGHT)
    panel.show_event("workshop")
    return panel


def _answer() -> AnswerDialog:
    dialog = AnswerDialog(workshop().invitations[0], "Belize", (), [_KNOWN], _DIRECTORY, TODAY)
    dialog.ui.names.setPlainText("Solano Ana")
    return dialog


def _person() -> PersonDialog:
    dialog = PersonDialog(new_delegate(""), _DIRECTORY, [_KNOWN], ())
    dialog.ui.name.setText("Solano Ana")
    return dialog


def _coming_again() -> ComingAgainDialog:
    other = replace(workshop(), event=replace(workshop().event, id="other", key="other"))
    return ComingAgainDialog(desk(workshop(), other), replace(workshop(), delegates=()))


EVENT_DIALOGS: dict[str, Callable[[], QWidget]] = {
    "ask": lambda: AskDialog(workshop(), _DIRECTORY, TODAY),
    "answer": _answer,
    "person": _person,
    "walk-in": lambda: WalkInDialog(desk(workshop()), workshop(), lambda: NOW),
    "door": lambda: DoorDialog(desk(workshop()), "workshop", LIGHT, lambda: NOW),
    "coming again": _coming_again,
}
EVENT_PANELS: dict[str, Callable[[], QWidget]] = {
    "round of an event": lambda: _panel("round"),
    "people of an event": lambda: _panel("people"),
    "nobody asked": _nobody_asked,
}
