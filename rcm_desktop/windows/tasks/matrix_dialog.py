"""Where the follow-up matrix goes: which tasks, in which language, as PDF or Excel; its pages first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.tasks.matrix import TaskFilter
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.task_papers import MatrixForm, TaskPapers
from rcm_desktop.windows.file_place import FilePlace
from rcm_desktop.windows.forms.ui_matrix_dialog import Ui_MatrixDialog
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.papers.preview_over import Make
from rcm_desktop.windows.troubled import mark_trouble

_CHOICES = ((Language.EN,), (Language.ES,), LANGUAGES)
_ENDS = tuple(f".{each.value}" for each in MatrixForm)
_SHOWN, _ALL = "shown", "all"
ShowPages = Callable[[str, Make, tuple[Language, ...]], None]


class MatrixDialog(QDialog):
    """``shown`` is the filter of the page. ``written`` carries the ``Path`` of a finished paper.

    ``show_pages`` shows the pages that something makes in given languages, under a name, and raises what
    keeps them from being made.
    """

    written = Signal(object)

    def __init__(
        self,
        papers: TaskPapers,
        shown: TaskFilter,
        say: Callable[[Condition], str],
        settings: QSettings,
        check_not_own: Callable[[Path], None],
        show_pages: ShowPages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._papers = papers
        self._shown = shown
        self._say = say
        self._check_not_own = check_not_own
        self._show_pages = show_pages
        self.ui = Ui_MatrixDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.place = FilePlace(ui.target, ui.choose_button, settings, self._words_of_place, _ENDS)
        role = QDialogButtonBox.ButtonRole
        self.write_button = ui.buttons.addButton("", role.AcceptRole)
        self.preview_button = ui.buttons.addButton("", role.ActionRole)
        self.close_button = ui.buttons.addButton("", role.RejectRole)
        self.write_button.setDefault(True)
        for scope in (_ALL,) if shown.is_all else (_SHOWN, _ALL):
            ui.scope.addItem("", scope)
        for choice in _CHOICES:
            ui.language.addItem("", choice)
        for form in MatrixForm:
            ui.form.addItem("", form)
        ui.language.setCurrentIndex(len(_CHOICES) - 1)
        for label in (ui.about, ui.words):
            label.setMinimumHeight(2 * label.fontMetrics().lineSpacing())
        for box in (ui.scope, ui.language, ui.form):
            box.currentIndexChanged.connect(lambda _: self._propose())
        self.place.changed.connect(lambda: self._tell())
        self.place.taken.connect(ui.buttons.setFocus)
        self.preview_button.clicked.connect(lambda _: self.preview())
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._retranslate()
        self._propose()
        ui.scope.setFocus()

    @property
    def languages(self) -> tuple[Language, ...]:
        return _CHOICES[max(0, self.ui.language.currentIndex())]

    @property
    def form(self) -> MatrixForm:
        return MatrixForm(self.ui.form.currentData())

    @property
    def filter(self) -> TaskFilter:
        return self._shown if self.ui.scope.currentData() == _SHOWN else TaskFilter()

    def _propose(self) -> None:
        """Name the file after what it is, and say what will be in it."""
        named = self.tr("follow-up-matrix", "the name of a file")
        stem = "-".join((named, *(each.value for each in self.languages)))
        self.place.propose(stem, f".{self.form.value}")
        matrix = self._papers.matrix(self.filter)
        words = [self.tr("%n task(s), overdue first.", "", len(matrix.lines))]
        words += [
            self._untranslated_words(language, count)
            for language in self.languages
            if (count := matrix.untranslated(language))
        ]
        self.ui.about.setText(" ".join(words))

    def _untranslated_words(self, language: Language, count: int) -> str:
        if language is Language.EN:
            return self.tr("%n without an English text: the Spanish one stands there.", "", count)
        return self.tr("%n without a Spanish text: the English one stands there.", "", count)

    # Making

    def accept(self) -> None:
        """Write the file; the dialog stays, for another language or form, or with the reason."""
        if not self.place.is_named:
            self._tell(self.tr("Write where the file should go, or choose it."))
            self.place.take_focus()
            return
        path = self.place.path
        try:
            self._check_not_own(path)
            matrix = self._papers.matrix(self.filter)
            write_whole(path, self._papers.make(matrix, self.languages, self.form))
        except Condition as condition:
            self._tell(self._say(condition))
            return
        self.place.keep()
        self._tell()
        self.ui.words.setText(self.tr("Written: {0}").format(path))
        self.written.emit(path)

    def preview(self) -> None:
        """Show the pages as they will print."""
        papers, matrix = self._papers, self._papers.matrix(self.filter)
        named = self.tr("follow-up-matrix", "the name of a file")

        def make(languages: tuple[Language, ...]) -> bytes:
            return papers.make(matrix, languages, MatrixForm.PDF)

        try:
            self._show_pages(named, make, self.languages)
        except Condition as condition:
            self._tell(self._say(condition))

    # What it says

    def _tell(self, problem: str = "") -> None:
        is_there = self.place.is_there
        self.write_button.setText(self.tr("Replace") if is_there else self.tr("Write"))
        there = self.tr("There is a file of this name; the matrix will take its place.") if is_there else ""
        label = self.ui.words
        label.setText(problem or there)
        mark_trouble(label, is_trouble=bool(problem))

    def _form_word(self, form: MatrixForm) -> str:
        return self.tr("PDF, to print") if form is MatrixForm.PDF else self.tr("Excel workbook")

    def _words_of_place(self) -> tuple[str, str]:
        return self.tr("Follow-up matrix"), self._form_word(self.form)

    def _retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        words = {_SHOWN: self.tr("Those that the page shows now"), _ALL: self.tr("All tasks")}
        for at in range(ui.scope.count()):
            ui.scope.setItemText(at, words[ui.scope.itemData(at)])
        both = self.tr("English and Spanish")
        for at, choice in enumerate(_CHOICES):
            ui.language.setItemText(at, both if len(choice) > 1 else language_word(choice[0]))
        for at, form in enumerate(MatrixForm):
            ui.form.setItemText(at, self._form_word(form))
        self.preview_button.setText(self.tr("&Preview…"))
        self.close_button.setText(self.tr("Close"))
        self._propose()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
