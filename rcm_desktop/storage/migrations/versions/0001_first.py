"""The first schema: meetings, their outlines, steps and histories of texts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "program",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("schema", sa.Integer(), nullable=False),
        sa.Column("written_by", sa.Text(), nullable=False),
        sa.Column("readable_from", sa.Text(), nullable=False),
        sa.Column("clean", sa.Integer(), nullable=False),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )
    _create_meetings()
    _create_nodes()
    _create_steps()


def _create_meetings() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("key", sa.Text(), nullable=False, unique=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("starts", sa.Text()),
        sa.Column("ends", sa.Text()),
        sa.Column("present", sa.Text(), nullable=False),
        *(column for language in ("en", "es") for column in _wording(language)),
        sa.Column("created_at", sa.Text(), nullable=False),
    )
    op.create_index("ix_meeting_starts", "meeting", ["starts"])
    op.create_table(
        "meeting_progress",
        sa.Column("meeting_id", sa.Text(), sa.ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("moment", sa.Integer(), nullable=False),
        sa.Column("caret", sa.Text()),
        sa.Column("at", sa.Text(), nullable=False),
    )
    op.create_index("ix_meeting_progress_at", "meeting_progress", ["at"])


def _wording(language: str) -> list[sa.Column[str]]:
    return [
        sa.Column(f"{language}_title", sa.Text(), nullable=False),
        sa.Column(f"{language}_place", sa.Text(), nullable=False),
        sa.Column(f"{language}_opening", sa.Text(), nullable=False),
        sa.Column(f"{language}_opening_marks", sa.Text()),
        sa.Column(f"{language}_after", sa.Text(), nullable=False),
    ]


def _meeting_id() -> sa.Column[str]:
    return sa.Column("meeting_id", sa.Text(), sa.ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False)


def _create_nodes() -> None:
    op.create_table(
        "node",
        sa.Column("id", sa.Text(), primary_key=True),
        _meeting_id(),
        sa.Column("parent_id", sa.Text(), sa.ForeignKey("node.id", deferrable=True, initially="DEFERRED")),
        sa.Column("rank", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("agreed_at", sa.Text()),
        sa.Column("locked", sa.Text()),
        sa.Column("requests", sa.Text()),
        sa.Column("reservations", sa.Text()),
        sa.Column("fixed", sa.Integer(), nullable=False),
        sa.Column("numbering", sa.Text()),
        *(column for language in ("en", "es") for column in _version(language)),
    )
    op.create_index("ix_node_meeting", "node", ["meeting_id"])
    op.create_index("ix_node_parent", "node", ["parent_id"])


def _version(language: str) -> list[sa.Column[str]]:
    return [
        sa.Column(f"{language}_text", sa.Text(), nullable=False),
        sa.Column(f"{language}_marks", sa.Text()),
        sa.Column(f"{language}_state", sa.Text(), nullable=False),
        sa.Column(f"{language}_printed", sa.Text()),
    ]


def _create_steps() -> None:
    op.create_table(
        "step",
        _meeting_id(),
        sa.Column("moment", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("caret_before", sa.Text()),
        sa.Column("caret_after", sa.Text()),
        sa.Column("undone", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("meeting_id", "moment"),
    )
    op.create_index("ix_step_undone", "step", ["meeting_id", "undone", "moment"])
    op.create_table(
        "text_history",
        sa.Column("node_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("moment", sa.Integer(), nullable=False),
        _meeting_id(),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("before_marks", sa.Text()),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("after_marks", sa.Text()),
        sa.PrimaryKeyConstraint("node_id", "language", "moment"),
    )
    op.create_index("ix_text_history_moment", "text_history", ["meeting_id", "moment"])
