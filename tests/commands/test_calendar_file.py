"""The calendar as a file, from a terminal."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import open_library
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import When
from tests.commands.terminal import Terminal
from tests.papers.events.calendars import read


@pytest.fixture
def workshop(library: Path) -> Event:
    """A workshop of two days, and one of which only the year is known."""
    days = When.on(date(2031, 7, 6), date(2031, 7, 7))
    with open_library(library) as opened:
        added = opened.calendar.add(
            Event("", "", EventKind.WORKSHOP, days, EventWording("Workshop"), EventWording("Taller")),
            Event("", "", EventKind.WORKSHOP, When(PartialDate(2031)), EventWording("Some day")),
        )
    return added[0]


def test_events_of_a_time(terminal: Terminal, library: Path, workshop: Event, tmp_path: Path) -> None:
    target = tmp_path / "a.ics"
    options = ["--from", "2031-01-01", "--to", "2031-12-31", "--language", "both"]

    answer = terminal("export", "calendar", "--library", library, *options, "-o", target)

    assert (answer.status, answer.out) == (0, "")
    assert answer.err == "left out, because its days are not known or not confirmed yet: Some day\n"
    (entry,) = read(target.read_bytes()).events
    assert (entry["SUMMARY"], entry["DTSTART"], entry["DTEND"]) == (
        "Workshop / Taller",
        "20310706",
        "20310708",
    )


def test_the_same_file_until_something_changes(
    terminal: Terminal, library: Path, workshop: Event, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("a.ics", "b.ics", "c.ics")]
    for each in files[:2]:
        assert terminal("export", "calendar", "--library", library, "-o", each).status == 0
    with open_library(library) as opened:
        opened.calendar.move(workshop.id, workshop.when.moved(7))
    assert terminal("export", "calendar", "--library", library, "-o", files[2]).status == 0

    assert files[0].read_bytes() == files[1].read_bytes()
    before, after = (
        next(each for each in read(path.read_bytes()).events if each["SUMMARY"] == "Workshop")
        for path in (files[0], files[2])
    )
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) == int(before["SEQUENCE"]) + 1
    assert (before["DTSTART"], after["DTSTART"]) == ("20310706", "20310713")


def test_the_language_is_that_of_the_sentences(terminal: Terminal, library: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.ics"

    assert (
        terminal("--ui-language", "es", "export", "calendar", "--library", library, "-o", target).status == 0
    )

    calendar = read(target.read_bytes())
    assert calendar.head["X-WR-CALNAME"] == "Conferencia Regional sobre Migración: calendario"
    assert {"Taller", "Reunión"} <= {each["CATEGORIES"] for each in calendar.events}


def test_a_time_without_events_writes_nothing(terminal: Terminal, library: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.ics"
    words = ["export", "calendar", "--library", library, "--from", "2090-01-01", "-o", target]

    assert terminal(*words).sentence.startswith("No event has known days in this time.")
    assert not target.exists()


def test_the_file_of_records_is_not_overwritten(terminal: Terminal, library: Path) -> None:
    before = library.read_bytes()

    assert terminal("export", "calendar", "--library", library, "-o", library).sentence
    assert library.read_bytes() == before
