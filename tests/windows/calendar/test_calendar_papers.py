"""The papers of an event from the page: the preview lies over the dialog that asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.windows.calendar.calendar_papers import CalendarPapers
from rcm_desktop.windows.calendar.event_papers_dialog import EventPapersDialog
from rcm_desktop.windows.papers.preview_window import PreviewWindow


@pytest.fixture
def opened(sample: bytes, tmp_path: Path) -> Iterator[Opened]:
    (tmp_path / "records.rcm").write_bytes(sample)
    with open_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture
def papers(opened: Opened, qtbot: QtBot, tmp_path: Path) -> Iterator[CalendarPapers]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    papers = CalendarPapers(opened, settings, str, window)
    yield papers
    papers.let_go()


def dialog_shown() -> EventPapersDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EventPapersDialog)
    return dialog


def previews() -> list[PreviewWindow]:
    shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, PreviewWindow))
    return [each for each in shown if each.isVisible()]


def test_the_preview_takes_keys_and_mouse_while_its_dialog_is_open(
    papers: CalendarPapers, opened: Opened
) -> None:
    """The dialog keeps them from all windows but its own, so the preview must be one of these."""
    event = opened.calendar.events()[0]
    for _ in range(2):
        papers.write_papers(event.id)
        dialog = dialog_shown()
        dialog.preview()
        (preview,) = previews()
        assert preview.parentWidget() is dialog
        dialog.preview()
        assert previews() == [preview], "asked for again it shows in the same window"
        dialog.reject()
        assert not previews(), "it goes with its dialog"
