"""The people of any event: come, put right, gone; who is known from other events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.people import Delegate
from rcm_desktop.services.calendar import Calendar


class Participants:
    """Operations on the people of events, meetings included."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar

    def add(self, id_: str, *delegates: Delegate) -> EventRecord:
        """People come to an event."""
        return self._calendar.edit(
            id_, "people", lambda record: replace(record, delegates=(*record.delegates, *delegates))
        )

    def put(self, id_: str, *delegates: Delegate) -> EventRecord:
        """Store people whose facts were put right; a person's name is the same at all events."""
        by_id = {each.id: each for each in delegates}

        def change(record: EventRecord) -> EventRecord:
            return replace(record, delegates=tuple(by_id.get(each.id, each) for each in record.delegates))

        return self._calendar.edit(id_, "people", change)

    def remove(self, id_: str, gone: Iterable[str]) -> EventRecord:
        """Take people (``Delegate.id``) out of an event, with what was entered of them at the door."""
        ids = set(gone)

        def change(record: EventRecord) -> EventRecord:
            return replace(
                record,
                delegates=tuple(each for each in record.delegates if each.id not in ids),
                marks=tuple(each for each in record.marks if each.part not in ids),
            )

        return self._calendar.edit(id_, "people_gone", change)
