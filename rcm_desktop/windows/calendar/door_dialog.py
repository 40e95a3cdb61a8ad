"""The door: somebody stands at it with a keyboard, types a few letters, and Enter marks who came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.door_places import counts_at, marks_at
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.people import Delegate, in_list_order
from rcm_desktop.domain.searching import words_of
from rcm_desktop.qt_models.door_model import DoorLine, DoorModel
from rcm_desktop.windows.button_row import ButtonRow
from rcm_desktop.windows.calendar.door_lines import DoorLines
from rcm_desktop.windows.calendar.door_place import DoorPlace
from rcm_desktop.windows.calendar.event_desk import EventDesk
from rcm_desktop.windows.calendar.round_words import mark_words
from rcm_desktop.windows.calendar.walk_in_dialog import WalkInDialog
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_door_dialog import Ui_DoorDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.pressed import ENTER, pressed
from rcm_desktop.windows.record.people_words import delegation_word, part_word

_SIZE = (760, 700)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_Step = tuple[str, date, str, DoorMark | None]


class DoorDialog(QDialog):
    """``changed`` tells that a mark is stored, ``failed`` carries a ``Condition``.

    Enter marks the person in hand as arrived, with Shift as late, with Ctrl as gone; Delete takes the mark of
    that person away, Backspace in the empty field the last one that was made.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: EventDesk,
        event: str,
        look: Look,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._now = desk, now
        self._record: EventRecord = desk.calendar.record(event)
        self._done: list[_Step] = []
        self._expected: list[DoorLine] = []
        self._expected_of: tuple[Delegate, ...] | None = None
        self.walk_in: WalkInDialog | None = None
        self.model = DoorModel(self)
        self.ui = Ui_DoorDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.people.setModel(self.model)
        ui.people.setItemDelegate(DoorLines(look, ui.people))
        ui.people.setUniformItemSizes(True)
        ui.people.setProperty("role", "door")
        ui.search.setClearButtonEnabled(True)
        ui.search.installEventFilter(self)
        ui.said.hide()
        self.place = DoorPlace(ui.day, ui.session, now, self)
        self.place.offer(self._record)
        self._make_buttons()
        ui.search.textChanged.connect(self._narrow)
        ui.people.clicked.connect(lambda _: ui.search.setFocus())
        ui.people.doubleClicked.connect(lambda _: self.mark(Arrival.ARRIVED))
        ui.people.selectionModel().currentChanged.connect(lambda *_: self._tell_line())
        self.place.moved.connect(self._reshow)
        # The key of the page behind it, which hears nothing while the door is open.
        QShortcut(QKeySequence("Ctrl+Shift+W"), self, self.open_walk_in)
        self._retranslate()
        self._stand()
        ui.search.setFocus()
        fit_to_screen(self, *_SIZE)

    def _make_buttons(self) -> None:
        row = ButtonRow(self.ui.buttons, self.ui.search)
        acts: dict[str, Callable[[], object]] = {
            "arrived": lambda: self.mark(Arrival.ARRIVED),
            "late": lambda: self.mark(Arrival.LATE),
            "left": lambda: self.mark(Arrival.LEFT),
            "clear": lambda: self.mark(None),
            "walk_in": self.open_walk_in,
            "close": self.close,
        }
        for name, act in acts.items():
            row.add(name, act)
        self.buttons = row.buttons

    # What it shows

    def _directory(self) -> DirectoryOfDay:
        return self._desk.calendar.directory().on(self.place.day)

    def _reshow(self) -> None:
        """Show people with what is marked on the day and in the session chosen."""
        marks = marks_at(self._record, self.place.day, self.place.session)
        if self._expected_of is not self._record.delegates:
            self._read_people()
        current = self.model.line_at(self.ui.people.currentIndex())
        self.model.show([self._marked(each, marks.get(each.delegate.id)) for each in self._expected])
        if current is not None:
            self._stand_on(self.model.place_of(current.delegate.id))
        counts = counts_at(self._record.delegates, marks, self._directory())
        words = self.tr("{0} of {1} here").format(counts.here, counts.people)
        if counts.countries:
            of = self.tr("{0} of {1} countries").format(counts.countries_here, counts.countries)
            words = f"{words} · {of}"
        self.ui.counts.setText(words)
        self._offer()

    def _read_people(self) -> None:
        """What does not change with a mark: who is expected, in order, and by which words each is found."""
        directory = self._directory()
        self._expected_of = self._record.delegates
        people = in_list_order(self._record.delegates, window_language(), directory)
        self._expected = [self._line(each, directory) for each in people]

    def _line(self, each: Delegate, directory: DirectoryOfDay) -> DoorLine:
        named = (directory.word(each.delegation, language) for language in LANGUAGES)
        known = tuple(words_of(" ".join((each.name, each.institution, each.delegation, *named))))
        parts = (delegation_word(each.delegation, directory), part_word(each.part), each.function)
        return DoorLine(each, " · ".join(part for part in parts if part), "", None, known)

    def _marked(self, line: DoorLine, mark: DoorMark | None) -> DoorLine:
        return line if mark is None else replace(line, state=mark_words(mark), mark=mark)

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._stand()
        self._offer()
        if not self.model.rowCount():
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self.ui.search, self.ui.empty.text())
            )

    def _stand(self) -> None:
        """Take the first line in hand that nothing is marked in."""
        self._stand_on(self.model.first_unmarked())

    def _stand_on(self, place: QModelIndex) -> None:
        if place.isValid():
            self.ui.people.setCurrentIndex(place)
            self.ui.people.scrollTo(place)

    def _offer(self) -> None:
        has_line = self.model.line_at(self.ui.people.currentIndex()) is not None
        for name in ("arrived", "late", "left", "clear"):
            self.buttons[name].setEnabled(has_line)
        is_empty = not self.model.rowCount()
        self.ui.empty.setVisible(is_empty)
        self.ui.empty.setText(
            self.tr("Nobody of this name is expected. Enter takes whom you typed as a walk-in.")
            if is_empty
            else ""
        )

    def _tell_line(self) -> None:
        """The field keeps the keyboard, so the line in hand must be told to be heard."""
        line = self.ui.people.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if line and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.ui.search, str(line)))
        self._offer()

    # Marking

    def mark(self, arrival: Arrival | None) -> None:
        """Mark the person in hand, or take the mark away; the next one can be typed at once."""
        line = self.model.line_at(self.ui.people.currentIndex())
        if line is None:
            return
        part = line.delegate.id
        before = marks_at(self._record, self.place.day, self.place.session).get(part)
        step = (part, self.place.day, self.place.session, before)
        if (before.arrival if before is not None else None) is arrival:
            self._say(line.delegate, arrival, again=True)
        elif self._put(part, self.place.day, self.place.session, arrival, self._now().time()):
            self._done.append(step)
            self._say(line.delegate, arrival)
        self.ui.search.clear()
        self._stand_on(self.model.place_of(part))
        self.ui.search.setFocus()

    def take_back(self) -> None:
        """Make the last mark undone that was made here."""
        if not self._done:
            return
        part, day, session, before = self._done[-1]
        arrival, at = (before.arrival, before.at) if before is not None else (None, None)
        if self._put(part, day, session, arrival, at):
            self._done.pop()
            self.place.choose(day, session)
            self._stand_on(self.model.place_of(part))
            name = self._record.delegate(part).name
            self._tell(self.tr("Taken back: {0}").format(name))

    def _put(self, part: str, day: date, session: str, arrival: Arrival | None, at: time | None) -> bool:
        before = self._record
        try:
            after = self._desk.door.mark(before.event.id, [part], day, session, arrival, at)
        except Condition as condition:
            self.failed.emit(condition)
            return False
        if after.delegates == before.delegates:
            after = replace(after, delegates=before.delegates)  # The same people need not be read again.
        self._record = after
        self._reshow()
        self.changed.emit()
        return True

    def _say(self, person: Delegate, arrival: Arrival | None, *, again: bool = False) -> None:
        marks = marks_at(self._record, self.place.day, self.place.session)
        words = mark_words(marks.get(person.id)) if arrival is not None else self.tr("not marked any more")
        said = self.tr("{0}: {1} already") if again and arrival is not None else self.tr("{0}: {1}")
        self._tell(said.format(person.name, words))

    def _tell(self, words: str) -> None:
        self.ui.said.setText(words)
        self.ui.said.setVisible(bool(words))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.ui.said, words))

    def open_walk_in(self) -> None:
        """Take in somebody who was not expected, by the name that was typed."""
        dialog = WalkInDialog(self._desk, self._record, self._now, self)
        dialog.place.choose(self.place.day, self.place.session)
        if not self.model.rowCount():
            dialog.ui.name.setText(self.ui.search.text().strip())
            if dialog.ui.name.text():
                dialog.ui.party.setFocus()
        dialog.changed.connect(self._on_walk_in)
        dialog.failed.connect(self.failed)
        dialog.finished.connect(dialog.deleteLater)
        self.walk_in = dialog
        dialog.open()

    def _on_walk_in(self) -> None:
        self._record = self._desk.calendar.record(self._record.event.id)
        self.ui.search.clear()
        self._reshow()
        self.changed.emit()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_pressed = watched is self.ui.search and pressed(event) is not None
        if is_pressed and isinstance(event, QKeyEvent) and self._is_key(event):
            return True
        return super().eventFilter(watched, event)

    def _is_key(self, event: QKeyEvent) -> bool:
        """Whether a key in the field was for the list."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        modifiers = Qt.KeyboardModifier
        if key in ENTER and not self.model.rowCount():
            self.open_walk_in()
            return True
        if key in ENTER:
            arrivals = {modifiers.ShiftModifier: Arrival.LATE, modifiers.ControlModifier: Arrival.LEFT}
            self.mark(arrivals.get(held, Arrival.ARRIVED))
            return True
        if key in _MOVES:
            self.ui.people.keyPressEvent(event)
            return True
        is_empty = not self.ui.search.text()
        if key == Qt.Key.Key_Backspace and is_empty:
            self.take_back()
            return True
        if key == Qt.Key.Key_Delete and is_empty:
            self.mark(None)
            return True
        if key == Qt.Key.Key_Escape and not is_empty:
            self.ui.search.clear()
            return True
        return False

    # Whole

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        words = {
            "arrived": self.tr("Arrived"),
            "late": self.tr("Late"),
            "left": self.tr("Left"),
            "clear": self.tr("Take the mark away"),
            "walk_in": self.tr("Walk-in…"),
            "close": self.tr("Close"),
        }
        for name, each in words.items():
            self.buttons[name].setText(each)
        self.ui.keys.setText(
            self.tr(
                "Enter arrived · Shift+Enter late · Ctrl+Enter left · Del takes the mark away · "
                "Backspace in the empty field takes back the last one"
            )
        )
        title = self._record.event.title(window_language())
        self.setWindowTitle(self.tr("Door: {0}").format(title))
        self.place.retranslate()
        self._expected_of = None
        self._reshow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
