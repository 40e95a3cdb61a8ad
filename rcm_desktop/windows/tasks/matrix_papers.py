"""What leaves the page Follow-up: the matrix as a file, its pages to look at and print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.tasks.matrix import TaskFilter
from rcm_desktop.windows.dialog_over import DialogOver
from rcm_desktop.windows.papers.preview_over import PreviewOver

if TYPE_CHECKING:
    from rcm_desktop.windows.files import OpenFile


class MatrixPapers(QObject):
    """``said`` carries words for the status line."""

    said = Signal(object)

    def __init__(
        self, opened: OpenFile, settings: QSettings, say: Callable[[Condition], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._opened, self._settings, self._say = opened, settings, say
        self._window = parent
        self._over = DialogOver(self)
        self._preview = PreviewOver(self._over, say, settings, parent)
        self._preview.written.connect(self._tell_written)

    def write(self, shown: TaskFilter) -> None:
        """Ask where the matrix should go."""
        from rcm_desktop.windows.tasks.matrix_dialog import MatrixDialog

        opened = self._opened
        dialog = MatrixDialog(
            opened.task_papers,
            shown,
            self._say,
            self._settings,
            opened.check_not_own,
            self._preview.show,
            self._window,
        )
        dialog.written.connect(self._tell_written)
        self._over.open(dialog)

    def let_go(self) -> None:
        """The file is closed: what is open over it closes."""
        self._over.close()
        self._preview.close()

    def _tell_written(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {0}").format(path))
