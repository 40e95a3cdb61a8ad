"""Everybody who takes part in events: found, looked at, joined, and erased when nobody needs them any
more."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.persons import Person
from rcm_desktop.qt_models.id_lines_model import LINE_ID_ROLE, IdLine, IdLinesModel
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.services.erasure import Erasure, ErasureDone
from rcm_desktop.services.people import People
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_people_dialog import Ui_PeopleDialog
from rcm_desktop.windows.people.erased_backups_dialog import ErasedBackupsDialog
from rcm_desktop.windows.people.erasure_dialog import ErasureDialog
from rcm_desktop.windows.people.keeping_panel import KeepingPanel
from rcm_desktop.windows.people.pairs_panel import PairsPanel
from rcm_desktop.windows.people.person_data_dialog import PersonDataDialog
from rcm_desktop.windows.people.person_words import (
    delegations,
    first_day,
    part_cells,
    part_heads,
    people_heads,
)
from rcm_desktop.windows.record_table import prepare_table

_SIZE = (980, 640)


class PeopleDialog(QDialog):
    """``changed`` carries the ids of events whose people are others now. ``directory`` gives the directory as
    it is, ``worker`` does what is long, ``file_name`` is that of the file of records, ``settings`` remember
    the folder of exports."""

    changed = Signal(object)

    def __init__(
        self,
        people: People,
        erasure: Erasure,
        directory: Callable[[], Directory],
        worker: Worker,
        say: Callable[[Condition], str],
        settings: QSettings,
        file_name: str,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._people, self._erasure = people, erasure
        self._directory, self._worker, self._say = directory, worker, say
        self._settings, self._file_name, self._today = settings, file_name, today
        self._all: list[Person] = []
        self._events: dict[str, Event] = {}
        self._on_day = directory().on(today())
        self._found_by: dict[str, str] = {}
        self.asking: QDialog | None = None
        self._lines = IdLinesModel(people_heads, self)
        self._parts = IdLinesModel(part_heads, self)
        self.ui = Ui_PeopleDialog()
        self.ui.setupUi(self)
        self.pairs = PairsPanel(self.ui, people, self._on_day, say, self._tell, self)
        self.keeping = KeepingPanel(self.ui, people, self._on_day, say, self._tell, today, self)
        self._compose()
        self._connect()
        self.reload()
        fit_to_screen(self, *_SIZE)
        self.ui.filter.setFocus()

    def _compose(self) -> None:
        ui = self.ui
        for table, model in ((ui.people, self._lines), (ui.parts, self._parts)):
            table.setModel(model)
            table.verticalHeader().hide()
            prepare_table(table, (0,))
        ui.panes.setSizes([_SIZE[0] * 2 // 5, _SIZE[0] * 3 // 5])
        ui.words.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.filter.textChanged.connect(lambda _: self._fill())
        ui.filter.installEventFilter(self)
        ui.people.selectionModel().currentRowChanged.connect(lambda: self._follow())
        ui.people.activated.connect(lambda _: self.show_data())
        ui.data_button.clicked.connect(self.show_data)
        ui.erase_button.clicked.connect(self._erase_current)
        ui.backups_button.clicked.connect(self.show_backups)
        ui.tabs.currentChanged.connect(lambda _: self._tell(""))
        ui.buttons.rejected.connect(self.reject)
        self.pairs.changed.connect(self._on_changed)
        self.keeping.erasure_wanted.connect(self.erase)

    # The list

    def reload(self) -> None:
        """Read everybody anew; who is in hand stays in hand."""
        self._all = self._people.all()
        self._events = self._people.events()
        self._on_day = on_day = self._directory().on(self._today())
        self._found_by = {
            each.id: plain(" ".join((each.name, delegations(each, on_day), *each.emails)))
            for each in self._all
        }
        self._fill()
        self.pairs.reload(self._events, on_day)
        self.keeping.reload(self._events, on_day)

    def _fill(self) -> None:
        current = self.person
        sought = plain(self.ui.filter.text().strip()).split()
        on_day = self._on_day
        shown = [each for each in self._all if all(word in self._found_by[each.id] for word in sought)]
        self._lines.show([IdLine(each.id, self._cells(each, on_day)) for each in shown])
        place = self._lines.place_of(current.id) if current is not None else self._lines.index(0, 0)
        self.ui.people.setCurrentIndex(place if place.isValid() else self._lines.index(0, 0))
        self.ui.people.setVisible(bool(shown))
        self.ui.right.setVisible(bool(self._all))
        self.ui.nobody.setVisible(not shown)
        self.ui.nobody.setText(
            self.tr("Nobody is called so.")
            if self._all
            else self.tr("Nobody takes part in an event yet. People come here from meetings and events.")
        )
        self._follow()

    def _cells(self, person: Person, on_day: DirectoryOfDay) -> tuple[str, ...]:
        events = str(len(person.events)) if person.parts else self.tr("only in undo")
        return person.name, delegations(person, on_day), events

    @property
    def known(self) -> list[Person]:
        """Everybody, by name."""
        return self._all

    @property
    def person(self) -> Person | None:
        """Who is in hand."""
        id_ = self.ui.people.currentIndex().data(LINE_ID_ROLE)
        return next((each for each in self._all if each.id == id_), None)

    def choose(self, id_: str) -> None:
        """Take a person in hand."""
        self.ui.filter.clear()
        self.ui.people.setCurrentIndex(self._lines.place_of(id_))

    def _follow(self) -> None:
        person = self.person
        on_day = self._on_day
        self.ui.name.setText(person.name if person is not None else "")
        parts = (
            sorted(person.parts, key=lambda each: first_day(each, self._events), reverse=True)
            if person
            else []
        )
        self._parts.show([IdLine(each.event, part_cells(each, self._events, on_day)) for each in parts])
        self.ui.data_button.setEnabled(person is not None)
        self.ui.erase_button.setEnabled(person is not None and not self._people.is_read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the field to what was found."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_press = event.type() == QEvent.Type.KeyPress and watched is self.ui.filter
        if is_press and isinstance(event, QKeyEvent) and event.key() in keys:
            self.ui.people.setFocus()
            return True
        return super().eventFilter(watched, event)

    # What is done with one

    def show_data(self) -> None:
        """All that the file holds about the person in hand."""
        person = self.person
        if person is None:
            return
        if not person.parts:
            self._tell(self.tr("The file knows this person only in what can be undone."))
            return
        data = self._people.data(person.id)
        dialog = PersonDataDialog(
            data, self._directory(), self._file_name, self._today(), self._say, self._settings, self
        )
        self._open(dialog)

    def _erase_current(self) -> None:
        if self.person is not None:
            self.erase((self.person,))

    def erase(self, people: Collection[Person]) -> None:
        """Ask, and erase people for good."""
        if not people or self._people.is_read_only:
            return
        alike = self.pairs.alike({each.id for each in people})
        dialog = ErasureDialog(self._erasure, tuple(people), alike, self._worker, self._say, self)
        dialog.accepted.connect(lambda: self._on_erased(dialog.outcome))
        self._open(dialog)

    def _on_erased(self, done: ErasureDone | None) -> None:
        self.reload()
        self.changed.emit(frozenset(self._events))
        if done is None:
            return
        words = [self.tr("Erased.")]
        if not done.is_wiped:
            words.append(
                self.tr(
                    "Another program reads the file, so that old pages stay in its journal until both have "
                    "closed it."
                )
            )
        words += [self._say(each) for each in done.unnoted]
        self._tell(" ".join(words))
        if done.backups:
            self.show_backups()

    def show_backups(self) -> None:
        """The backups that still hold somebody who was erased."""
        dialog = ErasedBackupsDialog(self._erasure, self._worker, self._say, self)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        self.asking = dialog
        dialog.open()

    def _on_changed(self, events: Collection[str]) -> None:
        self.reload()
        self.changed.emit(frozenset(events))

    # Words

    def _tell(self, words: str) -> None:
        self.ui.words.setText(words)
        self.ui.words.setVisible(bool(words))

    def _retranslate(self) -> None:
        tab = self.ui.tabs.currentIndex()
        self.ui.retranslateUi(self)
        self.ui.tabs.setCurrentIndex(tab)
        self._fill()
        self.pairs.show()
        self.keeping.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
