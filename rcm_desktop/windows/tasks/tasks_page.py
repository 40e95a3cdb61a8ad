"""The page Follow-up: who does what by when, what is overdue first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.tasks.addressees import addressee_word
from rcm_desktop.domain.tasks.matrix import Group, TaskFilter, TaskLine
from rcm_desktop.domain.tasks.task import Task, TaskState
from rcm_desktop.qt_models.tasks_model import TaskColumn
from rcm_desktop.windows.flow_row import FlowRow
from rcm_desktop.windows.forms.ui_tasks_page import Ui_TasksPage
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.tasks.matrix_papers import MatrixPapers
from rcm_desktop.windows.tasks.task_signs import TaskSigns
from rcm_desktop.windows.tasks.task_table import TaskTable
from rcm_desktop.windows.tasks.task_words import (
    by_when,
    conclusion_words,
    details_of,
    last_note,
    line_state,
    meeting_for_short,
    part_word,
    who_words,
)
from rcm_desktop.windows.tasks.tasks_commands import TasksCommands
from rcm_desktop.windows.tasks.tasks_work import TasksWork

if TYPE_CHECKING:
    from rcm_desktop.windows.files import OpenFile

_OPEN = frozenset((Group.OVERDUE, Group.TO_COME, Group.UNDATED))
_PARTS = (frozenset(Group), _OPEN, *(frozenset((each,)) for each in Group))
_WIDE = (1, 5)
_DETAILS_LINES = 6
_STATES = {
    "task_in_progress": TaskState.IN_PROGRESS,
    "task_not_started": TaskState.NOT_STARTED,
    "task_superseded": TaskState.SUPERSEDED,
    "task_no_action": TaskState.NO_ACTION,
}


class TasksPage(QWidget):
    """``said`` carries a ``Condition`` or words for the status line, ``counted`` that the counts changed;
    ``conclusion_wanted`` carries the ids of a meeting and of its item."""

    said = Signal(object)
    counted = Signal()
    conclusion_wanted = Signal(object, object)

    def __init__(
        self,
        opened: OpenFile,
        look: Look,
        settings: QSettings,
        sentence: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = opened.tasks
        self._all: list[TaskLine] = []
        self._directory = self._tasks.directory()
        self._is_filling = False
        self._signs = TaskSigns(look)
        self.ui = Ui_TasksPage()
        self.ui.setupUi(self)
        self.table = TaskTable(self._columns(), _WIDE)
        self.work = TasksWork(self._tasks, opened.meetings, sentence, self)
        self.papers = MatrixPapers(opened, settings, sentence, self)
        self.commands = TasksCommands(self._runs(), self)
        self._compose()
        self._connect()
        self._fill_choices()
        self.set_look(look)

    def _compose(self) -> None:
        ui = self.ui
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = FlowRow(ui.head)
        for group in (ui.shown_group, ui.of_meeting_group, ui.of_who_group):
            row.addWidget(group)
        for button in (ui.papers_button, ui.new_button):
            row.add_ending(button)
        ui.panes.insertWidget(0, self.table)
        ui.panes.setStretchFactor(0, 1)
        height = _DETAILS_LINES * ui.details.fontMetrics().lineSpacing()
        ui.panes.setSizes([10 * height, height])
        ui.details.setMinimumHeight(height // 2)
        self.table.setAccessibleName(self.tr("Tasks, overdue first"))
        self.setTabOrder(ui.new_button, self.table)
        self.setTabOrder(self.table, ui.details)

    def _connect(self) -> None:
        ui, table, work = self.ui, self.table, self.work
        for box in (ui.shown, ui.of_meeting, ui.of_who):
            box.currentIndexChanged.connect(lambda _: self._show_lines())
        ui.new_button.clicked.connect(lambda _: self.begin())
        ui.papers_button.clicked.connect(lambda _: self.papers.write(self.filter))
        ui.empty_button.clicked.connect(lambda _: self._on_empty())
        table.chosen.connect(self._on_chosen)
        table.open_wanted.connect(self._change)
        table.new_wanted.connect(self.begin)
        table.remove_wanted.connect(self._remove)
        table.done_wanted.connect(self._turn_done)
        for source in (work, self.papers):
            source.said.connect(self.said)
        work.changed.connect(self._on_changed)
        for name in ("change_task", "remove_task", "task_done", *_STATES):
            self.commands.need(name, lambda: self.task_in_hand is not None)
        self.commands.need("task_conclusion", self._has_conclusion)

    def _runs(self) -> dict[str, Callable[[], object]]:
        return {
            "new_task": self.begin,
            "change_task": self._change,
            "remove_task": self._remove,
            "task_done": self._turn_done,
            **{name: partial(self._set_state, state) for name, state in _STATES.items()},
            "task_conclusion": self._go_to_conclusion,
            "matrix_papers": lambda: self.papers.write(self.filter),
        }

    def _columns(self) -> Sequence[TaskColumn]:
        return (
            TaskColumn(lambda: self.tr("Conclusion"), lambda line: conclusion_words(line, self._directory)),
            TaskColumn(lambda: self.tr("What"), lambda line: line.task.what(window_language())),
            TaskColumn(lambda: self.tr("Who"), lambda line: who_words(line, self._directory)),
            TaskColumn(lambda: self.tr("By when"), by_when),
            TaskColumn(lambda: self.tr("State"), line_state, is_state=True),
            TaskColumn(lambda: self.tr("Last note"), last_note),
        )

    # What it shows

    @property
    def task_in_hand(self) -> Task | None:
        line = self.table.line_in_hand
        return line.task if line is not None else None

    @property
    def filter(self) -> TaskFilter:
        """Which part of the matrix is shown."""
        ui = self.ui
        part = _PARTS[max(0, ui.shown.currentIndex())]
        return TaskFilter(str(ui.of_meeting.currentData() or ""), str(ui.of_who.currentData() or ""), part)

    @property
    def counts(self) -> str:
        """The matrix in a line, for the status line."""
        late = sum(line.is_overdue for line in self._all)
        waiting = sum(line.task.state.is_open for line in self._all)
        if not self._all:
            return ""
        words = self.tr("%n task(s) to be done", "", waiting)
        if late:
            words += ", " + self.tr("%n overdue", "", late)
        return words

    def come(self) -> None:
        """The page comes to the front: what was changed elsewhere meanwhile is read."""
        self.reload()
        (self.table if self.table.lines.rowCount() else self.ui.empty_button).setFocus()

    def reload(self, in_hand: str = "") -> None:
        """Read the tasks again; the filter and the task in hand stay unless another is given."""
        self._all, self._directory = self._tasks.matrix(), self._tasks.directory()
        self._fill_choices()
        self._show_lines(in_hand)

    def show_task(self, id_: str) -> None:
        """Take a task in hand, whatever the filter."""
        if not any(self.filter.takes(each) for each in self._all if each.task.id == id_):
            self._show_all()
        self._show_lines(id_)
        self.table.setFocus()

    def _show_lines(self, in_hand: str = "") -> None:
        if self._is_filling:
            return
        ui = self.ui
        lines = [each for each in self._all if self.filter.takes(each)]
        self.table.show_lines(lines, in_hand)
        had_focus = ui.panes.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        ui.views.setCurrentWidget(ui.panes if lines else ui.empty)
        ui.empty_words.setText(
            self.tr("No task is like what is chosen above.")
            if self._all
            else self.tr(
                "No task stands here yet. Write down who does what by when; on the page Conclusions a task "
                "begins from the conclusion in hand."
            )
        )
        ui.empty_button.setText(self.tr("Show all tasks") if self._all else self.tr("New task…"))
        ui.empty_button.setVisible(bool(self._all) or not self._tasks.is_read_only)
        if not lines and had_focus:
            ui.empty_button.setFocus()
        self.counted.emit()

    def _on_changed(self, id_: object) -> None:
        """What is new is seen whatever the filter; what the filter no longer takes is told of."""
        before = {each.task.id for each in self._all}
        self.reload(str(id_))
        line = next((each for each in self._all if each.task.id == id_), None)
        if line is None or self.filter.takes(line):
            return
        if line.task.id in before:
            self.said.emit(self.tr("The task was changed and is no longer among those that are shown."))
        else:
            self._show_all()
            self._show_lines(line.task.id)

    def _on_chosen(self) -> None:
        line = self.table.line_in_hand
        self.ui.details.setPlainText(details_of(line, self._directory) if line is not None else "")
        self.commands.refresh()

    def _fill_choices(self) -> None:
        """Offer what there is to choose from; what is chosen stays."""
        ui, directory = self.ui, self._directory
        self._is_filling = True
        kept = ui.shown.currentIndex()
        ui.shown.clear()
        ui.shown.addItems([self.tr("all"), self.tr("to be done"), *map(part_word, Group)])
        ui.shown.setCurrentIndex(max(0, kept))
        meetings = {
            each.meeting: each.conclusion.meeting for each in self._all if each.conclusion is not None
        }
        in_order = sorted(meetings.values(), key=lambda each: str(each.start or ""), reverse=True)
        _fill(
            ui.of_meeting,
            [
                (self.tr("all meetings"), ""),
                *((meeting_for_short(each, directory), each.id) for each in in_order),
            ],
        )
        today = directory.on(self._tasks.today())
        who = dict.fromkeys(each for line in self._all for each in line.task.who)
        named = sorted((addressee_word(each, window_language(), today), each) for each in who)
        _fill(ui.of_who, [(self.tr("everybody"), ""), *named])
        self._is_filling = False

    def _show_all(self) -> None:
        self._is_filling = True
        for box in (self.ui.shown, self.ui.of_meeting, self.ui.of_who):
            box.setCurrentIndex(0)
        self._is_filling = False
        self._show_lines()

    # Doing

    def begin(self) -> None:
        """Ask for a new task, of the meeting that is shown."""
        self.work.begin(self.filter.meeting)

    def _on_empty(self) -> None:
        if self._all:
            self._show_all()
            self.table.setFocus()
        else:
            self.begin()

    def _change(self) -> None:
        if self.task_in_hand is not None and not self._tasks.is_read_only:
            self.work.change(self.task_in_hand.id)

    def _remove(self) -> None:
        if self.task_in_hand is not None:
            self.work.remove(self.task_in_hand.id)

    def _turn_done(self) -> None:
        if self.task_in_hand is not None:
            self.work.turn_done(self.task_in_hand)

    def _set_state(self, state: TaskState) -> None:
        if self.task_in_hand is not None:
            self.work.set_state(self.task_in_hand.id, state)

    def _has_conclusion(self) -> bool:
        line = self.table.line_in_hand
        return line is not None and line.conclusion is not None

    def _go_to_conclusion(self) -> None:
        task = self.task_in_hand
        if task is not None and task.source is not None:
            self.conclusion_wanted.emit(task.source.meeting, task.source.node)

    def turn(self, *, back: bool) -> bool:
        """Undo or redo in the matrix; False where nothing is left."""
        return self.work.turn(back=back)

    # Whole

    def set_read_only(self, read_only: bool) -> None:
        """A file that another program writes to is shown and not changed."""
        self.commands.set_read_only(read_only)
        self.table.is_read_only = read_only
        self.ui.new_button.setEnabled(not read_only)

    def set_look(self, look: Look) -> None:
        self._signs = TaskSigns(look)
        self.table.lines.dress(self._signs.ink, self._signs.sign, look.quiet)

    def let_go(self) -> None:
        """The file is closed: nothing is read any more."""
        self.work.let_go()
        self.papers.let_go()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.commands.retranslate()
            self.table.setAccessibleName(self.tr("Tasks, overdue first"))
            self._fill_choices()
            self.table.lines.say_anew()
            self._show_lines()
        super().changeEvent(event)


def _fill(box: QComboBox, items: Sequence[tuple[str, str]]) -> None:
    kept = box.currentData()
    box.clear()
    for words, data in items:
        box.addItem(words, data)
    box.setCurrentIndex(max(0, box.findData(kept)))
