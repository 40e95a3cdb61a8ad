"""The register of letters. Triggers guard it: no entry is changed or taken out, no number left out."""

from __future__ import annotations

from sqlalchemy import Column, Connection, Integer, PrimaryKeyConstraint, Table, Text

from rcm_desktop.storage.tables import metadata

letter = Table(
    "letter",
    metadata,
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("who", Text, nullable=False),
    PrimaryKeyConstraint("year", "number"),
)
"""``about`` is the id of a receipt, or those of the periods that were owed, with spaces between."""

_KEPT = "RAISE(ABORT, 'a letter stays in the register')"

GUARDS = {
    "letter_kept": f"BEFORE UPDATE ON letter BEGIN SELECT {_KEPT}; END",
    "letter_not_taken_out": f"BEFORE DELETE ON letter BEGIN SELECT {_KEPT}; END",
    # INSERT OR REPLACE would take a row out without asking the trigger of DELETE.
    "letter_counted": "BEFORE INSERT ON letter "
    "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM letter WHERE year = NEW.year) "
    f"BEGIN SELECT {_KEPT}; END",
}
"""Triggers by name."""


def guard(connection: Connection) -> None:
    """Make the triggers; the table is there."""
    for name, words in GUARDS.items():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {words}")
