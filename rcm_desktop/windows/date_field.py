"""A day entered by keyboard, which may also be unknown."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_AROUND = 22
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def days_written(words: str) -> tuple[date, date]:
    """First and last day of an entry: 2025-05-14, 14/05/2025, 14 May 2025 or 14–16 de mayo de 2025.

    The day stands before the month, as in both working languages. Raises ValueError for anything else.
    """
    words = words.strip()
    if (found := _ISO.fullmatch(words)) is not None:
        day = date(int(found[1]), int(found[2]), int(found[3]))
        return day, day
    if (found := _DAY_FIRST.fullmatch(words)) is not None:
        day = date(int(found[3]), int(found[2]), int(found[1]))
        return day, day
    # Only here, so that a page with days is shown without waiting for the reader of papers.
    from rcm_desktop.reading.spoken_dates import date_spans

    spans = date_spans(words)
    if len(spans) != 1 or (spans[0].begin, spans[0].end) != (0, len(words)):
        raise ValueError(words)
    return spans[0].first, spans[0].last


class DateField(QLineEdit):
    """An empty field is an unknown day; ``several`` carries first and last day where the entry named more."""

    several = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._tidy)

    def minimumSizeHint(self) -> QSize:
        """Room for a whole day, with what a style sheet may put around it."""
        hint = super().minimumSizeHint()
        return hint.expandedTo(QSize(self.fontMetrics().horizontalAdvance("2025-05-14") + _AROUND, 0))

    def day(self) -> date | None:
        """The day entered, None for an unknown one; raises ValueError where the entry is no day."""
        return days_written(self.text())[0] if self.text().strip() else None

    def set_day(self, day: date | None) -> None:
        words = day.isoformat() if day is not None else ""
        if words != self.text():
            self.setText(words)

    def _tidy(self) -> None:
        """Bring a finished entry into the one form that days have in fields."""
        try:
            days = days_written(self.text())
        except ValueError:
            return
        self.set_day(days[0])
        if days[0] != days[1]:
            self.several.emit(days)


def dates_problem(start: DateField, end: DateField) -> str:
    """One sentence on what is wrong with two days, "" where nothing is."""
    days = []
    for field in (start, end):
        try:
            days.append(field.day())
        except ValueError:
            return QCoreApplication.translate(
                "DateField", "“{0}” is not a day: write 2025-05-14 or 14/05/2025, or leave it empty."
            ).format(field.text().strip())
    first, last = days
    if first is not None and last is not None and last < first:
        return QCoreApplication.translate("DateField", "The last day is before the first one.")
    return ""
