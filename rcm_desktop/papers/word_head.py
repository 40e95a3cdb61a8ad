"""The letterhead of a Word file: a table in the head of its first page, and the sheet it stands on.

Its looks are written out, not asked of a style: templates that the secretariat restyled before there were
letterheads go on working.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import Letterhead, PaperSize
from rcm_desktop.papers.word_xml import WORD, element, root, run
from rcm_desktop.papers.word_xml import language as spoken_in

_SPACE = f"{{{WORD}}}"
_POINT = 12_700
"""In the lengths of pictures (EMU)."""
_TWIP = 635
_LOGO = (150.0, 56.0)
_LOGO_BESIDE_TWO = (110.0, 50.0)
"""The room of a logo in points, above one language and above two."""
_GAP = 280
"""Between logo and lines, and between two languages, in twentieths of a point."""
_NAME, _SIZE = 21, 17
"""Half points of the first line, and of the others."""


def put_size(section: Any, size: PaperSize, styles: Any) -> None:
    """Put a section on a sheet; what stood at the right end of its lines (tabs) stays there."""
    sheet = section._sectPr.find(f"{_SPACE}pgSz")
    if sheet is None:
        return
    old = int(sheet.get(f"{_SPACE}w")), int(sheet.get(f"{_SPACE}h"))
    width, height = size.twips if old[0] <= old[1] else size.twips[::-1]
    if old == (width, height):
        return
    sheet.set(f"{_SPACE}w", str(width))
    sheet.set(f"{_SPACE}h", str(height))
    edge = old[0] - (section.left_margin + section.right_margin) // _TWIP
    for tab in styles.iter(f"{_SPACE}tab"):
        place = tab.get(f"{_SPACE}pos")
        if tab.get(f"{_SPACE}val") == "right" and place is not None and abs(int(place) - edge) <= 1:
            tab.set(f"{_SPACE}pos", str(edge + width - old[0]))


def put_letterhead(section: Any, letterhead: Letterhead, languages: Sequence[Language]) -> None:
    """Put the letterhead into the head of the first page, below what stands there: a draft's stamp, or what
    a restyled template has of its own. The section must have a first page of its own."""
    from docx.oxml import parse_xml

    part = section.first_page_header.part
    width = (section.page_width - section.left_margin - section.right_margin) // _TWIP
    logo = letterhead.logo
    points = logo.fitted(*(_LOGO if len(languages) == 1 else _LOGO_BESIDE_TWO)) if logo is not None else None
    taken = round(points[0] * 20) + _GAP if points is not None else 0
    each = (width - taken) // len(languages)
    cells = [_cell(taken, element("p", _paragraph()))] if points is not None else []
    widths = [taken] * (points is not None) + [each] * len(languages)
    for at, language in enumerate(languages):
        is_last = at == len(languages) - 1
        cells.append(_cell(each, *_lines(letterhead, language), gap=0 if is_last else _GAP))
    table = element(
        "tbl",
        element(
            "tblPr",
            element("tblW", w=sum(widths), type="dxa"),
            element("tblBorders", element("bottom", val="single", sz=6, space=0, color="808080")),
            element("tblLayout", type="fixed"),
            element("tblCellMar", element("left", w=0, type="dxa"), element("right", w=0, type="dxa")),
        ),
        element("tblGrid", *(element("gridCol", w=wide) for wide in widths)),
        element("tr", *cells),
    )
    made = parse_xml(root("body", table))[0]
    if logo is not None and points is not None:
        size = (round(points[0] * _POINT), round(points[1] * _POINT))
        drawn = part.new_pic_inline(BytesIO(logo.content), *size)
        for side in ("distT", "distB", "distL", "distR"):
            # Left out, some programs keep an eighth of an inch free.
            drawn.set(side, "0")
        drawn.docPr.set("descr", next(iter(letterhead.shown(languages[0])), ""))
        first = made.find(f".//{_SPACE}p")
        letters = parse_xml(root("body", element("r", element("drawing"))))[0]
        letters[0].append(drawn)
        first.append(letters)
    # Behind the stamp of a draft: a table may not end a head, and a paragraph always follows.
    part.element.append(made)
    part.element.append(parse_xml(root("body", element("p", _paragraph(after=120))))[0])


def _lines(letterhead: Letterhead, language: Language) -> list[str]:
    look = spoken_in(language)
    written = []
    for number, words in enumerate(letterhead.shown(language)):
        size = _NAME if number == 0 else _SIZE
        sizes = element("sz", val=size) + element("szCs", val=size)
        letters = (element("b") if number == 0 else "") + sizes + look
        written.append(element("p", _paragraph(), run(words, letters)))
    return written or [element("p", _paragraph())]


def _paragraph(after: int = 0) -> str:
    return element(
        "pPr",
        element("suppressLineNumbers"),
        element("spacing", before=0, after=after, line=240, lineRule="auto"),
        element("jc", val="left"),
    )


def _cell(width: int, *paragraphs: str, gap: int = 0) -> str:
    edges = element("right", w=gap, type="dxa") if gap else ""
    below = element("bottom", w=100, type="dxa")
    return element(
        "tc",
        element("tcPr", element("tcW", w=width, type="dxa"), element("tcMar", below, edges)),
        *paragraphs,
    )
