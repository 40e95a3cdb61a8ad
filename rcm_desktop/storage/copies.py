"""Verified copies of a library: taken by SQLite's backup, checked, then moved into place.

The live file is never read with ``open()``: closing such a handle would drop SQLite's locks on it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from rcm_desktop.storage.checking import first_fault
from rcm_desktop.storage.driver import Connection, Error, Mode, connect
from rcm_desktop.storage.errors import (
    AlreadyThere,
    CopyFailed,
    DiskFails,
    FolderMissing,
    LibraryDamaged,
    NotReadable,
    ReadOnlyFolder,
    StrayJournal,
)
from rcm_desktop.storage.failures import condition_of
from rcm_desktop.storage.file_format import JOURNALS, beside, waiting_journal

Progress = Callable[[int, int], None]
"""Called with the pages done and the pages in all; what it raises cancels the copy."""

_PAGES_A_STEP = 256


@contextmanager
def building(path: Path) -> Iterator[Path]:
    """A name beside ``path`` under which a file is built; what still stands there afterwards is removed."""
    part = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        yield part
    finally:
        for leftover in (part, *(beside(part, suffix) for suffix in JOURNALS)):
            # On a stick that was pulled out nothing can be removed; why it went wrong is told, not that.
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def copy(library: Path, mode: Mode, part: Path, *, target: Path, progress: Progress | None = None) -> None:
    """Write a closed, checked copy of what ``library`` holds now to ``part``, which is to become ``target``.

    Raises CopyFailed where it does not pass its check, LibraryDamaged where the library cannot be read,
    DiskFull and the like for the disk of ``target``.
    """
    try:
        source = connect(library, mode)
        try:
            _back_up(source, part, progress)
        finally:
            source.close()
        fault = _closed_and_checked(part)
    except Error as error:
        condition = condition_of(error, target)
        if isinstance(condition, LibraryDamaged | NotReadable):
            condition.path = str(library)
        raise condition or error from error
    if fault:
        raise CopyFailed(str(target), fault)
    synced(part)


def _back_up(source: Connection, part: Path, progress: Progress | None) -> None:
    def report(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    built = connect(part, Mode.BUILDING)
    try:
        # One reading transaction over all steps: otherwise each commit of the writer starts the copy anew.
        source.execute("BEGIN")
        try:
            source.execute("SELECT count(*) FROM program").fetchone()
            source.backup(built, pages=_PAGES_A_STEP, progress=report, sleep=0.0)
        finally:
            source.execute("ROLLBACK")
    finally:
        built.close()


def _closed_and_checked(part: Path) -> str:
    """Give the copy the form of a file that was closed properly, and check it whole."""
    built = connect(part, Mode.BUILDING)
    try:
        built.execute("UPDATE program SET clean = 1")
        return first_fault(built)
    finally:
        built.close()


def move_into_place(part: Path, path: Path, *, replace: bool) -> None:
    """Give a finished file its name, at once and wholly.

    Raises AlreadyThere where a file has that name and is not to be replaced.
    """
    try:
        if replace:
            part.replace(path)
        elif sys.platform == "win32":
            part.rename(path)
        else:
            _rename_new(part, path)
    except FileExistsError:
        raise AlreadyThere(str(path)) from None
    except OSError as error:
        raise DiskFails(str(path), error.strerror or type(error).__name__) from error
    _sync_folder(path.parent)


def _rename_new(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        # FAT sticks know no second name; there the look and the move are two steps.
        if path.exists():
            raise FileExistsError from None
        part.rename(path)
    else:
        part.unlink()


def synced(path: Path) -> None:
    """Bring a file that nobody has open to the disk."""
    try:
        with path.open("r+b") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise DiskFails(str(path), error.strerror or type(error).__name__) from error


def _sync_folder(folder: Path) -> None:
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError:
            # Some file systems cannot; the name is then as safe as they make it.
            return
        finally:
            os.close(handle)


def check_target(path: Path, *, replace: bool) -> None:
    """Raises what forbids to write a file at ``path``, before any work is done."""
    if not path.parent.is_dir():
        raise FolderMissing(str(path), str(path.parent))
    if path.exists() and not (replace and path.is_file()):
        raise AlreadyThere(str(path))
    if journal := waiting_journal(path):
        # SQLite would take it for the new file's own and write old pages into it.
        raise StrayJournal(str(path), str(journal))
    if not os.access(path.parent, os.W_OK):
        raise ReadOnlyFolder(str(path), str(path.parent))
