"""Where a calendar file goes: which events, in which language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.calendar_files import CalendarFiles
from rcm_desktop.windows.calendar.calendar_words import title_of
from rcm_desktop.windows.file_place import FilePlace
from rcm_desktop.windows.forms.ui_calendar_file_dialog import Ui_CalendarFileDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.troubled import mark_trouble

_CHOICES = ((Language.EN,), (Language.ES,), LANGUAGES)
_THIS, _COMING, _ALL = "this", "coming", "all"


class CalendarFileDialog(QDialog):
    """``event`` is the one in hand, None for none. ``written`` carries the ``Path`` and how many events were
    left out because nobody knows their days yet."""

    written = Signal(object, int)

    def __init__(
        self,
        files: CalendarFiles,
        event: Event | None,
        say: Callable[[Condition], str],
        settings: QSettings,
        check_not_own: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._event = event
        self._say = say
        self._check_not_own = check_not_own
        self.ui = Ui_CalendarFileDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.place = FilePlace(ui.target, ui.choose_button, settings, self._words_of_place)
        self.write_button = ui.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button = ui.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        for scope in (*((_THIS,) if event is not None else ()), _COMING, _ALL):
            ui.scope.addItem("", scope)
        for choice in _CHOICES:
            ui.language.addItem("", choice)
        ui.language.setCurrentIndex(LANGUAGES.index(window_language()))
        for text in (ui.about, ui.words):
            text.setMinimumHeight(2 * text.fontMetrics().lineSpacing())
        ui.scope.currentIndexChanged.connect(lambda _: self._propose())
        ui.language.currentIndexChanged.connect(lambda _: self._propose())
        self.place.changed.connect(lambda: self._tell())
        self.place.taken.connect(ui.buttons.setFocus)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._retranslate()
        self._propose()
        ui.scope.setFocus()

    @property
    def languages(self) -> tuple[Language, ...]:
        return _CHOICES[max(0, self.ui.language.currentIndex())]

    @property
    def scope(self) -> str:
        return str(self.ui.scope.currentData())

    def _propose(self) -> None:
        """Name the file after what is in it."""
        named = self._event.key if self._event is not None and self.scope == _THIS else self.tr("calendar")
        self.place.propose("-".join((named, *(each.value for each in self.languages))), ".ics")

    def accept(self) -> None:
        """Write the file; while that fails the dialog stays with the reason."""
        if not self.place.is_named:
            self._tell(self.tr("Write where the file should go, or choose it."))
            self.place.take_focus()
            return
        path = self.place.path
        ids = {self._event.id} if self._event is not None and self.scope == _THIS else None
        start = date.today() if self.scope == _COMING else None
        try:
            self._check_not_own(path)
            made = self._files.made(
                self.languages, ids=ids, start=start, sessions=self.ui.sessions.isChecked()
            )
            write_whole(path, made.content)
        except Condition as condition:
            self._tell(self._say(condition))
            return
        self.place.keep()
        super().accept()
        self.written.emit(path, len(made.left_out))

    # What it says

    def _tell(self, problem: str = "") -> None:
        is_there = self.place.is_there
        self.write_button.setText(self.tr("Replace") if is_there else self.tr("Write"))
        there = self.tr("There is a file of this name; the calendar will take its place.") if is_there else ""
        label = self.ui.words
        label.setText(problem or there)
        mark_trouble(label, is_trouble=bool(problem))

    def _words_of_place(self) -> tuple[str, str]:
        return self.tr("Calendar file"), self.tr("Calendar (iCalendar)")

    def _retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        ui.about.setText(
            self.tr("Outlook and other calendars open the file. Sent again, an event takes its old place.")
        )
        words = {
            _THIS: title_of(self._event) if self._event is not None else "",
            _COMING: self.tr("All events from today on"),
            _ALL: self.tr("All events"),
        }
        for at in range(ui.scope.count()):
            ui.scope.setItemText(at, words[ui.scope.itemData(at)])
        both = self.tr("English and Spanish")
        for at, choice in enumerate(_CHOICES):
            ui.language.setItemText(at, both if len(choice) > 1 else language_word(choice[0]))
        self.close_button.setText(self.tr("Cancel"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
