"""What one event asks of its people beside what lists need: switched on here, gone when the event is over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.people import in_list_order
from rcm_desktop.qt_models.private_model import NAME, PARTY, PrivateModel, PrivateRow
from rcm_desktop.services.private_details import KINDS, PrivateDetails
from rcm_desktop.windows.calendar.calendar_words import title_of
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_private_dialog import Ui_PrivateDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.record_table import let_write, prepare_table
from rcm_desktop.windows.troubled import mark_trouble

_SIZE = (760, 520)
_LAST = 2


class PrivateDialog(QDialog):
    """Each change is stored at once, in no step of undo. ``record`` gives the event with its people."""

    def __init__(
        self,
        details: PrivateDetails,
        record: EventRecord,
        directory: DirectoryOfDay,
        say: Callable[[Condition], str],
        parent: QWidget | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._details, self._record, self._directory, self._say = details, record, directory, say
        self._today = today or date.today()
        self._asked = record.event.private
        self.ui = Ui_PrivateDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.model = PrivateModel(self._heading, self._party_word, self)
        ui.table.setModel(self.model)
        ui.table.verticalHeader().hide()
        prepare_table(ui.table, (_LAST,))
        let_write(ui.table, True)
        self._boxes: dict[str, QCheckBox] = {
            "diet": ui.diet,
            "access": ui.access,
            "passport": ui.passport,
        }
        for kind, box in self._boxes.items():
            box.setChecked(kind in self._asked)
            box.clicked.connect(lambda _: self._ask())
        self.close_button = ui.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        ui.buttons.rejected.connect(self.reject)
        ui.words.setMinimumHeight(2 * ui.words.fontMetrics().lineSpacing())
        self.model.edited.connect(self._put)
        self._retranslate()
        self._show()
        fit_to_screen(self, *_SIZE)
        ui.diet.setFocus()

    def _ask(self) -> None:
        """Let the event ask what is ticked; what it does not ask any more goes at once."""
        wanted = [kind for kind in KINDS if self._boxes[kind].isChecked()]
        try:
            self._details.ask(self._record.event.id, wanted, self._today)
        except Condition as condition:
            for kind, box in self._boxes.items():
                box.setChecked(kind in self._asked)
            self._tell(self._say(condition))
            return
        self._asked = tuple(wanted)
        self._tell("")
        self._show()

    def _put(self, row: object) -> None:
        assert isinstance(row, PrivateRow)
        try:
            self._details.put(self._record.event.id, row.delegate.id, dict(row.details), self._today)
        except Condition as condition:
            self._tell(self._say(condition))
        else:
            self._tell("")
        self._show()

    def _show(self) -> None:
        kept = self._details.of(self._record.event.id)
        people = in_list_order(self._record.delegates, window_language(), self._directory)
        rows = [PrivateRow(each, tuple(kept.get(each.id, {}).items())) for each in people]
        shown = [kind for kind in KINDS if kind in self._asked]
        hand = self.ui.table.currentIndex()
        self.model.show_kinds(shown, rows)
        self.ui.table.setVisible(bool(shown and rows))
        if hand.isValid():
            self.ui.table.setCurrentIndex(self.model.index(hand.row(), hand.column()))

    def _heading(self, field: str) -> str:
        return {
            NAME: self.tr("Name"),
            PARTY: self.tr("Country or organisation"),
            "diet": self.tr("Diet and allergies"),
            "access": self.tr("Accessibility"),
            "passport": self.tr("Passport number"),
        }[field]

    def _party_word(self, party: str) -> str:
        return self._directory.word(party, window_language())

    def _tell(self, words: str) -> None:
        label = self.ui.words
        label.setText(words)
        mark_trouble(label, is_trouble=bool(words))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        words = self.tr(
            "“{0}”: these details stand in no list, no export and no step of undo, and are deleted by "
            "themselves when the event is over."
        )
        self.ui.intro.setText(words.format(title_of(self._record.event)))
        self.close_button.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.isVisible():  # Closed with its file, there is nothing left to read.
                self._show()
        super().changeEvent(event)
