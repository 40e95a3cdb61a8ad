"""The page Calendar: what comes next and what is missing for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.paper_options import EventPaperKind
from rcm_desktop.domain.events.stretching import EventMoved
from rcm_desktop.windows.calendar.calendar_commands import CalendarCommands
from rcm_desktop.windows.calendar.calendar_head import View
from rcm_desktop.windows.calendar.calendar_papers import CalendarPapers
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from rcm_desktop.windows.calendar.calendar_work import CalendarWork
from rcm_desktop.windows.calendar.event_desk import EventDesk, changes_from, labels_from
from rcm_desktop.windows.calendar.event_panel import EventPanel
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.look import Look

if TYPE_CHECKING:
    from rcm_desktop.reading.events.public_holidays import PublicHolidays
    from rcm_desktop.windows.files import OpenFile

_HOLIDAYS = "calendar_holidays"
_SIZES = (866, 500)


class CalendarPage(QWidget):
    """``said`` carries a ``Condition`` or words for the status line, ``counted`` that the counts changed.

    ``conclusion_wanted`` carries the ids of a meeting and of its item, ``record_wanted`` that of a meeting.
    """

    said = Signal(object)
    counted = Signal()
    meetings_changed = Signal()
    conclusion_wanted = Signal(object, object)
    record_wanted = Signal(object)

    def __init__(
        self,
        opened: OpenFile,
        look: Look,
        settings: QSettings,
        sentence: Callable[[Condition], str],
        meeting_in_hand: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._calendar = opened.calendar
        self._settings = settings
        self._meeting_in_hand = meeting_in_hand
        self.view = CalendarView(look, self._name_of)
        self.work = CalendarWork(self._calendar, opened.meetings, sentence, self)
        self.papers = CalendarPapers(opened, settings, sentence, self)
        self.commands = CalendarCommands(self._runs(), self)
        self.panel = EventPanel(_desk_of(opened), look)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        self._panes.addWidget(self.view)
        self._panes.addWidget(self.panel)
        self._panes.setStretchFactor(0, 1)
        self._panes.setSizes(_SIZES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panes)
        self._connect()
        self._follow_holidays()
        self.view.show_holidays(settings.value(_HOLIDAYS, "1") == "1")

    def _connect(self) -> None:
        view, work = self.view, self.work
        view.chosen.connect(lambda _: self._on_chosen())
        self._connect_panel()
        view.open_wanted.connect(self._open)
        view.new_wanted.connect(work.begin)
        view.move_wanted.connect(self._move)
        view.remove_wanted.connect(lambda id_: work.remove(str(id_)))
        view.said.connect(self.said)
        view.counted.connect(self.counted)
        view.holidays_switched.connect(lambda on: self._settings.setValue(_HOLIDAYS, "1" if on else "0"))
        work.said.connect(self.said)
        work.changed.connect(self._on_changed)
        work.meetings_changed.connect(self.meetings_changed)
        self.papers.said.connect(self.said)
        self.papers.changed.connect(self.reload)
        for name in ("change_event", "cancel_event"):
            self.commands.need(name, lambda: bool(self.event_in_hand))
        has_round = partial(self._is_in_hand, lambda event: not event.is_deadline)
        for name in (
            "papers",
            "ask",
            "remind",
            "addresses",
            "door",
            "walk_in",
            "private",
            "mails",
            "returned",
            "people",
        ):
            self.commands.need(name, has_round)
        self.commands.need("remove_event", lambda: self._is_in_hand(lambda event: not event.is_meeting))
        self.commands.need(
            "from_conclusion", lambda: self._is_in_hand(lambda event: event.source is not None)
        )
        for name in ("begin_record", "absent"):
            self.commands.need(name, lambda: self._is_in_hand(lambda event: event.is_meeting))
        self.commands.need("propose", lambda: bool(self._meeting_in_hand()))

    def _connect_panel(self) -> None:
        panel, papers, kinds = self.panel, self.papers, EventPaperKind
        panel.changed.connect(self._on_panel)
        panel.said.connect(self.said)
        panel.conclusion_wanted.connect(self.conclusion_wanted)
        panel.record_wanted.connect(self.record_wanted)
        panel.event_wanted.connect(self.show_event)
        panel.icalendar_wanted.connect(papers.write_calendar)
        for signal, kind in (
            (panel.confirmations_wanted, kinds.CONFIRMATIONS),
            (panel.participants_wanted, kinds.PARTICIPANTS),
            (panel.signatures_wanted, kinds.SIGNATURES),
            (panel.first_morning_wanted, kinds.MORNING),
        ):
            signal.connect(partial(self._write_paper, kind))
        if not self._opened.read_only:
            panel.edit_wanted.connect(self.work.change)
            panel.return_forms_wanted.connect(lambda id_: papers.write_mails(id_, (), reminds=False))
            panel.reminders_wanted.connect(
                lambda id_, parties: papers.write_mails(id_, parties, reminds=True)
            )
        panel.refresh_wanted()

    def _write_paper(self, kind: EventPaperKind, id_: object) -> None:
        self.papers.write_papers(str(id_), kind)

    def _runs(self) -> dict[str, Callable[[], object]]:
        view, work = self.view, self.work
        views = {"year": View.YEAR, "month": View.MONTH, "agenda": View.AGENDA, "tray": View.TRAY}
        return {
            "new_event": view.begin_new,
            "change_event": lambda: work.change(self.event_in_hand),
            "cancel_event": lambda: work.turn_cancelled(self.event_in_hand),
            "remove_event": lambda: work.remove(self.event_in_hand),
            "propose": lambda: work.propose(self._meeting_in_hand()),
            "from_conclusion": self._go_to_conclusion,
            "begin_record": lambda: self.record_wanted.emit(self.event_in_hand),
            "ask": lambda: self.panel.round.ask(),
            "remind": lambda: self.papers.write_mails(self.event_in_hand, (), reminds=True),
            "addresses": lambda: self.panel.round.copy_addresses(),
            "door": lambda: self.panel.open_door(),
            "walk_in": lambda: self.panel.walk_in(),
            "returned": lambda: self.papers.read_form(self.event_in_hand),
            "private": lambda: self.papers.show_private(self.event_in_hand),
            "absent": lambda: self.papers.write_to_absent(self.event_in_hand),
            "mails": lambda: self.papers.write_mails(self.event_in_hand, (), reminds=False),
            "panel": self._go_across,
            "people": lambda: self.panel.take_people(),
            "papers": lambda: self.papers.write_papers(self.event_in_hand),
            "calendar_file": lambda: self.papers.write_calendar(self.event_in_hand),
            "read_calendar": lambda: self.papers.read_calendar(),
            "today": view.go_to_today,
            **{name: partial(self._show_view, each) for name, each in views.items()},
        }

    # What it shows

    @property
    def event_in_hand(self) -> str:
        """The id of the event that is chosen, "" for none."""
        return self.view.event_in_hand

    @property
    def meeting_in_hand(self) -> str:
        """The id of the meeting that is chosen, "" where it is another event or none."""
        return self.event_in_hand if self._is_in_hand(lambda event: event.is_meeting) else ""

    @property
    def counts(self) -> str:
        """The month in a line, for the status line."""
        return self.view.counts

    def come(self) -> None:
        """The page comes to the front: what was changed elsewhere meanwhile is read."""
        self.reload()
        self.view.take_focus()

    def reload(self, in_hand: str | None = None) -> None:
        """Read the events again; day, view and the event in hand stay unless another is given."""
        self._show_events()
        if in_hand:
            self.view.choose(in_hand)
        self._show_in_panel()
        self._on_chosen()

    def _show_events(self) -> None:
        events = self._calendar.events()
        today = date.today()
        self.view.show_events(events, today, self._calendar.rounds(each.id for each in events))
        dated = self.view.contents.events
        self.panel.offer(dated.latest_before(today) if dated.next_from(today) is None else None)

    def show_event(self, id_: str) -> None:
        """Take an event in hand, in its month or in the tray."""
        days = self.view.contents.events.days(id_)
        if days is not None:
            self.view.show_day(days[0])
        else:
            self.view.show_view(View.TRAY)
        self.view.choose(id_)
        self._on_chosen()

    def show_person(self, part: str) -> None:
        """Take somebody among the people of the event in hand in hand (``Delegate.id``)."""
        self.panel.show_person(part)

    def _on_chosen(self) -> None:
        shown = self.panel.event_in_hand
        if (shown.id if shown is not None else "") != self.event_in_hand:
            self._show_in_panel()
        self.commands.refresh()

    def _show_in_panel(self) -> None:
        focus = self.focusWidget()
        self.panel.show_event(self.event_in_hand, self.view.contents.events.all)
        if not self.event_in_hand and focus is not None and self.panel.isAncestorOf(focus):
            self.view.take_focus()  # What had the keyboard is hidden with the event.

    def _on_panel(self, id_: object) -> None:
        """What was stored beside the calendar shows in it, and in the record of a meeting."""
        self._show_events()
        event = self.view.contents.events.find(str(id_))
        if event is not None and event.is_meeting:
            self.meetings_changed.emit()

    def _go_across(self) -> None:
        """F6: from the calendar to its event, and back."""
        focus = self.focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self.view.take_focus()
        else:
            self.panel.take_focus()

    def _on_changed(self, id_: object) -> None:
        self.reload(str(id_))
        if id_:
            self._come_to_event(str(id_))

    def _come_to_event(self, id_: str) -> None:
        """What was changed is seen: the month that it lies in now, or the tray."""
        if (
            self.view.view is View.MONTH
            and self.view.event_in_hand != id_
            and id_ in self.view.contents.events
        ):
            days = self.view.contents.events.days(id_)
            if days is not None:
                self.view.month.show_day(days[0])
                self.view.choose(id_)
                self._on_chosen()

    def _name_of(self, code: str) -> str:
        return self._calendar.directory().on(date.today()).word(code, window_language())

    def _follow_holidays(self) -> None:
        self.view.set_holidays(
            lambda year: [
                (each.day, each.countries, each.name)
                for each in self._holidays.of_year(year, window_language())
            ]
        )

    @cached_property
    def _holidays(self) -> PublicHolidays:
        """Read when the first year is asked for: the package has many countries."""
        from rcm_desktop.reading.events.public_holidays import PublicHolidays

        return PublicHolidays(each.code for each in self._calendar.directory().on(date.today()).members())

    # Doing

    def _open(self, id_: object) -> None:
        if not self._opened.read_only:
            self.work.change(str(id_))

    def _is_in_hand(self, holds: Callable[[Event], bool]) -> bool:
        event = self.view.contents.events.find(self.event_in_hand)
        return event is not None and holds(event)

    def _show_view(self, view: View) -> None:
        self.view.show_view(view)
        self.view.take_focus()

    def _move(self, moved: EventMoved) -> None:
        self.work.move(moved.id, moved.when)

    def _go_to_conclusion(self) -> None:
        event = self.view.contents.events.find(self.event_in_hand)
        if event is not None and event.source is not None:
            self.conclusion_wanted.emit(event.source.meeting, event.source.node)

    def turn(self, *, back: bool) -> bool:
        """Undo or redo in the calendar; False where nothing is left."""
        return self.work.turn(back=back)

    # Whole

    def set_read_only(self, read_only: bool) -> None:
        """A file that another program writes to is shown and not changed."""
        self.commands.set_read_only(read_only)
        self.view.set_read_only(read_only)
        self.panel.set_read_only(read_only)

    def set_look(self, look: Look) -> None:
        self.view.set_look(look)
        self.panel.set_look(look)

    def let_go(self) -> None:
        """The file is closed: nothing is read any more."""
        self.work.let_go()
        self.papers.let_go()
        self.panel.let_go()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.commands.retranslate()
            self._follow_holidays()
        super().changeEvent(event)


def _desk_of(opened: OpenFile) -> EventDesk:
    return EventDesk(
        opened.calendar,
        opened.rounds,
        opened.participants,
        opened.door,
        opened.records.people_known,
        labels_from(opened.meetings),
        is_changed=changes_from(opened.meetings),
    )
