"""The follow-up matrix over a real file: tasks of conclusions, their days, undo of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.events.event import Event, EventWording, Source
from rcm_desktop.domain.events.overtaken import Overtaken
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.tasks.matrix import Group
from rcm_desktop.domain.tasks.task import Note, Task, TaskState
from rcm_desktop.services.tasks import Tasks, WordsNeeded
from rcm_desktop.storage.event_tables import task as table
from rcm_desktop.storage.store import Unit

TODAY = date(2031, 6, 10)
NOW = datetime(2031, 6, 10, 9, 30)
FULL = Task(
    "",
    Source("gone", "node", "To ask for more"),
    ("MX", "IOM", 'The "team", of three'),
    "Send the forms",
    "Enviar los formularios",
    When(PartialDate(2031, 7), bound=Bound(Relation.BEFORE, body="VM", since=TODAY, words="next meeting")),
    TaskState.IN_PROGRESS,
    (Note(date(2031, 5, 2), "Begun"), Note(date(2031, 6, 1), "Half of them")),
)


@pytest.fixture
def opened(tmp_path: Path, sample: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(sample)
    with open_library(path) as opened:
        for line in opened.tasks.matrix():
            opened.tasks.remove(line.task.id)
        yield opened


@pytest.fixture
def tasks(opened: Opened) -> Tasks:
    return Tasks(opened.store, who="Ana", now=lambda: NOW, today=lambda: TODAY)


def shown(tasks: Tasks) -> list[str]:
    return [line.task.en for line in tasks.matrix()]


def test_a_task_comes_back_as_it_was_given(opened: Opened, tasks: Tasks) -> None:
    (added,) = tasks.add(FULL)
    assert added == replace(FULL, id=added.id, changed_at=NOW, changed_by="Ana")
    path = opened.path
    opened.close()
    with open_library(path) as again:
        assert again.tasks.task(added.id) == added


def test_a_line_names_its_conclusion(opened: Opened, tasks: Tasks) -> None:
    meeting = opened.meetings.lines()[0]
    outline = opened.meetings.outline(meeting.id)
    items = [each for each in outline.nodes() if each.kind is Kind.ITEM]
    below = next(each for each in items if outline.level(each.id) == 2)
    tasks.add(Task("", Source(meeting.id, below.id, "x"), en="One"), replace(FULL, en="Two"))

    one, two = sorted(tasks.matrix(), key=lambda line: line.task.en)
    assert one.conclusion is not None and one.conclusion.meeting.id == meeting.id
    assert one.conclusion.labels[0].endswith(")") and " " in one.conclusion.labels[0]
    assert one.conclusion.words == (below.en.text.plain, below.es.text.plain)
    assert two.conclusion is None  # Its meeting is gone, and the task stands.
    assert [each.task.en for each in tasks.of_conclusion(meeting.id, below.id)] == ["One"]
    assert tasks.of_conclusion(meeting.id, "other") == []


def test_a_conclusion_that_is_gone_leaves_its_words(opened: Opened, tasks: Tasks) -> None:
    meeting = opened.meetings.lines()[0]
    tasks.add(Task("", Source(meeting.id, "gone", "To ask for more"), en="One"))
    (line,) = tasks.matrix()
    assert line.conclusion is not None
    assert (line.conclusion.labels, line.conclusion.words[0]) == (("", ""), "To ask for more")
    assert line.is_changed_since


def test_a_conclusion_that_was_changed_since_is_told_of(opened: Opened, tasks: Tasks) -> None:
    meeting = opened.meetings.lines()[0]
    node = next(each for each in opened.meetings.outline(meeting.id).nodes() if each.kind is Kind.ITEM)
    same, old = (Source(meeting.id, node.id, words) for words in (node.en.text.plain, "To ask for less"))
    tasks.add(Task("", same, en="One"), Task("", old, en="Two"), Task("", Source(meeting.id, ""), en="Three"))
    assert {line.task.en: line.is_changed_since for line in tasks.matrix()} == {
        "One": False,
        "Two": True,
        "Three": False,
    }


def test_conclusions_to_choose_from(opened: Opened, tasks: Tasks) -> None:
    meeting = opened.meetings.lines()[0]
    found = tasks.conclusions(meeting.id)
    outline = opened.meetings.outline(meeting.id)
    kinds = [each for each in outline.nodes() if each.kind in (Kind.ITEM, Kind.CLOSING)]
    assert any(each.kind is Kind.CLOSING for each in kinds)
    assert [id_ for id_, _ in found] == [each.id for each in kinds]
    assert all(each.labels[0] for _, each in found)


def test_a_task_must_say_what_is_to_be_done(tasks: Tasks) -> None:
    with pytest.raises(WordsNeeded):
        tasks.add(Task("", es="  "))
    (added,) = tasks.add(Task("", es="Enviar"))
    with pytest.raises(WordsNeeded):
        tasks.put(replace(added, es=""))
    assert tasks.task(added.id).es == "Enviar"


def test_its_day_follows_the_event(opened: Opened, tasks: Tasks) -> None:
    (event,) = opened.calendar.add(
        Event("", "", when=When.on(date(2031, 6, 12)), en=EventWording("Forum"), es=EventWording("Foro"))
    )
    tasks.add(Task("", en="One", when=When(bound=Bound(Relation.BEFORE, event.id))))
    (line,) = tasks.matrix()
    assert (line.due, line.is_overdue, line.follows) == (date(2031, 6, 11), False, ("Forum", "Foro"))
    opened.calendar.move(event.id, event.when.moved(-5))
    (line,) = tasks.matrix()
    assert (line.due, line.group) == (date(2031, 6, 6), Group.OVERDUE)
    opened.calendar.remove(event.id)
    (line,) = tasks.matrix()
    assert (line.due, line.group) == (None, Group.UNDATED)


def test_each_change_is_a_step_that_is_taken_back(tasks: Tasks) -> None:
    (added,) = tasks.add(Task("", en="One"))
    tasks.set_state(added.id, TaskState.DONE)
    tasks.put(replace(tasks.task(added.id), en="Two"))
    tasks.remove(added.id)
    assert shown(tasks) == []

    done = tasks.undo()
    assert done is not None and (done.step, done.tasks) == ("remove", (added.id,))
    assert shown(tasks) == ["Two"]
    assert (tasks.undo() or done).step == "change" and shown(tasks) == ["One"]
    assert (tasks.undo() or done).step == "state" and tasks.task(added.id) == added
    assert (tasks.redo() or done).step == "state" and tasks.task(added.id).state is TaskState.DONE
    assert (tasks.redo() or done).step == "change"
    assert (tasks.redo() or done).step == "remove" and shown(tasks) == []
    assert tasks.redo() is None


def test_a_change_of_nothing_is_no_step(tasks: Tasks) -> None:
    (added,) = tasks.add(Task("", en="One"))
    tasks.put(added)
    tasks.set_state(added.id, TaskState.NOT_STARTED)
    tasks.undo()
    assert shown(tasks) == []


def test_calendar_and_matrix_are_taken_back_each_for_itself(opened: Opened, tasks: Tasks) -> None:
    before = len(opened.calendar.events())
    tasks.add(Task("", en="One"))
    opened.calendar.add(Event("", "", en=EventWording("Forum")))
    tasks.add(Task("", en="Two"))

    done = opened.calendar.undo()
    assert done is not None and done.step == "add_event"
    assert len(opened.calendar.events()) == before and sorted(shown(tasks)) == ["One", "Two"]
    tasks.undo()
    assert shown(tasks) == ["One"]
    tasks.add(Task("", en="Three"))  # Takes the matrix's own redo away, not the calendar's.
    assert tasks.redo() is None
    assert opened.calendar.redo() is not None
    assert len(opened.calendar.events()) == before + 1


def test_what_was_changed_elsewhere_since_is_not_taken_back(opened: Opened, tasks: Tasks) -> None:
    (added,) = tasks.add(Task("", en="One"))
    tasks.set_state(added.id, TaskState.DONE)

    def change(unit: Unit) -> None:
        unit._connection.execute(table.update().values(en="By another hand"))

    opened.store.write(change)
    with pytest.raises(Overtaken):
        tasks.undo()
    assert tasks.task(added.id).state is TaskState.DONE


def test_the_sample_has_tasks_in_every_part(tmp_path: Path, sample: bytes) -> None:
    path = tmp_path / "sample.rcm"
    path.write_bytes(sample)
    with open_library(path) as opened:
        lines = Tasks(opened.store, today=lambda: date(2025, 5, 20)).matrix()
    assert {line.group for line in lines} == set(Group)
    assert all(line.conclusion is not None and line.conclusion.labels[0] for line in lines)
