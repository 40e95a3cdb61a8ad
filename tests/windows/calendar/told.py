"""What a calendar tells, kept for the tests."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rcm_desktop.windows.calendar.calendar_view import CalendarView
from rcm_desktop.windows.calendar.month_grid import MonthGrid


class Told:
    """All that a view has told, in order, as name and value."""

    def __init__(self, view: CalendarView) -> None:
        self.all: list[tuple[str, object]] = []
        for name in ("chosen", "open_wanted", "new_wanted", "move_wanted", "remove_wanted", "said"):
            getattr(view, name).connect(lambda value, name=name: self.all.append((name, value)))

    def of(self, name: str) -> list[object]:
        return [value for each, value in self.all if each == name]


def press(grid: MonthGrid, key: Qt.Key, *modifiers: Qt.KeyboardModifier, times: int = 1) -> None:
    together = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        together |= each
    for _ in range(times):
        QTest.keyClick(grid, key, together)
