"""What the mouse does in the month: choose, move and stretch bars, pick days for a new event."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QToolTip

from rcm_desktop.domain.events.month_lanes import Bar
from rcm_desktop.domain.events.stretching import moved, stretched
from rcm_desktop.domain.events.when import When
from rcm_desktop.windows.calendar.day_words import whole_days
from rcm_desktop.windows.calendar.month_geometry import Grip
from rcm_desktop.windows.calendar.month_grid import MonthGrid


class MonthMouse(QObject):
    """Takes the mouse of a grid's viewport; nothing changes before the button is let go."""

    def __init__(self, grid: MonthGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._bar: Bar | None = None
        self._grip = Grip.WHOLE
        self._from: date | None = None
        self._pressed = QPoint()
        self._is_drawing = False
        grid.let_go_of.connect(self.cancel)
        grid.viewport().installEventFilter(self)

    def cancel(self) -> None:
        """Leave all as it is."""
        self._bar = self._from = None
        if self._is_drawing:
            QToolTip.hideText()
        self._is_drawing = False
        self._grid.target = self._grid.picked = None
        self._grid.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        point = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and is_left:
            self._press(point)
        elif event.type() == QEvent.Type.MouseMove:
            self._move(point, is_held=bool(event.buttons() & Qt.MouseButton.LeftButton))
        elif event.type() == QEvent.Type.MouseButtonRelease and is_left:
            self._release(point)
        elif event.type() == QEvent.Type.MouseButtonDblClick and is_left:
            self._open(point)
        else:
            return False
        return True

    def _press(self, point: QPoint) -> None:
        grid = self._grid
        self.cancel()
        day = self._day_at(point)
        if day is None:
            return
        self._pressed = point
        bar = grid.geometry_of.bar_at(point, grid.shown_bars())
        if bar is not None:
            grid.choose(bar.stay)
            self._take(day)
            if grid.may_change(bar.stay):
                self._bar, self._grip, self._from = bar, grid.geometry_of.grip_at(point, bar), day
            return
        index = grid.indexAt(point)
        hidden = grid.hidden_on(index.row(), index.column())
        if hidden and grid.geometry_of.more_rect(index.row(), index.column(), f"+{hidden}").contains(point):
            grid.list_wanted.emit(day)
            return
        # An empty place of a day chooses the day, not what stands above it.
        self._take(day)
        self._from = None if grid.is_read_only else day

    def _take(self, day: date) -> None:
        """A day of the month before or after is taken where it stands: nothing moves under the pointer."""
        self._grid.setCurrentIndex(self._grid.days.place_of(day))

    def _move(self, point: QPoint, *, is_held: bool) -> None:
        if not is_held:
            self._show_grip(point)
            return
        if self._from is None:
            return
        if not self._is_drawing:
            away = (point - self._pressed).manhattanLength()
            if away < QGuiApplication.styleHints().startDragDistance():
                return
            self._is_drawing = True
        day = self._day_at(point)
        if day is None:
            return
        grid = self._grid
        if self._bar is None:
            grid.picked = min(self._from, day), max(self._from, day)
        else:
            when = self._when_at(day)
            grid.target = when.exact_days if when is not None else None
        days = grid.target or grid.picked
        if days is not None:
            QToolTip.showText(grid.viewport().mapToGlobal(point), whole_days(*days), grid.viewport())
        grid.viewport().update()

    def _release(self, point: QPoint) -> None:
        grid, bar, begun = self._grid, self._bar, self._from
        was_drawing, picked = self._is_drawing, grid.picked
        when = self._when_at(self._day_at(point)) if bar is not None and was_drawing else None
        self.cancel()
        if bar is not None and when is not None:
            if when.exact_days != (bar.stay.first, bar.stay.last):
                grid.change_days(lambda _: when)
        elif bar is None and was_drawing and begun is not None and picked is not None:
            grid.picked = picked
            grid.begin_new()

    def _open(self, point: QPoint) -> None:
        grid = self._grid
        bar = grid.geometry_of.bar_at(point, grid.shown_bars())
        day = self._day_at(point)
        self.cancel()
        if bar is not None:
            grid.open_wanted.emit(bar.stay.event)
        elif day is not None and not grid.is_read_only:
            grid.new_wanted.emit((day, day))

    def _when_at(self, day: date | None) -> When | None:
        """The time that the bar in hand would have were it let go over a day."""
        if self._bar is None or self._from is None or day is None:
            return None
        when, stay = self._grid.contents.events.event(self._bar.stay.event).when, self._bar.stay
        if self._grip is Grip.FIRST:
            return stretched(when, first=(min(day, stay.last) - stay.first).days)
        if self._grip is Grip.LAST:
            return stretched(when, last=(max(day, stay.first) - stay.last).days)
        return moved(when, (day - self._from).days)

    def _show_grip(self, point: QPoint) -> None:
        """The pointer says what pressing would take."""
        grid = self._grid
        bar = grid.geometry_of.bar_at(point, grid.shown_bars())
        shape = Qt.CursorShape.ArrowCursor
        if bar is not None:
            grip = grid.geometry_of.grip_at(point, bar) if grid.may_change(bar.stay) else Grip.WHOLE
            is_end = grip is not Grip.WHOLE
            shape = Qt.CursorShape.SizeHorCursor if is_end else Qt.CursorShape.PointingHandCursor
        grid.viewport().setCursor(shape)

    def _day_at(self, point: QPoint) -> date | None:
        return self._grid.days.day_at(self._grid.indexAt(point))
