"""Pages on their way to a printer, in a thread of their own: the windows stay alive meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QObject, QRectF, QSizeF, QThread, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from rcm_desktop.papers.pdf_pictures import PdfPictures
from rcm_desktop.windows.papers.page_view import image_of

DOTS = 300
"""To the inch. What a printer can do beyond that costs half a gigabyte a page and cannot be seen."""


class PrintEnd(Enum):
    """How a job ended."""

    DONE = "done"
    STOPPED = "stopped"
    REFUSED = "refused"


class PrintJob(QThread):
    """``progressed`` carries how many pages the printer has been given; when ``finished`` comes, ``end``
    says how it went. ``requestInterruption`` stops it after the page in hand."""

    progressed = Signal(object)

    def __init__(
        self, content: bytes, printer: QPrinter, pages: Sequence[int], parent: QObject | None = None
    ) -> None:
        """``pages`` are counted from 0, in the order in which they come out."""
        super().__init__(parent)
        self._content = content
        self._printer = printer
        self.pages = tuple(pages)
        self.end = PrintEnd.REFUSED

    def run(self) -> None:
        pictures = PdfPictures(self._content)
        painter = QPainter()
        try:
            if self.pages:
                self._lay(pictures.sizes[self.pages[0]])
            if painter.begin(self._printer):
                self.end = self._print(pictures, painter)
                if self.end is PrintEnd.STOPPED:
                    self._printer.abort()
                painter.end()
        finally:
            pictures.close()

    def _print(self, pictures: PdfPictures, painter: QPainter) -> PrintEnd:
        for done, page in enumerate(self.pages):
            if self.isInterruptionRequested():
                return PrintEnd.STOPPED
            if done:
                self._lay(pictures.sizes[page])
            if done and not self._printer.newPage():
                return PrintEnd.REFUSED
            image = image_of(pictures.draw(page, DOTS / 72))
            painter.drawImage(self._target(pictures.sizes[page]), image)
            self.progressed.emit(done + 1)
        return PrintEnd.DONE

    def _lay(self, size: tuple[float, float]) -> None:
        """Turn the next sheet as its page lies, or the page would be made smaller than it is."""
        lying, upright = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
        wanted = lying if size[0] > size[1] else upright
        if self._printer.pageLayout().orientation() is not wanted:
            self._printer.setPageOrientation(wanted)

    def _target(self, size: tuple[float, float]) -> QRectF:
        """Where a page goes on the sheet: in its own size, smaller only where the sheet is."""
        sheet = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        dots = self._printer.resolution() / 72
        width, height = size[0] * dots, size[1] * dots
        part = min(1.0, sheet.width() / width, sheet.height() / height)
        width, height = width * part, height * part
        return QRectF((sheet.width() - width) / 2, (sheet.height() - height) / 2, width, height)


def wanted_pages(printer: QPrinter, count: int, current: int) -> list[int]:
    """The pages chosen in the printer's dialog, from 0, in the order in which they are to come out."""
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        pages = [current]
    elif printer.printRange() is QPrinter.PrintRange.PageRange and not printer.pageRanges().isEmpty():
        pages = [page for page in pages if printer.pageRanges().contains(page + 1)]
    return pages[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else pages


def sheet_of(content: bytes) -> QPageSize:
    """The sheet that the first page of a file asks for, as it stands upright: printers know it only so."""
    pictures = PdfPictures(content)
    width, height = pictures.sizes[0]
    pictures.close()
    return QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point)
