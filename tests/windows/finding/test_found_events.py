"""Events as the palette finds them."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.searching import Filter, FilterKind, Query
from rcm_desktop.windows.finding.found_events import Events
from tests.windows.calendar.events import EVENTS, event


def found(finder: Events, typed: str, *filters: Filter) -> list[str]:
    groups = finder.groups(Query.of(typed, filters) if filters else Query.of(typed), typed)
    return [line.title for group in groups for line in group.lines]


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def finder(qtbot: QtBot, opened: list[str]) -> Events:
    return Events(lambda: EVENTS, opened.append)


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("passp", ["Workshop on passport integrity"]),
        ("pasaportes", ["Workshop on passport integrity"]),
        ("PASAPÓRTES", ["Workshop on passport integrity"]),
        ("mexico", ["Workshop on passport integrity"]),
        ("ciudad integr", ["Workshop on passport integrity"]),
        ("septiembre", ["Workshop on labour migration"]),
        ("september labour", ["Workshop on labour migration"]),
        ("assport", []),
        ("zzz", []),
        ("", []),
    ],
)
def test_words_of_both_languages_find_an_event(finder: Events, typed: str, titles: list[str]) -> None:
    assert found(finder, typed) == titles


def test_meetings_are_left_to_those_who_find_meetings(finder: Events) -> None:
    assert found(finder, "regional consultation") == []


def test_the_latest_come_first_and_only_a_few(finder: Events) -> None:
    titles = found(finder, "talk")
    assert len(titles) == 4
    assert found(finder, "workshop")[0] == "Workshop on labour migration"


def test_a_line_opens_its_event(finder: Events, opened: list[str]) -> None:
    (line,) = finder.groups(Query.of("forum"), "forum")[0].lines
    line.run()
    assert opened == ["forum"]
    assert "July" in line.detail and line.places


def test_what_is_new_is_found_once_the_old_is_forgotten(qtbot: QtBot) -> None:
    known: list[Event] = []
    finder = Events(lambda: known, print)
    assert found(finder, "seminar") == []
    known.append(event("new", EventKind.OTHER, When.on(date(2026, 1, 1)), ("Seminar", "Seminario")))
    assert found(finder, "seminar") == []
    finder.forget()
    assert found(finder, "seminar") == ["Seminar"]


def test_an_event_without_days_or_a_second_language_is_found(qtbot: QtBot) -> None:
    finder = Events(lambda: [Event("x", "other", es=EventWording("Foro"))], print)
    assert found(finder, "foro") == ["Foro"]


def test_a_narrowed_search_is_for_conclusions(finder: Events) -> None:
    assert found(finder, "forum", Filter(FilterKind.BODY, "RCGM")) == []
