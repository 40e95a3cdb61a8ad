"""The day of a position, and the moment as of which it was known."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rcm_desktop.windows.date_field import DateField, days_written

_TIME = re.compile(r"(.*?)[ ,T]+(\d{1,2})[:.h](\d{2})")


class AsAtField(DateField):
    """Up and down are a day, with Page a month. ``chosen`` carries the day; an empty field is today."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], date] = date.today
        self._told: date | None = None
        self.editingFinished.connect(self._tell)

    def as_at(self) -> date:
        """The day written; the one before it while what is written is no day."""
        try:
            return self.day() or self.today()
        except ValueError:
            return self._told or self.today()

    def show_day(self, day: date) -> None:
        self._told = day
        self.set_day(day)

    def _tell(self) -> None:
        day = self.as_at()
        self.set_day(day)
        if day != self._told:
            self._told = day
            self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 30, Qt.Key.Key_PageDown: -30,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        day = self.as_at()
        self.set_day(_months_on(day, step // 30) if abs(step) == 30 else day + timedelta(days=step))
        self._tell()


def _months_on(day: date, months: int) -> date:
    """The same day of another month, its last where it has no such day."""
    first = (day.replace(day=1) + timedelta(days=31 if months > 0 else -1)).replace(day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    return min(first + timedelta(days=day.day - 1), after - timedelta(days=1))


def moment_written(words: str) -> datetime | None:
    """A moment of this computer's time, in UTC: the end of a day, or a day and a time. None for no words.

    Raises ValueError for what is no moment.
    """
    words = words.strip()
    if not words:
        return None
    if (found := _TIME.fullmatch(words)) is not None:
        day = days_written(found[1])[0]
        return datetime.combine(day, time(int(found[2]), int(found[3]))).astimezone(UTC)
    end = datetime.combine(days_written(words)[0] + timedelta(days=1), time())
    return (end - timedelta(microseconds=1)).astimezone(UTC)
