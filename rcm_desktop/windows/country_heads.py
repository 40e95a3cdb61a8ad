"""The names of countries before their figures: they stay in sight while the figures are moved sideways."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView

from rcm_desktop.windows.look import Look

_SIDE = 10


class CountryHeads(QHeaderView):
    """The row heads of ``table``; ``row`` is the one in hand, the last one stands for the totals."""

    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.look = look
        self.row = -1
        self._corner = QLabel(table)
        self._corner.setTextFormat(Qt.TextFormat.PlainText)
        self._corner.setProperty("role", "corner")
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        table.setVerticalHeader(self)
        table.setCornerButtonEnabled(False)
        across = table.horizontalHeader()
        across.geometriesChanged.connect(self._place_corner)
        self.geometriesChanged.connect(self._place_corner)

    def set_title(self, words: str) -> None:
        """What stands above the names."""
        self._corner.setText(words)
        self._place_corner()

    def _place_corner(self) -> None:
        table = self.parentWidget()
        if isinstance(table, QTableView):
            across = table.horizontalHeader()
            self._corner.setGeometry(self.x(), across.y(), self.width(), across.height())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font(is_total=True))
        names = [self._name(row) for row in range(self.count())]
        width = max((metrics.horizontalAdvance(name) for name in names), default=0)
        corner = self._corner.fontMetrics().horizontalAdvance(self._corner.text())
        return QSize(max(width, corner) + 2 * _SIDE + 6, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look = self.look
        is_total = logicalIndex == self.count() - 1
        painter.save()
        painter.fillRect(rect, QColor(look.hand if logicalIndex == self.row else look.paper))
        painter.setPen(QColor(look.quiet if is_total else look.line))
        painter.drawLine(
            *((rect.topLeft(), rect.topRight()) if is_total else (rect.bottomLeft(), rect.bottomRight()))
        )
        painter.setPen(QColor(look.ink))
        painter.setFont(self._font(is_total=is_total))
        painter.drawText(
            rect.adjusted(_SIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._name(logicalIndex)
        )
        painter.restore()

    def _name(self, row: int) -> str:
        model = self.model()
        return str(model.headerData(row, Qt.Orientation.Vertical) or "") if model is not None else ""

    def _font(self, *, is_total: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_total else QFont.Weight.Normal)
        return font
