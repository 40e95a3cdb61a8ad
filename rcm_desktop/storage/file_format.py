"""How a library file is marked, and which files lie beside it."""

from __future__ import annotations

from pathlib import Path

APPLICATION_ID = 0x52434D64
"""SQLite's ``application_id`` of a library: "RCMd" in ASCII."""

SCHEMA = 9
"""SQLite's ``user_version`` of the libraries this program writes."""

READABLE_FROM = dict.fromkeys(range(1, SCHEMA + 1), "0.1.0")
"""The first version of the program that opens a schema, for the row a library keeps about itself."""

JOURNALS = ("-wal", "-journal")
"""Suffixes of the files in which SQLite holds what is not in the library yet."""


def revision(schema: int) -> str:
    """The name of the migration that leads to a schema."""
    return f"{schema:04}"


def beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def waiting_journal(path: Path) -> Path | None:
    """A journal with bytes in it beside ``path``, of a program that still runs or was killed."""
    for suffix in JOURNALS:
        journal = beside(path, suffix)
        try:
            if journal.stat().st_size:
                return journal
        except OSError:
            continue
    return None
