"""A country that is typed, in either language, and completed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.windows.contributions.country_names import countries_meant, country_name, typed_names


class CountryEntry(QLineEdit):
    """A few letters are enough, or the code. ``chosen`` carries the code when another country is meant."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._directory = Directory.shipped().on(None)
        completer = QCompleter(QStringListModel(typed_names(self._directory), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.setCompleter(completer)
        self.editingFinished.connect(self._tidy)
        self.textChanged.connect(self._tell)

    def set_directory(self, directory: DirectoryOfDay) -> None:
        """Know the countries of a file as they are called on a day."""
        self._directory = directory
        names = self.completer().model()
        if isinstance(names, QStringListModel):
            names.setStringList(typed_names(directory))

    def code(self) -> str:
        """The ISO 3166-1 alpha-2 code, "" while the words name no country or several."""
        meant = countries_meant(self.text(), self._directory)
        return meant[0] if len(meant) == 1 else ""

    def set_code(self, code: str) -> None:
        self._told = code
        self.setText(country_name(code, self._directory) if code else "")

    def problem(self) -> str:
        """Why the words are no country, "" where they are one."""
        meant = countries_meant(self.text(), self._directory)
        if len(meant) == 1:
            return ""
        if meant:
            names = ", ".join(country_name(code, self._directory) for code in meant)
            return self.tr("“{0}” may be {1}: write a letter more.").format(self.text(), names)
        if not self.text().strip():
            return self.tr("Write the country: a few letters are enough.")
        return self.tr("“{0}” is no country of the conference.").format(self.text())

    def _tidy(self) -> None:
        code = self.code()
        if code and self.text() != country_name(code, self._directory):
            self.setText(country_name(code, self._directory))

    def _tell(self) -> None:
        code = self.code()
        if code != self._told:
            self._told = code
            self.chosen.emit(code)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tidy()
        super().changeEvent(event)
