"""A file of records that is open, with the services over it, each made when it is first asked for."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language

if TYPE_CHECKING:
    from datetime import datetime

    from rcm_desktop.domain.letters import Sender
    from rcm_desktop.papers.letters.letters import LetterTemplates
    from rcm_desktop.services.backups import Backups
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
    from rcm_desktop.services.participants import Participants
    from rcm_desktop.services.people import People
    from rcm_desktop.services.preferences import Preferences
    from rcm_desktop.services.private_details import PrivateDetails
    from rcm_desktop.services.records import Records
    from rcm_desktop.services.returned_forms import ReturnedForms
    from rcm_desktop.services.rounds import Rounds
    from rcm_desktop.services.search import Search
    from rcm_desktop.services.statements import Statements
    from rcm_desktop.services.task_papers import TaskPapers
    from rcm_desktop.services.tasks import Tasks
    from rcm_desktop.storage.copies import Progress
    from rcm_desktop.storage.health import Health
    from rcm_desktop.storage.library import Library


class Opened:
    """A file of records that is open, with the services over it."""

    def __init__(self, library: Library) -> None:
        from rcm_desktop.services.meetings import Meetings
        from rcm_desktop.services.phrases import Phrases
        from rcm_desktop.storage.journal import FileJournal
        from rcm_desktop.storage.store import LibraryStore

        self._library = library
        self._journal = FileJournal(library)
        self.store = LibraryStore(library, self._journal)
        self.meetings = Meetings(self.store, who=self.who, before_import=lambda: self.backups.before_import())
        self.phrases = Phrases(self.store)

    # What is asked for later is made later: the conclusions are on screen before it.

    @cached_property
    def backups(self) -> Backups:
        from rcm_desktop.domain.backups import usual_folder
        from rcm_desktop.services.backups import Backups
        from rcm_desktop.services.papers_beside import papers_beside
        from rcm_desktop.services.second_place import SecondPlace
        from rcm_desktop.storage.backups import LibraryBackups
        from rcm_desktop.storage.drives import drives_for_sticks

        return Backups(
            LibraryBackups(self._library),
            usual_folder(self.path),
            SecondPlace(self.store, self.path.parent, drives=drives_for_sticks),
            lambda: papers_beside(self.meetings),
        )

    @cached_property
    def book(self) -> DirectoryBook:
        from rcm_desktop.services.directory import DirectoryBook

        return DirectoryBook(self.store)

    @cached_property
    def search(self) -> Search:
        from rcm_desktop.services.search import Search

        return Search(self.store)

    @cached_property
    def contributions(self) -> Contributions:
        from rcm_desktop.services.contributions import Contributions

        return Contributions(self.store, who=self.who)

    @property
    def dues(self) -> Dues:
        """Reports of what is due."""
        from rcm_desktop.services.dues import Dues

        return Dues(self.store)

    @property
    def filled_workbooks(self) -> FilledWorkbooks:
        """The follow-up workbook as it comes back."""
        from rcm_desktop.services.filled_workbooks import FilledWorkbooks

        return FilledWorkbooks(self.store, who=self.who, before=lambda: self.backups.before_import())

    @cached_property
    def ledger_import(self) -> LedgerImport:
        from rcm_desktop.services.ledger_import import LedgerImport

        return LedgerImport(self.store, who=self.who, before=lambda: self.backups.before_import())

    @cached_property
    def letters(self) -> Letters:
        from rcm_desktop.services.letters import Letters

        return Letters(
            self.store, self._letter_templates(), self.store.directory, sender=self._sender, who=self.who
        )

    @cached_property
    def event_letters(self) -> EventLetters:
        from rcm_desktop.services.event_letters import EventLetters

        return EventLetters(
            self.store, self._letter_templates(), self.store.directory, sender=self._sender, who=self.who
        )

    def _letter_templates(self) -> LetterTemplates:
        from rcm_desktop.papers.letters.letters import LetterTemplates, templates_beside

        return LetterTemplates(templates_beside(self.path), lambda: self.preferences.papers().size.points)

    def _sender(self, language: Language) -> Sender:
        from rcm_desktop.domain.letters import Sender

        return Sender(self.preferences.papers().letterhead.shown(language))

    @cached_property
    def statements(self) -> Statements:
        from rcm_desktop.services.statements import Statements

        return Statements(self.store)

    @cached_property
    def calendar(self) -> Calendar:
        from rcm_desktop.services.calendar import Calendar

        return Calendar(self.store, who=self.who)

    @cached_property
    def rounds(self) -> Rounds:
        from rcm_desktop.services.rounds import Rounds

        return Rounds(self.calendar)

    @cached_property
    def door(self) -> Door:
        from rcm_desktop.services.door import Door

        return Door(self.calendar)

    @cached_property
    def participants(self) -> Participants:
        from rcm_desktop.services.participants import Participants

        return Participants(self.calendar)

    @cached_property
    def calendar_files(self) -> CalendarFiles:
        from rcm_desktop.services.calendar_files import CalendarFiles

        return CalendarFiles(self.calendar)

    @cached_property
    def mailings(self) -> Mailings:
        from rcm_desktop.services.mailings import Mailings

        return Mailings(self.calendar, self.rounds, self.event_letters, self.meetings.paper_settings)

    @cached_property
    def returned_forms(self) -> ReturnedForms:
        from rcm_desktop.services.returned_forms import ReturnedForms

        return ReturnedForms(self.calendar, self.records.people_known, self.private_details)

    @cached_property
    def event_papers(self) -> EventPapers:
        from rcm_desktop.services.event_papers import EventPapers

        return EventPapers(self.calendar, self.meetings.paper_settings)

    @cached_property
    def tasks(self) -> Tasks:
        from rcm_desktop.services.tasks import Tasks

        return Tasks(self.store, who=self.who)

    @cached_property
    def task_papers(self) -> TaskPapers:
        from rcm_desktop.services.task_papers import TaskPapers

        return TaskPapers(self.tasks, self.meetings.paper_settings)

    @cached_property
    def people(self) -> People:
        from rcm_desktop.services.people import People

        return People(self.store, self.calendar)

    @cached_property
    def private_details(self) -> PrivateDetails:
        from rcm_desktop.services.private_details import PrivateDetails

        return PrivateDetails(self.store, self.calendar)

    @cached_property
    def erasure(self) -> Erasure:
        from rcm_desktop.services.erasure import Erasure
        from rcm_desktop.storage.erasures import LibraryErasures

        return Erasure(LibraryErasures(self._library), self.backups, self.private_details)

    @cached_property
    def records(self) -> Records:
        from rcm_desktop.services.records import Records

        return Records(self.store, who=self.who)

    @cached_property
    def preferences(self) -> Preferences:
        from rcm_desktop.services.preferences import Preferences

        return Preferences(self.store)

    @property
    def who(self) -> str:
        """The name that history shows: the one given in this file, else that of the account."""
        return self.setting("user_name") or _user()

    def put_who(self, name: str) -> None:
        """Another name from now on; raises the condition in the way."""
        self.put_setting("user_name", name)
        self.meetings.who = self.records.who = self.calendar.who = self.tasks.who = name
        self.contributions.who = self.ledger_import.who = self.letters.who = self.event_letters.who = name

    @property
    def path(self) -> Path:
        return self._library.path

    @property
    def read_only(self) -> bool:
        return self._library.is_read_only

    def setting(self, name: str) -> str | None:
        with self.store.reading() as unit:
            return unit.setting(name)

    def put_setting(self, name: str, value: str) -> None:
        """Keep a setting with the file, where it can be written."""
        if not self.read_only and self.setting(name) != value:
            self.store.write(lambda unit: unit.put_setting(name, value))

    def listen(
        self,
        queued: Callable[[], None],
        kept: Callable[[datetime, int], None],
        trouble: Callable[[Condition], None],
    ) -> None:
        """Tell when a record was queued, and from the writer's thread when all is stored or why it is not."""
        from datetime import datetime

        from rcm_desktop.storage.errors import DiskFails

        def failed(error: BaseException) -> None:
            trouble(DiskFails(str(self.path), type(error).__name__))

        self._journal.listen(queued, lambda stored: kept(datetime.now(), stored), failed)
        if not self.read_only:
            self._library.writer.on_trouble = trouble

    def save_copy(self, target: Path, progress: Progress | None = None) -> None:
        """A verified copy; never over an existing file."""
        self._library.save_copy(target, progress=progress)

    def health(self) -> Health:
        """How the file is, after a full check."""
        from rcm_desktop.storage.health import check_library

        return check_library(self._library)

    def index_anew(self) -> None:
        """Make anew what is derived: the search index from the texts, the sums of months from postings."""
        from rcm_desktop.storage.ledger_months import make_months
        from rcm_desktop.storage.search_index import rebuild

        self._library.write(rebuild)
        self._library.write(make_months)

    def check_not_own(self, target: Path) -> None:
        """Raises the condition that forbids to write to ``target`` where it is the file or a part of it."""
        self._library.check_not_own(target)

    def drain(self) -> None:
        """Wait until all that was queued is on the disk; raises the condition in the way."""
        self._journal.drain()

    def close(self, *, abandon: bool = False) -> None:
        """Store what is queued and let the file go."""
        self._library.close(abandon=abandon)

    def __enter__(self) -> Opened:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.close(abandon=error is not None)
        except Condition:
            # Nobody is left to try again; the lock at least is not to stay behind.
            self.close(abandon=True)
            raise


def _user() -> str:
    """The name of the account."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
