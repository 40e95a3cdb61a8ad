"""The tables of what belongs to an event beside its people, and the undo of the calendar.

Days are ISO dates, clock times "09:00".
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from rcm_desktop.storage.tables import metadata

invitation = Table(
    "invitation",
    metadata,
    Column("event_id", ForeignKey("event.id", ondelete="CASCADE"), nullable=False),
    Column("party", Text, nullable=False),
    Column("asked", Text),
    Column("reminded", Text, nullable=False),
    Column("answered", Text),
    Column("answer", Text, nullable=False),
    Column("people", Integer),
    Column("channel", Text),
    Column("note", Text, nullable=False),
    PrimaryKeyConstraint("event_id", "party"),
)
"""A country or organisation in the round of an event; ``reminded`` holds days with spaces between."""

door_mark = Table(
    "door_mark",
    metadata,
    Column("part_id", ForeignKey("participation.id", ondelete="CASCADE"), nullable=False),
    Column("day", Text, nullable=False),
    Column("session", Text, nullable=False),
    Column("arrival", Text, nullable=False),
    Column("at", Text),
    PrimaryKeyConstraint("part_id", "day", "session"),
)
"""Who arrived. ``session`` is the id of a session of the meeting, "" for the whole day."""

private_detail = Table(
    "private_detail",
    metadata,
    Column("part_id", ForeignKey("participation.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    Column("words", Text, nullable=False),
    PrimaryKeyConstraint("part_id", "name"),
)
"""What one event asks of people beside what lists need ("diet"); it goes when the event is over, and no step
of undo holds it."""

task = Table(
    "task",
    metadata,
    Column("id", Text, primary_key=True),
    Column("source_meeting", Text),
    Column("source_node", Text),
    Column("source_words", Text),
    Column("who", Text, nullable=False),
    Column("en", Text, nullable=False),
    Column("es", Text, nullable=False),
    Column("first", Text),
    Column("last", Text),
    Column("opens", Text),
    Column("closes_at", Text),
    Column("zone", Text, nullable=False),
    Column("bound", Text),
    Column("inferred", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("notes", Text, nullable=False),
    Column("changed_at", Text),
    Column("changed_by", Text, nullable=False),
    Index("ix_task_source", "source_meeting", "source_node"),
)
"""The follow-up matrix. ``who`` and ``notes`` are JSON, a note [day, words]; its time is as an event's."""

calendar_step = Table(
    "calendar_step",
    metadata,
    Column("moment", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("change", Text, nullable=False),
    Column("undone", Integer, nullable=False),
)
"""Undo of the calendar: which rows each step changed, as they were and as they became, in JSON."""

person_joined = Table(
    "person_joined",
    metadata,
    Column("gone", Text, primary_key=True),
    Column("kept", Text, nullable=False),
)
"""Under which id a person goes on who was joined with another one; older backups know both."""

person_apart = Table(
    "person_apart",
    metadata,
    Column("one", Text, nullable=False),
    Column("other", Text, nullable=False),
    PrimaryKeyConstraint("one", "other"),
)
"""People who look like one and are not, the lower id first."""

erasure = Table(
    "erasure",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("day", Text, nullable=False),
)
"""Who was erased, so that it is done again on what an older backup brings back. ``kind`` is "person" or
"contact"; nothing but the id is kept."""
