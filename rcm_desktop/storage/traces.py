"""Bytes of what was taken out: SQLite leaves them in free room of its pages, in its journal and in the search
index.

VACUUM writes every page anew without free room, FTS5 lets go of words when it is tidied, and the journal is
empty once it was folded in and cut.
"""

from __future__ import annotations

from rcm_desktop.storage.driver import BUSY_MILLISECONDS, Connection

PATIENCE_MILLISECONDS = 5000
"""How long readers are waited for, that all of the journal can be folded in."""


def wipe(connection: Connection) -> bool:
    """Write the file anew without what was taken out; no transaction may be open.

    False where another program reads the file, so that the journal keeps old pages until it is closed.
    """
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "search_text" in tables:
        connection.execute("INSERT INTO search_text (search_text) VALUES ('optimize')")
    connection.execute("VACUUM")
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MILLISECONDS}").fetchall()
    row = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}").fetchall()
    return row is None or row[0] == 0
