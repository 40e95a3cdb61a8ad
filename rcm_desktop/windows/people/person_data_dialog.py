"""All that the file holds about one person, to read and to hand over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.person_data import PersonData
from rcm_desktop.papers.person_data import person_json, person_text
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.windows.asking import ask_for_place
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_person_data_dialog import Ui_PersonDataDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.last_folder import LastFolder

_SIZE = (620, 560)
_NOT_IN_NAMES = '<>:"/\\|?*'


class PersonDataDialog(QDialog):
    """``file_name`` is that of the file of records."""

    def __init__(
        self,
        data: PersonData,
        directory: Directory,
        file_name: str,
        today: date,
        say: Callable[[Condition], str],
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data, self._directory = data, directory
        self._file_name, self._today, self._say = file_name, today, say
        self._folder = LastFolder(settings)
        self.ui = Ui_PersonDataDialog()
        self.ui.setupUi(self)
        self.ui.words.hide()
        self.ui.export_button.clicked.connect(self.export)
        self.ui.close_button.clicked.connect(self.reject)
        self._retranslate()
        fit_to_screen(self, *_SIZE)
        self.ui.close_button.setDefault(True)
        self.ui.text.setFocus()

    def _text(self) -> str:
        return person_text(self._data, self._directory, window_language(), self._today, self._file_name)

    def export(self) -> None:
        """Ask where to, and write the text with the JSON file beside it."""
        name = "".join(" " if letter in _NOT_IN_NAMES else letter for letter in self._data.name).strip()
        proposed = self._folder.path() / f"{name or 'person'}.txt"
        target = ask_for_place(self, self.tr("Export the data"), proposed, self.tr("Texts (*.txt)"))
        if target is not None:
            self.export_to(target)

    def export_to(self, target: Path) -> None:
        """Write both files; ``target`` is the text."""
        beside = target.with_suffix(".json")
        taken = next((each for each in (target, beside) if each.exists()), None)
        if taken is not None:
            self._tell(self.tr("There is a file {0} already. Choose another name.").format(taken))
            return
        try:
            write_whole(target, self._text().replace("\n", "\r\n").encode("utf-8-sig"))
            write_whole(beside, person_json(self._data).encode())
        except Condition as condition:
            self._tell(self._say(condition))
            return
        self._folder.keep(target.parent)
        self._tell(self.tr("Written: {0} and {1}").format(target, beside.name))

    def _tell(self, words: str) -> None:
        self.ui.words.setText(words)
        self.ui.words.setVisible(bool(words))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.text.setPlainText(self._text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
