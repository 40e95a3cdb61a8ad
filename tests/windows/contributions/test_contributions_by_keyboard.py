"""From an empty file to the first period and its receipt, with nothing but keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcm_desktop.windows.contributions.contributions_page import ContributionsPage
from rcm_desktop.windows.contributions.periods_dialog import PeriodsDialog
from rcm_desktop.windows.contributions.receipt_dialog import ReceiptDialog
from rcm_desktop.windows.main_window import CONTRIBUTIONS
from tests.windows.room import ALT, CTRL, Room

_PRESSED_MS = 150
"""A button pressed by its letter is held down for a moment."""
SCALE = ("2", "22", "5", "5", "5", "5", "4", "20", "4", "6", "22")
"""In the order of the English names, from Belize to the United States."""


class Counted(Room):
    """Counts the keys."""

    keys = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        self.key(key, modifiers)

    def write(self, words: str) -> None:
        self.keys += len(words)
        self.type(words)


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path, empty: bytes) -> Iterator[Counted]:
    sheet, palette = qapp.styleSheet(), qapp.palette()
    (tmp_path / "records.rcm").write_bytes(empty)
    room = Counted(tmp_path / "records.rcm", tmp_path / "windows.ini")
    yield room
    room.close()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def page_of(room: Room) -> ContributionsPage:
    assert room.window.pages is not None and room.window.pages.contributions is not None
    return room.window.pages.contributions


def test_the_first_period_and_its_receipt(room: Counted) -> None:
    year = date.today().year
    room.press(Qt.Key.Key_3, CTRL)
    assert room.window.ui.tabs.currentIndex() == CONTRIBUTIONS
    room.press(Qt.Key.Key_Space)  # The one button of the empty page.
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PeriodsDialog)
    room.press(Qt.Key.Key_B, ALT)
    room.write("200000.03")
    room.press(Qt.Key.Key_H, ALT)
    for percent in SCALE:
        room.write(percent)
        room.press(Qt.Key.Key_Return)
    assert dialog.ui.sum.text().startswith("Sum 100 %, 200,000.03 USD.")
    assert "first country code" in dialog.ui.sum.text(), "the cents that rounding leaves are explained"
    room.press(Qt.Key.Key_K, ALT)
    QTest.qWait(_PRESSED_MS)
    assert f"USD 200,000.03 in all, from {year}-01-01" in dialog.ui.problem.text()
    assert "USD 0.00 net" in page_of(room).counts, "nothing is posted yet"
    room.press(Qt.Key.Key_Return)
    assert dialog.ui.problem.text() == "Asked 11 countries for USD 200,000.03."
    room.press(Qt.Key.Key_Escape)

    room.window.activateWindow()  # As the system does when a dialog closes.
    room.settle()
    room.press(Qt.Key.Key_R, CTRL)
    receipt = QApplication.activeModalWidget()
    assert isinstance(receipt, ReceiptDialog)
    before = room.keys
    room.write("hon")
    room.press(Qt.Key.Key_Tab)
    room.write("8500")
    room.press(Qt.Key.Key_Tab)
    room.write("HN-1")
    room.press(Qt.Key.Key_Return)
    assert receipt.ui.effect.text().startswith(
        f"Honduras, USD 8,500.00: pays {year}: 8,000.00; 500.00 stays in its favour."
    )
    room.press(Qt.Key.Key_Return)
    assert room.keys - before == len("hon") + len("8500") + len("HN-1") + 4
    assert QApplication.activeModalWidget() is None
    page = page_of(room)
    cell = page.model.place_of("HN", "total")
    assert cell.data() == "(500.00)"
    assert room.window.status.last_said.endswith("Honduras, USD 8,500.00, HN-1.")
    assert room.keys < 80


def test_its_commands_are_found_and_their_keys_are_no_others(room: Counted) -> None:
    room.press(Qt.Key.Key_3, CTRL)
    room.press(Qt.Key.Key_K, CTRL)
    room.write("periods and scales")
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Return)
    QTest.qWait(_PRESSED_MS)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, PeriodsDialog)
    asked.close()
    everywhere = {key.toString() for each in room.window.menus.actions.values() for key in each.shortcuts()}
    own = [action.shortcut().toString() for action in page_of(room).commands.actions.values()]
    named = [key for key in own if key]
    assert len(set(named)) == len(named) and not set(named) & everywhere
    room.window.ui.tabs.setCurrentIndex(0)
    assert not any(action.isEnabled() for action in page_of(room).commands.actions.values())
