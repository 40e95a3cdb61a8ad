"""A table of events in the calendar: the agenda, and the tray of what is to be dated."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QWidget

from rcm_desktop.domain.events.event import Event
from rcm_desktop.qt_models.event_lines_model import EventColumn, EventLinesModel
from rcm_desktop.windows.calendar.event_marks import draw_mark, dress_of
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.record_table import RecordTable, prepare_table

_MARK = 10
_LINES_ASKED = 40
_TITLE_LETTERS = 24
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EventTable(RecordTable):
    """Enter and a double click open, Insert begins a new event, Delete removes; the signals are those of the
    month, and ``new_wanted`` carries None, as no days are meant."""

    chosen = Signal(object)
    open_wanted = Signal(object)
    new_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(
        self, columns: Sequence[EventColumn], wide: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lines = EventLinesModel(columns, self)
        self.is_read_only = False
        self._is_filling = False
        self.setModel(self.lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        # Widths follow the lines in sight and a few more: there may be thousands.
        self.horizontalHeader().setResizeContentsPrecision(_LINES_ASKED)
        prepare_table(self, wide, _TITLE_LETTERS)
        self.setIconSize(QSize(_MARK, _MARK))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda _: self._open())

    def set_look(self, look: Look) -> None:
        """The colours of marks, and of what is past."""
        self.lines.set_dress(look.quiet, lambda event: _mark(event, look))

    @property
    def event_in_hand(self) -> Event | None:
        return self.lines.event_at(self.currentIndex())

    def show_events(
        self, events: Sequence[Event], is_past: Callable[[Event], bool] = lambda _: False
    ) -> None:
        """Show these; the one in hand stays so."""
        kept = self.event_in_hand
        column = max(0, self.currentIndex().column())
        self._is_filling = True
        self.lines.show(events, is_past)
        row = self.lines.row_of(kept.id) if kept is not None else -1
        if events:
            self.setCurrentIndex(self.lines.index(max(row, 0), column))
        self._is_filling = False

    def go_to_row(self, row: int, *, at_top: bool = False) -> None:
        """Take a line in hand without telling it."""
        if not self.lines.events:
            return
        index = self.lines.index(min(max(row, 0), len(self.lines.events) - 1), 0)
        self._is_filling = True
        self.setCurrentIndex(index)
        self._is_filling = False
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtTop if at_top else hint.EnsureVisible)

    def choose_event(self, id_: str) -> None:
        """Take an event in hand without telling it."""
        row = self.lines.row_of(id_)
        if row >= 0:
            self.go_to_row(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_hand = self.event_in_hand
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self._open()
        elif event.key() == Qt.Key.Key_Insert and not self.is_read_only:
            self.new_wanted.emit(None)
        elif event.key() == Qt.Key.Key_Delete and not self.is_read_only:
            if in_hand is not None:
                self.remove_wanted.emit(in_hand.id)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.event_in_hand is not None:
            self.open_wanted.emit(self.event_in_hand.id)

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        event = self.lines.event_at(current)
        if not self._is_filling and event is not None and current.row() != before.row():
            self.chosen.emit(event.id)


def _mark(event: Event, look: Look) -> QIcon:
    """The shape of an event's kind."""
    pixmap = QPixmap(4 * _MARK, 4 * _MARK)  # Sharp at 200 % and more.
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(4, 4)
    draw_mark(painter, QRectF(0.5, 0.5, _MARK - 1, _MARK - 1), event.kind, QColor(dress_of(event, look).ink))
    painter.end()
    return QIcon(pixmap)
