"""The record of a meeting: its facts, who was there, its people, and the paragraph that opens its text.

Each change is one unit of work and one step that can be taken back, also after a restart.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol
from uuid import uuid4

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.openings import NameForm, OpeningWording, opening_of
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.presence import Attendance, absent_streak
from rcm_desktop.domain.record import MeetingRecord
from rcm_desktop.domain.text import Text

Change = Callable[[MeetingRecord], MeetingRecord]
TOLD_FROM = 2
"""From how many meetings in a row a missing country is told of."""


class ReadingUnit(Protocol):
    """What can be asked about records; everything is as of one moment."""

    def record(self, id_: str) -> MeetingRecord: ...

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

    def put_setting(self, name: str, value: str) -> None: ...


class Store(Protocol):
    """The library as this service sees it."""

    def reading(self) -> AbstractContextManager[ReadingUnit]: ...

    def write(self, work: Callable[[WritingUnit], None]) -> None:
        """Run ``work`` in one transaction on the writer and wait for its answer; raises what it raises."""

    def directory(self) -> Directory: ...

    @property
    def is_read_only(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening of a meeting in one language: what stands, and what those present would make it now.

    ``made`` is "" while the days or those present are not known.
    """

    stands: Text
    made: str
    is_by_hand: bool

    @property
    def differs(self) -> bool:
        """Whether a person must choose: the text was written by hand and those present say otherwise."""
        return self.is_by_hand and bool(self.made) and self.made != self.stands.plain


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
            return {language: _opening(unit, meeting, language) for language in LANGUAGES}

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
        """The people of all meetings, each once, as they came last."""
        return [delegate for _, delegate in self.whereabouts()]

    def whereabouts(self) -> list[tuple[str, Delegate]]:
        """Each person once, with the latest meeting they came to."""
        with self._store.reading() as unit:
            return list({delegate.person: (id_, delegate) for id_, delegate in unit.people()}.values())

    def wording(self, body: str, language: Language) -> OpeningWording:
        """How the opening of a body's meetings is worded in this file."""
        with self._store.reading() as unit:
            return _wording(unit, body, language)

    # Changing

    def save(self, meeting: Meeting) -> MeetingRecord:
        """Store what the fields of a meeting hold; presence and the count of drafts are not there."""

        def change(record: MeetingRecord) -> MeetingRecord:
            beside = record.meeting
            return replace(record, meeting=replace(meeting, drafts=beside.drafts, presence=beside.presence))

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
        """Put the opening that those present make in place of the one that stands. Raises UnknownField."""
        return self.edit(id_, "opening", lambda record: record, remake=language)

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

    def edit(self, id_: str, name: str, change: Change, *, remake: Language | None = None) -> MeetingRecord:
        """Change a record as one step; an opening made by the program follows, one by hand only where it is
        to be made anew in the language ``remake``. Raises UnknownField.
        """
        done: list[MeetingRecord] = []

        def work(unit: WritingUnit) -> None:
            before = unit.record(id_)
            after = change(before)
            after = replace(after, meeting=_followed(unit, after.meeting, remake))
            unit.save_record(before, after, name, self.who, self._now())
            done[:] = [after]

        self._store.write(work)
        return done[0]

    def put_wording(self, body: str, language: Language, wording: OpeningWording) -> None:
        """Word the opening of a body's meetings anew in this file. Raises UnknownField."""
        wording.check()
        value = json.dumps([wording.formula, wording.form.value], ensure_ascii=False)
        self._store.write(lambda unit: unit.put_setting(_wording_name(body, language), value))

    def undo(self, id_: str) -> bool:
        """Take the last step of a record back; False where there is none."""
        return self._turn(lambda unit: unit.undo_record(id_))

    def redo(self, id_: str) -> bool:
        return self._turn(lambda unit: unit.redo_record(id_))

    def _turn(self, turn: Callable[[WritingUnit], str | None]) -> bool:
        done: list[str | None] = []
        self._store.write(lambda unit: done.__setitem__(slice(None), [turn(unit)]))
        return done[0] is not None


def new_delegate(name: str, delegation: str = "", known: Delegate | None = None) -> Delegate:
    """A person who comes: somebody new, or one who is ``known`` from another meeting."""
    if known is not None:
        return replace(known, id=str(uuid4()), delegation=delegation or known.delegation)
    return Delegate(str(uuid4()), str(uuid4()), name, delegation=delegation)


def _opening(unit: ReadingUnit, meeting: Meeting, language: Language) -> Opening:
    made = opening_of(meeting, language, _wording(unit, meeting.body, language), unit.directory())
    wording = meeting.wording(language)
    return Opening(wording.opening, made, wording.is_by_hand)


def _followed(unit: ReadingUnit, meeting: Meeting, remake: Language | None) -> Meeting:
    """The meeting with the openings that the program made brought up to date; those by hand stay."""
    directory = unit.directory()
    for language in LANGUAGES:
        wording = meeting.wording(language)
        if language is not remake and wording.is_by_hand:
            continue
        made = opening_of(meeting, language, _wording(unit, meeting.body, language), directory)
        if made or not wording.is_by_hand:
            opening = wording.opening if wording.opening.plain == made else Text(made)
            meeting = meeting.with_wording(language, replace(wording, opening=opening, made=made))
    return meeting


def _wording(unit: ReadingUnit, body: str, language: Language) -> OpeningWording:
    stored = unit.setting(_wording_name(body, language))
    if stored is None:
        return OpeningWording.usual(body, language)
    formula, form = json.loads(stored)
    return OpeningWording(formula, NameForm(form))


def _wording_name(body: str, language: Language) -> str:
    return f"opening.{language.value}.{body}"
