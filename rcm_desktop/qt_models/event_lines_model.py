"""Events one below the other, a line each; what stands in a column is worded elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QIcon

from rcm_desktop.domain.events.event import Event, EventKind, EventState
from rcm_desktop.qt_models.plain_tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class EventColumn:
    """``head`` names it in the language the windows have now, ``words`` says it of an event."""

    head: Callable[[], str]
    words: Callable[[Event], str]
    has_mark: bool = False
    """Whether the mark of the event's kind stands before the words."""


class EventLinesModel(QAbstractTableModel):
    """Words are made when they are shown: there may be thousands of lines."""

    def __init__(self, columns: Sequence[EventColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._events: tuple[Event, ...] = ()
        self._is_past: Callable[[Event], bool] = lambda _: False
        self._pale = QBrush()
        self._mark: Callable[[Event], QIcon] = lambda _: QIcon()
        self._marks: dict[tuple[EventKind, EventState], QIcon] = {}

    @property
    def events(self) -> tuple[Event, ...]:
        return self._events

    def show(self, events: Sequence[Event], is_past: Callable[[Event], bool] = lambda _: False) -> None:
        """Show these events; those that are past stand back."""
        self.beginResetModel()
        self._events, self._is_past = tuple(events), is_past
        self.endResetModel()

    def say_anew(self) -> None:
        """The events stay, their words have changed."""
        if self._events:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._events) - 1, len(self._columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def set_dress(self, pale: str, mark: Callable[[Event], QIcon]) -> None:
        """The colour of what is past, and the mark of an event, drawn once for all that look alike."""
        self._pale = QBrush(QColor(pale))
        self._mark = mark
        self._marks.clear()
        self.say_anew()

    def event_at(self, index: Index) -> Event | None:
        return self._events[index.row()] if index.isValid() else None

    def row_of(self, id_: str) -> int:
        """The line of an event, -1 where it is not shown."""
        return next((row for row, each in enumerate(self._events) if each.id == id_), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._events)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        event = self.event_at(index)
        if event is None:
            return None
        column = self._columns[index.column()]
        if role == _Role.DisplayRole:
            return column.words(event)
        if role == _Role.ToolTipRole:
            return plain_tip(column.words(event))
        if role == _Role.AccessibleTextRole:
            return self._spoken(event, column)
        if role == _Role.DecorationRole and column.has_mark:
            alike = event.kind, event.state
            if alike not in self._marks:
                self._marks[alike] = self._mark(event)
            return self._marks[alike]
        if role == _Role.ForegroundRole and self._is_past(event):
            return self._pale
        return None

    def _spoken(self, event: Event, column: EventColumn) -> str:
        """A cell with whose it is: "Workshop on shelters, Days: 1–2 Jul 2025"."""
        words = f"{column.head()}: {column.words(event) or '–'}"
        named = (
            ""
            if column.has_mark
            else next((each.words(event) for each in self._columns if each.has_mark), "")
        )
        return f"{named}, {words}" if named else words

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical or role != _Role.DisplayRole:
            return None
        return self._columns[section].head() if 0 <= section < len(self._columns) else None
