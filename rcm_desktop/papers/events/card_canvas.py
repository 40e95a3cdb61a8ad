"""What cards are drawn on: sheets measured in millimetres, cut marks, fold marks, blocks of words.

Lengths are points, y counts from the lower edge, as the writer of PDF files has it; ``MM`` is a millimetre.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum
from io import BytesIO
from typing import Any

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import Logo
from rcm_desktop.papers.events.fitted_words import Fitted
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.pdf_canvas import Properties, canvas_for
from rcm_desktop.papers.pdf_type import Typeface

MM = 72 / 25.4
MARK = 3.0 * MM
"""How long a cut mark is where there is room."""
_AWAY = 1.0 * MM
"""How far it stays from the corner: a knife that misses by a hair leaves no black line on the card."""
_HAIRLINE = 0.3
_CROSS = 1.5 * MM
_NO_DAY = datetime(2000, 1, 1)


class Side(Enum):
    """Where the lines of a block stand in its width."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle; ``y`` is its lower edge."""

    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> float:
        return self.y + self.height

    @property
    def right(self) -> float:
        return self.x + self.width

    def inset(self, by: float) -> Area:
        return Area(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


class CardCanvas:
    """One PDF file of cards. The same strokes give the same bytes."""

    def __init__(
        self, event: Event, title: str, language: Language, size: tuple[float, float], typeface: Typeface
    ) -> None:
        """``title`` is what the file calls itself, ``size`` the width and height of its sheets."""
        self.typeface = typeface
        self.width, self.height = size
        self._pictures: dict[Logo, Any] = {}
        self._content = BytesIO()
        self.canvas: Any = canvas_for(self._content, size, card_properties(event, title, language))
        # Programs that print make pages smaller where nobody tells them not to, and a card has one side.
        self.canvas.setViewerPreference("PrintScaling", "None")
        self.canvas.setViewerPreference("Duplex", "Simplex")

    def turn(self) -> None:
        """Go on with a new sheet."""
        self.canvas.showPage()

    def finish(self) -> bytes:
        self.canvas.save()
        return self._content.getvalue()

    # Words

    def words(
        self, block: Fitted, area: Area, top: float, side: Side = Side.CENTRE, colour: str = "#000000"
    ) -> None:
        """A block whose top is at ``top``, in the width of an area."""
        canvas = self.canvas
        self._fill(colour)
        canvas.setFont(block.ink.face, block.size)
        for number, line in enumerate(block.lines):
            left = (area.width - self.typeface.width(line, block.ink) * block.size) * side.value
            canvas.drawString(area.x + left, top - block.base(number), line)

    def stacked(
        self, blocks: Iterable[Fitted], area: Area, side: Side = Side.CENTRE, colour: str = "#000000"
    ) -> None:
        """Blocks under each other, together in the middle of an area."""
        shown = [each for each in blocks if each.lines]
        top = area.y + (area.height + sum(each.height for each in shown)) / 2
        for block in shown:
            self.words(block, area, top, side, colour)
            top -= block.height

    # Lines and boxes

    def line(self, start: tuple[float, float], end: tuple[float, float], weight: float = _HAIRLINE) -> None:
        self.canvas.setStrokeGray(0)
        self.canvas.setLineWidth(weight)
        self.canvas.line(*start, *end)

    def box(self, area: Area, colour: str) -> None:
        self._fill(colour)
        self.canvas.rect(area.x, area.y, area.width, area.height, stroke=0, fill=1)

    def frame(self, area: Area, weight: float = 0.6, grey: float = 0.35) -> None:
        self.canvas.setStrokeGray(grey)
        self.canvas.setLineWidth(weight)
        self.canvas.rect(area.x, area.y, area.width, area.height, stroke=1, fill=0)

    def logo(self, logo: Logo, area: Area, side: Side = Side.CENTRE) -> None:
        """A logo in the middle of an area's height, as large as there is room."""
        from reportlab.lib.utils import ImageReader

        width, height = logo.fitted(area.width, area.height)
        x, y = area.x + (area.width - width) * side.value, area.y + (area.height - height) / 2
        if logo not in self._pictures:
            self._pictures[logo] = ImageReader(BytesIO(logo.content))
        self.canvas.drawImage(self._pictures[logo], x, y, width, height, mask="auto")

    def _fill(self, colour: str) -> None:
        self.canvas.setFillColorRGB(*rgb(colour))

    # Marks

    def cut_marks(self, xs: Iterable[tuple[float, float]], ys: Iterable[tuple[float, float]]) -> None:
        """Marks at the corners of a grid of cards: ``xs`` are the left and right edges of its columns, ``ys``
        the lower and upper edges of its rows.

        They stand outside of the cards, in the margins and gaps. Where cards touch there is no outside: a
        small cross lies on their common corner, on the line that is cut.
        """
        columns, rows = sorted(xs), sorted(ys)
        across = _free((0.0, self.width), columns)
        up = _free((0.0, self.height), rows)
        for x in sorted({edge for each in columns for edge in each}):
            for low, high in up:
                for start, end in _marks(low, high, self.height):
                    self.line((x, start), (x, end))
        for y in sorted({edge for each in rows for edge in each}):
            for low, high in across:
                for start, end in _marks(low, high, self.width):
                    self.line((start, y), (end, y))


def card_properties(event: Event, title: str, language: Language) -> Properties:
    """What a file says of itself: its date is the event's first day."""
    days = event.when.exact_days
    return Properties(
        title=title,
        subject=title,
        keywords=printed(event.key),
        language=language.value,
        made_at=datetime.combine(days[0], time()) if days is not None else _NO_DAY,
    )


def _free(sheet: tuple[float, float], cards: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """What cards leave free of a side of the sheet, also where that is nothing."""
    edges = [sheet[0], *(edge for each in cards for edge in each), sheet[1]]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _marks(low: float, high: float, whole: float) -> list[tuple[float, float]]:
    """The marks in a free stretch of a side that is ``whole`` long: beside the cards at its ends."""
    room = high - low
    if room < 0.5:
        at_edge = low <= 0.5 or high >= whole - 0.5
        return [] if at_edge else [(low - _CROSS, high + _CROSS)]
    away = min(_AWAY, room / 4)
    marks = []
    if low > 0:
        marks.append((low + away, min(low + away + MARK, high - (away if high < whole else 0.0))))
    if high < whole:
        marks.append((max(high - away - MARK, low + (away if low > 0 else 0.0)), high - away))
    if len(marks) == 2 and marks[0][1] >= marks[1][0]:
        return [(marks[0][0], marks[1][1])]
    return marks


def rgb(colour: str) -> tuple[float, float, float]:
    """Red, green and blue of "#1f4e8c", each from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def letters_on(colour: str) -> str:
    """White or black, whichever is read better on a colour (contrast of WCAG 2.1)."""
    light = _luminance(colour)
    return "#ffffff" if 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 else "#000000"


def _luminance(colour: str) -> float:
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in rgb(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
