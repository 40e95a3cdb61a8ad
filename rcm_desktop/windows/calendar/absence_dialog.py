"""Letters that ask countries why they were absent twice, in the name of the Presidency."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.letters import Absence
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.qt_models.checked_rows_model import CheckedRow, CheckedRowsModel
from rcm_desktop.services.event_letters import AbsenceRequest, EventLetters
from rcm_desktop.windows.calendar.calendar_words import title_of, when_words
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.folder_place import FolderPlace
from rcm_desktop.windows.forms.ui_absence_dialog import Ui_AbsenceDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.record_table import prepare_table
from rcm_desktop.windows.space_checks import SpaceChecks
from rcm_desktop.wording import Wording

_SIZE = (780, 560)
_MISSED = 1


@dataclass(frozen=True, slots=True)
class LettersMade:
    """How many letters were made and logged, and the folder in which they lie."""

    count: int
    folder: Path


class AbsenceDialog(QDialog):
    """``absences`` are proposed; ``coming`` is the meeting that comes next, None where none is known.

    ``made`` carries the ``LettersMade``.
    """

    made = Signal(object)

    def __init__(
        self,
        letters: EventLetters,
        absences: Sequence[Absence],
        coming: Event | None,
        say: Callable[[Condition], str],
        settings: QSettings,
        parent: QWidget | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._letters = letters
        self._absences = {each.country: each for each in absences}
        self._coming = coming
        self._say = say
        self.ui = Ui_AbsenceDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.model = CheckedRowsModel(self)
        ui.table.setModel(self.model)
        ui.table.verticalHeader().hide()
        prepare_table(ui.table, (_MISSED,))
        self.make_button = ui.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button = ui.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        ui.day.set_day(today or date.today())
        for form in OfficeForm:
            ui.form.addItem("", form)
        self._place = FolderPlace(
            ui.target, ui.choose_button, settings, lambda: self.tr("Folder of the letters")
        )
        ui.words.setMinimumHeight(2 * ui.words.fontMetrics().lineSpacing())
        SpaceChecks(ui.table, self.model)
        self.model.chosen.connect(self._offer)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        fit_to_screen(self, *_SIZE)
        self._retranslate(list(self._absences))
        ui.table.setCurrentIndex(self.model.index(0, 0))
        ui.table.setFocus()

    def accept(self) -> None:
        """Make the letters and log them; while that fails the dialog stays with the reason."""
        try:
            day = self.ui.day.day()
        except ValueError:
            day = None
        if day is None:
            self._tell(self.tr("Write the day of the letters, such as 2025-07-07."))
            self.ui.day.setFocus()
            return
        if not self._place.is_named:
            self._tell(self.tr("Write the folder of the letters, or choose it."))
            self._place.take_focus()
            return
        folder = self._place.path
        chosen = tuple(self._absences[code] for code in self.model.checked())
        request = AbsenceRequest(day, chosen, self._coming)
        form = OfficeForm(self.ui.form.currentData())
        try:
            wording = Wording.load(window_language())
            found = self._letters.preflight(request, folder, window_language())
            stops = [each for each in found if each.stops]
            if stops:
                words = (wording.text(f"letters.finding.{each.key}", **dict(each.facts)) for each in stops)
                self._tell("\n".join(words))
                return
            made = self._letters.make(request, folder, (form,))
        except Condition as condition:
            self._tell(self._say(condition))
            return
        self._place.keep(folder)
        super().accept()
        self.made.emit(LettersMade(len(made), folder))

    # What it says

    def _retranslate(self, checked: Sequence[str]) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        if self._absences:
            words = self.tr(
                "These countries were absent at the last meetings in a row. The letters ask why, in the name "
                "of the Presidency, and are numbered in the register."
            )
        else:
            words = self.tr("No country was absent twice in a row at the meetings of this body.")
        ui.intro.setText(words)
        heads = (self.tr("Country"), self.tr("Absent at"), self.tr("Language"), self.tr("Addressee"))
        lines = [CheckedRow(code, self._cells(each)) for code, each in self._absences.items()]
        self.model.show(heads, lines, (), checked, several=True)
        for at, form in enumerate(OfficeForm):
            ui.form.setItemText(
                at, self.tr("PDF, to print") if form is OfficeForm.PDF else self.tr("Word, to edit")
            )
        self._offer()

    def _cells(self, absence: Absence) -> tuple[str, ...]:
        day, language = date.today(), window_language()
        to = self._letters.addressee(absence.country, day)
        missed = ", ".join(f"{title_of(each)} ({when_words(each.when)})" for each in absence.missed)
        return (
            self._letters.directory().on(day).word(absence.country, language),
            missed,
            language_word(self._letters.language(absence.country, to)),
            to.name if to is not None and to.name else self.tr("not known"),
        )

    def _offer(self) -> None:
        count = len(self.model.checked())
        self.make_button.setText(self.tr("Make %n letter(s)", "", count))
        self.make_button.setEnabled(count > 0)
        self.make_button.setDefault(count > 0)
        self.close_button.setText(self.tr("Close"))

    def _tell(self, words: str) -> None:
        label = self.ui.words
        label.setText(words)
        label.setProperty("role", "trouble")
        label.style().polish(label)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate(self.model.checked())
        super().changeEvent(event)
