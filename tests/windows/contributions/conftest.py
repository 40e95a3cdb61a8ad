"""The page of contributions over the sample, as at a day of its last meeting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.contributions.contributions_page import ContributionsPage
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.wording import Wording

DAY = date(2025, 5, 15)


@pytest.fixture
def opened(sample: bytes, tmp_path: Path) -> Iterator[Opened]:
    (tmp_path / "records.rcm").write_bytes(sample)
    with open_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    language = InterfaceLanguage(Language.EN, qapp)
    yield language
    language.switch(Language.EN)


@pytest.fixture
def page(qtbot: QtBot, opened: Opened, language: InterfaceLanguage) -> Iterator[ContributionsPage]:
    wording = Wording.load(Language.EN)

    def sentence(condition: Condition) -> str:
        return wording.sentence(condition)

    page = ContributionsPage(opened.contributions, opened.meetings, LIGHT, sentence)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.ui.as_at.show_day(DAY)
    page.show()
    page.activateWindow()
    page.come()
    page.commands.offer(is_shown=True)
    yield page
    page.let_go()
