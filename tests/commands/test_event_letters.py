"""Letters about events from the terminal: reminders to the silent, and to countries that were absent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import create_library, open_library
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.presence import Attendance
from tests.commands.terminal import Terminal

DAYS = (date(2031, 5, 6), date(2031, 11, 11))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A round of two, and two meetings at which Belize was absent while others came."""
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        workshop = Event("", "", EventKind.WORKSHOP, When.on(date(2031, 7, 6)), EventWording("Workshop"))
        (event,) = opened.calendar.add(workshop)
        opened.rounds.ask(event.id, ("CA", "PA"), date(2031, 6, 1))
        for day in DAYS:
            meeting = opened.meetings.create("RCGM", day, day)
            opened.records.mark(meeting.id, [("BZ", day)], Attendance.ABSENT)
            opened.records.mark(meeting.id, [("PA", day)], Attendance.PRESENT)
    return path


def test_the_silent_are_reminded_and_the_round_notes_it(
    library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    answer = terminal(
        *("export", "letters", "--library", library, "--kind", "confirmation_reminder", "--format", "pdf"),
        *("--event", "workshop-2031-07", "--country", "ca", "--date", "2031-06-20", "-o", tmp_path),
    )
    assert answer.status == 0
    (line,) = answer.out.splitlines()
    assert line.startswith("2031-001\tCA\t")
    with open_library(library, read_only=True) as opened:
        id_ = opened.calendar.id_of("workshop-2031-07") or ""
        reminded = {each.party: each.reminded for each in opened.calendar.record(id_).invitations}
    assert reminded == {"CA": (date(2031, 6, 20),), "PA": ()}


def test_who_was_absent_twice_is_asked_why(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    answer = terminal(
        *("export", "letters", "--library", library, "--kind", "absence", "--format", "docx"),
        *("--event", "rcgm-2031-11", "--date", "2031-12-01", "-o", tmp_path),
    )
    assert [line.split("\t")[1] for line in answer.out.splitlines()] == ["BZ"]


def test_an_event_nobody_knows_is_told(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    answer = terminal(
        *("export", "letters", "--library", library, "--kind", "absence", "--format", "pdf"),
        *("--event", "nothing", "-o", tmp_path),
    )
    assert answer.status == 1
    assert "nothing" in answer.sentence
    assert list(tmp_path.glob("*.pdf")) == []
