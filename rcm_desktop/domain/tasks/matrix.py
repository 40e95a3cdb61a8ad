"""The follow-up matrix: tasks with the conclusions they come from, what is overdue first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.tasks.task import Task


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What a conclusion is called and says, in English and Spanish; labels are "" where it is no longer
    there, and then its words are those that the task kept. ``place`` is where it stands in its text."""

    meeting: Meeting
    labels: tuple[str, str] = ("", "")
    words: tuple[str, str] = ("", "")
    place: int = 0

    def label(self, language: Language) -> str:
        """ "18 b)" """
        return self.labels[language is Language.ES]

    def text(self, language: Language) -> str:
        """Its words in a language, or in the other one where it has none yet."""
        own = self.words[language is Language.ES]
        return own or self.words[language is Language.EN]


class Group(StrEnum):
    """Which part of the matrix a task stands in; the parts stand in this order."""

    OVERDUE = "overdue"
    TO_COME = "to_come"
    UNDATED = "undated"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task as the matrix shows it on a day. ``due`` is its last day, None where nobody knows it;
    ``follows`` are the English and Spanish titles of the event whose days it follows."""

    task: Task
    due: date | None = None
    is_overdue: bool = False
    conclusion: Conclusion | None = None
    follows: tuple[str, str] = ("", "")

    @property
    def group(self) -> Group:
        if not self.task.state.is_open:
            return Group.SETTLED
        if self.is_overdue:
            return Group.OVERDUE
        return Group.TO_COME if self.due is not None else Group.UNDATED

    @property
    def is_changed_since(self) -> bool:
        """Whether its conclusion says something else than when the task was written, or is there no more."""
        source, conclusion = self.task.source, self.conclusion
        if source is None or not source.node or conclusion is None:
            return False
        if not conclusion.labels[0]:
            return True
        return bool(source.words) and source.words not in conclusion.words

    @property
    def meeting(self) -> str:
        """The id of the meeting it comes from, "" for none."""
        return self.task.source.meeting if self.task.source is not None else ""


_GROUPS = tuple(Group)


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which tasks of the matrix are meant: of a meeting, of one who is named, in some parts; "" for all."""

    meeting: str = ""
    who: str = ""
    groups: frozenset[Group] = frozenset(Group)

    def takes(self, line: TaskLine) -> bool:
        return (
            self.meeting in ("", line.meeting)
            and (not self.who or self.who in line.task.who)
            and line.group in self.groups
        )

    @property
    def is_all(self) -> bool:
        return self == TaskFilter()


def overdue_on(task: Task, due: date | None, today: date) -> bool:
    """Whether something should have been done by now."""
    return task.state.is_open and due is not None and due < today


def in_order(lines: Iterable[TaskLine]) -> list[TaskLine]:
    """Overdue ones first, then what is to come by its day, then what has no day, then what is settled; of
    one day by meeting and label."""
    return sorted(lines, key=_place)


def _place(line: TaskLine) -> tuple[int, date, date, int, str]:
    conclusion = line.conclusion
    start = conclusion.meeting.start if conclusion is not None else None
    at = conclusion.place if conclusion is not None else 0
    return _GROUPS.index(line.group), line.due or date.max, start or date.max, at, line.task.id


@dataclass(frozen=True, slots=True)
class Matrix:
    """What a paper shows: lines in their order, as at a day. ``meeting`` is that of the filter, None for all;
    names are those of the directory."""

    lines: tuple[TaskLine, ...]
    today: date
    directory: Directory
    filter: TaskFilter = TaskFilter()
    meeting: Meeting | None = None

    def groups(self) -> list[tuple[Group, list[TaskLine]]]:
        """Its parts that have lines."""
        parts = ((each, [line for line in self.lines if line.group is each]) for each in Group)
        return [(group, lines) for group, lines in parts if lines]

    def untranslated(self, language: Language) -> int:
        """How many tasks have no words in a language."""
        return sum(not line.task.own_words(language) for line in self.lines)
