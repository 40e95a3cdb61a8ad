"""An invented matrix for the tests of its papers."""

from __future__ import annotations

from datetime import date

from rcm_desktop.domain.directory import SECRETARIAT, Directory
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.tasks.matrix import Conclusion, Matrix, TaskFilter, TaskLine, in_order
from rcm_desktop.domain.tasks.task import Note, Task, TaskState, due_day

TODAY = date(2031, 6, 10)
MEETING = Meeting("m", "rcgm-2031-05", "RCGM", date(2031, 5, 14), date(2031, 5, 16))
LATE = Task(
    "late",
    who=("MX", "IOM"),
    en="Send the forms",
    es="Enviar los formularios",
    when=When.on(date(2031, 6, 1)),
    state=TaskState.IN_PROGRESS,
    notes=(Note(date(2031, 5, 20), "Half of them sent"),),
)
LATER = Task("later", who=(SECRETARIAT,), en="Publish the list", when=When(PartialDate(2031, 9)))
BOUND = Task(
    "bound", who=("PPT",), es="Presentar el informe", when=When(bound=Bound(Relation.BEFORE, body="VM"))
)
DONE = Task("done", en="Thank the host", es="Agradecer al anfitrión", state=TaskState.DONE)


def line(task: Task, label: str = "2 b)") -> TaskLine:
    due = due_day(task, [])
    late = task.state.is_open and due is not None and due < TODAY
    conclusion = Conclusion(MEETING, (label, label), ("To ask", "Pedir"))
    follows = ("Vice-Ministerial Meeting", "Reunión Viceministerial") if task.when.bound else ("", "")
    return TaskLine(task, due, late, conclusion, follows)


def matrix(*tasks: Task, wanted: TaskFilter = TaskFilter(), meeting: Meeting | None = None) -> Matrix:  # noqa: B008
    lines = in_order(line(each) for each in (tasks or (DONE, BOUND, LATER, LATE)))
    return Matrix(tuple(lines), TODAY, Directory.shipped(), wanted, meeting)
