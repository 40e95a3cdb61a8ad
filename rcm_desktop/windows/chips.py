"""A chip in a cell: a sign and a word on a ground of their own."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from rcm_desktop.windows.look import Chip

SIDE = 10


def chip_width(words: str, metrics: QFontMetrics, side: int = SIDE) -> int:
    """How wide a chip with these words is, in pixels, with ``side`` at each end of them."""
    return metrics.horizontalAdvance(words) + 2 * side


def paint_chip(painter: QPainter, rect: QRect, words: str, chip: Chip, side: int = SIDE) -> None:
    """Paint it at the left of ``rect``, in its middle; words that do not fit are cut with dots."""
    metrics = painter.fontMetrics()
    shown = words
    # Asked only where it is too long: it reckons a part of a pixel more than the width in whole ones.
    if chip_width(words, metrics, side) > rect.width():
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() - 2 * side)
    height = min(rect.height() - 4, metrics.height() + 4)
    place = QRect(rect.left(), rect.center().y() - height // 2, chip_width(shown, metrics, side), height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(chip.ground))
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setPen(QColor(chip.ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
