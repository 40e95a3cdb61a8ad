"""Where the conclusions of a meeting go as a paper: language, kind of file, place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.conclusions import PRINTED, Documents, PaperForm, paper_of, texts_of, untranslated
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.file_place import FilePlace
from rcm_desktop.windows.forms.ui_export_dialog import Ui_ExportDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.spoken_days import spoken_days
from rcm_desktop.windows.troubled import mark_trouble

_CHOICES = (LANGUAGES, (Language.EN,), (Language.ES,))
_ENDS = {f".{form.value}" for form in PaperForm}


class ExportDialog(QDialog):
    """``written`` carries the ``Path`` of the finished paper, of their folder for several; ``say`` words
    what stands in the way."""

    written = Signal(object)

    def __init__(
        self,
        meetings: Meetings,
        meeting_id: str,
        say: Callable[[Condition], str],
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meetings = meetings
        self._meeting = meetings.meeting(meeting_id)
        self._directory = meetings.directory()
        self._say = say
        documents = meetings.documents(meeting_id)
        self._gaps = {language: untranslated(documents, language) for language in LANGUAGES}
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        field, button = self.ui.target, self.ui.choose_button
        self.place = FilePlace(field, button, settings, self._words_of_place, _ENDS)
        for choice in _CHOICES:
            self.ui.languages.addItem("", choice)
        for form in PaperForm:
            self.ui.form.addItem("", form)
        self._choose_languages(documents)
        self.ui.words.setMinimumHeight(2 * self.ui.words.fontMetrics().lineSpacing())
        self._retranslate()
        self._propose()
        self.ui.languages.currentIndexChanged.connect(self._propose)
        self.ui.form.currentIndexChanged.connect(self._propose)
        self.ui.every.toggled.connect(self._on_every)
        self.place.changed.connect(lambda: self._tell())
        self.place.taken.connect(self.ui.buttons.setFocus)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.languages.setFocus()

    def _choose_languages(self, documents: Documents) -> None:
        """Propose the languages that have words: a paper in the other one would be empty."""
        written = tuple(each for each in LANGUAGES if any(texts_of(documents[each])))
        self.ui.languages.setCurrentIndex(_CHOICES.index(written or LANGUAGES))

    @property
    def languages(self) -> tuple[Language, ...]:
        # Qt gives a list back for the tuple it was given.
        return _CHOICES[self.ui.languages.currentIndex()]

    @property
    def form(self) -> PaperForm:
        return PaperForm(self.ui.form.currentData())

    @property
    def files(self) -> dict[Path, tuple[tuple[Language, ...], PaperForm]]:
        """The papers that will be written: the one chosen, or every one that is printed on pages."""
        if not self.ui.every.isChecked():
            return {self.place.path: (self.languages, self.form)}
        folder, stem = self.place.path.parent, self.place.stem
        return {
            folder / f"{stem}{_of(languages)}.{form.value}": (languages, form)
            for form in PRINTED
            for languages in _CHOICES
        }

    # The place

    def _propose(self) -> None:
        """Name the file after the meeting and its language."""
        is_every = self.ui.every.isChecked()
        words = self._meeting.key if is_every else f"{self._meeting.key}{_of(self.languages)}"
        self.place.propose(words, "" if is_every else f".{self.form.value}")

    def _on_every(self, is_every: bool) -> None:
        for chooser in (self.ui.languages, self.ui.form):
            chooser.setEnabled(not is_every)
        self._propose()

    def _words_of_place(self) -> tuple[str, str]:
        return self.tr("Write out the conclusions"), self.ui.form.currentText()

    # Writing

    def accept(self) -> None:
        """Write what was chosen; while that fails the dialog stays with the reason."""
        if not self.place.is_named:
            self._tell(self.tr("Write where the file should go, or choose it."))
            self.place.take_focus()
            return
        files = self.files
        path = next(iter(files))
        try:
            id_ = self._meeting.id
            paper, documents = self._meetings.paper(id_), self._meetings.documents(id_)
            settings = self._meetings.paper_settings()
            for path, (languages, form) in files.items():
                write_whole(path, paper_of(paper, documents, languages, form, settings))
        except Condition as condition:
            self._tell(self._say(condition))
            self.ui.target.setFocus()
            return
        try:
            if any(form in PRINTED for _, form in files.values()):
                self._meetings.count_draft(id_, paper)
        except Condition as condition:
            # The paper is out: said is what is wrong with it, and writing it once more mends that.
            words = self.tr("{0} was written, but its number was not counted: another draft could bear it.")
            self._tell(f"{words.format(path.name)} {self._say(condition)}")
            self.ui.target.setFocus()
            return
        self.place.keep()
        super().accept()
        self.written.emit(path if len(files) == 1 else path.parent)

    # What it says

    def _tell(self, problem: str = "") -> None:
        """What stands in the way, else what will be replaced and what is still without words."""
        there = sum(path.is_file() for path in self.files) if self.place.is_named else 0
        save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Replace") if there else self.tr("Write"))
        label = self.ui.words
        label.setText(problem or "\n".join(self._notes(there)))
        mark_trouble(label, is_trouble=bool(problem))

    def _notes(self, there: int) -> list[str]:
        notes = []
        if there and self.ui.every.isChecked():
            notes.append(
                self.tr("%n file(s) of these names are there; the papers will take their place.", "", there)
            )
        elif there:
            notes.append(self.tr("There is a file of this name; the paper will take its place."))
        for language in LANGUAGES if self.ui.every.isChecked() else self.languages:
            count = self._gaps[language]
            if count and language is Language.EN:
                notes.append(self.tr("%n item(s) have no English words yet.", "", count))
            elif count:
                notes.append(self.tr("%n item(s) have no Spanish words yet.", "", count))
        return notes

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        meeting = self._meeting
        place = meeting.place(window_language())
        body = self._directory.on(meeting.start).acronym(meeting.body, window_language())
        facts = (body, place, spoken_days(meeting.start, meeting.end))
        self.ui.meeting_words.setText(" · ".join(fact for fact in facts if fact) or meeting.key)
        both = self.tr("English and Spanish")
        for at, choice in enumerate(_CHOICES):
            self.ui.languages.setItemText(at, both if len(choice) > 1 else language_word(choice[0]))
        names = {
            PaperForm.WORD: self.tr("Word, the paper that goes out"),
            PaperForm.PDF: self.tr("PDF, the paper as it prints"),
            PaperForm.TEXT: self.tr("Text, to read and to send"),
            PaperForm.JSON: self.tr("JSON, for other programs"),
        }
        for at, form in enumerate(PaperForm):
            self.ui.form.setItemText(at, names[form])
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _of(languages: tuple[Language, ...]) -> str:
    """How the name of a file says its languages."""
    return "".join(f"-{each.value}" for each in languages)
