"""Words beside the pointer, shown as they are: Qt would read what looks like markup in a title."""

from __future__ import annotations

from html import escape


def plain_tip(words: str) -> str:
    """Words for a tooltip, broken where they are long; "" for no tooltip."""
    if not words:
        return ""
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>"
