"""The events and tasks that come from the conclusion in hand, shown beside it when the keys rest."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from rcm_desktop.domain.errors import Condition
from rcm_desktop.windows.outline.conclusions_page import ConclusionsPage

if TYPE_CHECKING:
    from rcm_desktop.domain.directory import Directory
    from rcm_desktop.domain.events.event import Event
    from rcm_desktop.domain.tasks.matrix import TaskLine
    from rcm_desktop.qt_models.found_model import FoundLine
    from rcm_desktop.windows.files import OpenFile

_REST_MS = 450


class ItemEvents(QObject):
    """``wanted`` carries the id of the event that was chosen in the pane, ``task_wanted`` that of a task."""

    wanted = Signal(object)
    task_wanted = Signal(object)

    def __init__(self, page: ConclusionsPage, opened: OpenFile) -> None:
        super().__init__(page)
        self._page = page
        self._opened = opened
        self._timer = QTimer(self, interval=_REST_MS, singleShot=True)
        self._timer.timeout.connect(self.follow)
        page.caret_moved.connect(lambda _: self._timer.start())
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Days and states are said anew when the windows change their language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._timer.start()
        return super().eventFilter(watched, event)

    def follow(self, *_: object) -> None:
        """Show those of the conclusion in hand, where there is a pane to show them in."""
        page = self._page
        if page.model is None or not page.item_pane.isVisible():
            return
        try:
            events = self._opened.calendar.of_conclusion(page.model.meeting, page.view.hand)
            tasks = self._opened.tasks.of_conclusion(page.model.meeting, page.view.hand)
        except Condition:
            return  # Whoever comes to the calendar is told.
        page.item_pane.show_events([_line(each, partial(self.wanted.emit, each.id)) for each in events])
        directory = self._opened.tasks.directory()
        page.item_pane.show_tasks(
            [_task_line(each, directory, partial(self.task_wanted.emit, each.task.id)) for each in tasks]
        )


def _line(event: Event, run: Callable[[], object]) -> FoundLine:
    from rcm_desktop.qt_models.found_model import FoundLine
    from rcm_desktop.windows.calendar.calendar_words import state_word, title_of, when_words

    words = " · ".join(filter(None, (when_words(event.when), state_word(event))))
    return FoundLine(title_of(event), words, run, is_text=True)


def _task_line(line: TaskLine, directory: Directory, run: Callable[[], object]) -> FoundLine:
    from rcm_desktop.qt_models.found_model import FoundLine
    from rcm_desktop.windows.interface_language import window_language
    from rcm_desktop.windows.tasks.task_words import by_when, line_state, who_words

    words = " · ".join(filter(None, (line_state(line), by_when(line), who_words(line, directory))))
    return FoundLine(line.task.what(window_language()), words, run, is_text=True)
