"""Erasing people for good: out of the file with its bytes, out of what can be undone, out of what comes back.

What is remembered is the ids of who was erased: in the file, and in a list beside its backups, so that a
restore of an older one takes them out again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from rcm_desktop.domain.backups import Backup
from rcm_desktop.domain.erasing import Erased, ErasurePlan, HoldingBackup, Traces
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.services.private_details import PrivateDetails

Progress = Callable[[int, int], None]


class Files(Protocol):
    """The file that is open and its backups, as erasing needs them. What it raises are conditions."""

    def plan(self, people: Iterable[str]) -> ErasurePlan: ...

    def traces(self, people: Collection[str], contacts: Collection[str]) -> Traces: ...

    def erase(self, erased: Erased) -> ErasurePlan: ...

    def wipe(self) -> bool: ...

    def owes_wipe(self) -> bool: ...

    def erased(self) -> Erased: ...

    def noted_near(self) -> Erased: ...

    def note_in(self, folder: Path) -> None: ...

    def held_in(self, backup: Path, traces: Traces) -> Erased: ...

    def clean(self, backup: Path, progress: Progress | None = None) -> None: ...

    def remove(self, backup: Path) -> None: ...


class Backups(Protocol):
    """The backups that can be seen now."""

    def seen(self) -> Sequence[Backup]: ...

    def places(self) -> Sequence[Path]:
        """The folders of this file's own backups that are there."""


@dataclass(frozen=True, slots=True)
class ErasureDone:
    """What became of an erasure. ``is_wiped`` is False where another program reads the file, so that old
    pages go when both have closed it; ``backups`` still hold somebody; ``unnoted`` says why a folder of
    backups could not be told."""

    gone: ErasurePlan
    is_wiped: bool = True
    backups: tuple[HoldingBackup, ...] = ()
    unnoted: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """What was done when a file was opened: how many people came back with an older copy and were erased
    again, and the events whose private details went because they are over."""

    people: int = 0
    events: tuple[Event, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people or self.events)


class Erasure:
    """Erases people; nothing of it can be undone. Long: meant for a thread of its own, one thing at a
    time."""

    def __init__(self, files: Files, backups: Backups, details: PrivateDetails) -> None:
        self._files = files
        self._backups = backups
        self._details = details

    def plan(self, people: Iterable[str]) -> ErasurePlan:
        """What erasing people would take away, and what stays."""
        return self._files.plan(people)

    def erase(
        self, people: Collection[str], contacts: Collection[str] = (), progress: Progress | None = None
    ) -> ErasureDone:
        """Erase people, and contacts of the directory; gives what went and which backups hold them still."""
        traces = self._files.traces(people, contacts)
        backups = self._backups.seen()
        for at, backup in enumerate(backups):
            held = self._held(backup, traces)
            if isinstance(held, Erased):
                # One who was taken out and came back has another id in older backups.
                traces = replace(traces, erased=traces.erased | held)
            if progress is not None:
                progress(at + 1, len(backups) + 1)
        gone = self._files.erase(traces.erased)
        is_wiped = self._files.wipe()
        return ErasureDone(gone, is_wiped, self.holding(), self._note())

    def holding(self, progress: Progress | None = None) -> tuple[HoldingBackup, ...]:
        """The backups in which somebody stands who was erased."""
        traces = Traces(self._files.erased())
        backups = self._backups.seen() if traces.erased else ()
        found = []
        for at, backup in enumerate(backups):
            held = self._held(backup, traces)
            if held:
                found.append(HoldingBackup(backup, held if isinstance(held, Condition) else None))
            if progress is not None:
                progress(at + 1, len(backups))
        return tuple(found)

    def clean(self, backups: Iterable[Backup], progress: Progress | None = None) -> tuple[HoldingBackup, ...]:
        """Put a checked copy without all who were erased in the place of each; gives those that could not
        be."""
        return self._each(backups, lambda path: self._files.clean(path), progress)

    def remove(self, backups: Iterable[Backup]) -> tuple[HoldingBackup, ...]:
        """Delete backups; gives those that could not be."""
        return self._each(backups, self._files.remove, None)

    def settle(self, today: date) -> Settled:
        """When a file was opened for writing: erase again who came back with an older copy, let private
        details of events go that are over, and wipe where anything went."""
        missed = self._files.noted_near() - self._files.erased()
        people = len(self._files.erase(missed).people) if missed else 0
        done = Settled(people, self._details.drop_past(today))
        if done or self._files.owes_wipe():
            self._files.wipe()
        return done

    def _held(self, backup: Backup, traces: Traces) -> Erased | Condition:
        try:
            return self._files.held_in(backup.path, traces)
        except Condition as condition:
            return condition

    def _note(self) -> tuple[Condition, ...]:
        troubles = []
        for folder in self._backups.places():
            try:
                self._files.note_in(folder)
            except Condition as condition:
                troubles.append(condition)
        return tuple(troubles)

    @staticmethod
    def _each(
        backups: Iterable[Backup], work: Callable[[Path], None], progress: Progress | None
    ) -> tuple[HoldingBackup, ...]:
        wanted, left = list(backups), []
        for at, backup in enumerate(wanted):
            try:
                work(backup.path)
            except Condition as condition:
                left.append(HoldingBackup(backup, condition))
            if progress is not None:
                progress(at + 1, len(wanted))
        return tuple(left)
