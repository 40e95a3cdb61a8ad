"""Contributions: periods, postings that nothing can change, and the follow-up log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_POSTED = "RAISE(ABORT, 'what is posted stays: reverse it instead')"
_USED = "EXISTS (SELECT 1 FROM posting_line WHERE period_id = OLD.id)"
_TRIGGERS = (
    f"posting_kept BEFORE UPDATE ON posting BEGIN SELECT {_POSTED}; END",
    f"posting_not_taken_out BEFORE DELETE ON posting BEGIN SELECT {_POSTED}; END",
    f"posting_line_kept BEFORE UPDATE ON posting_line BEGIN SELECT {_POSTED}; END",
    f"posting_line_not_taken_out BEFORE DELETE ON posting_line BEGIN SELECT {_POSTED}; END",
    "posting_counted BEFORE INSERT ON posting "
    "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM posting) "
    "OR EXISTS (SELECT 1 FROM posting WHERE id = NEW.id OR target = NEW.target) "
    f"BEGIN SELECT {_POSTED}; END",
    "posting_line_once BEFORE INSERT ON posting_line "
    "WHEN EXISTS (SELECT 1 FROM posting_line WHERE posting_id = NEW.posting_id AND place = NEW.place) "
    "OR NEW.posting_id IS NOT (SELECT id FROM posting ORDER BY number DESC LIMIT 1) "
    f"BEGIN SELECT {_POSTED}; END",
    f"period_kept BEFORE UPDATE ON period WHEN {_USED} AND (OLD.id IS NOT NEW.id OR "
    "OLD.starts IS NOT NEW.starts OR OLD.ends IS NOT NEW.ends OR OLD.due IS NOT NEW.due OR "
    "OLD.currency IS NOT NEW.currency OR OLD.budget IS NOT NEW.budget OR OLD.scale IS NOT NEW.scale) "
    f"BEGIN SELECT {_POSTED}; END",
    f"period_not_taken_out BEFORE DELETE ON period WHEN {_USED} BEGIN SELECT {_POSTED}; END",
)


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "period",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False, unique=True),
        *_text("starts", "ends", "due", "currency"),
        sa.Column("budget", sa.Integer(), nullable=False),
        *_text("scale"),
        sa.Column("approved", sa.Text()),
    )
    _create_postings()
    op.create_table(
        "follow_up",
        sa.Column("id", sa.Text(), primary_key=True),
        *_text("country", "day", "contact", "words"),
        sa.Column("promised", sa.Integer(), nullable=False),
        *_text("currency"),
        sa.Column("promised_for", sa.Text()),
        *_text("action"),
        sa.Column("action_day", sa.Text()),
        sa.Column("is_done", sa.Integer(), nullable=False),
        *_text("who"),
    )
    op.create_index("ix_follow_up_country", "follow_up", ["country", "day"])
    for trigger in _TRIGGERS:
        op.execute(f"CREATE TRIGGER {trigger}")


def _create_postings() -> None:
    op.create_table(
        "posting",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("number", sa.Integer(), nullable=False, unique=True),
        *_text("kind", "country", "currency", "value", "recorded", "who", "reference", "note"),
        sa.Column("target", sa.Text(), sa.ForeignKey("posting.id"), unique=True),
        *_text("facts"),
    )
    op.create_index("ix_posting_country", "posting", ["country", "currency", "value", "number"])
    op.create_table(
        "posting_line",
        sa.Column("posting_id", sa.Text(), sa.ForeignKey("posting.id"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        *_text("country", "currency", "kind"),
        sa.Column("period_id", sa.Text(), sa.ForeignKey("period.id")),
        sa.Column("amount", sa.Integer(), nullable=False),
        *_text("value", "recorded"),
        sa.PrimaryKeyConstraint("posting_id", "place"),
    )
    columns = ["country", "currency", "kind", "period_id", "value", "recorded", "amount"]
    op.create_index("ix_posting_line_sums", "posting_line", columns)
