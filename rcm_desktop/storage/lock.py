"""One program at a time: a lock file beside the library, held by a lock of the operating system.

The system lets go of it when its owner dies, so a lock left behind by a crash is free at once. Its
content only says who holds it. It is never the library itself that is locked or opened here.
"""

from __future__ import annotations

import getpass
import json
import os
import socket
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rcm_desktop.storage.errors import Held, ReadOnlyFolder
from rcm_desktop.storage.file_format import beside

SUFFIX = ".lock"
_LOCK_TRIES = 5
_READ_TRIES = 20
_PAUSE = 0.01

if sys.platform == "win32":
    import msvcrt

    # A locked byte cannot be read by others on Windows, so one far behind the content is taken.
    _LOCKED_BYTE = 1 << 30

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _let_go(handle: int, path: Path) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        os.close(handle)
        # An open file cannot be removed here; whoever opened it meanwhile makes it theirs.
        try:
            path.unlink(missing_ok=True)
        except PermissionError:
            return

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _let_go(handle: int, path: Path) -> None:
        # Removed while it is held: who waits for it finds that the name leads elsewhere and starts anew.
        path.unlink(missing_ok=True)
        os.close(handle)


@dataclass(frozen=True, slots=True)
class Lock:
    """A held lock; ``handle`` is its open file."""

    path: Path
    handle: int

    @classmethod
    def take(cls, library: Path, door: str = "") -> Lock:
        """Take the lock of a library; ``door`` is the local socket others may knock at.

        Raises Held where another program has it, ReadOnlyFolder where no file can be made there.
        """
        path = beside(library, SUFFIX)
        while True:
            try:
                handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
            except OSError as error:
                raise held(library) or ReadOnlyFolder(str(library), str(library.parent)) from error
            if not _lock_soon(handle):
                os.close(handle)
                raise _held(library, path)
            if _is_same(handle, path):
                _write_owner(handle, door)
                return cls(path, handle)
            os.close(handle)

    def release(self) -> None:
        """Let go and remove the lock file."""
        _let_go(self.handle, self.path)


def held(library: Path) -> Held | None:
    """Who holds a library now, None where nobody does. Makes no file."""
    path = beside(library, SUFFIX)
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        if not _try_lock(handle):
            return _held(library, path)
    finally:
        os.close(handle)
    return None


def _lock_soon(handle: int) -> bool:
    """Take the lock, in spite of others who only look for an instant whether it is held."""
    for _ in range(_LOCK_TRIES):
        if _try_lock(handle):
            return True
        time.sleep(_PAUSE)
    return False


def _is_same(handle: int, path: Path) -> bool:
    """Whether the name still leads to the open file; its last owner may have removed it meanwhile."""
    ours = os.fstat(handle)
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    return (ours.st_dev, ours.st_ino) == (there.st_dev, there.st_ino)


def _write_owner(handle: int, door: str) -> None:
    owner = {
        "user": _user(),
        "host": socket.gethostname(),
        "since": datetime.now().isoformat(timespec="seconds"),
        "pid": os.getpid(),
        "door": door,
    }
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(owner).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def _held(library: Path, path: Path) -> Held:
    """What the lock file says; its owner may be about to write it, so a moment is given."""
    for _ in range(_READ_TRIES):
        try:
            owner = json.loads(path.read_bytes())
            since = datetime.fromisoformat(owner["since"])
            return Held(str(library), str(owner["user"]), str(owner["host"]), since, str(owner["door"]))
        except (OSError, ValueError, KeyError, TypeError):
            time.sleep(_PAUSE)
    return Held(str(library), "?", "?", datetime.now(), "")
