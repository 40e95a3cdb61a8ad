"""The pages over one file. A page is made when its tab is shown for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcm_desktop.windows.conclusions_page import ConclusionsPage
from rcm_desktop.windows.desk import Desk
from rcm_desktop.windows.look import Look

if TYPE_CHECKING:
    from rcm_desktop.windows.meetings_page import MeetingsPage


class Pages:
    """The page Conclusions is there at once; ``meetings`` is None until it is wanted."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget) -> None:
        self._desk = desk
        self.conclusions = ConclusionsPage(look, desk.meetings.meeting, desk.phrases.phrases, parent)
        self.meetings: MeetingsPage | None = None

    def make_meetings(self, parent: QWidget) -> MeetingsPage:
        from rcm_desktop.windows.meetings_page import MeetingsPage

        self.meetings = MeetingsPage(self._desk.meetings, parent)
        self.meetings.set_read_only(bool(self._desk.read_only))
        return self.meetings

    def close(self) -> None:
        """Store what is still in a field and let the pages go."""
        if self.meetings is not None:
            self.meetings.store()
        self.conclusions.set_model(None)
        for page in (self.meetings, self.conclusions):
            if page is not None:
                page.setParent(None)
                page.deleteLater()


def fill(tab: QWidget, page: QWidget) -> None:
    """Let a page fill its tab."""
    layout = tab.layout()
    if layout is None:
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(page)
    page.show()
