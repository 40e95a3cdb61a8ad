"""Search and command over the window: what the palette finds, and what is done with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.operations import InsertWords
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.searching import Query
from rcm_desktop.qt_models.found_model import FoundGroup
from rcm_desktop.services.search import Hit
from rcm_desktop.windows.finding.filter_chips import FilterChips
from rcm_desktop.windows.finding.finders import Commands, Conclusions, Countries, Meetings, People
from rcm_desktop.windows.finding.found_events import Events
from rcm_desktop.windows.finding.palette import Palette

if TYPE_CHECKING:
    from rcm_desktop.domain.events.event import Event
    from rcm_desktop.windows.desk import Desk
    from rcm_desktop.windows.main_window import MainWindow
    from rcm_desktop.windows.outline.conclusions_page import ConclusionsPage

_PALETTE = "palette"


class Searching(QObject):
    """The palette of one window over one file."""

    def __init__(self, window: MainWindow, desk: Desk, page: ConclusionsPage) -> None:
        super().__init__(page)
        self._window = window
        self._search = desk.search()
        self._page = page
        directory = desk.meetings.directory
        self._meeting_lines = desk.meetings.lines
        self._meetings = Meetings(desk.meetings.lines, window.open_conclusions, directory)
        self._people = People(lambda: desk.records().whereabouts(), self.go_to_person, directory)
        self._conclusions = Conclusions(self._search, self.go, self.put_in, directory)
        self._events = Events(self._all_events, self._show_event)
        chips = FilterChips(self._search.bodies, lambda: self._meetings.years, window, directory)
        finders = (
            self._meetings,
            Commands(self._actions),
            Countries(lambda new, rest: self.palette.narrow(new, rest), directory),
            self._events,
            self._people,
            self._conclusions,
        )
        self.palette = Palette(finders, chips, window)

    def close(self) -> None:
        """Let the palette go, which lies over the window and not over the page."""
        self.palette.hide()
        self.palette.deleteLater()

    def open(self) -> None:
        """Ctrl+K: find anything. Once more closes it."""
        if self.palette.isVisible():
            self.palette.close_palette()
        else:
            self._meetings.forget()
            self._people.forget()
            self._events.forget()
            self.palette.start()

    def open_similar(self, hits: list[Hit], current: int = 0) -> None:
        """Conclusions of the past like the one in hand, to put one in."""
        if not hits:
            self._window.status.say(self.tr("No conclusion of another meeting is like this one."))
            return
        self._meetings.forget()
        group = FoundGroup(self.tr("Similar"), tuple(self._conclusions.line(hit) for hit in hits))
        self.palette.start((group,), current, puts_in=True)

    def _all_events(self) -> list[Event]:
        desk = self._window.desk
        return desk.opened.calendar.events() if desk is not None and desk.opened is not None else []

    def _show_event(self, id_: str) -> None:
        if self._window.pages is not None:
            self._window.pages.show_event(id_)

    def go_to_person(self, event: str, delegate: Delegate) -> None:
        """Show a person among those of a meeting, or of another event."""
        if not any(line.id == event for line in self._meeting_lines()):
            self._show_event(event)
            if self._window.pages is not None and self._window.pages.calendar is not None:
                self._window.pages.calendar.show_person(delegate.id)
            return
        self._window.ui.tabs.setCurrentWidget(self._window.ui.meetings_tab)
        page = self._window.pages.meetings if self._window.pages is not None else None
        if page is not None:
            page.show_meeting(event)
            page.ui.record_tabs.setCurrentWidget(page.ui.people_page)
            page.people.show_person(delegate.id)

    # What is done with a conclusion

    def go(self, hit: Hit, query: Query) -> None:
        """Open its meeting and put the caret on the words that were found."""
        found = hit.found
        self._window.open_conclusions(found.meeting.id)
        view = self._page.view
        if found.node not in view.outline:
            self._window.status.say(self.tr("This conclusion is no longer there."))
            return
        places = query.places(view.outline.node(found.node).text(found.language).plain)
        view.show_language(found.language)
        view.go_to(Caret(found.node, found.language, places[0][0] if places else 0))

    def put_in(self, hit: Hit) -> None:
        """Its words in both languages, as an item below the one in hand; undo takes it out."""
        view = self._page.view
        if not view.hand:
            self._window.status.say(self.tr("Put the caret where the conclusion is to follow first."))
            return
        try:
            en, es = self._search.words(hit)
        except Condition as condition:
            self._window.status.say(condition)
            return
        self._window.open_conclusions(self._window.meeting_in_hand)
        caret = view.caret() or Caret(view.hand, view.languages[0])
        if view.model is not None:
            view.model.do(InsertWords(view.hand, caret.language, en, es), caret)

    def _actions(self) -> Iterator[QAction]:
        """Commands that are in a menu now, but for the palette's own."""
        yield from (action for name, action in self._window.menus.actions.items() if name != _PALETTE)
        if self._window.pages is not None:
            yield from self._window.pages.actions()
