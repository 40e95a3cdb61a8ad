"""What leaves the page of contributions and comes back to it: workbook, status, letters, sheets read in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from rcm_desktop.domain.errors import Condition
from rcm_desktop.windows.last_folder import LastFolder

if TYPE_CHECKING:
    from rcm_desktop.qt_models.worker import Worker
    from rcm_desktop.services.filled_workbooks import WorkbookPreview
    from rcm_desktop.windows.contributions.contributions_page import ContributionsPage
    from rcm_desktop.windows.files import OpenFile


class ContributionPapers(QObject):
    """Answers what ``page`` wants. ``said`` carries words for the status line."""

    said = Signal(object)

    def __init__(
        self,
        page: ContributionsPage,
        opened: OpenFile,
        settings: QSettings,
        say: Callable[[Condition], str],
    ) -> None:
        super().__init__(page)
        self._page, self._opened, self._settings, self._say = page, opened, settings, say
        self._worker: Worker | None = None
        page.workbook_wanted.connect(self.write_workbook)
        page.status_wanted.connect(self.write_status)
        if not opened.read_only:
            page.letters_wanted.connect(self.write_letters)
            page.acknowledge_wanted.connect(self.acknowledge)
            page.read_back_wanted.connect(self.read_back)
            page.import_wanted.connect(self.read_in)

    # Out

    def write_workbook(self) -> None:
        """The follow-up workbook as at the day of the page."""
        from rcm_desktop.windows.contributions.dues_dialog import DuesDialog

        dialog = DuesDialog(self._opened.dues, self._page.as_at, self._say, self._settings, self._page)
        dialog.written.connect(self._tell_written)
        self._open(dialog)

    def write_status(self) -> None:
        """The status of contributions as at the day of the page."""
        from rcm_desktop.windows.contributions.status_dialog import StatusDialog

        opened = self._opened
        dialog = StatusDialog(
            opened.statements,
            self._page.as_at,
            self._say,
            self._settings,
            opened.check_not_own,
            self._page,
            letterhead=lambda language: opened.preferences.papers().letterhead.shown(language),
            size=lambda: opened.preferences.papers().size,
        )
        dialog.written.connect(self._tell_written)
        self._open(dialog)

    def write_letters(self) -> None:
        """Reminders to those that owe something."""
        self._letters("")

    def acknowledge(self, receipt: object) -> None:
        """The acknowledgement of a receipt, by its id."""
        self._letters(str(receipt))

    def _letters(self, receipt: str) -> None:
        from rcm_desktop.qt_models.worker import Worker
        from rcm_desktop.windows.contributions.letters_dialog import LettersDialog

        if self._worker is None:
            self._worker = Worker(self)
        dialog = LettersDialog(
            self._opened.letters,
            self._opened.meetings.lines(),
            self._page.as_at,
            self._worker,
            self._say,
            self._settings,
            _show_folder,
            self._page,
        )
        if receipt:
            dialog.acknowledge(receipt)
        dialog.made.connect(self._on_letters)
        self._open(dialog)

    # In

    def read_back(self) -> None:
        """Receipts and log of a workbook that was filled in."""
        from rcm_desktop.windows.contributions.filled_workbook_dialog import (
            FilledWorkbookDialog,
            ask_for_workbook,
        )

        path = ask_for_workbook(self._settings, self._page)
        if path is not None:
            dialog = FilledWorkbookDialog(self._opened.filled_workbooks, path, self._page)
            dialog.recorded.connect(self._tell_recorded)
            self._open(dialog)

    def read_in(self) -> None:
        """Past assessments and receipts of any sheet."""
        from rcm_desktop.reading.sheet_file import read_sheets
        from rcm_desktop.windows.asking import ask_for_file
        from rcm_desktop.windows.contributions.ledger_import_dialog import LedgerImportDialog

        kinds = self.tr("Sheets (*.xlsx *.csv *.tsv *.txt);;All files (*)")
        folder = LastFolder(self._settings, "documents_folder")
        path = ask_for_file(self._page, self.tr("Read in past contributions"), folder.path(), kinds)
        if path is None:
            return
        folder.keep(path.parent)
        try:
            sheets = read_sheets(path)
        except Condition as condition:
            self.said.emit(condition)
            return
        dialog = LedgerImportDialog(self._opened.ledger_import, sheets, path.name, self._say, self._page)
        dialog.posted.connect(lambda _: self._page.reload())
        self._open(dialog)

    # Afterwards

    def let_go(self) -> None:
        """The file is closed: what is still being made is waited for."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_written(self, path: object) -> None:
        self.said.emit(self.tr("Written: {0}").format(path))

    def _tell_recorded(self, done: WorkbookPreview) -> None:
        self._page.reload()
        words = self.tr("Read from the workbook. Receipts posted: {0}; entries of the log written: {1}.")
        self.said.emit(words.format(len(done.new_receipts), len(done.new_entries)))

    def _on_letters(self, made: object) -> None:
        count = len(made) if isinstance(made, list) else 0
        self._page.reload()
        self.said.emit(self.tr("%n letter(s) made and logged.", "", count))


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
