"""What the window asks about the preferences of the file that is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from rcm_desktop.domain.errors import Condition
from rcm_desktop.windows.files import OpenFile

if TYPE_CHECKING:
    from rcm_desktop.windows.backups.backup_care import BackupCare
    from rcm_desktop.windows.main_window import MainWindow


class Preferring(QObject):
    """``care`` gives what is done about backups, ``say`` words a condition in the windows' language."""

    def __init__(
        self, window: MainWindow, care: Callable[[], BackupCare], say: Callable[[Condition], str]
    ) -> None:
        super().__init__(window)
        self._window, self._care, self._say = window, care, say
        self._asking: QDialog | None = None

    def edit(self, opened: OpenFile) -> None:
        """Show the preferences of a file. All that was typed is on the disk before."""
        from rcm_desktop.windows.preferences.preferences_dialog import PreferencesDialog

        window, care = self._window, self._care
        meeting = window.meeting_in_hand
        dialog = PreferencesDialog(opened, self._say, meeting, window)
        dialog.relabelled.connect(lambda: _show_anew(window, meeting))
        dialog.place_chosen.connect(lambda: care().copy_to_second())
        self._ask(dialog)

    def ask_name(self, opened: OpenFile) -> None:
        """Ask a new file's one question. It comes when the file is made, in peace: never in a meeting."""
        from rcm_desktop.windows.preferences.name_dialog import NameDialog

        self._ask(NameDialog(opened.who, opened.put_who, self._say, self._window))

    def close(self) -> None:
        """Let go of what is asked: the file goes."""
        if self._asking is not None:
            self._asking.reject()

    def _ask(self, dialog: QDialog) -> None:
        self._asking = dialog
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self) -> None:
        self._asking = None


def _show_anew(window: MainWindow, meeting: str) -> None:
    """Take the meeting in hand once more, with the labels its lists have now."""
    if window.pages is not None:
        conclusions = window.pages.conclusions
        old = conclusions.model
        conclusions.set_model(None)
        if old is not None:
            old.deleteLater()
        window.take_meeting(meeting)
