"""The file is closed while a dialog of the contributions is open: it goes with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from rcm_desktop.bootstrap import create_library
from tests.windows.room import CTRL, Room


@pytest.fixture
def library(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    sheet, palette = qapp.styleSheet(), qapp.palette()
    create_library(tmp_path / "records.rcm", sample=True).close()
    yield tmp_path / "records.rcm"
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


@pytest.mark.parametrize("name", ["receipt", "write_off", "periods", "follow_up", "letters", "status"])
def test_a_dialog_goes_with_its_file(library: Path, tmp_path: Path, name: str) -> None:
    room = Room(library, tmp_path / "windows.ini")
    room.key(Qt.Key.Key_3, CTRL)
    assert room.window.pages is not None and room.window.pages.contributions is not None
    room.window.pages.contributions.commands.actions[name].trigger()
    room.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    results: list[int] = []
    dialog.finished.connect(results.append)
    room.close()
    assert results == [QDialog.DialogCode.Rejected.value]
