"""The chooser in the header: the meeting in hand, and all others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.spoken_days import spoken_days


class OpensForArrows(QObject):
    """Arrows open the list of a chooser instead of taking one meeting after the other in hand."""

    def __init__(self, chooser: QComboBox) -> None:
        super().__init__(chooser)
        self._chooser = chooser
        chooser.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_arrow = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if is_arrow and event.type() == QEvent.Type.KeyPress:
            self._chooser.showPopup()
            return True
        return super().eventFilter(watched, event)


def show_meetings(chooser: QComboBox, meetings: Meetings, in_hand: str) -> None:
    """List the meetings, in the windows' language."""
    chooser.clear()
    directory = meetings.directory()
    for line in meetings.lines():
        chooser.addItem(meeting_words(line, directory), line.id)
    choose(chooser, in_hand)


def choose(chooser: QComboBox, id_: str) -> None:
    """Show which meeting is in hand; none for ""."""
    chooser.setCurrentIndex(chooser.findData(id_))


def meeting_words(line: MeetingLine, directory: Directory) -> str:
    """ "RCGM · Tegucigalpa, Honduras, 14–16 May 2025" """
    place = line.place(window_language())
    words = ", ".join(part for part in (place, spoken_days(line.start, line.end)) if part)
    body = directory.on(line.start).acronym(line.body, window_language())
    return " · ".join(part for part in (body, words) if part) or line.key
