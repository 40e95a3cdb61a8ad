"""How the state of a task looks: an icon and a colour of its own beside its word."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon

from rcm_desktop.domain.tasks.matrix import TaskLine
from rcm_desktop.domain.tasks.task import TaskState
from rcm_desktop.windows.icons import icon
from rcm_desktop.windows.look import Look

_SIGNS = {
    TaskState.NOT_STARTED: "circle",
    TaskState.IN_PROGRESS: "circle-dot",
    TaskState.DONE: "circle-check",
    TaskState.SUPERSEDED: "redo-2",
    TaskState.NO_ACTION: "circle-x",
}
_LATE = "triangle-alert"


class TaskSigns:
    """Icons are drawn once for a look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._icons: dict[tuple[str, str], QIcon] = {}

    def ink(self, line: TaskLine) -> QColor:
        look = self.look
        if line.is_overdue:
            return QColor(look.bad.ink)
        return QColor(
            {
                TaskState.NOT_STARTED: look.ink,
                TaskState.IN_PROGRESS: look.note.ink,
                TaskState.DONE: look.good.ink,
                TaskState.SUPERSEDED: look.quiet,
                TaskState.NO_ACTION: look.quiet,
            }[line.task.state]
        )

    def sign(self, line: TaskLine) -> QIcon:
        ink = self.ink(line)
        key = (_LATE if line.is_overdue else _SIGNS[line.task.state]), ink.name()
        if key not in self._icons:
            self._icons[key] = icon(key[0], ink)
        return self._icons[key]
