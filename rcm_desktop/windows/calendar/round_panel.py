"""The confirmation round of an event: who was asked, reminded, and what each answered, by a key each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.round_order import in_round_order
from rcm_desktop.domain.events.rounds import Answer, Invitation, silent_in
from rcm_desktop.qt_models.record_rows import ROW_ROLE
from rcm_desktop.qt_models.round_model import RoundModel
from rcm_desktop.windows.button_row import ButtonRow
from rcm_desktop.windows.calendar.answer_dialog import AnswerDialog, GivenAnswer
from rcm_desktop.windows.calendar.ask_dialog import AskDialog
from rcm_desktop.windows.calendar.event_desk import EventDesk
from rcm_desktop.windows.calendar.round_cells import RoundCells
from rcm_desktop.windows.calendar.round_columns import RoundColumns
from rcm_desktop.windows.calendar.round_words import answer_tip, round_cell, round_field_word, summary_words
from rcm_desktop.windows.forms.ui_round_panel import Ui_RoundPanel
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.pressed import ENTER, pressed
from rcm_desktop.windows.record.record_panel import StoredPanel
from rcm_desktop.windows.record_table import prepare_table

_PARTY, _STATE = RoundModel.fields.index("party"), RoundModel.fields.index("state")
_COUNT_LETTERS = 10
_KEYS = {
    "confirmed": ("C",),
    "declined": ("D",),
    "silent": ("S",),
    "reminded": ("R",),
    "answer": ("Return", "Enter"),
    "leave_out": ("Del",),
}


class RoundPanel(StoredPanel):
    """``reminders_wanted`` carries the event's id and the parties; ``said`` words that are good to know."""

    reminders_wanted = Signal(object, object)
    said = Signal(object)

    def __init__(self, desk: EventDesk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._record: EventRecord | None = None
        self._directory = Directory.shipped().on(None)
        self._counted: tuple[str, ...] = ()
        self._named: Counter[str] = Counter()
        self.dialog: AskDialog | AnswerDialog | None = None
        self.can_remind: Callable[[], bool] = lambda: True
        self.model = RoundModel(
            round_field_word,
            self._cell,
            answer_tip,
            self,
        )
        self.ui = Ui_RoundPanel()
        self.ui.setupUi(self)
        table = self.ui.table
        table.setModel(self.model)
        table.setProperty("role", "ledger")
        table.setProperty("lines", "close")
        table.verticalHeader().hide()
        prepare_table(table, (_PARTY,))
        self._cells = RoundCells(look, _STATE, table)
        table.setItemDelegate(self._cells)
        table.setEditTriggers(table.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # Columns give way instead.
        self._columns = RoundColumns(table)
        self.ui.count_row.hide()
        self.ui.count.setFixedWidth(_COUNT_LETTERS * self.ui.count.fontMetrics().averageCharWidth())
        self.ui.count.installEventFilter(self)
        self.ui.closes.editingFinished.connect(self._put_closing)
        self.ui.ask_all_button.clicked.connect(self.ask)
        table.doubleClicked.connect(lambda _: self.answer())
        table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self._make_actions()
        self._make_buttons()
        self.retranslate()

    def _make_actions(self) -> None:
        """What is done with the rows chosen: by a key, and in the menu beside the pointer."""
        acts: dict[str, Callable[[], None]] = {
            "confirmed": self.confirm,
            "declined": lambda: self.answer_all(Answer.DECLINED),
            "silent": lambda: self.answer_all(Answer.NONE),
            "reminded": self.note_reminded,
            "answer": self.answer,
            "leave_out": self.leave_out,
        }
        self.actions_by_name: dict[str, QAction] = {}
        for name, keys in _KEYS.items():
            action = QAction(self.ui.table)
            action.setObjectName(name)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(acts[name])
            self.ui.table.addAction(action)
            self.actions_by_name[name] = action
        self.ui.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _make_buttons(self) -> None:
        row = ButtonRow(self.ui.buttons, self.ui.count)
        acts: dict[str, Callable[[], object]] = {
            "ask": self.ask,
            "answer": self.answer,
            "remind": self.remind,
            "copy": self.copy_addresses,
        }
        for name, act in acts.items():
            row.add(name, act)
        self.buttons = row.buttons

    # What it shows

    def reload(self) -> None:
        if self.meeting:
            self.show_record(self._desk.calendar.record(self.meeting))

    def show_record(self, record: EventRecord) -> None:
        """Show the round of an event that was read; the rows in hand stay in hand."""
        kept, current = set(self.chosen()), self._current()
        is_other = record.event.id != self.meeting
        self._record, self.meeting = record, record.event.id
        self._named = Counter(each.delegation for each in record.delegates)
        days = record.event.when.span()
        self._directory = self._desk.calendar.directory().on(days[0] if days is not None else None)
        lines = in_round_order(record.invitations, window_language(), self._directory)
        self.model.show(lines)
        if is_other or not set(self._counted) <= {each.party for each in lines}:
            self._counted = ()
            self.ui.count_row.hide()
        if is_other:
            self.ui.table.clearSelection()
        else:
            self._choose(kept, current)
        if lines and (is_other or not self.ui.table.currentIndex().isValid()):
            self.ui.table.setCurrentIndex(self.model.index(0, 0))
        ui = self.ui
        ui.nobody.setVisible(not lines)
        if not lines:
            ui.count_row.hide()
        for widget in (ui.table, ui.keys, ui.buttons):
            widget.setVisible(bool(lines))
        ui.summary.setText(summary_words(record.round, self._desk.today(), self._near()) if lines else "")
        ui.closes.set_day(record.event.closes)
        self._columns.fit()
        self._offer()

    def _cell(self, each: Invitation, field: str) -> str:
        return round_cell(each, field, self._name(each.party), self._near(), self._named[each.party])

    def _near(self) -> date:
        """Days of this year are said without it."""
        days = self._record.event.when.span() if self._record is not None else None
        return days[0] if days is not None else self._desk.today()

    def _name(self, party: str) -> str:
        return self._directory.word(party, window_language())

    def _current(self) -> str:
        invitation = self.ui.table.currentIndex().data(ROW_ROLE)
        return invitation.party if isinstance(invitation, Invitation) else ""

    def _choose(self, parties: set[str], current: str) -> None:
        table, selection = self.ui.table, self.ui.table.selectionModel()
        row = self.model.row_of(current)
        if row >= 0:
            table.setCurrentIndex(
                self.model.index(row, table.currentIndex().column() if table.currentIndex().isValid() else 0)
            )
        flags = selection.SelectionFlag
        for at in range(self.model.rowCount()):
            index = self.model.index(at, 0)
            wanted = index.data(ROW_ROLE).party in parties
            if wanted != selection.isRowSelected(at):
                selection.select(index, (flags.Select if wanted else flags.Deselect) | flags.Rows)

    def chosen(self) -> tuple[str, ...]:
        """The parties chosen in the table, in its order."""
        rows = self.ui.table.selectionModel().selectedRows() if self.model.rowCount() else []
        return tuple(index.data(ROW_ROLE).party for index in sorted(rows, key=lambda each: each.row()))

    def silent(self) -> tuple[str, ...]:
        """Who was asked and has not answered, in the order of the table."""
        shown = (self.model.index(at, 0).data(ROW_ROLE) for at in range(self.model.rowCount()))
        return silent_in(each for each in shown if isinstance(each, Invitation))

    def _offer(self) -> None:
        """Offer what means something for the rows chosen."""
        may, chosen, silent = not self.is_read_only, self.chosen(), self.silent()
        for action in self.actions_by_name.values():
            action.setEnabled(may and bool(chosen))
        self.buttons["ask"].setEnabled(may)
        self.ui.ask_all_button.setEnabled(may)
        self.buttons["answer"].setEnabled(may and len(chosen) == 1)
        self.buttons["remind"].setEnabled(bool(silent))
        self.buttons["remind"].setVisible(self.can_remind())
        self.buttons["copy"].setEnabled(bool(silent))
        words = self.tr("Remind the silent ({0})").format(len(silent))
        self.buttons["remind"].setText(words)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.ui.closes.setReadOnly(read_only)
        self._offer()

    def set_look(self, look: Look) -> None:
        self._cells.look = look
        self.ui.table.viewport().update()

    def take_focus(self) -> None:
        """The keyboard goes to the table, or to asking while nobody was asked."""
        (self.ui.table if self.model.rowCount() else self.ui.ask_all_button).setFocus()

    # Asking

    def ask(self) -> None:
        """Choose whom to ask, and on which day."""
        if self._record is None or self.is_read_only:
            return
        dialog = AskDialog(self._record, self._directory, self._desk.today(), self)
        dialog.accepted.connect(lambda: self._ask(dialog.parties(), dialog.day()))
        self._open(dialog)

    def _ask(self, parties: Sequence[str], day: date | None) -> None:
        if parties:
            self.attempt(lambda: self._desk.rounds.ask(self.meeting, parties, day))

    def note_reminded(self) -> None:
        """Those chosen who have not answered were reminded today, by telephone or otherwise."""
        silent = tuple(each for each in self.chosen() if each in self.silent())
        if silent and not self.is_read_only:
            self.attempt(lambda: self._desk.rounds.remind(self.meeting, silent, self._desk.today()))

    def remind(self) -> None:
        """Ask for reminders to all who have not answered."""
        self.reminders_wanted.emit(self.meeting, self.silent())

    def copy_addresses(self) -> None:
        """Put the addresses of the silent on the clipboard, as a mail takes them; say whose are missing."""
        known = self._desk.rounds.addresses(self.silent(), self._desk.today())
        found = list(dict.fromkeys(each for addresses in known.values() for each in addresses))
        if found:
            QGuiApplication.clipboard().setText("; ".join(found))
        words = (
            self.tr("%n address(es) copied.", "", len(found)) if found else self.tr("No address is known.")
        )
        missing = ", ".join(self._name(party) for party, addresses in known.items() if not addresses)
        if missing and found:
            words += " " + self.tr("None is known of: {0}.").format(missing)
        elif missing:
            words += " " + self.tr("The directory has none of: {0}.").format(missing)
        self.said.emit(words)

    def _put_closing(self) -> None:
        if self._record is None or self.is_read_only:
            return
        try:
            day = self.ui.closes.day()
        except ValueError:
            words = self.tr("“{0}” is not a day: write 2025-05-14 or 14/05/2025, or leave it empty.")
            self.failed.emit(words.format(self.ui.closes.text().strip()))
            self.ui.closes.set_day(self._record.event.closes)
            return
        if day != self._record.event.closes:
            self.attempt(lambda: self._desk.rounds.close_on(self.meeting, day))

    def leave_out(self) -> None:
        """Take those chosen off the list; it can be undone."""
        chosen = self.chosen()
        if chosen and not self.is_read_only:
            self.attempt(lambda: self._desk.rounds.leave_out(self.meeting, chosen))

    # Answers

    def answer_all(self, answer: Answer) -> None:
        """Note the same answer of all chosen, given today."""
        self._answer_for(self.chosen(), answer)

    def _answer_for(self, parties: Sequence[str], answer: Answer, people: int | None = None) -> None:
        if parties and not self.is_read_only:
            rounds, today = self._desk.rounds, self._desk.today()
            self.attempt(lambda: rounds.answer_for(self.meeting, parties, answer, today, people=people))

    def confirm(self) -> None:
        """Those chosen come: ask how many; Enter stores it."""
        self._counted = self.chosen()
        if not self._counted or self.is_read_only or self._record is None:
            return
        only = self._record.invitation(self._counted[0]) if len(self._counted) == 1 else None
        people = only.people if only is not None else None
        self._word_count()
        self.ui.count.setText(str(people) if people is not None else "")
        self.ui.count.selectAll()
        self.ui.count_row.show()
        self.ui.count.setFocus()

    def _word_count(self) -> None:
        one = self._name(self._counted[0]) if len(self._counted) == 1 else ""
        many = self.tr("%n come: how many people each?", "", len(self._counted))
        self.ui.count_label.setText(self.tr("{0} comes: how many people?").format(one) if one else many)
        self.ui.count_hint.setText(self.tr("Enter stores, Esc does not"))

    def _take_count(self) -> None:
        words = self.ui.count.text().strip()
        if words and not words.isdecimal():
            self.failed.emit(
                self.tr("Write how many people come as a number, or nothing where that was not told.")
            )
            self.ui.count.selectAll()
            return
        self._end_count()
        people = int(words) if words else None
        self._answer_for(self._counted, Answer.CONFIRMED, people)

    def _end_count(self) -> None:
        self.ui.count_row.hide()
        self.ui.table.setFocus()

    def answer(self) -> None:
        """All of the answer of the row in hand: day, how it came, how many, who, a note."""
        party = self._current()
        invitation = self._record.invitation(party) if self._record is not None else None
        if invitation is None or self.is_read_only or self._record is None:
            return
        dialog = AnswerDialog(
            invitation,
            self._name(party),
            self._record.people_of(party),
            self._desk.known(),
            self._directory,
            self._desk.today(),
            self,
        )
        dialog.accepted.connect(lambda: self._put(dialog.given()))
        self._open(dialog)

    def _put(self, given: GivenAnswer) -> None:
        self.attempt(lambda: self._desk.rounds.put(self.meeting, given.invitation, *given.delegates))

    def _open(self, dialog: AskDialog | AnswerDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    # Whole

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.count and pressed(event) in ENTER:
            self._take_count()
            return True
        if watched is self.ui.count and pressed(event) == Qt.Key.Key_Escape:
            self._end_count()
            return True
        return super().eventFilter(watched, event)

    def let_go(self) -> None:
        super().let_go()
        self._record = None

    def retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        words = {
            "confirmed": self.tr("Confirmed…"),
            "declined": self.tr("Declined"),
            "silent": self.tr("Silent: take the answer back"),
            "reminded": self.tr("Reminded today"),
            "answer": self.tr("All of the answer…"),
            "leave_out": self.tr("Take off the list"),
        }
        for name, each in words.items():
            self.actions_by_name[name].setText(each)
        ui.keys.setText(self.tr("C confirmed · D declined · S silent · R reminded · Enter more"))
        ui.nobody_words.setText(
            self.tr("Nobody was asked yet. Ask all members, and whoever else is to come, in one step.")
        )
        self.buttons["ask"].setText(self.tr("Ask…"))
        self.buttons["answer"].setText(self.tr("Answer…"))
        self.buttons["copy"].setText(self.tr("Copy addresses"))
        self.buttons["copy"].setToolTip(self.tr("The e-mail addresses of the silent, to the clipboard"))
        self.model.retranslate()
        if self.ui.count_row.isVisible():
            self._word_count()
        if self._record is not None:
            self.show_record(self._record)
        else:
            self._offer()
