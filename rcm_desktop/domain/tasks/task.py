"""A task: what follows from a conclusion, entered by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rcm_desktop.domain.events.event import Event, Source, days_of_event
from rcm_desktop.domain.events.when import NOT_DATED, When
from rcm_desktop.domain.languages import Language


class TaskState(StrEnum):
    """How far a task is. That it is overdue is never stored: it follows from its day."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    SUPERSEDED = "superseded"
    NO_ACTION = "no_action"

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self in (TaskState.NOT_STARTED, TaskState.IN_PROGRESS)


@dataclass(frozen=True, slots=True)
class Note:
    """What was noted of a task on a day."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Task:
    """Who does what by when. ``source`` is the conclusion it comes from, None for none; one without a node
    comes from a meeting.

    ``who`` are ISO 3166-1 alpha-2 codes, ids of the directory, the names of ``addressees``, or free names.
    ``en`` and ``es`` say what is to be done; one of them may be missing. ``when`` is the time by which.
    """

    id: str
    source: Source | None = None
    who: tuple[str, ...] = ()
    en: str = ""
    es: str = ""
    when: When = NOT_DATED
    state: TaskState = TaskState.NOT_STARTED
    notes: tuple[Note, ...] = ()
    changed_at: datetime | None = None
    changed_by: str = ""

    def what(self, language: Language) -> str:
        """What is to be done in a language, or in the other one where it was not written yet."""
        return self.own_words(language) or self.own_words(language.other)

    def own_words(self, language: Language) -> str:
        """What is written in this language, "" for nothing."""
        return self.en if language is Language.EN else self.es


def due_day(task: Task, events: Iterable[Event]) -> date | None:
    """The last day for a task, None where nobody knows it yet.

    Of a month or a year it is the last day; what is bound to an event follows that.
    """
    span = task.when.span()
    if span is not None:
        return span[1]
    days = days_of_event(Event("", "", when=task.when), events)
    return days[1] if days is not None else None
