"""The papers of an event: which, in which language, and where they go; the pages can be looked at first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.label_stock import shipped_stocks
from rcm_desktop.domain.events.paper_options import (
    FORMS,
    USUAL_OPTIONS,
    EventPaperForm,
    EventPaperKind,
    EventPaperOptions,
)
from rcm_desktop.domain.events.signing import signing_sheets
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.qt_models.named_lines_model import NamedLine, NamedLinesModel
from rcm_desktop.services.event_papers import EventPapers
from rcm_desktop.windows.calendar.calendar_words import title_of, when_words
from rcm_desktop.windows.calendar.day_words import whole_day
from rcm_desktop.windows.file_place import FilePlace
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_event_papers_dialog import Ui_EventPapersDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.papers.preview_over import Make
from rcm_desktop.windows.troubled import mark_trouble

_CHOICES = ((Language.EN,), (Language.ES,), LANGUAGES)
_SIZE = (760, 560)
_ENDS = tuple(f".{each.value}" for each in EventPaperForm)
ShowPages = Callable[[str, Make, tuple[Language, ...]], None]


class EventPapersDialog(QDialog):
    """``written`` carries the ``Path`` of a finished paper; the dialog stays for the next one.

    ``show_pages`` shows the pages that something makes in given languages, under a name, and raises what
    keeps them from being made.
    """

    written = Signal(object)

    def __init__(
        self,
        papers: EventPapers,
        event: Event,
        say: Callable[[Condition], str],
        settings: QSettings,
        check_not_own: Callable[[Path], None],
        show_pages: ShowPages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._papers = papers
        self._event = event
        self._say = say
        self._check_not_own = check_not_own
        self._show_pages = show_pages
        self._sheets = signing_sheets(event, papers.sessions(event.id))
        self.ui = Ui_EventPapersDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._model = NamedLinesModel(self)
        ui.papers.setModel(self._model)
        self.place = FilePlace(ui.target, ui.choose_button, settings, self._words_of_place, _ENDS)
        role = QDialogButtonBox.ButtonRole
        self.write_button = ui.buttons.addButton("", role.AcceptRole)
        self.preview_button = ui.buttons.addButton("", role.ActionRole)
        self.close_button = ui.buttons.addButton("", role.RejectRole)
        self.write_button.setDefault(True)
        for choice in _CHOICES:
            ui.language.addItem("", choice)
        ui.language.setCurrentIndex(len(_CHOICES) - 1)
        for stock in shipped_stocks():
            ui.stock.addItem("", stock.id)
        ui.blank_rows.setValue(USUAL_OPTIONS.blank_rows)
        ui.cut_marks.setChecked(USUAL_OPTIONS.cut_marks)
        ui.who_came.setChecked(papers.was_marked(event.id))
        ui.country.set_directory(papers.directory(event))
        for label in (ui.about, ui.words):
            label.setMinimumHeight(2 * label.fontMetrics().lineSpacing())
        self._connect()
        self._retranslate()
        self.choose(EventPaperKind.CONFIRMATIONS)
        fit_to_screen(self, *_SIZE)
        ui.papers.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.papers.selectionModel().currentChanged.connect(lambda *_: self._on_kind())
        # Not "activated": Enter goes on from the list to the button, and would write twice.
        ui.papers.doubleClicked.connect(lambda _: self.accept())
        ui.language.currentIndexChanged.connect(lambda _: self._propose())
        ui.form.currentIndexChanged.connect(lambda _: self._propose())
        self.place.changed.connect(lambda: self._tell())
        self.place.taken.connect(ui.buttons.setFocus)
        self.preview_button.clicked.connect(lambda _: self.preview())
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)

    # What is chosen

    def choose(self, kind: EventPaperKind) -> None:
        """Take a paper in hand."""
        self.ui.papers.setCurrentIndex(self._model.place_of(kind.value))

    @property
    def kind(self) -> EventPaperKind:
        return EventPaperKind(self._model.id_at(self.ui.papers.currentIndex()))

    @property
    def languages(self) -> tuple[Language, ...]:
        return _CHOICES[max(0, self.ui.language.currentIndex())]

    @property
    def form(self) -> EventPaperForm:
        return EventPaperForm(self.ui.form.currentData() or EventPaperForm.PDF)

    @property
    def options(self) -> EventPaperOptions:
        ui = self.ui
        sheet = self._sheets[at - 1] if (at := ui.sheet.currentIndex()) > 0 else None
        return EventPaperOptions(
            ui.telephones.isChecked(),
            ui.apart.isChecked(),
            ui.each_person.isChecked(),
            sheet.day if sheet is not None else None,
            sheet.session.id if sheet is not None and sheet.session is not None else "",
            ui.blank_rows.value(),
            str(ui.stock.currentData() or ""),
            ui.start.value(),
            ui.cut_marks.isChecked(),
            ui.who_came.isChecked(),
            ui.country.code(),
        )

    def _on_kind(self) -> None:
        """Show what may be chosen of the paper in hand, and nothing else."""
        ui, kind = self.ui, self.kind
        forms = FORMS[kind]
        if [ui.form.itemData(at) for at in range(ui.form.count())] != list(forms):
            ui.form.clear()
            for form in forms:
                ui.form.addItem(_form_word(form), form)
        signs = kind in (EventPaperKind.SIGNATURES, EventPaperKind.MORNING)
        labels = kind in (EventPaperKind.BADGES, EventPaperKind.MORNING)
        shown: tuple[tuple[bool, tuple[QWidget, ...]], ...] = (
            (len(forms) > 1, (ui.form, ui.form_label)),
            (signs and len(self._sheets) > 1, (ui.sheet, ui.sheet_label)),
            (signs, (ui.blank_rows, ui.blank_rows_label)),
            (labels, (ui.stock, ui.stock_label, ui.start, ui.start_label, ui.cut_marks)),
            (kind is EventPaperKind.COUNTRY, (ui.country, ui.country_label)),
            (kind is EventPaperKind.PARTICIPANTS, (ui.telephones, ui.apart)),
            (kind is EventPaperKind.SHEETS, (ui.each_person,)),
            (kind is EventPaperKind.CERTIFICATES, (ui.who_came,)),
        )
        for is_on, widgets in shown:
            for widget in widgets:
                widget.setVisible(is_on)
        ui.about.setText(self._about(kind))
        self._propose()

    def _propose(self) -> None:
        """Name the file after the event, the paper and the language."""
        language = "-".join(each.value for each in self.languages)
        self.place.propose(f"{self._event.key}-{self.kind.value}-{language}", f".{self.form.value}")

    # Making

    def _content(self, languages: tuple[Language, ...]) -> bytes:
        return self._papers.make(self._event.id, self.kind, languages, self.form, self.options)

    def accept(self) -> None:
        """Write the paper in hand; the dialog stays, for the next one or with the reason."""
        if not self.place.is_named:
            self._tell(self.tr("Write where the file should go, or choose it."))
            self.place.take_focus()
            return
        if problem := self._missing():
            self._tell(problem)
            return
        path = self.place.path
        try:
            self._check_not_own(path)
            write_whole(path, self._content(self.languages))
        except Condition as condition:
            self._tell(self._say(condition))
            return
        self.place.keep()
        self._tell()
        self.ui.words.setText(self.tr("Written: {0}").format(path))
        self.written.emit(path)

    def preview(self) -> None:
        """Show the pages as they will print."""
        if problem := self._missing():
            self._tell(problem)
            return
        kind, options, id_ = self.kind, self.options, self._event.id

        def make(languages: tuple[Language, ...]) -> bytes:
            return self._papers.make(id_, kind, languages, EventPaperForm.PDF, options)

        try:
            self._show_pages(f"{self._event.key}-{kind.value}", make, self.languages)
        except Condition as condition:
            self._tell(self._say(condition))

    def _missing(self) -> str:
        if self.kind is EventPaperKind.COUNTRY and not self.ui.country.code():
            self.ui.country.setFocus()
            return self.tr("Choose the country whose attendance is shown.")
        return ""

    # What it says

    def _tell(self, problem: str = "") -> None:
        is_there = self.place.is_there
        self.write_button.setText(self.tr("Replace") if is_there else self.tr("Write"))
        there = self.tr("There is a file of this name; the paper will take its place.") if is_there else ""
        label = self.ui.words
        label.setText(problem or there)
        mark_trouble(label, is_trouble=bool(problem))

    def _words_of_place(self) -> tuple[str, str]:
        return self.tr("Papers of the event"), _form_word(self.form)

    def _retranslate(self) -> None:
        ui = self.ui
        kept = self.ui.sheet.currentIndex()
        ui.retranslateUi(self)
        self._model.show([NamedLine(kind.value, self._name(kind)) for kind in EventPaperKind])
        both = self.tr("English and Spanish")
        for at, choice in enumerate(_CHOICES):
            ui.language.setItemText(at, both if len(choice) > 1 else language_word(choice[0]))
        for at, stock in enumerate(shipped_stocks()):
            ui.stock.setItemText(at, stock.name(window_language()))
        ui.sheet.clear()
        ui.sheet.addItem(self.tr("all days and sessions"))
        for sheet in self._sheets:
            session = sheet.session.name(window_language()) if sheet.session is not None else ""
            ui.sheet.addItem(" · ".join(filter(None, (_day(sheet.day), session))))
        ui.sheet.setCurrentIndex(max(0, kept))
        place = self._event.place(window_language())
        ui.event_words.setText(
            " · ".join(filter(None, (title_of(self._event), when_words(self._event.when), place)))
        )
        self.preview_button.setText(self.tr("&Preview…"))
        self.close_button.setText(self.tr("Close"))
        for at in range(ui.form.count()):
            ui.form.setItemText(at, _form_word(EventPaperForm(ui.form.itemData(at))))
        if ui.papers.currentIndex().isValid():
            ui.about.setText(self._about(self.kind))
        self._tell()

    def _name(self, kind: EventPaperKind) -> str:
        return {
            EventPaperKind.CONFIRMATIONS: self.tr("Confirmations by country"),
            EventPaperKind.SHEETS: self.tr("Confirmation sheets"),
            EventPaperKind.PARTICIPANTS: self.tr("List of participants"),
            EventPaperKind.SIGNATURES: self.tr("Signature list"),
            EventPaperKind.PLATES: self.tr("Table plates"),
            EventPaperKind.BADGES: self.tr("Badges"),
            EventPaperKind.MORNING: self.tr("Everything for the first morning"),
            EventPaperKind.CERTIFICATES: self.tr("Certificates of attendance"),
            EventPaperKind.ATTENDANCE: self.tr("Attendance of the event"),
            EventPaperKind.COUNTRY: self.tr("Attendance of a country"),
            EventPaperKind.YEAR: self.tr("Attendance of the year"),
        }[kind]

    def _about(self, kind: EventPaperKind) -> str:
        return {
            EventPaperKind.CONFIRMATIONS: self.tr("Who confirmed, declined or is silent, and how many come."),
            EventPaperKind.SHEETS: self.tr("A sheet for each country or person, to file or to send."),
            EventPaperKind.PARTICIPANTS: self.tr(
                "All people in diplomatic order, heads of delegation first."
            ),
            EventPaperKind.SIGNATURES: self.tr("A list to sign for each day and session, with blank rows."),
            EventPaperKind.PLATES: self.tr(
                "A plate for each delegation that is expected, folded, both sides."
            ),
            EventPaperKind.BADGES: self.tr("A badge for each person, to be cut or on labels."),
            EventPaperKind.MORNING: self.tr("Signature list, plates and badges in one file."),
            EventPaperKind.CERTIFICATES: self.tr("A certificate for each person, to be signed."),
            EventPaperKind.ATTENDANCE: self.tr("How each country was there on each day, with graphs."),
            EventPaperKind.COUNTRY: self.tr("At which events a country was, with a graph."),
            EventPaperKind.YEAR: self.tr("All members against all events of the year, with a graph."),
        }[kind]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _form_word(form: EventPaperForm) -> str:
    if form is EventPaperForm.PDF:
        return QCoreApplication.translate("EventPapersDialog", "PDF, to print")
    return QCoreApplication.translate("EventPapersDialog", "Excel workbook")


def _day(day: date | None) -> str:
    return whole_day(day) if day is not None else ""
