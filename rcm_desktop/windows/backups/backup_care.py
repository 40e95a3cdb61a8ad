"""What the window does about backups: rounds while a file is open, the last one at its end, the list."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStorageInfo, Signal
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.backups import Reason
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.backup_rounds import BackupRounds
from rcm_desktop.qt_models.worker import Cancelled, Worker
from rcm_desktop.services.backups import Backups, FoundBackups, Places
from rcm_desktop.services.erasure import Settled
from rcm_desktop.services.second_place import HOME
from rcm_desktop.windows.backups.backup_words import state_words
from rcm_desktop.windows.backups.restore_dialog import RestoreDialog
from rcm_desktop.windows.backups.settled_words import settled_words
from rcm_desktop.windows.files import Files, OpenFile
from rcm_desktop.windows.status_line import StatusLine
from rcm_desktop.windows.waiting import carry_out, wait_for
from rcm_desktop.windows.window_settings import WindowSettings


class BackupCare(QObject):
    """Lives as long as the program. ``restored`` carries the ``Path`` of a new file to be opened."""

    restored = Signal(object)

    def __init__(
        self,
        window: QWidget,
        status: StatusLine,
        files: Files,
        settings: WindowSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._status = status
        self._files = files
        self._settings = settings
        self._worker = Worker(self)
        self._opened: OpenFile | None = None
        self._dialog: RestoreDialog | None = None
        self.rounds: BackupRounds | None = None
        window.installEventFilter(self)

    # While a file is open

    def begin(self, opened: OpenFile) -> None:
        """Care for a file from now on. One that is open for reading does not change.

        That the backup at its last end could not be made is said now: nobody was there to be told then.
        """
        if opened is self._opened:
            return
        self._take(opened)
        if not opened.read_only:
            self._settle(opened)
        if not opened.read_only and self._settings.lacks_backup(opened.path):
            self._settings.note_backup(opened.path, is_lacking=False)
            words = self.tr(
                "When this file was closed last, no backup could be made. All you typed is in the file; "
                "a new backup follows now."
            )
            self._status.say(words)

    @property
    def worker(self) -> Worker:
        """What is long runs on it, erasing too: no backup is made meanwhile."""
        return self._worker

    def _settle(self, opened: OpenFile) -> None:
        """Let go what a file must not hold any more, and tell of it."""
        erasure = opened.erasure
        self._worker.submit(lambda _: erasure.settle(date.today()), self._tell_settled)

    def _tell_settled(self, done: Future[Settled]) -> None:
        error = done.exception()
        if isinstance(error, Condition):
            self._status.say(error)
        elif error is not None:
            raise error
        elif words := settled_words(done.result()):
            self._status.say(words)

    def _take(self, opened: OpenFile) -> None:
        self._opened = opened
        if opened.read_only:
            return
        self.rounds = BackupRounds(opened.backups, self._worker, self)
        self.rounds.changed.connect(lambda _: self._show())
        self.rounds.told.connect(self._status.say)
        self.rounds.made.connect(lambda _: self._reload())
        self.rounds.start()
        self._show()

    def finish(self, opened: OpenFile) -> None:
        """Make the last backup of a file and care for it no more; what lasts is shown and can be left."""
        if self._dialog is not None:
            self._dialog.reject()
        if opened is not self._opened:
            self._take(opened)
        rounds, self.rounds, self._opened = self.rounds, None, None
        if rounds is None:
            return
        job = rounds.run(Reason.CLOSE)
        rounds.stop()
        words = self.tr("The last backup is being made. All you typed is stored already.")
        try:
            with suppress(Cancelled):
                done = wait_for(job, self._window, words, self.tr("Close without it"))
                condition = done.own.condition
                self._settings.note_backup(opened.path, is_lacking=condition is not None)
                if condition is not None:
                    self._status.say(condition)
        finally:
            rounds.deleteLater()
            self._status.show_backup("")

    def save_copy(self, target: Path) -> None:
        """Save a copy of the file that is open. Raises Cancelled and the condition in the way."""
        opened = self._opened
        if opened is not None:
            words = self.tr("The copy is being made and checked.")
            carry_out(
                self._window,
                self._worker,
                words,
                self.tr("Stop"),
                lambda progress: opened.save_copy(target, progress),
            )

    def rest(self) -> None:
        """Wait for the background worker; a next job starts it again."""
        if self._dialog is not None:
            self._dialog.reject()
        self._worker.close()

    def copy_to_second(self) -> None:
        """Back up into the second place, which was just chosen."""
        self._run(Places.SECOND)

    # The list

    def show(self) -> None:
        """Show the backups of the file that is open."""
        if self._opened is not None:
            self._open_dialog(self._opened.backups, self._opened.path.parent)

    def show_found(self, paths: Sequence[Path], chosen: Path | None = None) -> None:
        """Show the backups of files that are not open, and those on the sticks that are plugged in."""
        backups = self._files.backups_near(paths)
        for root in _sticks():
            backups.look_in(root)
        self._open_dialog(backups, self._files.folder)
        if self._dialog is not None and chosen is not None:
            self._dialog.choose(chosen)

    def _open_dialog(self, backups: FoundBackups | Backups, folder: Path) -> None:
        dialog = RestoreDialog(backups, self._worker, self._say, folder, self._window)
        dialog.copy_wanted.connect(lambda: self._run(Places.ALL))
        dialog.place_chosen.connect(lambda: self._run(Places.SECOND))
        dialog.restored.connect(self.restored)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def _run(self, places: Places) -> None:
        if self.rounds is not None:
            self.rounds.run(Reason.BY_HAND, places)

    def _reload(self) -> None:
        if self._dialog is not None:
            self._dialog.reload()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    # What it says

    def _say(self, condition: Condition) -> str:
        return self._status.wording.sentence(condition)

    def _show(self) -> None:
        if self.rounds is not None:
            state = self.rounds.state
            self._status.show_backup(state_words(state), is_trouble=state.trouble is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        return super().eventFilter(watched, event)


def _sticks() -> list[Path]:
    """The sticks and disks that hold a folder of ours."""
    volumes = (each for each in QStorageInfo.mountedVolumes() if each.isReady())
    return [root for each in volumes if ((root := Path(each.rootPath())) / HOME).is_dir()]
