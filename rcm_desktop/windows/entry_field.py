"""A country or organisation that is typed, in either language, and completed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.domain.entries_meant import entries_meant, typed_names
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.text import clean
from rcm_desktop.windows.interface_language import window_language


class EntryField(QLineEdit):
    """A few letters are enough, or the code. ``chosen`` carries the id when another entry is meant."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.directory = Directory.shipped().on(None)
        completer = QCompleter(QStringListModel(typed_names(self.offered()), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.setCompleter(completer)
        self.editingFinished.connect(self.tidy)
        self.textChanged.connect(self._tell)

    def offered(self) -> Sequence[NamedEntry]:
        """The entries that can be meant."""
        raise NotImplementedError

    def set_directory(self, directory: DirectoryOfDay) -> None:
        """Know the entries of a file as they are called on a day."""
        self.directory = directory
        names = self.completer().model()
        if isinstance(names, QStringListModel):
            names.setStringList(typed_names(self.offered()))

    def meant(self) -> tuple[str, ...]:
        """The ids of all that the words may mean, in the order of their names."""
        found = entries_meant(self.text(), self.offered())
        return self.directory.sorted_by_name((each.id for each in found), window_language())

    def code(self) -> str:
        """The id of the entry, "" while the words name none or several."""
        meant = self.meant()
        return meant[0] if len(meant) == 1 else ""

    def set_code(self, code: str) -> None:
        self._told = code
        self.setText(self.name_of(code) if code else "")

    def name_of(self, code: str) -> str:
        """Its name in the windows' language, the id itself where nobody knows it."""
        return self.directory.word(code, window_language())

    def names_meant(self) -> str:
        """What the words may mean, to be told."""
        return ", ".join(map(self.name_of, self.meant()))

    def tidy(self) -> None:
        """Write out the whole name of what is meant."""
        code = self.code()
        if code and self.text() != self.name_of(code):
            self.setText(self.name_of(code))

    def _tell(self) -> None:
        code = self.code()
        if code != self._told:
            self._told = code
            self.chosen.emit(code)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.tidy()
        super().changeEvent(event)


class PartyField(EntryField):
    """Any country or organisation of the directory; one that it does not hold is taken as it is written."""

    def offered(self) -> Sequence[NamedEntry]:
        return [*self.directory.countries(), *self.directory.organisations()]

    def meant(self) -> tuple[str, ...]:
        """Nothing is taken from a word in the middle of a name: an organisation of its own may have it."""
        named = self.directory.called(self.text())
        if named is not None:
            return (named.id,)
        typed = self.text().strip()
        return tuple(each for each in super().meant() if _begins(self.directory, each, typed))

    def party(self) -> str:
        """The id, else the words as they are written, "" for none."""
        return self.code() or " ".join(clean(self.text()).split())

    def problem(self) -> str:
        """Why it cannot be told whom the words mean, "" where it can."""
        if len(self.meant()) < 2:
            return ""
        words = self.tr("“{0}” may be {1}: write a letter more.")
        return words.format(self.text().strip(), self.names_meant())


def _begins(directory: DirectoryOfDay, id_: str, typed: str) -> bool:
    known = directory.delegation(id_)
    spelt = (*known.spellings(), id_) if known is not None else (id_,)
    return any(plain(each).startswith(plain(typed)) for each in spelt)
