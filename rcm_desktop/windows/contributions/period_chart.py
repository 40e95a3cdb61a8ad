"""What was received and what is outstanding by period, as bars that also read in grey print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.windows.look import Look

_WIDEST = 46
_GAP = 10


@dataclass(frozen=True, slots=True)
class PeriodBar:
    """A period with its amounts in the smallest unit."""

    name: str
    received: int
    written_off: int
    outstanding: int

    @property
    def whole(self) -> int:
        return self.received + self.written_off + self.outstanding


class PeriodChart(QWidget):
    """Filled is received, hatched is outstanding, crossed is written off; each period bears its per cent."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bars: tuple[PeriodBar, ...] = ()
        self._currency = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._describe()

    def show_bars(self, bars: Sequence[PeriodBar], currency: str) -> None:
        self._bars, self._currency = tuple(bars), currency
        self._describe()
        self.update()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def _describe(self) -> None:
        """What the picture says, for a screen reader and under the pointer."""
        line = self.tr("{0}: received {1}, outstanding {2}")
        said = [
            line.format(
                bar.name,
                spoken_amount(bar.received, self._currency),
                spoken_amount(bar.outstanding, self._currency),
            )
            for bar in self._bars
        ]
        title = self.tr("Received and outstanding by period, in {0}").format(self._currency)
        self.setAccessibleName(title if self._bars else self.tr("Nothing was asked for yet"))
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))

    def sizeHint(self) -> QSize:
        return QSize(260, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 110)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = painter.fontMetrics().height()
        key_height = self._paint_key(painter, line)
        room = self.rect().adjusted(0, key_height, 0, 0)
        shown = self._bars[-max(1, room.width() // 44) :]
        tallest = max((bar.whole for bar in shown), default=0)
        if tallest:
            step = min(_WIDEST + 2 * _GAP, room.width() // len(shown))
            height = room.height() - 2 * line - 6
            for at, bar in enumerate(shown):
                left = room.left() + at * step
                tall = max(2, round(height * bar.whole / tallest))
                place = QRect(left + _GAP // 2, room.top() + line + height - tall, step - _GAP, tall)
                self._paint_bar(painter, place, bar)
                self._paint_words(painter, QRect(left, room.top(), step, room.height()), place, bar, line)
        if self.hasFocus():
            painter.setPen(QColor(self._look.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_bar(self, painter: QPainter, place: QRect, bar: PeriodBar) -> None:
        bottom = place.bottom() + 1
        for amount, brush in (
            (bar.received, self._received),
            (bar.written_off, self._written_off),
            (bar.outstanding, self._outstanding),
        ):
            height = round(place.height() * amount / bar.whole)
            if amount and height < 1:
                height = 1
            bottom -= height
            self._fill(painter, QRect(place.left(), bottom, place.width(), height), brush)

    def _fill(self, painter: QPainter, place: QRect, brush: QBrush) -> None:
        if place.height() > 0:
            painter.fillRect(place, QColor(self._look.paper))
            painter.fillRect(place, brush)
            painter.setPen(QColor(self._look.ink))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _paint_words(self, painter: QPainter, column: QRect, bar: QRect, value: PeriodBar, line: int) -> None:
        painter.setPen(QColor(self._look.ink))
        centre = Qt.AlignmentFlag.AlignCenter
        above = QRect(column.left(), bar.top() - line, column.width(), line)
        painter.drawText(above, centre, f"{int(100 * value.received / value.whole)} %")
        below = QRect(column.left(), column.bottom() - line, column.width(), line)
        painter.setPen(QColor(self._look.quiet))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(value.name, Qt.TextElideMode.ElideMiddle, column.width() - 2)
        painter.drawText(below, centre, name)

    def _paint_key(self, painter: QPainter, line: int) -> int:
        """What the patterns mean; returns the height it takes."""
        left, top = 0, 0
        parts = [(self.tr("received"), self._received), (self.tr("outstanding"), self._outstanding)]
        if any(bar.written_off for bar in self._bars):
            parts.append((self.tr("written off"), self._written_off))
        for word, brush in parts:
            width = line + 6 + painter.fontMetrics().horizontalAdvance(word) + 14
            if left and left + width > self.width():
                left, top = 0, top + line + 2
            self._fill(painter, QRect(left, top + 3, line - 3, line - 5), brush)
            painter.setPen(QColor(self._look.quiet))
            flags = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(left + line + 2, top, width, line), flags, word)
            left += width
        return top + line + 6

    @property
    def _received(self) -> QBrush:
        return QBrush(QColor(self._look.good.ink))

    @property
    def _outstanding(self) -> QBrush:
        return QBrush(QColor(self._look.warm.ink), Qt.BrushStyle.BDiagPattern)

    @property
    def _written_off(self) -> QBrush:
        return QBrush(QColor(self._look.quiet), Qt.BrushStyle.DiagCrossPattern)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)
