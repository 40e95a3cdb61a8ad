"""The panel of an event over a real file, two days before its round closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.calendar.event_panel import EventPanel
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.look import LIGHT
from tests.event_panel_scenes import NOW, add_workshop, desk_of


@pytest.fixture
def opened(sample: bytes, tmp_path: Path) -> Iterator[Opened]:
    (tmp_path / "records.rcm").write_bytes(sample)
    with open_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture
def workshop(opened: Opened) -> Event:
    return add_workshop(opened)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    language = InterfaceLanguage(Language.EN, qapp)
    yield language
    language.switch(Language.EN)


@pytest.fixture
def panel(qtbot: QtBot, opened: Opened, workshop: Event, language: InterfaceLanguage) -> Iterator[EventPanel]:
    panel = EventPanel(desk_of(opened), LIGHT, now=lambda: NOW)
    qtbot.addWidget(panel)
    panel.resize(620, 800)
    panel.show()
    panel.activateWindow()
    panel.show_event(workshop.id)
    panel.round.take_focus()
    qtbot.waitUntil(panel.isActiveWindow)
    yield panel
    panel.let_go()
