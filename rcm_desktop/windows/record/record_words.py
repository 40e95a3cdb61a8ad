"""What the fields of a meeting's record hold, as domain values."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.meetings import Meeting, MeetingLine
from rcm_desktop.domain.text import Text, clean
from rcm_desktop.windows.interface_language import window_language


def title_words(meeting: Meeting | MeetingLine, directory: DirectoryOfDay) -> str:
    """ "RCGM · Tegucigalpa, Honduras", by the names of the meeting's day; its key where nothing is known."""
    language = window_language()
    facts = (directory.acronym(meeting.body, language), meeting.place(language))
    return " · ".join(fact for fact in facts if fact) or meeting.key


def lines_of(field: QPlainTextEdit, stored: tuple[str, ...]) -> tuple[str, ...]:
    """The lines of a field; those stored where only empty lines at the end differ."""
    words = clean(field.toPlainText())
    if words == "\n".join(stored):
        return stored
    return tuple(words.rstrip("\n").split("\n")) if words.strip() else ()


def retyped(text: Text, plain: str) -> Text:
    """A text whose characters became ``plain``: what did not change keeps its marks."""
    if text.plain == plain:
        return text
    shorter = min(len(text.plain), len(plain))
    start = next((at for at in range(shorter) if text.plain[at] != plain[at]), shorter)
    tail = 0
    while tail < shorter - start and text.plain[-1 - tail] == plain[-1 - tail]:
        tail += 1
    return text.typed(start, len(text.plain) - tail, plain[start : len(plain) - tail])
