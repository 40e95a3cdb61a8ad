"""Backups that are older than an erasure and still hold who was erased: made clean, or deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.backups import Backup
from rcm_desktop.domain.erasing import HoldingBackup
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.id_lines_model import IdLine, IdLinesModel
from rcm_desktop.qt_models.worker import Cancelled, Progress, Worker
from rcm_desktop.services.erasure import Erasure
from rcm_desktop.windows.backups.backup_words import moment_words, reason_words
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_erased_backups_dialog import Ui_ErasedBackupsDialog
from rcm_desktop.windows.record_table import prepare_table
from rcm_desktop.windows.waiting import carry_out

_SIZE = (760, 460)


class ErasedBackupsDialog(QDialog):
    """Looks for them when it is made."""

    def __init__(
        self,
        erasure: Erasure,
        worker: Worker,
        say: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._erasure, self._worker, self._say = erasure, worker, say
        self._held: tuple[HoldingBackup, ...] = ()
        self._lines = IdLinesModel(_heads, self)
        self.ui = Ui_ErasedBackupsDialog()
        self.ui.setupUi(self)
        self.ui.backups.setModel(self._lines)
        self.ui.backups.verticalHeader().hide()
        prepare_table(self.ui.backups, (2, 3))
        self.ui.words.hide()
        self.ui.clean_button.clicked.connect(self.clean)
        self.ui.delete_button.clicked.connect(self.delete)
        self.ui.close_button.clicked.connect(self.reject)
        fit_to_screen(self, *_SIZE)
        self.reload()

    def reload(self) -> None:
        """Look into every backup that can be seen now."""
        erasure = self._erasure
        words = self.tr("Backups are looked into.")
        found = self._run(words, lambda progress: erasure.holding(progress))
        self._show(found if found is not None else self._held)

    def _show(self, held: Sequence[HoldingBackup]) -> None:
        self._held = tuple(held)
        self._lines.show([IdLine(str(each.backup.path), self._cells(each)) for each in held])
        self.ui.backups.setCurrentIndex(self._lines.index(0, 0))
        ui = self.ui
        ui.backups.setVisible(bool(held))
        ui.purpose.setVisible(bool(held))
        ui.nothing.setVisible(not held)
        ui.nothing.setText(
            self.tr(
                "No backup that can be seen now holds anybody who was erased. Copies on sticks that are not "
                "plugged in are not seen."
            )
        )
        for button in (ui.clean_button, ui.delete_button):
            button.setEnabled(bool(held))
        (ui.clean_button if held else ui.close_button).setDefault(True)

    def _cells(self, held: HoldingBackup) -> tuple[str, str, str, str]:
        name = held.backup.name
        trouble = self._say(held.condition) if held.condition is not None else ""
        return moment_words(name.at), reason_words(name.reason), str(held.backup.path.parent), trouble

    # What the buttons do

    def clean(self) -> None:
        """Put a clean copy in the place of each."""
        erasure, backups = self._erasure, self._backups()
        words = self.tr("Backups are written anew without the erased people.")
        left = self._run(words, lambda progress: erasure.clean(backups, progress))
        self._finish(left, self.tr("Made clean."))

    def delete(self) -> None:
        """Delete them all, once that was asked."""
        from rcm_desktop.windows.asking import is_wanted

        if is_wanted(self, self.tr("Delete these backups? What they alone hold is lost.")):
            self._finish(self._erasure.remove(self._backups()), self.tr("Deleted."))

    def _finish(self, left: Sequence[HoldingBackup] | None, words: str) -> None:
        if left is None:
            self.reload()
            return
        self._show(left)
        self._tell(self.tr("These could not be changed.") if left else words)

    def _backups(self) -> list[Backup]:
        return [each.backup for each in self._held]

    def _run(
        self, words: str, work: Callable[[Progress], tuple[HoldingBackup, ...]]
    ) -> tuple[HoldingBackup, ...] | None:
        try:
            return carry_out(self, self._worker, words, self.tr("Stop"), work)
        except Cancelled:
            self._tell(self.tr("Stopped."))
        except Condition as condition:
            self._tell(self._say(condition))
        return None

    def _tell(self, words: str) -> None:
        self.ui.words.setText(words)
        self.ui.words.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show(self._held)
        super().changeEvent(event)


def _heads() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("ErasedBackups", "Made"),
        QCoreApplication.translate("ErasedBackups", "Why"),
        QCoreApplication.translate("ErasedBackups", "Where"),
        QCoreApplication.translate("ErasedBackups", "In the way"),
    )
