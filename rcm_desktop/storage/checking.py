"""Whether the bytes of a library are sound, by SQLite's own full check."""

from __future__ import annotations

from rcm_desktop.storage.driver import Connection, Error


def first_fault(connection: Connection) -> str:
    """The first thing wrong with the file, in SQLite's words; "" where all of it is sound.

    Reads the whole file. Raises the driver's Error for what is no damage, such as a lock.
    """
    try:
        row = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if row is None or row[0] != "ok":
            # The first line of several says enough; "*** in database main ***" alone says nothing.
            lines = [line for line in str(row[0] if row else "").splitlines() if "***" not in line]
            return lines[0] if lines else "integrity_check"
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    except Error as error:
        if error.sqlite_errorname.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return str(error.sqlite_errorname)
        raise
    return f"foreign_key_check {broken[0]} {broken[2]}" if broken else ""
