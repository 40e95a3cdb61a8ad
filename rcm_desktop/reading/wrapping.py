"""How the lines of a text were broken: by a program at a width, by hand, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rcm_desktop.reading.debris import Line
from rcm_desktop.reading.markers import marker_at
from rcm_desktop.reading.prose import begins_small, is_complete


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How the lines of a text were broken.

    ``width`` is the longest line that surely runs on, 0 for a text with a line to each paragraph;
    ``greedy`` whether each line took all the words that fit.
    """

    width: int
    greedy: bool

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Wrapping:
        runs_on = [
            (_length(before), _first_word(line.text))
            for before, line in pairwise(lines)
            if not line.gap
            and begins_small(line.text)
            and not is_complete(before.text)
            and marker_at(line.text) is None
        ]
        if not runs_on:
            return cls(0, False)
        width = max(length for length, _ in runs_on)
        longer = sum(_length(line) > width + 10 for line in lines)
        if longer * 10 > len(lines):
            return cls(0, False)
        # A line or two may have been shortened since, where a bookmark was taken out.
        fitted = sum(length + 1 + word < width for length, word in runs_on)
        return cls(width, fitted * 30 <= len(runs_on))

    def breaks_early(self, last: Line, text: str, tolerance: float = 0.75) -> bool:
        """Whether a line ended although the next word had room: its end was meant."""
        if not self.width:
            return True
        if self.greedy:
            return _length(last) + 1 + _first_word(text) <= self.width
        return _length(last) < tolerance * self.width


def _length(line: Line) -> int:
    return line.indent + len(line.text)


def _first_word(text: str) -> int:
    return len(text.split(None, 1)[0])
