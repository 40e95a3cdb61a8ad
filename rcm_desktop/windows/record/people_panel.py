"""The people of a meeting or event: a table to write in, a line that adds, a dialog for all of a person, a
sheet that is pasted, people who come again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.people import Delegate, Part, in_list_order, likely_duplicates
from rcm_desktop.qt_models.delegates_model import DELEGATE_ROLE, FIELDS, DelegatesModel
from rcm_desktop.reading.people_sheet import PersonRow, people_of, person_in
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.button_row import ButtonRow
from rcm_desktop.windows.cell_editors import CellChoices
from rcm_desktop.windows.forms.ui_people_panel import Ui_PeoplePanel
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.line_above_table import LineAboveTable
from rcm_desktop.windows.pressed import ENTER
from rcm_desktop.windows.record.people_book import PeopleBook
from rcm_desktop.windows.record.people_sheet_dialog import PeopleSheetDialog
from rcm_desktop.windows.record.people_words import (
    delegation_of,
    delegation_word,
    field_word,
    part_word,
    spoken_word,
)
from rcm_desktop.windows.record.person_dialog import PersonDialog
from rcm_desktop.windows.record.record_panel import StoredPanel
from rcm_desktop.windows.record_table import let_write, prepare_table

_REST_MS = 150
_PART, _SPOKEN = FIELDS.index("part"), FIELDS.index("interpretation")
_WIDE = tuple(FIELDS.index(field) for field in ("name", "function", "institution", "email"))


class PeoplePanel(StoredPanel):
    """Each person is a row that can be written in; one line adds a person, a dialog says all of one, a sheet
    adds many. ``again_wanted`` asks for people of another event, with those who are here."""

    again_wanted = Signal(object)

    def __init__(
        self, book: PeopleBook, parent: QWidget | None = None, *, can_come_again: bool = False
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._can_come_again = can_come_again
        self._here: list[Delegate] = []
        self._proposed: Delegate | None = None
        self.sheet: PeopleSheetDialog | None = None
        self.dialog: PersonDialog | None = None
        self._directory = Directory.shipped().on(None)
        self.model = DelegatesModel(
            field_word,
            lambda delegation: delegation_word(delegation, self._directory),
            part_word,
            lambda words: delegation_of(words, self._directory),
            spoken_word,
            self,
        )
        self.ui = Ui_PeoplePanel()
        self.ui.setupUi(self)
        self._timer = QTimer(self, interval=_REST_MS, singleShot=True)
        table = self.ui.table
        table.setModel(self.model)
        table.verticalHeader().hide()
        prepare_table(table, _WIDE)
        table.setItemDelegateForColumn(_PART, CellChoices(_parts, table))
        table.setItemDelegateForColumn(_SPOKEN, CellChoices(_spoken, table))
        table.installEventFilter(self)
        self.ui.walk_in.installEventFilter(self)
        self._line = LineAboveTable(self.ui.walk_in, self.ui.table)
        self.ui.walk_in.textChanged.connect(lambda: self._timer.start())
        self._timer.timeout.connect(self._propose)
        self.model.edited.connect(self._put)
        self.setFocusProxy(self.ui.walk_in)
        self._make_buttons()
        self.retranslate()

    def _make_buttons(self) -> None:
        self._row = ButtonRow(self.ui.buttons, self.ui.walk_in)
        self.buttons = self._row.buttons
        acts = {
            "new": self.add_by_dialog,
            "edit": self.edit,
            "again": lambda: self.again_wanted.emit(tuple(self._here)),
            "paste": self.paste,
            "remove": self.remove,
        }
        for name, act in acts.items():
            self.add_button(name, act)
        self.buttons["again"].setVisible(self._can_come_again)

    def add_button(self, name: str, act: Callable[[], object]) -> QPushButton:
        """One more button above the table; whoever adds it gives it words."""
        button = self._row.add(name, act)
        QWidget.setTabOrder(button, self.ui.table)
        return button

    # What it shows

    def show_person(self, id_: str) -> None:
        """Put the table's hand on a delegate, where there is one of this id."""
        row = self.model.row_of(id_)
        if row >= 0:
            self.ui.table.setCurrentIndex(self.model.index(row, 0))
            self.ui.table.setFocus()

    def reload(self) -> None:
        """Read the record again; the row in hand stays in hand."""
        if not self.meeting:
            return
        current = self.ui.table.currentIndex()
        kept = current.data(DELEGATE_ROLE)
        people, day = self._book.people(self.meeting)
        self._directory = self._book.directory().on(day)
        self._here = in_list_order(people, window_language(), self._directory)
        self.model.show(self._here)
        if isinstance(kept, Delegate) and (row := self.model.row_of(kept.id)) >= 0:
            self.ui.table.setCurrentIndex(self.model.index(row, current.column()))
        delegations = len({each.delegation for each in self._here if each.delegation})
        nobody = self.tr("Nobody yet: add people above, or paste a sheet.")
        count = self.tr("%n person(s)", "", len(self._here))
        of = self.tr("%n delegation(s)", "", delegations)
        self.ui.count.setText(f"{count} · {of}" if self._here else nobody)
        self._propose()

    def let_go(self) -> None:
        self._timer.stop()
        super().let_go()

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        let_write(self.ui.table, not read_only)
        for widget in (self.ui.walk_in, *self.buttons.values()):
            widget.setEnabled(not read_only)

    # Who walks in

    def add(self, *, known: bool = False) -> None:
        """Add whom the field names; ``known`` takes the person proposed, with what is known of them."""
        line = self.ui.walk_in.text().strip()
        if not line or self.is_read_only:
            return
        row = person_in(line, self._directory)
        proposed = self._proposed if known else None
        delegate = new_delegate(row.name, row.delegation, proposed) if proposed else delegate_of(row)
        if self.attempt(lambda: self._book.add(self.meeting, [delegate])):
            self._line.taken()
            self.ui.table.setCurrentIndex(self.model.index(self.model.row_of(delegate.id), 0))

    def _propose(self) -> None:
        """Say who is likely meant, from this meeting or another one; nothing is taken by itself."""
        line = self.ui.walk_in.text().strip()
        name = person_in(line, self._directory).name if line and self.meeting else ""
        here = likely_duplicates(name, self._here) if name else []
        elsewhere = []
        if name and not here:
            persons = {each.person for each in self._here}
            known = [each for each in self._book.known() if each.person not in persons]
            elsewhere = likely_duplicates(name, known)
        self._proposed = elsewhere[-1] if elsewhere else None
        words = ""
        if here:
            words = self.tr("Perhaps already here: {0}. Enter adds another person all the same.")
            words = words.format(self._who(here[0]))
        elif self._proposed is not None:
            words = self.tr(
                "Known from another meeting: {0}. Shift+Enter adds this person with what is known."
            )
            words = words.format(self._who(self._proposed))
        self.ui.proposal.setText(words)
        self.ui.proposal.setVisible(bool(words))

    def _who(self, delegate: Delegate) -> str:
        words = delegation_word(delegate.delegation, self._directory)
        return ", ".join(part for part in (delegate.name, words) if part)

    def take(self, people: Sequence[Delegate]) -> None:
        """Several people come, as one step."""
        if people:
            self.attempt(lambda: self._book.add(self.meeting, people))

    # All of one person

    def add_by_dialog(self) -> None:
        """Ask for all that is known of a person who comes."""
        if self.meeting and not self.is_read_only:
            self._ask(new_delegate("", ""), is_new=True)

    def edit(self) -> None:
        """Put right what is known of the person in hand."""
        chosen = self.ui.table.currentIndex().data(DELEGATE_ROLE)
        if isinstance(chosen, Delegate) and not self.is_read_only:
            self._ask(chosen, is_new=False)

    def _ask(self, person: Delegate, *, is_new: bool) -> None:
        here = [each for each in self._here if each.id != person.id]
        known = self._book.known() if is_new else ()
        dialog = PersonDialog(person, self._directory, known, here, self)
        dialog.accepted.connect(lambda: self._take_person(dialog.person(), is_new=is_new))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _take_person(self, person: Delegate, *, is_new: bool) -> None:
        if is_new:
            self.take([person])
        else:
            self._put(person)
        self.show_person(person.id)

    # The table

    def paste(self) -> None:
        """Take people from the clipboard, after a look at each row."""
        try:
            rows = people_of(QGuiApplication.clipboard().text(), self._directory)
        except Condition as condition:
            self.failed.emit(condition)
            return
        if not rows:
            self.failed.emit(self.tr("The clipboard holds no rows of people. Copy them in Excel first."))
            return
        self.sheet = PeopleSheetDialog(rows, self._here, self, self._directory)
        self.sheet.accepted.connect(self._take_sheet)
        self.sheet.finished.connect(self.sheet.deleteLater)
        self.sheet.open()

    def _take_sheet(self) -> None:
        if self.sheet is not None:
            people = [delegate_of(row) for row in self.sheet.taken]
            self.take(people)

    def remove(self) -> None:
        """Take the people chosen out; it can be undone."""
        chosen = {index.data(DELEGATE_ROLE).id for index in self.ui.table.selectedIndexes()}
        if chosen and not self.is_read_only:
            self.attempt(lambda: self._book.remove(self.meeting, chosen))

    def _put(self, delegate: Delegate) -> None:
        self.attempt(lambda: self._book.put(self.meeting, delegate))

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.ui.walk_in and event.key() in ENTER:
                self.add(known=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            is_paste = event.matches(QKeySequence.StandardKey.Paste)
            if is_paste and (watched is self.ui.table or _is_sheet(QGuiApplication.clipboard().text())):
                self.paste()
                return True
            acts = {Qt.Key.Key_Delete: self.remove, Qt.Key.Key_Insert: self.add_by_dialog}
            acts |= dict.fromkeys(ENTER, self.edit)
            act = acts.get(Qt.Key(event.key()))
            if watched is self.ui.table and act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        words = {
            "new": (
                self.tr("Add in full…"),
                self.tr("Somebody with all that is known (Insert in the table)"),
            ),
            "edit": (
                self.tr("Change…"),
                self.tr("All that is known of the person in hand (Enter in the table)"),
            ),
            "again": (
                self.tr("From another event…"),
                self.tr("People who came to another event come again"),
            ),
            "paste": (
                self.tr("Paste from Excel…"),
                self.tr(
                    "People copied from a sheet, with a look at each row before they are stored "
                    "(Ctrl+V in the table)"
                ),
            ),
            "remove": (self.tr("&Remove"), self.tr("Take the people chosen out (Delete in the table)")),
        }
        for name, (text, tip) in words.items():
            self.buttons[name].setText(text)
            self.buttons[name].setToolTip(tip)
        self.model.retranslate()
        self.reload()


def _parts() -> list[tuple[str, str]]:
    return [(part_word(each), each.value) for each in Part]


def _spoken() -> list[tuple[str, str]]:
    return [("–", ""), *((spoken_word(each), each.value) for each in LANGUAGES)]


def _is_sheet(words: str) -> bool:
    """Whether these are rows of a sheet and not a name, which the line of who walks in takes as it is."""
    return "\t" in words or "\n" in words.strip()


def delegate_of(row: PersonRow) -> Delegate:
    """Somebody new, as a row was understood."""
    made = new_delegate(row.name, row.delegation)
    return replace(
        made,
        courtesy=row.courtesy,
        function=row.function,
        institution=row.institution,
        email=row.email,
        part=row.part,
        telephone=row.telephone,
        interpretation=row.interpretation,
    )
