"""People who came to another event come again to this one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.people import Delegate, in_list_order
from rcm_desktop.qt_models.ticked_model import TickedLine, TickedModel
from rcm_desktop.windows.calendar.calendar_words import title_of
from rcm_desktop.windows.calendar.day_words import whole_days
from rcm_desktop.windows.calendar.event_desk import EventDesk
from rcm_desktop.windows.calendar.ticking import let_tick
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_coming_again_dialog import Ui_ComingAgainDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.record.people_words import delegation_word, part_word

_SIZE = (560, 620)
_LOOKED_AT = 20


class ComingAgainDialog(QDialog):
    """Chooses an event and, of its people, those who come to the event of ``record``; who is in its list
    already is shown so. All are ticked at first."""

    def __init__(self, desk: EventDesk, record: EventRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._record = desk, record
        self._people: list[Delegate] = []
        self.model = TickedModel(self)
        self.ui = Ui_ComingAgainDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.people.setModel(self.model)
        let_tick(ui.people, self.model)
        ui.nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        ui.event.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._events = sorted(
            (each for each in desk.calendar.events() if each.id != record.event.id and not each.is_deadline),
            key=_first_day,
            reverse=True,
        )
        self._fill()
        ui.event.setCurrentIndex(self._likely())
        ui.event.currentIndexChanged.connect(lambda _: self._read())
        self.model.changed.connect(self._offer)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._read()
        ui.event.setFocus()
        fit_to_screen(self, *_SIZE)

    def people(self) -> list[Delegate]:
        """Those ticked, each with a part of its own in the event."""
        ticked = set(self.model.ticked())
        return [replace(each, id=str(uuid4())) for each in self._people if each.id in ticked]

    def _likely(self) -> int:
        """The latest event before this one that people came to, else the one before it."""
        day = _first_day(self._record.event)
        before = [at for at, each in enumerate(self._events) if _first_day(each) <= day]
        for at in before[:_LOOKED_AT]:
            if self._desk.calendar.record(self._events[at].id).delegates:
                return at
        return before[0] if before else 0

    def _fill(self) -> None:
        chosen = self.ui.event.currentData()
        blocked = self.ui.event.blockSignals(True)
        self.ui.event.clear()
        for each in self._events:
            days = each.when.exact_days
            when = f"{whole_days(*days)} · " if days is not None else ""
            self.ui.event.addItem(when + title_of(each), each.id)
        self.ui.event.setCurrentIndex(max(0, self.ui.event.findData(chosen)))
        self.ui.event.blockSignals(blocked)

    def _read(self) -> None:
        id_ = str(self.ui.event.currentData() or "")
        record = self._desk.calendar.record(id_) if id_ else None
        directory = self._desk.calendar.directory().on(None)
        people = record.delegates if record is not None else ()
        self._people = in_list_order(people, window_language(), directory)
        self.model.show(list(self._lines()), [each.id for each in self._people])
        self.ui.nobody.setVisible(not self._people)
        self.ui.people.setVisible(bool(self._people))
        self.ui.nobody.setText(self.tr("Nobody is noted as coming to this event."))

    def _lines(self) -> Iterator[TickedLine]:
        directory = self._desk.calendar.directory().on(None)
        persons = {each.person for each in self._record.delegates}
        head = None
        for each in self._people:
            if each.delegation != head:
                head = each.delegation
                yield TickedLine("", delegation_word(head, directory) or self.tr("Nobody named"))
            words = ", ".join(part for part in (each.name, each.function, part_word(each.part)) if part)
            is_here = each.person in persons
            yield TickedLine(
                each.id, self.tr("{0} (here already)").format(words) if is_here else words, is_here
            )

    def _offer(self) -> None:
        count = len(self.model.ticked())
        button = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("%n come(s) again", "", count) if count else self.tr("They come again"))
        button.setEnabled(bool(count))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            ticked = self.model.ticked()
            self.ui.retranslateUi(self)
            self._fill()
            self._read()
            self.model.show(list(self._lines()), ticked)
        super().changeEvent(event)


def _first_day(event: Event) -> date:
    days = event.when.span()
    return days[0] if days is not None else date.min
