"""Days as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.windows.date_field import DateField, dates_problem, days_written

FOURTEENTH = date(2025, 5, 14)


@pytest.mark.parametrize(
    "words",
    [
        "2025-05-14",
        "2025/5/14",
        "14/05/2025",
        "14.5.2025",
        "14-05-2025",
        "14 May 2025",
        "14 de mayo de 2025",
        " 14/05/2025 ",
    ],
)
def test_one_day_in_many_forms(words: str) -> None:
    assert days_written(words) == (FOURTEENTH, FOURTEENTH)


@pytest.mark.parametrize("words", ["14–16 May 2025", "14-16 de mayo de 2025", "May 14-16, 2025"])
def test_several_days(words: str) -> None:
    assert days_written(words) == (FOURTEENTH, date(2025, 5, 16))


@pytest.mark.parametrize(
    "words", ["", "May 2025", "31/02/2025", "2025-13-01", "14 May", "on 14 May 2025", "14/05/25"]
)
def test_what_is_no_day_is_refused(words: str) -> None:
    with pytest.raises(ValueError):
        days_written(words)


def test_a_finished_entry_takes_the_one_form(qtbot: QtBot) -> None:
    first, last = DateField(), DateField()
    qtbot.addWidget(first)
    qtbot.addWidget(last)
    first.several.connect(lambda days: last.set_day(days[1]))
    first.setText("14–16 May 2025")
    first.editingFinished.emit()
    assert (first.text(), last.text()) == ("2025-05-14", "2025-05-16")
    assert dates_problem(first, last) == ""


def test_an_empty_field_is_an_unknown_day(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    assert field.day() is None


def test_what_is_wrong_is_said_in_one_sentence(qtbot: QtBot) -> None:
    first, last = DateField(), DateField()
    qtbot.addWidget(first)
    qtbot.addWidget(last)
    first.setText("soon")
    assert "“soon”" in dates_problem(first, last)
    first.set_day(FOURTEENTH)
    last.set_day(date(2025, 5, 13))
    assert dates_problem(first, last) == "The last day is before the first one."
