"""To whom letters to a country or organisation go, and who is its focal point."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.contacts import Contact, ContactKind
from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.qt_models.contacts_model import CONTACT_ROLE, FIELDS, ContactsModel
from rcm_desktop.services.directory import DirectoryBook
from rcm_desktop.windows.directory.contact_dialog import ContactDialog
from rcm_desktop.windows.directory.directory_words import contact_heading, contact_words
from rcm_desktop.windows.forms.ui_contacts_panel import Ui_ContactsPanel
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.record_table import prepare_table

_ENGLISH = frozenset({"BZ", "CA", "US", "JM"})
"""Countries to which one writes in English unless somebody says otherwise."""

_WIDE = tuple(FIELDS.index(field) for field in FIELDS if field not in ("kind", "since"))


class ContactsPanel(QWidget):
    """``changed`` tells that a contact was stored or removed; ``is_wanted`` asks before one is lost."""

    changed = Signal()

    def __init__(
        self,
        book: DirectoryBook,
        say: Callable[[Condition], str],
        is_wanted: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._say, self._is_wanted = book, say, is_wanted
        self._directory = book.directory()
        self._entry: NamedEntry | None = None
        self.asking: ContactDialog | None = None
        self._model = ContactsModel(contact_heading, contact_words, self)
        self.ui = Ui_ContactsPanel()
        self.ui.setupUi(self)
        table = self.ui.table
        table.setModel(self._model)
        table.verticalHeader().hide()
        prepare_table(table, _WIDE)
        self.ui.addressee_button.clicked.connect(lambda: self.add(ContactKind.ADDRESSEE))
        self.ui.focal_button.clicked.connect(lambda: self.add(ContactKind.FOCAL_POINT))
        self.ui.edit_button.clicked.connect(self.edit)
        self.ui.remove_button.clicked.connect(self.remove)
        table.activated.connect(lambda _: self.edit())
        table.selectionModel().currentChanged.connect(lambda: self._follow())
        self._follow()

    def show_entry(self, entry: NamedEntry) -> None:
        """Show the contacts of a country or organisation."""
        self._entry = entry
        self.reload()

    def reload(self, hand: str = "") -> None:
        """Read them again, with the contact ``hand`` in hand."""
        if self._entry is None:
            return
        self._directory = self._book.directory()
        contacts = self._directory.contacts_of(self._entry.kind, self._entry.id)
        self._model.show(contacts)
        row = max(self._model.row_of(hand), 0)
        if contacts:
            self.ui.table.setCurrentIndex(self._model.index(row, 0))
        self._follow()

    @property
    def _current(self) -> Contact | None:
        contact = self.ui.table.currentIndex().data(CONTACT_ROLE)
        return contact if isinstance(contact, Contact) else None

    # What the buttons do

    def add(self, kind: ContactKind) -> None:
        """Ask for a new contact."""
        if self._entry is not None and not self._book.is_read_only:
            language = Language.EN if self._entry.id in _ENGLISH else Language.ES
            self._ask(Contact("", self._entry.kind, self._entry.id, kind, language=language))

    def edit(self) -> None:
        """Put the contact in hand right."""
        if self._current is not None and not self._book.is_read_only:
            self._ask(self._current)

    def _ask(self, contact: Contact) -> None:
        assert self._entry is not None
        of_whom = self._entry.names(window_language()).short
        dialog = ContactDialog(self._book, contact, of_whom, self._say, self)
        dialog.accepted.connect(lambda: self._take(dialog.contact.id))
        dialog.finished.connect(dialog.deleteLater)
        self.asking = dialog
        dialog.open()

    def _take(self, id_: str) -> None:
        self.reload(id_)
        self.changed.emit()

    def remove(self) -> None:
        """Take the contact in hand out; this is not undone."""
        contact = self._current
        if contact is None or self._book.is_read_only:
            return
        who = contact.name or contact.function or contact.institution
        if not self._is_wanted(self.tr("Remove {0} from the directory?").format(who)):
            return
        try:
            self._book.remove_contact(contact.id)
        except Condition as condition:
            self.ui.words.setText(self._say(condition))
            return
        self._take("")

    # What it says

    def _follow(self) -> None:
        is_open, has_one = not self._book.is_read_only, self._current is not None
        for button in (self.ui.addressee_button, self.ui.focal_button):
            button.setEnabled(is_open)
        for button in (self.ui.edit_button, self.ui.remove_button):
            button.setEnabled(is_open and has_one)
        self.ui.words.setText(self._words())

    def _words(self) -> str:
        """To whom a letter of today goes."""
        if self._entry is None:
            return ""
        found = self._directory.addressee(self._entry.id, date.today())
        if found is None:
            return self.tr("Nobody receives letters yet: add an addressee.")
        parts = (contact_words(found, "name"), found.function, found.institution)
        return self.tr("A letter of today goes to: {0}").format(", ".join(part for part in parts if part))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._model.retranslate()
            self._follow()
        super().changeEvent(event)
