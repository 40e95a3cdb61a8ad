"""How a list draws what was found: quiet headings, one line for a name, a text with its words in bold."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rcm_desktop.qt_models.found_model import LINE_ROLE, FoundLine
from rcm_desktop.windows.look import document_font
from rcm_desktop.windows.outline.text_positions import from_qt, to_qt

Index = QModelIndex | QPersistentModelIndex
_TEXT_LINES = 2
_BOLDER = 1.04
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), int(Qt.AlignmentFlag.AlignRight | _MIDDLE)


class FoundLines(QStyledItemDelegate):
    """Draws with the program's palette, so that light and dark need no word of their own.

    ``has_frames`` lets the style draw a frame around each text.
    """

    def __init__(self, parent: QWidget, *, has_frames: bool = False) -> None:
        super().__init__(parent)
        self._has_frames = has_frames

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line, height = index.data(LINE_ROLE), QFontMetrics(option.font).height()
        if not isinstance(line, FoundLine):
            return QSize(120, int(height * 1.7))
        if not line.is_text:
            return QSize(120, int(height * 1.6))
        view = option.widget
        assert isinstance(view, QAbstractItemView)
        room = view.viewport().width() - 2 * (height * 3 // 4)
        return QSize(120, height + _height_of(line.title, room, option.font.pointSizeF()) + height // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        em = QFontMetrics(option.font).height()
        rect = option.rect.adjusted(em * 3 // 4, 0, -em * 3 // 4, 0)
        line = index.data(LINE_ROLE)
        if not isinstance(line, FoundLine):
            self._paint_heading(painter, option, rect, str(index.data()))
        else:
            self._paint_ground(painter, option)
            if line.is_text:
                self._paint_text(painter, option, rect, line)
            else:
                self._paint_name(painter, option, rect, line)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, words: str
    ) -> None:
        font = _sized(option.font, 0.88)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        painter.setFont(font)
        painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(rect.adjusted(0, 0, 0, -3), int(Qt.AlignmentFlag.AlignBottom), words.upper())

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        style = option.widget.style()
        # Where nothing is to be seen it costs as much as the words.
        if self._has_frames or option.state & style.StateFlag.State_Selected:
            style.drawPrimitive(style.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        if option.state & style.StateFlag.State_Selected:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, QGuiApplication.palette().color(QPalette.ColorRole.Accent))

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: FoundLine
    ) -> None:
        palette, metrics = QGuiApplication.palette(), QFontMetrics(option.font)
        room = rect.width()
        if line.detail:
            painter.setFont(option.font)
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            detail = metrics.elidedText(line.detail, Qt.TextElideMode.ElideRight, room // 2)
            painter.drawText(rect, _RIGHT, detail)
            room -= metrics.horizontalAdvance(detail) + metrics.height()
        layout = _laid_out(line, option.font, room, 1)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(rect.left(), rect.center().y() - metrics.height() / 2 + 1))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: FoundLine
    ) -> None:
        palette, height = QGuiApplication.palette(), QFontMetrics(option.font).height()
        font = _sized(option.font, 0.92)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        above = QRect(rect.left(), rect.top() + height // 5, rect.width(), height)
        detail = QFontMetrics(font).elidedText(line.detail, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(above, _LEFT, detail)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        layout = _laid_out(line, _words_font(option), rect.width(), _TEXT_LINES)
        layout.draw(painter, QPointF(rect.left(), above.bottom() + 1))


@lru_cache(maxsize=512)
def _height_of(words: str, room: int, point_size: float) -> int:
    """The pixels that words take on as many lines as they need, two at most. Views ask again and again."""
    metrics = QFontMetrics(document_font(point_size))
    # Letters in bold take a little more than these.
    fits = metrics.horizontalAdvance(words) * _BOLDER < room
    return metrics.lineSpacing() * (1 if fits else _TEXT_LINES)


def _sized(font: QFont, times: float) -> QFont:
    sized = QFont(font)
    sized.setPointSizeF(font.pointSizeF() * times)
    return sized


def _words_font(option: QStyleOptionViewItem) -> QFont:
    return document_font(option.font.pointSizeF())


def _laid_out(line: FoundLine, font: QFont, width: int, lines: int) -> QTextLayout:
    """The title on so many lines at most, with what answers in bold; what has no room ends in dots."""
    bold = QFont(font)
    bold.setBold(True)
    layout = _layout(line.title, line, font, bold, width, lines)
    last = layout.lineAt(layout.lineCount() - 1)
    end = from_qt(line.title, last.textStart() + last.textLength())
    if end >= len(line.title):
        return layout
    # A little room for the dots; the words before them are laid out as they were.
    return _layout(line.title[: max(0, end - 3)].rstrip() + "…", line, font, bold, width, lines)


def _layout(words: str, line: FoundLine, font: QFont, bold: QFont, width: int, lines: int) -> QTextLayout:
    layout = QTextLayout(words, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    shown = [(start, end) for start, end in line.places if end <= len(words)]
    layout.setFormats([_bold(to_qt(words, start), to_qt(words, end), bold) for start, end in shown])
    layout.beginLayout()
    top = 0.0
    for _ in range(lines):
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(width)
        row.setPosition(QPointF(0, top))
        top += row.height()
    layout.endLayout()
    return layout


def _bold(start: int, end: int, font: QFont) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setFont(font)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, form
    return made
