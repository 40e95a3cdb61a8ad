"""Somebody who was not expected comes in: a name, a country, Enter; the next one can follow at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.people import Delegate, likely_duplicates, usual_part
from rcm_desktop.domain.text import clean
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.calendar.door_place import DoorPlace
from rcm_desktop.windows.calendar.event_desk import EventDesk
from rcm_desktop.windows.calendar.round_words import mark_words
from rcm_desktop.windows.forms.ui_walk_in_dialog import Ui_WalkInDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.pressed import ENTER, pressed
from rcm_desktop.windows.record.people_words import delegation_word

_PROPOSED, _SHOWN = 2, 3


class WalkInDialog(QDialog):
    """``changed`` tells that a person is stored, ``failed`` carries a ``Condition``."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: EventDesk,
        record: EventRecord,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._record, self._now = desk, record, now
        self._known = desk.known()
        self._proposed: Delegate | None = None
        self._said: list[str] = []
        self.ui = Ui_WalkInDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.place = DoorPlace(ui.day, ui.session, now, self)
        self.place.offer(record)
        self._directory = desk.calendar.directory().on(self.place.day)
        ui.party.set_directory(self._directory)
        for label, lines in ((ui.proposal, _PROPOSED), (ui.done, _SHOWN)):
            # The dialog does not grow and shrink under the hands.
            label.setMinimumHeight(lines * label.fontMetrics().lineSpacing())
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        for field in (ui.name, ui.party):
            field.installEventFilter(self)
        ui.name.textChanged.connect(lambda: self._propose())
        ui.known_button.clicked.connect(self.take_known)
        ui.add_button.clicked.connect(self.add)
        ui.close_button.clicked.connect(self.close)
        self._retranslate()
        ui.name.setFocus()

    # Who is meant

    def _propose(self) -> None:
        """Say who is likely meant; nothing is taken by itself."""
        name = self.ui.name.text().strip()
        here = likely_duplicates(name, self._record.delegates) if name else []
        persons = {each.person for each in self._record.delegates}
        known = [each for each in self._known if each.person not in persons]
        elsewhere = likely_duplicates(name, known) if name and not here else []
        self._proposed = elsewhere[-1] if elsewhere else None
        words = ""
        if here:
            words = self.tr("Perhaps in the list already: {0}. Mark them at the door.")
            words = words.format(self._who(here[0]))
        elif self._proposed is not None:
            words = self.tr("Known from another event: {0}.").format(self._who(self._proposed))
        self.ui.proposal.setText(words)
        self.ui.known_button.setVisible(self._proposed is not None)

    def _who(self, person: Delegate) -> str:
        whence = delegation_word(person.delegation, self._directory)
        return ", ".join(part for part in (person.name, whence) if part)

    def take_known(self) -> None:
        """The person proposed comes in."""
        if self._proposed is not None:
            self._take(new_delegate("", self.ui.party.party(), self._proposed))

    def add(self) -> None:
        """Whom the fields name comes in; a missing name or country is asked for."""
        ui = self.ui
        name = " ".join(clean(ui.name.text()).split())
        if not name:
            self._tell(self.tr("Write the name."))
            ui.name.setFocus()
        elif ui.party.problem():
            self._tell(ui.party.problem())
            ui.party.setFocus()
        else:
            party = ui.party.party()
            made = new_delegate(name, party)
            self._take(replace(made, part=usual_part(party, self._directory)))

    def _take(self, person: Delegate) -> None:
        moment = self._now()
        day, session = self.place.day, self.place.session
        try:
            self._record = self._desk.door.walk_in(self._record.event.id, person, day, session, moment.time())
        except Condition as condition:
            self.failed.emit(condition)
            return
        mark = next(each for each in self._record.marks if each.part == person.id)
        self._said.insert(0, f"✓ {self._who(person)} · {mark_words(mark)}")
        self._tell("\n".join(self._said[:_SHOWN]))
        self.ui.name.clear()
        self.ui.party.set_code("")
        self.ui.name.setFocus()
        self.changed.emit()

    def _tell(self, words: str) -> None:
        self.ui.done.setText(words)
        first = words.partition("\n")[0]
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.ui.done, first))

    # Whole

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes from the name to the country, and from there takes the person in."""
        if pressed(event) in ENTER:
            has_name = bool(self.ui.name.text().strip())
            if watched is self.ui.name and has_name and not self.ui.party.text().strip():
                self.ui.party.setFocus()
            else:
                self.add()
            return True
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        title = self._record.event.title(window_language())
        self.setWindowTitle(self.tr("Walk-in: {0}").format(title))
        self.place.retranslate()
        self._propose()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
