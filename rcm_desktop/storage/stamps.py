"""Which file this is, and in which state: two settings by which backups are told apart.

``library_id`` is given once and travels with every copy. ``state`` is new with each commit, inside the same
transaction, so that a file and a backup with the same state hold the same: neither a count of changes, which
two branches of one file could share, nor times and sizes of files, which copying changes, says that. It costs
one row a commit.
"""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection

from rcm_desktop.storage.settings import save_setting, setting_of

_ID = "library_id"
_STATE = "state"


def give_identity(connection: Connection) -> None:
    """Give a file its id and its first state, where it has none."""
    if setting_of(connection, _ID) is None:
        save_setting(connection, _ID, str(uuid4()))
    if setting_of(connection, _STATE) is None:
        stamp(connection)


def stamp(connection: Connection) -> None:
    """Note that something is stored: a moment of local time, and figures that no other state has."""
    save_setting(connection, _STATE, f"{datetime.now().isoformat(timespec='seconds')} {uuid4().hex[:12]}")


def library_id(connection: Connection) -> str:
    """The id of the file, "" where it never got one."""
    return setting_of(connection, _ID) or ""


def state_of(connection: Connection) -> str:
    """The state of the file, "" where it never got one."""
    return setting_of(connection, _STATE) or ""


def changed_at(connection: Connection) -> datetime | None:
    """When something was stored last, None where the file does not say."""
    try:
        return datetime.fromisoformat(state_of(connection).partition(" ")[0])
    except ValueError:
        return None
