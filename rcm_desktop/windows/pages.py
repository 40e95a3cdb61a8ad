"""The pages over one file. A page is made when its tab is shown for the first time."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.meetings import MeetingState
from rcm_desktop.windows.desk import Desk
from rcm_desktop.windows.filling import fill
from rcm_desktop.windows.from_conclusion import FromConclusion
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline.conclusions_page import ConclusionsPage
from rcm_desktop.windows.outline.item_events import ItemEvents
from rcm_desktop.windows.outline.outline_commands import Command
from rcm_desktop.windows.outline.similar_items import SimilarItems
from rcm_desktop.windows.record.corrections import Corrections

if TYPE_CHECKING:
    from rcm_desktop.qt_models.worker import Worker
    from rcm_desktop.windows.calendar.calendar_page import CalendarPage
    from rcm_desktop.windows.contributions.contribution_papers import ContributionPapers
    from rcm_desktop.windows.contributions.contributions_page import ContributionsPage
    from rcm_desktop.windows.directory.directory_dialog import DirectoryDialog
    from rcm_desktop.windows.files import OpenFile
    from rcm_desktop.windows.finding.searching import Searching
    from rcm_desktop.windows.main_window import MainWindow
    from rcm_desktop.windows.people.showing_people import ShowingPeople
    from rcm_desktop.windows.record.meetings_page import MeetingsPage
    from rcm_desktop.windows.tasks.tasks_page import TasksPage

_READY_MS = 1500


class Pages(QObject):
    """The page Conclusions is there at once; others are None until they are wanted, as is the palette.

    ``counted`` tells that the status line of a page has something else to say.
    """

    counted = Signal()

    def __init__(self, desk: Desk, look: Look, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._look = look
        self._window = window
        self._searching: Searching | None = None
        self._dialog: DirectoryDialog | None = None
        self._people: ShowingPeople | None = None
        self.conclusions = ConclusionsPage(
            look, desk.meetings.meeting, desk.phrases.phrases, window, desk.meetings.directory
        )
        self.meetings: MeetingsPage | None = None
        self.contributions: ContributionsPage | None = None
        self.calendar: CalendarPage | None = None
        self.tasks: TasksPage | None = None
        self._contribution_papers: ContributionPapers | None = None
        self._similar = SimilarItems(self.conclusions, desk.search, desk.meetings.directory)
        self._similar.wanted.connect(self.open_similar)
        self._item_events: ItemEvents | None = None
        if desk.opened is not None:
            self._item_events = ItemEvents(self.conclusions, desk.opened)
            self._item_events.wanted.connect(self.show_event)
            self._item_events.task_wanted.connect(self.show_task)
        self._begun = FromConclusion(desk, self.conclusions, window)
        if self._item_events is not None:
            self._begun.changed.connect(self._item_events.follow)
        self._begun.meetings_changed.connect(self._follow_calendar)
        self.conclusions.commands.add(Command("similar", "Ctrl+Shift+K", self.open_similar))
        self.conclusions.commands.add(Command("events", "Ctrl+Shift+V", self._begun.propose_events))
        self.conclusions.commands.add(Command("task", "Ctrl+Shift+Q", self._begun.begin_task))
        self.conclusions.commands.add(Command("corrigendum", "Ctrl+Shift+X", self._ask_corrigendum))
        self.conclusions.commands.retranslate()
        self.corrections = Corrections(window, desk)
        self.corrections.made.connect(self._on_corrected)
        QTimer.singleShot(_READY_MS, self, _get_ready)

    # Coming to a page

    def come_to(self, tab: QWidget | None) -> None:
        """The page of a tab is in front: it is made where it is wanted for the first time."""
        ui = self._window.ui
        if tab is ui.conclusions_tab:
            self.conclusions.setFocus()
            if self._item_events is not None:
                self._item_events.follow()  # The calendar may have changed them.
        elif tab is ui.meetings_tab and self.meetings is None:
            self.meetings = self._make_meetings()
        elif tab is ui.contributions_tab:
            if self.contributions is None:
                self.contributions = self._make_contributions()
                self._window.show_page_commands()
                self.offer_commands(tab)
            self.contributions.come()
        elif self._desk.opened is not None and tab in (ui.calendar_tab, ui.tasks_tab):
            self._come_to_page(tab, self._desk.opened)

    def _come_to_page(self, tab: QWidget, opened: OpenFile) -> None:
        ui = self._window.ui
        if tab is ui.calendar_tab:
            is_new, self.calendar = self.calendar is None, self.calendar or self._make_calendar(opened)
        else:
            is_new, self.tasks = self.tasks is None, self.tasks or self._make_tasks(opened)
        if is_new:
            self._window.show_page_commands()
            self.offer_commands(tab)
        next(page for _, own, page in self._others() if own is tab).come()
        if tab is ui.calendar_tab and self.calendar is not None and (event := self._begun.take_event()):
            self.calendar.show_event(event)

    def _make_meetings(self) -> MeetingsPage:
        from rcm_desktop.windows.record.meetings_page import MeetingsPage

        window = self._window
        page = MeetingsPage(self._desk.meetings, self._desk.records(), self._look, window)
        page.set_read_only(bool(self._desk.read_only))
        page.saved.connect(self._follow_record)
        page.turned.connect(self._follow_text)
        page.stored.connect(lambda: self._desk.saving.stored(datetime.now()))
        corrigenda, agenda = page.corrigenda, page.agenda
        corrigenda.wanted.connect(lambda: self.corrections.ask(corrigenda.meeting))
        for panel in (corrigenda, agenda):
            panel.preview_wanted.connect(self.corrections.preview)
            panel.paper_wanted.connect(self.corrections.write_out)
        page.open_wanted.connect(window.open_conclusions)
        page.new_wanted.connect(window.begin_meeting)
        page.saved.connect(window.reload_meetings)
        page.failed.connect(window.status.say)
        fill(window.ui.meetings_tab, page)
        if window.meeting_in_hand:
            page.show_meeting(window.meeting_in_hand)
        return page

    def _make_contributions(self) -> ContributionsPage:
        from rcm_desktop.windows.contributions.contribution_papers import ContributionPapers
        from rcm_desktop.windows.contributions.contributions_page import ContributionsPage

        window = self._window
        page = ContributionsPage(
            self._desk.contributions(), self._desk.meetings, self._look, window.status.sentence, window
        )
        page.set_read_only(bool(self._desk.read_only))
        page.said.connect(window.status.say)
        page.counted.connect(self.counted)
        if self._desk.opened is not None:
            say = window.status.sentence
            papers = ContributionPapers(page, self._desk.opened, window.settings.store, say)
            papers.said.connect(window.status.say)
            self._contribution_papers = papers
        fill(window.ui.contributions_tab, page)
        return page

    def _make_calendar(self, opened: OpenFile) -> CalendarPage:
        from rcm_desktop.windows.calendar.calendar_page import CalendarPage

        window = self._window
        page = CalendarPage(
            opened,
            self._look,
            window.settings.store,
            window.status.wording.sentence,
            lambda: window.meeting_in_hand,
            window,
        )
        page.set_read_only(bool(self._desk.read_only))
        page.said.connect(window.status.say)
        page.counted.connect(self.counted)
        page.meetings_changed.connect(self._follow_calendar)
        page.conclusion_wanted.connect(self._show_conclusion)
        page.record_wanted.connect(lambda _: window.show_part("record"))
        fill(window.ui.calendar_tab, page)
        return page

    def _make_tasks(self, opened: OpenFile) -> TasksPage:
        from rcm_desktop.windows.tasks.tasks_page import TasksPage

        window = self._window
        page = TasksPage(opened, self._look, window.settings.store, window.status.wording.sentence, window)
        page.set_read_only(bool(self._desk.read_only))
        page.said.connect(window.status.say)
        page.counted.connect(self.counted)
        page.conclusion_wanted.connect(self._show_conclusion)
        fill(window.ui.tasks_tab, page)
        return page

    def _follow_calendar(self) -> None:
        """The record of a meeting follows what the calendar did to its event."""
        self._window.reload_meetings()
        if self.meetings is not None:
            self.meetings.reread()

    def _show_conclusion(self, meeting: str, node: str) -> None:
        self._window.open_conclusions(meeting)
        model = self.conclusions.model
        if model is not None and node in model.outline:
            self.conclusions.go_to_item(node)

    def show_event(self, id_: object) -> None:
        """Show an event in the calendar."""
        self._window.ui.tabs.setCurrentWidget(self._window.ui.calendar_tab)
        if self.calendar is not None:
            self.calendar.show_event(str(id_))

    def show_task(self, id_: object) -> None:
        """Show a task in the follow-up matrix."""
        self._window.ui.tabs.setCurrentWidget(self._window.ui.tasks_tab)
        if self.tasks is not None:
            self.tasks.show_task(str(id_))

    @property
    def meeting_of_calendar(self) -> str:
        """The id of the meeting that is chosen in the calendar, "" for none."""
        return self.calendar.meeting_in_hand if self.calendar is not None else ""

    # What the window asks of the page in front

    def _others(self) -> list[tuple[str, QWidget, ContributionsPage | CalendarPage | TasksPage]]:
        """The pages of office work that are there, each with its menu and its tab."""
        ui = self._window.ui
        known = (
            ("contributions", ui.contributions_tab, self.contributions),
            ("calendar", ui.calendar_tab, self.calendar),
            ("tasks", ui.tasks_tab, self.tasks),
        )
        return [(menu, tab, page) for menu, tab, page in known if page is not None]

    def commands_in(self, menu: str) -> list[list[QAction]]:
        """The commands of a page's menu, in groups; none while the page is not there."""
        if menu in ("contributions", "calendar", "tasks"):
            own = (page.commands.grouped() for name, _, page in self._others() if name == menu)
            return next(own, [])
        return self.conclusions.commands.grouped(menu)

    def actions(self) -> list[QAction]:
        """The commands of all pages there are."""
        shown = [*self.conclusions.commands.actions.values()]
        return shown + [action for _, _, page in self._others() for action in page.commands.shown()]

    def offer_commands(self, tab: QWidget | None) -> None:
        """Let only the commands of the page in front have their keys."""
        for action in self.conclusions.commands.actions.values():
            action.setEnabled(tab is self._window.ui.conclusions_tab)
        for _, own, page in self._others():
            page.commands.offer(is_shown=tab is own)

    def counts_of(self, tab: QWidget | None) -> str:
        """What the status line says of the page in front."""
        from rcm_desktop.windows.outline.outline_counts import outline_counts

        for _, own, page in self._others():
            if tab is own:
                return page.counts
        outline = self.conclusions.view.outline if tab is self._window.ui.conclusions_tab else None
        return "" if outline is None else outline_counts(outline)

    def _follow_record(self, id_: str) -> None:
        """The text in hand may be changed as long as the record does not say that it was adopted."""
        model = self.conclusions.model
        if model is not None and model.meeting == id_:
            model.set_adopted(self._desk.meetings.meeting(id_).state is MeetingState.ADOPTED)

    def _ask_corrigendum(self) -> None:
        """Correct the item in hand of a text that was adopted."""
        model = self.conclusions.model
        if model is not None:
            self.corrections.ask(model.meeting, self.conclusions.view.hand)

    def _on_corrected(self, id_: str) -> None:
        self._follow_text(id_)
        if self.meetings is not None:
            self.meetings.reread()

    def _follow_text(self, id_: str) -> None:
        """Take the text in hand anew where its record changed it: by a corrigendum, or one taken back."""
        from rcm_desktop.qt_models.outline_model import OutlineModel

        old = self.conclusions.model
        if old is None or old.meeting != id_:
            return
        outline = self._desk.meetings.outline(id_)
        if outline == old.outline:
            return
        caret = self.conclusions.view.caret()
        editing, _ = self._desk.meetings.open(id_)
        model = OutlineModel(editing, self._window)
        model.refused.connect(self._window.status.say)
        self.conclusions.set_model(model)
        old.deleteLater()
        if caret is not None:
            self.conclusions.view.go_to(caret)

    def turn(self, tab: QWidget | None, *, back: bool) -> bool:
        """Undo or redo on the page in a tab; False where nothing is left. What was refused was told."""
        for page in (self.meetings, self.contributions, self.calendar, self.tasks):
            if page is not None and tab is not None and tab.isAncestorOf(page):
                return page.turn(back=back)
        model = self.conclusions.model
        if model is None:
            return True
        return (model.undo() if back else model.redo()) is not None

    def set_look(self, look: Look) -> None:
        self._look = look
        self.conclusions.set_look(look)
        for page in (self.meetings, self.contributions, self.calendar, self.tasks):
            if page is not None:
                page.set_look(look)

    @property
    def searching(self) -> Searching:
        """Search and command, made when first asked for."""
        from rcm_desktop.windows.finding.searching import Searching

        if self._searching is None:
            self._searching = Searching(self._window, self._desk, self.conclusions)
        return self._searching

    def open_similar(self, current: int = 0) -> None:
        """Show conclusions of the past like the one in hand."""
        try:
            self.searching.open_similar(self._similar.find(), current)
        except Condition as condition:
            self._window.status.say(condition)

    def edit_directory(self) -> None:
        """Show the directory to put right; the pages follow each change."""
        from rcm_desktop.windows.directory.directory_dialog import DirectoryDialog

        if self._desk.opened is not None:
            say = self._window.status.wording.sentence
            dialog = DirectoryDialog(self._desk.opened.book, say, self._window)
            dialog.changed.connect(self.follow_directory)
            dialog.finished.connect(dialog.deleteLater)
            dialog.finished.connect(self._forget_dialog)
            self._dialog = dialog
            dialog.open()

    def show_people(self, worker: Worker) -> None:
        """Show the people of all events: who is likely the same, what is held of each, erasing."""
        if self._desk.opened is None:
            return
        if self._people is None:
            from rcm_desktop.windows.people.showing_people import ShowingPeople

            window = self._window
            say = window.status.wording.sentence
            self._people = ShowingPeople(self._desk.opened, worker, say, window.settings.store, window)
            self._people.changed.connect(self._follow_people)
        self._people.show()

    def _follow_people(self) -> None:
        self._follow_calendar()
        if self.calendar is not None:
            self.calendar.reload()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def follow_directory(self) -> None:
        """The directory changed: say and offer its names as they are now."""
        self.conclusions.forget_names()
        self._window.reload_meetings()
        if self.meetings is not None:
            self.meetings.follow_directory()

    def close(self) -> None:
        """Store what is still in a field and let the pages go."""
        if self._dialog is not None:
            self._dialog.done(0)
        for over in (self._people, self._searching, self.corrections):
            if over is not None:
                over.close()
        if self.meetings is not None:
            self.meetings.let_go()
        if self._contribution_papers is not None:
            self._contribution_papers.let_go()
        if self.contributions is not None:
            self.contributions.let_go()
        for work in (self.calendar, self.tasks, self._begun):
            if work is not None:
                work.let_go()
        self.conclusions.set_model(None)
        for page in (self.meetings, self.contributions, self.calendar, self.tasks, self.conclusions):
            if page is not None:
                page.setParent(None)
                page.deleteLater()
        self.deleteLater()


def _get_ready() -> None:
    """Read in, while nobody waits, the modules of the page that has the most of them."""
    from rcm_desktop.windows.contributions import contributions_page  # noqa: F401
