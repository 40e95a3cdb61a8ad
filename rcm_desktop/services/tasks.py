"""The follow-up matrix: tasks made, changed, settled and taken out, each a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import ClassVar, Protocol
from uuid import uuid4

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event, bound_to
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.tasks.matrix import Conclusion, TaskLine, in_order, overdue_on
from rcm_desktop.domain.tasks.task import Task, TaskState, due_day
from rcm_desktop.services.quotes import label_of

Pair = tuple[Task | None, Task | None]


class WordsNeeded(Condition):
    """A task says in neither language what is to be done."""

    code: ClassVar[str] = "tasks.words_needed"


class TaskUnits(Protocol):
    """Tasks as a unit has them; rows never leave it."""

    def all(self) -> list[Task]: ...

    def task(self, id_: str) -> Task: ...

    def of_conclusion(self, meeting: str, node: str) -> list[Task]: ...

    def save(self, pairs: Sequence[Pair], name: str, who: str, at: datetime) -> bool: ...

    def undo(self, at: datetime) -> tuple[str, tuple[str, ...]] | None: ...

    def redo(self, at: datetime) -> tuple[str, tuple[str, ...]] | None: ...


class EventUnits(Protocol):
    """The events whose days tasks follow."""

    def all(self) -> list[Event]: ...


class Unit(Protocol):
    """What can be read and written about tasks; everything is as of one moment."""

    @property
    def tasks(self) -> TaskUnits: ...

    @property
    def events(self) -> EventUnits: ...

    def meeting(self, id_: str) -> Meeting: ...

    def outline(self, meeting: str) -> Outline: ...


class Store(Protocol):
    """The library as this service sees it."""

    def reading(self) -> AbstractContextManager[Unit]: ...

    def write(self, work: Callable[[Unit], None]) -> None:
        """Run ``work`` in one transaction on the writer and wait for its answer; raises what it raises."""

    def directory(self) -> Directory: ...

    @property
    def is_read_only(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class TasksChange:
    """What was taken back or made again: the name of the step and the ids of its tasks."""

    step: str
    tasks: tuple[str, ...] = ()


class Tasks:
    """Operations on tasks. Each write is one unit of work and one step. ``today`` is the day as at which
    something is overdue."""

    def __init__(
        self,
        store: Store,
        *,
        who: str = "",
        now: Callable[[], datetime] = datetime.now,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._store = store
        self.who = who
        self._now = now
        self.today = today

    # Asking

    @property
    def is_read_only(self) -> bool:
        return self._store.is_read_only

    def directory(self) -> Directory:
        """The directory of the file, as it is now."""
        return self._store.directory()

    def task(self, id_: str) -> Task:
        """LookupError where there is none."""
        with self._store.reading() as unit:
            return unit.tasks.task(id_)

    def matrix(self) -> list[TaskLine]:
        """Every task with its conclusion and its day, what is overdue first."""
        with self._store.reading() as unit:
            return self._lines(unit, unit.tasks.all())

    def of_conclusion(self, meeting: str, node: str) -> list[TaskLine]:
        """The tasks that come from a conclusion, what is overdue first."""
        with self._store.reading() as unit:
            found = unit.tasks.of_conclusion(meeting, node)
            return self._lines(unit, found) if found else []

    def from_conclusion(self, meeting: str, node: str) -> Conclusion:
        """What a conclusion is called and says; LookupError where there is no such meeting."""
        with self._store.reading() as unit:
            return _conclusion(unit.meeting(meeting), unit.outline(meeting), node)

    def conclusions(self, meeting: str) -> list[tuple[str, Conclusion]]:
        """The items and closing paragraphs of a meeting from which tasks may come, in their order, each with
        its id."""
        with self._store.reading() as unit:
            record, outline = unit.meeting(meeting), unit.outline(meeting)
        items = (node for node in outline.nodes() if node.kind in (Kind.ITEM, Kind.CLOSING))
        return [(node.id, _conclusion(record, outline, node.id)) for node in items]

    def events(self) -> list[Event]:
        """The events that a task's day may follow, in no order."""
        with self._store.reading() as unit:
            return unit.events.all()

    # Changing

    def add(self, *tasks: Task) -> tuple[Task, ...]:
        """Put new tasks into the matrix as one step; ids that are "" are given. Raises WordsNeeded."""
        made = tuple(self._signed(replace(each, id=each.id or str(uuid4()))) for each in tasks)
        self._store.write(lambda unit: self._save(unit, [(None, each) for each in made], "add"))
        return made

    def put(self, task: Task) -> None:
        """Store a changed task. Raises WordsNeeded, LookupError."""
        self._change(task.id, "change", lambda _: task)

    def set_state(self, id_: str, state: TaskState) -> None:
        """Say how far a task is. Raises LookupError."""
        self._change(id_, "state", lambda task: replace(task, state=state))

    def remove(self, id_: str) -> None:
        """Take a task out. Raises LookupError."""

        def work(unit: Unit) -> None:
            unit.tasks.save([(unit.tasks.task(id_), None)], "remove", self.who, self._now())

        self._store.write(work)

    def undo(self) -> TasksChange | None:
        """Take the matrix's last step back, None where there is none. Raises Overtaken."""
        return self._turn(lambda unit: unit.tasks.undo(self._now()))

    def redo(self) -> TasksChange | None:
        """Do the step that was taken back last again. Raises Overtaken."""
        return self._turn(lambda unit: unit.tasks.redo(self._now()))

    def _change(self, id_: str, name: str, change: Callable[[Task], Task]) -> None:
        def work(unit: Unit) -> None:
            before = unit.tasks.task(id_)
            after = change(before)
            if after != before:
                self._save(unit, [(before, self._signed(after))], name)

        self._store.write(work)

    def _signed(self, task: Task) -> Task:
        return replace(task, changed_at=self._now().replace(microsecond=0), changed_by=self.who)

    def _save(self, unit: Unit, pairs: Sequence[Pair], name: str) -> None:
        for _, after in pairs:
            if after is not None and not (after.en.strip() or after.es.strip()):
                raise WordsNeeded
        unit.tasks.save(pairs, name, self.who, self._now())

    def _turn(self, turn: Callable[[Unit], tuple[str, tuple[str, ...]] | None]) -> TasksChange | None:
        done: list[TasksChange] = []

        def work(unit: Unit) -> None:
            turned = turn(unit)
            if turned is not None:
                done.append(TasksChange(*turned))

        self._store.write(work)
        return done[0] if done else None

    # Lines

    def _lines(self, unit: Unit, tasks: Iterable[Task]) -> list[TaskLine]:
        found, today = list(tasks), self.today()
        events = unit.events.all() if any(each.when.bound is not None for each in found) else []
        sources = _sources(unit, found)
        directory = self._store.directory().on(today)
        return in_order(_line(each, events, sources, directory) for each in found)


def _sources(unit: Unit, tasks: Iterable[Task]) -> Mapping[str, tuple[Meeting, Outline]]:
    """The meetings from which tasks come, by id, without those that are there no longer."""
    found: dict[str, tuple[Meeting, Outline]] = {}
    for id_ in dict.fromkeys(each.source.meeting for each in tasks if each.source is not None):
        try:
            found[id_] = unit.meeting(id_), unit.outline(id_)
        except LookupError:
            continue
    return found


def _line(
    task: Task,
    events: Sequence[Event],
    sources: Mapping[str, tuple[Meeting, Outline]],
    directory: DirectoryOfDay,
) -> TaskLine:
    due = due_day(task, events)
    is_late = directory.day is not None and overdue_on(task, due, directory.day)
    conclusion = None
    if task.source is not None and task.source.meeting in sources:
        conclusion = _conclusion(*sources[task.source.meeting], task.source.node, task.source.words)
    return TaskLine(task, due, is_late, conclusion, _followed(task, events, directory))


def _conclusion(meeting: Meeting, outline: Outline, node: str, kept: str = "") -> Conclusion:
    if not node or node not in outline:
        return Conclusion(meeting, words=(kept, kept))
    found = outline.node(node)
    named = found if found.kind is Kind.ITEM or found.parent is None else outline.node(found.parent)
    english, spanish = (label_of(outline, named.id, each) for each in Language)
    place = next(at for at, each in enumerate(outline.nodes()) if each.id == node)
    return Conclusion(meeting, (english, spanish), (found.en.text.plain, found.es.text.plain), place)


def _followed(task: Task, events: Sequence[Event], directory: DirectoryOfDay) -> tuple[str, str]:
    """The titles of the event that a task's day follows; where there is none yet its body, or what was said
    of it."""
    bound = task.when.bound
    if bound is None:
        return "", ""
    event = bound_to(Event("", "", when=task.when), events)
    if event is not None:
        return event.title(Language.EN), event.title(Language.ES)
    if bound.body:
        names = directory.body(bound.body).names
        return names(Language.EN).short, names(Language.ES).short
    return bound.words, bound.words
