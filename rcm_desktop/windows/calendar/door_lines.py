"""How a person at the door looks: a large line, what is marked as a chip with its time."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rcm_desktop.domain.events.door import Arrival
from rcm_desktop.qt_models.door_model import LINE_ROLE, DoorLine
from rcm_desktop.windows.calendar.round_words import DOOR_SIGNS
from rcm_desktop.windows.chips import chip_width, paint_chip
from rcm_desktop.windows.look import Chip, Look

_SIDE = 12
_MORE = 4.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DoorLines(QStyledItemDelegate):
    """Paints the lines; the name is larger than the rest."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, DoorLine):
            return
        look, rect = self.look, option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(look.selection if is_selected else look.paper))
        painter.setPen(QColor(look.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(look.accent))
        within = rect.adjusted(_SIDE, 4, -_SIDE, -5)
        painter.setFont(option.font)
        chip = f"{DOOR_SIGNS[line.mark.arrival]} {line.state}" if line.mark is not None else ""
        room = chip_width(chip, painter.fontMetrics()) if chip else 0
        if line.mark is not None:
            paint_chip(
                painter, within.adjusted(within.width() - room, 0, 0, 0), chip, self._chip(line.mark.arrival)
            )
        words = within.adjusted(0, 0, -room - _SIDE, 0)
        height = QFontMetrics(_large(option.font)).height()
        painter.setPen(QColor(look.quiet if not is_selected else look.ink))
        self._draw(painter, words.adjusted(0, height, 0, 0), line.beside)
        painter.setFont(_large(option.font))
        painter.setPen(QColor(look.ink))
        self._draw(painter, QRect(words.left(), words.top(), words.width(), height), line.delegate.name)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, QFontMetrics(_large(option.font)).height() + option.fontMetrics.height() + 12)

    def _draw(self, painter: QPainter, rect: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT, shown)

    def _chip(self, arrival: Arrival) -> Chip:
        look = self.look
        return {Arrival.ARRIVED: look.good, Arrival.LATE: look.warm, Arrival.LEFT: look.plain}[arrival]


def _large(base: QFont) -> QFont:
    font = QFont(base)
    font.setPointSizeF(font.pointSizeF() + _MORE)
    return font
