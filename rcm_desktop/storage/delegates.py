"""People and their parts in events as rows."""

from __future__ import annotations

from sqlalchemy import Connection, RowMapping, delete, exists, func, select

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.storage.tables import event, meeting, participation, person
from rcm_desktop.storage.upserts import upsert

Row = dict[str, str | None]

_PUT_PERSON = upsert(person)
_PUT_PART = upsert(participation)
_JOINED = select(participation, person.c.name).join(person)


def delegates_of(connection: Connection, event: str) -> list[Delegate]:
    """The people of an event, in no order."""
    rows = connection.execute(_JOINED.where(participation.c.event_id == event)).mappings()
    return [_delegate(row) for row in rows]


def delegates_of_all(connection: Connection) -> list[tuple[str, Delegate]]:
    """The people of every event, each with the event's id, those of the latest event last."""
    held = _JOINED.join(event, event.c.id == participation.c.event_id)
    day = func.coalesce(meeting.c.starts, event.c.first)
    in_order = held.outerjoin(meeting, meeting.c.id == event.c.id).order_by(
        day.is_not(None), day, participation.c.id
    )
    return [(row["event_id"], _delegate(row)) for row in connection.execute(in_order).mappings()]


def parts_of_all(connection: Connection) -> list[tuple[str, Delegate]]:
    """The people of every event, each with the event's id, in no order."""
    return [(row["event_id"], _delegate(row)) for row in connection.execute(_JOINED).mappings()]


def delegate_row(delegate: Delegate) -> Row:
    """What is kept of a delegate, by column."""
    return {
        "id": delegate.id,
        "person_id": delegate.person,
        "name": delegate.name,
        "courtesy": delegate.courtesy,
        "function": delegate.function,
        "institution": delegate.institution,
        "email": delegate.email,
        "part": delegate.part.value,
        "delegation": delegate.delegation,
        "telephone": delegate.telephone,
        "interpretation": delegate.interpretation.value if delegate.interpretation else None,
    }


def _delegate(row: RowMapping) -> Delegate:
    return Delegate(
        row["id"],
        row["person_id"],
        row["name"],
        row["courtesy"],
        row["function"],
        row["institution"],
        row["email"],
        Part(row["part"]),
        row["delegation"],
        row["telephone"],
        Language(row["interpretation"]) if row["interpretation"] else None,
    )


def find_delegate_row(connection: Connection, id_: str) -> Row | None:
    """What is kept of a delegate with the id of the event, by column; None where there is none."""
    row = connection.execute(_JOINED.where(participation.c.id == id_)).mappings().first()
    return dict(row) if row is not None else None


def put_delegate(connection: Connection, event: str, row: Row, *, with_name: bool = True) -> None:
    """Add a delegate, or exchange the one with its id; a person's name is the same in all meetings.

    Without ``with_name`` a person who is known keeps the name that stands there now.
    """
    named = {"id": row["person_id"], "name": row["name"]}
    known = select(person.c.id).where(person.c.id == named["id"])
    if with_name or connection.execute(known).first() is None:
        connection.execute(_PUT_PERSON, named)
    # Steps of earlier versions of the program know less of a person.
    part = {"telephone": "", "interpretation": None} | {key: row[key] for key in row if key != "name"}
    connection.execute(_PUT_PART, part | {"event_id": event})


def remove_delegate(connection: Connection, row: Row) -> None:
    """Take a delegate out, and the person where no other meeting knows them: data that nobody needs goes."""
    connection.execute(delete(participation).where(participation.c.id == row["id"]))
    remove_unknown(connection, row["person_id"])


def remove_unknown(connection: Connection, id_: str | None) -> None:
    """Take a person out whom no event knows."""
    elsewhere = exists().where(participation.c.person_id == person.c.id)
    connection.execute(delete(person).where(person.c.id == id_, ~elsewhere))
