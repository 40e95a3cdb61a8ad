"""Where days, bars and what is around them lie in the grid of a month, in pixels."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QTableView

from rcm_desktop.domain.events.month_lanes import Bar

_GAP = 2
_SIDE = 4
_EDGE = 6
"""So near its end a bar is taken by that end."""


class Grip(Enum):
    """Where a bar is taken."""

    WHOLE = auto()
    FIRST = auto()
    LAST = auto()


class MonthGeometry:
    """Of one grid; heights follow its font."""

    def __init__(self, grid: QTableView) -> None:
        self._grid = grid

    @property
    def line(self) -> int:
        """The height of the line with the number of the day."""
        return self._grid.fontMetrics().height() + 6

    @property
    def bar(self) -> int:
        return self._grid.fontMetrics().height() + 4

    def row_with(self, lanes: int) -> int:
        """The height of a week with room for so many lanes."""
        return self.line + lanes * (self.bar + _GAP) + _GAP

    def lanes_in(self, height: int) -> int:
        """How many lanes a week of this height has room for."""
        return max(0, (height - self.line - _GAP) // (self.bar + _GAP))

    def day_rect(self, week: int, column: int) -> QRect:
        grid = self._grid
        return QRect(
            grid.columnViewportPosition(column),
            grid.rowViewportPosition(week),
            grid.columnWidth(column),
            grid.rowHeight(week),
        )

    def bar_rect(self, bar: Bar) -> QRect:
        """From the first column to the last; up to the edge where it comes on or goes on."""
        first, last = self.day_rect(bar.week, bar.first), self.day_rect(bar.week, bar.last)
        left = first.left() + (0 if bar.comes_on else _SIDE)
        right = last.right() - (0 if bar.goes_on else _SIDE)
        top = first.top() + self.line + bar.lane * (self.bar + _GAP)
        return QRect(left, top, right - left, self.bar)

    def number_rect(self, week: int, column: int) -> QRect:
        """The place of the number, wide enough for the mark of today."""
        day = self.day_rect(week, column)
        width = self._grid.fontMetrics().horizontalAdvance("00") + 7
        return QRect(day.left() + 2, day.top() + 2, width, self.line - 3)

    def more_rect(self, week: int, column: int, words: str) -> QRect:
        """The place of "+3", to the right of the number."""
        day = self.day_rect(week, column)
        width = self._grid.fontMetrics().horizontalAdvance(words) + 5
        return QRect(day.right() - width - 1, day.top() + 2, width, self.line - 3)

    def bar_at(self, point: QPoint, bars: Iterable[Bar]) -> Bar | None:
        return next((bar for bar in bars if self.bar_rect(bar).contains(point)), None)

    def grip_at(self, point: QPoint, bar: Bar) -> Grip:
        """By which part a bar is taken; an end that lies in another week is not there."""
        rect = self.bar_rect(bar)
        edge = min(_EDGE, rect.width() // 4)
        if not bar.goes_on and point.x() >= rect.right() - edge:
            return Grip.LAST
        if not bar.comes_on and point.x() <= rect.left() + edge:
            return Grip.FIRST
        return Grip.WHOLE
