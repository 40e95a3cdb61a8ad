"""The status of contributions as a PDF file: A4 across, tables, counts, a graph that reads in grey."""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.text import Text
from rcm_desktop.papers.contributions.leaf_tables import TableSetter
from rcm_desktop.papers.contributions.leaves import A4, Box, Format, Leaves, Rule, Words
from rcm_desktop.papers.contributions.status_paper import Graph, StatusPaper
from rcm_desktop.papers.contributions.table import Table
from rcm_desktop.papers.pdf_canvas import Properties
from rcm_desktop.papers.pdf_type import BOLD, Typeface

_FORMAT = Format(side=48.0, top=56.0, bottom=62.0)
_SIZE = 8.0
GREYS = (0.88, 0.55, 0.12)
"""Of the three parts of a bar: told apart on paper, in a copy, and by who sees no colours."""
_BAR, _PITCH = 9.0, 15.0
_COUNTS = 230.0


def status_pdf(papers: Sequence[StatusPaper], size: tuple[float, float] = A4) -> bytes:
    """The file; a paper for each currency, all in one language, each from a new leaf on. The leaves, of paper
    of a width and height as it stands upright, lie across.

    The same papers give the same bytes: its date is the moment up to which postings were known.
    """
    first = papers[0]
    leaves = Leaves(Typeface(), _FORMAT.on((size[1], size[0])), first.language)
    for paper in papers:
        if not leaves.is_fresh:
            leaves.turn()
        _Setter(leaves).put(paper)
    properties = Properties(
        title=f"{first.title} · {first.facts[0]}",
        subject=first.facts[1],
        keywords="",
        language=first.language.value,
        made_at=first.known,
    )
    return leaves.bytes_of(properties, f"{first.title} · {first.facts[0]}")


class _Setter:
    def __init__(self, leaves: Leaves) -> None:
        self._leaves = leaves
        self._tables = TableSetter(leaves, _SIZE)
        self._left, self._measure = leaves.format.side, leaves.format.measure

    def put(self, paper: StatusPaper) -> None:
        self._head(paper)
        self._tables.put(paper.main)
        if paper.arrears is not None:
            self._title(paper.arrears_title, 110.0)
            self._tables.put(paper.arrears, self._widths(paper.arrears))
        self._title(paper.counts_title, 13.0 * (len(paper.counts) + 1))
        *counts, total = paper.counts
        counted = Table(paper.counts_heads, tuple(counts), total)
        self._tables.put(counted, (_COUNTS, 50.0))
        self._graph(paper.graph)
        self._title(paper.notes_title, 60.0)
        for number, note in enumerate(paper.notes, start=1):
            y = self._leaves.y
            page = len(self._leaves.pages)
            self._leaves.paragraph(Text(note), _SIZE, 11.0, indent=14.0)
            if len(self._leaves.pages) == page:
                self._leaves.put(Words(f"{number}.", self._left, y + 0.72 * 11.0, _SIZE))
            self._leaves.y += 2.0

    def _head(self, paper: StatusPaper) -> None:
        leaves = self._leaves
        for line in paper.sender:
            leaves.y += 11.0
            leaves.words(line, self._left, 8.5)
        leaves.y += 4.0
        leaves.rule(0.5)
        leaves.y += 26.0
        leaves.words(paper.title, self._left, 16.0, BOLD)
        leaves.y += 16.0
        leaves.words(paper.facts[0], self._left, 10.5, BOLD)
        beside = " · ".join(paper.facts[1:])
        leaves.words(beside, self._left + self._measure - leaves.width(beside, 8.5), 8.5)
        leaves.y += 12.0

    def _title(self, words: str, keep: float) -> None:
        leaves = self._leaves
        leaves.need(24.0 + keep)
        leaves.skip(14.0)
        leaves.y += 12.0
        leaves.words(words, self._left, 10.0, BOLD)
        leaves.y += 7.0

    def _widths(self, table: Table) -> list[float]:
        """Few columns stand close together: the eye finds the figures of a row. Many share the measure."""
        leaves = self._leaves
        names = max(leaves.width(each[0], _SIZE, BOLD) for each in (*table.rows, table.total))
        widths = [max(names, 90.0), *[66.0] * (len(table.heads) - 1)]
        return widths if self._tables.fits(table, widths) else []

    def _graph(self, graph: Graph) -> None:
        leaves = self._leaves
        self._title(graph.title, 24.0 + _PITCH * len(graph.bars))
        self._legend(graph)
        names = max((leaves.width(each.name, _SIZE) for each in graph.bars), default=0.0) + 8.0
        figures = max((leaves.width(each.figure, _SIZE) for each in graph.bars), default=0.0) + 8.0
        left, room = self._left + names, self._measure - names - figures
        scale = room / graph.longest if graph.longest else 0.0
        for each in graph.bars:
            leaves.need(_PITCH)
            leaves.y += _PITCH
            top = leaves.y - _BAR + 1.0
            leaves.words(each.name, self._left, _SIZE)
            x = left
            for part, grey in zip(each.parts, GREYS, strict=True):
                if part:
                    leaves.put(Box(x, top, part * scale, _BAR, grey))
                    x += part * scale
            leaves.words(each.figure, self._left + self._measure - leaves.width(each.figure, _SIZE), _SIZE)
        leaves.y += 4.0

    def _legend(self, graph: Graph) -> None:
        leaves = self._leaves
        leaves.y += 9.0
        x = self._left
        for words, grey in zip(graph.legend, GREYS, strict=True):
            leaves.put(Box(x, leaves.y - 7.0, 12.0, 8.0, grey))
            leaves.words(words, x + 17.0, _SIZE)
            x += 17.0 + leaves.width(words, _SIZE) + 22.0
        right = self._left + self._measure - leaves.width(graph.axis, _SIZE)
        leaves.words(graph.axis, right, _SIZE)
        leaves.y += 3.0
        leaves.put(Rule(self._left, leaves.y, self._measure, 0.3))
