"""Events with all that belongs to them as rows, and the steps that take the calendar's changes back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.events.event import Event, of_meeting
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Invitation, RoundSummary, Standing, standing_of
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.storage.calendar_rows import RowChange, change_of_records, events_of
from rcm_desktop.storage.calendar_steps import keep_step, turn_step
from rcm_desktop.storage.delegates import delegates_of
from rcm_desktop.storage.event_encoding import event_of, invitation_of, mark_of
from rcm_desktop.storage.event_tables import door_mark, invitation
from rcm_desktop.storage.meetings import find_meeting
from rcm_desktop.storage.tables import event, participation
from rcm_desktop.storage.tables import meeting as meetings

_OF_MEETING = ("id", "key", "body", "starts", "ends", "ordinal", "host", "zone", "en_place", "es_place")
Pair = tuple[EventRecord | None, EventRecord | None]
"""A record before and after, None where it did not exist or no longer does."""


class EventRows:
    """Reading and writing of events on a connection."""

    def __init__(self, connection: Connection, directory: Callable[[], Directory]) -> None:
        self._connection = connection
        self._directory = directory

    # Reading

    def all(self) -> list[Event]:
        """Every event and deadline, in no order."""
        lines = select(*(meetings.c[name] for name in _OF_MEETING))
        of_id = {row.id: _meeting_shown(row) for row in self._connection.execute(lines)}
        directory = self._directory()
        found = []
        for row in self._connection.execute(select(event)).mappings():
            meeting = of_id.get(row["id"])
            shown = event_of(row)
            found.append(
                shown if meeting is None else of_meeting(shown, meeting, directory.on(meeting.start))
            )
        return found

    def event(self, id_: str) -> Event:
        """The event with this id; LookupError where there is none."""
        row = self._connection.execute(select(event).where(event.c.id == id_)).mappings().first()
        if row is None:
            raise LookupError(f"no event {id_}")
        found = event_of(row)
        meeting = find_meeting(self._connection, id_) if found.is_meeting else None
        if meeting is None:
            return found
        return of_meeting(found, meeting, self._directory().on(meeting.start))

    def record(self, id_: str) -> EventRecord:
        """An event with all that belongs to it; LookupError where there is none."""
        found = self.event(id_)
        return EventRecord(
            found,
            tuple(self.invitations(id_)),
            tuple(delegates_of(self._connection, id_)),
            tuple(self.marks(id_)),
            find_meeting(self._connection, id_) if found.is_meeting else None,
        )

    def id_of(self, key: str) -> str | None:
        return self._connection.execute(select(event.c.id).where(event.c.key == key)).scalar()

    def keys(self) -> set[str]:
        return set(self._connection.execute(select(event.c.key)).scalars())

    def invitations(self, id_: str) -> list[Invitation]:
        """The round of an event, in the order of the parties."""
        of_event = select(invitation).where(invitation.c.event_id == id_).order_by(invitation.c.party)
        return [invitation_of(row) for row in self._connection.execute(of_event).mappings()]

    def rounds(self, ids: Iterable[str]) -> dict[str, RoundSummary]:
        """The rounds of events in numbers; an event nobody was put on the list of has none."""
        wanted = set(ids)
        is_asked = invitation.c.asked.is_not(None)
        alike = select(invitation.c.event_id, invitation.c.answer, is_asked, func.count())
        grouped = alike.group_by(invitation.c.event_id, invitation.c.answer, is_asked)
        counts: dict[str, dict[Standing, int]] = {}
        for id_, answer, asked, count in self._connection.execute(grouped):
            if id_ in wanted:
                of_event = counts.setdefault(id_, dict.fromkeys(Standing, 0))
                of_event[standing_of(Answer(answer), is_asked=bool(asked))] += count
        dated = select(event.c.id, event.c.closes).where(event.c.closes.is_not(None))
        closing = {row.id: date.fromisoformat(row.closes) for row in self._connection.execute(dated)}
        return {id_: RoundSummary(each, closing.get(id_)) for id_, each in counts.items()}

    def marks(self, id_: str) -> list[DoorMark]:
        """What was entered at the door of an event."""
        joined = select(door_mark).join(participation).where(participation.c.event_id == id_)
        in_order = joined.order_by(door_mark.c.day, door_mark.c.session, door_mark.c.part_id)
        return [mark_of(row) for row in self._connection.execute(in_order).mappings()]

    def from_nodes(self, meeting: str) -> dict[str, list[str]]:
        """By the id of a conclusion the events that come from it."""
        found = select(event.c.source_node, event.c.id).where(event.c.source_meeting == meeting)
        of_node: dict[str, list[str]] = {}
        for node, id_ in self._connection.execute(found):
            of_node.setdefault(node or "", []).append(id_)
        return of_node

    def touched_at(self) -> datetime:
        """When any event was changed last, in UTC; long ago where there is none."""
        latest = self._connection.execute(select(func.max(event.c.touched_at))).scalar()
        found = datetime.fromisoformat(latest) if latest else datetime(1996, 3, 13, tzinfo=UTC)
        return found if found.tzinfo is not None else found.replace(tzinfo=UTC)

    # Writing

    def save(
        self, pairs: Sequence[Pair], name: str, who: str, at: datetime, also: RowChange | None = None
    ) -> bool:
        """Store changed records as one step, with rows of other kinds that change ``also``; False where
        nothing differs."""
        return keep_step(self._connection, change_of_records(pairs) | (also or {}), name, who, at)

    def undo(self, at: datetime) -> tuple[str, tuple[str, ...]] | None:
        """Take the latest step back; gives its name and the ids of its events, None where there is none.

        Raises Overtaken where something else has changed the same since.
        """
        return self._turn(at, back=True)

    def redo(self, at: datetime) -> tuple[str, tuple[str, ...]] | None:
        """Do the step that was taken back last again. Raises likewise."""
        return self._turn(at, back=False)

    def _turn(self, at: datetime, *, back: bool) -> tuple[str, tuple[str, ...]] | None:
        turned = turn_step(self._connection, at, back=back)
        return (turned[0], events_of(turned[1])) if turned is not None else None


def _meeting_shown(row: Row[Any]) -> Meeting:
    """A meeting with what its event shows of it."""
    english, spanish = MeetingWording(place=row.en_place), MeetingWording(place=row.es_place)
    start, end = (date.fromisoformat(day) if day else None for day in (row.starts, row.ends))
    meeting = Meeting(row.id, row.key, row.body, start, end, english, spanish, ordinal=row.ordinal)
    return replace(meeting, host=row.host or "", zone=row.zone or "")
