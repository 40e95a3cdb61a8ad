"""The folder of backups: named copies of one library, made when it was changed and thinned as they age."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from rcm_desktop.domain.backups import Backup, Difference, Holdings, Reason, Series
from rcm_desktop.domain.thinning import to_let_go
from rcm_desktop.storage.backup_contents import difference, holdings, look_into, restore, sound_state
from rcm_desktop.storage.backup_names import backups_in, free_name
from rcm_desktop.storage.copies import Progress
from rcm_desktop.storage.erased_lists import write_list
from rcm_desktop.storage.erasing import erased_in
from rcm_desktop.storage.errors import LibraryCondition
from rcm_desktop.storage.folders import made_folder
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.stamps import library_id, state_of

_STALE_SECONDS = 24 * 3600
"""After this long nobody builds a file any more that was left half-built."""


class BackupFiles:
    """Backups of any library, with none open."""

    def backups_in(self, folder: Path) -> list[Backup]:
        return backups_in(folder)

    def look_into(self, path: Path) -> Holdings:
        return look_into(path)

    def restore(self, path: Path, new: Path, progress: Progress | None = None) -> None:
        restore(path, new, progress)


class LibraryBackups(BackupFiles):
    """Backups of an open library. May run on a thread of its own, one thing at a time."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._series: Series | None = None
        self._found: dict[tuple[str, int, int], str | None] = {}

    @property
    def series(self) -> Series:
        if self._series is None:
            with self._library.reading() as connection:
                self._series = Series.of(self._library.path, library_id(connection))
        return self._series

    def restore(self, path: Path, new: Path, progress: Progress | None = None) -> None:
        """As for any backup; who was erased in this file is taken out of the new one too."""
        with self._library.reading() as connection:
            erased = erased_in(connection)
        restore(path, new, progress, erased)

    def own_in(self, folder: Path) -> list[Backup]:
        """The backups of this library in a folder, the latest first."""
        return [backup for backup in backups_in(folder) if backup.name.series == self.series]

    def is_kept_in(self, folder: Path) -> bool:
        """Whether the latest sound backup there holds all that the library holds now.

        Each backup is read whole once for each time it is seen changed, not at each asking.
        """
        for backup in self.own_in(folder):
            kept = self._state_seen(backup)
            if kept is not None:
                with self._library.reading() as connection:
                    return kept == state_of(connection) != ""
        return False

    def make(self, folder: Path, reason: Reason, at: datetime, progress: Progress | None = None) -> Backup:
        """Make a checked backup there, after thinning the older ones, which may make room for it.

        Raises the condition in the way; what the rule keeps is then as it was.
        """
        made_folder(folder)
        self.thin(folder, at)
        _sweep(folder)
        name = free_name(folder, self.series, at, reason)
        path = folder / name.file_name
        self._library.save_copy(path, progress=progress)
        with self._library.reading() as connection:
            # Older backups there may hold who was erased since, a stick that was not plugged in then.
            write_list(folder, library_id(connection), erased_in(connection))
        return Backup(path, name, path.stat().st_size)

    def thin(self, folder: Path, now: datetime) -> list[Path]:
        """Remove what the rule of ``domain.thinning`` does not keep; gives what went.

        Those from before an upgrade stay: an earlier version of the program reads no others.
        """
        own = [each for each in self.own_in(folder) if each.name.reason is not Reason.BEFORE_UPGRADE]
        gone = []
        for backup in to_let_go(own, lambda each: each.name.at, _is_sound, now):
            # One that cannot be removed today, open in another program perhaps, can be tomorrow.
            with suppress(OSError):
                backup.path.unlink()
                gone.append(backup.path)
        return gone

    def holdings(self) -> Holdings:
        """What the library itself holds now."""
        with self._library.reading() as connection:
            return holdings(connection)

    def difference(self, path: Path) -> Difference:
        """How a backup differs from the library as it is now."""
        return difference(self._library, path)

    def _state_seen(self, backup: Backup) -> str | None:
        """The state a backup holds, None where it is not sound."""
        try:
            found = backup.path.stat()
        except OSError:
            return None
        key = (str(backup.path), found.st_size, found.st_mtime_ns)
        if key not in self._found:
            self._found[key] = _state_or_none(backup)
        return self._found[key]


def _is_sound(backup: Backup) -> bool:
    return _state_or_none(backup) is not None


def _state_or_none(backup: Backup) -> str | None:
    try:
        return sound_state(backup.path)
    except (LibraryCondition, OSError):
        return None


def _sweep(folder: Path) -> None:
    """Remove what a program that was killed left half-built."""
    with suppress(OSError):
        for entry in folder.glob(".*.part*"):
            if time.time() - entry.stat().st_mtime > _STALE_SECONDS:
                entry.unlink()
