"""Storing a row whether it exists or not, in the one form that SQLite and PostgreSQL share."""

from __future__ import annotations

from sqlalchemy import Table, TextClause, text


def upsert(table: Table) -> TextClause:
    """A statement with all columns of ``table`` as named parameters, for one row or many."""
    keys = [column.name for column in table.primary_key.columns]
    names = [column.name for column in table.columns]
    changed = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name not in keys)
    columns = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(f":{name}" for name in names)
    return text(
        f'INSERT INTO "{table.name}" ({columns}) VALUES ({values}) '
        f"ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {changed}"
    )
