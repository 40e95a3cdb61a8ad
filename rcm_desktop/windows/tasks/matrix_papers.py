"""What leaves the page Follow-up: the matrix as a file, its pages to look at and print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.tasks.matrix import TaskFilter

if TYPE_CHECKING:
    from rcm_desktop.windows.files import OpenFile
    from rcm_desktop.windows.papers.preview_window import PreviewWindow
    from rcm_desktop.windows.tasks.matrix_dialog import Make, MatrixDialog


class MatrixPapers(QObject):
    """``said`` carries words for the status line."""

    said = Signal(object)

    def __init__(
        self, opened: OpenFile, settings: QSettings, say: Callable[[Condition], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._opened, self._settings, self._say = opened, settings, say
        self._window = parent
        self.dialog: MatrixDialog | None = None
        self._preview: PreviewWindow | None = None

    def write(self, shown: TaskFilter) -> None:
        """Ask where the matrix should go."""
        from rcm_desktop.windows.tasks.matrix_dialog import MatrixDialog

        opened = self._opened
        if self.dialog is not None:
            self.dialog.done(0)
        self.dialog = dialog = MatrixDialog(
            opened.task_papers,
            shown,
            self._say,
            self._settings,
            opened.check_not_own,
            self._show_pages,
            self._window,
        )
        dialog.written.connect(self._tell_written)
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_pages(self, key: str, make: Make, languages: tuple[Language, ...]) -> None:
        """Show the very pages that print, in a window of their own. Raises what hinders that."""
        from rcm_desktop.windows.papers.preview_window import PreviewWindow

        if self._preview is None:
            self._preview = PreviewWindow(self._say, self._settings, self._window)
            self._preview.written.connect(self._tell_written)
            self._preview.destroyed.connect(self._forget_preview)
        self._preview.show_made(key, make, languages)
        self._preview.come_forward()

    def let_go(self) -> None:
        """The file is closed: what is open over it closes."""
        if self.dialog is not None:
            self.dialog.done(0)
        if self._preview is not None:
            self._preview.close()

    def _forget(self) -> None:
        self.dialog = None

    def _forget_preview(self) -> None:
        self._preview = None

    def _tell_written(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {0}").format(path))
