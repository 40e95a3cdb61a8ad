"""The page of preferences for openings: how each body's are worded, tried while a wording is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.openings import FIELDS, NameForm, OpeningWording, opening_of
from rcm_desktop.domain.text import clean
from rcm_desktop.services.records import Records
from rcm_desktop.windows.forms.ui_preferences_opening import Ui_PreferencesOpening
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.preferences.preference_page import PreferencePage

_PLACE = "Antigua, Guatemala"
_EXAMPLE = Meeting(
    "",
    "",
    start=date(2025, 6, 3),
    end=date(2025, 6, 5),
    en=MeetingWording(place=_PLACE),
    es=MeetingWording(place=_PLACE),
    read_present=("CA", "DO", "GT", "US"),
    ordinal=12,
)
"""An invented meeting, on which a wording is tried while it is written."""


class PreferencesOpening(PreferencePage):
    """``say`` words what stands in the way."""

    def __init__(
        self, records: Records, say: Callable[[Condition], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._records, self._say = records, say
        self._directory = records.directory()
        self._bodies = self._directory.on(date.today()).bodies()
        self._wordings: dict[tuple[str, Language], OpeningWording] = {}
        self.ui = Ui_PreferencesOpening()
        self.ui.setupUi(self)
        for body in self._bodies:
            self.ui.body.addItem("", body.id)
        for chooser in (self.ui.form_en, self.ui.form_es):
            for form in NameForm:
                chooser.addItem("", form)
        self.retranslate()
        self._show_body()
        self.ui.body.currentIndexChanged.connect(lambda _: self._show_body())
        for language in LANGUAGES:
            formula, chooser, _ = self._fields(language)
            formula.textChanged.connect(self._on_edit)
            chooser.activated.connect(lambda _: self._on_edit())

    def _fields(self, language: Language) -> tuple[QPlainTextEdit, QComboBox, QLabel]:
        ui = self.ui
        if language is Language.EN:
            return ui.formula_en, ui.form_en, ui.preview_en
        return ui.formula_es, ui.form_es, ui.preview_es

    @property
    def _body(self) -> str:
        return str(self.ui.body.currentData())

    def _wording(self, language: Language) -> OpeningWording:
        """The wording of the body in hand, as it is stored or was just written."""
        key = (self._body, language)
        if key not in self._wordings:
            self._wordings[key] = self._records.wording(self._body, language)
        return self._wordings[key]

    def _show_body(self) -> None:
        for language in LANGUAGES:
            formula, chooser, _ = self._fields(language)
            wording = self._wording(language)
            blocked = formula.blockSignals(True)
            formula.setPlainText(wording.formula)
            formula.blockSignals(blocked)
            chooser.setCurrentIndex(list(NameForm).index(wording.form))
        self._show_previews()

    def _on_edit(self) -> None:
        for language in LANGUAGES:
            formula, chooser, _ = self._fields(language)
            words = " ".join(clean(formula.toPlainText()).split())
            form = NameForm(chooser.currentData())
            self._wordings[self._body, language] = OpeningWording(words, form)
        self._show_previews()

    def _show_previews(self) -> None:
        """Each wording tried on an invented meeting; what is wrong with one stands in its place."""
        for language in LANGUAGES:
            meeting = replace(_EXAMPLE, body=self._body)
            try:
                words = opening_of(meeting, language, self._wording(language), self._directory)
            except Condition as condition:
                words = self._say(condition)
            self._fields(language)[2].setText(words)

    def check(self) -> None:
        """Raises UnknownField."""
        for wording in self._wordings.values():
            wording.check()

    def store(self) -> None:
        for (body, language), wording in self._wordings.items():
            if wording != self._records.wording(body, language):
                self._records.put_wording(body, language, wording)

    def title(self) -> str:
        return self.tr("Opening")

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for at, body in enumerate(self._bodies):
            self.ui.body.setItemText(at, body.names(window_language()).in_full)
        words = {
            NameForm.RUNNING: self.tr("As in running text: the United States"),
            NameForm.FULL: self.tr("In full: the United States of America"),
        }
        for chooser in (self.ui.form_en, self.ui.form_es):
            for at, form in enumerate(NameForm):
                chooser.setItemText(at, words[form])
        fields = ", ".join(f"{{{field}}}" for field in FIELDS)
        self.ui.fields_words.setText(self.tr("Fields: {0}").format(fields))
        self._show_previews()
