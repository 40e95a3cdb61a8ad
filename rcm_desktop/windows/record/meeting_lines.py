"""How a list draws meetings: years as quiet headings, two lines for each meeting."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from rcm_desktop.qt_models.meetings_model import DETAIL_ROLE, LINE_ROLE

Index = QModelIndex | QPersistentModelIndex
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class MeetingLines(QStyledItemDelegate):
    """Draws with the program's palette, so that light and dark need no word of their own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(120, int(line * (1.9 if index.data(LINE_ROLE) is None else 2.9)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        em = QFontMetrics(option.font).height()
        rect = option.rect.adjusted(em * 4 // 5, 0, -em // 2, 0)
        if index.data(LINE_ROLE) is None:
            self._paint_year(painter, option, rect, str(index.data()))
        else:
            self._paint_ground(painter, option)
            self._paint_meeting(painter, option, rect, index)
        painter.restore()

    def _paint_year(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, words: str) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        painter.setFont(font)
        painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        room = rect.adjusted(0, 0, 0, -QFontMetrics(font).height() // 4)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom), words.upper())

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        # QStyle is named through its instance: importing it costs the start of the program 10 ms.
        widget, state = option.widget, option.state
        style = widget.style()
        style.drawPrimitive(style.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        if state & state.State_Selected and state & state.State_HasFocus:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, QGuiApplication.palette().color(QPalette.ColorRole.Accent))

    def _paint_meeting(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index
    ) -> None:
        title_font = QFont(option.font)
        title_font.setWeight(QFont.Weight.DemiBold)
        detail_font = QFont(option.font)
        detail_font.setPointSizeF(detail_font.pointSizeF() * 0.92)
        middle = rect.center().y()
        gap = QFontMetrics(option.font).height() // 6
        # Not the list's own palette: a style sheet makes its quiet colour too faint to read.
        palette = QGuiApplication.palette()
        ink, quiet = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
        for font, role, colour, top, bottom in (
            (title_font, Qt.ItemDataRole.DisplayRole, ink, rect.top() + gap, middle),
            (detail_font, DETAIL_ROLE, quiet, middle, rect.bottom() - gap),
        ):
            painter.setFont(font)
            painter.setPen(palette.color(colour))
            words = QFontMetrics(font).elidedText(index.data(role), Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(QRect(rect.left(), top, rect.width(), bottom - top), _MIDDLE, words)
