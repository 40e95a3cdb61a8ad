"""The notes of a task as people write them: a line each, with the day before the words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from rcm_desktop.domain.tasks.task import Note

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:\s*[:;,–-]\s*|\s+|$)")
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})(?:\s*[:;,–-]\s*|\s+|$)")


def notes_written(words: str, today: date) -> tuple[Note, ...]:
    """Notes by their days. A line that begins with no day is noted today; one without words is none."""
    notes = (_note(" ".join(line.split()), today) for line in words.splitlines())
    return tuple(sorted((each for each in notes if each.words), key=lambda each: each.day))


def notes_words(notes: Iterable[Note]) -> str:
    """What ``notes_written`` reads back."""
    return "\n".join(f"{each.day.isoformat()} {each.words}" for each in notes)


def _note(line: str, today: date) -> Note:
    found = _ISO.match(line) or _DAY_FIRST.match(line)
    if found is None:
        return Note(today, line)
    try:
        day = date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return Note(today, line)
    return Note(day, line[found.end() :])
