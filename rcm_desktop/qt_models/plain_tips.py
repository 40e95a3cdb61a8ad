"""Words beside the pointer, shown as they are: Qt would read what looks like markup in a title."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt


def plain_tip(words: str) -> str:
    """Words for a tooltip, broken where they are long; "" for no tooltip."""
    if not words:
        return ""
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>"


def shown_or_tip(words: str, role: int) -> str | None:
    """Words that stand in a cell and, where it is too narrow for them, beside the pointer; None for what
    else is asked."""
    if role == Qt.ItemDataRole.DisplayRole:
        return words
    return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else None
