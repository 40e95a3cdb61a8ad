"""The matrix as a file: its preview lies over the dialog that asks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import open_library
from rcm_desktop.domain.tasks.matrix import TaskFilter
from rcm_desktop.windows.papers.preview_window import PreviewWindow
from rcm_desktop.windows.tasks.matrix_dialog import MatrixDialog
from rcm_desktop.windows.tasks.matrix_papers import MatrixPapers


def test_the_preview_takes_keys_and_mouse_while_its_dialog_is_open(
    sample: bytes, qtbot: QtBot, tmp_path: Path
) -> None:
    """The dialog keeps them from all windows but its own, so the preview must be one of these."""
    (tmp_path / "records.rcm").write_bytes(sample)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    with open_library(tmp_path / "records.rcm") as opened:
        papers = MatrixPapers(opened, settings, str, window)
        for _ in range(2):
            papers.write(TaskFilter())
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, MatrixDialog)
            dialog.preview()
            (preview,) = dialog.findChildren(PreviewWindow)
            assert preview.isVisible()
            dialog.reject()
            assert not preview.isVisible(), "it goes with its dialog"
        papers.let_go()
