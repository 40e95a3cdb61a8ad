"""A page in the place that a form keeps for it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


def fill(tab: QWidget, page: QWidget) -> None:
    """Let a page fill its tab."""
    layout = tab.layout()
    if layout is None:
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(page)
    page.show()
