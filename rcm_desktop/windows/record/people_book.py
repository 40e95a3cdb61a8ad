"""Whose people a panel shows: those of a meeting's record, or those of any event of the calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.people import Delegate
from rcm_desktop.services.records import Records

if TYPE_CHECKING:
    from rcm_desktop.services.calendar import Calendar
    from rcm_desktop.services.participants import Participants


class PeopleBook(Protocol):
    """The people of a meeting or an event, by its id; each change is one step that can be undone."""

    def directory(self) -> Directory: ...

    def known(self) -> Sequence[Delegate]:
        """The people of all meetings and events, each once."""

    def people(self, id_: str) -> tuple[Sequence[Delegate], date | None]:
        """Who comes, and the first day; LookupError where there is no such record."""

    def add(self, id_: str, delegates: Sequence[Delegate]) -> object: ...

    def put(self, id_: str, delegate: Delegate) -> object: ...

    def remove(self, id_: str, gone: Iterable[str]) -> object: ...


class MeetingPeople:
    """The people of a meeting, changed as a step of its record."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def directory(self) -> Directory:
        return self._records.directory()

    def known(self) -> Sequence[Delegate]:
        return self._records.people_known()

    def people(self, id_: str) -> tuple[Sequence[Delegate], date | None]:
        record = self._records.record(id_)
        return record.delegates, record.meeting.start

    def add(self, id_: str, delegates: Sequence[Delegate]) -> object:
        return self._records.add_delegates(id_, delegates)

    def put(self, id_: str, delegate: Delegate) -> object:
        return self._records.put_delegate(id_, delegate)

    def remove(self, id_: str, gone: Iterable[str]) -> object:
        return self._records.remove_delegates(id_, gone)


class EventPeople:
    """The people of an event, changed as a step of the calendar; ``known`` gives those of all meetings and
    events."""

    def __init__(
        self, calendar: Calendar, participants: Participants, known: Callable[[], Sequence[Delegate]]
    ) -> None:
        self._calendar, self._participants, self._known = calendar, participants, known

    def directory(self) -> Directory:
        return self._calendar.directory()

    def known(self) -> Sequence[Delegate]:
        return self._known()

    def people(self, id_: str) -> tuple[Sequence[Delegate], date | None]:
        record = self._calendar.record(id_)
        days = record.event.when.span()
        return record.delegates, days[0] if days is not None else None

    def add(self, id_: str, delegates: Sequence[Delegate]) -> object:
        return self._participants.add(id_, *delegates)

    def put(self, id_: str, delegate: Delegate) -> object:
        return self._participants.put(id_, delegate)

    def remove(self, id_: str, gone: Iterable[str]) -> object:
        return self._participants.remove(id_, gone)
