"""A library file that is open: its lock, its reads, its one writer, its closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from rcm_desktop.storage import driver
from rcm_desktop.storage.checking import first_damaged_page, first_fault
from rcm_desktop.storage.closing import close_properly
from rcm_desktop.storage.copies import Progress, building, check_target, copy, move_into_place, synced
from rcm_desktop.storage.driver import Mode
from rcm_desktop.storage.engines import reading_engine, writing_engine
from rcm_desktop.storage.errors import CopyOntoItself, LibraryDamaged, NeedsUpgrade, OpenedForReading
from rcm_desktop.storage.failures import condition_of
from rcm_desktop.storage.file_format import JOURNALS, SCHEMA, beside
from rcm_desktop.storage.judge import Verdict, judge, judge_place
from rcm_desktop.storage.lock import SUFFIX as LOCK_SUFFIX
from rcm_desktop.storage.lock import Lock, held
from rcm_desktop.storage.schema import build, mark_open, was_closed
from rcm_desktop.storage.stamps import stamp
from rcm_desktop.storage.writer import Writer

T = TypeVar("T")
_OWN = ("", LOCK_SUFFIX, "-shm", *JOURNALS)
_LOOKED_OVER = 16 * 2**20  # bytes; a file of thirty years costs 25 ms to look over at each opening


class Library:
    """An open library. Made by ``create`` and ``open``; ``close``, or leaving a ``with`` block, ends it."""

    def __init__(self, path: Path, mode: Mode, reading: Engine, lock: Lock | None = None) -> None:
        self.path = path
        self.kept: Path | None = None
        """Where the file as it was is kept, if opening it brought it to a new schema."""
        self._mode = mode
        self._reading = reading
        self._lock = lock
        self._writer: Writer | None = None
        self._is_closed = False

    # Opening

    @classmethod
    def create(cls, path: Path, *, door: str = "") -> Library:
        """Make an empty library at ``path`` and open it for writing.

        Raises the condition that forbids it and leaves nothing behind then; never over an existing file.
        """
        path = path.resolve()
        judge_place(path)
        check_target(path, replace=False)
        lock = Lock.take(path, door)
        try:
            with building(path) as part, conditions(path):
                build(part)
                synced(part)
                move_into_place(part, path, replace=False)
            return cls._open_for_writing(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, door: str = "") -> Library:
        """Open a library; ``door`` names the socket by which others ask this program to come forward.

        Raises the condition that forbids it, with no byte changed: Held where another program writes it,
        which does not keep it from being read.
        """
        path = path.resolve()
        owner = held(path)
        if read_only:
            return cls._open_for_reading(path, is_held=owner is not None)
        if owner is not None:
            raise owner
        obstacle = judge(path).obstacle
        if obstacle is not None:
            raise obstacle
        lock = Lock.take(path, door)
        try:
            return cls._open_for_writing(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_for_writing(cls, path: Path, lock: Lock) -> Library:
        # Judged again under the lock: who had it a moment ago may have changed the file.
        verdict = judge(path)
        with conditions(path):
            _inspect(verdict, is_locked=True)
            kept = None
            if verdict.schema < SCHEMA:
                from rcm_desktop.storage.upgrade import upgrade

                kept = upgrade(path, verdict.schema)
            library = cls(path, Mode.WRITING, reading_engine(path, Mode.WRITING), lock)
            library.kept = kept
            library._writer = Writer(path, writing_engine(path).connect)
            try:
                library._writer.submit(mark_open).result()
            except BaseException:
                library._writer.stop(abandon=True)
                raise
            library._writer.stamp = stamp
        return library

    @classmethod
    def _open_for_reading(cls, path: Path, *, is_held: bool) -> Library:
        if driver.is_open_here(path):
            return cls(path, Mode.READING, reading_engine(path, Mode.READING))
        verdict = judge(path)
        if verdict.schema < SCHEMA:
            raise NeedsUpgrade(str(path))
        mode = Mode.READING if is_held else mode_to_read(verdict)
        if not is_held:
            with conditions(path):
                _inspect(verdict, is_locked=False)
        return cls(path, mode, reading_engine(path, mode))

    # Using

    @property
    def is_read_only(self) -> bool:
        return self._writer is None

    @property
    def writer(self) -> Writer:
        """The one who writes. Raises OpenedForReading where there is none."""
        if self._writer is None:
            raise OpenedForReading(str(self.path))
        return self._writer

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A unit of reading: all of it sees the same moment of what is stored. From any thread.

        Raises the condition of the world that keeps the file from being read, RuntimeError after ``close``.
        """
        if self._is_closed:
            # The engine would quietly connect anew, and a file that was let go would be written to.
            raise RuntimeError("the library is closed")
        with conditions(self.path), self._reading.connect() as connection:
            yield connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """A unit of work: carried out by the writer, all or nothing; returns when it is on the disk.

        Raises what ``work`` raises, OpenedForReading, and the condition of the disk.
        """
        return self.writer.submit(work).result()

    def save_copy(self, path: Path, *, replace: bool = False, progress: Progress | None = None) -> None:
        """Save a checked copy as it is now. May run beside the writer, on a thread of its own.

        Raises CopyOntoItself, AlreadyThere unless ``replace``, and the conditions of the disk; what stood
        at ``path`` is then as it was.
        """
        self.check_not_own(path)
        target = path.resolve()
        check_target(target, replace=replace)
        owner = held(target)
        if owner is not None:
            raise owner
        mode = Mode.READING if self._mode is Mode.WRITING else self._mode
        with building(target) as part:
            copy(self.path, mode, part, target=target, progress=progress)
            move_into_place(part, target, replace=replace)

    def check_not_own(self, path: Path) -> None:
        """Raises CopyOntoItself where ``path`` is this file or one of those beside it."""
        target = path.resolve()
        own = {beside(self.path, suffix) for suffix in _OWN}
        if target in own or (target.exists() and target.samefile(self.path)):
            raise CopyOntoItself(str(target))

    # Closing

    def remove(self) -> None:
        """Close a file that was just made and take it away: what was to go into it did not."""
        self.close(abandon=True)
        for suffix in _OWN:
            beside(self.path, suffix).unlink(missing_ok=True)

    def close(self, *, abandon: bool = False) -> None:
        """Store what is queued, fold the journal into the file, let go of the lock.

        Raises the condition that is in the way, with the library still open; ``abandon`` closes it anyway
        and gives up what the disk did not take.
        """
        if self._writer is not None:
            self._writer.stop(abandon=abandon)
        self._reading.dispose()
        try:
            if self._writer is not None:
                with conditions(self.path):
                    close_properly(self.path)
        except Exception:
            if not abandon:
                raise
        self._writer = None
        self._is_closed = True
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@contextmanager
def conditions(path: Path) -> Iterator[None]:
    """Raises the condition behind an error of the driver in its place."""
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        condition = condition_of(error, path)
        if condition is None:
            raise
        raise condition from error


def mode_to_read(verdict: Verdict) -> Mode:
    """How a file that nobody writes is read without a file being made beside it."""
    return Mode.IMMUTABLE if verdict.is_wal and not verdict.has_journal else Mode.READING


def _inspect(verdict: Verdict, *, is_locked: bool) -> None:
    """Check the whole file after an unclean end, and a closed one of usual size more quickly; reading only.

    Raises LibraryDamaged, with nothing changed.
    """
    path, shared = verdict.path, beside(verdict.path, "-shm")
    # An interrupted transaction of the form without WAL must be rolled back before anything can be read.
    is_hot = beside(path, "-journal").exists()
    had_shared = shared.exists()
    connection = driver.connect(path, Mode.WRITING if is_hot else mode_to_read(verdict))
    try:
        if not was_closed(connection):
            fault = first_fault(connection)
        elif path.stat().st_size <= _LOOKED_OVER:
            fault = first_damaged_page(connection)
        else:
            fault = ""
    finally:
        connection.close()
        if is_locked and not had_shared:
            # Reading a journal leaves its index; nobody else can have come to use it under our lock.
            shared.unlink(missing_ok=True)
    if fault:
        raise LibraryDamaged(str(path), fault)
