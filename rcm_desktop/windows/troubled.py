"""Sentences on what is wrong, in the place that is kept for them, and the colour they have there."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel


def tell_trouble(label: QLabel, words: str) -> None:
    """Show a sentence and let it be heard; "" hides the label."""
    label.setText(words)
    mark_trouble(label, is_trouble=True)
    label.setVisible(bool(words))
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(label, words))


def mark_trouble(label: QLabel, *, is_trouble: bool) -> None:
    """Dress a label as one that tells what is wrong, or as any other."""
    role = "trouble" if is_trouble else ""
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().polish(label)  # The sheet is asked again only where this is told.
