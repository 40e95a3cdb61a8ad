"""Sessions, agenda and corrigenda as rows: they come back as they were, also after an upgrade."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from sqlalchemy import func, select

from rcm_desktop.domain.agenda import AgendaItem
from rcm_desktop.domain.corrigenda import OPENING, Corrigendum
from rcm_desktop.domain.paper import Words
from rcm_desktop.domain.record import MeetingRecord
from rcm_desktop.domain.sessions import Session
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.storage.corrigenda import corrigenda_of
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.meetings import add_meeting, find_meeting, remove_meeting
from rcm_desktop.storage.record_steps import redo_record, save_record_change, undo_record
from rcm_desktop.storage.tables import corrigendum
from tests.storage.samples import MEETING
from tests.storage.store_schema import stored_file

AT = datetime(2031, 7, 5, 9)
HELD = replace(
    MEETING,
    sessions=(
        Session("s1", date(2031, 5, 6), time(9), time(12, 30), "Morning", "Mañana"),
        Session("s2", date(2031, 5, 6), time(14, 15)),
    ),
    zone="America/Guatemala",
    agenda=(AgendaItem("a", "Opening", "Inauguración", "Panamá", "s1", time(9, 5)), AgendaItem("b", "Close")),
)
BEFORE = Words(Text("The Group met.", (Mark(4, 9, MarkKind.BOLD),)), Text("El Grupo se reunió."))
AFTER = Words(Text("The Group met again.", (Mark(4, 9, MarkKind.ITALIC),)), BEFORE.es)
FIRST = Corrigendum(1, OPENING, date(2031, 7, 5), BEFORE, AFTER, "", "", "“a slip”", "ana")
SECOND = Corrigendum(2, "b", date(2031, 8, 1), AFTER, BEFORE, "9bis a)", "9bis a)")


def test_a_meeting_comes_back_with_its_sessions_and_agenda(path: Path) -> None:
    with Library.create(path) as library:
        library.write(lambda connection: add_meeting(connection, HELD, AT))
        with library.reading() as connection:
            assert find_meeting(connection, HELD.id) == HELD


def test_corrigenda_come_and_go_with_their_steps_and_their_meeting(path: Path) -> None:
    before = MeetingRecord(MEETING)
    one = replace(before, corrigenda=(FIRST,))
    two = replace(before, corrigenda=(FIRST, SECOND))
    with Library.create(path) as library:
        library.write(lambda connection: add_meeting(connection, MEETING, AT))
        for old, new in ((before, one), (one, two)):
            library.write(
                lambda connection, old=old, new=new: save_record_change(  # type: ignore[misc]
                    connection, old, new, "corrigendum", "ana", AT
                )
            )
        assert found(library) == [FIRST, SECOND]
        library.write(lambda connection: undo_record(connection, MEETING.id))
        assert found(library) == [FIRST]
        library.write(lambda connection: undo_record(connection, MEETING.id))
        assert found(library) == []
        for _ in range(2):
            library.write(lambda connection: redo_record(connection, MEETING.id))
        assert found(library) == [FIRST, SECOND]
        library.write(lambda connection: remove_meeting(connection, MEETING.id))
        with library.reading() as connection:
            assert connection.execute(select(func.count()).select_from(corrigendum)).scalar() == 0


def found(library: Library) -> list[Corrigendum]:
    with library.reading() as connection:
        return corrigenda_of(connection, MEETING.id)


def test_a_file_of_an_earlier_schema_takes_them(path: Path) -> None:
    shutil.copy(stored_file(3), path)
    with Library.open(path) as library:
        with library.reading() as connection:
            stored = find_meeting(connection, MEETING.id)
        assert stored == MEETING
        old, new = MeetingRecord(MEETING), MeetingRecord(HELD, (), (FIRST,))
        library.write(lambda connection: save_record_change(connection, old, new, "agenda", "ana", AT))
        assert found(library) == [FIRST]
        with library.reading() as connection:
            assert find_meeting(connection, MEETING.id) == HELD
