"""The lists that are open at a place of a text, and which of them a label belongs to.

A label tells little by itself: "i." is a letter after "h." and a roman figure after a colon. What decides
is the stack of open lists: an open list's next number goes on in it, a first label opens a list below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from rcm_desktop.domain.labels import Counter, LabelStyle, Reading, is_exception, readings

# A number further on than this is no missed item but a year or an article.
_LARGEST_GAP = 9
_LARGEST_NUMBER = 300


class Fit(Enum):
    """How well a label fits the lists that are open."""

    NEXT = auto()
    FIRST = auto()
    SIMILAR = auto()  # the next number, with other punctuation
    RESTART = auto()  # the first label again, with nothing between
    EXCEPTION = auto()  # "9bis" after 9
    SKIPPED = auto()  # one or more numbers are missing
    REPEATED = auto()  # a number that was there already
    LATE = auto()  # a list that begins past its first label


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label belongs: its depth (0 for top items), its style and number there."""

    depth: int
    style: LabelStyle
    number: int
    fit: Fit


@dataclass(slots=True)
class _Open:
    style: LabelStyle
    last: int
    label: str
    indent: int


class OpenLists:
    """The stack of lists open at a place, the outermost first."""

    def __init__(self) -> None:
        self._stack: list[_Open] = []
        self._resumable: _Open | None = None

    @property
    def depth(self) -> int:
        """How many lists are open."""
        return len(self._stack)

    def close(self) -> None:
        """A heading ends all lists; under a thematic one the numbers of the outermost may go on."""
        if self._stack:
            self._resumable = self._stack[0]
        self._stack = []

    def forget(self) -> None:
        """Another paper begins: nothing goes on."""
        self._stack, self._resumable = [], None

    def take(self, place: Place, label: str, indent: int) -> None:
        """The label stands at ``place``: deeper lists end, its own goes on."""
        del self._stack[place.depth + 1 :]
        if place.depth >= len(self._stack):
            self._stack.append(_Open(place.style, place.number, label, indent))
            return
        here = self._stack[place.depth]
        if place.fit not in (Fit.EXCEPTION, Fit.SIMILAR):
            here.style = place.style
        here.last, here.label, here.indent = place.number, label, indent

    def place(self, label: str, indent: int, *, after_colon: bool, following: Sequence[str]) -> Place | None:
        """Where ``label`` belongs, None where no open list has room for it.

        ``following`` are the labels that the next lines begin with, as far as they have the form of one.
        """
        ways = readings(label)
        if not ways:
            return self._exception(label)
        if ways[0].style.counter is Counter.BULLET:
            return self._bullet(ways[0].style, indent)
        on = self._next(ways, indent)
        first = self._first(ways, indent, after_colon=after_colon)
        if on is not None and first is not None:
            outer = self._open()[: on.depth]
            opens = _opens(label, first, outer, after_colon=after_colon, following=following)
            return first if opens else on
        return on or first or self._path(ways) or self._similar(ways) or self._irregular(ways, following)

    def _open(self) -> list[_Open]:
        return self._stack or ([self._resumable] if self._resumable is not None else [])

    def _next(self, ways: Sequence[Reading], indent: int) -> Place | None:
        """The list whose next number this is; of several the one indented alike, then the innermost."""
        found = [
            (abs(each.indent - indent), -depth, Place(depth, each.style, way.number, Fit.NEXT))
            for depth, each in enumerate(self._open())
            for way in ways
            if _same(way.style, each.style) and way.number == each.last + 1
        ]
        return min(found, key=lambda each: each[:2])[2] if found else None

    def _first(self, ways: Sequence[Reading], indent: int, *, after_colon: bool) -> Place | None:
        way = next((way for way in ways if way.number == 1), None)
        if way is None:
            return None
        if way.style.prefix.strip("("):
            return self._path([way])
        deepest = len(self._stack) - 1
        for depth, each in enumerate(self._stack):
            same = _same(way.style, each.style)
            deeper = after_colon and (depth == deepest or indent > each.indent)
            if same and not (deeper or indent > self._stack[deepest].indent):
                return Place(depth, way.style, 1, Fit.RESTART)
        return Place(len(self._stack), way.style, 1, Fit.FIRST)

    def _bullet(self, style: LabelStyle, indent: int) -> Place:
        same = [depth for depth, each in enumerate(self._stack) if each.style == style]
        fitting = [depth for depth in same if indent >= self._stack[depth].indent - 1]
        if same and not fitting:
            return Place(same[0], style, 0, Fit.NEXT)
        if fitting:
            depth = fitting[-1]
            innermost = depth == len(self._stack) - 1
            if not (innermost and indent > self._stack[depth].indent + 1):
                return Place(depth, style, 0, Fit.NEXT)
        return Place(len(self._stack), style, 0, Fit.FIRST)

    def _path(self, ways: Sequence[Reading]) -> Place | None:
        """ "3.1" below "3.", and "4.1" where "3.2" was, also where the 3 and the 4 are headings."""
        for way in ways:
            dots = way.style.prefix.count(".")
            if not dots or way.style.counter is not Counter.DECIMAL:
                continue
            path = _figures(way.style.prefix)
            for depth, each in enumerate(self._stack):
                if _figures(each.label) == path:
                    fit = Fit.FIRST if way.number == 1 else Fit.LATE
                    return Place(depth + 1, way.style, way.number, fit)
                if each.style.prefix.count(".") == dots and way.number == 1:
                    return Place(depth, way.style, 1, Fit.NEXT)
            if way.number == 1:
                return Place(len(self._stack), way.style, 1, Fit.FIRST)
        return None

    def _similar(self, ways: Sequence[Reading]) -> Place | None:
        for depth in range(len(self._stack) - 1, -1, -1):
            each = self._stack[depth]
            for way in ways:
                counts_alike = way.style.counter is each.style.counter and each.style.counts
                if counts_alike and way.number == each.last + 1 and way.style.suffix:
                    return Place(depth, each.style, way.number, Fit.SIMILAR)
        return None

    def _irregular(self, ways: Sequence[Reading], following: Sequence[str]) -> Place | None:
        lists = self._open()
        for depth in range(len(lists) - 1, -1, -1):
            each = lists[depth]
            for way in ways:
                if not _same(way.style, each.style):
                    continue
                if each.last < way.number <= each.last + _LARGEST_GAP:
                    return Place(depth, each.style, way.number, Fit.SKIPPED)
                if 1 <= way.number <= each.last and self._stack:
                    return Place(depth, each.style, way.number, Fit.REPEATED)
        for way in ways:
            if 1 < way.number <= _LARGEST_NUMBER and goes_on(way, following):
                return Place(len(self._stack), way.style, way.number, Fit.LATE)
        return None

    def _exception(self, label: str) -> Place | None:
        if not is_exception(label) or (label[-1].isalnum() and len(label) - len(_figures(label)[-1]) < 2):
            return None
        number = int(_figures(label)[-1])
        for depth, each in enumerate(self._open()):
            if each.style.counter is Counter.DECIMAL and each.last == number:
                return Place(depth, each.style, number, Fit.EXCEPTION)
        return None


def _figures(label: str) -> list[str]:
    return re.findall(r"\d+", label)


def _same(one: LabelStyle, other: LabelStyle) -> bool:
    if one.counter is Counter.ORDINAL_WORD:
        return other.counter is Counter.ORDINAL_WORD
    return one == other


def goes_on(way: Reading | Place, following: Sequence[str]) -> bool:
    """Whether one of the labels that follow is the next of the list that ``way`` is a label of."""
    return any(
        _same(other.style, way.style) and other.number == way.number + 1
        for label in following
        for other in readings(label)
    )


def _opens(
    label: str, first: Place, lists: Sequence[_Open], *, after_colon: bool, following: Sequence[str]
) -> bool:
    """Whether "i." after "h." opens a roman list rather than being the ninth letter.

    What follows decides: "j." or "ii."; where neither does before an outer list goes on, the colon before it.
    """
    letters = [way for way in readings(label) if way.number > 1]
    for other in following:
        if other == label:
            # The roman list only opens there, below this letter.
            return False
        for way in readings(other):
            if _same(way.style, first.style) and way.number == 2:
                return True
            if any(_same(way.style, letter.style) and way.number == letter.number + 1 for letter in letters):
                return False
            if any(_same(way.style, outer.style) and way.number == outer.last + 1 for outer in lists):
                return after_colon
    return after_colon
