"""The directory of the conference, to look into and to put right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.folding import plain
from rcm_desktop.qt_models.directory_lines import KEY_ROLE, DirectoryLine, DirectoryLines
from rcm_desktop.services.directory import DirectoryBook
from rcm_desktop.windows.directory.contacts_panel import ContactsPanel
from rcm_desktop.windows.directory.directory_words import entry_words, kind_word, new_word
from rcm_desktop.windows.directory.entry_panel import EntryPanel
from rcm_desktop.windows.filling import fill, let_tab_end_at
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_directory_dialog import Ui_DirectoryDialog
from rcm_desktop.windows.interface_language import window_language

KINDS: tuple[EntryKind | None, ...] = (*EntryKind, None)
"""What the list can show; None for the Presidencies by year."""
_SIZE = (1120, 700)
_SHEET = "QListView::item { padding: 4px 6px; }"
_YEARS_TO_COME = 3
_WITH_CONTACTS = (EntryKind.COUNTRY, EntryKind.ORGANISATION)


class DirectoryDialog(QDialog):
    """``changed`` tells that the directory is another one; ``say`` words what stands in the way."""

    changed = Signal()

    def __init__(
        self, book: DirectoryBook, say: Callable[[Condition], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book, self._say = book, say
        self._directory = book.directory()
        self._shown: object = None
        self.ui = Ui_DirectoryDialog()
        self.ui.setupUi(self)
        self._lines = DirectoryLines(self)
        self.ui.entries.setModel(self._lines)
        self.setStyleSheet(_SHEET)
        self.entry = EntryPanel(book, say, self._is_wanted, self)
        self.contacts = ContactsPanel(book, say, self._is_wanted, self)
        fill(self.ui.names_page, self.entry)
        fill(self.ui.contacts_page, self.contacts)
        let_tab_end_at(self.ui.buttons)
        for _ in KINDS:
            self.ui.kind.addItem("")
        self.ui.panes.setSizes([340, 780])
        self.ui.panes.setStretchFactor(1, 1)
        self.ui.read_only_words.setVisible(book.is_read_only)
        self.ui.presidency.setEnabled(not book.is_read_only)
        self._connect()
        self._retranslate()
        fit_to_screen(self, *_SIZE)
        self.ui.filter.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.kind.activated.connect(lambda _: self._on_kind())
        ui.filter.textChanged.connect(lambda _: self._fill())
        ui.filter.installEventFilter(self)
        ui.entries.selectionModel().currentChanged.connect(self._on_current)
        ui.new_button.clicked.connect(self.begin)
        ui.presidency.activated.connect(lambda _: self._put_presidency())
        ui.buttons.rejected.connect(self.reject)
        self.entry.stored.connect(self._on_stored)
        self.contacts.changed.connect(self._reread)

    def _is_wanted(self, question: str) -> bool:
        from rcm_desktop.windows.asking import is_wanted

        return is_wanted(self, question)

    # The list

    @property
    def kind(self) -> EntryKind | None:
        """What the list shows, None for the Presidencies."""
        return KINDS[self.ui.kind.currentIndex()]

    def show_kind(self, kind: EntryKind | None) -> None:
        """Show the entries of a kind, the first of them in hand."""
        self.ui.kind.setCurrentIndex(KINDS.index(kind))
        self._show_kind()

    def _on_kind(self) -> None:
        if self.entry.may_leave():
            self._show_kind()
        else:
            self.ui.kind.setCurrentIndex(KINDS.index(self._kind_shown))

    def _show_kind(self) -> None:
        self._kind_shown = self.kind
        self._shown = None
        self.ui.filter.clear()
        self.ui.new_button.setVisible(self.kind not in (None, EntryKind.SECRETARIAT))
        self.ui.new_button.setEnabled(not self._book.is_read_only)
        self._fill()
        this_year = self._lines.index_of(date.today().year)
        self.ui.entries.setCurrentIndex(this_year if this_year.isValid() else self._lines.index(0))

    def _fill(self) -> None:
        """List what the filter lets through; what is in hand stays in hand where it is listed."""
        sought = plain(self.ui.filter.text().strip())
        lines = [line for line, words in self._all() if sought in words]
        self._lines.show(lines)
        self.ui.nothing.setVisible(not lines)
        index = self._lines.index_of(self._shown)
        if index.isValid():
            self.ui.entries.setCurrentIndex(index)

    def _all(self) -> list[tuple[DirectoryLine, str]]:
        """Each line with the words by which it is found, those of the other language too."""
        directory = self._directory
        if self.kind is None:
            known, this_year = directory.presidencies, date.today().year
            last = max([this_year + _YEARS_TO_COME, *known])
            years = range(last, min([this_year, *known]) - 1, -1)
            return [
                (DirectoryLine(year, words), plain(words)) for year in years for words in [self._year(year)]
            ]
        entries = directory.on(date.today()).in_order(self.kind, window_language())
        return [
            (
                DirectoryLine(each.id, entry_words(each)),
                plain(" ".join((entry_words(each), *each.spellings()))),
            )
            for each in entries
        ]

    def _year(self, year: int) -> str:
        directory = self._directory
        code = directory.presidency(year)
        name = directory.on(date(year, 1, 1)).word(code, window_language()) if code else "–"
        return f"{year} · {name}"

    def _on_current(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is None or key == self._shown:
            return
        if not self.entry.may_leave():
            QTimer.singleShot(0, self._show_current)
            return
        self._show(key)

    def _show_current(self) -> None:
        """What was not given up stays in hand."""
        index = self._lines.index_of(self._shown)
        if index.isValid():
            self.ui.entries.setCurrentIndex(index)
        else:
            self.ui.entries.clearSelection()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the field to what was found."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_press = event.type() == QEvent.Type.KeyPress and watched is self.ui.filter
        if is_press and isinstance(event, QKeyEvent) and event.key() in keys:
            entries = self.ui.entries
            entries.setFocus()
            if not entries.currentIndex().isValid():
                entries.setCurrentIndex(self._lines.index(0))
            return True
        return super().eventFilter(watched, event)

    # What is in hand

    def _show(self, key: object) -> None:
        self._shown = key
        ui = self.ui
        if isinstance(key, int):
            ui.right.setCurrentWidget(ui.presidency_page)
            self._show_year(key)
            return
        entry = self._directory.entry(self.kind, str(key)) if self.kind is not None else None
        if entry is None:
            ui.right.setCurrentWidget(ui.empty_page)
            return
        ui.right.setCurrentWidget(ui.entry_page)
        self._show_title()
        self.entry.show_entry(entry)
        self._offer_contacts(entry.kind in _WITH_CONTACTS)
        self.contacts.show_entry(entry.on(date.today()))

    def _offer_contacts(self, is_offered: bool) -> None:
        tabs = self.ui.entry_tabs
        tabs.setTabVisible(tabs.indexOf(self.ui.contacts_page), is_offered)

    def _show_title(self) -> None:
        if self.kind is None:
            return
        found = self._directory.on(date.today()).find(self.kind, str(self._shown))
        names = found.names(window_language()) if found is not None else None
        self.ui.title.setText(names.in_full if names is not None else new_word(self.kind))

    def _show_year(self, year: int) -> None:
        directory = self._directory
        self.ui.year_title.setText(str(year))
        on_the_day = directory.on(date(year, 1, 1))
        self.ui.presidency.set_directory(on_the_day)
        self.ui.presidency.set_code(directory.presidency(year))
        names = (on_the_day.word(code, window_language()) or "–" for code in directory.troika(year))
        self.ui.troika.setText(self.tr("Troika of the year: {0}").format(", ".join(names)))

    def begin(self) -> None:
        """Show empty fields for an entry that the directory does not have."""
        if self.kind is None or self._book.is_read_only or not self.entry.may_leave():
            return
        self._shown = None
        self.ui.entries.clearSelection()
        self.ui.entries.setCurrentIndex(QModelIndex())
        self.ui.right.setCurrentWidget(self.ui.entry_page)
        self.ui.entry_tabs.setCurrentWidget(self.ui.names_page)
        self._offer_contacts(False)
        self._show_title()
        self.entry.begin(self.kind)

    def _on_stored(self, id_: str) -> None:
        self._shown = id_ or None
        self._reread()
        self._fill()
        if id_:
            self._show_title()
            self._offer_contacts(self.kind in _WITH_CONTACTS)
            found = self._directory.on(date.today()).delegation(id_)
            if found is not None and self.kind in _WITH_CONTACTS:
                self.contacts.show_entry(found)
        else:
            self.ui.entries.setCurrentIndex(self._lines.index(0))

    def _reread(self) -> None:
        """The directory is another one; it is kept, so that nothing is read when the file is closed."""
        self._directory = self._book.directory()
        self.changed.emit()

    def _put_presidency(self) -> None:
        year = self._shown
        if not isinstance(year, int):
            return
        try:
            self._book.put_presidency(year, self.ui.presidency.code())
        except Condition as condition:
            self.ui.troika.setText(self._say(condition))
            return
        self._reread()
        self._fill()
        self._show_year(year)

    def reject(self) -> None:
        """Close; what is written and not stored is asked about."""
        if self.entry.may_leave():
            super().reject()

    # Words

    def _retranslate(self) -> None:
        ui, shown = self.ui, self.ui.kind.currentIndex()
        ui.retranslateUi(self)
        for at, kind in enumerate(KINDS):
            ui.kind.setItemText(at, kind_word(kind))
        if self._shown is None:
            ui.kind.setCurrentIndex(max(shown, 0))
            self._show_kind()
            return
        self._fill()
        self._show_title()
        if isinstance(self._shown, int):
            self._show_year(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
