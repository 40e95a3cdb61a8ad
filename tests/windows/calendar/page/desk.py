"""What the tests of the page do again and again."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.languages import LANGUAGES
from tests.windows.room import Room

in_both = pytest.mark.parametrize("language", LANGUAGES, indirect=True, ids=lambda each: each.value)
"""For tests of what is said or typed in the language of the windows."""

D = TypeVar("D", bound=QDialog)


def shown(kind: type[D]) -> D:
    """The dialog that is in front."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind), dialog
    dialog.activateWindow()  # As every system but this one does.
    QApplication.processEvents()
    return dialog


def nothing_shown() -> bool:
    return QApplication.activeModalWidget() is None


def back_at(room: Room) -> None:
    """A dialog has closed: the window has the keys again, as every system but this one sees to."""
    room.window.activateWindow()
    room.settle()
    focus = room.window.focusWidget()
    assert focus is not None and room.window.ui.tabs.currentWidget().isAncestorOf(focus)


def fill(field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    field.insert(words)


def event_called(opened: Opened, title: str) -> Event:
    """The event with this English title."""
    return next(each for each in opened.calendar.events() if each.en.title == title)


def said(room: Room) -> str:
    return room.window.statusBar().currentMessage()


WORKSHOP = "Workshop on local integration"
GROUP = "Working group on appointments for consular services"
TRAINING = "Training of trainers on first reception"
