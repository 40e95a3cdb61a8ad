"""The page Follow-up and its dialogs without a file behind them."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QSettings

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.tasks.matrix import Matrix, TaskFilter, TaskLine
from rcm_desktop.domain.tasks.task import Task
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.windows.tasks.matrix_dialog import MatrixDialog
from rcm_desktop.windows.tasks.task_dialog import TaskChoices, TaskDialog
from rcm_desktop.windows.tasks.tasks_page import TasksPage
from tests.papers.tasks.matrices import TODAY, matrix
from tests.windows.samples import GRANADA, meetings_of, store

DIRECTORY = Directory.shipped()


def choices() -> TaskChoices:
    meetings = meetings_of(store(GRANADA)).lines()
    return TaskChoices(meetings, lambda _: [], [], DIRECTORY.on(TODAY), TODAY)


def task_dialog(task: Task) -> TaskDialog:
    return TaskDialog(task, choices(), print, str)


def tasks_page(*lines: TaskLine) -> TasksPage:
    """The page with these tasks; it can be looked at and not stored from."""
    tasks = SimpleNamespace(
        matrix=lambda: list(lines),
        directory=lambda: DIRECTORY,
        today=lambda: TODAY,
        is_read_only=False,
    )
    opened: Any = SimpleNamespace(
        tasks=tasks, meetings=meetings_of(store(GRANADA)), task_papers=None, check_not_own=print
    )
    page = TasksPage(opened, LIGHT, QSettings(), str)
    page.reload()
    return page


class MatrixKept:
    """Papers of one matrix; what was made last is remembered."""

    def __init__(self, kept: Matrix) -> None:
        self.kept = kept
        self.made: list[tuple[Any, ...]] = []

    def matrix(self, wanted: TaskFilter) -> Matrix:
        return Matrix(
            tuple(filter(wanted.takes, self.kept.lines)), self.kept.today, self.kept.directory, wanted
        )

    def make(self, *wanted: Any) -> bytes:
        self.made.append(wanted)
        return b"made"


def matrix_dialog(
    shown: TaskFilter | None = None, papers: MatrixKept | None = None, folder: Path | None = None
) -> MatrixDialog:
    given: Any = papers or MatrixKept(matrix())
    settings = QSettings()
    if folder is not None:
        settings.setValue("papers_folder", str(folder))
    return MatrixDialog(given, shown or TaskFilter(), str, settings, lambda _: None, lambda *_: None)
