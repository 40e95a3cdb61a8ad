"""How a line of the follow-up log looks: the day as a chip, then words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rcm_desktop.qt_models.balances_model import Tone
from rcm_desktop.qt_models.follow_up_model import LINE_ROLE, LogLine
from rcm_desktop.windows.look import Look

_SIDE = 7
_BETWEEN = 6
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class LogLines(QStyledItemDelegate):
    """Paints the lines; ``look`` may be exchanged."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, LogLine):
            return
        look, rect = self.look, option.rect
        painter.save()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.fillRect(rect, QColor(look.selection if is_selected and has_focus else look.paper))
        if has_focus:
            painter.setPen(QColor(look.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        font = QFont(option.font)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        chips = {Tone.LATE: look.bad, Tone.SOON: look.warm, Tone.PROMISED: look.note}
        chip = chips.get(line.tone, look.plain)
        width, height = metrics.horizontalAdvance(line.chip) + 2 * _SIDE, metrics.height() + 2
        place = QRect(rect.left() + 2, rect.top() + int(metrics.height() * 0.35) - 1, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chip.ground))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setPen(QColor(chip.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line.chip)
        words = rect.adjusted(width + 2 + _BETWEEN, 0, -_SIDE, 0)
        font.setStrikeOut(line.entry.is_done and line.tone is not Tone.CONTACT)
        painter.setFont(font)
        painter.setPen(QColor(look.ink))
        painter.drawText(words, _WRAPPED, line.words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line, view = index.data(LINE_ROLE), self.parent()
        metrics = option.fontMetrics
        height = int(metrics.height() * 0.7)
        if not isinstance(line, LogLine) or not isinstance(view, QListView):
            return QSize(120, height + metrics.height())
        chip = metrics.horizontalAdvance(line.chip) + 2 * _SIDE + 2 + _BETWEEN
        room = QRect(0, 0, max(60, view.viewport().width() - chip - _SIDE), 9999)
        return QSize(120, height + metrics.boundingRect(room, _WRAPPED, line.words).height())
