"""Where files go that are written together: a field with the last folder, and a button that chooses one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from rcm_desktop.domain.text import clean
from rcm_desktop.windows.asking import ask_for_folder
from rcm_desktop.windows.last_folder import LastFolder


class FolderPlace(QObject):
    """``changed`` tells that another place is named. ``title`` is that of the system's dialog."""

    changed = Signal()

    def __init__(
        self,
        field: QLineEdit,
        button: QPushButton,
        settings: QSettings,
        title: Callable[[], str],
        folder: str = "papers_folder",
    ) -> None:
        super().__init__(field)
        self._field = field
        self._folder = LastFolder(settings, folder)
        self._title = title
        field.setText(str(self._folder.path()))
        field.textChanged.connect(lambda _: self.changed.emit())
        button.clicked.connect(lambda _: self._choose())

    @property
    def is_named(self) -> bool:
        return bool(self._named())

    @property
    def path(self) -> Path:
        """The folder named. A name alone is one in the last folder, and not where the program was started."""
        return self._folder.path() / self._named()

    def keep(self, folder: Path) -> None:
        """Files were written there: it is proposed the next time."""
        self._folder.keep(folder)

    def take_focus(self) -> None:
        self._field.setFocus()

    def _named(self) -> str:
        return clean(self._field.text()).strip()

    def _choose(self) -> None:
        folder = ask_for_folder(self._field.window(), self._title(), self.path)
        if folder is not None:
            self._field.setText(str(folder))
