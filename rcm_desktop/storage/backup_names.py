"""Backups as they lie in a folder, by their names; nothing is opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from rcm_desktop.domain.backups import Backup, BackupName, Reason, Series


def backups_in(folder: Path) -> list[Backup]:
    """The backups in a folder, of every series, the latest first; none where the folder cannot be read."""
    return sorted(_named(folder), key=lambda backup: backup.name.at, reverse=True)


def _named(folder: Path) -> Iterator[Backup]:
    try:
        entries = list(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        name = BackupName.read(entry.name)
        if name is not None:
            with suppress(OSError):
                yield Backup(entry, name, entry.stat().st_size)


def free_name(folder: Path, series: Series, at: datetime, reason: Reason) -> BackupName:
    """A name that no backup has: of two in one second the later is called a second later, so that they sort
    as they were made."""
    taken = {each.name.at for each in backups_in(folder) if each.name.series == series}
    at = at.replace(microsecond=0)
    while at in taken:
        at += timedelta(seconds=1)
    return BackupName(series, at, reason)
