"""Taking people out of a file of any schema: their rows, the steps of undo that hold them, notes that name
them.

What was adopted, sent or posted is not changed; ``mentions`` says where a name stands there. The bytes go
with ``storage.traces`` afterwards.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, inspect, text

from rcm_desktop.domain.erasing import Erased, ErasurePlan, Traces
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.presence import Presence
from rcm_desktop.storage.encoding import presence_json, presence_of
from rcm_desktop.storage.people_rows import delegate_sides
from rcm_desktop.storage.sought_words import SoughtWords

Change = dict[str, Any]

_STEPS = {"record_step": ("meeting_id", "moment"), "calendar_step": ("moment",)}
_OF_TASKS = ("who", "en", "es", "notes")
_NOTES = {
    "invitation": (("event_id", "party"), ("note",)),
    "event": (("id",), ("en_note", "es_note")),
    "follow_up": (("id",), ("words", "action")),
    "task": (("id",), _OF_TASKS),
}
"""Notes of the secretariat's own, by table: their keys and columns. A name in them is struck."""


def erase_in(connection: Connection, erased: Erased) -> ErasurePlan:
    """Take people and contacts out of a file, and note by their ids that they were, where it has a table for
    that. Gives what went; ``people`` are the ids that were in the file."""
    file = _File(connection, erased)
    file.erase()
    return file.gone


def plan_of(connection: Connection, people: Iterable[str]) -> ErasurePlan:
    """What erasing people would do; nothing is changed."""
    from rcm_desktop.storage.mentions import contacts_of, mentions

    file = _File(connection, Erased(with_joined(connection, people)))
    file.count()
    contacts = contacts_of(connection, file.names, file.emails)
    counted = mentions(connection, (*file.names, *file.emails))
    return replace(file.gone, contacts=tuple(contacts), mentions=counted)


def traces_of(connection: Connection, erased: Erased) -> Traces:
    """By what they may be found in other files."""
    people = Erased(with_joined(connection, erased.people), erased.contacts)
    file = _File(connection, people)
    others = connection.execute(text("SELECT id FROM person")).scalars()
    return Traces(
        people,
        frozenset(map(fold, file.names)),
        frozenset(each.casefold() for each in file.emails),
        frozenset(others) - people.people,
    )


def with_joined(connection: Connection, people: Iterable[str]) -> frozenset[str]:
    """People with all who were joined with them."""
    kept: dict[str, list[str]] = {}
    for gone, into in connection.execute(text("SELECT gone, kept FROM person_joined")):
        kept.setdefault(into, []).append(gone)
    found: set[str] = set()
    waiting = list(people)
    while waiting:
        id_ = waiting.pop()
        if id_ not in found:
            found.add(id_)
            waiting += kept.get(id_, ())
    return frozenset(found)


def erased_in(connection: Connection) -> Erased:
    """Who was erased in a file, as far as it remembers."""
    if "erasure" not in _tables(connection):
        return Erased()
    rows = list(connection.execute(text("SELECT id, kind FROM erasure")))
    people = frozenset(id_ for id_, kind in rows if kind == "person")
    return Erased(people, frozenset(id_ for id_, kind in rows if kind == "contact"))


def held_in(connection: Connection, traces: Traces) -> Erased:
    """Who of some people stands in a file: by their ids, in the steps of undo too, or under another id by a
    name or address of theirs."""
    tables = _tables(connection)
    people: set[str] = set()
    if "person" in tables:
        for id_, name in connection.execute(text("SELECT id, name FROM person")):
            if id_ in traces.erased.people or (fold(name) in traces.names and id_ not in traces.others):
                people.add(id_)
    for table in _STEPS.keys() & tables:
        for change in connection.execute(text(f"SELECT change FROM {table}")).scalars():
            people |= {id_ for id_ in traces.erased.people if id_ in change}
    contacts: set[str] = set()
    if "contact" in tables and traces.erased.contacts:
        for id_, name, email in connection.execute(text("SELECT id, name, email FROM contact")):
            same = fold(name) in traces.names or email.casefold() in traces.emails
            if id_ in traces.erased.contacts or same:
                contacts.add(id_)
    return Erased(frozenset(people), frozenset(contacts))


class _File:
    """One file and the people who go."""

    def __init__(self, connection: Connection, erased: Erased) -> None:
        self._connection = connection
        self._erased = erased
        self._tables = _tables(connection)
        self._steps = [each for table in _STEPS if table in self._tables for each in self._steps_in(table)]
        rows = self._rows("SELECT id, email, person_id FROM participation WHERE person_id IN :ids", "person")
        sides = [side for _, _, change in self._steps for side in self._sides(change)]
        known = self._rows("SELECT id, name FROM person WHERE id IN :ids", "person")
        contacts = self._rows("SELECT id, name, email FROM contact WHERE id IN :ids", "contact")
        self.parts = frozenset((*(row.id for row in rows), *(side["id"] for side in sides)))
        self._here = [row.id for row in rows]
        self.names = _unlike(row.name for row in (*known, *contacts))
        self.names = _unlike((*self.names, *(side["name"] for side in sides)))
        self.emails = _unlike(
            (*(row.email for row in (*rows, *contacts)), *(side["email"] for side in sides))
        )
        found = {row.id for row in known} | {side["person_id"] for side in sides}
        self._strike = _sought(self.names, self.emails).struck
        self._frozen: set[str] = set()
        self.gone = ErasurePlan(frozenset(found), self.names, len(rows))

    def count(self) -> None:
        """Find out what would go."""
        marks = len(self._rows("SELECT part_id FROM door_mark WHERE part_id IN :ids", "part"))
        details = len(self._rows("SELECT part_id FROM private_detail WHERE part_id IN :ids", "part"))
        steps = sum(self._without(change) != change for _, _, change in self._steps)
        notes = sum(1 for _ in self._notes())
        self.gone = replace(self.gone, marks=marks, details=details, steps=steps, notes=notes)

    def erase(self) -> None:
        self.count()
        for table, key, values in list(self._notes()):
            where = " AND ".join(f"{name} = :key_{name}" for name in key)
            sets = ", ".join(f"{name} = :{name}" for name in values)
            named = {f"key_{name}": value for name, value in key.items()}
            self._connection.execute(text(f"UPDATE {table} SET {sets} WHERE {where}"), named | values)
        self._freeze_presence()
        for table in ("door_mark", "private_detail"):
            self._rows(f"DELETE FROM {table} WHERE part_id IN :ids", "part")
        self._rows("DELETE FROM participation WHERE person_id IN :ids", "person")
        self._rows("DELETE FROM person WHERE id IN :ids", "person")
        self._rows("DELETE FROM contact WHERE id IN :ids", "contact")
        self._rows("DELETE FROM person_joined WHERE gone IN :ids", "person")
        self._rows("DELETE FROM person_joined WHERE kept IN :ids", "person")
        self._rows("DELETE FROM person_apart WHERE one IN :ids", "person")
        self._rows("DELETE FROM person_apart WHERE other IN :ids", "person")
        self._scrub_steps()
        self._note()

    # Rows

    def _rows(self, statement: str, of: str) -> list[Any]:
        """Run a statement over the ids of people, parts or contacts; nothing where the file lacks the
        table."""
        words = statement.split()
        table = words[words.index("FROM") + 1]
        ids = {"person": self._erased.people, "contact": self._erased.contacts}
        wanted = list(ids[of]) if of in ids else self._here
        if table not in self._tables or not wanted:
            return []
        run = self._connection.execute(
            text(statement).bindparams(bindparam("ids", expanding=True)), {"ids": wanted}
        )
        return list(run) if run.returns_rows else []

    def _note(self) -> None:
        if "erasure" not in self._tables:
            return
        today = date.today().isoformat()
        kinds = (("person", self._erased.people), ("contact", self._erased.contacts))
        rows = [{"id": id_, "kind": kind, "day": today} for kind, ids in kinds for id_ in sorted(ids)]
        put = text("INSERT INTO erasure (id, kind, day) VALUES (:id, :kind, :day) ON CONFLICT DO NOTHING")
        if rows:
            self._connection.execute(put, rows)

    def _freeze_presence(self) -> None:
        """What countries' presence follows from a door whose marks go stays as it is."""
        wanted = (
            "SELECT DISTINCT participation.event_id, participation.delegation FROM door_mark "
            "JOIN participation ON participation.id = door_mark.part_id WHERE part_id IN :ids"
        )
        for meeting, country in self._rows(wanted, "part"):
            here = {"id": meeting}
            stored = self._connection.execute(text("SELECT presence FROM meeting WHERE id = :id"), here)
            row = stored.first()
            if row is None or row.presence is None:
                continue
            presence = presence_of(row.presence)
            marks = (
                replace(each, from_door=each.from_door and each.country != country) for each in presence.marks
            )
            kept = presence_json(Presence(tuple(marks)))
            put = text("UPDATE meeting SET presence = :kept WHERE id = :id")
            self._connection.execute(put, here | {"kept": kept})
            self._frozen.add(meeting)

    def _notes(self) -> Iterator[tuple[str, dict[str, Any], dict[str, str]]]:
        """The notes in which a name or address is struck: table, key, new words."""
        for table, (keys, columns) in _NOTES.items():
            if table not in self._tables:
                continue
            names = ", ".join((*keys, *columns))
            for row in self._connection.execute(text(f"SELECT {names} FROM {table}")).mappings():
                changed = {name: self._strike(row[name]) for name in columns if row[name]}
                changed = {name: words for name, words in changed.items() if words != row[name]}
                if changed:
                    yield table, {name: row[name] for name in keys}, changed

    # Steps of undo

    def _steps_in(self, table: str) -> Iterator[tuple[str, dict[str, Any], Change]]:
        keys = ", ".join(_STEPS[table])
        for row in self._connection.execute(text(f"SELECT {keys}, change FROM {table}")).mappings():
            yield table, {name: row[name] for name in _STEPS[table]}, json.loads(row["change"])

    def _sides(self, change: Change) -> Iterator[dict[str, Any]]:
        """The rows of those who go in the change of a step."""
        return (side for side in delegate_sides(change) if side["person_id"] in self._erased.people)

    def _scrub_steps(self) -> None:
        for table, key, change in self._steps:
            kept = self._without(change)
            where = " AND ".join(f"{name} = :{name}" for name in key)
            if not any(kept.values()):
                self._connection.execute(text(f"DELETE FROM {table} WHERE {where}"), key)
            elif kept != change:
                words = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
                put = text(f"UPDATE {table} SET change = :change WHERE {where}")
                self._connection.execute(put, key | {"change": words})

    def _without(self, change: Change) -> Change:
        """The change of a step without those who go."""
        kept: Change = {}
        for kind, entries in change.items():
            if kind == "meeting":
                kept[kind] = entries  # The facts and texts of a record: they hold no people.
            elif isinstance(entries, dict):
                kept[kind] = {id_: sides for id_, sides in entries.items() if not self._is_of(sides)}
            else:
                left = (sides for sides in entries if not self._is_of(sides))
                kept[kind] = [[self._cleaned(kind, side) for side in sides] for sides in left]
        return kept

    def _is_of(self, sides: Sequence[Any]) -> bool:
        """Whether the two sides of a row are of somebody who goes."""
        rows = [side for side in sides if isinstance(side, dict)]
        return any(
            row.get("person_id") in self._erased.people
            or row.get("part_id") in self.parts
            or not self._erased.people.isdisjoint(row.get(name) for name in ("gone", "kept", "one", "other"))
            for row in rows
        )

    def _cleaned(self, kind: str, side: Any) -> Any:
        """A side without a name in its notes; of a meeting whose presence stays as it is, without that."""
        if not isinstance(side, dict):
            return side
        if kind == "meetings" and side.get("id") in self._frozen:
            return {name: value for name, value in side.items() if name != "presence"}
        if kind == "tasks":
            return {name: self._strike(value) if name in _OF_TASKS else value for name, value in side.items()}
        if kind not in ("events", "columns", "invitations"):
            return side
        return {
            name: self._strike(value) if name.endswith("note") and value else value
            for name, value in side.items()
        }


def _tables(connection: Connection) -> frozenset[str]:
    return frozenset(inspect(connection).get_table_names())


def _unlike(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in words if each))


def _sought(names: Iterable[str], emails: Iterable[str]) -> SoughtWords:
    """What is struck in notes: names of two words and more, and addresses; a name of one word is a word of
    others too."""
    return SoughtWords((*(each for each in names if len(each.split()) > 1), *emails))
