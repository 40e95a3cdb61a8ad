"""Backups: how their files are called, what one holds, and how it differs from the file in hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import MeetingLine

SUFFIX = ".rcm"
FOLDER = "Backups"
"""How the folder is called that lies beside a file of records, and on the stick."""
_STEM_BYTES = 80
"""A name of 300 characters must still leave room for what follows it, on every file system."""
_MOMENT = "%Y-%m-%d %H-%M-%S"
_NAME = re.compile(
    r"(?P<stem>.+) (?P<at>\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) (?P<reason>[a-z-]+)( (?P<tag>[0-9a-f]{8}))?"
    + re.escape(SUFFIX)
)


class SecondPlaceMissing(Condition):
    """The stick or folder that takes the second copy is not there now."""

    code: ClassVar[str] = "backups.place_missing"
    folder: str


class PlaceUnusable(Condition):
    """The folder chosen for the second copy takes no files; ``reason`` is the system's own word."""

    code: ClassVar[str] = "backups.place_unusable"
    folder: str
    reason: str


class SameFolder(Condition):
    """The second place was to lie where the file itself lies, and would be lost with it."""

    code: ClassVar[str] = "backups.same_folder"
    folder: str


class Reason(StrEnum):
    """Why a backup was made, as it stands in its name."""

    OPEN = "open"
    TEN_MINUTES = "ten-minutes"
    CLOSE = "close"
    BEFORE_IMPORT = "before-import"
    BEFORE_UPGRADE = "before-upgrade"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Series:
    """The backups of one file: its name, and the first figures of the id it was born with.

    Two files of one name that share a folder are told apart by the figures; a file that goes on from a
    backup under a new name begins a series of its own and thins nothing of the old one. ``tag`` is "" for a
    file that has no id yet.
    """

    stem: str
    tag: str = ""

    @classmethod
    def of(cls, library: Path, id_: str) -> Series:
        return cls(_shortened(library.stem), id_.replace("-", "")[:8])


@dataclass(frozen=True, slots=True)
class BackupName:
    """What the name of a backup says. Names of a series sort by their moment, which is local time."""

    series: Series
    at: datetime
    reason: Reason

    @property
    def file_name(self) -> str:
        """Such as "Secretariat 2025-05-14 14-30-05 ten-minutes 3f9a1c02.rcm"."""
        words = (self.series.stem, f"{self.at:{_MOMENT}}", self.reason.value, self.series.tag)
        return " ".join(word for word in words if word) + SUFFIX

    @classmethod
    def read(cls, file_name: str) -> BackupName | None:
        """What a file's name says, None where it is not the name of a backup."""
        found = _NAME.fullmatch(file_name)
        if found is None or found["reason"] not in set(Reason):
            return None
        try:
            at = datetime.strptime(found["at"], _MOMENT)
        except ValueError:
            return None
        return cls(Series(found["stem"], found["tag"] or ""), at, Reason(found["reason"]))


def usual_folder(library: Path) -> Path:
    """Where the backups of a file lie on its own disk."""
    return library.parent / FOLDER


def _shortened(stem: str) -> str:
    return stem.encode("utf-8", "replace")[:_STEM_BYTES].decode("utf-8", "ignore").strip() or "records"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that lies in a folder; ``size`` in bytes."""

    path: Path
    name: BackupName
    size: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a file of records holds. ``changed_at`` is when something was stored in it last, if it says so."""

    meetings: int
    conclusions: int
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PeopleDifference:
    """People of a meeting who are on one side alone, and whose name or part is not the same on both."""

    only_there: int = 0
    only_here: int = 0
    different: int = 0


@dataclass(frozen=True, slots=True)
class MeetingDifference:
    """One meeting in a backup ("there") and in the file in hand ("here").

    The counts are of items and headings; ``is_record_different`` speaks of title, place, dates and texts
    around them.
    """

    meeting: MeetingLine
    is_there: bool
    is_here: bool
    only_there: int = 0
    only_here: int = 0
    different: int = 0
    is_record_different: bool = False
    people: PeopleDifference = PeopleDifference()


@dataclass(frozen=True, slots=True)
class EventDifference:
    """One event of the calendar that is no meeting, in a backup ("there") and in the file in hand ("here").

    ``titles`` are by language; ``first`` is its first day as it is kept, which may be partial, "" for none.
    ``answers`` counts those of its round that are not the same.
    """

    id: str
    titles: Mapping[Language, str]
    first: str
    is_there: bool
    is_here: bool
    is_changed: bool = False
    answers: int = 0
    people: PeopleDifference = PeopleDifference()


@dataclass(frozen=True, slots=True)
class Difference:
    """How a backup differs from the file in hand: the meetings and events that are not the same in both."""

    meetings: tuple[MeetingDifference, ...] = ()
    events: tuple[EventDifference, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.meetings or self.events)
