"""The days of a month as a table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.events.month_lanes import weeks_of_month
from rcm_desktop.qt_models.month_model import MonthModel

_Role = Qt.ItemDataRole


def model() -> MonthModel:
    return MonthModel(lambda day: f"day {day:%d.%m.}", lambda day: f"{day:%A}", lambda day: f"{day:%a}")


def test_an_empty_table_knows_no_day() -> None:
    made = model()
    assert made.rowCount() == 0
    assert not made.place_of(date(2025, 7, 1)).isValid()
    assert made.day_at(QModelIndex()) is None
    made.show(())
    assert made.headerData(0, Qt.Orientation.Horizontal) is None


def test_a_day_has_its_place_and_its_words() -> None:
    made = model()
    made.show(weeks_of_month(2025, 7))
    place = made.place_of(date(2025, 7, 9))
    assert (place.row(), place.column()) == (1, 2)
    assert made.day_at(place) == date(2025, 7, 9)
    assert (place.data(), place.data(_Role.AccessibleTextRole)) == ("9", "day 09.07.")
    assert not made.place_of(date(2025, 8, 4)).isValid()
    assert not made.place_of(date(2025, 6, 29)).isValid()
    assert made.headerData(2, Qt.Orientation.Horizontal) == "Wed"
    assert made.headerData(2, Qt.Orientation.Horizontal, _Role.AccessibleTextRole) == "Wednesday"


def test_another_month_of_as_many_weeks_keeps_the_place_in_hand(qtbot: QtBot) -> None:
    made = model()
    made.show(weeks_of_month(2025, 7))
    with qtbot.assertNotEmitted(made.modelReset), qtbot.waitSignal(made.dataChanged):
        made.show(weeks_of_month(2025, 8))
    with qtbot.waitSignal(made.headerDataChanged):
        made.show(weeks_of_month(2025, 8, first_weekday=6, least=5)[:5])
    with qtbot.waitSignal(made.modelReset):
        made.show(weeks_of_month(2025, 3))
    assert made.rowCount() == 6
