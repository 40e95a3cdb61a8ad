"""What letters about events say: why a country was absent, who has not confirmed yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.attendance import EventAttendance
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.rounds import Invitation, Standing
from rcm_desktop.domain.presence import Attendance

ASKED_AFTER = 2
"""Events in a row after which a country is asked why it was absent. Conclusion 25 of June 2017 only says
"recent meetings", so that a person chooses; this is what is proposed."""


class NobodyAbsent(Condition):
    """No country was absent so often that it should be asked why."""

    code: ClassVar[str] = "letters.nobody_absent"


class NobodySilent(Condition):
    """Nobody who was asked to an event has still to answer."""

    code: ClassVar[str] = "letters.nobody_silent"


@dataclass(frozen=True, slots=True)
class AbsenceMatter:
    """The events that a country missed, one after the other, the first of them first, and the one that comes
    next. ``presidency`` is the country (ISO 3166-1 alpha-2) in whose name it is asked, "" where not known."""

    missed: tuple[Event, ...]
    presidency: str = ""
    coming: Event | None = None

    @property
    def about(self) -> str:
        return " ".join(each.id for each in self.missed)


@dataclass(frozen=True, slots=True)
class ConfirmationMatter:
    """An event and the invitation that was not answered."""

    event: Event
    invitation: Invitation

    @property
    def closes(self) -> date | None:
        return self.event.closes

    @property
    def about(self) -> str:
        return self.event.id


@dataclass(frozen=True, slots=True)
class Absence:
    """A country (ISO 3166-1 alpha-2) with the events that it missed in a row, the first of them first."""

    country: str
    missed: tuple[Event, ...]


def absent_in_a_row(attendances: Iterable[EventAttendance], least: int = ASKED_AFTER) -> tuple[Absence, ...]:
    """Who was absent at the latest event and at so many in a row at the least, in the order of the countries.

    Who was excused said why, and is not asked. Events of which nothing is known are passed over, and a
    country of which one says nothing was not absent there.
    """
    known = sorted((each for each in attendances if each.is_known and each.days), key=lambda one: one.days[0])
    found = []
    for one in known[-1].countries if known else ():
        missed: list[Event] = []
        for event in reversed(known):
            there = event.of(one.party)
            if there is None or there.overall is not Attendance.ABSENT:
                break
            missed.append(event.event)
        if len(missed) >= least:
            found.append(Absence(one.party, tuple(reversed(missed))))
    return tuple(found)


def silent_of(invitations: Iterable[Invitation]) -> tuple[Invitation, ...]:
    """Those who were asked and have not answered. Raises NobodySilent."""
    found = tuple(each for each in invitations if each.standing is Standing.SILENT)
    if not found:
        raise NobodySilent
    return found
