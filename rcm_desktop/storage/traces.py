"""Bytes of what was taken out: SQLite leaves them in free room of its pages, in its journal and in the search
index.

VACUUM writes every page anew without free room, FTS5 lets go of words when it is tidied, and the journal is
empty once it was folded in and cut.
"""

from __future__ import annotations

from sqlalchemy import Connection as Unit

from rcm_desktop.storage.driver import BUSY_MILLISECONDS, Connection
from rcm_desktop.storage.settings import save_setting, setting_of

_OWED = "wipe_owed"

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


def owe(connection: Unit) -> None:
    """Note, with what is taken out, that its bytes are still there: the program may be killed before they
    go."""
    save_setting(connection, _OWED, "yes")


def is_owed(connection: Unit) -> bool:
    return bool(setting_of(connection, _OWED))


def settle_debt(connection: Unit) -> None:
    """Note that nothing is left."""
    save_setting(connection, _OWED, "")
