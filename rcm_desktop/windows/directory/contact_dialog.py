"""One addressee or focal point, to write down or put right."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.contacts import Contact, ContactKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.text import clean
from rcm_desktop.services.directory import DirectoryBook
from rcm_desktop.windows.date_field import dates_problem
from rcm_desktop.windows.directory.directory_words import contact_kind_word
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_contact_dialog import Ui_ContactDialog
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.troubled import mark_trouble

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_ADDRESS_LINES = 4


class ContactDialog(QDialog):
    """Accepted once the contact is stored, which is then ``contact``. ``of_whom`` names the country or
    organisation, ``say`` words what stands in the way."""

    def __init__(
        self,
        book: DirectoryBook,
        contact: Contact,
        of_whom: str,
        say: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._say = book, say
        self.contact = contact
        self.ui = Ui_ContactDialog()
        self.ui.setupUi(self)
        self.ui.of_whom.setText(of_whom)
        for kind in ContactKind:
            self.ui.kind.addItem("", kind)
        for language in LANGUAGES:
            self.ui.language.addItem("", language)
        self._retranslate()
        self._show(contact)
        line = self.ui.address.fontMetrics().lineSpacing()
        self.ui.address.setFixedHeight(_ADDRESS_LINES * line + 12)
        self.ui.hint.setMinimumHeight(2 * self.ui.hint.fontMetrics().lineSpacing())
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        wanted = self.sizeHint()
        fit_to_screen(self, wanted.width(), wanted.height())
        self.ui.courtesy.setFocus()

    def _show(self, contact: Contact) -> None:
        ui = self.ui
        ui.kind.setCurrentIndex(ui.kind.findData(contact.kind))
        ui.language.setCurrentIndex(ui.language.findData(contact.language))
        ui.courtesy.setText(contact.courtesy)
        ui.name.setText(contact.name)
        ui.function.setText(contact.function)
        ui.institution.setText(contact.institution)
        ui.address.setPlainText(contact.address)
        ui.email.setText(contact.email)
        ui.since.set_day(contact.since)

    def _written(self) -> Contact:
        ui = self.ui

        def words(text: str) -> str:
            return " ".join(clean(text).split())

        lines = [words(line) for line in clean(ui.address.toPlainText()).splitlines()]
        return replace(
            self.contact,
            kind=ContactKind(ui.kind.currentData()),
            courtesy=words(ui.courtesy.text()),
            name=words(ui.name.text()),
            function=words(ui.function.text()),
            institution=words(ui.institution.text()),
            address="\n".join(lines).strip("\n"),
            email=words(ui.email.text()),
            language=Language(ui.language.currentData()),
            since=ui.since.day(),
        )

    def accept(self) -> None:
        """Store; while it fails the contact stays here with the reason."""
        problem = dates_problem(self.ui.since, self.ui.since)
        field: QWidget = self.ui.since
        email = self.ui.email.text().strip()
        if not problem and email and not _EMAIL.fullmatch(email):
            problem, field = self.tr("“{0}” is not an e-mail address.").format(email), self.ui.email
        if not problem:
            try:
                self.contact = self._book.put_contact(self._written())
            except Condition as condition:
                problem, field = self._say(condition), self.ui.name
        if problem:
            self._tell(problem)
            field.setFocus()
            return
        super().accept()

    def _tell(self, sentence: str) -> None:
        label = self.ui.hint
        label.setText(
            sentence or self.tr("Letters of a day go to the addressee who holds from the latest day.")
        )
        mark_trouble(label, is_trouble=bool(sentence))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for at, kind in enumerate(ContactKind):
            self.ui.kind.setItemText(at, contact_kind_word(kind))
        for at, language in enumerate(LANGUAGES):
            self.ui.language.setItemText(at, language_word(language))
        self._tell("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
