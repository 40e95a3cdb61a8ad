"""The pages of a PDF file as pictures, for the screen and for the printer alike."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import Any

DRAWING = Lock()
"""The library that draws serves one thread at a time, whatever document it draws."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels in rows of ``stride`` bytes, four bytes each: blue, green, red, and one that says nothing."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PdfPictures:
    """Draws the pages of one file; they are counted from 0. ``close`` it when it is no longer shown."""

    def __init__(self, content: bytes) -> None:
        from pypdfium2 import PdfDocument

        with DRAWING:
            self._document: Any = PdfDocument(content)
            self.sizes: list[tuple[float, float]] = [
                self._document.get_page_size(number) for number in range(len(self._document))
            ]
            """Width and height of each page, in points."""

    def draw(self, number: int, scale: float) -> Picture:
        """A page with ``scale`` pixels to the point."""
        with DRAWING:
            page = self._document[number]
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            picture = Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
        return picture

    def words(self, number: int) -> str:
        """The text of a page, for who hears it."""
        with DRAWING:
            page = self._document[number]
            text = page.get_textpage()
            words = " ".join(str(text.get_text_range()).split())
            text.close()
            page.close()
        return words

    def close(self) -> None:
        with DRAWING:
            self._document.close()
