"""What a step of the calendar changes in the file: columns of events and meetings, whole rows of the rest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Table, and_, case, delete, insert, select, update

from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.storage.delegates import (
    delegate_row,
    find_delegate_row,
    put_delegate,
    remove_delegate,
    remove_unknown,
)
from rcm_desktop.storage.event_encoding import event_row, invitation_row, mark_row
from rcm_desktop.storage.event_tables import door_mark, invitation, person_apart, person_joined, task
from rcm_desktop.storage.meetings import INDEXED_COLUMNS, meeting_row
from rcm_desktop.storage.tables import event
from rcm_desktop.storage.tables import meeting as meetings

Row = dict[str, Any]
Sides = list[Any]
"""What was and what is, None where there was or is nothing."""
RowChange = dict[str, list[Sides]]
"""By kind of row the sides of each that differs; as JSON the change of a step.

"events" are whole rows where one side is None. "columns" and "meetings" hold the id with the columns that
differ; "delegates" are rows with the id of their event, the others rows: "invitations", "marks", who was
"joined" with whom or is kept "apart", and "tasks".
"""

_TABLES: dict[str, Table] = {
    "events": event,
    "columns": event,
    "meetings": meetings,
    "invitations": invitation,
    "marks": door_mark,
    "joined": person_joined,
    "apart": person_apart,
    "tasks": task,
}

_ORDER = ("events", "columns", "meetings", "delegates", "invitations", "marks", "joined", "apart", "tasks")
"""What belongs to an event comes after it, and goes before it."""


def change_of_records(pairs: Iterable[tuple[EventRecord | None, EventRecord | None]]) -> RowChange:
    """What differs between records before and after; {} where nothing does."""
    change: RowChange = {}

    def differ(kind: str, old: dict[Any, Row], new: dict[Any, Row]) -> None:
        keys = [key for key in old | new if old.get(key) != new.get(key)]
        if keys:
            change.setdefault(kind, []).extend([old.get(key), new.get(key)] for key in keys)

    for before, after in pairs:
        if before is None or after is None:
            kept = [event_row(each.event) if each is not None else None for each in (before, after)]
            change.setdefault("events", []).append(kept)
        else:
            _differ_in_columns(change, "columns", event_row(before.event), event_row(after.event))
            if before.meeting is not None and after.meeting is not None:
                old, new = meeting_row(before.meeting), meeting_row(after.meeting)
                _differ_in_columns(change, "meetings", old, new)
        differ("delegates", _delegates(before), _delegates(after))
        differ("invitations", _invitations(before), _invitations(after))
        differ("marks", _marks(before), _marks(after))
    return change


def _differ_in_columns(change: RowChange, kind: str, old: Row, new: Row) -> None:
    names = [name for name in new if old[name] != new[name]]
    if names:
        sides = [{name: row[name] for name in ("id", *names)} for row in (old, new)]
        change.setdefault(kind, []).append(sides)


def _delegates(record: EventRecord | None) -> dict[str, Row]:
    if record is None:
        return {}
    return {each.id: delegate_row(each) | {"event_id": record.event.id} for each in record.delegates}


def _invitations(record: EventRecord | None) -> dict[str, Row]:
    if record is None:
        return {}
    return {each.party: invitation_row(record.event.id, each) for each in record.invitations}


def _marks(record: EventRecord | None) -> dict[tuple[object, ...], Row]:
    return {each.cell: mark_row(each) for each in record.marks} if record is not None else {}


def events_of(change: RowChange) -> tuple[str, ...]:
    """The ids of the events that a change touches, as far as its rows name them."""
    named_by = {"events": "id", "columns": "id", "meetings": "id", "delegates": "event_id"}
    named_by["invitations"] = "event_id"
    ids = [
        row[named_by[kind]]
        for kind, rows in change.items()
        if kind in named_by
        for sides in rows
        for row in sides
        if row is not None
    ]
    return tuple(dict.fromkeys(ids))


def put_rows(connection: Connection, change: RowChange, *, to: int, at: str, checked: bool = False) -> bool:
    """Write one side: 0 what was, 1 what is. With ``checked``, False and nothing is written unless all of it
    is still as the other side says."""
    if checked and not _is_as(connection, change, 1 - to):
        return False
    is_new = not checked
    gone = [(kind, sides) for kind in reversed(_ORDER) for sides in change.get(kind, ()) if sides[to] is None]
    there = [(kind, sides) for kind in _ORDER for sides in change.get(kind, ()) if sides[to] is not None]
    for kind, sides in (*gone, *there):
        _put(connection, kind, sides, to, at, is_new=is_new)
    return True


def _put(connection: Connection, kind: str, sides: Sides, to: int, at: str, *, is_new: bool) -> None:
    row, other = sides[to], sides[1 - to]
    if kind == "events":
        if row is None:
            connection.execute(delete(event).where(event.c.id == other["id"]))
        else:
            connection.execute(insert(event), row | {"touched_at": at})
    elif kind == "columns":
        # The count of changes only grows: calendars of others would keep what undo took back.
        values = {name: value for name, value in row.items() if name not in ("id", "changed")}
        if "changed" in row:
            grown = event.c.changed + 1
            values["changed"] = case((grown > row["changed"], grown), else_=row["changed"])
        connection.execute(update(event).where(event.c.id == row["id"]).values(**values, touched_at=at))
    elif kind == "meetings":
        _put_meeting(connection, row)
    elif kind == "delegates":
        _put_delegate(connection, row, other, is_new=is_new)
    else:
        table = _TABLES[kind]
        connection.execute(delete(table).where(_here(table, row or other)))
        if row is not None:
            connection.execute(insert(table), row)


def _put_meeting(connection: Connection, row: Row) -> None:
    values = {name: value for name, value in row.items() if name != "id"}
    connection.execute(update(meetings).where(meetings.c.id == row["id"]).values(values))
    if values.keys() & INDEXED_COLUMNS:
        from rcm_desktop.storage import search_index

        search_index.keep_meeting(connection, row["id"])


def _put_delegate(connection: Connection, row: Row | None, other: Row | None, *, is_new: bool) -> None:
    """A step that is taken back writes a person's name only where it changed that: another event may have put
    it right since."""
    if row is None:
        assert other is not None
        remove_delegate(connection, other)
        return
    is_named = is_new if other is None else other["name"] != row["name"]
    part = {name: value for name, value in row.items() if name != "event_id"}
    put_delegate(connection, row["event_id"], part, with_name=is_named)
    if other is not None and other["person_id"] != row["person_id"]:
        remove_unknown(connection, other["person_id"])


def _here(table: Table, row: Row) -> Any:
    return and_(*(column == row[column.name] for column in table.primary_key.columns))


def _is_as(connection: Connection, change: RowChange, side: int) -> bool:
    """Whether the file still has this side of everything."""
    return all(
        _stands(connection, kind, sides[side], sides[1 - side])
        for kind, rows in change.items()
        for sides in rows
    )


def _stands(connection: Connection, kind: str, row: Row | None, other: Row | None) -> bool:
    wanted = row or other
    assert wanted is not None
    if kind == "delegates":
        found = find_delegate_row(connection, wanted["id"])
        return _without_name(found) == _without_name(row)
    table = _TABLES[kind]
    there = connection.execute(select(table).where(_here(table, wanted))).mappings().first()
    if row is None or there is None:
        return row is None and there is None
    return all(there[name] == value for name, value in row.items() if name != "changed")


def _without_name(row: Row | None) -> Row | None:
    """The name is the person's, and may have been put right at another event."""
    return {name: value for name, value in row.items() if name != "name"} if row is not None else None
