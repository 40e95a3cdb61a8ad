"""What is drawn on the pages of a PDF file, measured in millimetres from the left and upper edge."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdfium2 import raw

MM = 72 / 25.4
_THIN = 0.6


@dataclass(frozen=True, slots=True)
class Drawn:
    """A piece of text, a line, a box or a picture; ``colour`` is what it is filled with."""

    kind: int
    left: float
    top: float
    right: float
    bottom: float
    colour: tuple[int, int, int]

    @property
    def is_text(self) -> bool:
        return self.kind == int(raw.FPDF_PAGEOBJ_TEXT)

    @property
    def is_upright_line(self) -> bool:
        return self.kind == raw.FPDF_PAGEOBJ_PATH and self.right - self.left < _THIN

    @property
    def is_level_line(self) -> bool:
        return self.kind == raw.FPDF_PAGEOBJ_PATH and self.bottom - self.top < _THIN

    @property
    def is_box(self) -> bool:
        return self.kind == raw.FPDF_PAGEOBJ_PATH and not self.is_upright_line and not self.is_level_line

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def is_in(self, area: tuple[float, float, float, float], by: float = 0.0) -> bool:
        """Whether it lies in an area of left, top, right and bottom, so far from its edges."""
        left, top, right, bottom = area
        return (
            self.left >= left + by
            and self.top >= top + by
            and self.right <= right - by
            and self.bottom <= bottom - by
        )

    def touches(self, area: tuple[float, float, float, float]) -> bool:
        left, top, right, bottom = area
        return self.left < right and self.right > left and self.top < bottom and self.bottom > top


class Measured:
    """A file that is open for measuring."""

    def __init__(self, content: bytes) -> None:
        self.document: Any = pypdfium2.PdfDocument(content)

    def __len__(self) -> int:
        return len(self.document)

    def size(self, page: int = 0) -> tuple[float, float]:
        width, height = self.document[page].get_size()
        return width / MM, height / MM

    def drawn(self, page: int = 0) -> list[Drawn]:
        opened = self.document[page]
        return [_measured(each, opened.get_height()) for each in opened.get_objects()]

    def words(self, page: int = 0) -> str:
        return " ".join(str(self.document[page].get_textpage().get_text_range()).split())

    def all_words(self) -> str:
        return " ".join(self.words(page) for page in range(len(self)))

    def words_in(self, area: tuple[float, float, float, float], page: int = 0) -> str:
        """The words in an area of left, top, right and bottom."""
        opened = self.document[page]
        left, top, right, bottom = (each * MM for each in area)
        height = opened.get_height()
        text = opened.get_textpage().get_text_bounded(left, height - bottom, right, height - top)
        return " ".join(str(text).split())

    def annotations(self) -> int:
        return sum(raw.FPDFPage_GetAnnotCount(page.raw) for page in self.document)

    def cut_lines(self, page: int = 0) -> tuple[list[float], list[float]]:
        """Where upright and level marks of at most 4 mm stand, each place once."""
        marks = [each for each in self.drawn(page) if _length(each) < 4.0 and not each.is_text]
        across = distinct(each.middle[0] for each in marks if each.is_upright_line)
        down = distinct(each.middle[1] for each in marks if each.is_level_line)
        return across, down


def distinct(places: Iterable[float]) -> list[float]:
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > 0.2:
            found.append(place)
    return found


def _length(drawn: Drawn) -> float:
    return max(drawn.right - drawn.left, drawn.bottom - drawn.top)


def _measured(each: Any, height: float) -> Drawn:
    left, bottom, right, top = each.get_bounds()
    channels = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(each.raw, *channels)
    red, green, blue = (channel.value for channel in channels[:3])
    return Drawn(
        each.type,
        left / MM,
        (height - top) / MM,
        right / MM,
        (height - bottom) / MM,
        (red, green, blue),
    )
