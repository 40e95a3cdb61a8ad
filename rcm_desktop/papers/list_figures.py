"""Figures of lists: a small table of counts, and bars that are told apart in grey print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rcm_desktop.papers.list_pages import Box, ListPages
from rcm_desktop.papers.list_words import Face
from rcm_desktop.papers.pdf_type import BOLD

GREYS = (0.15, 0.55, 0.8, 1.0)
"""Of the parts of a bar: told apart on paper, in a copy, and by who sees no colours."""
_FACE, _STRONG = Face(9.0, 12.5), Face(9.0, 12.5, BOLD)
_SMALL = Face(8.0, 11.0)
_TITLE = Face(10.0, 14.0, BOLD)
_FIRST, _FURTHER, _GAP = 0.6, 0.2, 12.0
_BAR, _PITCH, _EDGE = 9.0, 15.0, 0.4
_NAMES = 0.36
"""The room that the names of bars may take, as a part of the measure."""


def put_figures(pages: ListPages, heads: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
    """A small table on one page: names, then figures; its last line is the total."""
    edges = [pages.left + pages.measure * (_FIRST + _FURTHER * at) for at in range(1, len(heads))]
    edges = [edge - (_FIRST + _FURTHER * (len(heads) - 1) - 1.0) * pages.measure for edge in edges]
    room = edges[0] - pages.left - 90.0
    named = [pages.breaker.lines(line[0], _FACE, room) for line in lines]
    pages.need((sum(map(len, named)) + 1) * _FACE.leading + _GAP + 6.0)
    pages.y += _GAP
    for at, line in enumerate((heads, *lines)):
        face = _STRONG if at in (0, len(lines)) else _FACE
        if at == len(lines):
            pages.y += 2.0
            pages.rule()
            pages.y += 1.0
        y = pages.y + face.leading - 0.28 * face.leading
        for edge, figure in zip(edges, line[1:], strict=True):
            pages.right(figure, edge, y, face)
        for words in pages.breaker.lines(line[0], face, room):
            pages.y += face.leading
            pages.put(words, pages.left, pages.y - 0.28 * face.leading, face)
        if at == 0:
            pages.y += 2.0
            pages.rule()
            pages.y += 1.0
    pages.y += 4.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A name, the parts of its bar from left to right, and the figure at its right."""

    name: str
    parts: tuple[int, ...]
    figure: str = ""


@dataclass(frozen=True, slots=True)
class BarGraph:
    """``legend`` names the parts of all bars, at most four; the longest bar fills the room there is."""

    title: str
    legend: tuple[str, ...]
    bars: tuple[Bar, ...]

    @property
    def longest(self) -> int:
        return max((sum(each.parts) for each in self.bars), default=0)


def put_graph(pages: ListPages, graph: BarGraph) -> None:
    """Bars below each other, their title with the legend and the first of them on one page."""
    legend = _legend_lines(pages, graph)
    head = _GAP + _TITLE.leading + 14.0 * len(legend) + 6.0
    pages.need(head + min(len(graph.bars), 12) * _PITCH)
    pages.y += _GAP + _TITLE.leading
    pages.put(graph.title, pages.left, pages.y - 4.0, _TITLE)
    _put_legend(pages, legend)
    widest = max((pages.breaker.width(each.name, _SMALL) for each in graph.bars), default=0.0)
    names = min(widest, _NAMES * pages.measure) + 10.0
    figures = max((pages.breaker.width(each.figure, _SMALL) for each in graph.bars), default=0.0) + 8.0
    scale = (pages.measure - names - figures) / graph.longest if graph.longest else 0.0
    for each in graph.bars:
        lines = pages.breaker.lines(each.name, _SMALL, names - 10.0)
        height = max(_PITCH, len(lines) * _SMALL.leading + 4.0)
        pages.need(height)
        top = pages.y
        for at, line in enumerate(lines):
            pages.put(line, pages.left, top + 10.0 + at * _SMALL.leading, _SMALL)
        x = pages.left + names
        for part, grey in zip(each.parts, GREYS, strict=False):
            if part:
                pages.box(Box(x, top + 3.0, part * scale, _BAR, grey, _EDGE))
                x += part * scale
        pages.right(each.figure, pages.left + pages.measure, top + 10.0, _SMALL)
        pages.y += height
    pages.y += 4.0


_Sign = tuple[str, float, float]


def _legend_lines(pages: ListPages, graph: BarGraph) -> list[list[_Sign]]:
    """What the greys mean, each with its place, in as many lines as that takes."""
    lines: list[list[_Sign]] = [[]]
    x = pages.left
    for words, grey in zip(graph.legend, GREYS, strict=False):
        long = 17.0 + pages.breaker.width(words, _SMALL)
        if lines[-1] and x + long > pages.left + pages.measure:
            lines.append([])
            x = pages.left
        lines[-1].append((words, grey, x))
        x += long + 18.0
    return lines


def _put_legend(pages: ListPages, lines: Sequence[Sequence[_Sign]]) -> None:
    for line in lines:
        pages.y += 14.0
        for words, grey, x in line:
            pages.box(Box(x, pages.y - 9.0, 12.0, 8.0, grey, _EDGE))
            pages.put(words, x + 17.0, pages.y - 2.0, _SMALL)
    pages.y += 4.0
    pages.rule(0.3)
    pages.y += 2.0
