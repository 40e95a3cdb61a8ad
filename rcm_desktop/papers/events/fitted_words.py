"""Words made as large as their room allows: on one line, smaller, on more lines, and never cut.

Lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from rcm_desktop.papers.pdf_type import PLAIN, Ink, Typeface

RISES, FALLS = 0.96, 0.25
"""How far accented capitals rise above the base line and letters fall below it, for a size of one point."""
_LEADING, _LOOSE = 1.14, 1.28
_BROKEN = 4.5
"""Below this size words are broken inside: they are longer than any that people read."""
_HAIR = 1e-6


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one size. ``leading`` is the way from base line to base line."""

    lines: tuple[str, ...]
    size: float
    leading: float
    ink: Ink = PLAIN

    @property
    def height(self) -> float:
        if not self.lines:
            return 0.0
        return (len(self.lines) - 1) * self.leading + (RISES + FALLS) * self.size

    def base(self, number: int) -> float:
        """How far below the top of the block the base line of a line is."""
        return RISES * self.size + number * self.leading


@dataclass(frozen=True, slots=True)
class Room:
    """Where words go: no larger than ``largest``, on one line down to ``wraps_below``, on ``most`` lines at
    most as long as that keeps them readable."""

    width: float
    height: float
    largest: float
    wraps_below: float = 0.0
    most: int = 3
    leading: float = _LEADING


def fitted(typeface: Typeface, words: str, room: Room, ink: Ink = PLAIN) -> Fitted:
    """The words in the largest size that their room allows. All of them are in the lines, in their order."""
    words = typeface.drawn(words)
    parts = words.split()
    if not parts:
        return Fitted((), room.largest, room.largest * room.leading, ink)
    widths = [typeface.width(part, ink) for part in parts]
    space = typeface.width(" ", ink)
    best: tuple[float, list[int]] = (0.0, [])
    for count in range(1, min(room.most, len(parts)) + 1):
        ends = _balanced(widths, space, count)
        size = _largest(room, _widest(widths, space, ends), len(ends))
        # One more line must make a difference that is seen.
        if size > best[0] * 1.08:
            best = size, ends
        if size >= min(room.wraps_below or room.largest, room.largest) - _HAIR:
            break
    size, ends = best
    if size < min(_BROKEN, 0.6 * room.largest):
        return _broken(typeface, words, room, ink)
    starts = [0, *ends[:-1]]
    lines = tuple(" ".join(parts[start:end]) for start, end in zip(starts, ends, strict=True))
    return Fitted(lines, size, size * room.leading, ink)


def set_in(typeface: Typeface, words: str, width: float, size: float, ink: Ink = PLAIN) -> Fitted:
    """The words in lines of a width and size, as many as they need, none much shorter than the others."""
    words = typeface.drawn(words)
    parts = words.split()
    limit = width / size
    if any(typeface.width(part, ink) > limit for part in parts):
        return Fitted(tuple(_lines_of_letters(typeface, words, limit, ink)), size, size * _LOOSE, ink)
    widths = [typeface.width(part, ink) for part in parts]
    space = typeface.width(" ", ink)
    needed = len(_filled(widths, space, limit)) if parts else 0
    ends = _balanced(widths, space, needed) if parts else []
    starts = [0, *ends[:-1]]
    lines = tuple(" ".join(parts[start:end]) for start, end in zip(starts, ends, strict=False))
    return Fitted(lines, size, size * _LOOSE, ink)


def _largest(room: Room, widest: float, lines: int) -> float:
    deep = (lines - 1) * room.leading + RISES + FALLS
    return min(room.largest, room.width / widest if widest else room.largest, room.height / deep)


def _filled(widths: Sequence[float], space: float, limit: float) -> list[int]:
    """Where lines end that are filled up to a limit, as numbers of words."""
    ends: list[int] = []
    length = 0.0
    for at, width in enumerate(widths):
        if at and length + space + width > limit + _HAIR:
            ends.append(at)
            length = width
        else:
            length += width + (space if at and length else 0.0)
    return [*ends, len(widths)]


def _balanced(widths: Sequence[float], space: float, count: int) -> list[int]:
    """Where at most ``count`` lines end so that the longest is as short as it can be."""
    low, high = max(widths), sum(widths) + space * (len(widths) - 1)
    if len(_filled(widths, space, low)) <= count:
        return _filled(widths, space, low)
    for _ in range(40):
        middle = (low + high) / 2
        if len(_filled(widths, space, middle)) <= count:
            high = middle
        else:
            low = middle
    return _filled(widths, space, high)


def _widest(widths: Sequence[float], space: float, ends: Sequence[int]) -> float:
    starts = [0, *ends[:-1]]
    return max(
        sum(widths[start:end]) + space * (end - start - 1) for start, end in zip(starts, ends, strict=True)
    )


def _broken(typeface: Typeface, words: str, room: Room, ink: Ink) -> Fitted:
    """What is too long for whole words: on as many lines as there is room for, broken inside words, and
    in the end as small as it must be."""
    size = min(_BROKEN, room.largest)
    while True:
        lines = _lines_of_letters(typeface, words, room.width / size, ink)
        if (len(lines) - 1) * room.leading + RISES + FALLS <= room.height / size:
            return Fitted(tuple(lines), size, size * room.leading, ink)
        size *= 0.9


def _lines_of_letters(typeface: Typeface, words: str, limit: float, ink: Ink) -> list[str]:
    lines = [""]
    length = 0.0
    space = typeface.width(" ", ink)
    for word in words.split():
        for at, piece in enumerate(_pieces(typeface, word, limit, ink)):
            width = typeface.width(piece, ink)
            gap = space if lines[-1] and not at else 0.0
            if lines[-1] and length + gap + width > limit:
                lines.append(piece)
                length = width
            else:
                lines[-1] += f"{' ' if gap else ''}{piece}"
                length += gap + width
    return lines


def _pieces(typeface: Typeface, word: str, limit: float, ink: Ink) -> list[str]:
    """A word that is longer than a line in pieces that are not."""
    width = typeface.width(word, ink) if len(word) < 200 else sum(typeface.width(each, ink) for each in word)
    if width <= limit or len(word) < 2:
        return [word]
    count = ceil(width / limit) + 1
    step = max(1, len(word) // count)
    pieces = [word[at : at + step] for at in range(0, len(word), step)]
    return [part for piece in pieces for part in _pieces(typeface, piece, limit, ink)]
