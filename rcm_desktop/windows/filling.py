"""A page in the place that a form keeps for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def fill(tab: QWidget, page: QWidget) -> None:
    """Let a page fill its tab."""
    layout = tab.layout()
    if layout is None:
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(page)
    page.show()


def fill_scrolled(tab: QWidget, page: QWidget) -> None:
    """Let a page fill its tab, and scroll where the tab is too low for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(page)
    fill(tab, area)
