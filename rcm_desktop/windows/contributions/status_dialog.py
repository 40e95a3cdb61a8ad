"""The status of contributions as a paper: as at which day, in which language, as what, and where to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSize
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.statements import Statements
from rcm_desktop.windows.date_field import dates_problem
from rcm_desktop.windows.file_place import FilePlace
from rcm_desktop.windows.forms.ui_status_dialog import Ui_StatusDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.troubled import mark_trouble
from rcm_desktop.wording import Wording


def _no_letterhead(language: Language) -> tuple[str, ...]:
    return ()


class StatusDialog(QDialog):
    """``written`` carries the ``Path`` of the finished paper.

    ``say`` words what stands in its way, ``check_not_own`` raises where a target is the file of records, and
    ``letterhead`` and ``size`` give the lines of the letterhead and the paper of the moment.
    """

    written = Signal(object)

    def __init__(
        self,
        statements: Statements,
        as_at: date,
        say: Callable[[Condition], str],
        settings: QSettings,
        check_not_own: Callable[[Path], None],
        parent: QWidget | None = None,
        letterhead: Callable[[Language], tuple[str, ...]] = _no_letterhead,
        size: Callable[[], PaperSize] = lambda: PaperSize.A4,
    ) -> None:
        super().__init__(parent)
        self._statements = statements
        self._say = say
        self._check_not_own = check_not_own
        self._letterhead = letterhead
        self._size = size
        self.ui = Ui_StatusDialog()
        self.ui.setupUi(self)
        ends = [f".{form.value}" for form in OfficeForm]
        field, button = self.ui.target, self.ui.choose_button
        self.place = FilePlace(field, button, settings, self._words_of_place, ends)
        for language in LANGUAGES:
            self.ui.language.addItem("", language)
        for form in OfficeForm:
            self.ui.form.addItem("", form)
        self.ui.as_at.set_day(as_at)
        self.ui.language.setCurrentIndex(LANGUAGES.index(window_language()))
        self.ui.words.setMinimumHeight(2 * self.ui.words.fontMetrics().lineSpacing())
        self._retranslate()
        self._propose()
        self.ui.as_at.editingFinished.connect(self._propose)
        self.ui.language.currentIndexChanged.connect(self._propose)
        self.ui.form.currentIndexChanged.connect(self._propose)
        self.place.changed.connect(lambda: self._tell())
        self.place.taken.connect(self.ui.buttons.setFocus)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.as_at.setFocus()

    @property
    def language(self) -> Language:
        return LANGUAGES[self.ui.language.currentIndex()]

    @property
    def form(self) -> OfficeForm:
        return OfficeForm(self.ui.form.currentData())

    # The place

    def _propose(self) -> None:
        """Name the file after its day and language."""
        try:
            day = self.ui.as_at.day()
        except ValueError:
            day = None
        words = (Wording.load(self.language).text("status.title"), day.isoformat() if day else "")
        self.place.propose(" ".join(filter(None, words)), f".{self.form.value}")

    def _words_of_place(self) -> tuple[str, str]:
        return self.tr("Write the status of contributions"), self.ui.form.currentText()

    # Writing

    def accept(self) -> None:
        """Write the paper; while that fails the dialog stays with the reason."""
        problem = dates_problem(self.ui.start, self.ui.as_at) or self._missing()
        if problem:
            self._tell(problem)
            return
        as_at, start = self.ui.as_at.day(), self.ui.start.day()
        assert as_at is not None
        path = self.place.path
        # Only here: the writers of papers are not needed to show the dialog.
        from rcm_desktop.papers.contributions.status import status_as

        try:
            self._check_not_own(path)
            statements = self._statements.status(as_at, start=start)
            language = self.language
            head, size = self._letterhead(language), self._size().points
            write_whole(path, status_as(statements, language, self.form, head, size))
        except Condition as condition:
            self._tell(self._say(condition))
            self.place.take_focus()
            return
        self.place.keep()
        super().accept()
        self.written.emit(path)

    def _missing(self) -> str:
        if self.ui.as_at.day() is None:
            self.ui.as_at.setFocus()
            return self.tr("Write the day that the status shows.")
        if not self.place.is_named:
            self.place.take_focus()
            return self.tr("Write where the file should go, or choose it.")
        return ""

    # What it says

    def _tell(self, problem: str = "") -> None:
        """What stands in the way, else what will be replaced."""
        is_there = self.place.is_there
        save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Replace") if is_there else self.tr("Write"))
        there = self.tr("There is a file of this name; the paper will take its place.") if is_there else ""
        label = self.ui.words
        label.setText(problem or there)
        mark_trouble(label, is_trouble=bool(problem))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for at, language in enumerate(LANGUAGES):
            self.ui.language.setItemText(at, language_word(language))
        names = {
            OfficeForm.PDF: self.tr("PDF, to print"),
            OfficeForm.WORD: self.tr("Word, to edit"),
        }
        for at, form in enumerate(OfficeForm):
            self.ui.form.setItemText(at, names[form])
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
