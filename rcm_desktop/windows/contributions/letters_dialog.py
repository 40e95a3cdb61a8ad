"""Letters about contributions: which ones, to whom, quoting what, and where to; looked over, then made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QSettings, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.letters import DUES_LETTERS, Finding, LetterKind, Quote
from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.qt_models.checked_rows_model import CheckedRowsModel
from rcm_desktop.qt_models.worker import Cancelled, Worker
from rcm_desktop.services.letters import LetterRequest, Letters
from rcm_desktop.windows.contributions import recipient_lines
from rcm_desktop.windows.contributions.quote_words import asking_for_payment, quote_words
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.folder_place import FolderPlace
from rcm_desktop.windows.forms.ui_letters_dialog import Ui_LettersDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.meeting_chooser import meeting_words
from rcm_desktop.windows.record_table import row_height
from rcm_desktop.windows.troubled import mark_trouble
from rcm_desktop.windows.waiting import carry_out
from rcm_desktop.wording import Wording

_SIZE = (860, 620)
_LOOK_MS = 150
_FINDINGS = 4.5
_LEAST_ROWS = 3
_FORMS: tuple[tuple[OfficeForm, ...], ...] = (
    (OfficeForm.WORD, OfficeForm.PDF),
    (OfficeForm.WORD,),
    (OfficeForm.PDF,),
)


class LettersDialog(QDialog):
    """``made`` carries the ``MadeLetter`` values of what was made.

    ``meetings`` are those whose conclusions may be quoted, the latest first; ``worker`` makes the letters,
    ``say`` words what stands in the way, ``show_folder`` lets the system show a folder.
    """

    made = Signal(object)

    def __init__(
        self,
        letters: Letters,
        meetings: Sequence[MeetingLine],
        day: date,
        worker: Worker,
        say: Callable[[Condition], str],
        settings: QSettings,
        show_folder: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._letters = letters
        self._meetings = meetings
        self._worker = worker
        self._say = say
        self._show_folder = show_folder
        self._quotes: Sequence[Quote] = ()
        self._findings: Sequence[Finding] = ()
        self._problem = ""
        self.model = CheckedRowsModel(self)
        self._looking = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self.ui = Ui_LettersDialog()
        self.ui.setupUi(self)
        self._place = FolderPlace(
            self.ui.folder, self.ui.choose_button, settings, lambda: self.tr("A folder for the letters")
        )
        self._compose(day)
        self._retranslate()
        self._connect()
        self.reload()
        fit_to_screen(self, *_SIZE)
        self.ui.kind.setFocus()

    def _compose(self, day: date) -> None:
        ui = self.ui
        for kind in DUES_LETTERS:
            ui.kind.addItem("", kind)
        for forms in _FORMS:
            ui.form.addItem("", forms)
        ui.day.set_day(day)
        table, line = ui.table, ui.table.fontMetrics().lineSpacing()
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.verticalHeader().setDefaultSectionSize(row_height(table))
        table.setMinimumHeight(int((_LEAST_ROWS + 1) * 1.5 * line))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        ui.findings.setFixedHeight(int(_FINDINGS * line))

    def _connect(self) -> None:
        ui = self.ui
        ui.kind.currentIndexChanged.connect(self.reload)
        ui.day.editingFinished.connect(self.reload)
        ui.form.currentIndexChanged.connect(self._look_soon)
        self._place.changed.connect(self._look_soon)
        ui.meeting.currentIndexChanged.connect(self._show_quotes)
        ui.conclusion.currentIndexChanged.connect(self._look_soon)
        ui.templates_button.clicked.connect(self._open_templates)
        ui.table.activated.connect(self._toggle)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self.model.chosen.connect(self._look_soon)
        self._looking.timeout.connect(self.look)

    def acknowledge(self, receipt: str) -> None:
        """Propose the acknowledgement of a receipt, by its id."""
        self.ui.kind.setCurrentIndex(DUES_LETTERS.index(LetterKind.ACKNOWLEDGEMENT))
        self.model.check(receipt)
        self.look()

    # What is chosen

    @property
    def kind(self) -> LetterKind:
        return LetterKind(self.ui.kind.currentData())

    @property
    def forms(self) -> tuple[OfficeForm, ...]:
        return _FORMS[self.ui.form.currentIndex()]

    @property
    def folder(self) -> Path:
        """Where the letters go; what is no whole path is meant within the usual folder."""
        return self._place.path

    @property
    def quote(self) -> Quote | None:
        at = self.ui.conclusion.currentIndex() - 1
        return self._quotes[at] if 0 <= at < len(self._quotes) else None

    @property
    def findings(self) -> Sequence[Finding]:
        """What was found when it was looked last."""
        return self._findings

    @property
    def request(self) -> LetterRequest | None:
        """What is wanted; None where the day is none or nobody is chosen."""
        day, keys = self._day(), self.model.checked()
        if day is None or not keys:
            return None
        if self.kind is LetterKind.ACKNOWLEDGEMENT:
            return LetterRequest(self.kind, day, receipt=keys[0], quote=self.quote)
        return LetterRequest(self.kind, day, tuple(map(recipient_lines.debt_of, keys)), quote=self.quote)

    def _day(self) -> date | None:
        try:
            return self.ui.day.day()
        except ValueError:
            return None

    def reload(self) -> None:
        """Ask the ledger again: who owes something as at the day, or what came."""
        day = self._day()
        several = self.kind is LetterKind.REMINDER
        names = self._letters.names(day or date.today())
        if several:
            debtors = self._letters.debtors(day) if day is not None else []
            lines, heads = recipient_lines.debtor_lines(debtors, names), recipient_lines.debtor_heads()
            checked = {line.key for line in lines}
        else:
            done = self._letters.acknowledged()
            receipts = self._letters.receipts()
            lines, heads = (
                recipient_lines.receipt_lines(receipts, done, names),
                recipient_lines.receipt_heads(),
            )
            checked = set()
        figures = recipient_lines.FIGURES[not several]
        self.model.show(heads, lines, figures, checked, several=several)
        header = self.ui.table.horizontalHeader()
        header.setSectionResizeMode(recipient_lines.LONGEST, QHeaderView.ResizeMode.Stretch)
        self.ui.table.setVisible(bool(lines))
        self.ui.empty_words.setVisible(not lines)
        self.ui.empty_words.setText(self._empty(several, day))

    def _empty(self, several: bool, day: date | None) -> str:
        if day is None:
            return self.tr("Write the day of the letters: what is owed on it is shown here.")
        if several:
            return self.tr("Nobody owes anything on this day, so there is nobody to remind.")
        return self.tr("No payment is in the ledger yet. Enter one first: it can be acknowledged then.")

    def _toggle(self, index: QModelIndex) -> None:
        self.model.toggle(index.row())

    def _show_quotes(self) -> None:
        at = self.ui.meeting.currentIndex() - 1
        self._quotes = self._letters.quotes(self._meetings[at].id) if at >= 0 else ()
        proposed = asking_for_payment(self._quotes)
        self._fill_quotes(1 + self._quotes.index(proposed) if proposed is not None else 0)
        self._look_soon()

    def _fill_quotes(self, chosen: int) -> None:
        blocked = self.ui.conclusion.blockSignals(True)
        self.ui.conclusion.clear()
        self.ui.conclusion.addItem(self.tr("None"))
        self.ui.conclusion.addItems([quote_words(each, window_language()) for each in self._quotes])
        self.ui.conclusion.setCurrentIndex(chosen)
        self.ui.conclusion.setEnabled(bool(self._quotes))
        self.ui.conclusion.blockSignals(blocked)

    # Places

    def _open_templates(self) -> None:
        """Put copies of the templates beside the file of records where there are none, and show them."""
        try:
            self._letters.templates.copy_out()
        except Condition as condition:
            self._tell(self._say(condition))
            return
        self._show_folder(self._letters.templates.folder)
        self._look_soon()

    # Looking

    def _look_soon(self) -> None:
        """When the hands rest: a template is read for it."""
        self._looking.start()
        self._show_button()

    def look(self) -> None:
        """Look over what would be made, and say what was found."""
        self._looking.stop()
        found: list[Finding] = []
        problem, request = "", self.request
        try:
            if request is not None:
                found = self._letters.preflight(request, self.folder, window_language())
        except Condition as condition:
            problem = self._say(condition)
        self._findings = sorted(found, key=lambda each: not each.stops)
        self._tell(problem)
        self._show_findings()
        self._show_button()

    def _show_findings(self) -> None:
        wording = Wording.load(window_language())
        lines = []
        for each in self._findings:
            sign = "✕" if each.stops else "·"
            lines.append(f"{sign} {wording.text(f'letters.finding.{each.key}', **dict(each.facts))}")
        if not lines and self.request is not None and not self._problem:
            lines = [self.tr("Nothing stands in the way.")]
        self.ui.findings.setPlainText("\n".join(lines))

    def _show_button(self) -> None:
        count = len(self.model.checked())
        button = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Make %n letter(s)", "", count) if count else self.tr("Make letters"))
        button.setEnabled(self.request is not None and not self._letters.is_read_only)

    def _tell(self, problem: str) -> None:
        self._problem = problem
        label = self.ui.words
        label.setText(problem)
        label.setVisible(bool(problem))
        mark_trouble(label, is_trouble=bool(problem))

    # Making

    def accept(self) -> None:
        """Make the letters; while something stands in the way the dialog stays and says what."""
        self.look()
        request = self.request
        if self._problem or request is None:
            return
        if any(each.stops for each in self._findings):
            self._tell(self.tr("Nothing was made: put right what is marked with ✕ first."))
            self.ui.findings.setFocus()
            return
        folder, forms, letters = self.folder, self.forms, self._letters
        try:
            made = carry_out(
                self,
                self._worker,
                self.tr("The letters are being made."),
                self.tr("Stop"),
                lambda progress: letters.make(request, folder, forms, progress),
            )
        except Cancelled:
            self._tell(self.tr("Stopped. No letter was made."))
        except Condition as condition:
            self._tell(self._say(condition))
        else:
            self._place.keep(folder)
            super().accept()
            self.made.emit(made)

    # Words

    def _retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        kinds = {
            LetterKind.REMINDER: self.tr("Reminders of what is owed"),
            LetterKind.ACKNOWLEDGEMENT: self.tr("Acknowledgement of a payment"),
        }
        for at, kind in enumerate(DUES_LETTERS):
            ui.kind.setItemText(at, kinds[kind])
        for at, words in enumerate((self.tr("Word and PDF"), self.tr("Word"), self.tr("PDF"))):
            ui.form.setItemText(at, words)
        chosen = max(0, ui.meeting.currentIndex())
        blocked = ui.meeting.blockSignals(True)
        ui.meeting.clear()
        ui.meeting.addItem(self.tr("No conclusion"))
        directory = self._letters.directory()
        ui.meeting.addItems([meeting_words(each, directory) for each in self._meetings])
        ui.meeting.setCurrentIndex(chosen)
        ui.meeting.blockSignals(blocked)
        self._fill_quotes(max(0, ui.conclusion.currentIndex()))
        self._show_findings()
        self._show_button()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.isVisible():
                # One that is over may outlive its file.
                self.reload()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Look no more: the file may be let go before this is."""
        self._looking.stop()
        super().done(result)
