"""What a file of records says of the directory beyond the shipped tables, and the contacts in it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "directory_version",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("kind", "id", "since")),
        sa.Column("facts", sa.Text()),
        sa.PrimaryKeyConstraint("kind", "id", "since"),
    )
    op.create_table(
        "presidency",
        sa.Column("year", sa.Integer(), primary_key=True),
        sa.Column("country", sa.Text(), nullable=False),
    )
    op.create_table(
        "contact",
        sa.Column("id", sa.Text(), primary_key=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("entry_kind", "entry_id", "kind")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("name", "courtesy", "function")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("institution", "address", "email")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("language", "since")),
        sa.Column("place", sa.Integer(), nullable=False),
    )
    op.create_index("ix_contact_entry", "contact", ["entry_kind", "entry_id"])
