"""What is done with tasks: made, changed, settled, taken out; each can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Source
from rcm_desktop.domain.tasks.task import Task, TaskState
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.services.tasks import Tasks
from rcm_desktop.windows.dialog_over import DialogOver


class TasksWork(QObject):
    """``changed`` carries the id of the task to take in hand, "" for none; ``said`` carries a Condition or
    words for the status line."""

    changed = Signal(object)
    said = Signal(object)

    def __init__(
        self, tasks: Tasks, meetings: Meetings, sentence: Callable[[Condition], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._meetings = meetings
        self._sentence = sentence
        self._window = parent
        self._over = DialogOver(self)

    # With a dialog

    def begin(self, meeting: str = "", node: str = "") -> None:
        """Ask for a new task, of a conclusion where one is meant."""
        source = None
        if meeting:
            words = self._tasks.from_conclusion(meeting, node).words[0] if node else ""
            source = Source(meeting, node, words)
        self._edit(Task("", source), self._add)

    def change(self, id_: str) -> None:
        """Open a task to change it."""
        self._edit(self._tasks.task(id_), self._put)

    def _edit(self, task: Task, save: Callable[[Task], object]) -> None:
        from rcm_desktop.windows.tasks.task_dialog import TaskChoices, TaskDialog

        today = self._tasks.today()
        choices = TaskChoices(
            self._meetings.lines(),
            self._tasks.conclusions,
            self._tasks.events(),
            self._tasks.directory().on(today),
            today,
        )
        self._over.open(TaskDialog(task, choices, save, self._sentence, self._window))

    def let_go(self) -> None:
        """The file is closed: what is open over it closes."""
        self._over.close()

    # Storing; what is in the way is raised to the dialog

    def _add(self, task: Task) -> None:
        (added,) = self._tasks.add(task)
        self.changed.emit(added.id)
        self.said.emit(self.tr("The task stands in the follow-up matrix."))

    def _put(self, task: Task) -> None:
        self._tasks.put(task)
        self.changed.emit(task.id)

    # Without a dialog

    def set_state(self, id_: str, state: TaskState) -> None:
        """Say how far a task is."""
        if self._try(lambda: self._tasks.set_state(id_, state)):
            self.changed.emit(id_)

    def turn_done(self, task: Task) -> None:
        """Say that a task is done, or that it is not after all."""
        back = TaskState.IN_PROGRESS if task.notes else TaskState.NOT_STARTED
        self.set_state(task.id, back if task.state is TaskState.DONE else TaskState.DONE)

    def remove(self, id_: str) -> None:
        """Take a task out; it can be undone."""
        if self._try(lambda: self._tasks.remove(id_)):
            self.changed.emit("")
            self.said.emit(self.tr("The task was taken out. Undo brings it back."))

    def turn(self, *, back: bool) -> bool:
        """Take the matrix's last step back, or make it again; False where none is left."""
        try:
            done = self._tasks.undo() if back else self._tasks.redo()
        except Condition as condition:
            self.said.emit(condition)
            return True
        if done is None:
            return False
        self.changed.emit(done.tasks[0] if done.tasks else "")
        return True

    def _try(self, act: Callable[[], None]) -> bool:
        """Whether it was done; what was in the way is told."""
        try:
            act()
        except Condition as condition:
            self.said.emit(condition)
            return False
        return True
