"""Writes the stored file of the current schema: ``python -m tests.storage.store_schema``.

A file is stored once, when its schema is released, and never written again: it stands for the files that
people have. The program refuses to replace one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.record import MeetingRecord
from rcm_desktop.domain.steps import Record, Step
from rcm_desktop.storage import directory_rows
from rcm_desktop.storage.events import EventRows
from rcm_desktop.storage.file_format import SCHEMA
from rcm_desktop.storage.ledger import LedgerRows
from rcm_desktop.storage.letters import LetterRows
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.meetings import add_meeting
from rcm_desktop.storage.record_steps import save_record_change
from rcm_desktop.storage.settings import save_setting
from rcm_desktop.storage.steps import save_record
from rcm_desktop.storage.tasks import TaskRows
from tests.storage.samples import (
    ASKED,
    CAME,
    CHILD,
    DELEGATES,
    DIRECTORY,
    ITEM,
    LETTER,
    MEETING,
    PERIOD,
    SECTION,
    TASK,
    WORKSHOP_RECORD,
    added,
)

STORED = Path(__file__).parent / "stored"
AT = datetime(2031, 5, 6, 9)


def stored_file(schema: int) -> Path:
    return STORED / f"schema_{schema}.rcm"


def write(path: Path) -> None:
    """A library with a meeting and its nodes, a step, a setting, people, postings, a directory, a letter,
    an event with its round, a task."""
    change = added(SECTION, ITEM, CHILD)
    caret = Caret("b", Language.ES, 3)
    record = Record(
        MEETING.id, 1, AT, "ana", change, change, Step(1, "insert", change, None, caret), caret=caret
    )
    with Library.create(path) as library:
        library.write(lambda connection: add_meeting(connection, MEETING, AT))
        library.write(lambda connection: save_record(connection, record))
        library.write(lambda connection: save_setting(connection, "language", "es"))
        library.write(add_people)
        library.write(add_postings)
        library.write(add_directory)
        library.write(lambda connection: LetterRows(connection).add(LETTER))
        library.write(add_events)


def add_people(connection: Connection) -> None:
    """Two delegates, in one step that can be taken back."""
    before = MeetingRecord(MEETING)
    save_record_change(connection, before, replace(before, delegates=DELEGATES), "delegates", "ana", AT)


def add_events(connection: Connection) -> None:
    """An event with its round, somebody at the door, and a task, each a step that can be taken back."""
    EventRows(connection, Directory.shipped).save([(None, WORKSHOP_RECORD)], "add_event", "ana", AT)
    TaskRows(connection).save([(None, TASK)], "add_task", "ana", AT)


def add_postings(connection: Connection) -> None:
    """A period, what one country was asked for it, and what came."""
    rows = LedgerRows(connection)
    rows.put_period(PERIOD)
    rows.post(ASKED)
    rows.post(CAME)


def add_directory(connection: Connection) -> None:
    for each in DIRECTORY.versions:
        versions = [other for other in DIRECTORY.versions if other.id == each.id]
        directory_rows.put_versions(connection, each.kind, each.id, versions)
    for year, country in DIRECTORY.presidencies.items():
        directory_rows.put_presidency(connection, year, country)
    for contact in DIRECTORY.contacts:
        directory_rows.put_contact(connection, contact)


if __name__ == "__main__":
    write(stored_file(SCHEMA))
