"""The pages of a paper under each other, as they will print; only those in sight are drawn."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from rcm_desktop.papers.pdf_pictures import PdfPictures, Picture


class Fit(Enum):
    """A size that follows the window's."""

    WIDTH = "width"
    PAGE = "page"


Zoom = Fit | float
"""A fit, or the size on screen by the size on paper: 1.0 is 100 %."""
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_GAP = 14
_KEPT = 6
_SEEN = 0.4


class PageView(QAbstractScrollArea):
    """``page_changed`` carries the number of the page that is read, from 0; ``zoom_changed`` a ``Zoom``."""

    page_changed = Signal(object)
    zoom_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: PdfPictures | None = None
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._places: list[QRect] = []
        self._turning = False
        self.zoom: Zoom = Fit.WIDTH
        self.page = 0
        self.setObjectName("page_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there, or fitting the width would take it away and bring it back.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # What is shown

    def show_pages(self, pictures: PdfPictures | None) -> None:
        """Show another paper from its first page on; the one before is closed."""
        if self._pictures is not None:
            self._pictures.close()
        self._pictures = pictures
        self._drawn.clear()
        self._lay_out()
        self.go_to(0)

    @property
    def count(self) -> int:
        return len(self._pictures.sizes) if self._pictures is not None else 0

    @property
    def page_text(self) -> str:
        """The words of the page that is read, for who hears it."""
        return self._pictures.words(self.page) if self._pictures is not None else ""

    def go_to(self, page: int) -> None:
        """Bring the top of a page to the top of the view."""
        page = max(0, min(page, self.count - 1))
        if self._places:
            self._turning = True
            self.verticalScrollBar().setValue(self._places[page].top() - _GAP)
            self._turning = False
        self._read(page)

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the pages in another size, with the same words at the top."""
        if zoom == self.zoom:
            return
        self.zoom = zoom
        self._resize_pages()
        self.zoom_changed.emit(zoom)

    def step_zoom(self, *, larger: bool) -> None:
        """The next size up or down, from the one that is seen now."""
        now = self._scale() / self._inch()
        steps = [step for step in STEPS if (step > now + 0.005 if larger else step < now - 0.005)]
        if steps:
            self.set_zoom(steps[0] if larger else steps[-1])

    # Places

    def _inch(self) -> float:
        """Pixels to the point at 100 %."""
        return self.logicalDpiX() / 72

    def _scale(self) -> float:
        """Pixels to the point, as the pages are shown."""
        if self._pictures is None or not isinstance(self.zoom, Fit):
            return self._inch() * (self.zoom if isinstance(self.zoom, float) else 1.0)
        room = self.viewport().size()
        scale = (room.width() - 2 * _GAP) / max(width for width, _ in self._pictures.sizes)
        if self.zoom is Fit.PAGE:
            tallest = max(height for _, height in self._pictures.sizes)
            scale = min(scale, (room.height() - 2 * _GAP) / tallest)
        return max(scale, 0.1)

    def _lay_out(self) -> None:
        """Where each page stands in the whole, and what the scroll bars reach."""
        scale, room = self._scale(), self.viewport().size()
        sizes: Sequence[tuple[float, float]] = self._pictures.sizes if self._pictures is not None else ()
        widest = round(max((width for width, _ in sizes), default=0.0) * scale) + 2 * _GAP
        self._places = []
        top = _GAP
        for width, height in sizes:
            wide, high = round(width * scale), round(height * scale)
            self._places.append(QRect((max(widest, room.width()) - wide) // 2, top, wide, high))
            top += high + _GAP
        for bar, length, page in (
            (self.verticalScrollBar(), top, room.height()),
            (self.horizontalScrollBar(), widest, room.width()),
        ):
            bar.setRange(0, max(0, length - page))
            bar.setPageStep(page)
            bar.setSingleStep(40)
        self.viewport().update()

    def _resize_pages(self) -> None:
        """Lay the pages out anew; what stands at the top of the view stays there."""
        bar = self.verticalScrollBar()
        page, part = self.page, 0.0
        if self._places:
            place = self._places[page]
            part = (bar.value() - place.top() + _GAP) / max(1, place.height())
        self._turning = True
        self._lay_out()
        if self._places:
            place = self._places[page]
            bar.setValue(round(place.top() - _GAP + part * place.height()))
        self._turning = False

    def _on_scrolled(self) -> None:
        self.viewport().update()
        if self._turning or not self._places:
            return
        line = self.verticalScrollBar().value() + _SEEN * self.viewport().height()
        above = [number for number, place in enumerate(self._places) if place.top() <= line]
        self._read(above[-1] if above else 0)

    def _read(self, page: int) -> None:
        if page != self.page:
            self.page = page
            self.page_changed.emit(page)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for number, place in enumerate(self._places):
            seen = place.translated(-corner)
            if seen.intersects(event.rect()):
                painter.drawImage(seen, self._image(number, place.width()))
                painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
                painter.drawRect(seen.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _image(self, number: int, width: int) -> QImage:
        """A page so many pixels wide, as sharp as the screen is."""
        assert self._pictures is not None
        dots = round(width * self.devicePixelRatioF())
        key = (number, dots)
        image = self._drawn.pop(key, None)
        if image is None:
            image = image_of(self._pictures.draw(number, dots / self._pictures.sizes[number][0]))
        self._drawn[key] = image
        while len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)
        return image

    # Keys, wheel and size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Down and Page Up turn pages, Space scrolls by what is seen, Home and End reach the ends."""
        key, bar = event.key(), self.verticalScrollBar()
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(self.page + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Space:
            step = bar.pageStep() - 2 * bar.singleStep()
            bar.setValue(bar.value() + (-step if is_back else step))
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self.count - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(larger=event.angleDelta().y() > 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_pages()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
        super().changeEvent(event)


def image_of(picture: Picture) -> QImage:
    """The picture as Qt draws it, with pixels of its own."""
    form = QImage.Format.Format_RGB32
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, form).copy()
