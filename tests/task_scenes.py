"""Pictures of the page Follow-up and its dialogs, for ``tests.screenshots``."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication

from rcm_desktop.domain.tasks.task import TaskState
from rcm_desktop.windows.main_window import TASKS
from rcm_desktop.windows.papers.preview_window import PreviewWindow
from rcm_desktop.windows.tasks.matrix_dialog import MatrixDialog
from tests.stage import Stage

_DAY = date(2025, 5, 20)


def tasks(stage: Stage) -> None:
    """The page with the sample's tasks, narrowed, empty; the dialogs; the pages of the matrix."""
    window = stage.window
    assert window.desk is not None and window.desk.opened is not None
    service = window.desk.opened.tasks
    service.today = lambda: _DAY
    window.ui.tabs.setCurrentIndex(TASKS)
    assert window.pages is not None and window.pages.tasks is not None
    page = window.pages.tasks
    page.reload()
    stage.keep("tasks", window)
    page.ui.shown.setCurrentIndex(2)
    stage.keep("tasks-overdue", window)
    page.ui.of_who.setCurrentIndex(1)
    stage.keep("tasks-none-like-it", window)
    page.ui.empty_button.click()
    stage.keep_asked("task-new", page.begin)
    in_hand = next(each for each in service.matrix() if each.task.notes)
    page.show_task(in_hand.task.id)
    stage.keep_asked("task", lambda: page.work.change(in_hand.task.id))
    stage.keep_asked("matrix", lambda: page.papers.write(page.filter))
    page.papers.write(page.filter)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MatrixDialog)
    dialog.preview()
    preview = dialog.findChildren(PreviewWindow)[-1]
    preview.resize(window.size())
    stage.keep("matrix-pages", preview)
    preview.close()
    dialog.done(0)
    kept = [each.task for each in service.matrix()]
    for task in kept:
        service.remove(task.id)
    page.reload()
    stage.keep("tasks-empty", window)
    for _ in kept:
        service.undo()
    service.set_state(in_hand.task.id, TaskState.DONE)
    service.undo()
    page.reload()
