"""Where the follow-up workbook goes: day, language, place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.dues import Dues
from rcm_desktop.windows.file_place import FilePlace
from rcm_desktop.windows.forms.ui_dues_dialog import Ui_DuesDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.troubled import mark_trouble

_END = ".xlsx"


class DuesDialog(QDialog):
    """``written`` carries the ``Path`` of the finished workbook; ``say`` words what stands in its way."""

    written = Signal(object)

    def __init__(
        self,
        dues: Dues,
        as_at: date,
        say: Callable[[Condition], str],
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dues = dues
        self._say = say
        self.ui = Ui_DuesDialog()
        self.ui.setupUi(self)
        self.place = FilePlace(self.ui.target, self.ui.choose_button, settings, self._words_of_place)
        # Not a standard one, which Qt names anew after us when the language changes.
        self.write_button = self.ui.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.write_button.setDefault(True)
        self.ui.as_at.set_day(as_at)
        for language in LANGUAGES:
            self.ui.language.addItem("", language)
        self.ui.language.setCurrentIndex(LANGUAGES.index(window_language()))
        for label in (self.ui.about, self.ui.words):
            # A dialog asks no label how high it is when its words wrap.
            label.setMinimumHeight(2 * label.fontMetrics().lineSpacing())
        self._retranslate()
        self._propose()
        self.ui.as_at.textChanged.connect(self._propose)
        self.ui.language.currentIndexChanged.connect(self._propose)
        self.place.changed.connect(lambda: self._tell())
        self.place.taken.connect(self.ui.buttons.setFocus)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.as_at.setFocus()

    @property
    def language(self) -> Language:
        return LANGUAGES[self.ui.language.currentIndex()]

    def _day(self) -> date | None:
        try:
            return self.ui.as_at.day()
        except ValueError:
            return None

    def _propose(self) -> None:
        """Name the file after its language and day."""
        day = self._day()
        if day is not None:
            stem = "contributions" if self.language is Language.EN else "contribuciones"
            self.place.propose(f"{stem}-{day.isoformat()}", _END)
        self._tell()

    def _words_of_place(self) -> tuple[str, str]:
        return self.tr("Follow-up workbook"), self.tr("Excel workbook")

    # Writing

    def accept(self) -> None:
        """Write the workbook; while that fails the dialog stays with the reason."""
        day = self._day()
        if day is None:
            self._tell(self.tr("Write the day of the position, such as 2025-05-15."))
            self.ui.as_at.setFocus()
            return
        if not self.place.is_named:
            self._tell(self.tr("Write where the file should go, or choose it."))
            self.place.take_focus()
            return
        path = self.place.path
        try:
            write_whole(path, dues_workbook(self._dues.report(day), self.language))
        except Condition as condition:
            self._tell(self._say(condition))
            self.place.take_focus()
            return
        self.place.keep()
        super().accept()
        self.written.emit(path)

    # What it says

    def _tell(self, problem: str = "") -> None:
        """What stands in the way, else what will be replaced."""
        is_there = self.place.is_there
        self.write_button.setText(self.tr("Replace") if is_there else self.tr("Write"))
        note = self.tr("There is a file of this name; the workbook will take its place.") if is_there else ""
        label = self.ui.words
        label.setText(problem or note)
        mark_trouble(label, is_trouble=bool(problem))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for at, language in enumerate(LANGUAGES):
            self.ui.language.setItemText(at, language_word(language))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
