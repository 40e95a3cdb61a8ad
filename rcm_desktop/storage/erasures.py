"""Erasing in the open file and in its backups: rows, bytes, and the lists by which it is done again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection

from rcm_desktop.domain.backups import usual_folder
from rcm_desktop.domain.erasing import Erased, ErasurePlan, Traces
from rcm_desktop.storage import driver
from rcm_desktop.storage.checking import first_fault
from rcm_desktop.storage.copies import Progress, building, copy, move_into_place, synced
from rcm_desktop.storage.driver import Mode
from rcm_desktop.storage.engines import reading_engine, writing_engine
from rcm_desktop.storage.erased_lists import lists_near, write_list
from rcm_desktop.storage.erasing import erase_in, erased_in, held_in, plan_of, traces_of
from rcm_desktop.storage.errors import CopyFailed, DiskFails
from rcm_desktop.storage.folders import made_folder
from rcm_desktop.storage.judge import judge
from rcm_desktop.storage.library import Library, conditions, mode_to_read
from rcm_desktop.storage.lock import held
from rcm_desktop.storage.settings import save_setting
from rcm_desktop.storage.stamps import give_identity, library_id, state_of
from rcm_desktop.storage.traces import is_owed, owe, settle_debt, wipe


class LibraryErasures:
    """Erasing in an open library. May run on a thread of its own, one thing at a time."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def plan(self, people: Iterable[str]) -> ErasurePlan:
        """What erasing some people would do."""
        with self._library.reading() as connection:
            return plan_of(connection, people)

    def traces(self, people: Collection[str], contacts: Collection[str]) -> Traces:
        """By what people and contacts may be found in backups, before they are erased."""
        with self._library.reading() as connection:
            return traces_of(connection, Erased(frozenset(people), frozenset(contacts)))

    def erase(self, erased: Erased) -> ErasurePlan:
        """Take them out and remember their ids; gives what went. Their bytes go with ``wipe``."""

        def work(connection: Connection) -> ErasurePlan:
            owe(connection)
            return erase_in(connection, erased)

        return self._library.write(work)

    def wipe(self) -> bool:
        """Write the file anew without the bytes of what was taken out; False where another program reads it,
        so that old pages stay in the journal until both have closed it."""
        is_wiped = self._library.writer.submit_apart(wipe).result()
        if is_wiped:
            self._library.write(settle_debt)
        return is_wiped

    def owes_wipe(self) -> bool:
        """Whether bytes are still there of what was taken out: the program ended before they went."""
        with self._library.reading() as connection:
            return is_owed(connection)

    def erased(self) -> Erased:
        """Who was erased in this file."""
        with self._library.reading() as connection:
            return erased_in(connection)

    def noted_near(self) -> Erased:
        """Who was erased as lists beside the file say."""
        return lists_near([self._library.path], self._id())

    def note_in(self, folder: Path) -> None:
        """Write all who were erased to the list of a folder of backups, which is made where it is missing."""
        write_list(made_folder(folder), self._id(), self.erased())

    def held_in(self, backup: Path, traces: Traces) -> Erased:
        """Who of some people stands in a backup. Raises the condition that forbids to read it."""
        with _reading(backup) as connection:
            return held_in(connection, traces)

    def clean(self, backup: Path, progress: Progress | None = None) -> None:
        """Put a checked copy without all who were erased in the place of a backup.

        Raises the condition in the way; the backup is then as it was.
        """
        path = backup.resolve()
        with building(path) as part:
            copy(path, _mode_of(path), part, target=path, progress=progress)
            erase_in_copy(part, self.erased(), path)
            move_into_place(part, path, replace=True)

    def remove(self, backup: Path) -> None:
        """Delete a backup. Raises DiskFails."""
        try:
            backup.unlink(missing_ok=True)
        except OSError as error:
            raise DiskFails(str(backup), error.strerror or type(error).__name__) from error

    def _id(self) -> str:
        with self._library.reading() as connection:
            return library_id(connection)


def erase_again(part: Path, places: Iterable[Path], also: Erased, target: Path) -> Callable[[], None]:
    """Take all who were erased out of a copy that is to become ``target``: those whom lists near some places
    name, and others. What is given is to be called when the file has its name: a file of an older form cannot
    remember them itself, so that they are written down beside it.

    Raises CopyFailed and the condition of the disk.
    """
    with _reading(part, Mode.READING) as connection:
        id_ = library_id(connection)
        known = also | lists_near(places, id_)
        is_done = not known - erased_in(connection)
    if is_done:
        return lambda: None
    erase_in_copy(part, known, target)
    with _reading(part, Mode.READING) as connection:
        is_remembered = not known - erased_in(connection)
        id_ = library_id(connection)  # A file of the first forms is given one.
    return (lambda: None) if is_remembered else (lambda: _note_beside(target, id_, known))


def _note_beside(target: Path, id_: str, erased: Erased) -> None:
    write_list(made_folder(usual_folder(target)), id_, erased)


def erase_in_copy(part: Path, erased: Erased, target: Path) -> ErasurePlan:
    """Take people out of a closed file that nobody has open, rows and bytes; it is checked again.

    Raises CopyFailed, with ``target`` as the file it speaks of.
    """
    engine = writing_engine(part, Mode.BUILDING)
    try:
        with conditions(target), engine.begin() as connection:
            give_identity(connection)
            gone = erase_in(connection, erased)
            if gone.people or gone.parts:
                _restamp(connection)
    finally:
        engine.dispose()
    with conditions(target):
        raw = driver.connect(part, Mode.BUILDING)
        try:
            wipe(raw)
            fault = first_fault(raw)
        finally:
            raw.close()
    if fault:
        raise CopyFailed(str(target), fault)
    synced(part)
    return gone


def _restamp(connection: Connection) -> None:
    """It holds something else now than the file it is a copy of did; the moment of its last change stays."""
    moment = state_of(connection).partition(" ")[0]
    save_setting(connection, "state", f"{moment} {uuid4().hex[:12]}")


@contextmanager
def _reading(path: Path, mode: Mode | None = None) -> Iterator[Connection]:
    path = path.resolve()
    engine = reading_engine(path, mode or _mode_of(path))
    try:
        with conditions(path), engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _mode_of(path: Path) -> Mode:
    """How a backup is read without a byte being made. Raises the condition that forbids it."""
    if driver.is_open_here(path) or held(path):
        return Mode.READING
    return mode_to_read(judge(path))
