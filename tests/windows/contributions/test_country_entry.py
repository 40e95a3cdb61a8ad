"""A country is meant by a few letters in either language, and a day is moved by keys."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.entries_meant import entries_meant
from rcm_desktop.windows.contributions.as_at_field import AsAtField, moment_written
from rcm_desktop.windows.contributions.country_entry import CountryEntry


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("hon", ["HN"]),
        ("mexico", ["MX"]),
        ("Belice", ["BZ"]),
        ("estados", ["US"]),
        ("united st", ["US"]),
        ("do", ["DO"]),
        ("pan", ["PA"]),
        ("domin", ["DO"]),
        ("salv", ["SV"]),
        ("c", ["CA", "CR"]),
        ("atlantis", []),
        ("", []),
    ],
)
def test_what_a_few_letters_mean(words: str, codes: list[str]) -> None:
    members = Directory.shipped().on(None).members()
    assert sorted(each.code for each in entries_meant(words, members)) == codes


def test_the_whole_name_stands_there_when_it_is_left(qtbot: QtBot) -> None:
    entry = CountryEntry()
    qtbot.addWidget(entry)
    told: list[object] = []
    entry.chosen.connect(told.append)
    entry.show()
    QTest.keyClicks(entry, "bel")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert entry.text() == "Belize" and entry.code() == "BZ"
    assert told[-1] == "BZ"
    entry.setText("c")
    assert entry.code() == "" and "Canada" in entry.problem()


@pytest.mark.parametrize(
    ("key", "begun", "day"),
    [
        (Qt.Key.Key_Up, "2025-12-31", date(2026, 1, 1)),
        (Qt.Key.Key_Down, "2025-03-01", date(2025, 2, 28)),
        (Qt.Key.Key_PageUp, "2025-01-31", date(2025, 2, 28)),
        (Qt.Key.Key_PageDown, "2025-03-31", date(2025, 2, 28)),
        (Qt.Key.Key_PageDown, "2025-01-15", date(2024, 12, 15)),
    ],
)
def test_keys_move_the_day(qtbot: QtBot, key: Qt.Key, begun: str, day: date) -> None:
    field = AsAtField()
    qtbot.addWidget(field)
    told: list[object] = []
    field.chosen.connect(told.append)
    field.setText(begun)
    QTest.keyClick(field, key)
    assert field.text() == day.isoformat() and told == [day]


def test_an_empty_field_is_today_and_nonsense_changes_nothing(qtbot: QtBot) -> None:
    field = AsAtField()
    qtbot.addWidget(field)
    field.today = lambda: date(2025, 5, 15)
    field.show_day(date(2024, 1, 1))
    field.setText("soon")
    assert field.as_at() == date(2024, 1, 1)
    field.setText("")
    assert field.as_at() == date(2025, 5, 15)


def test_a_moment_is_the_end_of_a_day_or_a_time() -> None:
    assert moment_written("") is None
    assert moment_written("14/05/2025 16:30") == datetime(2025, 5, 14, 16, 30).astimezone(UTC)
    end = moment_written("2025-05-14")
    assert end is not None and end.astimezone().date() == date(2025, 5, 14)
    with pytest.raises(ValueError, match="soon"):
        moment_written("soon")
