"""Events with their rounds and the door; a person's part is in an event, which each meeting is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_PART = ("id", "person_id", "courtesy", "function", "institution", "email", "part", "delegation")
_EMPTY = ("zone", "inferred", "body", "hosts", "organisers", "donors", "languages", "parent", "private")
_WORDS = tuple(f"{language}_{name}" for language in ("en", "es") for name in ("title", "place", "note"))


def upgrade() -> None:
    _create_events()
    _make_meetings_events()
    _bind_people_to_events()
    _create_what_belongs_to_events()
    _create_what_is_known_of_people()
    _create_tasks()


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def _create_events() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("key", sa.Text(), nullable=False, unique=True),
        *(_text(name) for name in ("kind", "state")),
        *(_text(name, null=True) for name in ("first", "last", "opens", "closes_at")),
        _text("zone"),
        _text("bound", null=True),
        *(_text(name) for name in ("inferred", "body", "hosts", "organisers", "donors")),
        *(_text(name) for name in ("languages", "parent")),
        *(_text(name, null=True) for name in ("closes", "source_meeting", "source_node", "source_words")),
        _text("private"),
        sa.Column("changed", sa.Integer(), nullable=False),
        *(_text(name) for name in (*_WORDS, "uid", "touched_at")),
    )
    op.create_index("ix_event_source", "event", ["source_meeting", "source_node"])


def _make_meetings_events() -> None:
    lists = ("inferred", "hosts", "organisers", "donors", "private")
    values = ["'[]'" if name in lists else "''" for name in (*_EMPTY, *_WORDS, "uid")]
    names = ", ".join((*_EMPTY, *_WORDS, "uid"))
    op.execute(
        f"INSERT INTO event (id, key, kind, state, changed, touched_at, {names}) "
        f"SELECT id, key, 'meeting', 'confirmed', 0, created_at, {', '.join(values)} FROM meeting"
    )


def _bind_people_to_events() -> None:
    """The table is made anew under its own name: a rename would leave its name in quotes."""
    columns = ", ".join(_PART)
    op.execute(f"CREATE TABLE part_kept AS SELECT meeting_id, {columns} FROM participation")
    op.drop_table("participation")
    op.create_table(
        "participation",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("event_id", sa.Text(), sa.ForeignKey("event.id", ondelete="CASCADE"), nullable=False),
        sa.Column("person_id", sa.Text(), sa.ForeignKey("person.id"), nullable=False),
        *(_text(name) for name in (*_PART[2:], "telephone")),
        _text("interpretation", null=True),
    )
    op.execute(
        f"INSERT INTO participation (event_id, {columns}, telephone) "
        f"SELECT meeting_id, {columns}, '' FROM part_kept"
    )
    op.drop_table("part_kept")
    op.create_index("ix_participation_event", "participation", ["event_id"])
    op.create_index("ix_participation_person", "participation", ["person_id"])


def _create_what_belongs_to_events() -> None:
    op.create_table(
        "invitation",
        sa.Column("event_id", sa.Text(), sa.ForeignKey("event.id", ondelete="CASCADE"), nullable=False),
        _text("party"),
        _text("asked", null=True),
        _text("reminded"),
        _text("answered", null=True),
        _text("answer"),
        sa.Column("people", sa.Integer()),
        _text("channel", null=True),
        _text("note"),
        sa.PrimaryKeyConstraint("event_id", "party"),
    )
    part = "participation.id"
    op.create_table(
        "door_mark",
        sa.Column("part_id", sa.Text(), sa.ForeignKey(part, ondelete="CASCADE"), nullable=False),
        *(_text(name) for name in ("day", "session", "arrival")),
        _text("at", null=True),
        sa.PrimaryKeyConstraint("part_id", "day", "session"),
    )
    op.create_table(
        "private_detail",
        sa.Column("part_id", sa.Text(), sa.ForeignKey(part, ondelete="CASCADE"), nullable=False),
        *(_text(name) for name in ("name", "words")),
        sa.PrimaryKeyConstraint("part_id", "name"),
    )
    op.create_table(
        "calendar_step",
        sa.Column("moment", sa.Integer(), primary_key=True),
        *(_text(name) for name in ("name", "at", "who", "change")),
        sa.Column("undone", sa.Integer(), nullable=False),
    )


def _create_what_is_known_of_people() -> None:
    op.create_table("person_joined", sa.Column("gone", sa.Text(), primary_key=True), _text("kept"))
    op.create_table("person_apart", _text("one"), _text("other"), sa.PrimaryKeyConstraint("one", "other"))
    op.create_table("erasure", sa.Column("id", sa.Text(), primary_key=True), _text("kind"), _text("day"))


def _create_tasks() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.Text(), primary_key=True),
        *(_text(name, null=True) for name in ("source_meeting", "source_node", "source_words")),
        *(_text(name) for name in ("who", "en", "es")),
        *(_text(name, null=True) for name in ("first", "last", "opens", "closes_at")),
        _text("zone"),
        _text("bound", null=True),
        *(_text(name) for name in ("inferred", "state", "notes")),
        _text("changed_at", null=True),
        _text("changed_by"),
    )
    op.create_index("ix_task_source", "task", ["source_meeting", "source_node"])
