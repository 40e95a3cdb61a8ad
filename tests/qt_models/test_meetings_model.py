"""Meetings under their years."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.qt_models.meetings_model import DETAIL_ROLE, LINE_ROLE, LineWords, MeetingsModel


def line(id_: str, start: date | None, place: str = "Colón") -> MeetingLine:
    return MeetingLine(id_, id_, "VM", start, start, place, "")


LINES = [
    line("undated", None),
    line("late", date(2025, 11, 3)),
    line("early", date(2025, 2, 3)),
    line("old", date(2019, 6, 1), "Masaya"),
]


def model() -> MeetingsModel:
    made = MeetingsModel(lambda each: LineWords(each.id.upper(), each.place_en), lambda: "No date")
    made.set_lines(LINES)
    return made


def test_years_stand_above_their_meetings(qtmodeltester: ModelTester) -> None:
    made = model()
    qtmodeltester.check(made)  # type: ignore[no-untyped-call]
    shown = [made.index(row).data() for row in range(made.rowCount())]
    assert shown == ["No date", "UNDATED", "2025", "LATE", "EARLY", "2019", "OLD"]


def test_a_year_is_no_choice_and_a_meeting_is(qtbot: QtBot) -> None:
    made = model()
    assert made.flags(made.index(2)) == Qt.ItemFlag.NoItemFlags
    assert made.index(2).data(LINE_ROLE) is None
    old = made.index_of("old")
    assert made.flags(old) & Qt.ItemFlag.ItemIsSelectable
    assert old.data(LINE_ROLE) == LINES[-1]
    assert old.data(DETAIL_ROLE) == "Masaya"
    assert old.data(Qt.ItemDataRole.AccessibleTextRole) == "OLD, Masaya"
    assert not made.index_of("nobody").isValid()


def test_the_same_meetings_with_other_words_keep_their_rows(qtbot: QtBot) -> None:
    made = model()
    with qtbot.assertNotEmitted(made.modelReset), qtbot.waitSignal(made.dataChanged):
        made.set_lines([*LINES[:-1], line("old", date(2019, 6, 1), "Estelí")])
    assert made.index_of("old").data(DETAIL_ROLE) == "Estelí"
    with qtbot.waitSignal(made.modelReset):
        made.set_lines(LINES[:2])
