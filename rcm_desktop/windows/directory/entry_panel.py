"""One entry of the directory: its names in both languages and its role, by the day from which they hold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from rcm_desktop.domain.entries import (
    ROLES,
    BadCode,
    Entry,
    EntryKind,
    Facts,
    NamedEntry,
    NameNeeded,
    Names,
    Role,
    Version,
    in_order,
)
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.name_lists import joined
from rcm_desktop.domain.text import clean
from rcm_desktop.qt_models.directory_lines import KEY_ROLE, DirectoryLine, DirectoryLines
from rcm_desktop.services.directory import DirectoryBook, is_own, is_shipped
from rcm_desktop.windows.date_field import dates_problem
from rcm_desktop.windows.directory.directory_words import role_word, version_words
from rcm_desktop.windows.forms.ui_entry_panel import Ui_EntryPanel
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.troubled import mark_trouble
from rcm_desktop.wording import Wording

NAMES = ("short", "listed", "long", "acronym", "roll")
_BESIDE = ("DO", "GT")
"""Two countries that an entry is listed with, one of them with its article."""
_ALWAYS = ""
_MOST_LINES = 4


class EntryPanel(QWidget):
    """``stored`` carries the id of the entry that was changed, "" for one that is there no more.

    ``say`` words what stands in the way; ``is_wanted`` asks before something is lost.
    """

    stored = Signal(object)

    def __init__(
        self,
        book: DirectoryBook,
        say: Callable[[Condition], str],
        is_wanted: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._say, self._is_wanted = book, say, is_wanted
        self._kind = EntryKind.COUNTRY
        self._entry: Entry | None = None
        self._version: Version | None = None
        self._directory = book.directory()
        self._wording = {language: Wording.load(language) for language in LANGUAGES}
        self._as_shown: tuple[Facts, str, str] | None = None
        self.ui = Ui_EntryPanel()
        self.ui.setupUi(self)
        self._lines = DirectoryLines(self)
        self.ui.versions.setModel(self._lines)
        self._connect()
        self.set_read_only(book.is_read_only)

    def _connect(self) -> None:
        ui = self.ui
        ui.versions.selectionModel().currentChanged.connect(self._on_version)
        for field in self._fields():
            field.textEdited.connect(lambda _: self._follow())
        ui.role.activated.connect(lambda _: self._follow())
        ui.correct.toggled.connect(lambda _: self._on_manner())
        ui.store_button.clicked.connect(lambda: self.store())
        ui.remove_button.clicked.connect(self.remove_version)
        ui.shipped_button.clicked.connect(self.take_back)

    def _fields(self) -> list[QLineEdit]:
        ui = self.ui
        return [
            *(self._field(name, language) for name in NAMES for language in LANGUAGES),
            ui.code,
            ui.since,
        ]

    def _field(self, name: str, language: Language) -> QLineEdit:
        field = getattr(self.ui, f"{name}_{language.value}")
        assert isinstance(field, QLineEdit)
        return field

    def set_read_only(self, read_only: bool) -> None:
        for field in self._fields():
            field.setReadOnly(read_only)
        for widget in (self.ui.role, self.ui.correct, self.ui.change):
            widget.setEnabled(not read_only)
        self._follow()

    # What it shows

    def show_entry(self, entry: Entry, since: date | None = None) -> None:
        """Show an entry, with the version since a day, else the one that holds today."""
        self._kind, self._entry, self._directory = entry.kind, entry, self._book.directory()
        chosen = entry.since(since) if since is not None else None
        self._show_version(chosen or _today(entry))
        lines = [DirectoryLine(each.since or _ALWAYS, version_words(entry, each)) for each in entry.versions]
        self._lines.show(lines)
        self._show_current()
        view = self.ui.versions
        row = view.sizeHintForRow(0)
        view.setFixedHeight(min(len(lines), _MOST_LINES) * row + 2 * view.frameWidth() + 2)

    def begin(self, kind: EntryKind) -> None:
        """Empty fields for an entry that the directory does not have."""
        self._kind, self._entry = kind, None
        self._show_version(None)
        (self.ui.code if kind is EntryKind.COUNTRY else self.ui.short_en).setFocus()

    def _show_version(self, version: Version | None) -> None:
        self._version = version
        ui, is_new = self.ui, version is None
        facts = version.facts if version is not None else Facts(Names(""), Names(""), ROLES[self._kind][0])
        for language in LANGUAGES:
            for name in NAMES:
                self._field(name, language).setText(getattr(facts.names(language), name))
                self._field(name, language).setCursorPosition(0)
        self._fill_roles(facts.role)
        ui.code.clear()
        is_country = self._kind is EntryKind.COUNTRY
        has_role = len(ROLES[self._kind]) > 1
        for names, is_shown in (
            (("versions_label", "versions", "correct", "change"), not is_new),
            (("role_label", "role"), has_role),
            (("code_label", "code"), is_new and is_country),
            (("roll_label", "roll_en", "roll_es"), is_country),
            (("acronym_label", "acronym_en", "acronym_es"), not is_country),
        ):
            for name in names:
                getattr(ui, name).setVisible(is_shown)
        ui.correct.setChecked(True)
        self._on_manner()
        self._as_shown = self._written()
        self._follow()

    def _show_current(self) -> None:
        if self._version is not None:
            index = self._lines.index_of(self._version.since or _ALWAYS)
            if index != self.ui.versions.currentIndex():
                self.ui.versions.setCurrentIndex(index)

    def _fill_roles(self, role: Role) -> None:
        chooser = self.ui.role
        chooser.clear()
        for each in dict.fromkeys((*ROLES[self._kind], role)):
            chooser.addItem(role_word(each, self._kind), each)
        chooser.setCurrentIndex(chooser.findData(role))

    def _on_version(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if self._entry is None or not index.isValid():
            return
        wanted = self._entry.since(key if isinstance(key, date) else None)
        if wanted == self._version:
            return
        if self.may_leave():
            self._show_version(wanted)
        else:
            self._show_current()

    def _on_manner(self) -> None:
        """A correction keeps its first day; a change asks for its own."""
        is_correction = self.ui.correct.isChecked()
        self.ui.since.set_day(self._version.since if self._version is not None and is_correction else None)
        self.ui.since.setPlaceholderText(self.tr("always") if is_correction else "2025-05-14")
        self._follow()

    # What is written in it

    def _written(self) -> tuple[Facts, str, str]:
        en, es = (Names(*(_words(self._field(name, each)) for name in NAMES)) for each in LANGUAGES)
        # Qt gives a word back for the role that was put in.
        facts = Facts(en, es, Role(self.ui.role.currentData() or Role.NONE))
        return facts, self.ui.since.text().strip(), _words(self.ui.code)

    @property
    def is_written(self) -> bool:
        """Whether something stands here that is not stored."""
        return self._as_shown is not None and self._written() != self._as_shown

    def may_leave(self) -> bool:
        """Whether another entry can be shown: all is stored, or a person gives up what is not."""
        if not self.is_written:
            return True
        if self._is_wanted(self.tr("What you wrote of this entry is not stored. Leave it all the same?")):
            self._as_shown = None
            return True
        return False

    def _follow(self) -> None:
        """Show how the names read, and what can be done now."""
        ui, is_open = self.ui, not self._book.is_read_only
        ui.store_button.setEnabled(is_open and self.is_written)
        is_changed = self._entry is not None and is_own(self._entry)
        versions = len(self._entry.versions) if self._entry is not None else 0
        ui.remove_button.setVisible(is_open and versions > 1)
        ui.shipped_button.setVisible(is_open and is_changed)
        ui.shipped_button.setText(self._take_back_words())
        self._show_preview()
        self._tell("")

    def _take_back_words(self) -> str:
        if self._entry is not None and not is_shipped(self._kind, self._entry.id):
            return self.tr("Remove this &entry")
        return self.tr("As shi&pped")

    def _show_preview(self) -> None:
        facts, _, _ = self._written()
        known = self._directory.on(None)
        lines = []
        for language in LANGUAGES:
            names = facts.names(language)
            if self._kind in (EntryKind.COUNTRY, EntryKind.ORGANISATION):
                here = NamedEntry(self._kind, "", facts)
                own = self._entry.id if self._entry is not None else ""
                beside = [each for code in _BESIDE if code != own and (each := known.country(code))]
                listed = in_order((here, *beside), language)
                words = joined([each.names(language).running for each in listed], language)
            else:
                acronym = names.acronym if names.acronym not in names.running else ""
                words = f"{names.running} ({acronym})" if acronym else names.running
            sentence = self._wording[language].text(f"directory.preview_{self._kind.value}", names=words)
            lines.append(f"{language_word(language)}: {sentence}")
        self.ui.preview.setText(
            "\n".join(lines) if all(facts.names(each).short for each in LANGUAGES) else ""
        )

    # Storing

    def store(self) -> bool:
        """Store what is written; while it fails it stays here with the reason."""
        facts, _, code = self._written()
        problem = dates_problem(self.ui.since, self.ui.since)
        if not problem and self._is_change() and self.ui.since.day() is None:
            problem = self.tr("Write the day from which it holds.")
        if problem:
            self._tell(problem)
            self.ui.since.setFocus()
            return False
        since = self.ui.since.day()
        try:
            id_ = self._put(facts, since, code)
        except Condition as condition:
            self._tell(self._say(condition))
            if isinstance(condition, NameNeeded):
                (self.ui.short_es if facts.en.short else self.ui.short_en).setFocus()
            elif isinstance(condition, BadCode):
                self.ui.code.setFocus()
            return False
        self._show_stored(id_, since)
        return True

    def _is_change(self) -> bool:
        return self._entry is not None and self.ui.change.isChecked()

    def _put(self, facts: Facts, since: date | None, code: str) -> str:
        if self._entry is None or self._version is None:
            return self._book.add(self._kind, code, facts, since)
        if self._is_change():
            self._book.change(self._kind, self._entry.id, since, facts)
        else:
            self._book.correct(self._kind, self._entry.id, self._version.since, facts, since)
        return self._entry.id

    def remove_version(self) -> None:
        """Take out the version shown; a shipped one that was corrected is as shipped again."""
        if self._entry is None or self._version is None:
            return
        entry, since = self._entry, self._version.since
        question = self.tr("Remove what the directory says here? Before and after it all stays.")
        if self._is_wanted(question):
            self._attempt(lambda: self._book.remove_version(entry.kind, entry.id, since), entry.id)

    def take_back(self) -> None:
        """Let the entry be as shipped; one that the program does not bring goes."""
        if self._entry is None:
            return
        entry = self._entry
        if is_shipped(entry.kind, entry.id):
            question = self.tr("Let this entry be as the program brings it? What was changed here goes.")
        else:
            question = self.tr("Remove this entry, with its addressees and focal points?")
        if self._is_wanted(question):
            self._attempt(lambda: self._book.remove_entry(entry.kind, entry.id), entry.id)

    def _attempt(self, act: Callable[[], object], id_: str) -> None:
        try:
            act()
        except Condition as condition:
            self._tell(self._say(condition))
        else:
            self._show_stored(id_, None)

    def _show_stored(self, id_: str, since: date | None) -> None:
        self._as_shown = None
        entry = self._book.directory().entry(self._kind, id_)
        if entry is not None:
            self.show_entry(entry, since)
        self.stored.emit(id_ if entry is not None else "")

    # Words

    def _tell(self, sentence: str) -> None:
        label = self.ui.hint
        words = self.tr("A country of 2017 is named as it was in 2017: what changed keeps its day.")
        label.setText(sentence or words)
        mark_trouble(label, is_trouble=bool(sentence))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        if self._entry is not None:
            entry = self._entry
            self._lines.show(
                [DirectoryLine(each.since or _ALWAYS, version_words(entry, each)) for each in entry.versions]
            )
        for at in range(self.ui.role.count()):
            self.ui.role.setItemText(at, role_word(Role(self.ui.role.itemData(at)), self._kind))
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _today(entry: Entry) -> Version:
    """The version that holds today, the first one where none does yet."""
    today = date.today()
    held = [each for each in entry.versions if each.since is None or each.since <= today]
    return held[-1] if held else entry.versions[0]


def _words(field: QLineEdit) -> str:
    return " ".join(clean(field.text()).split())
