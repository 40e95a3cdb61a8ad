"""All that a file holds about one person, as it is shown to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.people import Delegate


@dataclass(frozen=True, slots=True)
class DataPart:
    """A part in an event, with its days where they are known, the marks of the door and private details."""

    event: Event
    days: tuple[date, date] | None
    delegate: Delegate
    marks: tuple[DoorMark, ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PersonData:
    """A person with all parts, the earliest first, and the contacts of the directory that have the same name
    or address."""

    id: str
    name: str
    parts: tuple[DataPart, ...] = ()
    contacts: tuple[Contact, ...] = ()
