"""The right side of the page Calendar: one event, its confirmation round, its people, its papers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.windows.answered import is_answered
from rcm_desktop.windows.button_row import ButtonRow
from rcm_desktop.windows.calendar.calendar_words import title_of
from rcm_desktop.windows.calendar.coming_again_dialog import ComingAgainDialog
from rcm_desktop.windows.calendar.door_dialog import DoorDialog
from rcm_desktop.windows.calendar.event_desk import EventDesk
from rcm_desktop.windows.calendar.event_head import HeadLink, facts_words, head_links
from rcm_desktop.windows.calendar.link_button import LinkButton
from rcm_desktop.windows.calendar.round_panel import RoundPanel
from rcm_desktop.windows.calendar.walk_in_dialog import WalkInDialog
from rcm_desktop.windows.calendar.wanted_elsewhere import WantedButtons
from rcm_desktop.windows.filling import fill
from rcm_desktop.windows.flow_row import FlowRow
from rcm_desktop.windows.forms.ui_event_panel import Ui_EventPanel
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.record.people_book import EventPeople
from rcm_desktop.windows.record.people_panel import PeoplePanel

_MOST_LINKS = 12


class EventPanel(QWidget):
    """``changed`` carries the id of the event of which something was stored, ``said`` a ``Condition`` or
    words.

    ``conclusion_wanted`` carries the meeting and the node of the conclusion it comes from, ``record_wanted``
    the id of a meeting, ``event_wanted`` that of another event; ``reminders_wanted`` the event's id and the
    parties that are silent; the others, in ``wanted_elsewhere``, the event's id.
    """

    changed = Signal(object)
    said = Signal(object)
    conclusion_wanted = Signal(object, object)
    record_wanted = Signal(object)
    event_wanted = Signal(object)
    reminders_wanted = Signal(object, object)
    edit_wanted = Signal(object)
    confirmations_wanted = Signal(object)
    return_forms_wanted = Signal(object)
    participants_wanted = Signal(object)
    signatures_wanted = Signal(object)
    first_morning_wanted = Signal(object)
    icalendar_wanted = Signal(object)

    def __init__(
        self,
        desk: EventDesk,
        look: Look,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._now = now
        self._record: EventRecord | None = None
        self._events: Sequence[Event] | None = None
        self._is_read_only = False
        self._is_behind = False
        self._latest: Event | None = None
        self.dialog: QDialog | None = None
        self._shown_links: list[HeadLink] = []
        self.ui = Ui_EventPanel()
        self.ui.setupUi(self)
        ui = self.ui
        ui.tabs.tabBar().setDrawBase(False)
        row = FlowRow(ui.links, spacing=4)
        self._link_buttons = [LinkButton("–", ui.links) for _ in range(_MOST_LINKS)]
        for at, button in enumerate(self._link_buttons):
            button.clicked.connect(partial(self._follow, at))
            row.addWidget(button)
        # Before the tabs are filled: what comes into them comes after them.
        for before, after in pairwise([*self._link_buttons, ui.tabs.tabBar()]):
            QWidget.setTabOrder(before, after)
        self.round = RoundPanel(desk, look)
        self.round.can_remind = lambda: is_answered(self, "reminders_wanted")
        people = EventPeople(desk.calendar, desk.participants, desk.known)
        self.people = PeoplePanel(people, can_come_again=True)
        self.people.outer_layout().setContentsMargins(0, 8, 0, 0)
        fill(ui.round_page, self.round)
        fill(ui.people_page, self.people)
        self.walk_in_button = self.people.add_button("walk_in", self.walk_in)
        self.door_button = self.people.add_button("door", self.open_door)
        self._wanted = WantedButtons(self, self._emit, ButtonRow(ui.papers))
        for panel in (self.round, self.people):
            panel.changed.connect(self._on_changed)
            panel.failed.connect(self.said)
        self.round.said.connect(self.said)
        self.round.reminders_wanted.connect(self.reminders_wanted)
        self.people.again_wanted.connect(lambda _: self.come_again())
        self.setFocusProxy(ui.tabs)
        self._retranslate()
        self._show()

    # What it shows

    @property
    def event_in_hand(self) -> Event | None:
        return self._record.event if self._record is not None else None

    def show_event(self, id_: str | None, events: Sequence[Event] | None = None) -> None:
        """Show an event, or that none is chosen; one that is not stored any more is none.

        ``events`` are all there are where somebody has just read them, else they are read.
        """
        self._record = self._read(id_) if id_ else None
        self._events = events
        self._show()

    def offer(self, latest: Event | None) -> None:
        """Where no event is in hand and none comes, this one is one step away."""
        self._latest = latest
        if self._record is None:
            self._show()

    def reload(self) -> None:
        """Read the event again: it was changed elsewhere."""
        event = self.event_in_hand
        self.show_event(event.id if event is not None else None)

    def _read(self, id_: str) -> EventRecord | None:
        try:
            return self._desk.calendar.record(id_)
        except LookupError:
            return None

    def _show(self) -> None:
        ui, record = self.ui, self._record
        ui.nothing.setVisible(record is None)
        for widget in (ui.title, ui.facts, ui.tabs, ui.papers):
            widget.setVisible(record is not None)
        if record is None:
            latest = self._latest
            words = "" if latest is None else self.tr("The latest: {0}").format(title_of(latest))
            self._show_links([HeadLink(words, event=latest.id)] if latest is not None else [])
            self.round.let_go()
            self.people.let_go()
            return
        event = record.event
        events = self._events if self._events is not None else self._desk.calendar.events()
        directory = self._directory()
        ui.title.setText(title_of(event))
        ui.facts.setText(facts_words(event, events, directory))
        desk = self._desk
        links = head_links(event, events, directory, desk.label, desk.is_changed)
        if is_answered(self, "edit_wanted") and not self._is_read_only:
            links.append(HeadLink(self.tr("Change the event…"), changes=True))
        self._show_links(links)
        for widget in (ui.tabs, ui.papers):
            widget.setVisible(not event.is_deadline)
        self.round.show_record(record)
        self.people.show_meeting(event.id)
        self._word_parts()

    def _directory(self) -> DirectoryOfDay:
        days = self._record.event.when.span() if self._record is not None else None
        return self._desk.calendar.directory().on(days[0] if days is not None else None)

    def _show_links(self, links: list[HeadLink]) -> None:
        """Buttons are made once, above what follows, so that Tab comes to them as reading does."""
        shown = links[:_MOST_LINKS]
        for button, link in zip(self._link_buttons, shown, strict=False):
            button.show_words(link.words)
            button.setEnabled(bool(link.source or link.record or link.event or link.changes))
        for at, button in enumerate(self._link_buttons):
            button.setVisible(at < len(shown))
        self._shown_links = shown
        self.ui.links.setVisible(bool(links))

    @property
    def links(self) -> list[LinkButton]:
        """The links that are shown."""
        return self._link_buttons[: len(self._shown_links)]

    def _follow(self, at: int, _checked: bool = False) -> None:
        link = self._shown_links[at]
        if link.source is not None:
            self.conclusion_wanted.emit(link.source.meeting, link.source.node)
        elif link.record:
            self.record_wanted.emit(link.record)
        elif link.event:
            self.event_wanted.emit(link.event)
        elif link.changes:
            self._emit("edit_wanted")

    def _word_parts(self) -> None:
        """Heads of the tabs with their numbers, and the buttons that mean something now."""
        ui, record = self.ui, self._record
        people = len(record.delegates) if record is not None else 0
        ui.tabs.setTabText(ui.tabs.indexOf(ui.round_page), self.tr("Confirmation round"))
        words = self.tr("People ({0})").format(people) if people else self.tr("People")
        ui.tabs.setTabText(ui.tabs.indexOf(ui.people_page), words)
        self._wanted.refresh(has_people=bool(people))
        self.door_button.setEnabled(bool(people) and not self._is_read_only)
        self.walk_in_button.setEnabled(not self._is_read_only)

    def _emit(self, signal: str) -> None:
        if self._record is not None:
            getattr(self, signal).emit(self._record.event.id)

    def _on_changed(self) -> None:
        """One of the parts was stored: the others, and the head, follow."""
        event = self.event_in_hand
        if event is None:
            return
        self.reload()
        self.changed.emit(event.id)

    def take_focus(self) -> None:
        """The keyboard goes to what is worked on: the round or the people, else a link."""
        ui, record = self.ui, self._record
        if record is None or record.event.is_deadline:
            for link in [each for each in self.links if each.isEnabled()][:1]:
                link.setFocus()
        elif ui.tabs.currentWidget() is ui.people_page:
            self.people.setFocus()
        else:
            self.round.take_focus()

    def take_people(self) -> None:
        """The keyboard goes to the line that adds a person."""
        if self._record is not None and not self._record.event.is_deadline:
            self.ui.tabs.setCurrentWidget(self.ui.people_page)
            self.people.setFocus()

    def show_person(self, part: str) -> None:
        """Put the hand on one of its people, by the id of the part."""
        self.ui.tabs.setCurrentWidget(self.ui.people_page)
        self.people.show_person(part)

    def _note_changed(self) -> None:
        self._is_behind = True

    def _follow_changes(self) -> None:
        if self._is_behind:
            self._is_behind = False
            self._on_changed()

    # Dialogs

    def walk_in(self) -> None:
        """Somebody who was not expected comes in; the dialog stays for the next one."""
        if self._record is not None and not self._is_read_only:
            self._open(WalkInDialog(self._desk, self._record, self._now, self))

    def open_door(self) -> None:
        """Mark at the door who arrives, comes late, leaves."""
        if self._record is not None and self._record.delegates and not self._is_read_only:
            self._open(DoorDialog(self._desk, self._record.event.id, self._look, self._now, self))

    def come_again(self) -> None:
        """People of another event come to this one."""
        if self._record is None or self._is_read_only:
            return
        dialog = ComingAgainDialog(self._desk, self._record, self)
        dialog.accepted.connect(lambda: self.people.take(dialog.people()))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _open(self, dialog: WalkInDialog | DoorDialog) -> None:
        # What stands behind the dialog follows when it is closed: nobody at the door waits for it.
        dialog.changed.connect(self._note_changed)
        dialog.failed.connect(self.said)
        dialog.finished.connect(lambda _: self._follow_changes())
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    # Whole

    def refresh_wanted(self) -> None:
        """Look again whose signals somebody answers."""
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        """A file that another program writes to is shown and not changed."""
        self._is_read_only = read_only
        self.round.set_read_only(read_only)
        self.people.set_read_only(read_only)
        self._word_parts()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.round.set_look(look)

    def let_go(self) -> None:
        """The file is closed: what is shown is not read again."""
        self._record = None
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.round.let_go()
        self.people.let_go()

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.nothing.setText(
            self.tr(
                "Choose an event in the calendar, or make a new one. Here stand its confirmation round, its "
                "people, and the papers that are printed for it."
            )
        )
        self.walk_in_button.setText(self.tr("Walk-in…"))
        self.walk_in_button.setToolTip(self.tr("Somebody comes who was not expected"))
        self.door_button.setText(self.tr("Door…"))
        self.door_button.setToolTip(self.tr("Mark who arrives, by keyboard, standing at the door"))
        self._word_parts()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()
        super().changeEvent(event)
