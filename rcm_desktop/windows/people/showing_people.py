"""The people of all events over one file: the dialog with what it works with, made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.windows.people.people_dialog import PeopleDialog

if TYPE_CHECKING:
    from rcm_desktop.qt_models.worker import Worker
    from rcm_desktop.windows.files import OpenFile


class ShowingPeople(QObject):
    """``changed`` tells that people of events are others now."""

    changed = Signal()

    def __init__(
        self,
        opened: OpenFile,
        worker: Worker,
        say: Callable[[Condition], str],
        settings: QSettings,
        window: QWidget,
    ) -> None:
        """``worker`` is the one that makes backups too: none is made while somebody is erased."""
        super().__init__(window)
        self._opened, self._worker, self._say = opened, worker, say
        self._settings, self._window = settings, window
        self.dialog: PeopleDialog | None = None

    def show(self) -> None:
        """Show the dialog."""
        opened = self._opened
        dialog = PeopleDialog(
            opened.people,
            opened.erasure,
            opened.meetings.directory,
            self._worker,
            self._say,
            self._settings,
            opened.path.name,
            self._window,
        )
        dialog.changed.connect(lambda _: self.changed.emit())
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def close(self) -> None:
        """The file is closed: so is the dialog."""
        if self.dialog is not None:
            self.dialog.done(0)
