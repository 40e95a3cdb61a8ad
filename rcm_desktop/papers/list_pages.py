"""Pages of lists: a head, words below each other, and marks, drawn page by page when all are known.

Words stand on their pages as plain tuples and each page is written in one stretch, so that a list of
thousands takes no longer than its words do. Lengths are points; y counts from the top of the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any, NamedTuple

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import PaperSettings
from rcm_desktop.papers.list_words import Breaker, Face
from rcm_desktop.papers.pdf_canvas import Properties, canvas_for
from rcm_desktop.papers.pdf_head import PageHead, head_of
from rcm_desktop.papers.pdf_lines import Edge
from rcm_desktop.papers.pdf_sheet import Column, Sheet
from rcm_desktop.papers.pdf_type import Typeface
from rcm_desktop.papers.stamps import page_words

QUIET = 0.35
"""The grey of what stands around the text: still dark enough for a copier."""
_AROUND = Face(8.0, 10.0, grey=QUIET)
_SIDE, _TOP, _BOTTOM, _GAP = 54.0, 62.0, 62.0, 16.0


class Words(NamedTuple):
    """Words whose base line is at ``y``."""

    words: str
    x: float
    y: float
    face: Face


class Box(NamedTuple):
    """A box, its upper edge at ``y``, filled unless ``grey`` is None; without ``line`` it has no edge. One
    without height is a rule. ``tone`` is the grey of its line."""

    x: float
    y: float
    width: float
    height: float
    grey: float | None = None
    line: float = 0.0
    tone: float = 0.0


class Page:
    """What stands on one page."""

    def __init__(self) -> None:
        self.words: list[Words] = []
        self.boxes: list[Box] = []


class ListPages:
    """Composes the pages of a paper in one language or both; ``bytes_of`` ends them.

    Where the paper has a letterhead it stands on the first page, and on that of each part.
    """

    def __init__(
        self, languages: Sequence[Language], settings: PaperSettings, *, across: bool = False
    ) -> None:
        self.languages = tuple(languages)
        self.typeface = Typeface()
        self.breaker = Breaker(self.typeface)
        width, height = settings.size.points
        self.width, self.height = (height, width) if across else (width, height)
        self.left, self.measure = _SIDE, self.width - 2 * _SIDE
        self.bottom = self.height - _BOTTOM
        self.pages = [Page()]
        self._parts: list[tuple[int, str]] = []
        self.y = _TOP
        self._sheet = self._head_sheet()
        self._head = PageHead()
        if settings.letterhead is not None:
            self._head = head_of(settings.letterhead, self.typeface, self._sheet)
            self.y += self._head.takes

    @property
    def room(self) -> float:
        """What is left on the page."""
        return self.bottom - self.y

    @property
    def depth(self) -> float:
        """The room of a page on which nothing stands yet."""
        return self.bottom - _TOP

    @property
    def page(self) -> Page:
        return self.pages[-1]

    def begin(self, running: str) -> None:
        """Begin a part of the paper, from a new page on, whose pages are counted by themselves; ``running``
        heads each but its first."""
        if self._parts:
            self.turn()
            self.y += self._head.takes
        self._parts.append((len(self.pages) - 1, running))

    def turn(self) -> None:
        """Go on with a new page."""
        self.pages.append(Page())
        self.y = _TOP

    def need(self, height: float) -> bool:
        """Turn the page unless there is so much room; whether it was turned."""
        if self.room >= height or self.y <= _TOP:
            return False
        self.turn()
        return True

    def put(self, words: str, x: float, y: float, face: Face) -> None:
        self.page.words.append(Words(words, x, y, face))

    def box(self, *boxes: Box) -> None:
        self.page.boxes.extend(boxes)

    def rule(self, weight: float = 0.5, *, length: float | None = None, tone: float = 0.0) -> None:
        """A line across at the present place."""
        long = self.measure if length is None else length
        self.box(Box(self.left, self.y, long, 0.0, line=weight, tone=tone))

    def stroke(self, x: float, length: float) -> None:
        """A line to write on, from ``x`` on."""
        self.box(Box(x, self.y, length, 0.0, line=0.5))

    def paragraph(
        self, words: str, face: Face, *, indent: float = 0.0, measure: float | None = None, keep: float = 0.0
    ) -> None:
        """Words below each other from the present place on, with ``keep`` below them on the same page."""
        lines = self.breaker.lines(words, face, (measure or self.measure) - indent)
        self.need(min(len(lines) * face.leading + keep, self.depth))
        for line in lines:
            self.need(face.leading)
            self.y += face.leading
            self.put(line, self.left + indent, self.y - 0.28 * face.leading, face)

    def right(self, words: str, edge: float, y: float, face: Face) -> None:
        """Words that end at ``edge``."""
        self.put(words, edge - self.breaker.width(words, face), y, face)

    # The file

    def bytes_of(self, properties: Properties, running: str = "") -> bytes:
        """The finished file, the same for the same pages. ``running`` heads each page but the first of a
        paper that has no parts."""
        content = BytesIO()
        canvas = canvas_for(content, (self.width, self.height), properties)
        parts = self._parts or [(0, running)]
        ends = [*(first for first, _ in parts[1:]), len(self.pages)]
        for (first, heading), end in zip(parts, ends, strict=True):
            shown = self.breaker.lines(heading, _AROUND, self.measure)
            for at, page in enumerate(self.pages[first:end]):
                if at and shown:
                    words = shown[0] + ("…" if shown[1:] else "")
                    page.words.insert(0, Words(words, self.left, 42.0, _AROUND))
                if not at:
                    self._draw_head(canvas)
                self._put_foot(page, at + 1, end - first)
                self._draw(canvas, page)
                canvas.showPage()
        canvas.save()
        return content.getvalue()

    def _put_foot(self, page: Page, number: int, count: int) -> None:
        foot = " · ".join(page_words(number, count, each) for each in self.languages)
        x = (self.width - self.breaker.width(foot, _AROUND)) / 2
        page.words.append(Words(foot, x, self.height - 36.0, _AROUND))

    def _draw(self, canvas: Any, page: Page) -> None:
        height = self.height
        pen: tuple[float, float] | None = None
        for x, y, width, deep, grey, line, tone in page.boxes:
            if pen != (line, tone):
                pen = line, tone
                canvas.setLineWidth(line)
                canvas.setStrokeGray(tone)
            if not deep:
                canvas.line(x, height - y, x + width, height - y)
                continue
            if grey is not None:
                canvas.setFillGray(grey)
            canvas.rect(x, height - y - deep, width, deep, stroke=int(line > 0), fill=int(grey is not None))
        text = canvas.beginText()
        text.setFillGray(0)
        now: Face | None = None
        level = 0.0
        for words, x, y, face in page.words:
            if face is not now:
                if face.grey != level:
                    level = face.grey
                    text.setFillGray(level)
                text.setFont(face.ink.face, face.size)
                now = face
            text.setTextOrigin(x, height - y)
            text.textOut(words)
        canvas.drawText(text)

    # The head

    def _head_sheet(self) -> Sheet:
        """The columns in which the letterhead stands: one for each language."""
        count = len(self.languages)
        width = (self.measure - (count - 1) * _GAP) / count
        columns = tuple(
            Column(each, self.left + at * (width + _GAP), width) for at, each in enumerate(self.languages)
        )
        return Sheet(columns, 10.0, 14.0, Edge.RAGGED, self.width, self.height, top=_TOP)

    def _draw_head(self, canvas: Any) -> None:
        head = self._head
        if not head.takes:
            return
        top = self.height - head.top
        if head.logo is not None:
            from reportlab.lib.utils import ImageReader

            image = ImageReader(BytesIO(head.logo.content))
            width, height = head.logo_size
            canvas.drawImage(image, self.left, top - height, width, height, mask="auto")
        for placed in head.lines:
            text = canvas.beginText()
            for run in placed.line.runs:
                text.setFont(run.ink.face, placed.line.size)
                text.setTextOrigin(placed.x + placed.line.x, top - placed.base)
                text.textOut(run.text)
            canvas.drawText(text)
        canvas.setLineWidth(0.75)
        canvas.setStrokeGray(QUIET)
        canvas.line(self.left, top - head.rule, self.left + self.measure, top - head.rule)
        canvas.setStrokeGray(0)
