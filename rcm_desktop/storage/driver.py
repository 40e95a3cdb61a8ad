"""Connections of the one SQLite in the process, with the settings a library needs, set and read back."""

from __future__ import annotations

import threading
import weakref
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2

from rcm_desktop.storage.errors import PlaceUnsuitable

Error = dbapi2.Error
"""What the driver raises; ``sqlite_errorcode`` and ``sqlite_errorname`` say which."""

BUSY_MILLISECONDS = 5000


class Mode(Enum):
    """What a file is opened for."""

    WRITING = "writing"
    READING = "reading"
    IMMUTABLE = "immutable"
    """For what nobody can change now: SQLite takes no locks and makes no file beside it."""
    BUILDING = "building"
    """For a file that is thrown away unless it becomes complete; its one sync comes at the end."""
    MIGRATING = "migrating"
    """As ``BUILDING``, with foreign keys off: rebuilding a table would take along what refers to it."""


_PARAMETERS = {
    Mode.WRITING: "mode=rw",
    Mode.READING: "mode=ro",
    Mode.IMMUTABLE: "mode=ro&immutable=1",
    Mode.BUILDING: "mode=rwc",
    Mode.MIGRATING: "mode=rw",
}
_SAFE: dict[str, str | int] = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "busy_timeout": BUSY_MILLISECONDS,
}
# SQLite keeps FULL as 2 and OFF as 0. NORMAL would lose acknowledged commits when the power fails.
_SETTINGS: dict[Mode, dict[str, str | int]] = {
    Mode.WRITING: {"journal_mode": "wal", "synchronous": 2, **_SAFE},
    Mode.READING: {"query_only": 1, **_SAFE},
    Mode.IMMUTABLE: {"query_only": 1, **_SAFE},
    Mode.BUILDING: {"journal_mode": "delete", "synchronous": 0, **_SAFE},
    Mode.MIGRATING: {"journal_mode": "delete", "synchronous": 0, **_SAFE, "foreign_keys": 0},
}


class Connection(dbapi2.Connection):  # type: ignore[misc]
    """A connection that is known to be open for as long as it is."""

    file: tuple[int, int] = (0, 0)

    def close(self) -> None:
        super().close()
        with _guard:
            _open.discard(self)


# Closing any other handle on a file that SQLite has open in this process drops SQLite's locks (POSIX), so
# that is asked before one is opened. What is open is a fact of the process, hence not of an object.
_open: weakref.WeakSet[Connection] = weakref.WeakSet()
_guard = threading.Lock()


def is_open_here(path: Path) -> bool:
    """Whether SQLite has this very file open in this process."""
    try:
        file = _identity(path)
    except OSError:
        return False
    with _guard:
        return any(connection.file == file for connection in _open)


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return (found.st_dev, found.st_ino)


def connect(path: Path, mode: Mode) -> Connection:
    """Open ``path`` (absolute). May be used from any thread, by one at a time; transactions are explicit.

    Raises PlaceUnsuitable where a setting is refused, and the driver's Error.
    """
    connection: Connection = dbapi2.connect(
        address(path, mode), uri=True, isolation_level=None, check_same_thread=False, factory=Connection
    )
    try:
        connection.file = _identity(path) if mode is not Mode.BUILDING else (0, 0)
        with _guard:
            _open.add(connection)
        for setting, wanted in _SETTINGS[mode].items():
            connection.execute(f"PRAGMA {setting} = {wanted}").fetchall()
            if pragma(connection, setting) != wanted:
                raise PlaceUnsuitable(str(path), setting)
    except BaseException:
        connection.close()
        raise
    return connection


def pragma(connection: Connection, name: str) -> Any:
    """The value of a setting."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def address(path: Path, mode: Mode) -> str:
    """The file as SQLite's URI takes it, drive letters and network shares of Windows included."""
    name = path.as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(name)}?{_PARAMETERS[mode]}"
