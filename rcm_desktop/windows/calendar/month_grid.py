"""The month: days in weeks, events as bars over them, gone through and changed with keys and mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from rcm_desktop.domain.events.month_lanes import (
    DAYS,
    MOST_WEEKS,
    Bar,
    Stay,
    bars_of,
    hidden_by_day,
    weeks_of_month,
)
from rcm_desktop.domain.events.stretching import EventMoved, moved, stretched
from rcm_desktop.domain.events.when import When
from rcm_desktop.qt_models.plain_tips import plain_tip
from rcm_desktop.windows.calendar.calendar_contents import CalendarContents
from rcm_desktop.windows.calendar.day_table import DayTable, days_on
from rcm_desktop.windows.calendar.month_geometry import MonthGeometry
from rcm_desktop.windows.calendar.month_painting import Days, MonthPainting, MonthPicture
from rcm_desktop.windows.look import Look

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROOMY = 3
"""So many lanes in each of six weeks make six weeks worth showing; else those of the month alone are."""


class MonthGrid(DayTable):
    """The arrows go by day, with Ctrl from event to event, with Alt they move the chosen one, with Alt and
    Shift its end; Enter opens, Insert begins a new one, Delete removes, Space goes through those of a day.

    ``chosen``, ``open_wanted`` and ``remove_wanted`` carry an event's id ("" for none chosen),
    ``new_wanted`` the first and last day, ``move_wanted`` an ``EventMoved``, ``list_wanted`` a day whose
    events are to be listed, ``said`` words for the status line. ``let_go_of`` tells that what the mouse draws
    is given up.
    """

    month_changed = Signal()
    chosen = Signal(object)
    open_wanted = Signal(object)
    new_wanted = Signal(object)
    move_wanted = Signal(object)
    remove_wanted = Signal(object)
    list_wanted = Signal(object)
    said = Signal(object)
    let_go_of = Signal()

    def __init__(
        self, contents: CalendarContents, look: Look, first_weekday: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(contents, look, first_weekday, parent)
        self.geometry_of = MonthGeometry(self)
        self.bars: tuple[Bar, ...] = ()
        self.lanes = 0
        """How many lanes each week has room for."""
        self.stay: Stay | None = None
        """What is chosen."""
        self.picked: Days | None = None
        self.target: Days | None = None
        self.is_read_only = False
        self._hidden: tuple[tuple[int, ...], ...] = ()
        self.setShowGrid(False)
        self.setProperty("role", "ledger")
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setMouseTracking(True)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.arrange()

    # What it shows

    def show_contents(self) -> None:
        """Events have changed: what was chosen stays so, and is followed where it was moved."""
        before, day = self.stay, self.day
        self.let_go_of.emit()
        self.stay = self._found_again(before)
        if before is not None and self.stay is not None and before.covers(day):
            day = days_on(day, (self.stay.first - before.first).days)
            day = min(max(day, self.stay.first), self.stay.last)
        self.show_day(day, keep=True)
        if before is not None and self.stay is not None and self.stay.event == before.event:
            if self.stay != before:
                self._say(self.stay)
        elif before is not None and self.stay is None:
            self.chosen.emit("")

    def show_day(self, day: date, *, keep: bool = False) -> None:
        """Take a day in hand, in its month; ``keep`` shows anew a month that is shown already."""
        day = days_on(day, 0)  # No further than there are months.
        is_other = not self.is_in_month(day)
        if is_other:
            self.month = day.replace(day=1)
        if is_other or keep or not self.days.weeks:
            self.arrange()
        self.go_to(day)
        if is_other:
            self.month_changed.emit()

    def arrange(self) -> None:
        """Lay out the weeks, and the bars on them."""
        room = self.viewport().height()
        is_roomy = room // MOST_WEEKS >= self.geometry_of.row_with(_ROOMY)
        weeks = weeks_of_month(
            self.month.year, self.month.month, self.first_weekday, MOST_WEEKS if is_roomy else 0
        )
        self.days.show(weeks)
        self.bars = bars_of(weeks, self.contents.events.between(weeks[0][0], weeks[-1][-1]))
        height = max(room // len(weeks), self.geometry_of.row_with(1))
        rest = max(0, room - height * len(weeks))
        for week in range(len(weeks)):
            self.verticalHeader().resizeSection(week, height + (week < rest))
        self.lanes = self.geometry_of.lanes_in(height)
        self._hidden = hidden_by_day(self.bars, len(weeks), self.lanes)
        self.viewport().update()

    def hidden_on(self, week: int, column: int) -> int:
        """How many events of a day there is no room for."""
        return self._hidden[week][column]

    def choose_event(self, id_: str, *, and_show: bool = True) -> None:
        """Choose an event without telling it; ``and_show`` goes to its first day."""
        days = self.contents.events.days(id_)
        self.stay = Stay(id_, *days) if days is not None else None
        if days is not None and and_show and not self.stay_covers_day():
            self.show_day(days[0])
        self.viewport().update()

    def stay_covers_day(self) -> bool:
        return self.stay is not None and self.stay.covers(self.day) and self.is_in_month(self.day)

    def choose(self, stay: Stay | None, *, aloud: bool = False) -> None:
        """Choose a bar and tell it, with ``aloud`` to a screen reader too, whose day stays the same."""
        if stay is not None and aloud:
            self._say(stay)
        before, self.stay = self.stay, stay
        self.viewport().update()
        if (before.event if before else "") != (stay.event if stay else ""):
            self.chosen.emit(stay.event if stay else "")

    def _say(self, stay: Stay) -> None:
        words = self.contents.spoken(stay)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def arrived(self) -> None:
        """On a day the first of its events is chosen, or stays so where the one in hand goes on."""
        day = self.day
        if self.picked is not None and not self.picked[0] <= day <= self.picked[1]:
            self.picked = None
        if self.stay is None or not self.stay.covers(day):
            self.choose(next(iter(self.contents.events.on(day)), None))
        super().arrived()

    def _found_again(self, stay: Stay | None) -> Stay | None:
        if stay is None:
            return None
        event, days = self.contents.events.find(stay.event), self.contents.events.days(stay.event)
        if stay.is_closing and event is not None and event.closes is not None:
            return Stay(stay.event, event.closes, event.closes, is_closing=True)
        return Stay(stay.event, *days) if days is not None else None

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and (self.target is not None or self.picked is not None):
            self.let_go_of.emit()
            return
        does = self._plain(key) if not modifiers else None
        if key in _ARROWS and modifiers == _CONTROL:
            self.go_to_event(1 if _ARROWS[key] > 0 else -1)
        elif key in _ARROWS and modifiers == _ALT:
            self.change_days(lambda when: moved(when, _ARROWS[key]))
        elif key in _ARROWS and modifiers == _ALT | _SHIFT:
            self.change_days(lambda when: stretched(when, last=_ARROWS[key]))
        elif key in _ENTER and modifiers == _CONTROL:
            self.list_wanted.emit(self.day)
        elif does is not None:
            does()
        elif not modifiers & ~(_SHIFT | _CONTROL) and self.day_by_key(event) is not None:
            self._go(event)
        else:
            event.ignore()

    def _plain(self, key: Qt.Key) -> Callable[[], None] | None:
        if key in _ENTER:
            return self.open_chosen
        return {
            Qt.Key.Key_Insert: self.begin_new,
            Qt.Key.Key_Delete: self.remove_chosen,
            Qt.Key.Key_Space: self.go_round_day,
        }.get(key)

    def _go(self, event: QKeyEvent) -> None:
        day = self.day_by_key(event)
        assert day is not None
        if event.modifiers() & _SHIFT:
            picked = self.picked or (self.day, self.day)
            start = picked[0] if self.day == picked[1] else picked[1]
            self.picked = min(start, day), max(start, day)
        else:
            self.picked = None
        self.want(day)

    def want(self, day: date) -> None:
        self.show_day(day)
        self.scrollTo(self.currentIndex())

    def go_to_event(self, step: int) -> None:
        """To the next event or the one before, in whatever month."""
        events = self.contents.events
        place = events.place_beside(self.stay.event if self.stay else "", self.day, step)
        if place is None:
            last = QCoreApplication.translate("Calendar", "No event comes after this one.")
            first = QCoreApplication.translate("Calendar", "No event comes before this one.")
            self.said.emit(last if step > 0 else first)
            return
        days = events.days(place.id)
        assert days is not None
        was = self.day
        self.choose(Stay(place.id, *days), aloud=days[0] == was)
        self.want(days[0])

    def go_round_day(self) -> None:
        """Choose the next event of the day in hand."""
        stays = self.contents.events.on(self.day)
        if stays:
            at = stays.index(self.stay) + 1 if self.stay in stays else 0
            self.choose(stays[at % len(stays)], aloud=True)

    def open_chosen(self) -> None:
        """Open what is chosen; on an empty day, begin a new event."""
        if self.stay is not None:
            self.open_wanted.emit(self.stay.event)
        else:
            self.begin_new()

    def begin_new(self) -> None:
        if not self.is_read_only:
            self.new_wanted.emit(self.new_days())

    def new_days(self) -> Days:
        """The days that a new event would have: those picked, else the one in hand."""
        return self.picked or (self.day, self.day)

    def remove_chosen(self) -> None:
        if self.stay is not None and not self.is_read_only:
            self.remove_wanted.emit(self.stay.event)

    def may_change(self, stay: Stay | None) -> bool:
        """Whether its days may be changed here: not those of the closing of a round, nor bound ones."""
        event = self.contents.events.find(stay.event) if stay is not None and not stay.is_closing else None
        return not self.is_read_only and event is not None and event.when.is_exact

    def change_days(self, change: Callable[[When], When | None]) -> None:
        """Ask for the chosen event at the time that ``change`` makes of its own."""
        if self.stay is None or self.is_read_only:
            return
        if not self.may_change(self.stay):
            self.said.emit(self._why_not(self.stay))
            return
        when = change(self.contents.events.event(self.stay.event).when)
        if when is not None:
            self.move_wanted.emit(EventMoved(self.stay.event, when))

    @staticmethod
    def _why_not(stay: Stay) -> str:
        if stay.is_closing:
            return QCoreApplication.translate(
                "Calendar", "The day on which a round closes is changed in the event itself."
            )
        return QCoreApplication.translate(
            "Calendar", "Its days follow another event. Open it to give it days of its own."
        )

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = MonthPicture(
            self.days.weeks, self.month, self.bars, self._hidden, self.lanes, self.day, self.stay,
            self.picked, self.target, self.hasFocus(),
        )  # fmt: skip
        painter = QPainter(self.viewport())
        MonthPainting(painter, self.look, self.geometry_of, self.contents).paint(picture, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        day = self.day
        self.arrange()
        if not self.currentIndex().isValid():
            self.go_to(day)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.arrange()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """What the pointer is over, in full: a bar, else the day with what there is no room for."""
        bar = self.geometry_of.bar_at(point, self.shown_bars())
        if bar is not None:
            return self.contents.spoken(bar.stay)
        index = self.indexAt(point)
        day = self.days.day_at(index)
        if day is None:
            return ""
        lines = [self.contents.holiday_words(each) for each in self.contents.holidays.on(day)]
        if self.hidden_on(index.row(), index.column()):
            lines += [self.contents.spoken(stay) for stay in self.contents.events.on(day)]
        return "\n".join(lines)

    def shown_bars(self) -> list[Bar]:
        return [bar for bar in self.bars if bar.lane < self.lanes]

    def minimumSizeHint(self) -> QSize:
        head = self.horizontalHeader().sizeHint().height()
        letters = self.fontMetrics().horizontalAdvance("00") + 12
        return QSize(DAYS * letters, head + 2 * self.geometry_of.row_with(1))
