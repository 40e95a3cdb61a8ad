"""The pages over one file. A page is made when its tab is shown for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.windows.conclusions_page import ConclusionsPage
from rcm_desktop.windows.desk import Desk
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline_commands import Command
from rcm_desktop.windows.similar_items import SimilarItems

if TYPE_CHECKING:
    from rcm_desktop.windows.main_window import MainWindow
    from rcm_desktop.windows.meetings_page import MeetingsPage
    from rcm_desktop.windows.searching import Searching


class Pages:
    """The page Conclusions is there at once; ``meetings`` is None until it is wanted, as is the palette."""

    def __init__(self, desk: Desk, look: Look, window: MainWindow) -> None:
        self._desk = desk
        self._window = window
        self._searching: Searching | None = None
        self.conclusions = ConclusionsPage(look, desk.meetings.meeting, desk.phrases.phrases, window)
        self.meetings: MeetingsPage | None = None
        self._similar = SimilarItems(self.conclusions, desk.search)
        self._similar.wanted.connect(self.open_similar)
        self.conclusions.commands.add(Command("similar", "Ctrl+Shift+K", self.open_similar))
        self.conclusions.commands.retranslate()

    def make_meetings(self, parent: QWidget) -> MeetingsPage:
        from rcm_desktop.windows.meetings_page import MeetingsPage

        self.meetings = MeetingsPage(self._desk.meetings, parent)
        self.meetings.set_read_only(bool(self._desk.read_only))
        return self.meetings

    @property
    def searching(self) -> Searching:
        """Search and command, made when first asked for."""
        from rcm_desktop.windows.searching import Searching

        if self._searching is None:
            self._searching = Searching(self._window, self._desk, self.conclusions)
        return self._searching

    def open_similar(self, current: int = 0) -> None:
        """Show conclusions of the past like the one in hand."""
        try:
            self.searching.open_similar(self._similar.find(), current)
        except Condition as condition:
            self._window.status.say(condition)

    def close(self) -> None:
        """Store what is still in a field and let the pages go."""
        if self._searching is not None:
            self._searching.close()
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
