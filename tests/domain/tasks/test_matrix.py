"""Tasks: by when, who, notes as they are typed, and the order in which the matrix shows them."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from rcm_desktop.domain.directory import SECRETARIAT, Directory
from rcm_desktop.domain.events.event import Event, EventState
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.tasks.addressees import MEMBERS, PRESIDENCY, addressees_words, addressees_written
from rcm_desktop.domain.tasks.matrix import (
    Conclusion,
    Group,
    Matrix,
    TaskFilter,
    TaskLine,
    in_order,
    overdue_on,
)
from rcm_desktop.domain.tasks.notes_written import notes_words, notes_written
from rcm_desktop.domain.tasks.task import Note, Task, TaskState, due_day

EN, ES = Language.EN, Language.ES
TODAY = date(2031, 6, 10)
DIRECTORY = Directory.shipped().on(TODAY)
MEETING = Event("m", "vm-2031-11", when=When.on(date(2031, 11, 20), date(2031, 11, 21)), body="VM")


@pytest.mark.parametrize(
    ("when", "due"),
    [
        (When.on(date(2031, 6, 9)), date(2031, 6, 9)),
        (When.on(date(2031, 6, 9), date(2031, 6, 12)), date(2031, 6, 12)),
        (When(PartialDate(2032, 2)), date(2032, 2, 29)),
        (When(PartialDate(2031)), date(2031, 12, 31)),
        (When(PartialDate(0, 7, 15)), None),
        (When(), None),
        (When(bound=Bound(Relation.BEFORE, "m")), date(2031, 11, 19)),
        (When(bound=Bound(Relation.DURING, "m")), date(2031, 11, 21)),
        (When(bound=Bound(Relation.AFTER, body="VM", since=TODAY)), date(2031, 11, 22)),
        (When(bound=Bound(Relation.BEFORE, "unknown")), None),
        # What a person wrote of the day goes before the event.
        (When(PartialDate(2031, 10), bound=Bound(Relation.BEFORE, "m")), date(2031, 10, 31)),
    ],
)
def test_the_last_day_of_a_task(when: When, due: date | None) -> None:
    assert due_day(Task("t", when=when), [MEETING]) == due


def test_a_meeting_that_is_cancelled_gives_no_day() -> None:
    off = Event("m", "vm", when=MEETING.when, state=EventState.CANCELLED)
    assert due_day(Task("t", when=When(bound=Bound(Relation.BEFORE, "m"))), [off]) is None


@pytest.mark.parametrize(
    ("state", "due", "is_late"),
    [
        (TaskState.NOT_STARTED, date(2031, 6, 9), True),
        (TaskState.IN_PROGRESS, date(2031, 6, 9), True),
        (TaskState.NOT_STARTED, TODAY, False),
        (TaskState.NOT_STARTED, None, False),
        (TaskState.DONE, date(2031, 6, 9), False),
        (TaskState.SUPERSEDED, date(2031, 6, 9), False),
        (TaskState.NO_ACTION, date(2031, 6, 9), False),
    ],
)
def test_what_is_overdue(state: TaskState, due: date | None, is_late: bool) -> None:
    assert overdue_on(Task("t", state=state), due, TODAY) is is_late


def _line(
    id_: str, due: date | None = None, state: TaskState = TaskState.NOT_STARTED, at: int = 0
) -> TaskLine:
    task = Task(id_, state=state)
    conclusion = Conclusion(Meeting("m", "vm", "VM", date(2031, 1, 1)), (str(at), str(at)), place=at)
    return TaskLine(task, due, overdue_on(task, due, TODAY), conclusion)


def test_what_is_overdue_comes_first_then_by_day_then_what_has_none() -> None:
    expected = [
        _line("long overdue", date(2030, 1, 1), TaskState.IN_PROGRESS),
        _line("overdue, 2", date(2031, 6, 9), at=2),
        _line("overdue, 10", date(2031, 6, 9), at=10),
        _line("today", TODAY),
        _line("later", date(2032, 1, 1)),
        _line("some day"),
        _line("done long ago", date(2030, 1, 1), TaskState.DONE),
        _line("needs nothing", None, TaskState.NO_ACTION),
    ]
    mixed = expected.copy()
    Random(3).shuffle(mixed)

    assert [each.task.id for each in in_order(mixed)] == [each.task.id for each in expected]
    matrix = Matrix(tuple(expected), TODAY, Directory.shipped())
    assert [(group, len(lines)) for group, lines in matrix.groups()] == [
        (Group.OVERDUE, 3),
        (Group.TO_COME, 2),
        (Group.UNDATED, 1),
        (Group.SETTLED, 2),
    ]


def test_a_filter_takes_what_is_meant() -> None:
    line = TaskLine(Task("t", who=("MX", "IOM")), date(2031, 1, 1), is_overdue=True)
    assert TaskFilter().takes(line) and TaskFilter().is_all
    assert TaskFilter(who="IOM").takes(line) and not TaskFilter(who="CA").takes(line)
    assert not TaskFilter("m").takes(line)
    assert TaskFilter(groups=frozenset((Group.OVERDUE,))).takes(line)
    assert not TaskFilter(groups=frozenset((Group.SETTLED,))).takes(line)


@pytest.mark.parametrize(
    ("written", "who"),
    [
        ("Mexico, OIM; Canadá", ("MX", "IOM", "CA")),
        ("PPT", (PRESIDENCY,)),
        ("la secretaría, Presidencia Pro-Témpore", (SECRETARIAT, PRESIDENCY)),
        ("países miembros", (MEMBERS,)),
        ("Working Group on Protection, Working Group on Protection", ("Working Group on Protection",)),
        (" , ;", ()),
    ],
)
def test_who_is_written_in_a_line(written: str, who: tuple[str, ...]) -> None:
    assert addressees_written(written, DIRECTORY) == who


@pytest.mark.parametrize("language", [EN, ES])
def test_who_is_read_back_as_it_is_shown(language: Language) -> None:
    who = ("MX", "IOM", SECRETARIAT, PRESIDENCY, MEMBERS, "RNCOM", "Team of three")
    assert addressees_written(addressees_words(who, language, DIRECTORY), DIRECTORY) == who


def test_notes_are_lines_with_their_day() -> None:
    written = (
        "2031-05-02: sent to all\n\n  called   Ms. Ríos \n03/04/2031 begun\n2031-13-45 is no day\n2031-05-09"
    )
    assert notes_written(written, TODAY) == (
        Note(date(2031, 4, 3), "begun"),
        Note(date(2031, 5, 2), "sent to all"),
        Note(TODAY, "called Ms. Ríos"),
        Note(TODAY, "2031-13-45 is no day"),
    )
    notes = notes_written(written, TODAY)
    assert notes_written(notes_words(notes), date(2000, 1, 1)) == notes
