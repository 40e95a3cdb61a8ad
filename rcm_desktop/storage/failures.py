"""From an error of the driver to the condition of the world behind it."""

from __future__ import annotations

import re
from enum import IntEnum
from pathlib import Path

from rcm_desktop.storage.errors import (
    Busy,
    DiskFails,
    DiskFull,
    LibraryCondition,
    LibraryDamaged,
    NotReadable,
    ReadOnlyFile,
)


class _Result(IntEnum):
    """SQLite's primary result codes; its extended ones have them in the low byte."""

    BUSY = 5
    LOCKED = 6
    READONLY = 8
    IOERR = 10
    CORRUPT = 11
    FULL = 13
    CANTOPEN = 14
    PROTOCOL = 15
    NOTADB = 26


# What SQLite says of each (sqlite3_errstr): the driver's backup raises the words without the code.
_SAID = {
    "database is locked": _Result.BUSY,
    "database table is locked": _Result.LOCKED,
    "attempt to write a readonly database": _Result.READONLY,
    "disk I/O error": _Result.IOERR,
    "database disk image is malformed": _Result.CORRUPT,
    "database or disk is full": _Result.FULL,
    "unable to open database file": _Result.CANTOPEN,
    "file is not a database": _Result.NOTADB,
}


def condition_of(error: BaseException, path: Path) -> LibraryCondition | None:
    """The condition an exception stands for, None where it is a fault of the program.

    ``error`` is an error of the driver, or SQLAlchemy's around one, or a condition itself.
    """
    if isinstance(error, LibraryCondition):
        return error
    cause = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlite_errorcode", None) or _SAID.get(str(cause))
    if not isinstance(code, int):
        return None
    named, name = str(path), str(getattr(cause, "sqlite_errorname", cause))
    match code & 0xFF:
        case _Result.FULL:
            return DiskFull(named)
        case _Result.IOERR:
            return DiskFails(named, name)
        case _Result.BUSY | _Result.LOCKED | _Result.PROTOCOL:
            return Busy(named)
        case _Result.READONLY:
            return ReadOnlyFile(named)
        case _Result.CORRUPT | _Result.NOTADB:
            return LibraryDamaged(named, name)
        case _Result.CANTOPEN:
            return NotReadable(named, name)
    if re.match(r"no such (table|column)", str(cause)):
        return LibraryDamaged(named, str(cause))
    return None
