"""The chooser in the header: the meeting in hand, and all others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.spoken_days import spoken_days


def show_meetings(chooser: QComboBox, lines: Iterable[MeetingLine], in_hand: str) -> None:
    """List the meetings, in the windows' language."""
    chooser.clear()
    for line in lines:
        chooser.addItem(meeting_words(line), line.id)
    choose(chooser, in_hand)


def choose(chooser: QComboBox, id_: str) -> None:
    """Show which meeting is in hand; none for ""."""
    chooser.setCurrentIndex(chooser.findData(id_))


def meeting_words(line: MeetingLine) -> str:
    """ "RCGM · Tegucigalpa, Honduras, 14–16 May 2025" """
    place = line.place(window_language())
    words = ", ".join(part for part in (place, spoken_days(line.start, line.end)) if part)
    return " · ".join(part for part in (line.body, words) if part) or line.key
