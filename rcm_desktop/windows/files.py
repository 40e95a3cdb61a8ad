"""What the window asks of whoever opens files for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from rcm_desktop.domain.errors import Condition
    from rcm_desktop.services.backups import Backups, FoundBackups, Progress
    from rcm_desktop.services.calendar import Calendar
    from rcm_desktop.services.calendar_files import CalendarFiles
    from rcm_desktop.services.contributions import Contributions
    from rcm_desktop.services.directory import DirectoryBook
    from rcm_desktop.services.door import Door
    from rcm_desktop.services.dues import Dues
    from rcm_desktop.services.erasure import Erasure
    from rcm_desktop.services.event_letters import EventLetters
    from rcm_desktop.services.event_papers import EventPapers
    from rcm_desktop.services.filled_workbooks import FilledWorkbooks
    from rcm_desktop.services.ledger_import import LedgerImport
    from rcm_desktop.services.letters import Letters
    from rcm_desktop.services.mailings import Mailings
    from rcm_desktop.services.meetings import Meetings
    from rcm_desktop.services.participants import Participants
    from rcm_desktop.services.people import People
    from rcm_desktop.services.phrases import Phrases
    from rcm_desktop.services.preferences import Preferences
    from rcm_desktop.services.private_details import PrivateDetails
    from rcm_desktop.services.records import Records
    from rcm_desktop.services.returned_forms import ReturnedForms
    from rcm_desktop.services.rounds import Rounds
    from rcm_desktop.services.search import Search
    from rcm_desktop.services.statements import Statements
    from rcm_desktop.services.task_papers import TaskPapers
    from rcm_desktop.services.tasks import Tasks


class OpenFile(Protocol):
    """A file of records that is open."""

    @property
    def path(self) -> Path: ...

    @property
    def read_only(self) -> bool: ...

    @property
    def meetings(self) -> Meetings: ...

    @property
    def records(self) -> Records: ...

    @property
    def phrases(self) -> Phrases: ...

    @property
    def preferences(self) -> Preferences: ...

    @property
    def book(self) -> DirectoryBook: ...

    @property
    def contributions(self) -> Contributions: ...

    @property
    def people(self) -> People: ...

    @property
    def erasure(self) -> Erasure: ...

    def check_not_own(self, target: Path) -> None:
        """Raises where a target is the file itself or a part of it."""

    @property
    def dues(self) -> Dues: ...

    @property
    def filled_workbooks(self) -> FilledWorkbooks: ...

    @property
    def ledger_import(self) -> LedgerImport: ...

    @property
    def calendar(self) -> Calendar: ...

    @property
    def rounds(self) -> Rounds: ...

    @property
    def door(self) -> Door: ...

    @property
    def participants(self) -> Participants: ...

    @property
    def calendar_files(self) -> CalendarFiles: ...

    @property
    def mailings(self) -> Mailings: ...

    @property
    def returned_forms(self) -> ReturnedForms: ...

    @property
    def private_details(self) -> PrivateDetails: ...

    @property
    def event_papers(self) -> EventPapers: ...

    @property
    def event_letters(self) -> EventLetters: ...

    @property
    def tasks(self) -> Tasks: ...

    @property
    def task_papers(self) -> TaskPapers: ...

    @property
    def statements(self) -> Statements: ...

    @property
    def letters(self) -> Letters: ...

    @property
    def who(self) -> str:
        """The name that history shows."""

    def put_who(self, name: str) -> None:
        """Another name from now on; raises the condition in the way."""

    @property
    def backups(self) -> Backups: ...

    @property
    def search(self) -> Search: ...

    def put_setting(self, name: str, value: str) -> None:
        """Keep a setting with the file, where it can be written; raises the condition in the way."""

    def listen(
        self,
        queued: Callable[[], None],
        kept: Callable[[datetime, int], None],
        trouble: Callable[[Condition], None],
    ) -> None:
        """Tell of each record queued, in the caller's thread; from the writer's thread how many are on the
        disk and when, or why they are not."""

    def save_copy(self, target: Path, progress: Progress | None = None) -> None:
        """A verified copy; never over an existing file. From any thread."""

    def drain(self) -> None:
        """Wait until all is on the disk; raises the condition in the way."""

    def close(self, *, abandon: bool = False) -> None:
        """Store what is queued, then let the file go; raises the condition in the way unless abandoned."""


class Files(Protocol):
    """Opens and makes files. Each raises a ``Condition`` where it cannot, with nothing written."""

    def open(self, path: Path, *, read_only: bool = False, door: str = "") -> OpenFile: ...

    def create(self, path: Path, *, sample: bool = False, door: str = "") -> OpenFile: ...

    def door_of(self, condition: Condition) -> str:
        """The door of the program that holds a file, "" where the condition says nothing of one."""

    def can_be_read(self, condition: Condition) -> bool:
        """Whether a file that cannot be opened for writing can be opened for reading."""

    def is_backup(self, path: Path) -> bool:
        """Whether a file is called as a backup is, so that it is not to be worked in."""

    def backups_near(self, paths: Sequence[Path]) -> FoundBackups:
        """The backups of files that are not open, of new files, and those beside a backup."""

    @property
    def folder(self) -> Path:
        """Where files lie unless a person says otherwise: local, never synced."""


def door_name(library: Path) -> str:
    """The name of the door for a file: the same for each start on it."""
    import hashlib

    digest = hashlib.sha256(str(library.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:20]
    return f"rcm-desktop-{digest}"
