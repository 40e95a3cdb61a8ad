"""A sentence in a dialog on what is wrong, in the place that is kept for it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel


def tell_trouble(label: QLabel, words: str) -> None:
    """Show a sentence and let it be heard; "" hides the label."""
    label.setText(words)
    label.setProperty("role", "trouble")
    label.style().polish(label)
    label.setVisible(bool(words))
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(label, words))
