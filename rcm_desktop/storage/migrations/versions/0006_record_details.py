"""Sessions, time zone and agenda of a meeting, and the corrections of adopted texts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    for name in ("sessions", "zone", "agenda"):
        op.add_column("meeting", sa.Column(name, sa.Text()))
    op.create_table(
        "corrigendum",
        sa.Column("meeting_id", sa.Text(), sa.ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("node_id", "day", "words", "reason", "who")
        ),
        sa.PrimaryKeyConstraint("meeting_id", "number"),
    )
