"""The record of a meeting: its facts, who was there, its people, and the paragraph that opens its text.

Each change is one unit of work and one step that can be taken back, also after a restart.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol
from uuid import uuid4

from rcm_desktop.domain.corrigenda import (
    OPENING,
    CorrectedElsewhere,
    Corrigendum,
    NotAdopted,
    NothingCorrected,
    correction,
    labels_of,
    next_number,
    words_of,
)
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.drafts import TextIsAdopted
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingState
from rcm_desktop.domain.openings import OpeningWording
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.paper import Words
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.presence import Attendance, absent_streak
from rcm_desktop.domain.programme import Programme, ProgrammeChange
from rcm_desktop.domain.record import MeetingRecord
from rcm_desktop.domain.steps import CORRIGENDUM, Record, Step
from rcm_desktop.domain.text import Text
from rcm_desktop.services.openings import (
    Opening,
    followed,
    opening_now,
    with_presence_of_door,
    wording_name,
    wording_of,
)

Change = Callable[[MeetingRecord], MeetingRecord]
TOLD_FROM = 2
"""From how many meetings in a row a missing country is told of."""


class ReadingUnit(Protocol):
    """What can be asked about records; everything is as of one moment."""

    def record(self, id_: str) -> MeetingRecord: ...

    def outline(self, meeting: str) -> Outline: ...

    def last_moment(self, meeting: str) -> int: ...

    def people(self) -> list[tuple[str, Delegate]]: ...

    def presences(self, body: str) -> list[tuple[date, tuple[str, ...]]]: ...

    def setting(self, name: str) -> str | None: ...

    def directory(self) -> Directory: ...


class WritingUnit(ReadingUnit, Protocol):
    """What can be written about records."""

    def save_record(
        self, before: MeetingRecord, after: MeetingRecord, name: str, who: str, at: datetime
    ) -> bool: ...

    def undo_record(self, meeting: str) -> str | None: ...

    def redo_record(self, meeting: str) -> str | None: ...

    def keep_step(self, record: Record) -> None: ...

    def put_setting(self, name: str, value: str) -> None: ...

    def update_meeting(self, meeting: Meeting) -> None: ...


class Store(Protocol):
    """The library as this service sees it."""

    def reading(self) -> AbstractContextManager[ReadingUnit]: ...

    def write(self, work: Callable[[WritingUnit], None]) -> None:
        """Run ``work`` in one transaction on the writer and wait for its answer; raises what it raises."""

    def directory(self) -> Directory: ...

    @property
    def is_read_only(self) -> bool: ...


class Records:
    """Operations on the record of a meeting."""

    def __init__(self, store: Store, *, who: str = "", now: Callable[[], datetime] = datetime.now) -> None:
        self._store = store
        self.who = who
        self._now = now

    # Asking

    def directory(self) -> Directory:
        """The directory of the file, as it is now."""
        return self._store.directory()

    def record(self, id_: str) -> MeetingRecord:
        """The record of a meeting; LookupError where there is none."""
        with self._store.reading() as unit:
            return unit.record(id_)

    def openings(self, id_: str) -> dict[Language, Opening]:
        """The opening paragraph in each language, as it stands and as it would be made.

        Raises UnknownField.
        """
        with self._store.reading() as unit:
            meeting = unit.record(id_).meeting
            return {language: opening_now(unit, meeting, language) for language in LANGUAGES}

    def missing(self, id_: str) -> list[tuple[str, int]]:
        """The members missing here and at the meetings of this body before: code and how many in a row."""
        with self._store.reading() as unit:
            meeting = unit.record(id_).meeting
            if meeting.start is None or not meeting.present:
                return []
            before = [present for day, present in unit.presences(meeting.body) if day < meeting.start]
            members = unit.directory().on(meeting.start).members()
        streaks = ((each.code, absent_streak(each.code, before, meeting.present)) for each in members)
        return [(code, missed) for code, missed in streaks if missed >= TOLD_FROM]

    def people_known(self) -> list[Delegate]:
        """The people of all events, each once, as they came last."""
        return [delegate for _, delegate in self.whereabouts()]

    def whereabouts(self) -> list[tuple[str, Delegate]]:
        """Each person once, with the latest event they came to."""
        with self._store.reading() as unit:
            return list({delegate.person: (id_, delegate) for id_, delegate in unit.people()}.values())

    def wording(self, body: str, language: Language) -> OpeningWording:
        """How the opening of a body's meetings is worded in this file."""
        with self._store.reading() as unit:
            return wording_of(unit, body, language)

    # Changing

    def save(self, meeting: Meeting) -> MeetingRecord:
        """Store what the fields of a meeting hold; what stands in lists of its own stays as it is.

        Raises TextIsAdopted where words change that were adopted.
        """

        def change(record: MeetingRecord) -> MeetingRecord:
            beside = record.meeting
            after = replace(
                meeting,
                drafts=beside.drafts,
                presence=beside.presence,
                sessions=beside.sessions,
                zone=beside.zone,
                agenda=beside.agenda,
            )
            if beside.state is after.state is MeetingState.ADOPTED and _texts(beside) != _texts(after):
                raise TextIsAdopted
            return replace(record, meeting=after)

        return self.edit(meeting.id, "record", change)

    def mark(
        self, id_: str, cells: Iterable[tuple[str, date]], attendance: Attendance | None
    ) -> MeetingRecord:
        """Mark countries on days; an opening that the program made follows."""
        marked = list(cells)

        def change(record: MeetingRecord) -> MeetingRecord:
            presence = record.meeting.presence
            return replace(
                record, meeting=replace(record.meeting, presence=presence.marked(marked, attendance))
            )

        return self.edit(id_, "presence", change)

    def make_opening(self, id_: str, language: Language) -> MeetingRecord:
        """Put the opening that those present make in place of the one that stands.

        Raises UnknownField, and TextIsAdopted where it was adopted.
        """

        def change(record: MeetingRecord) -> MeetingRecord:
            if record.meeting.state is MeetingState.ADOPTED:
                raise TextIsAdopted
            return record

        return self.edit(id_, "opening", change, remake=language)

    def add_delegates(self, id_: str, delegates: Sequence[Delegate]) -> MeetingRecord:
        """People come to the meeting: one by hand, or a whole sheet."""
        return self.edit(
            id_, "delegates", lambda record: replace(record, delegates=(*record.delegates, *delegates))
        )

    def put_delegate(self, id_: str, delegate: Delegate) -> MeetingRecord:
        """Store a delegate whose facts were put right."""

        def change(record: MeetingRecord) -> MeetingRecord:
            kept = (delegate if each.id == delegate.id else each for each in record.delegates)
            return replace(record, delegates=tuple(kept))

        return self.edit(id_, "delegates", change)

    def remove_delegates(self, id_: str, gone: Iterable[str]) -> MeetingRecord:
        """Take people out of the meeting."""
        ids = set(gone)

        def change(record: MeetingRecord) -> MeetingRecord:
            return replace(record, delegates=tuple(each for each in record.delegates if each.id not in ids))

        return self.edit(id_, "delegates", change)

    def put_programme(self, id_: str, change: ProgrammeChange, name: str = "agenda") -> MeetingRecord:
        """Change sessions, time zone or agenda as one step; items of a session that goes stand without it."""

        def changed(record: MeetingRecord) -> MeetingRecord:
            meeting = record.meeting
            after = change(Programme(meeting.sessions, meeting.zone, meeting.agenda)).settled()
            meeting = replace(meeting, sessions=after.sessions, zone=after.zone, agenda=after.agenda)
            return replace(record, meeting=meeting)

        return self.edit(id_, name, changed)

    def correct(
        self, id_: str, node: str, before: Words, after: Words, reason: str, day: date
    ) -> Corrigendum:
        """Correct an item of an adopted text, or its opening (``OPENING``), as one step.

        ``before`` is what the person saw. Raises NotAdopted, NothingCorrected, CorrectedElsewhere.
        """
        made: list[Corrigendum] = []

        def work(unit: WritingUnit) -> None:
            record, outline = unit.record(id_), unit.outline(id_)
            if not record.meeting.state.is_final:
                raise NotAdopted
            if after == before:
                raise NothingCorrected
            if (node != OPENING and node not in outline) or words_of(record.meeting, outline, node) != before:
                raise CorrectedElsewhere
            number, labels = next_number(record.corrigenda), labels_of(outline, node)
            corrigendum = Corrigendum(number, node, day, before, after, *labels, reason.strip(), self.who)
            corrected = replace(record, corrigenda=(*record.corrigenda, corrigendum))
            if node == OPENING:
                corrected = replace(corrected, meeting=_with_opening(record.meeting, after))
            unit.save_record(record, corrected, CORRIGENDUM, self.who, self._now())
            self._put_in_outline(unit, id_, corrigendum)
            made[:] = [corrigendum]

        self._store.write(work)
        return made[0]

    def _put_in_outline(
        self, unit: WritingUnit, id_: str, corrigendum: Corrigendum, *, back: bool = False
    ) -> None:
        """The words go into the outline as a step of its own, so that history shows who corrected them."""
        change = correction(unit.outline(id_), corrigendum, back=back)
        if change:
            moment = unit.last_moment(id_) + 1
            step = Step(moment, CORRIGENDUM, change)
            unit.keep_step(Record(id_, moment, self._now(), self.who, change, change, step))

    def edit(self, id_: str, name: str, change: Change, *, remake: Language | None = None) -> MeetingRecord:
        """Change a record as one step; an opening made by the program follows, one by hand only where it is
        to be made anew in the language ``remake``. Raises UnknownField.
        """
        done: list[MeetingRecord] = []

        def work(unit: WritingUnit) -> None:
            before = unit.record(id_)
            after = _with_door(unit, before, change(before))
            after = replace(after, meeting=followed(unit, after.meeting, remake))
            unit.save_record(before, after, name, self.who, self._now())
            done[:] = [after]

        self._store.write(work)
        return done[0]

    def put_wording(self, body: str, language: Language, wording: OpeningWording) -> None:
        """Word the opening of a body's meetings anew in this file. Raises UnknownField."""
        wording.check()
        value = json.dumps([wording.formula, wording.form.value], ensure_ascii=False)
        self._store.write(lambda unit: unit.put_setting(wording_name(body, language), value))

    def undo(self, id_: str) -> bool:
        """Take the last step of a record back; False where there is none."""
        return self._turn(id_, lambda unit: unit.undo_record(id_))

    def redo(self, id_: str) -> bool:
        return self._turn(id_, lambda unit: unit.redo_record(id_))

    def _turn(self, id_: str, turn: Callable[[WritingUnit], str | None]) -> bool:
        """A corrigendum that goes or comes back takes the words of its item with it; presence follows the
        people who are there now."""
        done: list[str | None] = []

        def work(unit: WritingUnit) -> None:
            before = unit.record(id_)
            done[:] = [turn(unit)]
            after = unit.record(id_)
            settled = _with_door(unit, before, after).meeting
            if settled != after.meeting:
                unit.update_meeting(followed(unit, settled))
            for each in before.corrigenda:
                if each not in after.corrigenda:
                    self._put_in_outline(unit, id_, each, back=True)
            for each in after.corrigenda:
                if each not in before.corrigenda:
                    self._put_in_outline(unit, id_, each)

        self._store.write(work)
        return done[0] is not None


def _with_door(unit: ReadingUnit, before: MeetingRecord, after: MeetingRecord) -> MeetingRecord:
    """Marks at the door go with their people, and the presence that follows from them is found anew."""
    if before.delegates == after.delegates or not before.marks:
        return after
    here = {each.id for each in after.delegates}
    marks = tuple(each for each in after.marks if each.part in here)
    meeting = with_presence_of_door(after.meeting, after.delegates, marks, unit.directory())
    return replace(after, meeting=meeting, marks=marks)


def new_delegate(name: str, delegation: str = "", known: Delegate | None = None) -> Delegate:
    """A person who comes: somebody new, or one who is ``known`` from another meeting."""
    if known is not None:
        return replace(known, id=str(uuid4()), delegation=delegation or known.delegation)
    return Delegate(str(uuid4()), str(uuid4()), name, delegation=delegation)


def _texts(meeting: Meeting) -> list[tuple[tuple[str, ...], Text, tuple[str, ...]]]:
    """What the paper shows of a record, in both languages."""
    return [(each.title, each.opening, each.after) for each in (meeting.en, meeting.es)]


def _with_opening(meeting: Meeting, words: Words) -> Meeting:
    for language in LANGUAGES:
        wording = replace(meeting.wording(language), opening=words.text(language))
        meeting = meeting.with_wording(language, wording)
    return meeting
