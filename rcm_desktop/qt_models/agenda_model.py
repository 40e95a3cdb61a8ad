"""The agenda of a meeting as a table that can be written in; the numbers stand before its rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from rcm_desktop.domain.agenda import AgendaItem
from rcm_desktop.domain.text import clean
from rcm_desktop.qt_models.record_rows import RecordRows
from rcm_desktop.reading.session_line import clock_in


class AgendaModel(RecordRows[AgendaItem]):
    """``sessions`` holds how each session is called, by its id; a cell is edited with the id."""

    fields = ("en", "es", "presenter", "session", "at")

    def __init__(self, heading: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(heading, parent)
        self.sessions: Mapping[str, str] = {}

    def id_of(self, row: AgendaItem) -> str:
        return row.id

    def words(self, row: AgendaItem, field: str) -> str:
        if field == "session":
            return self.sessions.get(row.session, "")
        if field == "at":
            return f"{row.at:%H:%M}" if row.at is not None else ""
        return str(getattr(row, field))

    def value(self, row: AgendaItem, field: str) -> object:
        return row.session if field == "session" else self.words(row, field)

    def changed(self, row: AgendaItem, field: str, words: str) -> AgendaItem | None:
        words = clean(words)
        if field == "at":
            at = clock_in(words)
            return replace(row, at=at) if at is not None or not words else None
        if field == "session":
            return replace(row, session=words)
        if field == "presenter":
            return replace(row, presenter=words)
        return replace(row, en=words) if field == "en" else replace(row, es=words)
