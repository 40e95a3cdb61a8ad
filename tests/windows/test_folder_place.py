"""Where files go that are written together: the last folder, and never where the program was started."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from rcm_desktop.windows.folder_place import FolderPlace


def test_a_folder_is_proposed_named_chosen_and_kept(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("mails_folder", str(tmp_path))
    field, button = QLineEdit(), QPushButton()
    qtbot.addWidget(field)
    qtbot.addWidget(button)
    place = FolderPlace(field, button, settings, lambda: "Title", "mails_folder")
    assert place.path == tmp_path and field.text() == str(tmp_path)
    with qtbot.waitSignal(place.changed):
        field.setText("drafts ")
    assert place.path == tmp_path / "drafts"
    field.setText("  ")
    is_named = place.is_named
    assert not is_named
    chosen = tmp_path / "other"
    chosen.mkdir()
    answers = iter(["", str(chosen)])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(answers))
    button.click()
    assert field.text() == "  "
    button.click()
    assert place.path == chosen
    place.keep(chosen)
    assert settings.value("mails_folder") == str(chosen)
