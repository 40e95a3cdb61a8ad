"""Files of records of this computer: opened, made, restored, and the window over them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rcm_desktop.bootstrap.opened import Opened
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language

if TYPE_CHECKING:
    from rcm_desktop.services.backups import FoundBackups
    from rcm_desktop.storage.copies import Progress


def open_library(path: Path, *, read_only: bool = False, door: str = "") -> Opened:
    """Open a file of records. Raises the condition that forbids it, with no byte changed."""
    from rcm_desktop.storage.library import Library

    return Opened(Library.open(path, read_only=read_only, door=door))


def create_library(path: Path, *, sample: bool = False, door: str = "") -> Opened:
    """Make a file of records, with the invented meetings if ``sample``; never over an existing file.

    Raises the condition that is in the way, with nothing left behind.
    """
    from rcm_desktop.storage.library import Library

    library = Library.create(path, door=door)
    opened = Opened(library)
    if sample:
        try:
            from rcm_desktop.services.sample import add_sample
            from rcm_desktop.services.sample_contributions import add_sample_contributions
            from rcm_desktop.services.sample_events import add_sample_events
            from rcm_desktop.services.sample_tasks import add_sample_tasks

            add_sample(opened.store)
            add_sample_contributions(opened.contributions)
            add_sample_events(opened.calendar, opened.meetings)
            add_sample_tasks(opened.tasks, opened.meetings)
        except BaseException:
            library.remove()
            raise
    return opened


def restore_backup(backup: Path, new: Path, progress: Progress | None = None) -> None:
    """Make a new file of records from a backup, or from any sound file; never over an existing file."""
    from rcm_desktop.storage.backup_contents import restore

    restore(backup, new, progress)


class LocalFiles:
    """Files of this computer, for the window."""

    def open(self, path: Path, *, read_only: bool = False, door: str = "") -> Opened:
        return open_library(path, read_only=read_only, door=door)

    def create(self, path: Path, *, sample: bool = False, door: str = "") -> Opened:
        return create_library(path, sample=sample, door=door)

    def door_of(self, condition: Condition) -> str:
        """The door of the program that holds a file, "" where the condition says nothing of one."""
        from rcm_desktop.storage.errors import Held

        return condition.door if isinstance(condition, Held) else ""

    def can_be_read(self, condition: Condition) -> bool:
        """Whether a file that cannot be opened for writing can be opened for reading."""
        from rcm_desktop.storage.errors import (
            Held,
            InCloudFolder,
            OnNetworkDrive,
            ReadOnlyFile,
            ReadOnlyFolder,
        )

        return isinstance(condition, Held | InCloudFolder | OnNetworkDrive | ReadOnlyFile | ReadOnlyFolder)

    def is_backup(self, path: Path) -> bool:
        """Whether a file is called as a backup is, so that it is not to be worked in."""
        from rcm_desktop.domain.backups import BackupName

        return BackupName.read(path.name) is not None

    def backups_near(self, paths: Sequence[Path]) -> FoundBackups:
        """The backups of files that are not open, of new files, and those beside a backup."""
        from rcm_desktop.domain.backups import FOLDER, usual_folder
        from rcm_desktop.services.backups import FoundBackups
        from rcm_desktop.storage.backups import BackupFiles

        folders = [path.parent if self.is_backup(path) else usual_folder(path) for path in paths]
        return FoundBackups(BackupFiles(), [*folders, self.folder / FOLDER])

    @property
    def folder(self) -> Path:
        from rcm_desktop.storage.places import default_folder

        return default_folder()


def open_window(library: Path | None, language: Language | None) -> int:
    """Open the window and stay until it is closed; 1 where there is no screen to open it on."""
    from rcm_desktop.windows.display import has_display

    if not has_display():
        _tell(language, "terminal.no_display")
        return 1
    try:
        from rcm_desktop.windows.program import run_window
    except ImportError as error:
        _tell(language, "terminal.no_qt", missing=error)
        return 1
    return run_window(LocalFiles(), library, language)


def _tell(language: Language | None, key: str, **values: object) -> None:
    """A sentence on standard error, where there is no window to say it in."""
    from rcm_desktop.wording import Wording, system_language

    words = Wording.load(language or system_language()).text(key, **values)
    print(f"rcm-desktop: {words}", file=sys.stderr)  # noqa: T201
