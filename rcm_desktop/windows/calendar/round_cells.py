"""How a row of a confirmation round looks: a line below it, its state as a chip."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rcm_desktop.domain.events.rounds import Invitation, Standing
from rcm_desktop.qt_models.record_rows import ROW_ROLE
from rcm_desktop.windows.calendar.round_words import NOTHING, SIGNS
from rcm_desktop.windows.chips import chip_width, paint_chip
from rcm_desktop.windows.look import Chip, Look

_SIDE, _CHIP_SIDE = 6, 7
_MORE = 4
"""Letters of one width, and signs of other fonts, may need a little more than was measured."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RoundCells(QStyledItemDelegate):
    """Paints the cells; ``look`` may be exchanged. ``state`` is the column of the chips."""

    def __init__(self, look: Look, state: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._state = state

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect = self.look, option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(look.selection if is_selected else look.paper))
        painter.setPen(QColor(look.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(option.font)
        font.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(font)
        words = str(index.data() or "")
        within = rect.adjusted(_SIDE, 0, -_SIDE, -1)
        invitation = index.data(ROW_ROLE)
        if index.column() == self._state and isinstance(invitation, Invitation):
            standing = invitation.standing
            paint_chip(painter, within, f"{SIGNS[standing]} {words}", self._chip(standing), _CHIP_SIDE)
        else:
            painter.setPen(QColor(look.quiet if words == NOTHING and not is_selected else look.ink))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, within.width())
            aligned = index.data(Qt.ItemDataRole.TextAlignmentRole)
            painter.drawText(within, aligned if aligned is not None else _LEFT, shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(look.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        words, metrics = str(index.data() or ""), option.fontMetrics
        invitation = index.data(ROW_ROLE)
        if index.column() == self._state and isinstance(invitation, Invitation):
            wide = chip_width(f"{SIGNS[invitation.standing]} {words}", metrics, _CHIP_SIDE)
        else:
            wide = metrics.horizontalAdvance(words)
        return QSize(wide + 2 * _SIDE + _MORE, metrics.height() + 6)

    def _chip(self, standing: Standing) -> Chip:
        look = self.look
        return {
            Standing.NOT_ASKED: look.plain,
            Standing.SILENT: look.warm,
            Standing.CONFIRMED: look.good,
            Standing.DECLINED: look.bad,
        }[standing]
