"""Confirmation forms that come back: looked at, then taken into the round as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from uuid import uuid4

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.returned import ReturnProposal, proposal_of, taken
from rcm_desktop.domain.events.returned_form import ReturnedForm
from rcm_desktop.domain.people import Delegate
from rcm_desktop.services.calendar import Calendar
from rcm_desktop.services.private_details import EventOver, PrivateDetails


class ReturnedForms:
    """``known`` gives the people of all events, each once; ``details`` takes what an event asks besides."""

    def __init__(
        self,
        calendar: Calendar,
        known: Callable[[], Sequence[Delegate]],
        details: PrivateDetails,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._calendar = calendar
        self._known = known
        self._details = details
        self._today = today

    def event(self, id_: str) -> tuple[Event, DirectoryOfDay]:
        """The event whose form it must be, and the names of its day."""
        event = self._calendar.record(id_).event
        days = event.when.exact_days
        return event, self._calendar.directory().on(days[0] if days is not None else None)

    def proposal(self, form: ReturnedForm, id_: str, party: str = "") -> ReturnProposal:
        """What a form would change in an event; nothing is stored. ``party`` is the one in hand, "" for the
        one that the form names."""
        record = self._calendar.record(id_)
        _, directory = self.event(id_)
        here = {each.id for each in record.delegates}
        elsewhere = [each for each in self._known() if each.id not in here]
        return proposal_of(
            form,
            record,
            directory,
            self._today(),
            lambda: str(uuid4()),
            party=party,
            elsewhere=elsewhere,
        )

    def take(self, proposal: ReturnProposal, chosen: frozenset[int], id_: str) -> EventRecord:
        """Take the answer and the people at these places, as one step that can be undone. Private details go
        with them while the event is not over; no step holds those."""
        after = self._calendar.edit(id_, "answer", lambda record: taken(record, proposal, chosen))
        given = {
            each.delegate.id: dict(each.private)
            for at, each in enumerate(proposal.people)
            if at in chosen and each.delegate is not None and each.private
        }
        with suppress(EventOver):
            self._details.add(id_, given, self._today())
        return after
