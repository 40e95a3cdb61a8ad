"""The page Calendar in the real window over the sample."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.calendar.calendar_page import CalendarPage
from rcm_desktop.windows.main_window import CALENDAR
from tests.windows.room import Room


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Language:
    """English where a test does not ask for others."""
    chosen: Language = getattr(request, "param", Language.EN)
    return chosen


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, sample: bytes, language: Language) -> Iterator[Room]:
    library = tmp_path / "records.rcm"
    library.write_bytes(sample)
    room = Room(library, tmp_path / "windows.ini", language)
    room.window.settings.store.setValue("papers_folder", str(tmp_path))
    room.window.settings.store.setValue("mails_folder", str(tmp_path))
    yield room
    room.close()


@pytest.fixture
def opened(room: Room) -> Opened:
    assert room.window.desk is not None
    found = room.window.desk.opened
    assert isinstance(found, Opened)
    return found


@pytest.fixture
def page(room: Room) -> CalendarPage:
    room.window.ui.tabs.setCurrentIndex(CALENDAR)
    room.settle()
    assert room.window.pages is not None and room.window.pages.calendar is not None
    return room.window.pages.calendar
