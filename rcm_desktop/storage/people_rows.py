"""People over all events, as rows: everybody once, who is not the same, and the private details of an
event."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.persons import Person, PersonPart
from rcm_desktop.storage.delegates import parts_of_all
from rcm_desktop.storage.event_encoding import mark_of
from rcm_desktop.storage.event_tables import (
    calendar_step,
    door_mark,
    person_apart,
    person_joined,
    private_detail,
)
from rcm_desktop.storage.tables import participation, person, record_step
from rcm_desktop.storage.traces import owe


class PeopleRows:
    """Reading and writing of people on a connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Person]:
        """Everybody with all parts, in no order; those whom only the steps of undo know come last."""
        parts: dict[str, list[PersonPart]] = {}
        for event, delegate in parts_of_all(self._connection):
            parts.setdefault(delegate.person, []).append(PersonPart(event, delegate))
        known = self._connection.execute(select(person.c.id, person.c.name))
        found = [Person(id_, name, tuple(parts.get(id_, ()))) for id_, name in known]
        ids = {each.id for each in found}
        ids.update(self._connection.execute(select(person_joined.c.gone)).scalars())
        names = {id_: name for id_, name in self._in_steps() if id_ not in ids}
        return found + [Person(id_, name) for id_, name in names.items()]

    def _in_steps(self) -> Iterator[tuple[str, str]]:
        """People by id and name, as the steps of undo hold them."""
        for table in (record_step, calendar_step):
            named = select(table.c.change).where(table.c.change.contains('"person_id"'))
            for change in self._connection.execute(named).scalars():
                for side in delegate_sides(json.loads(change)):
                    yield side["person_id"], side["name"]

    def marks(self, parts: Iterable[str]) -> list[DoorMark]:
        """What was entered at the door of some parts, by day."""
        wanted = select(door_mark).where(door_mark.c.part_id.in_(list(parts)))
        in_order = wanted.order_by(door_mark.c.day, door_mark.c.session)
        return [mark_of(row) for row in self._connection.execute(in_order).mappings()]

    def apart(self) -> set[frozenset[str]]:
        """Pairs of ids of people who are not the same."""
        found = self._connection.execute(select(person_apart.c.one, person_apart.c.other))
        return {frozenset(pair) for pair in found}

    # Private details; no step of undo ever holds them

    def details(self, event: str) -> dict[str, dict[str, str]]:
        """By part what an event asks of its people beside what lists need."""
        wanted = select(private_detail).join(participation).where(participation.c.event_id == event)
        found: dict[str, dict[str, str]] = {}
        for row in self._connection.execute(wanted):
            found.setdefault(row.part_id, {})[row.name] = row.words
        return found

    def put_details(self, part: str, details: dict[str, str]) -> None:
        """Let these be all of a part; words that are "" go."""
        gone = self._connection.execute(delete(private_detail).where(private_detail.c.part_id == part))
        if gone.rowcount:
            owe(self._connection)
        rows = [{"part_id": part, "name": name, "words": words} for name, words in details.items() if words]
        if rows:
            self._connection.execute(insert(private_detail), rows)

    def events_with_details(self) -> set[str]:
        """The events of whose people private details are kept."""
        wanted = select(participation.c.event_id).join(private_detail).distinct()
        return set(self._connection.execute(wanted).scalars())

    def drop_details(self, event: str, names: Iterable[str] | None = None) -> int:
        """Take the private details of an event away, all or those of some names; gives how many went."""
        parts = select(participation.c.id).where(participation.c.event_id == event)
        gone = delete(private_detail).where(private_detail.c.part_id.in_(parts))
        if names is not None:
            gone = gone.where(private_detail.c.name.in_(list(names)))
        owe(self._connection)
        return self._connection.execute(gone).rowcount


def delegate_sides(change: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows of people's parts in the change of a step of a record or of the calendar, before and after."""
    entries = change.get("delegates", ())
    for sides in entries.values() if isinstance(entries, dict) else entries:
        yield from (side for side in sides if side is not None)
