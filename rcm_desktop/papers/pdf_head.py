"""The letterhead of a PDF file's first page: the logo to the left, the sender's lines beside it, a rule."""

from __future__ import annotations

from dataclasses import dataclass

from rcm_desktop.domain.paper_settings import Letterhead, Logo
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.pdf_lines import Edge, Setting, Signs, lines_of
from rcm_desktop.papers.pdf_sheet import Sheet
from rcm_desktop.papers.pdf_type import BOLD, PLAIN, Line, Typeface

_TOP = 54.0
"""From the edge of the sheet: below the line in which the stamp of a draft stands."""
_LOGO = (150.0, 56.0)
_LOGO_BESIDE_TWO = (110.0, 50.0)
"""The room of a logo above one language, and above two."""
_GAP, _AFTER, _RULE = 14.0, 20.0, 8.0
_TYPE = ((10.5, 13.0), (8.5, 11.0))
_TYPE_BESIDE_TWO = ((9.5, 12.0), (8.0, 10.5))
"""Size and leading of the first line and of the others, above one language and above two."""


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line whose left edge is at ``x`` and whose base is so far below the top of the letterhead."""

    line: Line
    x: float
    base: float


@dataclass(frozen=True, slots=True)
class PageHead:
    """What is drawn, in points below ``top``. ``takes`` is what the text gives up; 0 without a letterhead."""

    lines: tuple[PlacedLine, ...] = ()
    logo: Logo | None = None
    logo_size: tuple[float, float] = (0.0, 0.0)
    rule: float = 0.0
    takes: float = 0.0
    top: float = _TOP


def head_of(letterhead: Letterhead, typeface: Typeface, sheet: Sheet) -> PageHead:
    """The letterhead in the languages of a sheet, each in its share of the width."""
    logo, count = letterhead.logo, len(sheet.columns)
    room, sizes = (_LOGO, _TYPE) if count == 1 else (_LOGO_BESIDE_TWO, _TYPE_BESIDE_TWO)
    size = logo.fitted(*room) if logo is not None else (0.0, 0.0)
    left = sheet.left + (size[0] + _GAP if logo is not None else 0.0)
    width = (sheet.left + sheet.measure - left - (count - 1) * _GAP) / count
    placed: list[PlacedLine] = []
    height = size[1]
    for at, column in enumerate(sheet.columns):
        x, base = left + at * (width + _GAP), 0.0
        for number, words in enumerate(letterhead.shown(column.language)):
            points, leading = sizes[min(number, 1)]
            ink = PLAIN if number else BOLD
            setting = Setting(points, width, Edge.RAGGED, 0.0, ink)
            for line in lines_of(typeface, Text(words), setting, Signs(column.language)):
                base += leading
                placed.append(PlacedLine(line, x, base - 0.28 * leading))
        height = max(height, base)
    if not height:
        return PageHead()
    rule = height + _RULE
    return PageHead(tuple(placed), logo, size, rule, max(0.0, _TOP + rule + _AFTER - sheet.top))
