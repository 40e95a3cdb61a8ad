"""Tables of lists: rows that are never parted, heads repeated, a group's head always with a row below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rcm_desktop.papers.list_pages import Box, ListPages
from rcm_desktop.papers.list_words import Face
from rcm_desktop.papers.pdf_type import BOLD, Ink

HEAD = Face(8.0, 10.0, BOLD)
BODY = Face(8.5, 11.0)
STRONG_BODY = Face(8.5, 11.0, BOLD)
NAME = Face(9.0, 11.5, BOLD)
ASIDE = Face(8.0, 10.5, Ink(italic=True))
GROUP = Face(10.0, 13.0, BOLD)
DELEGATION = Face(9.0, 12.0, BOLD)
_GAP, _PAD = 10.0, 3.5
_BAND = 0.9
_HEAVY, _LIGHT, _HAIR = 0.9, 0.5, 0.4
_PALE = 0.6
"""The grey of lines between rows: seen in a copy, and quieter than the words."""

Paragraph = tuple[str, Face]
Cell = Sequence[Paragraph]
"""Paragraphs below each other, each with its look."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its head, its share of the width, whether what stands in it is set to the right, as figures
    are."""

    head: str
    share: float
    is_figure: bool = False


@dataclass(frozen=True, slots=True)
class _Heading:
    words: tuple[str, ...]
    face: Face
    note: str
    before: float
    height: float


class ListTable:
    """A table being set; ``least`` is the height of a row at the least, in points. ``continued`` is what is
    said of a delegation whose rows go on overleaf, with its name at "{name}"."""

    def __init__(
        self,
        pages: ListPages,
        columns: Sequence[TableColumn],
        *,
        least: float = 0.0,
        ruled: bool = False,
        continued: str = "",
    ) -> None:
        self._pages = pages
        self._columns = columns
        self._least = least
        self._ruled = ruled
        self._continued = continued
        total = sum(each.share for each in columns)
        free = pages.measure - _GAP * (len(columns) - 1)
        self.widths = [each.share / total * free for each in columns]
        self._starts, x = [], pages.left
        for width in self.widths:
            self._starts.append(x)
            x += width + _GAP
        self._head_lines = [
            pages.breaker.lines(each.head, HEAD, width)
            for each, width in zip(columns, self.widths, strict=True)
        ]
        self._head_height = max(map(len, self._head_lines), default=0) * HEAD.leading + 2 * _PAD
        self._pending: list[_Heading] = []
        self._above = ""
        self._is_headed = False
        self._rows_from: float | None = None

    # What is put there

    def group(self, words: str, note: str = "") -> None:
        """The head of a group; it waits for the first row below it. Where rows without a delegation go on
        overleaf it is said again there."""
        self._above = words
        self._pending.append(self._heading(words, GROUP, note, 8.0))

    def delegation(self, words: str, note: str = "") -> None:
        """The head of a delegation, on a grey band; where its rows go on overleaf it is said again there."""
        self._above = words
        self._pending.append(self._heading(words, DELEGATION, note, 3.0))

    def row(self, cells: Sequence[Cell], *, least: float = 0.0) -> None:
        """A row, whole on one page and at least so high; one that is higher than a page alone is parted."""
        set_ = self._set(cells)
        height = max([least or self._least, *(self._height(each) for each in set_)]) + 2 * _PAD
        if height > self._pages.depth - self._head_height - 60.0:
            self._parted(set_)
            return
        self._place(set_, height)

    def end(self) -> None:
        """The rule below the last row."""
        if self._is_headed:
            self._end_rows()
            self._pages.rule(_HEAVY)
            self._pages.y += 4.0

    # Setting

    def _heading(self, words: str, face: Face, note: str, before: float) -> _Heading:
        room = self._pages.measure - 12.0 - self._pages.breaker.width(note, BODY) - _GAP
        lines = self._pages.breaker.lines(words, face, room)
        return _Heading(lines, face, note, before, len(lines) * face.leading + 2 * _PAD)

    def _set(self, cells: Sequence[Cell]) -> list[list[tuple[str, Face]]]:
        lines = self._pages.breaker.lines
        return [
            [(line, face) for words, face in cell for line in lines(words, face, width)]
            for cell, width in zip(cells, self.widths, strict=True)
        ]

    @staticmethod
    def _height(lines: Sequence[tuple[str, Face]]) -> float:
        return sum(face.leading for _, face in lines)

    def _place(self, cells: Sequence[Sequence[tuple[str, Face]]], height: float) -> None:
        pages = self._pages
        wanted = height + sum(each.before + each.height for each in self._pending)
        if not self._is_headed:
            pages.need(wanted + self._head_height)
            self._head()
        elif pages.room < wanted:
            self._end_rows()
            pages.rule(_LIGHT)
            pages.turn()
            self._head()
            if not self._pending and self._above and self._continued:
                again = self._continued.format(name=self._above)
                self._pending.append(self._heading(again, DELEGATION, "", 3.0))
        if self._pending:
            self._end_rows()
        for each in self._pending:
            self._draw_heading(each)
        self._pending.clear()
        self._draw(cells, height)

    def _head(self) -> None:
        pages = self._pages
        pages.rule(_HEAVY)
        foot = pages.y + self._head_height - _PAD
        for at, lines in enumerate(self._head_lines):
            top = foot - len(lines) * HEAD.leading
            for line in lines:
                top += HEAD.leading
                self._words(at, line, top - 0.28 * HEAD.leading, HEAD)
        pages.y += self._head_height
        pages.rule(_LIGHT)
        self._is_headed = True

    def _draw_heading(self, heading: _Heading) -> None:
        pages, face = self._pages, heading.face
        pages.y += heading.before
        if face is DELEGATION:
            pages.box(Box(pages.left, pages.y, pages.measure, heading.height, grey=_BAND))
        y = pages.y + _PAD
        inset = 6.0 if face is DELEGATION else 0.0
        for number, line in enumerate(heading.words):
            y += face.leading
            pages.put(line, pages.left + inset, y - 0.28 * face.leading, face)
            if number == 0 and heading.note:
                pages.right(heading.note, pages.left + pages.measure - inset, y - 0.28 * face.leading, BODY)
        pages.y += heading.height

    def _draw(self, cells: Sequence[Sequence[tuple[str, Face]]], height: float) -> None:
        pages = self._pages
        top = pages.y + _PAD
        for at, cell in enumerate(cells):
            y = top
            for line, face in cell:
                y += face.leading
                self._words(at, line, y - 0.28 * face.leading, face)
        pages.y += height
        pages.rule(_HAIR, tone=_PALE)
        if self._rows_from is None:
            self._rows_from = pages.y - height

    def _words(self, at: int, line: str, y: float, face: Face) -> None:
        if self._columns[at].is_figure:
            self._pages.right(line, self._starts[at] + self.widths[at], y, face)
        else:
            self._pages.put(line, self._starts[at], y, face)

    def _end_rows(self) -> None:
        """Hairlines between the columns, along the rows that stand below each other, for hands that write."""
        top, self._rows_from = self._rows_from, None
        if top is not None and self._ruled:
            for start in self._starts[1:]:
                height = self._pages.y - top
                self._pages.box(Box(start - _GAP / 2, top, 0.0, height, line=_HAIR, tone=_PALE))

    def _parted(self, cells: Sequence[Sequence[tuple[str, Face]]]) -> None:
        """What no page holds whole, in pieces that one does."""
        count = max(1, int((self._pages.depth - self._head_height - 60.0) / NAME.leading) - 2)
        for first in range(0, max(map(len, cells)), count):
            part = [cell[first : first + count] for cell in cells]
            self._place(part, max(map(self._height, part)) + 2 * _PAD)
