"""A month in the year: its days small, those with events marked by a ground and a shape."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHeaderView, QToolTip, QWidget

from rcm_desktop.domain.events.event import EventState
from rcm_desktop.domain.events.month_lanes import DAYS, MOST_WEEKS, Stay, weeks_of_month
from rcm_desktop.qt_models.plain_tips import plain_tip
from rcm_desktop.windows.calendar.calendar_contents import CalendarContents
from rcm_desktop.windows.calendar.day_table import DayTable
from rcm_desktop.windows.calendar.day_words import month_title
from rcm_desktop.windows.calendar.event_marks import draw_mark, dress_of
from rcm_desktop.windows.look import Look

_MOST_MARKS = 3


class SmallMonth(DayTable):
    """``day_wanted`` carries a day that a key goes to, in this month or another; ``opened`` one to be
    shown in its month."""

    day_wanted = Signal(object)
    opened = Signal(object)

    def __init__(
        self, contents: CalendarContents, look: Look, first_weekday: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(contents, look, first_weekday, parent, QLocale.FormatType.NarrowFormat)
        self._stays: dict[date, list[Stay]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._row())
        self.fit()

    def show_month(self, month: date) -> None:
        """Show the month that begins on this day."""
        self.month = month
        weeks = weeks_of_month(month.year, month.month, self.first_weekday, MOST_WEEKS)
        self._stays = {}
        for stay in self.contents.events.between(weeks[0][0], weeks[-1][-1]):
            for week in weeks:
                for day in week:
                    if stay.covers(day) and self.is_in_month(day):
                        self._stays.setdefault(day, []).append(stay)
        self.days.show(weeks)
        self.setAccessibleName(month_title(month))
        self.viewport().update()

    def retranslate(self) -> None:
        self.setAccessibleName(month_title(self.month))

    def want(self, day: date) -> None:
        self.day_wanted.emit(day)

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self.day_by_key(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._commands(event):
            self.opened.emit(self.day)
        elif day is not None and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.want(day)
        else:
            event.ignore()

    @staticmethod
    def _commands(event: QKeyEvent) -> bool:
        return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event)
        if event.button() == Qt.MouseButton.LeftButton and day is not None:
            self.opened.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A day is not drawn along."""

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.days.day_at(self.indexAt(event.pos()))
            stays = self._stays.get(day, []) if day is not None else []
            words = plain_tip("\n".join(map(self.contents.spoken, stays)))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _day_at(self, event: QMouseEvent) -> date | None:
        day = self.days.day_at(self.indexAt(event.position().toPoint()))
        return day if day is not None and self.is_in_month(day) else None

    # How it looks

    def _row(self) -> int:
        return self.fontMetrics().height() + 7

    def fit(self) -> None:
        """As large as its days."""
        size = self.sizeHint()
        self.setMinimumWidth(size.width())
        self.setFixedHeight(size.height())

    def sizeHint(self) -> QSize:
        width = DAYS * (self.fontMetrics().horizontalAdvance("00") + 8)
        return QSize(width, self.horizontalHeader().sizeHint().height() + MOST_WEEKS * self._row() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.look.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        in_hand = self.day if self.hasFocus() else None
        for week, days in enumerate(self.days.weeks):
            for column, day in enumerate(days):
                if self.is_in_month(day):
                    rect = QRect(
                        self.columnViewportPosition(column),
                        self.rowViewportPosition(week),
                        self.columnWidth(column),
                        self.rowHeight(week),
                    )
                    self._paint_day(painter, rect.adjusted(1, 1, -1, -1), day, in_hand)
        painter.end()

    def _paint_day(self, painter: QPainter, rect: QRect, day: date, in_hand: date | None) -> None:
        look, stays = self.look, self._stays.get(day, [])
        number = rect.adjusted(0, 0, 0, -6)
        coming = [each for each in stays if self._event_state(each) is not EventState.CANCELLED]
        if coming:
            chip = dress_of(
                self.contents.events.event(coming[0].event), look, is_closing=coming[0].is_closing
            )
            painter.fillRect(rect, QColor(chip.ground))
        elif self.contents.holidays.on(day):
            painter.fillRect(rect, QColor(look.desk))
        if day == self.contents.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent))
            painter.drawRoundedRect(number, 4, 4)
        painter.setPen(QColor(look.on_accent if day == self.contents.today else look.ink))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if coming:
            self._paint_marks(painter, rect, coming[:_MOST_MARKS])
        if day == in_hand:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRect(rect)

    def _paint_marks(self, painter: QPainter, rect: QRect, stays: list[Stay]) -> None:
        size, gap = 6, 2
        left = rect.center().x() + 1 - (len(stays) * (size + gap) - gap) / 2
        for at, stay in enumerate(stays):
            event = self.contents.events.event(stay.event)
            ink = QColor(dress_of(event, self.look, is_closing=stay.is_closing).ink)
            place = QRectF(left + at * (size + gap), rect.bottom() - size - 0.5, size, size)
            draw_mark(painter, place, event.kind, ink, is_closing=stay.is_closing)

    def _event_state(self, stay: Stay) -> EventState:
        return self.contents.events.event(stay.event).state
