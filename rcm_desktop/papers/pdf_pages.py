"""Rows laid out on pages: no heading without its text, no paragraph's line alone, footnotes at the foot.

Rows are taken apart into strips, one line of each column; where a page may end between two strips depends on
the paragraphs. What may not be parted goes to the next page together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rcm_desktop.papers.pdf_lines import Setting, Signs, lines_of
from rcm_desktop.papers.pdf_rows import Anchor, Row
from rcm_desktop.papers.pdf_sheet import Sheet
from rcm_desktop.papers.pdf_type import Ink, Line, Note, Run, Typeface

_ALONE = 2
"""Fewer lines of a paragraph than this never stand alone on a page."""
_RULE = 12.0
"""The room between text and footnotes, with the rule in it."""
_NOTE_X = 10.0
_LEAST_TEXT = 3
"""So many strips are left room for where the footnotes of one page run on to the next."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One line in each column, or none where a column has ended; ``row`` counts the rows of the paper.

    ``may_part`` says whether a page may end before it.
    """

    lines: tuple[Line | None, ...]
    before: float
    leading: float
    anchor: Anchor | None
    row: int
    may_part: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip with its base line, in points below the top margin."""

    strip: Strip
    base: float


@dataclass(slots=True)
class Page:
    """Strips from the top, and by column the lines of the footnotes that stand at the foot."""

    notes: list[list[Line]]
    strips: list[Placed] = field(default_factory=list)
    used: float = 0.0
    _signs: set[tuple[int, Note]] = field(default_factory=set)

    def new_notes(self, strips: Sequence[Strip]) -> list[tuple[int, Note]]:
        """The footnotes of these strips that do not stand here yet, with their columns."""
        found: list[tuple[int, Note]] = []
        for strip in strips:
            for column, line in enumerate(strip.lines):
                for note in line.notes if line is not None else ():
                    if (column, note) not in self._signs and (column, note) not in found:
                        found.append((column, note))
        return found

    def take_note(self, column: int, note: Note, lines: Sequence[Line]) -> None:
        self._signs.add((column, note))
        self.notes[column] += lines

    def foot(self, sheet: Sheet, added: Sequence[int] = ()) -> float:
        """The room that the footnotes take, with so many lines more in each column."""
        counts = [len(lines) for lines in self.notes]
        if added:
            counts = [count + more for count, more in zip(counts, added, strict=True)]
        return _RULE + max(counts) * sheet.note_leading if any(counts) else 0.0


class PageMaker:
    """Lays rows out on the pages of one sheet; ``head`` is what the first one gives up to a letterhead."""

    def __init__(self, typeface: Typeface, sheet: Sheet, head: float = 0.0) -> None:
        self._typeface = typeface
        self._sheet = sheet
        self._head = head
        self._carried: list[list[Line]] = [[] for _ in sheet.columns]

    def pages(self, rows: Iterator[Row]) -> list[Page]:
        """At least one page."""
        pages = [self._new_page(self._head)]
        for block in _blocks(strips_of(rows)):
            if not self._fits(pages[-1], block) and pages[-1].strips:
                pages.append(self._new_page())
            for part in [block] if self._fits(pages[-1], block) else [[strip] for strip in block]:
                if not self._fits(pages[-1], part) and pages[-1].strips:
                    pages.append(self._new_page())
                self._place(pages[-1], part)
        while any(self._carried):
            pages.append(self._new_page())
        return pages

    def _new_page(self, used: float = 0.0) -> Page:
        """A page that begins with what was left of the footnotes before."""
        room = self._room_for_notes(_LEAST_TEXT * self._sheet.leading)
        page = Page([lines[:room] for lines in self._carried], used=used)
        self._carried = [lines[room:] for lines in self._carried]
        return page

    def _room_for_notes(self, text: float) -> int:
        return max(1, int((self._sheet.depth - text - _RULE) / self._sheet.note_leading))

    def _fits(self, page: Page, strips: Sequence[Strip]) -> bool:
        added = [0] * len(self._sheet.columns)
        for column, note in page.new_notes(strips):
            added[column] += len(self._note_lines(column, note))
        height = sum(strip.leading for strip in strips)
        height += sum(strip.before for strip in (strips if page.strips else strips[1:]))
        return page.used + height + page.foot(self._sheet, added) <= self._sheet.depth

    def _place(self, page: Page, strips: Sequence[Strip]) -> None:
        for column, note in page.new_notes(strips):
            page.take_note(column, note, self._note_lines(column, note))
        for strip in strips:
            # Room above a paragraph means nothing at the top of a page.
            page.used += strip.before + strip.leading if page.strips else strip.leading
            page.strips.append(Placed(strip, page.used - 0.28 * strip.leading))
        room = self._room_for_notes(page.used)
        for column, lines in enumerate(page.notes):
            self._carried[column] += lines[room:]
            del lines[room:]

    def _note_lines(self, column: int, note: Note) -> list[Line]:
        """A footnote set small, its sign raised before its words."""
        sheet = self._sheet
        setting = Setting(sheet.note_size, sheet.columns[column].width - _NOTE_X, x=_NOTE_X)
        first, *further = lines_of(self._typeface, note.text, setting, Signs(note.language))
        sign = Ink(raised=True)
        hangs = self._typeface.width(note.sign, sign) * sheet.note_size
        runs = (Run(f"{note.sign} ", sign), *first.runs)
        x = max(0.0, _NOTE_X - hangs - self._typeface.width(" ", sign) * sheet.note_size)
        return [Line(runs, x, first.size), *further]


def strips_of(rows: Iterator[Row]) -> Iterator[Strip]:
    """The rows as strips, each with whether a page may end before it."""
    kept = False
    for number, row in enumerate(rows):
        count = max((len(cell) for cell in row.cells), default=0)
        for at in range(count):
            lines = tuple(cell[at] if at < len(cell) else None for cell in row.cells)
            may_part = not kept if at == 0 else all(_may_part(len(cell), at) for cell in row.cells)
            yield Strip(
                lines, 0.0 if at else row.before, row.leading, None if at else row.anchor, number, may_part
            )
        kept = row.keeps_next if count else kept


def _may_part(count: int, at: int) -> bool:
    """Whether a paragraph of so many lines may be parted before the line ``at``."""
    return at >= count or _ALONE <= at <= count - _ALONE


def _blocks(strips: Iterator[Strip]) -> Iterator[list[Strip]]:
    """Strips that may not be parted, together."""
    block: list[Strip] = []
    for strip in strips:
        if strip.may_part and block:
            yield block
            block = []
        block.append(strip)
    if block:
        yield block
