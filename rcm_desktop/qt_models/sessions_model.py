"""The sessions of a meeting as a table that can be written in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, tzinfo

from PySide6.QtCore import QObject

from rcm_desktop.domain.sessions import Session, times_elsewhere
from rcm_desktop.domain.text import clean
from rcm_desktop.qt_models.record_rows import RecordRows
from rcm_desktop.reading.session_line import clock_in


class SessionsModel(RecordRows[Session]):
    """``spoken`` says a day in the windows' language, ``understood`` reads one, None where it is none.

    ``zone`` is that of the meeting and ``here`` that of whoever looks, None for this computer's; where no
    zone is known, or clocks here show the same, nothing stands in the last column.
    """

    fields = ("day", "start", "end", "en", "es", "here")
    fixed = ("here",)

    def __init__(
        self,
        heading: Callable[[str], str],
        spoken: Callable[[date], str],
        understood: Callable[[str], date | None],
        here: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(heading, parent)
        self._spoken, self._understood, self._here = spoken, understood, here
        self.zone: tzinfo | None = None

    @property
    def is_elsewhere(self) -> bool:
        """Whether clocks here show another time for at least one session."""
        return any(self.words(each, "here") for each in self._rows)

    def id_of(self, row: Session) -> str:
        return row.id

    def words(self, row: Session, field: str) -> str:
        if field == "day":
            return self._spoken(row.day)
        if field == "start":
            return f"{row.start:%H:%M}"
        if field == "end":
            return f"{row.end:%H:%M}" if row.end is not None else ""
        if field == "here":
            return times_elsewhere(row, self.zone, self._here) if self.zone is not None else ""
        return row.en if field == "en" else row.es

    def value(self, row: Session, field: str) -> object:
        return row.day.isoformat() if field == "day" else self.words(row, field)

    def changed(self, row: Session, field: str, words: str) -> Session | None:
        if field == "day":
            day = self._understood(words)
            return replace(row, day=day) if day is not None else None
        if field == "start":
            start = clock_in(words)
            return replace(row, start=start) if start is not None else None
        if field == "end":
            end = clock_in(words)
            return replace(row, end=end) if end is not None or not words else None
        words = clean(words)
        return replace(row, en=words) if field == "en" else replace(row, es=words)
