"""Folding the journal into the library, so that a plain copy of the one file is whole."""

from __future__ import annotations

from pathlib import Path

from rcm_desktop.storage.driver import Connection, Error, Mode, connect
from rcm_desktop.storage.errors import Busy
from rcm_desktop.storage.failures import condition_of

_PATIENCE_MILLISECONDS = 500


def fold_journal(path: Path) -> None:
    """Fold the journal in and leave the form without one, which needs no second file to be read.

    Raises the condition that is in the way.
    """
    connection = connect(path, Mode.WRITING)
    try:
        _fold(connection)
    except Error as error:
        raise condition_of(error, path) or error from error
    finally:
        connection.close()


def close_properly(path: Path) -> None:
    """Note that the library was closed and fold its journal in, where no reader keeps it.

    Raises the condition that is in the way.
    """
    connection = connect(path, Mode.WRITING)
    try:
        connection.execute("UPDATE program SET clean = 1")
        _fold(connection)
    except Error as error:
        condition = condition_of(error, path)
        if not isinstance(condition, Busy):
            raise condition or error from error
        # Another program reads it this moment. All is stored; the next one to close it folds it in.
    finally:
        connection.close()


def _fold(connection: Connection) -> None:
    connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MILLISECONDS}").fetchall()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute("PRAGMA journal_mode = delete").fetchall()
