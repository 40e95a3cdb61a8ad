"""The register of letters, whose numbers have no gaps and which nothing can change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_KEPT = "RAISE(ABORT, 'a letter stays in the register')"
_TRIGGERS = (
    f"letter_kept BEFORE UPDATE ON letter BEGIN SELECT {_KEPT}; END",
    f"letter_not_taken_out BEFORE DELETE ON letter BEGIN SELECT {_KEPT}; END",
    "letter_counted BEFORE INSERT ON letter "
    "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM letter WHERE year = NEW.year) "
    f"BEGIN SELECT {_KEPT}; END",
)


def upgrade() -> None:
    words = ("kind", "country", "language", "day", "about", "subject", "made_at", "who")
    op.create_table(
        "letter",
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("year", "number")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in words),
        sa.PrimaryKeyConstraint("year", "number"),
    )
    for trigger in _TRIGGERS:
        op.execute(f"CREATE TRIGGER {trigger}")
