"""Meetings: begin one, keep its record, take its outline in hand, read one in, write one out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from rcm_desktop.domain.beginning import usual_nodes
from rcm_desktop.domain.body_named import body_of
from rcm_desktop.domain.drafts import Caret, TextIsAdopted
from rcm_desktop.domain.house_labels import HouseLabels, labels_of
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingLine, MeetingState, MeetingWording, meeting_key
from rcm_desktop.domain.nodes import Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.services import draft_numbers
from rcm_desktop.services.editing import Journal, OutlineEditing

if TYPE_CHECKING:
    from rcm_desktop.domain.corrigenda import Corrigendum
    from rcm_desktop.domain.directory import Directory
    from rcm_desktop.domain.document import Document
    from rcm_desktop.domain.paper import DraftStamp, Paper
    from rcm_desktop.domain.paper_settings import PaperSettings
    from rcm_desktop.domain.people import Delegate
    from rcm_desktop.domain.record import MeetingRecord

Places = tuple[str, str]
_NO_PLACES = ("", "")


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What an operation changed: ids of meetings."""

    meetings: tuple[str, ...] = ()


class ReadingUnit(Protocol):
    """What can be asked of the library; everything is as of one moment."""

    def meeting_lines(self) -> list[MeetingLine]: ...

    def meeting(self, id_: str) -> Meeting: ...

    def meeting_id(self, key: str) -> str | None: ...

    def keys(self) -> set[str]: ...

    def latest_meeting(self) -> str | None: ...

    def outline(self, meeting: str) -> Outline: ...

    def record(self, id_: str) -> MeetingRecord: ...

    def caret(self, meeting: str) -> Caret | None: ...

    def setting(self, name: str) -> str | None: ...

    def directory(self) -> Directory: ...


class WritingUnit(ReadingUnit, Protocol):
    """What can be written; nothing of it stays unless the unit ends well."""

    def add_meeting(self, meeting: Meeting, created_at: datetime) -> None: ...

    def update_meeting(self, meeting: Meeting) -> None: ...

    def add_nodes(self, meeting: str, nodes: Iterable[Node]) -> None: ...

    def add_delegates(self, meeting: str, delegates: Iterable[Delegate]) -> None: ...

    def put_setting(self, name: str, value: str) -> None: ...


class Store(Protocol):
    """The library as the services see it."""

    def reading(self) -> AbstractContextManager[ReadingUnit]: ...

    def write(self, work: Callable[[WritingUnit], None]) -> None:
        """Run ``work`` in one transaction on the writer and wait for its answer; raises what it raises."""

    def directory(self) -> Directory:
        """The directory of the conference as the file has it now."""

    @property
    def journal(self) -> Journal: ...

    @property
    def is_read_only(self) -> bool: ...


class Meetings:
    """Operations on meetings. Each write is one unit of work."""

    def __init__(
        self,
        store: Store,
        *,
        who: str = "",
        now: Callable[[], datetime] = datetime.now,
        before_import: Callable[[], None] = lambda: None,
    ) -> None:
        """``before_import`` makes a backup before documents are stored; what it raises forbids that."""
        self._store = store
        self.who = who
        self._now = now
        self._before_import = before_import

    # Asking

    def directory(self) -> Directory:
        """The directory of the file, as it is now."""
        return self._store.directory()

    def lines(self) -> list[MeetingLine]:
        """All meetings, the latest first; those without a date stand before all others."""
        with self._store.reading() as unit:
            lines = unit.meeting_lines()
        return sorted(lines, key=lambda line: (line.start or date.max, line.key), reverse=True)

    def meeting(self, id_: str) -> Meeting:
        with self._store.reading() as unit:
            return unit.meeting(id_)

    def find(self, key: str) -> str | None:
        """The id of the meeting with this key, None where there is none."""
        with self._store.reading() as unit:
            return unit.meeting_id(key)

    def documents(self, id_: str) -> dict[Language, Document]:
        """The conclusions of a meeting in each language, of one structure, as papers are made from them."""
        with self._store.reading() as unit:
            record, outline = unit.record(id_), unit.outline(id_)
        return {language: _document(record, outline, language) for language in LANGUAGES}

    def paper(self, id_: str, *, is_copy: bool = False) -> Paper:
        """The conclusions of a meeting in both languages, as Word and PDF files are made from them; before
        they are adopted, with the number and time of the draft.

        A copy to go on with, such as the one on a stick, is no draft: it is not handed out and takes no
        number, and its stamp says so. Raises what keeps the last words from the disk.
        """
        from rcm_desktop.domain.outline_papers import paper_of_outline
        from rcm_desktop.domain.paper import DraftStamp

        if not is_copy:  # Copies are made in the background, and the next one brings what was typed last.
            self._store.journal.drain()
        with self._store.reading() as unit:
            record, outline = unit.record(id_), unit.outline(id_)
            paper = paper_of_outline(record.meeting, outline, None, _corrigenda_of(record))
            stamp = draft_numbers.stamp_of(unit, id_, paper, self._now())
        if is_copy and stamp is not None:
            stamp = DraftStamp(0, self._now().replace(second=0, microsecond=0), is_copy=True)
        return replace(paper, draft=stamp)

    def next_draft(self, id_: str, paper: Paper) -> DraftStamp | None:
        """The stamp of a paper of this meeting if it goes out now, None for what is adopted."""
        with self._store.reading() as unit:
            return draft_numbers.stamp_of(unit, id_, paper, self._now())

    def paper_settings(self) -> PaperSettings:
        """The sheet and the letterhead that conclusions go out with, unless a person says otherwise."""
        from rcm_desktop.services.preferences import kept_papers

        with self._store.reading() as unit:
            return kept_papers(unit).of_conclusions

    def house_labels(self) -> HouseLabels:
        """How the lists of a meeting begun now are labelled, where they have no labels of their own."""
        from rcm_desktop.services.preferences import kept_labels

        with self._store.reading() as unit:
            return kept_labels(unit)

    def count_draft(self, id_: str, paper: Paper) -> None:
        """A paper went out: another text bears the next number. Nothing for what is adopted."""
        if not self._store.is_read_only:
            self._store.write(lambda unit: draft_numbers.count(unit, id_, paper, self._now()))

    # The outline in hand

    def outline(self, id_: str) -> Outline:
        """The outline of a meeting, to look at."""
        with self._store.reading() as unit:
            return unit.outline(id_)

    def open(self, id_: str) -> tuple[OutlineEditing, Caret | None]:
        """The outline of a meeting to work on, and where the caret was."""
        self._store.journal.drain()  # What was typed last must be in what is read.
        with self._store.reading() as unit:
            outline, caret = unit.outline(id_), unit.caret(id_)
            is_adopted = unit.meeting(id_).state is MeetingState.ADOPTED
        editing = OutlineEditing(id_, outline, self._store.journal, who=self.who, now=self._now)
        editing.is_adopted = is_adopted
        self._keep_setting("meeting_in_hand", id_)
        return editing, caret

    def last_in_hand(self) -> str | None:
        """The meeting that was open last, else the latest one."""
        with self._store.reading() as unit:
            return unit.setting("meeting_in_hand") or unit.latest_meeting()

    # Writing

    def create(
        self,
        body: str,
        start: date | None,
        end: date | None,
        places: Places = _NO_PLACES,
        *,
        planned: str = "",
    ) -> Meeting:
        """A meeting with the usual title and sections and one empty conclusion, under the Presidency of its
        year, in the country its place names. ``places`` are English, Spanish; ``planned`` is the id
        of the event that it is in the calendar."""
        from rcm_desktop.domain.named_countries import country_in
        from rcm_desktop.domain.title_lines import usual_title

        directory = self.directory()
        meeting = Meeting(
            planned or str(uuid4()),
            meeting_key(body, start, self._keys()),
            body,
            start,
            end,
            MeetingWording(place=places[0]),
            MeetingWording(place=places[1]),
            host=country_in(places[0] or places[1]),
            presidency=directory.presidency(start.year) if start is not None else "",
        )
        for language in LANGUAGES:
            title = usual_title(meeting, directory.on(start), language)
            meeting = meeting.with_wording(language, replace(meeting.wording(language), title=title))
        self._add([(meeting, usual_nodes())])
        return meeting

    def last_of(self, body: str, before: date | None = None) -> MeetingLine | None:
        """The latest meeting of a body, of those before a day if one is given; None where there is none."""
        for line in self.lines():
            if line.body == body and line.start is not None and (before is None or line.start < before):
                return line
        return None

    def create_after(
        self, last: str, start: date | None, end: date | None, places: Places = _NO_PLACES
    ) -> Meeting:
        """A meeting begun from the ``last`` of its series: title lines, sections, standing items, people."""
        from rcm_desktop.domain.agenda import again
        from rcm_desktop.domain.named_countries import country_in
        from rcm_desktop.domain.next_meeting import begun_from, coming_again, titled

        with self._store.reading() as unit:
            record, outline = unit.record(last), unit.outline(last)
            directory = unit.directory()
            older = self.last_of(record.meeting.body, record.meeting.start)
            before = unit.outline(older.id) if older is not None else None
        old = record.meeting
        host = country_in(places[0] or places[1])
        meeting = titled(
            Meeting(
                str(uuid4()),
                meeting_key(old.body, start, self._keys()),
                old.body,
                start,
                end,
                MeetingWording(place=places[0]),
                MeetingWording(place=places[1]),
                ordinal=old.ordinal + 1 if old.ordinal is not None else None,
                host=host,
                presidency=directory.presidency(start.year) if start is not None else "",
                agenda=again(old.agenda),
            ),
            old,
        )
        last_host = old.host or country_in(old.en.place)
        people = coming_again(record.delegates)

        def work(unit: WritingUnit) -> None:
            unit.add_meeting(meeting, self._now())
            unit.add_nodes(meeting.id, begun_from(outline, before, host, last_host, directory.on(start)))
            unit.put_setting(labels_of(meeting.id), outline.house.to_json())
            unit.add_delegates(meeting.id, people)

        self._store.write(work)
        return meeting

    def save(self, meeting: Meeting) -> ChangeSet:
        """Store a meeting's record."""
        self._store.write(lambda unit: unit.update_meeting(meeting))
        return ChangeSet((meeting.id,))

    def relabel(self, id_: str) -> None:
        """Label the lists of a meeting that exists as new ones are; lists with labels of their own keep them.

        Raises TextIsAdopted.
        """

        def work(unit: WritingUnit) -> None:
            from rcm_desktop.services.preferences import kept_labels

            if unit.meeting(id_).state.is_final:
                raise TextIsAdopted
            unit.put_setting(labels_of(id_), kept_labels(unit).to_json())

        self._store.write(work)

    def add_documents(self, documents: Iterable[tuple[Document, Language]]) -> list[Meeting]:
        """Store documents that were read, each as a new meeting: all of them or none."""
        from rcm_desktop.domain.outline_documents import nodes_of_sections

        taken = set(self._keys())
        added: list[tuple[Meeting, list[Node]]] = []
        for document, language in documents:
            meeting = _meeting(document, language, body_of(document), taken, self._state_of(document))
            taken.add(meeting.key)
            added.append((meeting, list(nodes_of_sections(document.sections, language))))
        self._before_import()
        self._add(added)
        return [meeting for meeting, _ in added]

    def add_outline(
        self, document: Document, language: Language, nodes: list[Node], body: str = ""
    ) -> Meeting:
        """Store a document's record with an outline that a person may have put right before."""
        state = self._state_of(document)
        meeting = _meeting(document, language, body or body_of(document), self._keys(), state)
        self._before_import()
        self._add([(meeting, nodes)])
        return meeting

    def _state_of(self, document: Document) -> MeetingState:
        """Conclusions of a meeting that is over are read in as they were adopted, not as a draft."""
        last = document.end or document.start
        is_over = last is not None and last < self._now().date()
        return MeetingState.ARCHIVED if is_over else MeetingState.PREPARED

    def _add(self, meetings: Sequence[tuple[Meeting, Sequence[Node]]]) -> None:
        labels = self.house_labels().to_json()

        def work(unit: WritingUnit) -> None:
            for meeting, nodes in meetings:
                unit.add_meeting(meeting, self._now())
                unit.add_nodes(meeting.id, nodes)
                unit.put_setting(labels_of(meeting.id), labels)

        self._store.write(work)

    def _keys(self) -> Collection[str]:
        with self._store.reading() as unit:
            return unit.keys()

    def _keep_setting(self, name: str, value: str) -> None:
        with self._store.reading() as unit:
            if self._store.is_read_only or unit.setting(name) == value:
                return
        self._store.write(lambda unit: unit.put_setting(name, value))


def _corrigenda_of(record: MeetingRecord) -> Sequence[Corrigendum]:
    """What a paper says of corrections: a text that was opened again is a draft and says nothing."""
    return record.corrigenda if record.meeting.state.is_final else ()


def _document(record: MeetingRecord, outline: Outline, language: Language) -> Document:
    from rcm_desktop.domain.corrigendum_papers import correction_lines
    from rcm_desktop.domain.document import Document
    from rcm_desktop.domain.outline_documents import sections_of_outline

    meeting = record.meeting
    wording = meeting.wording(language)
    return Document(
        title=wording.title + correction_lines(_corrigenda_of(record)).lines(language),
        place=meeting.place(language),
        start=meeting.start,
        end=meeting.end,
        opening=wording.opening,
        present=meeting.present,
        sections=sections_of_outline(outline, language),
        after=wording.after,
    )


def _meeting(
    document: Document, language: Language, body: str, taken: Collection[str], state: MeetingState
) -> Meeting:
    """The record of the meeting that a document was read from, with a key that is not taken."""
    wording = MeetingWording(document.title, document.place, document.opening, document.after)
    key = meeting_key(body, document.start, taken)
    meeting = Meeting(
        str(uuid4()), key, body, document.start, document.end, read_present=document.present, state=state
    )
    return meeting.with_wording(language, wording)
