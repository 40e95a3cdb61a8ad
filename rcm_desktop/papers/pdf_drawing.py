"""Pages drawn into a PDF file: text, footnotes, header and footer, bookmarks, links and properties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import groupby
from typing import Any

from rcm_desktop.papers.pdf_canvas import Properties, canvas_for
from rcm_desktop.papers.pdf_head import PageHead
from rcm_desktop.papers.pdf_pages import Page
from rcm_desktop.papers.pdf_rows import Anchor
from rcm_desktop.papers.pdf_sheet import Sheet
from rcm_desktop.papers.pdf_type import BOLD, PLAIN, Ink, Line, Typeface

_QUIET = 0.35
"""A grey: what stands around the text is lighter than it, and still dark enough for a copier."""
_AROUND, _NUMBERS = 8.5, 7.0
_HEADER_Y, _FOOTER_Y, _NUMBER_X = 44.0, 40.0, 18.0
_RULE_LENGTH = 90.0


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the text of each page: by column the short title, from the second page on, and the
    draft stamp; the footers, a page each; the letterhead of the first page. With a stamp lines are numbered,
    on each page anew."""

    titles: tuple[str, ...]
    stamps: tuple[str, ...]
    footers: tuple[str, ...]
    head: PageHead = field(default_factory=PageHead)


class _Pen:
    """Writes a stretch of text, telling the file only what changes."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._text: Any = canvas.beginText()
        # What was set for the last stretch would go on.
        self._text.setWordSpace(0)
        self._font = ("", 0.0)
        self._spacing = 0.0

    def grey(self, level: float) -> None:
        self._text.setFillGray(level)

    def line(self, line: Line, left: float, y: float) -> None:
        """A line of a column whose left edge is at ``left``."""
        if line.label:
            self.words(line.label, PLAIN, line.size, left + line.label_x, y)
        self._text.setTextOrigin(left + line.x, y)
        self._space(line.spacing)
        for run in line.runs:
            self._choose(run.ink.face, line.size * run.ink.part)
            if run.ink.raised:
                self._text.setRise(run.ink.rise * line.size)
            self._text.textOut(run.text)
            if run.ink.raised:
                self._text.setRise(0)

    def words(self, words: str, ink: Ink, size: float, x: float, y: float) -> None:
        self._text.setTextOrigin(x, y)
        self._space(0.0)
        self._choose(ink.face, size)
        self._text.textOut(words)

    def finish(self) -> None:
        self._canvas.drawText(self._text)

    def _space(self, spacing: float) -> None:
        if spacing != self._spacing:
            self._text.setWordSpace(spacing)
            self._spacing = spacing

    def _choose(self, face: str, size: float) -> None:
        if self._font != (face, size):
            self._text.setFont(face, size)
            self._font = (face, size)


class Drawing:
    """One PDF file. The same pages give the same bytes."""

    def __init__(self, typeface: Typeface, sheet: Sheet, properties: Properties) -> None:
        self._typeface = typeface
        self._sheet = sheet
        self._content = BytesIO()
        self._canvas = canvas_for(self._content, (sheet.width, sheet.height), properties)
        self._level = -1

    def bytes_of(self, pages: Sequence[Page], around: Around) -> bytes:
        """The finished file."""
        targets = {placed.strip.anchor.key for page in pages for placed in page.strips if placed.strip.anchor}
        for number, page in enumerate(pages):
            if number == 0:
                self._head(around.head)
            self._strips(page, targets)
            self._notes(page)
            self._around(number, page, around)
            self._canvas.showPage()
        if targets:
            self._canvas.showOutline()
        self._canvas.save()
        return self._content.getvalue()

    # Text

    def _strips(self, page: Page, targets: set[str]) -> None:
        """The text in the order it is read: of each row one language after the other."""
        text = _Pen(self._canvas)
        for _, group in groupby(page.strips, key=lambda placed: placed.strip.row):
            row = list(group)
            first = row[0].strip
            if first.anchor is not None:
                self._bookmark(first.anchor, self._y(row[0].base) + first.leading)
            for at, column in enumerate(self._sheet.columns):
                for placed in row:
                    line, y = placed.strip.lines[at], self._y(placed.base)
                    if line is not None:
                        text.line(line, column.x, y)
                        self._links(line, column.x, y, targets)
        text.finish()

    def _bookmark(self, anchor: Anchor, top: float) -> None:
        self._canvas.bookmarkPage(anchor.key, fit="XYZ", left=0, top=top, zoom=0)
        # An entry may be one level deeper than the one before it, no more.
        self._level = min(anchor.level, self._level + 1)
        self._canvas.addOutlineEntry(anchor.name, anchor.key, self._level, closed=self._level > 0)

    def _links(self, line: Line, left: float, y: float, targets: set[str]) -> None:
        if not any(run.ink.target for run in line.runs):
            return
        x = left + line.x
        for run in line.runs:
            spaces = run.text.count(" ") + run.text.count("\u00a0")
            width = self._typeface.width(run.text, run.ink) * line.size + spaces * line.spacing
            if run.ink.target in targets:
                rect = (x, y - 0.25 * line.size, x + width, y + 0.85 * line.size)
                self._canvas.linkRect("", run.ink.target, rect, Border="[0 0 0]")
            x += width

    def _notes(self, page: Page) -> None:
        sheet = self._sheet
        count = max(len(lines) for lines in page.notes)
        if not count:
            return
        top = sheet.bottom + (count - 1) * sheet.note_leading
        text = _Pen(self._canvas)
        for column, lines in zip(sheet.columns, page.notes, strict=True):
            if lines:
                y = top + 1.2 * sheet.note_leading
                self._canvas.setLineWidth(0.5)
                self._canvas.line(column.x, y, column.x + min(_RULE_LENGTH, column.width), y)
            for at, line in enumerate(lines):
                text.line(line, column.x, top - at * sheet.note_leading)
        text.finish()

    def _y(self, base: float) -> float:
        return self._sheet.height - self._sheet.top - base

    # Around the text

    def _head(self, head: PageHead) -> None:
        if not head.takes:
            return
        canvas, top = self._canvas, self._sheet.height - head.top
        if head.logo is not None:
            from reportlab.lib.utils import ImageReader

            image = ImageReader(BytesIO(head.logo.content))
            width, height = head.logo_size
            canvas.drawImage(image, self._sheet.left, top - height, width, height, mask="auto")
        text = _Pen(canvas)
        for placed in head.lines:
            text.line(placed.line, placed.x, top - placed.base)
        text.finish()
        canvas.setLineWidth(0.75)
        canvas.setStrokeGray(_QUIET)
        canvas.line(
            self._sheet.left, top - head.rule, self._sheet.left + self._sheet.measure, top - head.rule
        )
        canvas.setStrokeGray(0)

    def _around(self, number: int, page: Page, around: Around) -> None:
        canvas, sheet = self._canvas, self._sheet
        text = _Pen(canvas)
        text.grey(_QUIET)
        y = sheet.height - _HEADER_Y
        one = len(sheet.columns) == 1
        for at, column in enumerate(sheet.columns):
            stamp = around.stamps[at] if around.stamps else ""
            taken = self._width(stamp, BOLD) if stamp and one else 0.0
            if stamp:
                x = column.x + column.width - taken if one else column.x
                text.words(stamp, BOLD, _AROUND, x, y)
            if number:
                lower = y - 1.35 * _AROUND if stamp and not one else y
                title = self._fitted(around.titles[at], column.width - taken - 2 * _AROUND)
                text.words(title, PLAIN, _AROUND, column.x, lower)
        footer = around.footers[number]
        text.words(footer, PLAIN, _AROUND, (sheet.width - self._width(footer, PLAIN)) / 2, _FOOTER_Y)
        if around.stamps:
            self._line_numbers(text, page)
        text.finish()

    def _line_numbers(self, text: _Pen, page: Page) -> None:
        right = self._sheet.columns[0].x - _NUMBER_X
        for number, placed in enumerate(page.strips, start=1):
            words = str(number)
            x = right - self._typeface.width(words, PLAIN) * _NUMBERS
            text.words(words, PLAIN, _NUMBERS, x, self._y(placed.base))

    def _width(self, words: str, ink: Ink) -> float:
        return self._typeface.width(words, ink) * _AROUND

    def _fitted(self, words: str, room: float) -> str:
        """The words, or as many of them as there is room for."""
        kept = words.split(" ")
        while len(kept) > 1 and self._width(words, PLAIN) > room:
            kept.pop()
            words = " ".join(kept).rstrip(",.;:–(") + "…"
        return words
