"""Looking into a backup: whether it is sound, what it holds, how it differs; and a new file made from it.

Nothing here changes a byte of the backup.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from rcm_desktop.domain.backups import (
    Difference,
    EventDifference,
    Holdings,
    MeetingDifference,
    PeopleDifference,
)
from rcm_desktop.domain.erasing import Erased
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.storage import driver
from rcm_desktop.storage.checking import first_fault
from rcm_desktop.storage.copies import Progress, building, check_target, copy, move_into_place
from rcm_desktop.storage.driver import Mode
from rcm_desktop.storage.engines import reading_engine
from rcm_desktop.storage.erasures import erase_again
from rcm_desktop.storage.errors import LibraryDamaged, NeedsUpgrade
from rcm_desktop.storage.event_tables import invitation
from rcm_desktop.storage.file_format import SCHEMA
from rcm_desktop.storage.judge import judge, judge_place
from rcm_desktop.storage.library import Library, conditions, mode_to_read
from rcm_desktop.storage.lock import held
from rcm_desktop.storage.stamps import changed_at, state_of
from rcm_desktop.storage.store import Unit
from rcm_desktop.storage.tables import event, meeting, node, participation, person


def sound_state(path: Path) -> str:
    """Check all of a backup and give the state it holds, "" where it does not say.

    Raises the condition that makes it useless.
    """
    with _sound(path) as (connection, _):
        return state_of(connection)


def look_into(path: Path) -> Holdings:
    """Check all of a backup and tell what it holds.

    Raises the condition that makes it useless, and NeedsUpgrade where only an earlier version knows it.
    """
    with _sound(path) as (connection, schema):
        if schema < SCHEMA:
            raise NeedsUpgrade(str(path))
        return holdings(connection)


def holdings(connection: Connection) -> Holdings:
    """What is held by the file behind a connection; conclusions are counted without their sub-items."""
    section = node.alias()
    counted = select(func.count()).select_from(node.join(section, node.c.parent_id == section.c.id))
    counted = counted.where(node.c.kind == Kind.ITEM.value, section.c.kind.in_([Kind.SECTION, Kind.PREAMBLE]))
    meetings = connection.execute(select(func.count()).select_from(meeting)).scalar_one()
    return Holdings(meetings, connection.execute(counted).scalar_one(), changed_at(connection))


def difference(here: Library, path: Path) -> Difference:
    """How a backup differs from the library in hand; raises what forbids to read either."""
    with _sound(path) as (there, schema), here.reading() as now:
        if schema < SCHEMA:
            raise NeedsUpgrade(str(path))
        return _difference(there, now)


def restore(path: Path, new: Path, progress: Progress | None = None, erased: Erased | None = None) -> None:
    """Make a new, checked file at ``new`` from what a backup holds; what it was made from stays.

    Who was erased since is taken out of it: those of ``erased``, and those whom a list beside the backup or
    the new file names. Raises AlreadyThere, what forbids a library at that place, and the condition that
    makes the backup useless; nothing is left at ``new`` then.
    """
    target = new.resolve()
    check_target(target, replace=False)
    judge_place(target)
    source = path.resolve()
    sound_state(source)
    mode, _ = _way_to_read(source)
    with building(target) as part:
        copy(source, mode, part, target=target, progress=progress)
        left_over = erase_again(part, [source, target], erased or Erased(), target)
        move_into_place(part, target, replace=False)
    left_over()


def _way_to_read(path: Path) -> tuple[Mode, int]:
    """How a file is read without a byte being made, and its schema. Raises the condition that forbids it."""
    if driver.is_open_here(path):
        return Mode.READING, SCHEMA
    verdict = judge(path)
    return (Mode.READING if held(path) else mode_to_read(verdict)), verdict.schema


@contextmanager
def _sound(path: Path) -> Iterator[tuple[Connection, int]]:
    """A reading connection to a file that was checked whole, and its schema."""
    path = path.resolve()
    mode, schema = _way_to_read(path)
    engine = reading_engine(path, mode)
    try:
        with conditions(path), engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert isinstance(raw, driver.Connection)
            fault = first_fault(raw)
            if fault:
                raise LibraryDamaged(str(path), fault)
            yield connection, schema
    finally:
        engine.dispose()


# Differences

_THERE, _HERE, _BOTH = range(3)


def _difference(there: Connection, here: Connection) -> Difference:
    lines = {line.id: line for connection in (here, there) for line in Unit(connection).meeting_lines()}
    record = select(*(column for column in meeting.c if column.name != "created_at"))
    records = Counter((row.id, side) for row, side in _unequal(there, here, record))
    nodes = Counter((row.meeting_id, side) for row, side in _unequal(there, here, select(node)))
    named = select(participation, person.c.name).join(person)
    people = Counter((row.event_id, side) for row, side in _unequal(there, here, named))
    facts = select(*(column for column in event.c if column.name != "touched_at"))
    events = Counter((row.id, side) for row, side in _unequal(there, here, facts))
    answers = Counter((row.event_id, side) for row, side in _unequal(there, here, _ANSWERS))
    touched = {id_ for id_, _ in (*records, *nodes, *people, *events, *answers)}
    found = (
        MeetingDifference(
            lines[id_],
            is_there=not records[id_, _HERE],
            is_here=not records[id_, _THERE],
            only_there=nodes[id_, _THERE],
            only_here=nodes[id_, _HERE],
            different=nodes[id_, _BOTH],
            is_record_different=any((records[id_, _BOTH], events[id_, _BOTH], _sum(answers, id_))),
            people=_people(people, id_),
        )
        for id_ in touched & lines.keys()
    )
    titles = {row.id: row for connection in (there, here) for row in connection.execute(_TITLES)}
    others = (
        EventDifference(
            id_,
            {Language.EN: titles[id_].en_title, Language.ES: titles[id_].es_title},
            titles[id_].first or "",
            is_there=not events[id_, _HERE],
            is_here=not events[id_, _THERE],
            is_changed=bool(events[id_, _BOTH]),
            answers=_sum(answers, id_),
            people=_people(people, id_),
        )
        for id_ in (touched & titles.keys()) - lines.keys()
    )
    in_order = sorted(others, key=lambda each: (each.first, each.id), reverse=True)
    return Difference(tuple(sorted(found, key=_latest_first)), tuple(in_order))


_ANSWERS = select((invitation.c.event_id + " " + invitation.c.party).label("key"), invitation)
_TITLES = select(event.c.id, event.c.en_title, event.c.es_title, event.c.first)


def _people(counted: Counter[tuple[str, int]], id_: str) -> PeopleDifference:
    return PeopleDifference(counted[id_, _THERE], counted[id_, _HERE], counted[id_, _BOTH])


def _sum(counted: Counter[tuple[str, int]], id_: str) -> int:
    return counted[id_, _THERE] + counted[id_, _HERE] + counted[id_, _BOTH]


def _latest_first(each: MeetingDifference) -> tuple[int, str]:
    start = each.meeting.start
    return (-start.toordinal() if start else 0, each.meeting.key)


def _unequal(there: Connection, here: Connection, wanted: Select[Any]) -> Iterator[tuple[Row[Any], int]]:
    """The rows that are on one side alone or not the same on both; the first column is the id.

    Both sides are read in the order of their ids, so that never all of them are in memory.
    """
    wanted = wanted.order_by(wanted.selected_columns[0])
    first, second = iter(there.execute(wanted)), iter(here.execute(wanted))
    one, other = next(first, None), next(second, None)
    while one is not None or other is not None:
        if other is None or (one is not None and one[0] < other[0]):
            assert one is not None
            yield one, _THERE
            one = next(first, None)
        elif one is None or other[0] < one[0]:
            yield other, _HERE
            other = next(second, None)
        else:
            if tuple(one) != tuple(other):
                yield other, _BOTH
            one, other = next(first, None), next(second, None)
