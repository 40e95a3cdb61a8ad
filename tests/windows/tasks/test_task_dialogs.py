"""The dialogs of the page Follow-up: what they read, refuse, take over and write."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.events.event import Source
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.tasks.matrix import Conclusion, Group, TaskFilter
from rcm_desktop.domain.tasks.task import Note, Task, TaskState
from rcm_desktop.services.task_papers import MatrixForm
from rcm_desktop.windows.tasks.task_dialog import TaskDialog
from tests.papers.tasks.matrices import LATE, TODAY, matrix
from tests.windows.samples import GRANADA
from tests.windows.tasks.forms import MatrixKept, choices, matrix_dialog

ONE = Conclusion(GRANADA, ("1", "1"), ("To send the forms", "Enviar los formularios"))
TWO = Conclusion(GRANADA, ("2", "2"), ("To pay", ""))


def shown(task: Task, qtbot: QtBot) -> tuple[TaskDialog, list[Task]]:
    saved: list[Task] = []
    offered = replace(choices(), conclusions=lambda _: [("n1", ONE), ("n2", TWO)])
    dialog = TaskDialog(task, offered, saved.append, str)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, saved


def test_a_task_goes_through_unchanged(qtbot: QtBot) -> None:
    task = replace(LATE, source=Source(GRANADA.id, "n1", "To send the forms"))
    dialog, saved = shown(task, qtbot)
    dialog.accept()
    assert saved == [task]


def test_a_conclusion_that_is_gone_is_kept(qtbot: QtBot) -> None:
    task = replace(LATE, source=Source(GRANADA.id, "gone", "To ask for more"))
    dialog, saved = shown(task, qtbot)
    assert "To ask for more" in dialog.ui.source_words.text()
    dialog.accept()
    assert saved == [task]


def test_a_new_task_takes_the_words_of_its_conclusion_until_it_has_its_own(qtbot: QtBot) -> None:
    dialog, saved = shown(Task(""), qtbot)
    ui = dialog.ui
    ui.meeting.setCurrentIndex(ui.meeting.findData(GRANADA.id))
    ui.conclusion.setCurrentIndex(ui.conclusion.findData("n1"))
    assert (ui.what_en.toPlainText(), ui.what_es.toPlainText()) == ONE.words
    ui.conclusion.setCurrentIndex(ui.conclusion.findData("n2"))
    assert (ui.what_en.toPlainText(), ui.what_es.toPlainText()) == TWO.words
    ui.what_en.setPlainText("Pay it all")
    ui.conclusion.setCurrentIndex(ui.conclusion.findData("n1"))
    assert (ui.what_en.toPlainText(), ui.what_es.toPlainText()) == ("Pay it all", ONE.words[1])
    ui.who.setText("Mexico, PPT")
    ui.days.setText("1 July 2031")
    ui.notes.setPlainText("2031-05-01 begun\nasked again")
    ui.state.setCurrentIndex(ui.state.findData("in_progress"))
    dialog.accept()
    assert saved == [
        Task(
            "",
            Source(GRANADA.id, "n1", ONE.words[0]),
            ("MX", "PPT"),
            "Pay it all",
            ONE.words[1],
            When.on(date(2031, 7, 1)),
            TaskState.IN_PROGRESS,
            (Note(date(2031, 5, 1), "begun"), Note(TODAY, "asked again")),
        )
    ]


@pytest.mark.parametrize(
    ("fill", "said"),
    [
        (lambda ui: None, "Write what is to be done"),
        (lambda ui: (ui.what_en.setPlainText("x"), ui.days.setText("soon")), "“soon” is no time"),
    ],
)
def test_what_cannot_be_stored_is_said(fill: object, said: str, qtbot: QtBot) -> None:
    dialog, saved = shown(Task(""), qtbot)
    assert callable(fill)
    fill(dialog.ui)
    dialog.accept()
    assert not saved and dialog.isVisible() and said in dialog.ui.problem.text()


def test_the_matrix_is_written_and_the_dialog_stays(qtbot: QtBot, tmp_path: Path) -> None:
    papers = MatrixKept(matrix())
    overdue = TaskFilter(groups=frozenset((Group.OVERDUE,)))
    dialog = matrix_dialog(overdue, papers, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.about.text().startswith("1 task")
    dialog.accept()
    first = tmp_path / "follow-up-matrix-en-es.pdf"
    assert first.read_bytes() == b"made" and dialog.isVisible()
    assert dialog.write_button.text() == "Replace"
    made, languages, form = papers.made[-1]
    assert (len(made.lines), languages, form) == (1, LANGUAGES, MatrixForm.PDF)

    dialog.ui.scope.setCurrentIndex(1)
    assert dialog.ui.about.text().startswith("4 task")
    assert "1 without an English text" in dialog.ui.about.text()
    dialog.ui.language.setCurrentIndex(1)
    dialog.ui.form.setCurrentIndex(1)
    dialog.accept()
    assert (tmp_path / "follow-up-matrix-es.xlsx").is_file()
    made, languages, form = papers.made[-1]
    assert (len(made.lines), languages, form) == (4, (Language.ES,), MatrixForm.WORKBOOK)
