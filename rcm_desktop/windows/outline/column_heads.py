"""The heads above the outline's columns, in line with its texts."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline.outline_columns import Columns

_OWN_NAMES = {Language.EN: "ENGLISH", Language.ES: "ESPAÑOL"}


class ColumnHeads(QWidget):
    """Each language is headed by its own name, as on a bilingual paper."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._columns: Columns | None = None
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)

    def show_columns(self, columns: Columns | None) -> None:
        self._columns = columns
        self.setFixedHeight(int(QFontMetrics(self.font()).height() * 2.1))
        self.update()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.paper))
        if self._columns is None:
            painter.end()
            return
        painter.setPen(QColor(self._look.quiet))
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        shown = self._columns.columns[:1] if self._columns.stacked else self._columns.columns
        for column in shown:
            words = _OWN_NAMES[column.language]
            if self._columns.stacked:
                words = " · ".join(_OWN_NAMES[each.language] for each in self._columns.columns)
            self._paint(painter, column.left, words)
        self._paint(painter, self._columns.state_left, self.tr("State").upper())
        painter.setPen(QColor(self._look.line))
        first = self._columns.columns[0].left - self._columns.label_width
        end = self._columns.state_left + self._columns.state_width
        painter.drawLine(first, self.height() - 1, end, self.height() - 1)
        painter.end()

    def _paint(self, painter: QPainter, left: int, words: str) -> None:
        painter.drawText(
            QRect(left, 0, self.width() - left, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words
        )
