"""Sheets of labels and cards: how many there are on a sheet, of what size, and where each one lies.

All lengths are millimetres, measured from the left and upper edge of the sheet.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isfinite
from typing import ClassVar

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import PaperSize
from rcm_desktop.resources import resource_path

SHEETS = {PaperSize.A4: (210.0, 297.0), PaperSize.LETTER: (215.9, 279.4)}
"""Width and height of the sheets that stand upright: ISO 216, and 8.5 × 11 inches."""
_PRECUT = "precut"
CUSTOM = "custom"
"""The id of a stock that a person measured."""
_LEAST = (40.0, 25.0)
_LARGEST_SHEET = 1000.0
_EDGE = 6.0
"""What a usual printer leaves white at each edge, and room for marks."""
_SLIP = 0.05
"""Rounding: sizes of inches in millimetres may go over the sheet by this much."""


class StockBeyondSheet(Condition):
    """The labels of a stock reach over the edge of its sheet. Lengths are millimetres."""

    code: ClassVar[str] = "badges.stock_beyond_sheet"
    needs: str
    sheet: str


class LabelTooSmall(Condition):
    """A label is smaller than a name can be read on, or nothing is on the sheet."""

    code: ClassVar[str] = "badges.label_too_small"
    width: str
    height: str


@dataclass(frozen=True, slots=True)
class LabelStock:
    """A sheet ``page`` wide and high with ``columns`` × ``rows`` labels of ``width`` × ``height``.

    The first one lies ``left`` and ``top`` from the edges, and ``across`` and ``down`` are the gaps between
    them. ``is_precut`` where nothing is left to cut. ``en`` and ``es`` are its name in each language.
    """

    id: str
    page: tuple[float, float]
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float = 0.0
    down: float = 0.0
    is_precut: bool = False
    en: str = ""
    es: str = ""

    @classmethod
    def filling(
        cls, page: tuple[float, float], width: float, height: float, gap: float = 4.0, id_: str = CUSTOM
    ) -> LabelStock:
        """As many cards as a plain sheet has room for, in its middle.

        Raises LabelTooSmall, StockBeyondSheet.
        """
        cls(id_, page, 1, 1, width, height, 0.0, 0.0, gap, gap).check()
        columns = max(1, int((page[0] - 2 * _EDGE + gap) // (width + gap)))
        rows = max(1, int((page[1] - 2 * _EDGE + gap) // (height + gap)))
        left = (page[0] - columns * width - (columns - 1) * gap) / 2
        top = (page[1] - rows * height - (rows - 1) * gap) / 2
        made = cls(id_, page, columns, rows, width, height, left, top, gap, gap)
        made.check()
        return made

    @property
    def stored(self) -> str:
        """How a preference keeps it: the id of a shipped stock, else its measures; see ``read_stock``."""
        if self == _shipped().get(self.id):
            return self.id
        kind = _PRECUT if self.is_precut else CUSTOM
        lengths = (*self.page, self.width, self.height, self.left, self.top, self.across, self.down)
        return " ".join((kind, str(self.columns), str(self.rows), *(f"{each:g}" for each in lengths)))

    def name(self, language: Language) -> str:
        return (self.en if language is Language.EN else self.es) or self.id

    @property
    def count(self) -> int:
        """How many are on a sheet."""
        return self.columns * self.rows

    def corner(self, number: int) -> tuple[float, float]:
        """Where the upper left corner of a label is; they are counted from 0, row by row."""
        row, column = divmod(number, self.columns)
        return self.left + column * (self.width + self.across), self.top + row * (self.height + self.down)

    def check(self) -> None:
        """Raises LabelTooSmall, StockBeyondSheet."""
        lengths = (*self.page, self.width, self.height, self.left, self.top, self.across, self.down)
        is_counted = self.columns >= 1 and self.rows >= 1 and all(map(isfinite, lengths))
        if not is_counted or self.width < _LEAST[0] or self.height < _LEAST[1]:
            raise LabelTooSmall(f"{_LEAST[0]:g}", f"{_LEAST[1]:g}")
        right, bottom = (
            each + side
            for each, side in zip(self.corner(self.count - 1), (self.width, self.height), strict=True)
        )
        beyond = right > self.page[0] + _SLIP or bottom > self.page[1] + _SLIP
        before = min(self.left, self.top, self.across, self.down) < 0
        if beyond or before or max(self.page) > _LARGEST_SHEET:
            raise StockBeyondSheet(f"{right:g} × {bottom:g}", f"{self.page[0]:g} × {self.page[1]:g}")


def read_stock(stored: str) -> LabelStock:
    """The stock that ``LabelStock.stored`` gave.

    Raises ValueError for what names none, LabelTooSmall, StockBeyondSheet.
    """
    if stored in _shipped():
        return _shipped()[stored]
    kind, *counted = stored.split()[:3] or [""]
    lengths = [float(each) for each in stored.split()[3:]]
    if kind not in (CUSTOM, _PRECUT) or len(lengths) != 8:
        raise ValueError(f"no stock of labels: {stored}")
    columns, rows = map(int, counted)
    page_width, page_height, width, height, left, top, across, down = lengths
    stock = LabelStock(
        CUSTOM,
        (page_width, page_height),
        columns,
        rows,
        width,
        height,
        left,
        top,
        across,
        down,
        is_precut=kind == _PRECUT,
    )
    stock.check()
    return stock


def shipped_stock(id_: str) -> LabelStock:
    """The stock of this id; KeyError where there is none."""
    return _shipped()[id_]


def shipped_stocks() -> tuple[LabelStock, ...]:
    """Those that the program brings, in the order in which they are offered."""
    return tuple(_shipped().values())


def usual_stock(size: PaperSize) -> LabelStock:
    """Badges of 86 × 54 mm on plain sheets of a size, to be cut."""
    return shipped_stock(f"plain-{size.value}-86x54")


@lru_cache(maxsize=1)
def _shipped() -> dict[str, LabelStock]:
    return {each.id: each for each in _read()}


def _read() -> Iterator[LabelStock]:
    for row in tomllib.loads(resource_path("reference/label_stocks.toml").read_text("utf-8"))["stock"]:
        row = dict(row)
        page = SHEETS[PaperSize(row.pop("sheet"))]
        if row.pop("lies", False):
            page = (page[1], page[0])
        size = (row.pop("width"), row.pop("height"))
        gaps = (row.pop("across", 0.0), row.pop("down", 0.0))
        columns, rows = row.pop("columns"), row.pop("rows")
        left = (page[0] - columns * size[0] - (columns - 1) * gaps[0]) / 2
        top = (page[1] - rows * size[1] - (rows - 1) * gaps[1]) / 2
        stock = LabelStock(row.pop("id"), page, columns, rows, *size, left, top, *gaps)
        yield replace(stock, **row)
