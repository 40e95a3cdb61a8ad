"""The status of contributions as a Word file over its template: tables, and a graph of shaded stretches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from pathlib import Path
from typing import Any

from rcm_desktop.papers.contributions.status_paper import Graph, StatusPaper
from rcm_desktop.papers.contributions.table import Table
from rcm_desktop.papers.contributions.word_tables import (
    TEXT,
    WordTables,
    narrow_widths,
    shared_widths,
    table_of,
)
from rcm_desktop.papers.word_files import opened, packed, put_body
from rcm_desktop.papers.word_frame import page_foot, put_below
from rcm_desktop.papers.word_styles import WordStyles
from rcm_desktop.papers.word_xml import TAGS, WORD, element, run
from rcm_desktop.papers.word_xml import language as spoken_in
from rcm_desktop.resources import resource_path

_TWIP = 635
_GREYS = ("DDDDDD", "8C8C8C", "1F1F1F")
"""Of the three parts of a bar, told apart in grey."""
_STRETCH = 210
"""Spaces of a bar of the longest sum: as many as the column holds at the size of tables."""
_SPACE = "\u00a0"


def status_word(papers: Sequence[StatusPaper], template: Path | None = None) -> bytes:
    """The content of the .docx; a paper for each currency, all in one language.

    Raises TemplateUnusable, TemplateStyleMissing.
    """
    path = template or resource_path("templates/status.docx")
    document = opened(path)
    styles = WordStyles(document.styles.element, str(path))
    section = document.sections[0]
    width = (section.page_width - section.left_margin - section.right_margin) // _TWIP
    writer = _Writer(styles, papers[0], width)
    put_body(document, "".join(writer.body(paper, at) for at, paper in enumerate(papers)))
    first = papers[0]
    _put_foot(section, first, styles)
    for usual in document.styles.element.iter(f"{{{WORD}}}lang"):
        usual.set(f"{{{WORD}}}val", TAGS[first.language])
    properties = document.core_properties
    properties.title = f"{first.title} · {first.facts[0]}"
    properties.subject = first.facts[1]
    properties.language = TAGS[first.language]
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.revision = 1
    properties.created = properties.modified = first.known.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    return packed(document)


def _put_foot(section: Any, paper: StatusPaper, styles: WordStyles) -> None:
    running = element(
        "p",
        element("pPr", element("pStyle", val=styles.id("header"))),
        run(f"{paper.title} · {paper.facts[0]}", spoken_in(paper.language)),
    )
    parts = [(section.header, running), (section.footer, page_foot([paper.language], styles))]
    if section.different_first_page_header_footer:
        parts.append((section.first_page_footer, page_foot([paper.language], styles)))
    for part, written in parts:
        put_below(part, [written])


class _Writer:
    def __init__(self, styles: WordStyles, paper: StatusPaper, width: int) -> None:
        self._styles = styles
        self._look = spoken_in(paper.language)
        self._tables = WordTables(styles, paper.language)
        self._width = width

    def body(self, paper: StatusPaper, at: int) -> str:
        heads = [("Normal", line, "") for line in paper.sender] + [("Title", paper.title, "left")]
        parts = [
            self._paragraph(style, words, breaks=at > 0 and first == 0, side=side)
            for first, (style, words, side) in enumerate(heads)
        ]
        parts.append(self._paragraph("Subtitle", " · ".join(paper.facts), side="left"))
        parts.append(self._tables.table(paper.main, shared_widths(paper.main, self._width)))
        if paper.arrears is not None:
            parts.append(self._title(paper.arrears_title))
            parts.append(self._narrow(paper.arrears))
        parts.append(self._title(paper.counts_title))
        parts.append(self._counts(paper))
        parts.append(self._title(paper.graph.title))
        parts.append(self._graph(paper.graph))
        parts.append(self._title(paper.notes_title))
        parts += [
            self._paragraph("Note", f"{number}.\t{note}") for number, note in enumerate(paper.notes, start=1)
        ]
        return "".join(parts)

    def _title(self, words: str) -> str:
        return self._paragraph("heading 1", words, side="left")

    def _narrow(self, table: Table) -> str:
        return self._tables.table(table, narrow_widths(table, self._width, 2600, 1500))

    def _counts(self, paper: StatusPaper) -> str:
        *counts, total = paper.counts
        counted = Table(paper.counts_heads, tuple(counts), total)
        return self._tables.table(counted, [5200, 1200], together=True)

    def _graph(self, graph: Graph) -> str:
        """A row for each country; the stretches of a bar are spaces with a shade behind them."""
        legend: list[str] = []
        for words, grey in zip(graph.legend, _GREYS, strict=True):
            legend += [self._shade(6, grey), run(f" {words}     ", self._look)]
        widths = [2300, self._width - 2300 - 1500, 1500]
        longest = graph.longest or 1
        key = (("", "left"), ("".join(legend), "left"), (run(graph.axis, self._look), "right"))
        rows = [self._bar_row(key, widths)]
        for each in graph.bars:
            stretches = [
                self._shade(max(1, round(_STRETCH * part / longest)), grey)
                for part, grey in zip(each.parts, _GREYS, strict=True)
                if part
            ]
            cells = (
                (run(each.name, self._look), "left"),
                ("".join(stretches), "left"),
                (run(each.figure, self._look), "right"),
            )
            rows.append(self._bar_row(cells, widths))
        return table_of("".join(rows), widths)

    def _bar_row(self, cells: Sequence[tuple[str, str]], widths: Sequence[int]) -> str:
        style = element("pStyle", val=self._styles.id(TEXT))
        written = [
            element(
                "tc",
                element("tcPr", element("tcW", w=width, type="dxa")),
                element("p", element("pPr", style, "<w:keepNext/>", element("jc", val=side)), content),
            )
            for (content, side), width in zip(cells, widths, strict=True)
        ]
        return element("tr", element("trPr", "<w:cantSplit/>"), *written)

    def _shade(self, count: int, grey: str) -> str:
        return run(_SPACE * count, element("shd", val="clear", color="auto", fill=grey) + self._look)

    def _paragraph(self, style: str, words: str, *, breaks: bool = False, side: str = "") -> str:
        properties = element(
            "pPr",
            element("pStyle", val=self._styles.id(style)),
            "<w:pageBreakBefore/>" if breaks else "",
            element("jc", val=side) if side else "",
        )
        return element("p", properties, run(words, self._look))
