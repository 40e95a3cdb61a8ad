"""The letters of the menu bar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenuBar
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.menus import ENTRIES, Menus

_PAGES = ("conclusions", "contributions", "calendar")


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[InterfaceLanguage]:
    interface = InterfaceLanguage(request.param, qapp)
    yield interface
    interface.switch(Language.EN)


@pytest.mark.parametrize("page", _PAGES)
def test_a_menu_that_is_hidden_takes_no_letter_from_the_one_shown(
    qtbot: QtBot, language: InterfaceLanguage, page: str
) -> None:
    """A bar listens to the letters of what it hides too: Alt with a letter of two menus opens neither."""
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = Menus(bar, {entry.name: lambda: None for entry in ENTRIES})
    for name in _PAGES:
        menus.show_menu(name, name == page)
    for other in Language:
        language.switch(other)
        menus.retranslate()
        letters = [QKeySequence.mnemonic(each.text()).toString() for each in bar.actions()]
        taken = [letter for letter in letters if letter]
        assert len(set(taken)) == len(taken)
        shown = [QKeySequence.mnemonic(each.text()) for each in bar.actions() if each.isVisible()]
        assert all(not each.isEmpty() for each in shown)
        assert QKeySequence("Alt+C") in shown
