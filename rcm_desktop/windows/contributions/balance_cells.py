"""How figures, bars of what is paid, and chips of follow-up look in the table of contributions."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rcm_desktop.qt_models.balances_model import CELL_ROLE, CODE_ROLE, BalanceCell, Tone
from rcm_desktop.windows.chips import paint_chip
from rcm_desktop.windows.look import Chip, Look

_SIDE = 10
_BAR = 92
_CHIPPED = (Tone.LATE, Tone.SOON, Tone.PROMISED, Tone.CONTACT)


class BalanceCells(QStyledItemDelegate):
    """Paints the cells; ``look`` may be exchanged. The row in hand is tinted, the cell in hand framed."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.row = -1
        """The row in hand."""
        self._fonts: dict[bool, QFont] = {}
        self._base = QFont()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, BalanceCell):
            return
        look, rect = self.look, option.rect
        is_total = not index.data(CODE_ROLE)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        ground = look.selection if is_selected else look.hand if index.row() == self.row else look.paper
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(look.quiet if is_total else look.line))
        painter.drawLine(
            *((rect.topLeft(), rect.topRight()) if is_total else (rect.bottomLeft(), rect.bottomRight()))
        )
        painter.setFont(self._font(option.font, is_heavy=is_total or cell.tone is Tone.OWED))
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if cell.share is not None:
            inner = self._paint_bar(painter, inner, cell.share)
        if cell.tone in _CHIPPED and cell.words:
            self._paint_chip(painter, inner, cell)
        else:
            painter.setPen(QColor(self._ink(cell.tone)))
            words = painter.fontMetrics().elidedText(cell.words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, index.data(Qt.ItemDataRole.TextAlignmentRole), words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(look.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, BalanceCell):
            return super().sizeHint(option, index)
        metrics = self.metrics(option.font)
        return QSize(self.width_of(cell, metrics), int(metrics.height() * 1.6))

    def metrics(self, base: QFont) -> QFontMetrics:
        """Those of the widest letters a cell may have."""
        return QFontMetrics(self._font(base, is_heavy=True))

    @staticmethod
    def width_of(cell: BalanceCell, metrics: QFontMetrics) -> int:
        """The room a cell needs, asked of all cells each time the day is changed."""
        width = metrics.horizontalAdvance(cell.words) + 2 * _SIDE + 4
        if cell.share is not None:
            width += _BAR + _SIDE
        if cell.tone in _CHIPPED:
            width += 2 * _SIDE
        return width

    def _font(self, base: QFont, *, is_heavy: bool) -> QFont:
        """Digits of one width, so that figures stand below each other. Each cell asks for it."""
        if base != self._base:
            self._base = QFont(base)
            self._fonts.clear()
        if is_heavy not in self._fonts:
            font = QFont(base)
            font.setFeature(QFont.Tag("tnum"), 1)
            font.setWeight(QFont.Weight.DemiBold if is_heavy else QFont.Weight.Normal)
            self._fonts[is_heavy] = font
        return self._fonts[is_heavy]

    def _ink(self, tone: Tone) -> str:
        look = self.look
        inks = {Tone.QUIET: look.quiet, Tone.OWED: look.bad.ink, Tone.FAVOUR: look.good.ink}
        return inks.get(tone, look.ink)

    def _paint_bar(self, painter: QPainter, rect: QRect, share: float) -> QRect:
        """A bar as long as the share; returns the place that is left for the per cent."""
        height = max(7, rect.height() // 3)
        bar = QRect(rect.left(), rect.center().y() - height // 2, _BAR, height)
        painter.setPen(QColor(self.look.quiet))
        painter.setBrush(QColor(self.look.plain.ground))
        painter.drawRect(bar)
        filled = round((_BAR - 1) * min(1.0, max(0.0, share)))
        painter.fillRect(QRect(bar.left() + 1, bar.top() + 1, filled, height - 1), QColor(self.look.good.ink))
        return rect.adjusted(_BAR + _SIDE, 0, 0, 0)

    def _paint_chip(self, painter: QPainter, rect: QRect, cell: BalanceCell) -> None:
        look = self.look
        chips: dict[Tone, Chip] = {Tone.LATE: look.bad, Tone.SOON: look.warm, Tone.PROMISED: look.note}
        chip = chips.get(cell.tone, look.plain)
        paint_chip(painter, rect, cell.words, chip)
