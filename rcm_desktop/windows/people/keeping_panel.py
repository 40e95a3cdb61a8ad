"""How long people are kept: a rule that only proposes, and the list of those it proposes to erase."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.persons import Person
from rcm_desktop.qt_models.id_lines_model import IdLine, IdLinesModel
from rcm_desktop.services.people import USUAL_YEARS, People
from rcm_desktop.windows.forms.ui_people_dialog import Ui_PeopleDialog
from rcm_desktop.windows.people.person_words import (
    days_words,
    delegations,
    event_title,
    first_day,
    past_heads,
)
from rcm_desktop.windows.record_table import prepare_table


class KeepingPanel(QObject):
    """The third tab of the window of people. ``erasure_wanted`` carries those who are listed."""

    erasure_wanted = Signal(object)

    def __init__(
        self,
        ui: Ui_PeopleDialog,
        people: People,
        on_day: DirectoryOfDay,
        say: Callable[[Condition], str],
        tell: Callable[[str], None],
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ui, self._people, self._on_day = ui, people, on_day
        self._say, self._tell, self._today = say, tell, today
        self._past: list[Person] = []
        self._events: Mapping[str, Event] = {}
        self._lines = IdLinesModel(past_heads, self)
        ui.past.setModel(self._lines)
        ui.past.verticalHeader().hide()
        prepare_table(ui.past, (0, 2))
        years = people.years_kept()
        ui.is_kept.setChecked(years > 0)
        ui.years.setValue(years or USUAL_YEARS)
        for field in (ui.is_kept, ui.years, ui.erase_all_button):
            field.setEnabled(not people.is_read_only)
        ui.is_kept.toggled.connect(lambda _: self._put())
        ui.years.valueChanged.connect(lambda _: self._put())
        ui.erase_all_button.clicked.connect(lambda: self.erasure_wanted.emit(tuple(self._past)))

    def reload(self, events: Mapping[str, Event], on_day: DirectoryOfDay) -> None:
        """List anew whose time is over."""
        self._events, self._on_day = events, on_day
        self._past = self._people.past_keeping(self._today())
        self.show()

    def show(self) -> None:
        """Show them in the windows' language."""
        on_day = self._on_day
        self._lines.show(
            [
                IdLine(each.id, (each.name, delegations(each, on_day), *self._last(each)))
                for each in self._past
            ]
        )
        ui, is_on = self._ui, self._ui.is_kept.isChecked()
        ui.years.setEnabled(is_on and not self._people.is_read_only)
        ui.past.setVisible(bool(self._past))
        ui.erase_all_button.setEnabled(bool(self._past) and not self._people.is_read_only)
        ui.nobody_past.setVisible(not self._past)
        ui.nobody_past.setText(
            self.tr("Nobody's last event is that long ago.")
            if is_on
            else self.tr("Nothing is proposed: the rule is off.")
        )

    def _last(self, person: Person) -> tuple[str, str]:
        if not person.parts:
            return self.tr("only in undo"), ""
        last = max(person.parts, key=lambda each: first_day(each, self._events))
        event = self._events[last.event]
        return event_title(event), days_words(event, self._events)

    def _put(self) -> None:
        years = self._ui.years.value() if self._ui.is_kept.isChecked() else 0
        try:
            self._people.put_years_kept(years)
        except Condition as condition:
            self._tell(self._say(condition))
        self.reload(self._events, self._on_day)
