"""What is posted in each month, kept by the database itself, and an index of what is open in the log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_KEYS = ("country", "currency", "kind", "period_id", "month")
_OPEN = "is_done = 0 AND (action <> '' OR promised_for IS NOT NULL OR contact = 'promise')"
_SUMMED = (
    "CREATE TRIGGER posting_line_summed AFTER INSERT ON posting_line BEGIN "
    "INSERT INTO posting_month (country, currency, kind, period_id, month, amount) VALUES (NEW.country, "
    "NEW.currency, NEW.kind, coalesce(NEW.period_id, ''), substr(NEW.value, 1, 7), NEW.amount) "
    "ON CONFLICT DO UPDATE SET amount = amount + excluded.amount; END"
)


def upgrade() -> None:
    op.create_table(
        "posting_month",
        *(sa.Column(name, sa.Text(), nullable=False) for name in _KEYS),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(*_KEYS),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO posting_month SELECT country, currency, kind, coalesce(period_id, ''), "
        "substr(value, 1, 7), sum(amount) FROM posting_line GROUP BY 1, 2, 3, 4, 5"
    )
    op.execute(_SUMMED)
    op.create_index("ix_follow_up_open", "follow_up", ["day"], sqlite_where=sa.text(_OPEN))
