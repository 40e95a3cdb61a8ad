"""Sessions written in one line, in either language."""

from __future__ import annotations

from datetime import date, time

import pytest

from rcm_desktop.reading.session_line import SessionLine, session_in

NEAR = date(2017, 6, 20)
DAY = date(2017, 6, 21)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("21 June 9:00-12:30", SessionLine(DAY, time(9), time(12, 30), "")),
        ("21 June 9-12:30 Closing session", SessionLine(DAY, time(9), time(12, 30), "Closing session")),
        ("21 de junio de 9:00 a 12:30, clausura", SessionLine(DAY, time(9), time(12, 30), "clausura")),
        ("21 de junio de 2018 9:00", SessionLine(date(2018, 6, 21), time(9), None, "")),
        ("miércoles 21 de junio, 14:00 – 17:30", SessionLine(DAY, time(14), time(17, 30), "")),
        ("Wednesday 21 June 2 pm to 5:30 pm", SessionLine(DAY, time(14), time(17, 30), "")),
        ("June 21 2-5:30 p.m. Working groups", SessionLine(DAY, time(14), time(17, 30), "Working groups")),
        ("21 June 9-12:30 pm", SessionLine(DAY, time(9), time(12, 30), "")),
        ("June 21, 2017 9:00 a.m.", SessionLine(DAY, time(9), None, "")),
        ("2017-06-21 09:00-12:30", SessionLine(DAY, time(9), time(12, 30), "")),
        ("21/6 9h00-12h30", SessionLine(DAY, time(9), time(12, 30), "")),
        ("21/06/2017 9:00 hrs - 12:00 hrs", SessionLine(DAY, time(9), time(12), "")),
        ("9:00-12:30 Mañana", SessionLine(None, time(9), time(12, 30), "Mañana")),
        ("14:00", SessionLine(None, time(14), None, "")),
        ("  9:00   -  12:30  ", SessionLine(None, time(9), time(12, 30), "")),
    ],
)
def test_a_line_is_understood(line: str, expected: SessionLine) -> None:
    assert session_in(line, NEAR) == expected


@pytest.mark.parametrize("line", ["", "Closing session", "25:00-26:00", "21 June", "9:00-12:75", "13 pm"])
def test_a_line_without_a_time_is_not(line: str) -> None:
    assert session_in(line, NEAR) is None


def test_a_day_without_a_year_needs_a_meeting_with_one() -> None:
    assert session_in("21 June 9:00-12:30", None) is None
    assert session_in("21 June 2017 9:00-12:30", None) == SessionLine(DAY, time(9), time(12, 30), "")
