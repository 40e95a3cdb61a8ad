"""The sheet of a paper: its size, margins and columns, and the sizes of its type. Lengths are points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import PaperSize
from rcm_desktop.papers.pdf_lines import Edge

_A4 = PaperSize.A4.points


@dataclass(frozen=True, slots=True)
class Column:
    """A column of one language, from ``x`` on."""

    language: Language
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """``edge`` is that of running text: narrow columns stay ragged, or rivers would run through them."""

    columns: tuple[Column, ...]
    size: float
    leading: float
    edge: Edge
    width: float = _A4[0]
    height: float = _A4[1]
    top: float = 76.0
    bottom: float = 72.0
    note_size: float = 8.5
    note_leading: float = 11.0

    @property
    def left(self) -> float:
        """Where text begins."""
        return self.columns[0].x

    @property
    def measure(self) -> float:
        """The width of the text, over all columns."""
        return self.columns[-1].x + self.columns[-1].width - self.left

    @property
    def depth(self) -> float:
        """The room for text between the margins."""
        return self.height - self.top - self.bottom


def sheet_for(languages: Sequence[Language], size: PaperSize = PaperSize.A4) -> Sheet:
    """A sheet with one column, or with two side by side."""
    across, down = size.points
    if len(languages) == 1:
        margin = 74.0
        one = Column(languages[0], margin, across - 2 * margin)
        return Sheet((one,), size=11.0, leading=15.5, edge=Edge.JUSTIFIED, width=across, height=down)
    margin, between = 54.0, 22.0
    width = (across - 2 * margin - between) / 2
    starts = (margin, margin + width + between)
    columns = tuple(Column(language, x, width) for language, x in zip(languages, starts, strict=True))
    return Sheet(
        columns,
        size=9.5,
        leading=13.0,
        edge=Edge.RAGGED,
        width=across,
        height=down,
        note_size=7.5,
        note_leading=9.75,
    )
