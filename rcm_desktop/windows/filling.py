"""A page in the place that a form keeps for it, and in its place in the order of Tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget


def fill(tab: QWidget, page: QWidget) -> None:
    """Let a page fill its tab."""
    layout = tab.layout()
    if layout is None:
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(page)
    page.show()
    if tab.hasFocus():  # It was brought to the front before there was anything in it.
        page.setFocus()


def fill_scrolled(tab: QWidget, page: QWidget) -> None:
    """Let a page fill its tab, and scroll where the tab is too low for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(page)
    fill(tab, area)


def let_tab_end_at(buttons: QDialogButtonBox) -> None:
    """Let Tab come to these buttons after all pages that were filled in, not before."""
    form = buttons.window()
    last = form
    widget = form.nextInFocusChain()
    while widget is not None and widget is not form:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not buttons.isAncestorOf(widget):
            last = widget
        widget = widget.nextInFocusChain()
    for button in buttons.buttons():
        QWidget.setTabOrder(last, button)
        last = button
