"""A library that only remembers, for pages that ask a service."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from typing import Any

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.corrigenda import Corrigendum
from rcm_desktop.domain.directory import Directory, OwnDirectory, OwnVersion
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingLine
from rcm_desktop.domain.nodes import Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.record import MeetingRecord
from rcm_desktop.domain.searching import FoundText, Query, words_of
from rcm_desktop.domain.steps import Record, Step, TextMoment


@dataclass
class MemoryJournal:
    """Keeps records in a list."""

    records: list[Record] = field(default_factory=list)

    def check(self) -> None:
        return

    def keep(self, record: Record) -> None:
        self.records.append(record)

    def step_to_undo(self, meeting: str) -> Step | None:
        return None

    def step_to_redo(self, meeting: str) -> Step | None:
        return None

    def last_moment(self, meeting: str) -> int:
        return 0

    def text_history(self, node: str) -> list[TextMoment]:
        return []

    def drain(self) -> None:
        return


RecordStep = tuple[MeetingRecord, MeetingRecord]
"""A record before and after one step."""


@dataclass
class MemoryStore:
    """``trouble`` is raised by each write while it is set; ``writes`` counts those that went well."""

    journal: MemoryJournal = field(default_factory=MemoryJournal)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    nodes: dict[str, list[Node]] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    delegates: dict[str, tuple[Delegate, ...]] = field(default_factory=dict)
    corrigenda: dict[str, tuple[Corrigendum, ...]] = field(default_factory=dict)
    done: list[RecordStep] = field(default_factory=list)
    undone: list[RecordStep] = field(default_factory=list)
    versions: dict[tuple[EntryKind, str], list[OwnVersion]] = field(default_factory=dict)
    presidencies: dict[int, str] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    trouble: Condition | None = None
    writes: int = 0
    is_read_only: bool = False

    @contextmanager
    def reading(self) -> Iterator[Any]:
        yield _Unit(self)

    def directory(self) -> Directory:
        own = tuple(each for versions in self.versions.values() for each in versions)
        return Directory.shipped().overlaid(
            OwnDirectory(own, self.presidencies, tuple(self.contacts.values()))
        )

    def write(self, work: Callable[[Any], None]) -> None:
        if self.trouble is not None:
            raise self.trouble
        work(_Unit(self))
        self.writes += 1


@dataclass
class _Unit:
    store: MemoryStore

    def meeting_lines(self) -> list[MeetingLine]:
        return [
            MeetingLine(
                each.id,
                each.key,
                each.body,
                each.start,
                each.end,
                each.en.place,
                each.es.place,
            )
            for each in self.store.meetings.values()
        ]

    def meeting(self, id_: str) -> Meeting:
        return self.store.meetings[id_]

    def meeting_id(self, key: str) -> str | None:
        return next((each.id for each in self.store.meetings.values() if each.key == key), None)

    def outline(self, meeting: str) -> Outline:
        return Outline(self.store.nodes.get(meeting, ()))

    def caret(self, meeting: str) -> Caret | None:
        return None

    def setting(self, name: str) -> str | None:
        return self.store.settings.get(name)

    def keys(self) -> set[str]:
        return {each.key for each in self.store.meetings.values()}

    def latest_meeting(self) -> str | None:
        return next(iter(self.store.meetings), None)

    def record(self, id_: str) -> MeetingRecord:
        return MeetingRecord(
            self.store.meetings[id_],
            self.store.delegates.get(id_, ()),
            self.store.corrigenda.get(id_, ()),
        )

    def people(self) -> list[tuple[str, Delegate]]:
        return [(id_, each) for id_, people in self.store.delegates.items() for each in people]

    def presences(self, body: str) -> list[tuple[date, tuple[str, ...]]]:
        found = [each for each in self.store.meetings.values() if each.body == body and each.start]
        return sorted(((each.start, each.present) for each in found if each.start), reverse=True)

    def save_record(
        self, before: MeetingRecord, after: MeetingRecord, name: str, who: str, at: datetime
    ) -> bool:
        if after == before:
            return False
        self.store.meetings[after.meeting.id] = after.meeting
        self.store.delegates[after.meeting.id] = after.delegates
        self.store.corrigenda[after.meeting.id] = after.corrigenda
        self.store.done.append((before, after))
        self.store.undone.clear()
        return True

    def undo_record(self, meeting: str) -> str | None:
        return self._turn(self.store.done, self.store.undone, 0)

    def redo_record(self, meeting: str) -> str | None:
        return self._turn(self.store.undone, self.store.done, 1)

    def _turn(self, taken: list[RecordStep], given: list[RecordStep], side: int) -> str | None:
        if not taken:
            return None
        step = taken.pop()
        given.append(step)
        self.store.meetings[step[side].meeting.id] = step[side].meeting
        self.store.delegates[step[side].meeting.id] = step[side].delegates
        self.store.corrigenda[step[side].meeting.id] = step[side].corrigenda
        return "step"

    def _texts(self) -> Iterator[FoundText]:
        for line in self.meeting_lines():
            for node in self.store.nodes.get(line.id, ()):
                for language in LANGUAGES if not node.is_heading else ():
                    texts = (node.en.text.plain, node.es.text.plain)
                    if node.text(language):
                        yield FoundText(line, node.id, language, node.state, *texts, 0)

    def find_texts(self, query: Query, limit: int, language: Language) -> list[FoundText]:
        found: dict[str, FoundText] = {}
        for each in self._texts():
            if query.accepts(each.text, each.language):
                other = found.get(each.node)
                found[each.node] = each if other is None else query.better(other, each, language)
        return list(found.values())[:limit]

    def texts_with(
        self, words: Sequence[str], language: Language, *, every: bool, limit: int
    ) -> Iterator[FoundText]:
        wanted, enough = set(words), len(words) if every else 1
        texts = (each for each in self._texts() if each.language is language)
        return islice((each for each in texts if len(wanted & set(words_of(each.text))) >= enough), limit)

    def count_words(self, words: Iterable[str], most: int) -> dict[str, int]:
        counted = Counter(word for each in self._texts() for word in set(words_of(each.text)))
        return {word: min(counted[word], most) for word in words}

    def bodies(self) -> list[str]:
        return sorted({each.body for each in self.store.meetings.values()})

    def add_meeting(self, meeting: Meeting, created_at: datetime) -> None:
        self.store.meetings[meeting.id] = meeting

    def update_meeting(self, meeting: Meeting) -> None:
        self.store.meetings[meeting.id] = meeting

    def last_moment(self, meeting: str) -> int:
        return len(self.store.journal.records)

    def keep_step(self, record: Record) -> None:
        self.store.journal.keep(record)
        outline = self.outline(record.meeting)
        outline.apply(record.change)
        self.store.nodes[record.meeting] = list(outline.nodes())

    def add_nodes(self, meeting: str, nodes: Iterable[Node]) -> None:
        self.store.nodes.setdefault(meeting, []).extend(nodes)

    def add_delegates(self, meeting: str, delegates: Iterable[Delegate]) -> None:
        self.store.delegates[meeting] = (*self.store.delegates.get(meeting, ()), *delegates)

    def put_setting(self, name: str, value: str) -> None:
        self.store.settings[name] = value

    def directory(self) -> Directory:
        return self.store.directory()

    def put_versions(self, kind: EntryKind, id_: str, versions: list[OwnVersion]) -> None:
        self.store.versions[kind, id_] = versions

    def put_presidency(self, year: int, country: str | None) -> None:
        self.store.presidencies.pop(year, None)
        if country is not None:
            self.store.presidencies[year] = country

    def put_contact(self, contact: Contact) -> None:
        self.store.contacts[contact.id] = contact

    def remove_contact(self, id_: str) -> None:
        self.store.contacts.pop(id_, None)
