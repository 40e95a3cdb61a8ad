"""All that is kept of one person who comes, with who is likely meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCompleter, QDialog, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.people import Delegate, Part, likely_duplicates, usual_part
from rcm_desktop.domain.text import clean
from rcm_desktop.windows.forms.ui_person_dialog import Ui_PersonDialog
from rcm_desktop.windows.record.people_words import delegation_word, part_word, spoken_word
from rcm_desktop.windows.troubled import tell_trouble

_LINES = ("name", "courtesy", "function", "institution", "email", "telephone")


class PersonDialog(QDialog):
    """``person`` is changed, or somebody new without a name. ``known`` are people of all events, who are
    completed and proposed; ``here`` are those who are in the list already."""

    def __init__(
        self,
        person: Delegate,
        directory: DirectoryOfDay,
        known: Sequence[Delegate],
        here: Sequence[Delegate],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person, self._directory = person, directory
        persons = {each.person for each in here}
        self._known = [each for each in known if each.person not in persons]
        self._here = here
        self._proposed: Delegate | None = None
        self._is_part_chosen = bool(person.name)
        self.ui = Ui_PersonDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.party.set_directory(directory)
        completer = QCompleter([each.name for each in self._known], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_completed)
        ui.name.setCompleter(completer)
        ui.problem.hide()
        self._show(person)
        self._retranslate()
        ui.name.textChanged.connect(lambda: self._propose())
        ui.part.activated.connect(lambda _: self._on_part_chosen())
        ui.party.textChanged.connect(lambda: self._on_party())
        ui.known_button.clicked.connect(self.take_known)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._propose()
        ui.name.setFocus()

    def person(self) -> Delegate:
        """As it was entered."""
        ui = self.ui
        lines = {name: " ".join(clean(getattr(ui, name).text()).split()) for name in _LINES}
        spoken = str(ui.interpretation.currentData() or "")
        return replace(
            self._person,
            **lines,
            delegation=ui.party.party(),
            part=Part(str(ui.part.currentData())),
            interpretation=Language(spoken) if spoken else None,
        )

    def _show(self, person: Delegate) -> None:
        for name in _LINES:
            getattr(self.ui, name).setText(getattr(person, name))
        self.ui.party.set_code(person.delegation)

    # Who is meant

    def _propose(self) -> None:
        """Say who is likely meant; nothing is taken by itself."""
        name = self.ui.name.text().strip()
        is_other = bool(name) and name != self._person.name
        here = likely_duplicates(name, self._here) if is_other else []
        elsewhere = likely_duplicates(name, self._known) if is_other and not here else []
        self._proposed = elsewhere[-1] if elsewhere else None
        words = ""
        if here:
            words = self.tr("Perhaps already here: {0}.").format(self._who(here[0]))
        elif self._proposed is not None:
            words = self.tr("Known from another event: {0}.").format(self._who(self._proposed))
        self.ui.proposal.setText(words)
        self.ui.proposal.setVisible(bool(words))
        self.ui.known_button.setVisible(self._proposed is not None)

    def _who(self, person: Delegate) -> str:
        whence = delegation_word(person.delegation, self._directory)
        return ", ".join(part for part in (person.name, whence) if part)

    def _on_completed(self, name: str) -> None:
        """A name was chosen from the list: that person is meant."""
        named = [each for each in self._known if each.name == name]
        if named:
            self._proposed = named[-1]
            self.take_known()

    def take_known(self) -> None:
        """The person proposed is meant: what is known is filled in, what was written here stays."""
        known = self._proposed
        if known is None:
            return
        written = self.person()
        taken = replace(known, id=self._person.id)
        fields = (*_LINES[1:], "delegation")
        kept = {name: getattr(written, name) for name in fields if getattr(written, name)}
        self._person = replace(taken, **kept)
        self._is_part_chosen = True
        self._show(self._person)
        self._choose()
        self._propose()

    # Role

    def _on_part_chosen(self) -> None:
        self._is_part_chosen = True

    def _on_party(self) -> None:
        """Who comes for an organisation observes, until somebody says otherwise."""
        if not self._is_part_chosen:
            part = usual_part(self.ui.party.party(), self._directory)
            self.ui.part.setCurrentIndex(self.ui.part.findData(part.value))

    # Whole

    def accept(self) -> None:
        """OK: refused with a sentence, the caret in the field, while there is no name, or the country may be
        several."""
        ui = self.ui
        is_named = bool(self.person().name)
        problem = ui.party.problem() if is_named else self.tr("Write the name.")
        if problem:
            tell_trouble(ui.problem, problem)
            (ui.party if is_named else ui.name).setFocus()
            return
        super().accept()

    def _choose(self) -> None:
        spoken = self._person.interpretation
        self.ui.part.setCurrentIndex(self.ui.part.findData(self._person.part.value))
        self.ui.interpretation.setCurrentIndex(
            self.ui.interpretation.findData(spoken.value if spoken is not None else "")
        )

    def _retranslate(self) -> None:
        ui = self.ui
        ui.part.clear()
        for part in Part:
            ui.part.addItem(part_word(part), part.value)
        ui.interpretation.clear()
        ui.interpretation.addItem(self.tr("not told"), "")
        for language in LANGUAGES:
            ui.interpretation.addItem(spoken_word(language), language.value)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._person = self.person()
            self.ui.retranslateUi(self)
            self._retranslate()
            self._propose()
        super().changeEvent(event)
