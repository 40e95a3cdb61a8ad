"""How a month looks: its days, the bars of events, and what is being moved or picked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from rcm_desktop.domain.events.event import Event, EventState
from rcm_desktop.domain.events.month_lanes import Bar, Stay, Weeks
from rcm_desktop.windows.calendar.calendar_contents import CalendarContents
from rcm_desktop.windows.calendar.day_colours import colours_of_day
from rcm_desktop.windows.calendar.event_marks import draw_mark, dress_of
from rcm_desktop.windows.calendar.month_geometry import MonthGeometry
from rcm_desktop.windows.look import Look

_ROUND = 3
_FRIDAY = 4
_PAD = 5
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class MonthPicture:
    """What is painted. ``hidden`` counts what there is no room for, by week and day; ``picked`` are days
    chosen for a new event, ``target`` those that a bar is being drawn to."""

    weeks: Weeks
    month: date
    bars: tuple[Bar, ...]
    hidden: tuple[tuple[int, ...], ...]
    lanes: int
    day: date
    chosen: Stay | None
    picked: Days | None
    target: Days | None
    has_focus: bool


class MonthPainting:
    """Paints with one painter, in the colours of one look."""

    def __init__(
        self, painter: QPainter, look: Look, geometry: MonthGeometry, contents: CalendarContents
    ) -> None:
        self._painter, self._look = painter, look
        self._geometry, self._contents = geometry, contents

    def paint(self, picture: MonthPicture, rect: QRect) -> None:
        """Paint the weeks that ``rect`` touches."""
        self._painter.fillRect(rect, QColor(self._look.paper))
        shown = [
            week
            for week in range(len(picture.weeks))
            if self._geometry.day_rect(week, 0).top() <= rect.bottom()
            and self._geometry.day_rect(week, 0).bottom() >= rect.top()
        ]
        for week in shown:
            for column, day in enumerate(picture.weeks[week]):
                self._paint_day(picture, week, column, day)
        for bar in picture.bars:
            if bar.lane < picture.lanes and bar.week in shown:
                self._paint_bar(bar, is_chosen=bar.stay == picture.chosen)
        if picture.target is not None:
            for week in shown:
                self._paint_target(picture.weeks[week], week, picture.target)

    # Days

    def _paint_day(self, picture: MonthPicture, week: int, column: int, day: date) -> None:
        painter, look = self._painter, self._look
        rect = self._geometry.day_rect(week, column)
        colours = colours_of_day(
            look,
            is_picked=picture.picked is not None and picture.picked[0] <= day <= picture.picked[1],
            is_in_hand=day == picture.day,
            is_free=day.weekday() > _FRIDAY or bool(self._contents.holidays.on(day)),
        )
        painter.fillRect(rect, QColor(colours.ground))
        painter.setPen(QColor(look.line))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if day == picture.day and picture.has_focus:
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        number = self._geometry.number_rect(week, column)
        is_near = (day.year, day.month) == (picture.month.year, picture.month.month)
        self._paint_number(number, day, colours.number if is_near else colours.pale)
        left, right = number.right() + 3, rect.right() - 3
        hidden = picture.hidden[week][column]
        if hidden:
            words = f"+{hidden}"
            place = self._geometry.more_rect(week, column, words)
            painter.setPen(QColor(colours.more))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
            right = place.left() - 2
        holiday = self._contents.holiday_line(day)
        if holiday:
            room = QRect(left, number.top(), right - left, number.height())
            self._paint_holiday(room, holiday, QColor(colours.note))

    def _paint_number(self, rect: QRect, day: date, ink: str) -> None:
        painter, look = self._painter, self._look
        if day == self._contents.today:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent))
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            painter.restore()
            ink = look.on_accent
        painter.setPen(QColor(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _paint_holiday(self, rect: QRect, words: str, ink: QColor) -> None:
        """A flag and the countries, as far as there is room."""
        painter = self._painter
        if rect.width() < 8:
            return
        painter.setPen(ink)
        pole, top = rect.left() + 1, rect.center().y() - 4
        painter.drawLine(pole, top, pole, top + 9)
        painter.fillRect(QRect(pole + 1, top, 5, 4), ink)
        room = rect.adjusted(10, 0, 0, 0)
        metrics = painter.fontMetrics()
        if room.width() > metrics.horizontalAdvance("MMM"):
            painter.drawText(
                room, _MIDDLE, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            )

    # Bars

    def _paint_bar(self, bar: Bar, *, is_chosen: bool) -> None:
        painter, look = self._painter, self._look
        event = self._contents.events.event(bar.stay.event)
        rect = self._geometry.bar_rect(bar)
        is_closing = bar.stay.is_closing
        chip = dress_of(event, look, is_closing=is_closing)
        ink = QColor(chip.ink)
        painter.save()
        painter.setClipRect(rect.adjusted(0, 0, 1, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # What goes on in another week has no end here: its round corner lies outside.
        shape = QRectF(rect).adjusted(
            -2 * _ROUND if bar.comes_on else 0.5, 0.5, 2 * _ROUND if bar.goes_on else -0.5, -0.5
        )
        painter.setBrush(QColor(chip.ground))
        painter.setPen(_edge(event, ink, look, is_chosen=is_chosen))
        painter.drawRoundedRect(shape, _ROUND, _ROUND)
        size = min(9, rect.height() - 6)
        left = rect.left() + _PAD
        mark = QRectF(left, rect.center().y() - size / 2 + 0.5, size, size)
        draw_mark(painter, mark, event.kind, ink, is_closing=is_closing)
        text = rect.adjusted(_PAD + size + 4, 0, -3, 0)
        painter.setFont(_font(painter.font(), event))
        painter.setPen(ink)
        metrics = painter.fontMetrics()
        if text.width() >= metrics.averageCharWidth():
            words = metrics.elidedText(
                self._contents.words(bar.stay), Qt.TextElideMode.ElideRight, text.width()
            )
            painter.drawText(text, _MIDDLE, words)
        painter.restore()

    def _paint_target(self, days: tuple[date, ...], week: int, target: Days) -> None:
        """A frame of dashes around the days that a bar is being drawn to."""
        columns = [column for column, day in enumerate(days) if target[0] <= day <= target[1]]
        if columns:
            first, last = (self._geometry.day_rect(week, column) for column in (columns[0], columns[-1]))
            self._painter.setPen(QPen(QColor(self._look.accent), 2, Qt.PenStyle.DashLine))
            self._painter.drawRect(first.united(last).adjusted(3, 3, -4, -4))


def _edge(event: Event, ink: QColor, look: Look, *, is_chosen: bool) -> QPen:
    """Chosen: a strong line; only thought of: dashes; cancelled or over: a thin line."""
    if is_chosen:
        return QPen(QColor(look.accent), 2)
    if event.state is EventState.TENTATIVE:
        return QPen(ink, 1, Qt.PenStyle.DashLine)
    if event.state in (EventState.CANCELLED, EventState.HELD):
        return QPen(QColor(look.edge if event.state is EventState.CANCELLED else look.line), 1)
    return QPen(Qt.PenStyle.NoPen)


def _font(base: QFont, event: Event) -> QFont:
    font = QFont(base)
    font.setStrikeOut(event.state is EventState.CANCELLED)
    return font
