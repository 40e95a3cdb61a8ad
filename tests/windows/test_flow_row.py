"""Widgets in a row that goes on in a new line: those at its end stay together where they can."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.windows.flow_row import FlowRow


def places(qtbot: QtBot, width: int) -> list[tuple[int, int]]:
    """Where one widget and three at the end, each 100 wide and 20 high, stand in a row of this width."""
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FlowRow(holder, spacing=10)
    made = [QWidget() for _ in range(4)]
    for widget in made:
        widget.setFixedSize(100, 20)
    row.addWidget(made[0])
    for widget in made[1:]:
        row.add_ending(widget)
    holder.resize(width, row.heightForWidth(width))
    holder.show()
    return [(each.x(), each.y()) for each in made]


def test_the_end_is_at_the_right_of_a_wide_row(qtbot: QtBot) -> None:
    assert places(qtbot, 500) == [(0, 0), (180, 0), (290, 0), (400, 0)]


def test_the_end_goes_together_into_a_line_of_its_own(qtbot: QtBot) -> None:
    assert places(qtbot, 400) == [(0, 0), (80, 30), (190, 30), (300, 30)]


def test_an_end_wider_than_the_row_is_broken_up(qtbot: QtBot) -> None:
    assert places(qtbot, 250) == [(0, 0), (150, 0), (40, 30), (150, 30)]
