"""A calendar that only remembers, for panels and dialogs that are looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Invitation, RoundSummary
from rcm_desktop.domain.events.when import When
from rcm_desktop.services.calendar import Calendar, Pair
from rcm_desktop.services.door import Door
from rcm_desktop.services.participants import Participants
from rcm_desktop.services.rounds import Rounds
from rcm_desktop.windows.calendar.event_desk import EventDesk
from tests.event_panel_scenes import ASKED, NOW, TODAY, expected_people


@dataclass
class MemoryEvents:
    """Keeps records by id."""

    records: dict[str, EventRecord] = field(default_factory=dict)
    is_read_only: bool = False

    @property
    def events(self) -> MemoryEvents:
        return self

    @contextmanager
    def reading(self) -> Iterator[Any]:
        yield self

    def write(self, work: Callable[[Any], None]) -> None:
        work(self)

    def directory(self) -> Directory:
        return Directory.shipped()

    def all(self) -> list[Event]:
        return [each.event for each in self.records.values()]

    def event(self, id_: str) -> Event:
        return self.record(id_).event

    def record(self, id_: str) -> EventRecord:
        if id_ not in self.records:
            raise LookupError(id_)
        return self.records[id_]

    def rounds(self, ids: Iterable[str]) -> dict[str, RoundSummary]:
        return {id_: self.records[id_].round for id_ in ids}

    def save(self, pairs: Sequence[Pair], name: str, who: str, at: datetime) -> bool:
        for _, after in pairs:
            if after is not None:
                self.records[after.event.id] = after
        return True


def workshop() -> EventRecord:
    """Two who were asked, one of whom answered, and people of several."""
    event = Event(
        "workshop", "workshop", EventKind.WORKSHOP, When.on(NOW.date()),
        EventWording("Workshop on forms", "Colón"), EventWording("Taller sobre formularios", "Colón"),
    )  # fmt: skip
    invitations = (
        Invitation("BZ", ASKED, (TODAY,)),
        Invitation("PA", ASKED, answered=TODAY, answer=Answer.CONFIRMED, people=2),
    )
    return EventRecord(event, invitations, tuple(expected_people()))


def desk(*records: EventRecord) -> EventDesk:
    calendar = Calendar(MemoryEvents({each.event.id: each for each in records}))
    services = Rounds(calendar), Participants(calendar), Door(calendar)
    return EventDesk(calendar, *services, list, lambda source, language: "", lambda: TODAY)
