"""Steps of the calendar: kept with what they changed, taken back and made again."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, delete, func, insert, not_, select, update

from rcm_desktop.domain.events.overtaken import Overtaken
from rcm_desktop.domain.steps import STEPS_KEPT
from rcm_desktop.storage.calendar_rows import RowChange, put_rows
from rcm_desktop.storage.event_tables import calendar_step

TASKS = "task_"
"""How the names of the steps of the follow-up matrix begin, which are taken back in an order of their own."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def keep_step(connection: Connection, change: RowChange, name: str, who: str, at: datetime) -> bool:
    """Make a change and keep the step that takes it back; False for a change of nothing."""
    if not change:
        return False
    put_rows(connection, change, to=1, at=stamp(at))
    is_same = _of(tasks=name.startswith(TASKS))
    connection.execute(delete(calendar_step).where(calendar_step.c.undone == 1, is_same))
    moment = (connection.execute(select(func.max(calendar_step.c.moment))).scalar() or 0) + 1
    row = {"moment": moment, "name": name, "at": at.isoformat(), "who": who}
    connection.execute(insert(calendar_step), row | {"change": _encode(change), "undone": 0})
    connection.execute(delete(calendar_step).where(calendar_step.c.moment <= moment - STEPS_KEPT))
    return True


def turn_step(
    connection: Connection, at: datetime, *, back: bool, tasks: bool = False
) -> tuple[str, RowChange] | None:
    """Take the latest step back, or make the one that was taken back last again; of those of the matrix, or
    of all others. Gives its name and what it changed, None where there is none.

    Raises Overtaken where something else has changed the same since.
    """
    undone = 0 if back else 1
    order = calendar_step.c.moment.desc() if back else calendar_step.c.moment
    found = select(calendar_step).where(calendar_step.c.undone == undone, _of(tasks=tasks)).order_by(order)
    row = connection.execute(found.limit(1)).first()
    if row is None:
        return None
    change: RowChange = json.loads(row.change)
    if not put_rows(connection, change, to=undone, at=stamp(at), checked=True):
        raise Overtaken(row.name)
    turned = update(calendar_step).where(calendar_step.c.moment == row.moment)
    connection.execute(turned.values(undone=1 - undone))
    return row.name, change


def stamp(at: datetime) -> str:
    """A moment as rows hold it, in UTC."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _of(*, tasks: bool) -> ColumnElement[bool]:
    named = calendar_step.c.name.startswith(TASKS, autoescape=True)
    return named if tasks else not_(named)
