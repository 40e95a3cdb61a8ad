"""The follow-up matrix as a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import PaperSettings
from rcm_desktop.domain.tasks.matrix import Matrix, TaskFilter
from rcm_desktop.services.tasks import Tasks


class MatrixForm(StrEnum):
    PDF = "pdf"
    WORKBOOK = "xlsx"


class TaskPapers:
    """Makes the matrix from what the file holds. ``settings`` gives sheet and letterhead of the moment."""

    def __init__(self, tasks: Tasks, settings: Callable[[], PaperSettings]) -> None:
        self._tasks = tasks
        self._settings = settings

    def matrix(self, wanted: TaskFilter = TaskFilter()) -> Matrix:  # noqa: B008  # It is frozen.
        """What a paper would show of the tasks that a filter takes."""
        lines = self._tasks.matrix()
        of_meeting = next((each for each in lines if wanted.meeting and each.meeting == wanted.meeting), None)
        conclusion = of_meeting.conclusion if of_meeting is not None else None
        return Matrix(
            tuple(filter(wanted.takes, lines)),
            self._tasks.today(),
            self._tasks.directory(),
            wanted,
            conclusion.meeting if conclusion is not None else None,
        )

    def make(self, matrix: Matrix, languages: Sequence[Language], form: MatrixForm) -> bytes:
        """The file. The same matrix of one day gives the same bytes."""
        if form is MatrixForm.WORKBOOK:
            from rcm_desktop.papers.tasks.matrix_workbook import matrix_workbook

            return matrix_workbook(matrix, languages, self._settings())
        from rcm_desktop.papers.tasks.matrix_pdf import matrix_pdf

        return matrix_pdf(matrix, languages, self._settings())
