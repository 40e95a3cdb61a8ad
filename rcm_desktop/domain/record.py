"""All that is kept of a meeting beside its outline."""

from __future__ import annotations

from dataclasses import dataclass

from rcm_desktop.domain.corrigenda import Corrigendum
from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.people import Delegate


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """A meeting with the people in it, the delegates in no order, the corrigenda by number, and what was
    entered at the door."""

    meeting: Meeting
    delegates: tuple[Delegate, ...] = ()
    corrigenda: tuple[Corrigendum, ...] = ()
    marks: tuple[DoorMark, ...] = ()

    def delegate(self, id_: str) -> Delegate:
        """The delegate with this id; KeyError where there is none."""
        for each in self.delegates:
            if each.id == id_:
                return each
        raise KeyError(id_)
