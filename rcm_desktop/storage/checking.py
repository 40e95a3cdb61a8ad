"""Whether the bytes of a library are sound, by SQLite's own checks."""

from __future__ import annotations

from rcm_desktop.storage.driver import Connection, Error


def first_fault(connection: Connection) -> str:
    """The first thing wrong with the file, in SQLite's words; "" where all of it is sound.

    Reads the whole file. Raises the driver's Error for what is no damage, such as a lock.
    """
    return _said_by(connection, "integrity_check(1)") or _broken_reference(connection)


def first_damaged_page(connection: Connection) -> str:
    """As ``first_fault``, without comparing indexes to their tables: 2.5 ms a megabyte. Raises likewise."""
    return _said_by(connection, "quick_check(1)")


def _said_by(connection: Connection, check: str) -> str:
    try:
        row = connection.execute(f"PRAGMA {check}").fetchone()
    except Error as error:
        return _damage(error)
    if row is not None and row[0] == "ok":
        return ""
    # Of several lines the first says enough; "*** in database main ***" alone says nothing.
    lines = [line for line in str(row[0] if row else "").splitlines() if "***" not in line]
    return lines[0] if lines else check


def _broken_reference(connection: Connection) -> str:
    try:
        row = connection.execute("PRAGMA foreign_key_check").fetchone()
    except Error as error:
        return _damage(error)
    return f"foreign_key_check {row[0]} {row[2]}" if row else ""


def _damage(error: Error) -> str:
    if not error.sqlite_errorname.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        raise error
    return str(error.sqlite_errorname)
