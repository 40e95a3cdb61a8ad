"""Where labels, texts and states of the outline stand for a given width.

Desk and room differ in type size and in how soon languages are stacked: side by side each language keeps
at least 45 characters a line in the room, fewer at the desk.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from rcm_desktop.domain.languages import Language

ROOM_CHARACTERS = 45
DESK_CHARACTERS = 26
_MOST_CHARACTERS = 92
_CHARACTER = 0.5  # A letter of running text is about half as wide as the type is high.


@dataclass(frozen=True, slots=True)
class Column:
    """The place of one language's texts: left edge and width of level 1, in pixels of the row."""

    language: Language
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Columns:
    """Measures of all rows, in pixels. ``columns`` stand beside each other, or below if ``stacked``."""

    width: int
    columns: tuple[Column, ...]
    stacked: bool
    label_width: int
    indent: int
    state_left: int
    state_width: int
    padding: int

    def text_left(self, column: Column, level: int) -> int:
        return column.left + self.indent * max(0, level - 1)

    def text_width(self, column: Column, level: int) -> int:
        return column.width - self.indent * max(0, level - 1)


def columns_for(
    width: int, languages: tuple[Language, ...], text: QFontMetricsF, chip: QFontMetricsF, characters: int
) -> Columns:
    """The columns for rows ``width`` pixels wide. ``characters`` is what each language keeps side by side."""
    em = text.height()
    letter = text.averageCharWidth()
    label = int(text.horizontalAdvance("00. ") + em * 0.5)
    gap = int(em * 0.9)
    margin = int(em * 0.7)
    state = int(chip.horizontalAdvance("✓ Acordado ad ref. 00:00") + chip.height() * 1.6)
    stacked = False
    room = width - 2 * margin - state - gap
    count = len(languages)
    if count == 2:
        each = (room - 2 * label - gap) // 2
        stacked = each < characters * letter
    if stacked or count == 1:
        each = room - label
    each = min(each, int(_MOST_CHARACTERS * letter))
    used = label + each if stacked or count == 1 else 2 * (label + each) + gap
    left = margin + max(0, (room - used) // 2)
    step = 0 if stacked or count == 1 else label + each + gap
    columns = tuple(
        Column(language, left + label + number * step, each) for number, language in enumerate(languages)
    )
    state_left = left + used + gap
    return Columns(width, columns, stacked, label, int(em * 1.25), state_left, state, max(4, int(em * 0.3)))
