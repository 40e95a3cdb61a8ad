"""All that is kept of an event: the event, its round, its people, what was entered at the door."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.events.event import Event, follow_event
from rcm_desktop.domain.events.rounds import Invitation, RoundSummary, summary_of
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.people import Delegate


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event with what belongs to it. ``meeting`` is the record of a meeting, None for other events;
    invitations stand in the order of their parties, delegates in none.
    """

    event: Event
    invitations: tuple[Invitation, ...] = ()
    delegates: tuple[Delegate, ...] = ()
    marks: tuple[DoorMark, ...] = ()
    meeting: Meeting | None = None

    def with_event(self, event: Event) -> EventRecord:
        """With another event; the record of a meeting follows."""
        meeting = follow_event(self.meeting, event) if self.meeting is not None else None
        return replace(self, event=event, meeting=meeting)

    def invitation(self, party: str) -> Invitation | None:
        return next((each for each in self.invitations if each.party == party), None)

    def with_invitations(self, *changed: Invitation) -> EventRecord:
        """With these in the places of those of the same parties, new ones added."""
        by_party = {each.party: each for each in (*self.invitations, *changed)}
        return replace(self, invitations=tuple(by_party[party] for party in sorted(by_party)))

    def delegate(self, id_: str) -> Delegate:
        """The person's part with this id; KeyError where there is none."""
        for each in self.delegates:
            if each.id == id_:
                return each
        raise KeyError(id_)

    def people_of(self, party: str) -> tuple[Delegate, ...]:
        return tuple(each for each in self.delegates if each.delegation == party)

    @property
    def round(self) -> RoundSummary:
        return summary_of(self.invitations, self.event.closes)
