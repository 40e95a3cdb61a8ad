"""What begins from the conclusion in hand: events it speaks of, a task that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rcm_desktop.windows.desk import Desk
from rcm_desktop.windows.outline.conclusions_page import ConclusionsPage

if TYPE_CHECKING:
    from rcm_desktop.windows.calendar.calendar_work import CalendarWork
    from rcm_desktop.windows.files import OpenFile
    from rcm_desktop.windows.main_window import MainWindow
    from rcm_desktop.windows.tasks.tasks_work import TasksWork


class FromConclusion(QObject):
    """``changed`` tells that something more comes from it, or something less; ``meetings_changed`` that a
    meeting was begun with it."""

    changed = Signal()
    meetings_changed = Signal()

    def __init__(self, desk: Desk, page: ConclusionsPage, window: MainWindow) -> None:
        super().__init__(page)
        self._desk, self._page, self._window = desk, page, window
        self._calendar: CalendarWork | None = None
        self._tasks: TasksWork | None = None
        self._event = ""

    def propose_events(self) -> None:
        """Propose events, in one step."""
        if (found := self._in_hand()) is None:
            return
        opened, meeting, node = found
        if self._calendar is None:
            from rcm_desktop.windows.calendar.calendar_work import CalendarWork

            sentence = self._window.status.wording.sentence
            self._calendar = CalendarWork(opened.calendar, opened.meetings, sentence, self._window)
            self._calendar.said.connect(self._window.status.say)
            self._calendar.changed.connect(self._on_event)
            self._calendar.meetings_changed.connect(self.meetings_changed)
        self._calendar.propose(meeting, node)

    def _on_event(self, id_: object) -> None:
        self._event = str(id_)
        self.changed.emit()

    def take_event(self) -> str:
        """The event that was put into the calendar last, given once: whoever comes there has it in hand."""
        event, self._event = self._event, ""
        return event

    def begin_task(self) -> None:
        """Ask for a task."""
        if self._desk.read_only or (found := self._in_hand()) is None:
            return
        opened, meeting, node = found
        if self._tasks is None:
            from rcm_desktop.windows.tasks.tasks_work import TasksWork

            sentence = self._window.status.wording.sentence
            self._tasks = TasksWork(opened.tasks, opened.meetings, sentence, self._window)
            self._tasks.said.connect(self._window.status.say)
            self._tasks.changed.connect(lambda _: self.changed.emit())
        self._tasks.begin(meeting, node)

    def _in_hand(self) -> tuple[OpenFile, str, str] | None:
        """The file, the meeting and the item in hand, with what was typed last; None where there is none."""
        model, hand, opened = self._page.model, self._page.view.hand, self._desk.opened
        if model is None or hand not in model.outline or opened is None:
            return None
        opened.drain()
        return opened, model.meeting, hand

    def let_go(self) -> None:
        """The file is closed: what is open over it closes."""
        for work in (self._calendar, self._tasks):
            if work is not None:
                work.let_go()
