"""The record of a meeting, the people in it, and the steps that take its changes back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # Columns are added, not the table rebuilt: nothing that refers to a meeting is touched.
    for column in (
        sa.Column("ordinal", sa.Integer()),
        sa.Column("host", sa.Text()),
        sa.Column("presidency", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False, server_default=sa.text("'prepared'")),
        sa.Column("presence", sa.Text()),
        sa.Column("drafts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("en_made", sa.Text()),
        sa.Column("es_made", sa.Text()),
    ):
        op.add_column("meeting", column)
    _create_people()
    op.create_table(
        "record_step",
        sa.Column("meeting_id", sa.Text(), sa.ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False),
        sa.Column("moment", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("undone", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("meeting_id", "moment"),
    )


def _create_people() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
    )
    op.create_table(
        "participation",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("meeting_id", sa.Text(), sa.ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False),
        sa.Column("person_id", sa.Text(), sa.ForeignKey("person.id"), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("courtesy", "function", "institution", "email", "part", "delegation")
        ),
    )
    op.create_index("ix_participation_meeting", "participation", ["meeting_id"])
    op.create_index("ix_participation_person", "participation", ["person_id"])
