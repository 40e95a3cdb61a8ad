"""When a meeting meets and what about: its sessions, their time zone and its agenda."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from rcm_desktop.domain.agenda import Agenda
from rcm_desktop.domain.sessions import Session, in_order


@dataclass(frozen=True, slots=True)
class Programme:
    """``zone`` is a name or an offset, "" for the zone of the host."""

    sessions: tuple[Session, ...] = ()
    zone: str = ""
    agenda: Agenda = ()

    def session(self, id_: str) -> Session | None:
        return next((each for each in self.sessions if each.id == id_), None)

    def settled(self) -> Programme:
        """Sessions in their order; an item whose session is gone stands without one."""
        known = {each.id for each in self.sessions}
        agenda = tuple(
            each if each.session in known or not each.session else replace(each, session="")
            for each in self.agenda
        )
        return replace(self, sessions=in_order(self.sessions), agenda=agenda)


ProgrammeChange = Callable[[Programme], Programme]
