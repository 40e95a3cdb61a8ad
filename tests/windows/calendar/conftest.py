"""A calendar on the screen over invented events, around 9 July 2025."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from rcm_desktop.windows.interface_language import InterfaceLanguage
from tests.windows.calendar.events import calendar_view


@pytest.fixture
def interface(qtbot: QtBot) -> Iterator[InterfaceLanguage]:
    """English windows, which a test may switch."""
    application = QApplication.instance()
    assert application is not None
    made = InterfaceLanguage(Language.EN, application)
    yield made
    made.switch(Language.EN)
    made.deleteLater()


@pytest.fixture
def view(interface: InterfaceLanguage, qtbot: QtBot) -> CalendarView:
    made = calendar_view()
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    made.activateWindow()
    made.month.setFocus()
    for _ in range(3):
        QCoreApplication.processEvents()
    return made
