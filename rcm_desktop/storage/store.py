"""The library as the services see it: units of reading and of work over meetings, outlines and settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.directory import Directory, OwnVersion
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting, MeetingLine
from rcm_desktop.domain.nodes import Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.record import MeetingRecord
from rcm_desktop.domain.steps import Record
from rcm_desktop.storage import (
    corrigenda,
    delegates,
    directory_rows,
    meetings,
    outline_rows,
    record_steps,
    settings,
    steps,
)
from rcm_desktop.storage.journal import FileJournal
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.tables import meeting as meeting_table

if TYPE_CHECKING:
    from rcm_desktop.domain.searching import FoundText, Query
    from rcm_desktop.storage.events import EventRows
    from rcm_desktop.storage.ledger import LedgerRows
    from rcm_desktop.storage.letters import LetterRows
    from rcm_desktop.storage.people_rows import PeopleRows
    from rcm_desktop.storage.tasks import TaskRows


class Unit:
    """One unit of reading or of work over a connection; rows never leave it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.is_directory_changed = False

    def meeting_lines(self) -> list[MeetingLine]:
        """All meetings as lists show them, in no order."""
        columns = meeting_table.c
        wanted = select(
            columns.id,
            columns.key,
            columns.body,
            columns.starts,
            columns.ends,
            columns.en_place,
            columns.es_place,
        )
        return [
            MeetingLine(row[0], row[1], row[2], _day(row[3]), _day(row[4]), row[5], row[6])
            for row in self._connection.execute(wanted)
        ]

    def meeting(self, id_: str) -> Meeting:
        """The meeting with this id; LookupError where there is none."""
        found = meetings.find_meeting(self._connection, id_)
        if found is None:
            raise LookupError(f"no meeting {id_}")
        return found

    def meeting_id(self, key: str) -> str | None:
        found = meetings.find_meeting_by_key(self._connection, key)
        return None if found is None else found.id

    def keys(self) -> set[str]:
        return meetings.meeting_keys(self._connection)

    def latest_meeting(self) -> str | None:
        found = meetings.latest_meeting(self._connection)
        return None if found is None else found.id

    def outline(self, meeting: str) -> Outline:
        return outline_rows.load_outline(self._connection, meeting)

    def caret(self, meeting: str) -> Caret | None:
        return steps.caret_left(self._connection, meeting)

    def setting(self, name: str) -> str | None:
        return settings.setting_of(self._connection, name)

    def find_texts(self, query: Query, limit: int, language: Language) -> list[FoundText]:
        """The newest texts that answer a query, a node once."""
        from rcm_desktop.storage import search_queries

        return search_queries.find(self._connection, query, limit, language)

    def texts_with(
        self, words: Sequence[str], language: Language, *, every: bool, limit: int
    ) -> Iterator[FoundText]:
        """The newest texts of a language with every one of some whole words, or any."""
        from rcm_desktop.storage import search_queries

        return search_queries.texts_with(self._connection, words, language, every=every, limit=limit)

    def count_words(self, words: Iterable[str], most: int) -> dict[str, int]:
        """In how many texts each word stands, ``most`` where there are more."""
        from rcm_desktop.storage import search_queries

        return search_queries.counts(self._connection, words, most)

    def bodies(self) -> list[str]:
        from rcm_desktop.storage import search_queries

        return search_queries.bodies(self._connection)

    def add_meeting(self, meeting: Meeting, created_at: datetime) -> None:
        """Raises KeyTaken."""
        meetings.add_meeting(self._connection, meeting, created_at)

    def update_meeting(self, meeting: Meeting) -> None:
        """Raises KeyTaken, LookupError."""
        meetings.update_meeting(self._connection, meeting)

    def record(self, id_: str) -> MeetingRecord:
        """A meeting with its people and corrigenda; LookupError where there is none."""
        return MeetingRecord(
            self.meeting(id_),
            tuple(delegates.delegates_of(self._connection, id_)),
            tuple(corrigenda.corrigenda_of(self._connection, id_)),
            tuple(self.events.marks(id_)),
        )

    def people(self) -> list[tuple[str, Delegate]]:
        """The people of every event, each with the event's id."""
        return delegates.delegates_of_all(self._connection)

    def presences(self, body: str) -> list[tuple[date, tuple[str, ...]]]:
        """Who was at the meetings of a body, the latest first."""
        found = meetings.all_meetings(self._connection)
        return [(each.start, each.present) for each in found if each.body == body and each.start]

    def save_record(
        self, before: MeetingRecord, after: MeetingRecord, name: str, who: str, at: datetime
    ) -> bool:
        """Store a changed record with the step that takes it back; False where nothing differs."""
        return record_steps.save_record_change(self._connection, before, after, name, who, at)

    def undo_record(self, meeting: str) -> str | None:
        return record_steps.undo_record(self._connection, meeting)

    def redo_record(self, meeting: str) -> str | None:
        return record_steps.redo_record(self._connection, meeting)

    def last_moment(self, meeting: str) -> int:
        """The highest moment given to a step of a meeting's outline, 0 before the first."""
        return steps.last_moment(self._connection, meeting)

    def keep_step(self, record: Record) -> None:
        """Store a step of an outline that nobody has in hand."""
        steps.save_record(self._connection, record)

    def add_nodes(self, meeting: str, nodes: Iterable[Node]) -> None:
        change = Change(tuple(Edit(None, node) for node in nodes))
        outline_rows.save_change(self._connection, meeting, change)

    def add_delegates(self, meeting: str, people: Iterable[Delegate]) -> None:
        for each in people:
            delegates.put_delegate(self._connection, meeting, delegates.delegate_row(each))

    @property
    def events(self) -> EventRows:
        """The calendar."""
        from rcm_desktop.storage.events import EventRows

        return EventRows(self._connection, self.directory)

    @property
    def tasks(self) -> TaskRows:
        """The follow-up matrix."""
        from rcm_desktop.storage.tasks import TaskRows

        return TaskRows(self._connection)

    @property
    def persons(self) -> PeopleRows:
        """People over all events."""
        from rcm_desktop.storage.people_rows import PeopleRows

        return PeopleRows(self._connection)

    @property
    def ledger(self) -> LedgerRows:
        """The ledger of contributions."""
        from rcm_desktop.storage.ledger import LedgerRows

        return LedgerRows(self._connection)

    @property
    def letters(self) -> LetterRows:
        """The register of letters."""
        from rcm_desktop.storage.letters import LetterRows

        return LetterRows(self._connection)

    def put_setting(self, name: str, value: str) -> None:
        settings.save_setting(self._connection, name, value)

    # The directory

    def directory(self) -> Directory:
        """The shipped tables with what this file says over them."""
        return Directory.shipped().overlaid(directory_rows.own_directory(self._connection))

    def put_versions(self, kind: EntryKind, id_: str, versions: list[OwnVersion]) -> None:
        """Let these be all that the file says of an entry."""
        directory_rows.put_versions(self._connection, kind, id_, versions)
        self.is_directory_changed = True

    def put_presidency(self, year: int, country: str | None) -> None:
        """Who presided in a year, "" for not known; None lets the year follow the shipped table again."""
        directory_rows.put_presidency(self._connection, year, country)
        self.is_directory_changed = True

    def put_contact(self, contact: Contact) -> None:
        """Add a contact, or exchange the one with its id."""
        directory_rows.put_contact(self._connection, contact)
        self.is_directory_changed = True

    def remove_contact(self, id_: str) -> None:
        directory_rows.remove_contact(self._connection, id_)
        self.is_directory_changed = True


class LibraryStore:
    """Units over an open library. ``journal`` takes the records of the editor."""

    def __init__(self, library: Library, journal: FileJournal) -> None:
        self._library = library
        self.journal = journal
        self._directory: Directory | None = None

    @property
    def is_read_only(self) -> bool:
        return self._library.is_read_only

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        with self._library.reading() as connection:
            yield Unit(connection)

    def directory(self) -> Directory:
        """The directory, read once and again after it was written; anew each time where another program may
        write it."""
        if self._directory is None or self.is_read_only:
            with self.reading() as unit:
                self._directory = unit.directory()
        return self._directory

    def write(self, work: Callable[[Unit], None]) -> None:
        """All or nothing, on the disk when it returns. Raises what ``work`` raises and the disk's own."""

        def run(connection: Connection) -> None:
            unit = Unit(connection)
            work(unit)
            if unit.is_directory_changed:
                self._directory = None

        self._library.write(run)


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
