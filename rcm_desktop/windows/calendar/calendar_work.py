"""What is done on the page Calendar: events made, changed, moved, taken out, proposed; each can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event, EventKind, EventState
from rcm_desktop.domain.events.when import NOT_DATED, When
from rcm_desktop.domain.languages import Language
from rcm_desktop.services.calendar import Calendar, check_event
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.dialog_over import DialogOver
from rcm_desktop.windows.interface_language import window_language

if TYPE_CHECKING:
    from rcm_desktop.windows.calendar.proposing import Proposals

_T = TypeVar("_T")


class CalendarWork(QObject):
    """``changed`` carries the id of the event to take in hand, "" for none; ``meetings_changed`` tells that a
    meeting was begun or its days moved; ``said`` carries a Condition or words for the status line."""

    changed = Signal(object)
    meetings_changed = Signal()
    said = Signal(object)

    def __init__(
        self,
        calendar: Calendar,
        meetings: Meetings,
        sentence: Callable[[Condition], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._meetings = meetings
        self._sentence = sentence
        self._window = parent
        self._over = DialogOver(self)

    # With a dialog

    def begin(self, days: tuple[date, date] | None) -> None:
        """Ask for a new event, on these days where they are meant."""
        when = When.on(*days) if days is not None else NOT_DATED
        self._edit(Event("", "", EventKind.WORKSHOP, when), self._add)

    def change(self, id_: str) -> None:
        """Open an event to change it."""
        self._edit(self._calendar.record(id_).event, self._put)

    def _edit(self, event: Event, save: Callable[[Event], object]) -> None:
        from rcm_desktop.windows.calendar.event_dialog import EventDialog

        days = event.when.exact_days
        directory = self._calendar.directory().on(days[0] if days is not None else None)
        self._over.open(
            EventDialog(event, self._calendar.events(), directory, save, self._sentence, self._window)
        )

    def propose(self, meeting: str, node: str = "") -> None:
        """Propose events from the conclusions of a meeting, or from one of them."""
        proposals = self._proposals(meeting, node)
        if not proposals.proposed:
            self.said.emit(self.tr("No sentence there speaks of a coming event or a deadline with a time."))
            return
        from rcm_desktop.windows.calendar.proposals_dialog import ProposalsDialog

        directory = self._calendar.directory().on(self._meetings.meeting(meeting).start)
        self._over.open(
            ProposalsDialog(
                proposals.proposed,
                proposals.labels,
                self._calendar.events(),
                directory,
                self._add_all,
                self._sentence,
                self._window,
            )
        )

    def _proposals(self, meeting: str, node: str) -> Proposals:
        from rcm_desktop.windows.calendar.proposing import proposals_of_nodes

        outline = self._meetings.outline(meeting)
        nodes = [outline.node(node)] if node else list(outline.nodes())
        return proposals_of_nodes(
            nodes,
            outline,
            self._meetings.meeting(meeting),
            self._calendar.directory(),
            self._calendar.events(),
            window_language(),
        )

    def let_go(self) -> None:
        """The file is closed: what is open over it closes."""
        self._over.close()

    # Storing; what is in the way is raised to the dialog

    def _add(self, event: Event) -> None:
        if event.is_meeting:
            self._begin_meeting(event)
            return
        (added,) = self._calendar.add(event)
        self.changed.emit(added.id)

    def _add_all(self, events: Sequence[Event]) -> None:
        for each in events:
            check_event(each)
        others = [each for each in events if not each.is_meeting]
        added = self._calendar.add(*others, name="propose") if others else ()
        for each in events:
            if each.is_meeting:
                self._begin_meeting(each)
        if added:
            self.changed.emit(added[0].id)
        self.said.emit(self.tr("%n event(s) put into the calendar.", "", len(events)))

    def _put(self, event: Event) -> None:
        before = self._calendar.record(event.id)
        if event.is_meeting and not before.event.is_meeting:
            self._begin_meeting(event)
            return
        self._calendar.put(event)
        self.changed.emit(event.id)
        if event.is_meeting:
            self.meetings_changed.emit()

    def _begin_meeting(self, event: Event) -> None:
        """A meeting of the conference gets its record; what the calendar knows of it goes along."""
        check_event(event)  # Else the meeting would stand there already when the rest is refused.
        start, end = event.when.exact_days or (None, None)
        places = event.place(Language.EN), event.place(Language.ES)
        meeting = self._meetings.create(event.body, start, end, places, planned=event.id)
        stands = self._calendar.record(meeting.id).event
        self._calendar.put(replace(event, id=meeting.id, key=stands.key, when=_of_meeting(event, stands)))
        self.changed.emit(meeting.id)
        self.meetings_changed.emit()

    # Without a dialog

    def move(self, id_: str, when: When) -> None:
        """Put an event on other days."""
        record = self._try(lambda: self._calendar.move(id_, when))
        if record is not None:
            self.changed.emit(id_)
            if record.event.is_meeting:
                self.meetings_changed.emit()

    def turn_cancelled(self, id_: str) -> None:
        """Say that an event is cancelled, or that it is not."""
        event = self._calendar.record(id_).event
        is_off = event.state is EventState.CANCELLED
        state = EventState.CONFIRMED if is_off else EventState.CANCELLED
        if self._try(lambda: self._calendar.put(replace(event, state=state), name="state")) is not None:
            self.changed.emit(id_)

    def remove(self, id_: str) -> None:
        """Take an event out; it can be undone."""
        try:
            self._calendar.remove(id_)
        except Condition as condition:
            self.said.emit(condition)
            return
        self.changed.emit("")
        self.said.emit(self.tr("The event was taken out. Undo brings it back."))

    def turn(self, *, back: bool) -> bool:
        """Take the calendar's last step back, or make it again; False where none is left."""
        try:
            done = self._calendar.undo() if back else self._calendar.redo()
        except Condition as condition:
            self.said.emit(condition)
            return True
        if done is None:
            return False
        self.changed.emit(done.events[0] if done.events else "")
        self.meetings_changed.emit()
        self.said.emit(self.tr("Taken back.") if back else self.tr("Done again."))
        return True

    def _try(self, act: Callable[[], _T]) -> _T | None:
        try:
            return act()
        except Condition as condition:
            self.said.emit(condition)
            return None


def _of_meeting(event: Event, stands: Event) -> When:
    """The clock times that the calendar knows, on the days of the record."""
    return replace(event.when, first=stands.when.first, last=stands.when.last, zone=stands.when.zone)
