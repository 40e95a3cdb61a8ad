"""The door of an event: who arrived, came late or left, and people who were not expected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time

from rcm_desktop.domain.events.door import Arrival, DoorMark, marked
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.people import Delegate
from rcm_desktop.services.calendar import Calendar


class Door:
    """Operations at the door. What is entered makes countries present, unless that was set by hand."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar

    def mark(
        self,
        id_: str,
        parts: Iterable[str],
        day: date,
        session: str = "",
        arrival: Arrival | None = Arrival.ARRIVED,
        at: time | None = None,
    ) -> EventRecord:
        """Mark people (``Delegate.id``) on a day, in a session or all day; None takes marks away."""
        cells = [(part, day, session) for part in parts]
        mark = DoorMark("", day, session, arrival, at) if arrival is not None else None

        def change(record: EventRecord) -> EventRecord:
            known = {each.id for each in record.delegates}
            wanted = [cell for cell in cells if cell[0] in known]
            return replace(record, marks=marked(record.marks, wanted, mark))

        return self._calendar.edit(id_, "door", change)

    def walk_in(
        self, id_: str, delegate: Delegate, day: date, session: str = "", at: time | None = None
    ) -> EventRecord:
        """Somebody who was not expected comes in: one more person, who has arrived."""
        cell = (delegate.id, day, session)

        def change(record: EventRecord) -> EventRecord:
            record = replace(record, delegates=(*record.delegates, delegate))
            mark = DoorMark("", day, session, Arrival.ARRIVED, at)
            return replace(record, marks=marked(record.marks, [cell], mark))

        return self._calendar.edit(id_, "walk_in", change)
