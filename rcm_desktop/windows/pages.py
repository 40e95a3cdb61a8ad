"""The pages over one file."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from rcm_desktop.services.meetings import Meetings
from rcm_desktop.services.phrases import Phrases
from rcm_desktop.windows.conclusions_page import ConclusionsPage
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.meetings_page import MeetingsPage


@dataclass(frozen=True, slots=True)
class Pages:
    """One page for each tab."""

    meetings: MeetingsPage
    conclusions: ConclusionsPage

    def close(self) -> None:
        """Store what is still in a field and let the pages go."""
        self.meetings.store()
        self.conclusions.set_model(None)
        for page in (self.meetings, self.conclusions):
            page.setParent(None)
            page.deleteLater()


def make_pages(meetings: Meetings, phrases: Phrases, look: Look, parent: QWidget) -> Pages:
    """The pages over the services of a file."""
    return Pages(
        MeetingsPage(meetings, parent), ConclusionsPage(look, meetings.meeting, phrases.phrases, parent)
    )
