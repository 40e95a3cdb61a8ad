"""Backups: make them in each place, see what they hold, bring one back as a new file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from threading import Lock
from typing import Protocol

from rcm_desktop.domain.backups import FOLDER, Backup, Difference, Holdings, Reason
from rcm_desktop.domain.errors import Condition
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.second_place import HOME, SecondPlace

Papers = Callable[[], Mapping[str, bytes]]
"""The plain papers of the meeting in hand, by file name; for a machine without the program."""
Progress = Callable[[int, int], None]


class Places(Enum):
    """Which places a round goes to."""

    ALL = "all"
    OWN = "own"
    SECOND = "second"


class Files(Protocol):
    """Backups in folders, whichever file they were made of. What it raises are conditions."""

    def backups_in(self, folder: Path) -> list[Backup]:
        """The latest first; none where there is no such folder."""

    def look_into(self, path: Path) -> Holdings:
        """Check all of a backup and tell what it holds."""

    def restore(self, path: Path, new: Path, progress: Progress | None = None) -> None:
        """Make a new, checked file; never over one that exists."""


class Archive(Files, Protocol):
    """The backups of the file that is open."""

    def own_in(self, folder: Path) -> list[Backup]:
        """Those of this file, the latest first."""

    def is_kept_in(self, folder: Path) -> bool:
        """Whether a sound backup there holds all that the file holds now."""

    def make(self, folder: Path, reason: Reason, at: datetime, progress: Progress | None = None) -> Backup:
        """Make a checked one and thin the others."""

    def holdings(self) -> Holdings: ...

    def difference(self, path: Path) -> Difference: ...


class Where(Enum):
    """Where a backup in a list lies."""

    BESIDE_FILE = "beside the file"
    SECOND = "in its second place"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Line:
    """A backup in a list. ``is_own`` tells that it was made of the file in hand."""

    backup: Backup
    is_own: bool
    place: Where


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a backup in one place: ``made``, in the way a ``condition``, or neither where the place
    had all there is.

    With ``are_papers_owed`` the backup is there, made now or before, and the condition kept the papers from
    it alone; the next round writes them.
    """

    is_second: bool
    made: Backup | None = None
    condition: Condition | None = None
    are_papers_owed: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """One round over all places, the one beside the file first."""

    at: datetime
    outcomes: tuple[Outcome, ...]

    @property
    def own(self) -> Outcome:
        """What became of the one on the file's own disk; it had all there is where it was not asked for."""
        return next((outcome for outcome in self.outcomes if not outcome.is_second), Outcome(False))

    @property
    def made(self) -> list[Backup]:
        return [outcome.made for outcome in self.outcomes if outcome.made is not None]

    @property
    def conditions(self) -> list[Condition]:
        return [outcome.condition for outcome in self.outcomes if outcome.condition is not None]


class FoundBackups:
    """The backups in some folders, with no file open."""

    def __init__(self, files: Files, folders: Sequence[Path] = ()) -> None:
        self._files = files
        self._folders = list(folders)

    @property
    def has_file(self) -> bool:
        """Whether a file is in hand that a backup can be compared to."""
        return False

    def look_in(self, folder: Path) -> None:
        """List what lies in a folder or stick too."""
        self._folders += [each for each in (folder, folder / FOLDER, folder / HOME / FOLDER) if each.is_dir()]

    def lines(self) -> list[Line]:
        """All backups of all places, the latest first."""
        lines = [Line(each, False, Where.ELSEWHERE) for folder in self._places() for each in self._in(folder)]
        return _in_order(lines)

    def look_into(self, path: Path) -> Holdings:
        """Check all of a backup and tell what it holds; raises the condition that makes it useless."""
        return self._files.look_into(path)

    def difference(self, path: Path) -> Difference:
        """How a backup differs from the file in hand; nothing where there is none."""
        return Difference()

    def restore(self, path: Path, new: Path, progress: Progress | None = None) -> None:
        """Make a new file from a backup. Raises the condition in the way; nothing is changed then."""
        self._files.restore(path, new, progress)

    def _places(self) -> list[Path]:
        return list(dict.fromkeys(folder.resolve() for folder in self._folders))

    def _in(self, folder: Path) -> list[Backup]:
        return self._files.backups_in(folder)


class Backups(FoundBackups):
    """The backups of the file in hand, beside it and in its second place."""

    def __init__(
        self,
        archive: Archive,
        usual: Path,
        second: SecondPlace,
        papers: Papers,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """``usual`` is the folder for backups on the file's own disk."""
        super().__init__(archive)
        self._archive = archive
        self._usual = usual
        self._papers = papers
        self._now = now
        self._at_own, self._at_second = Lock(), Lock()
        self.second = second

    @property
    def has_file(self) -> bool:
        return True

    def back_up(
        self, reason: Reason, progress: Progress | None = None, *, places: Places = Places.ALL
    ) -> Round:
        """Make a backup in each place that lacks one of what the file holds now; by hand always.

        What is in the way of one place does not keep the other from its copy. From any thread: a place is
        served once at a time, and nobody who needs a copy on this disk waits for a slow stick.
        """
        outcomes: list[Outcome] = []
        now = self._now()
        if places is not Places.SECOND:
            with self._at_own:
                outcomes.append(self._back_up_to(self._usual, reason, now, progress))
        if places is not Places.OWN:
            with self._at_second:
                outcomes += self._to_second(reason, now, progress)
        return Round(now, tuple(outcomes))

    def before_import(self) -> None:
        """Make sure that the file as it is now has a backup. Raises the condition in the way."""
        condition = self.back_up(Reason.BEFORE_IMPORT, places=Places.OWN).own.condition
        if condition is not None:
            raise condition

    def last_at(self) -> datetime | None:
        """When the latest backup on the file's own disk was made; a share that sleeps is not woken for it."""
        return max((each.name.at for each in self._archive.own_in(self._usual)), default=None)

    def holdings(self) -> Holdings:
        """What the file in hand holds."""
        return self._archive.holdings()

    def lines(self) -> list[Line]:
        lines = []
        own_places = dict(zip((each.resolve() for each in self._own_places()), Where, strict=False))
        for folder in self._places():
            own = {backup.path for backup in self._archive.own_in(folder)}
            place = own_places.get(folder, Where.ELSEWHERE)
            lines += [Line(each, each.path in own, place) for each in self._in(folder)]
        return _in_order(lines)

    def difference(self, path: Path) -> Difference:
        return self._archive.difference(path)

    def seen(self) -> list[Backup]:
        """Every backup that can be seen now, of whichever file, once."""
        return list({line.backup.path: line.backup for line in self.lines()}.values())

    def places(self) -> list[Path]:
        """The folders of this file's own backups; a second place that is not there now is left out."""
        return [folder for folder in self._own_places() if folder == self._usual or folder.is_dir()]

    def _places(self) -> list[Path]:
        folders = [*self._own_places(), *self._folders]
        return list(dict.fromkeys(folder.resolve() for folder in folders))

    def _own_places(self) -> list[Path]:
        home = self.second.home()
        return [self._usual, home / FOLDER] if home is not None else [self._usual]

    def _to_second(self, reason: Reason, now: datetime, progress: Progress | None) -> list[Outcome]:
        try:
            home = self.second.found()
            if home is None:
                return []
        except Condition as condition:
            return [Outcome(is_second=True, condition=condition)]
        outcome = self._back_up_to(home / FOLDER, reason, now, progress, is_second=True)
        if outcome.condition is not None:
            return [outcome]
        latest = next((each.path.name for each in self._archive.own_in(home / FOLDER)), "")
        try:
            if self.second.papers_of(home) != latest:
                for name, content in self._papers().items():
                    write_whole(home / name, content)
                self.second.note_papers(home, latest)
        except Condition as condition:
            return [replace(outcome, condition=condition, are_papers_owed=True)]
        return [outcome]

    def _back_up_to(
        self,
        folder: Path,
        reason: Reason,
        now: datetime,
        progress: Progress | None,
        *,
        is_second: bool = False,
    ) -> Outcome:
        try:
            if reason is not Reason.BY_HAND and self._archive.is_kept_in(folder):
                return Outcome(is_second)
            return Outcome(is_second, self._archive.make(folder, reason, now, progress))
        except Condition as condition:
            return Outcome(is_second, condition=condition)


def _in_order(lines: Sequence[Line]) -> list[Line]:
    """The latest first, whichever place it lies in; of one moment those beside the file first."""
    return sorted(
        lines, key=lambda line: (line.backup.name.at, line.place is Where.BESIDE_FILE), reverse=True
    )
