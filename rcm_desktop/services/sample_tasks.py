"""The sample's follow-up matrix: invented tasks on its conclusions."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import NOT_DATED, Bound, Relation, When
from rcm_desktop.domain.tasks.task import Note, Task, TaskState
from rcm_desktop.resources import resource_path
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.services.sample_events import source_of
from rcm_desktop.services.tasks import Tasks

Table = Mapping[str, Any]


def add_sample_tasks(tasks: Tasks, meetings: Meetings) -> None:
    """Put into the matrix what ``resources/sample/tasks.toml`` says."""
    tables = tomllib.loads(resource_path("sample/tasks.toml").read_text("utf-8"))["task"]
    tasks.add(*(_task(each, meetings) for each in tables))


def _task(table: Table, meetings: Meetings) -> Task:
    return Task(
        "",
        source_of(table["source"], meetings),
        tuple(table["who"]),
        table["what"]["en"],
        table["what"]["es"],
        _when(table),
        TaskState(table.get("state", TaskState.NOT_STARTED)),
        tuple(Note(each["day"], each["words"]) for each in table.get("notes", ())),
    )


def _when(table: Table) -> When:
    if "before" in table:
        since = table["source"]["day"] + timedelta(days=1)
        return When(bound=Bound(Relation.BEFORE, body=table["before"], since=since))
    return When(PartialDate.read(table["last"])) if "last" in table else NOT_DATED
