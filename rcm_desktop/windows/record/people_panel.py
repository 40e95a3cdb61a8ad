"""The people of a meeting: a table to write in, a field for who walks in, a sheet that is pasted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.people import Delegate, Part, in_list_order, likely_duplicates
from rcm_desktop.qt_models.delegates_model import DELEGATE_ROLE, FIELDS, DelegatesModel
from rcm_desktop.reading.people_sheet import PersonRow, people_of, person_in
from rcm_desktop.services.records import Records, new_delegate
from rcm_desktop.windows.cell_editors import CellEditors
from rcm_desktop.windows.forms.ui_people_panel import Ui_PeoplePanel
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.line_above_table import LineAboveTable
from rcm_desktop.windows.record.people_sheet_dialog import PeopleSheetDialog
from rcm_desktop.windows.record.people_words import delegation_of, delegation_word, field_word, part_word
from rcm_desktop.windows.record.record_panel import RecordPanel
from rcm_desktop.windows.record_table import prepare_table

_REST_MS = 150
_PART = FIELDS.index("part")
_WIDE = tuple(FIELDS.index(field) for field in ("name", "function", "institution", "email"))


class PeoplePanel(RecordPanel):
    """Each person is a row that can be written in; one line adds a person, a sheet many."""

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(records, parent)
        self._here: list[Delegate] = []
        self._proposed: Delegate | None = None
        self.sheet: PeopleSheetDialog | None = None
        self._directory = Directory.shipped().on(None)
        self.model = DelegatesModel(
            field_word,
            lambda delegation: delegation_word(delegation, self._directory),
            part_word,
            lambda words: delegation_of(words, self._directory),
            self,
        )
        self.ui = Ui_PeoplePanel()
        self.ui.setupUi(self)
        self._timer = QTimer(self, interval=_REST_MS, singleShot=True)
        table = self.ui.table
        table.setModel(self.model)
        table.verticalHeader().hide()
        prepare_table(table, _WIDE)
        table.setItemDelegateForColumn(_PART, _Parts(table))
        table.installEventFilter(self)
        self.ui.walk_in.installEventFilter(self)
        self._line = LineAboveTable(self.ui.walk_in, self.ui.table)
        self.ui.walk_in.textChanged.connect(lambda: self._timer.start())
        self.ui.paste_button.clicked.connect(self.paste)
        self.ui.remove_button.clicked.connect(self.remove)
        self._timer.timeout.connect(self._propose)
        self.model.edited.connect(self._put)
        self.setFocusProxy(self.ui.walk_in)
        self.retranslate()

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
        record = self.records.record(self.meeting)
        self._directory = self.records.directory().on(record.meeting.start)
        self._here = in_list_order(record.delegates, window_language(), self._directory)
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
        triggers = self.ui.table.EditTrigger
        usual = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        self.ui.table.setEditTriggers(triggers.NoEditTriggers if read_only else usual)
        for widget in (self.ui.walk_in, self.ui.paste_button, self.ui.remove_button):
            widget.setEnabled(not read_only)

    # Who walks in

    def add(self, *, known: bool = False) -> None:
        """Add whom the field names; ``known`` takes the person proposed, with what is known of them."""
        line = self.ui.walk_in.text().strip()
        if not line or self.is_read_only:
            return
        row = person_in(line, self._directory)
        proposed = self._proposed if known else None
        delegate = new_delegate(row.name, row.delegation, proposed) if proposed else _delegate(row)
        if self.attempt(lambda: self.records.add_delegates(self.meeting, [delegate])):
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
            known = [each for each in self.records.people_known() if each.person not in persons]
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
            people = [_delegate(row) for row in self.sheet.taken]
            self.attempt(lambda: self.records.add_delegates(self.meeting, people))

    def remove(self) -> None:
        """Take the people chosen out of the meeting; it can be undone."""
        chosen = {index.data(DELEGATE_ROLE).id for index in self.ui.table.selectedIndexes()}
        if chosen and not self.is_read_only:
            self.attempt(lambda: self.records.remove_delegates(self.meeting, chosen))

    def _put(self, delegate: Delegate) -> None:
        self.attempt(lambda: self.records.put_delegate(self.meeting, delegate))

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.ui.walk_in and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.add(known=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            is_paste = event.matches(QKeySequence.StandardKey.Paste)
            if is_paste and (watched is self.ui.table or _is_sheet(QGuiApplication.clipboard().text())):
                self.paste()
                return True
            if watched is self.ui.table and event.key() == Qt.Key.Key_Delete:
                self.remove()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.model.retranslate()
        self.reload()


class _Parts(CellEditors):
    """Lets a part be chosen by its word."""

    def editor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        chooser = QComboBox(parent)
        for part in Part:
            chooser.addItem(part_word(part), part)
        return chooser

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(list(Part).index(Part(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(
        self, editor: QWidget, model: QObject, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        assert isinstance(editor, QComboBox) and isinstance(model, DelegatesModel)
        model.setData(index, editor.currentData())


def _is_sheet(words: str) -> bool:
    """Whether these are rows of a sheet and not a name, which the line of who walks in takes as it is."""
    return "\t" in words or "\n" in words.strip()


def _delegate(row: PersonRow) -> Delegate:
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
