"""Tasks of the follow-up matrix as rows; each change is a step that can be taken back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from rcm_desktop.domain.events.event import Source
from rcm_desktop.domain.tasks.task import Note, Task, TaskState
from rcm_desktop.storage.calendar_steps import TASKS, keep_step, turn_step
from rcm_desktop.storage.event_encoding import when_columns, when_of
from rcm_desktop.storage.event_tables import task as table

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class TaskRows:
    """Reading and writing of tasks on a connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Task]:
        """Every task, in no order."""
        return [task_of(row) for row in self._connection.execute(select(table)).mappings()]

    def task(self, id_: str) -> Task:
        """The task with this id; LookupError where there is none."""
        row = self._connection.execute(select(table).where(table.c.id == id_)).mappings().first()
        if row is None:
            raise LookupError(f"no task {id_}")
        return task_of(row)

    def of_conclusion(self, meeting: str, node: str) -> list[Task]:
        """The tasks that come from a conclusion, in no order."""
        here = select(table).where(table.c.source_meeting == meeting, table.c.source_node == node)
        return [task_of(row) for row in self._connection.execute(here).mappings()]

    def save(
        self, pairs: Sequence[tuple[Task | None, Task | None]], name: str, who: str, at: datetime
    ) -> bool:
        """Store tasks before and after as one step, None where there was or is none; False where nothing
        differs. ``name`` is that of the step, to which that of the matrix is added."""
        sides = [[task_row(each) if each is not None else None for each in pair] for pair in pairs]
        differing = [each for each in sides if each[0] != each[1]]
        change = {"tasks": differing} if differing else {}
        return keep_step(self._connection, change, f"{TASKS}{name}", who, at)

    def undo(self, at: datetime) -> tuple[str, tuple[str, ...]] | None:
        """Take the matrix's latest step back; gives its name and the ids of its tasks, None where there is
        none. Raises Overtaken where something else has changed the same since."""
        return self._turn(at, back=True)

    def redo(self, at: datetime) -> tuple[str, tuple[str, ...]] | None:
        """Do the step that was taken back last again. Raises likewise."""
        return self._turn(at, back=False)

    def _turn(self, at: datetime, *, back: bool) -> tuple[str, tuple[str, ...]] | None:
        turned = turn_step(self._connection, at, back=back, tasks=True)
        if turned is None:
            return None
        name, change = turned
        ids = (row["id"] for sides in change.get("tasks", ()) for row in sides if row is not None)
        return name.removeprefix(TASKS), tuple(dict.fromkeys(ids))


def task_row(task: Task) -> dict[str, Any]:
    """A task by column."""
    source = task.source
    return {
        "id": task.id,
        "source_meeting": source.meeting if source is not None else None,
        "source_node": source.node if source is not None else None,
        "source_words": source.words if source is not None else None,
        "who": _encode(task.who),
        "en": task.en,
        "es": task.es,
        **when_columns(task.when),
        "state": task.state.value,
        "notes": _encode([[each.day.isoformat(), each.words] for each in task.notes]),
        "changed_at": task.changed_at.isoformat(timespec="seconds") if task.changed_at is not None else None,
        "changed_by": task.changed_by,
    }


def task_of(row: RowMapping) -> Task:
    source = None
    if row["source_meeting"] is not None:
        source = Source(row["source_meeting"], row["source_node"] or "", row["source_words"] or "")
    return Task(
        row["id"],
        source,
        tuple(json.loads(row["who"])),
        row["en"],
        row["es"],
        when_of(row),
        TaskState(row["state"]),
        tuple(Note(date.fromisoformat(day), words) for day, words in json.loads(row["notes"])),
        datetime.fromisoformat(row["changed_at"]) if row["changed_at"] else None,
        row["changed_by"],
    )
