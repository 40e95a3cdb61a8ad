"""Details that one event asks of its people beside what lists need: off unless switched on, gone when it is
over.

No step of undo, export or index ever holds them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event, days_of_event
from rcm_desktop.domain.text import clean
from rcm_desktop.services.calendar import Calendar
from rcm_desktop.services.people import Store, Unit, is_over

KINDS = ("diet", "access", "passport")
"""What an event may ask."""


class DetailNotAsked(Condition):
    """A detail was to be stored that the event does not ask; ``kind`` is one of ``KINDS``."""

    code: ClassVar[str] = "people.detail_not_asked"
    kind: str


class EventOver(Condition):
    """Private details were to be stored for an event that is over."""

    code: ClassVar[str] = "people.event_over"


class PrivateDetails:
    """Operations on private details."""

    def __init__(self, store: Store, calendar: Calendar) -> None:
        self._store = store
        self._calendar = calendar

    def of(self, event: str) -> dict[str, dict[str, str]]:
        """By part (``Delegate.id``) what is kept, by kind."""
        with self._store.reading() as unit:
            return unit.persons.details(event)

    def ask(self, event: str, kinds: Iterable[str], today: date) -> None:
        """Let an event ask these kinds and no others; what is kept of the others goes at once.

        Raises EventOver where any is asked of an event that is over, LookupError.
        """
        wanted = tuple(kind for kind in KINDS if kind in set(kinds))
        record = self._calendar.record(event)
        if wanted and self._is_over(record.event, today):
            raise EventOver
        dropped = set(record.event.private) - set(wanted)
        if dropped:
            self._store.write(lambda unit: self._drop(unit, event, dropped))
        asked = replace(record.event, private=wanted)
        self._calendar.edit(event, "private_details", lambda each: each.with_event(asked))

    def put(self, event: str, part: str, details: Mapping[str, str], today: date) -> None:
        """Let these be all that is kept of a person's part. Raises DetailNotAsked, EventOver, LookupError."""
        record = self._calendar.record(event)
        if self._is_over(record.event, today):
            raise EventOver
        kept = {kind: _line(words) for kind, words in details.items()}
        for kind, words in kept.items():
            if words and kind not in record.event.private:
                raise DetailNotAsked(kind)
        if part not in {each.id for each in record.delegates}:
            raise LookupError(f"no part {part}")
        self._store.write(lambda unit: unit.persons.put_details(part, kept))

    def add(self, event: str, details: Mapping[str, Mapping[str, str]], today: date) -> None:
        """Keep details by part as one unit of work, over those that are kept; what the event does not ask and
        parts that it does not have are left out. Raises EventOver, LookupError."""
        if not details:
            return
        record = self._calendar.record(event)
        if self._is_over(record.event, today):
            raise EventOver
        parts, kept = {each.id for each in record.delegates}, self.of(event)
        wanted = {
            part: kept.get(part, {})
            | {kind: _line(words) for kind, words in given.items() if kind in record.event.private}
            for part, given in details.items()
            if part in parts
        }

        def work(unit: Unit) -> None:
            for part, given in wanted.items():
                unit.persons.put_details(part, given)

        self._store.write(work)

    def drop_past(self, today: date) -> tuple[Event, ...]:
        """Take the private details of all events away that are over; gives those events. Their bytes go when
        the file is wiped."""
        if self._store.is_read_only:
            return ()
        with self._store.reading() as unit:
            ids = unit.persons.events_with_details()
            events = unit.events.all() if ids else []
        over = tuple(
            each for each in events if each.id in ids and is_over(each, days_of_event(each, events), today)
        )
        if over:

            def work(unit: Unit) -> None:
                for each in over:
                    unit.persons.drop_details(each.id)

            self._store.write(work)
        return over

    @staticmethod
    def _drop(unit: Unit, event: str, kinds: Iterable[str]) -> None:
        unit.persons.drop_details(event, kinds)

    def _is_over(self, event: Event, today: date) -> bool:
        return is_over(event, days_of_event(event, self._calendar.events()), today)


def _line(words: str) -> str:
    return " ".join(clean(words).split())
