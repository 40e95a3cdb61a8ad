"""The search index: numbers of nodes, the words of their texts, and FTS5 over them. The upgrade fills it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "search_node",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("node_id", sa.Text(), nullable=False, unique=True),
    )
    op.create_table("search_word", sa.Column("word", sa.Text(), primary_key=True), sqlite_with_rowid=False)
    op.execute(
        "CREATE VIRTUAL TABLE search_text USING fts5"
        "(words, content='', contentless_delete=1, detail=none, tokenize='ascii')"
    )
    op.execute("CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_text', 'row')")
