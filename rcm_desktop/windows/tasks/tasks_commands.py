"""The commands of the page Follow-up: one action each, for its menu, its keys and the palette."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction

from rcm_desktop.windows.page_commands import PageCommands


class TasksCommands(PageCommands):
    """The commands of the page Follow-up."""

    groups = (
        ("new_task", "change_task", "remove_task"),
        ("task_done", "task_in_progress", "task_not_started", "task_superseded", "task_no_action"),
        ("task_conclusion", "matrix_papers"),
    )
    words: ClassVar[dict[str, object]] = {
        "new_task": QT_TRANSLATE_NOOP("TasksCommands", "New task…"),
        "change_task": QT_TRANSLATE_NOOP("TasksCommands", "Change the task…"),
        "remove_task": QT_TRANSLATE_NOOP("TasksCommands", "Take the task out"),
        "task_done": QT_TRANSLATE_NOOP("TasksCommands", "Task done, or not"),
        "task_in_progress": QT_TRANSLATE_NOOP("TasksCommands", "Task in progress"),
        "task_not_started": QT_TRANSLATE_NOOP("TasksCommands", "Task not started"),
        "task_superseded": QT_TRANSLATE_NOOP("TasksCommands", "Task superseded"),
        "task_no_action": QT_TRANSLATE_NOOP("TasksCommands", "Task needs no action"),
        "task_conclusion": QT_TRANSLATE_NOOP("TasksCommands", "Go to the conclusion the task comes from"),
        "matrix_papers": QT_TRANSLATE_NOOP("TasksCommands", "Matrix as PDF or Excel…"),
    }
    keys: ClassVar[dict[str, str]] = {
        "new_task": "Ctrl+Shift+N",
        "change_task": "F2",
        "task_done": "Ctrl+Return",
        "task_in_progress": "Ctrl+Shift+Return",
        "task_conclusion": "Ctrl+Shift+Q",
        "matrix_papers": "Ctrl+Shift+A",
    }
    changing = (*groups[0], *groups[1])

    def name_of(self, action: QAction) -> str:
        return QCoreApplication.translate("TasksCommands", action.data())
