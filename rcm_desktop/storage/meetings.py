"""The records of meetings as rows."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, exists, insert, select, update

from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.meetings import Meeting, MeetingState, MeetingWording
from rcm_desktop.storage.encoding import lines_json, lines_of, marks_json, presence_json, presence_of, text_of
from rcm_desktop.storage.errors import KeyTaken
from rcm_desktop.storage.programme_json import agenda_json, agenda_of, sessions_json, sessions_of
from rcm_desktop.storage.tables import event
from rcm_desktop.storage.tables import meeting as meetings

INDEXED_COLUMNS = frozenset({"starts", "body"})
"""What of a meeting's record the search index holds."""
SHOWN_COLUMNS = frozenset({"body", "starts", "ends", "ordinal", "host", "zone", "en_place", "es_place"})
"""What of a meeting's record its event shows in a calendar."""
_INDEXED = select(*(meetings.c[name] for name in sorted(INDEXED_COLUMNS)))


def add_meeting(connection: Connection, meeting: Meeting, created_at: datetime) -> None:
    """Store a new meeting. Raises KeyTaken where its key is in use."""
    _check_key(connection, meeting)
    row = meeting_row(meeting) | {"created_at": created_at.isoformat(timespec="seconds")}
    connection.execute(insert(meetings).values(row))
    _put_event(connection, meeting, created_at)


def _put_event(connection: Connection, meeting: Meeting, at: datetime) -> None:
    """Each meeting is an event; one that was planned in the calendar is it already."""
    from rcm_desktop.domain.events.event import Event, EventKind
    from rcm_desktop.storage.event_encoding import event_row

    planned = event_row(Event(meeting.id, meeting.key, EventKind.MEETING))
    planned["touched_at"] = at.astimezone(UTC).isoformat(timespec="seconds")
    known = connection.execute(select(event.c.id).where(event.c.id == meeting.id)).first()
    if known is None:
        connection.execute(insert(event).values(planned))
    else:
        names = (
            "kind",
            "key",
            "first",
            "last",
            "zone",
            "body",
            "hosts",
            "en_place",
            "es_place",
            "touched_at",
        )
        here = update(event).where(event.c.id == meeting.id)
        connection.execute(here.values({name: planned[name] for name in (*names, "touched_at")}))


def update_meeting(connection: Connection, meeting: Meeting) -> None:
    """Store a changed record under its id. Raises KeyTaken, and LookupError where there is none."""
    _check_key(connection, meeting)
    before = connection.execute(_INDEXED.where(meetings.c.id == meeting.id)).first()
    here = update(meetings).where(meetings.c.id == meeting.id)
    done = connection.execute(here.values(meeting_row(meeting)))
    if not done.rowcount:
        raise LookupError(f"no meeting {meeting.id}")
    if before != connection.execute(_INDEXED.where(meetings.c.id == meeting.id)).first():
        from rcm_desktop.storage import search_index

        search_index.keep_meeting(connection, meeting.id)


def remove_meeting(connection: Connection, id_: str) -> None:
    """Take a meeting out, with its outline, steps and histories."""
    from rcm_desktop.storage import search_index

    search_index.forget_meeting(connection, id_)
    connection.execute(delete(meetings).where(meetings.c.id == id_))
    connection.execute(delete(event).where(event.c.id == id_))


def count_change(connection: Connection, id_: str, columns: Collection[str]) -> None:
    """Note that calendars of others must hear of a meeting, where these columns of it changed."""
    if SHOWN_COLUMNS & set(columns):
        at = datetime.now(UTC).isoformat(timespec="seconds")
        changed = {"changed": event.c.changed + 1, "touched_at": at}
        connection.execute(update(event).where(event.c.id == id_).values(changed))


def find_meeting(connection: Connection, id_: str) -> Meeting | None:
    row = connection.execute(meetings.select().where(meetings.c.id == id_)).first()
    return None if row is None else _meeting(row)


def find_meeting_by_key(connection: Connection, key: str) -> Meeting | None:
    row = connection.execute(meetings.select().where(meetings.c.key == key)).first()
    return None if row is None else _meeting(row)


def all_meetings(connection: Connection) -> list[Meeting]:
    """All meetings, the latest first; those without a date at the end."""
    in_order = meetings.select().order_by(
        meetings.c.starts.is_(None), meetings.c.starts.desc(), meetings.c.key.desc()
    )
    return [_meeting(row) for row in connection.execute(in_order)]


def latest_meeting(connection: Connection) -> Meeting | None:
    """The meeting with the latest first day; of meetings without any day, the one made last."""
    dated = meetings.select().where(meetings.c.starts.is_not(None)).order_by(meetings.c.starts.desc())
    row = connection.execute(dated.limit(1)).first()
    if row is None:
        row = connection.execute(meetings.select().order_by(meetings.c.created_at.desc()).limit(1)).first()
    return None if row is None else _meeting(row)


def meeting_keys(connection: Connection) -> set[str]:
    """The keys that are taken, by other events too."""
    return {
        *connection.execute(select(meetings.c.key)).scalars(),
        *connection.execute(select(event.c.key)).scalars(),
    }


def _check_key(connection: Connection, meeting: Meeting) -> None:
    taken = exists().where(meetings.c.key == meeting.key, meetings.c.id != meeting.id)
    if connection.execute(select(taken)).scalar():
        raise KeyTaken(meeting.key)


def meeting_row(meeting: Meeting) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": meeting.id,
        "key": meeting.key,
        "body": meeting.body,
        "starts": meeting.start.isoformat() if meeting.start else None,
        "ends": meeting.end.isoformat() if meeting.end else None,
        "present": " ".join(meeting.read_present),
        "ordinal": meeting.ordinal,
        "host": meeting.host or None,
        "presidency": meeting.presidency or None,
        "state": meeting.state.value,
        "presence": presence_json(meeting.presence),
        "drafts": meeting.drafts,
        "sessions": sessions_json(meeting.sessions),
        "zone": meeting.zone or None,
        "agenda": agenda_json(meeting.agenda),
    }
    for language in LANGUAGES:
        wording, prefix = meeting.wording(language), language.value
        row |= {
            f"{prefix}_title": lines_json(wording.title),
            f"{prefix}_place": wording.place,
            f"{prefix}_opening": wording.opening.plain,
            f"{prefix}_opening_marks": marks_json(wording.opening),
            f"{prefix}_after": lines_json(wording.after),
            f"{prefix}_made": wording.made or None,
        }
    return row


def _meeting(row: Row[Any]) -> Meeting:
    en, es = (_wording(row, language.value) for language in LANGUAGES)
    return Meeting(
        row.id,
        row.key,
        row.body,
        date.fromisoformat(row.starts) if row.starts else None,
        date.fromisoformat(row.ends) if row.ends else None,
        en,
        es,
        tuple(row.present.split()),
        row.ordinal,
        row.host or "",
        row.presidency or "",
        MeetingState(row.state),
        presence_of(row.presence),
        row.drafts,
        sessions_of(row.sessions),
        row.zone or "",
        agenda_of(row.agenda),
    )


def _wording(row: Row[Any], prefix: str) -> MeetingWording:
    stored = row._mapping
    return MeetingWording(
        lines_of(stored[f"{prefix}_title"]),
        stored[f"{prefix}_place"],
        text_of(stored[f"{prefix}_opening"], stored[f"{prefix}_opening_marks"]),
        lines_of(stored[f"{prefix}_after"]),
        stored[f"{prefix}_made"] or "",
    )
