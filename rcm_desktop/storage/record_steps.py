"""Changes of a meeting's record, each stored with the step that takes it back."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.record import MeetingRecord
from rcm_desktop.domain.steps import STEPS_KEPT
from rcm_desktop.storage.corrigenda import corrigendum_row, put_corrigendum, remove_corrigendum
from rcm_desktop.storage.delegates import delegate_row, put_delegate, remove_delegate
from rcm_desktop.storage.event_encoding import mark_row
from rcm_desktop.storage.event_tables import door_mark
from rcm_desktop.storage.meetings import INDEXED_COLUMNS, count_change, meeting_row
from rcm_desktop.storage.tables import meeting as meetings
from rcm_desktop.storage.tables import record_step as steps

Pairs = dict[str, list[Any]]
"""What was and what is, by the name of a column, the id of a delegate, the number of a corrigendum or the
person, day and session of a mark at the door."""


def save_record_change(
    connection: Connection, before: MeetingRecord, after: MeetingRecord, name: str, who: str, at: datetime
) -> bool:
    """Store a changed record and the step that takes it back; False where nothing differs."""
    change = {"meeting": _meeting_pairs(before, after), "delegates": _delegate_pairs(before, after)}
    if corrigenda := _corrigendum_pairs(before, after):
        change["corrigenda"] = corrigenda
    if marks := _mark_pairs(before, after):
        change["marks"] = marks
    if not any(change.values()):
        return False
    meeting = after.meeting.id
    _apply(connection, meeting, change, to=1, is_new=True)
    connection.execute(delete(steps).where(steps.c.meeting_id == meeting, steps.c.undone == 1))
    last = connection.execute(select(func.max(steps.c.moment)).where(steps.c.meeting_id == meeting)).scalar()
    moment = (last or 0) + 1
    row = {
        "meeting_id": meeting,
        "moment": moment,
        "name": name,
        "at": at.isoformat(),
        "who": who,
        "change": json.dumps(change, ensure_ascii=False, separators=(",", ":")),
        "undone": 0,
    }
    connection.execute(insert(steps), row)
    old = steps.c.meeting_id == meeting, steps.c.moment <= moment - STEPS_KEPT
    connection.execute(delete(steps).where(*old))
    return True


def undo_record(connection: Connection, meeting: str) -> str | None:
    """Take the latest step back; gives its name, None where there is none."""
    return _turn(connection, meeting, undone=0, order=steps.c.moment.desc(), to=0)


def redo_record(connection: Connection, meeting: str) -> str | None:
    """Do the step that was taken back last again; gives its name, None where there is none."""
    return _turn(connection, meeting, undone=1, order=steps.c.moment, to=1)


def _turn(connection: Connection, meeting: str, *, undone: int, order: Any, to: int) -> str | None:
    found = select(steps).where(steps.c.meeting_id == meeting, steps.c.undone == undone).order_by(order)
    row = connection.execute(found.limit(1)).first()
    if row is None:
        return None
    _apply(connection, meeting, json.loads(row.change), to=to, is_new=False)
    turned = steps.c.meeting_id == meeting, steps.c.moment == row.moment
    connection.execute(update(steps).where(*turned).values(undone=1 - undone))
    name: str = row.name
    return name


def _apply(connection: Connection, meeting: str, change: dict[str, Pairs], *, to: int, is_new: bool) -> None:
    """Write one side of each pair: 0 what was, 1 what is.

    A step that is taken back or done again writes a person's name only where it changed that: the name
    belongs to all meetings, and may have been put right in another one since.
    """
    columns = {name: pair[to] for name, pair in change["meeting"].items()}
    if columns:
        connection.execute(update(meetings).where(meetings.c.id == meeting).values(columns))
        count_change(connection, meeting, columns)
    if columns.keys() & INDEXED_COLUMNS:
        from rcm_desktop.storage import search_index

        search_index.keep_meeting(connection, meeting)
    for pair in change.get("marks", {}).values():
        row = pair[0] or pair[1]
        here = (door_mark.c[name] == row[name] for name in ("part_id", "day", "session"))
        connection.execute(delete(door_mark).where(*here))
    for pair in change["delegates"].values():
        if pair[to] is None:
            remove_delegate(connection, pair[1 - to])
        else:
            other = pair[1 - to]
            is_named = is_new if other is None else other["name"] != pair[to]["name"]
            put_delegate(connection, meeting, pair[to], with_name=is_named)
    for pair in change.get("marks", {}).values():
        if pair[to] is not None:
            connection.execute(insert(door_mark), pair[to])
    for pair in change.get("corrigenda", {}).values():
        if pair[to] is None:
            remove_corrigendum(connection, meeting, pair[1 - to])
        else:
            put_corrigendum(connection, meeting, pair[to])


def _meeting_pairs(before: MeetingRecord, after: MeetingRecord) -> Pairs:
    old, new = meeting_row(before.meeting), meeting_row(after.meeting)
    return {name: [old[name], new[name]] for name in new if old[name] != new[name]}


def _corrigendum_pairs(before: MeetingRecord, after: MeetingRecord) -> Pairs:
    old = {str(each.number): corrigendum_row(each) for each in before.corrigenda}
    new = {str(each.number): corrigendum_row(each) for each in after.corrigenda}
    return {key: [old.get(key), new.get(key)] for key in (old | new) if old.get(key) != new.get(key)}


def _mark_pairs(before: MeetingRecord, after: MeetingRecord) -> Pairs:
    old, new = ({_cell(each): mark_row(each) for each in record.marks} for record in (before, after))
    return {cell: [old.get(cell), new.get(cell)] for cell in (old | new) if old.get(cell) != new.get(cell)}


def _cell(mark: DoorMark) -> str:
    return " ".join(map(str, mark.cell))


def _delegate_pairs(before: MeetingRecord, after: MeetingRecord) -> Pairs:
    old = {each.id: delegate_row(each) for each in before.delegates}
    new = {each.id: delegate_row(each) for each in after.delegates}
    return {id_: [old.get(id_), new.get(id_)] for id_ in (old | new) if old.get(id_) != new.get(id_)}
