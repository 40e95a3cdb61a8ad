"""Lists of the people of an event, beside the bare library laying out the same table.

Two floors: the library's table over paragraphs, which break their words themselves as ours do, and over lines
that were broken beforehand, so that it does nothing but place and draw them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from time import process_time
from typing import Any
from xml.sax.saxutils import escape

from rcm_desktop.domain.events.participants import Participants
from rcm_desktop.domain.events.signing import SigningSheet
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.events.participants_pdf import participants_pdf
from rcm_desktop.papers.events.participants_workbook import participants_workbook
from rcm_desktop.papers.events.signatures_pdf import signatures_pdf
from rcm_desktop.papers.list_words import Breaker, Face
from rcm_desktop.papers.pdf_type import BOLD, Ink, Typeface
from tests.benchmarks.figures import figure, heading, ratio, spread, times
from tests.event_scenes import participants

_COUNTS = (300, 5_000)
_GOAL = "1.5x"
_EN = (Language.EN,)
_WIDTHS = (24.0, 158.0, 172.0, 133.0)
_BODY, _NAME, _ASIDE = Face(8.5, 11.0), Face(9.0, 11.5, BOLD), Face(8.0, 10.5, Ink(italic=True))

Make = Callable[[], bytes]
_Line = list[tuple[tuple[str, Face], ...]]
"""The cells of a row, each with its paragraphs."""


def event_lists(rounds: int) -> None:
    """Ours and both floors in turns; the first of each only warms modules and fonts."""
    found: dict[str, dict[int, float]] = {}
    for count in _COUNTS:
        here = participants(count)
        heading(f"Lists of {count:,} people")
        for name, ours, cells in (
            ("participants", partial(participants_pdf, here, _EN), _cells(here, signed=False)),
            ("signatures", partial(_signatures, here), _cells(here, signed=True)),
        ):
            broken = _broken(cells)
            floors: dict[str, Make] = {
                "paragraphs": partial(_bare, cells, _paragraph_cells),
                "lines": partial(_bare, broken, _line_cells),
            }
            taken = _in_turns({"ours": ours, **floors}, rounds)
            times(f"{name}, ours", taken["ours"])
            for floor in floors:
                times(f"{name}, bare table of {floor}", taken[floor])
                ratio(f"{name}, ours to bare table of {floor}", taken["ours"], taken[floor], _GOAL)
            found.setdefault(name, {})[count] = spread(taken["ours"]).p50
        taken = _in_turns({"ours": partial(participants_workbook, here, _EN)}, rounds)
        times("participants as Excel", taken["ours"])
    few, many = _COUNTS
    for name, took in found.items():
        longer = took[many] / took[few]
        figure(f"{name}, {many:,} to {few:,}", f"{longer:.1f}x for {many / few:.1f}x the people", "linear")


def _signatures(here: Participants) -> bytes:
    return signatures_pdf(here, _EN, sheets=(SigningSheet(),), blank_rows=0)


def _cells(here: Participants, *, signed: bool) -> list[_Line]:
    """The same words in the same columns, heads of groups and delegations as rows."""
    rows: list[_Line] = []
    number = 0
    for group in here.groups(Language.EN):
        rows.append([(), ((group.kind.value.upper(), _NAME),), (), ()])
        for delegation in group.delegations:
            name = here.directory.word(delegation.id, Language.EN)
            rows.append([(), ((name, _NAME),), (), ()])
            for each in delegation.people:
                number += 1
                post = ((each.function, _BODY), (each.institution, _ASIDE))
                last = () if signed else ((each.email, _BODY),)
                rows.append([((str(number), _BODY),), ((f"{each.courtesy} {each.name}", _NAME),), post, last])
    return rows


def _broken(rows: Sequence[_Line]) -> list[_Line]:
    """The same, each paragraph in lines that fit their columns."""
    breaker = Breaker(Typeface())
    return [
        [
            tuple((line, face) for words, face in cell for line in breaker.lines(words, face, width))
            for cell, width in zip(row, _WIDTHS, strict=True)
        ]
        for row in rows
    ]


def _paragraph_cells(row: _Line, styles: dict[Face, Any]) -> list[Any]:
    from reportlab.platypus import Paragraph

    return [[Paragraph(escape(words), styles[face]) for words, face in cell] for cell in row]


def _line_cells(row: _Line, styles: dict[Face, Any]) -> list[Any]:
    return ["\n".join(words for words, _ in cell) for cell in row]


def _bare(rows: Sequence[_Line], cells: Callable[[_Line, dict[Face, Any]], list[Any]]) -> bytes:
    """One table over all pages, its head repeated, its rows ruled; no pages that count."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import LongTable, SimpleDocTemplate

    styles = {
        face: ParagraphStyle(face.ink.face, fontName=face.ink.face, fontSize=face.size, leading=face.leading)
        for face in (_BODY, _NAME, _ASIDE)
    }
    made = [["No.", "Name", "Position and institution", "E-mail"], *(cells(row, styles) for row in rows)]
    table = LongTable(
        made,
        colWidths=[width + 10.0 for width in _WIDTHS],
        repeatRows=1,
        style=[
            ("FONT", (0, 0), (-1, -1), _BODY.ink.face, _BODY.size, _BODY.leading),
            ("FONT", (1, 0), (1, -1), _NAME.ink.face, _NAME.size, _NAME.leading),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, (0.6, 0.6, 0.6)),
        ],
    )
    content = BytesIO()
    margins = dict.fromkeys(("leftMargin", "rightMargin"), 36.0)
    SimpleDocTemplate(content, invariant=1, **margins).build([table])
    return content.getvalue()


def _in_turns(makes: dict[str, Make], rounds: int) -> dict[str, list[float]]:
    """Milliseconds of the processor: nothing here waits for a disk, and what others run does not count."""
    taken: dict[str, list[float]] = {name: [] for name in makes}
    for number in range(rounds + 1):
        for name, make in makes.items():
            begun = process_time()
            make()
            if number:
                taken[name].append((process_time() - begun) * 1000)
    return taken
