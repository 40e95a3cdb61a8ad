"""The tables of contributions. Triggers guard what is posted: the database itself refuses to change it.

Amounts are whole numbers of a currency's smallest unit, days ISO dates, moments ISO and in UTC.
"""

from __future__ import annotations

from sqlalchemy import Column, Connection, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text, text

from rcm_desktop.storage.tables import metadata

period = Table(
    "period",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("starts", Text, nullable=False),
    Column("ends", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("budget", Integer, nullable=False),
    Column("scale", Text, nullable=False),
    Column("approved", Text),
)
"""``scale`` is JSON: per cents as text, or amounts, by country. ``approved`` is a decision in JSON."""

posting = Table(
    "posting",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("target", ForeignKey("posting.id"), unique=True),
    Column("facts", Text, nullable=False),
    Index("ix_posting_country", "country", "currency", "value", "number"),
)
"""``facts`` is JSON: what only its kind has. ``target`` is what a reversal takes back, each posting once."""

posting_line = Table(
    "posting_line",
    metadata,
    Column("posting_id", ForeignKey("posting.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("country", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("period_id", ForeignKey("period.id")),
    Column("amount", Integer, nullable=False),
    Column("value", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    PrimaryKeyConstraint("posting_id", "place"),
    Index("ix_posting_line_sums", "country", "currency", "kind", "period_id", "value", "recorded", "amount"),
)
"""What postings add up from, with their facts repeated so that one index answers for sums. A reversal has the
lines of its target once more, below zero and under the target's kind, with its own days."""

posting_month = Table(
    "posting_month",
    metadata,
    Column("country", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("period_id", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("amount", Integer, nullable=False),
    PrimaryKeyConstraint("country", "currency", "kind", "period_id", "month"),
    sqlite_with_rowid=False,
)
"""Derived: what the lines with value days in a month add up to, so that a position need not read all lines.
A trigger keeps it in the transaction that adds a line, ``ledger_months`` makes it anew. ``month`` is the
first seven characters of a day, ``period_id`` is "" where there is none."""

OPEN = "is_done = 0 AND (action <> '' OR promised_for IS NOT NULL OR contact = 'promise')"
"""Which entries of the log may stand for a promise or for what is to be done next."""

follow_up = Table(
    "follow_up",
    metadata,
    Column("id", Text, primary_key=True),
    Column("country", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("promised", Integer, nullable=False),
    Column("currency", Text, nullable=False),
    Column("promised_for", Text),
    Column("action", Text, nullable=False),
    Column("action_day", Text),
    Column("is_done", Integer, nullable=False),
    Column("who", Text, nullable=False),
    Index("ix_follow_up_country", "country", "day"),
    Index("ix_follow_up_open", "day", sqlite_where=text(OPEN)),
)
"""Few of many entries wait for something: an index holds those."""

_POSTED = "RAISE(ABORT, 'what is posted stays: reverse it instead')"
_USED = "EXISTS (SELECT 1 FROM posting_line WHERE period_id = OLD.id)"
_TERMS = ("starts", "ends", "due", "currency", "budget", "scale")
_CHANGED = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in ("id", *_TERMS))

GUARDS = {
    "posting_kept": f"BEFORE UPDATE ON posting BEGIN SELECT {_POSTED}; END",
    "posting_not_taken_out": f"BEFORE DELETE ON posting BEGIN SELECT {_POSTED}; END",
    "posting_line_kept": f"BEFORE UPDATE ON posting_line BEGIN SELECT {_POSTED}; END",
    "posting_line_not_taken_out": f"BEFORE DELETE ON posting_line BEGIN SELECT {_POSTED}; END",
    # INSERT OR REPLACE would take a row out without asking the triggers of DELETE.
    "posting_counted": "BEFORE INSERT ON posting "
    "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM posting) "
    "OR EXISTS (SELECT 1 FROM posting WHERE id = NEW.id OR target = NEW.target) "
    f"BEGIN SELECT {_POSTED}; END",
    "posting_line_once": "BEFORE INSERT ON posting_line "
    "WHEN EXISTS (SELECT 1 FROM posting_line WHERE posting_id = NEW.posting_id AND place = NEW.place) "
    "OR NEW.posting_id IS NOT (SELECT id FROM posting ORDER BY number DESC LIMIT 1) "
    f"BEGIN SELECT {_POSTED}; END",
    "posting_line_summed": "AFTER INSERT ON posting_line BEGIN "
    "INSERT INTO posting_month (country, currency, kind, period_id, month, amount) VALUES (NEW.country, "
    "NEW.currency, NEW.kind, coalesce(NEW.period_id, ''), substr(NEW.value, 1, 7), NEW.amount) "
    "ON CONFLICT DO UPDATE SET amount = amount + excluded.amount; END",
    "period_kept": f"BEFORE UPDATE ON period WHEN {_USED} AND ({_CHANGED}) BEGIN SELECT {_POSTED}; END",
    "period_not_taken_out": f"BEFORE DELETE ON period WHEN {_USED} BEGIN SELECT {_POSTED}; END",
}
"""Triggers by name. A line is only ever added to the latest posting, so that no amount grows later."""


def guard(connection: Connection) -> None:
    """Make the triggers; the tables are there."""
    for name, words in GUARDS.items():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {words}")
