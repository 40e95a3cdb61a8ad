"""Leaves of a PDF file composed from the top: paragraphs, tables whose head repeats, rules and boxes.

What stands on a leaf is kept as values until all are known, for the foot says of how many each one is.
Lengths are points; y counts from the top of the leaf.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.pdf_canvas import Properties, canvas_for
from rcm_desktop.papers.pdf_lines import Edge, Setting, Signs, lines_of
from rcm_desktop.papers.pdf_type import PLAIN, Ink, Line, Typeface
from rcm_desktop.papers.stamps import page_words

QUIET = 0.35
"""The grey of what stands around the text: still dark enough for a copier."""
_SMALL = 8.0


A4 = (595.28, 841.89)
"""Width and height of the usual paper."""


@dataclass(frozen=True, slots=True)
class Format:
    """A leaf and its margins."""

    width: float = A4[0]
    height: float = A4[1]
    side: float = 74.0
    top: float = 62.0
    bottom: float = 68.0

    @property
    def measure(self) -> float:
        return self.width - 2 * self.side

    def on(self, size: tuple[float, float]) -> Format:
        """The same margins on paper of another size."""
        return replace(self, width=size[0], height=size[1])


@dataclass(frozen=True, slots=True)
class Words:
    """Words on a base line; ``x`` is their left edge."""

    words: str
    x: float
    y: float
    size: float
    ink: Ink = PLAIN
    grey: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of running text whose column begins at ``x``."""

    line: Line
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across, ``weight`` thick."""

    x: float
    y: float
    length: float
    weight: float


@dataclass(frozen=True, slots=True)
class Box:
    """A filled box with a hairline around it; ``grey`` 0 is black. ``y`` is its upper edge."""

    x: float
    y: float
    width: float
    height: float
    grey: float


Mark = Words | Placed | Rule | Box


class Leaves:
    """Composes leaves of one format; ``bytes_of`` ends them."""

    def __init__(self, typeface: Typeface, format_: Format, language: Language) -> None:
        self.typeface = typeface
        self.format = format_
        self.language = language
        self.pages: list[list[Mark]] = [[]]
        self.y = format_.top

    # Where it stands

    @property
    def room(self) -> float:
        return self.format.height - self.format.bottom - self.y

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on the leaf yet."""
        return self.y <= self.format.top

    def turn(self) -> None:
        """Go on with a new leaf."""
        self.pages.append([])
        self.y = self.format.top

    def need(self, height: float) -> None:
        """Turn the leaf unless there is so much room."""
        if self.room < height and not self.is_fresh:
            self.turn()

    def skip(self, height: float) -> None:
        if not self.is_fresh:
            self.y += height

    def put(self, *marks: Mark) -> None:
        self.pages[-1].extend(marks)

    # What is put there

    def width(self, words: str, size: float, ink: Ink = PLAIN) -> float:
        return self.typeface.width(words, ink) * size

    def words(self, words: str, x: float, size: float, ink: Ink = PLAIN, grey: float = 0.0) -> None:
        """Words on the present base line."""
        self.put(Words(words, x, self.y, size, ink, grey))

    def paragraph(
        self,
        text: Text,
        size: float,
        leading: float,
        edge: Edge = Edge.RAGGED,
        *,
        ink: Ink = PLAIN,
        indent: float = 0.0,
        measure: float | None = None,
        keep: float = 0.0,
    ) -> None:
        """A paragraph from the present place on; ``keep`` is room wanted below it on the same leaf.

        No single line of it is left alone at the end or the beginning of a leaf.
        """
        width = (measure or self.format.measure) - indent
        lines = lines_of(self.typeface, text, Setting(size, width, edge, ink=ink), Signs(self.language))
        for at, line in enumerate(lines):
            left = len(lines) - at
            together = 2 if (at == 0 and left > 1) or left == 2 else 1
            if left == 3 and at == 0:
                together = 3
            self.need(together * leading + (keep if together >= left else 0.0))
            self.y += leading
            self.put(Placed(line, self.format.side + indent, self.y - 0.28 * leading))

    def rule(self, weight: float = 0.5, x: float | None = None, length: float | None = None) -> None:
        start = self.format.side if x is None else x
        self.put(Rule(start, self.y, self.format.measure if length is None else length, weight))

    # The file

    def bytes_of(self, properties: Properties, running: str = "") -> bytes:
        """The finished file, the same for the same leaves; ``running`` heads each but the first."""
        content = BytesIO()
        canvas = canvas_for(content, (self.format.width, self.format.height), properties)
        for number, page in enumerate(self.pages, start=1):
            for mark in (*page, *self._around(number, running)):
                self._draw(canvas, mark)
            canvas.showPage()
        canvas.save()
        return content.getvalue()

    def _around(self, number: int, running: str) -> Sequence[Mark]:
        foot = page_words(number, len(self.pages), self.language)
        x = (self.format.width - self.width(foot, _SMALL)) / 2
        marks: list[Mark] = [Words(foot, x, self.format.height - 38.0, _SMALL, grey=QUIET)]
        if number > 1 and running:
            marks.append(Words(running, self.format.side, 40.0, _SMALL, grey=QUIET))
        return marks

    def _draw(self, canvas: Any, mark: Mark) -> None:
        height = self.format.height
        match mark:
            case Rule():
                canvas.setLineWidth(mark.weight)
                canvas.line(mark.x, height - mark.y, mark.x + mark.length, height - mark.y)
            case Box():
                canvas.setLineWidth(0.4)
                canvas.setFillGray(mark.grey)
                canvas.rect(mark.x, height - mark.y - mark.height, mark.width, mark.height, stroke=1, fill=1)
                canvas.setFillGray(0)
            case Words():
                canvas.setFillGray(mark.grey)
                canvas.setFont(mark.ink.face, mark.size)
                canvas.drawString(mark.x, height - mark.y, mark.words)
                canvas.setFillGray(0)
            case Placed():
                _draw_line(canvas, mark, height - mark.y)


def _draw_line(canvas: Any, placed: Placed, y: float) -> None:
    line = placed.line
    text = canvas.beginText()
    text.setTextOrigin(placed.x + line.x, y)
    text.setWordSpace(line.spacing)
    for run in line.runs:
        text.setFont(run.ink.face, line.size * run.ink.part)
        text.setRise(run.ink.rise * line.size)
        text.textOut(run.text)
    text.setRise(0)
    text.setWordSpace(0)
    canvas.drawText(text)


def wrapped(typeface: Typeface, words: str, width: float, size: float, ink: Ink = PLAIN) -> list[str]:
    """Words of a cell in lines of at most a width, each as full as it can be."""
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and typeface.width(longer, ink) * size > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
