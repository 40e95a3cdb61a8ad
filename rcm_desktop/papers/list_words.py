"""Words of cells: made fit for a page whoever wrote them, and broken into lines of a width."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from rcm_desktop.domain.text import clean
from rcm_desktop.papers.pdf_type import BOLD, PLAIN, Ink, Typeface

_PARTS = re.compile(r"(?<=[-–—/_.@&=?#:;])")


def printed(words: str) -> str:
    """Words as one line of a page or a cell holds them: no control characters, nothing that turns what
    stands around it, spaces single."""
    if words.isprintable() and unicodedata.is_normalized("NFC", words) and "  " not in words:
        return words.strip()
    return " ".join("".join(c for c in clean(words) if c.isspace() or not _is_unseen(c)).split())


def _is_unseen(character: str) -> bool:
    """Marks of direction, joiners and tags, what chooses between shapes, and what was never a character."""
    return unicodedata.category(character) in ("Cf", "Cn") or "\ufe00" <= character <= "\ufe0f"


@dataclass(frozen=True, slots=True)
class Face:
    """How a stretch of words looks; sizes are points, ``grey`` 0 is black."""

    size: float
    leading: float
    ink: Ink = PLAIN
    grey: float = 0.0


TITLE = Face(15.0, 19.0, BOLD)
STRONG = Face(11.0, 15.0, BOLD)
USUAL = Face(10.0, 14.0)


class Breaker:
    """Breaks words into lines; what it measured it remembers."""

    def __init__(self, typeface: Typeface) -> None:
        self._typeface = typeface
        self._lines: dict[tuple[str, float, Ink, float], tuple[str, ...]] = {}
        self._spaces: dict[Ink, float] = {}

    def width(self, words: str, face: Face) -> float:
        """How long words are in points."""
        ink, measured = face.ink, self._typeface.width
        parts = words.split(" ")
        # Word by word: names differ, what they are made of comes again and again.
        return (sum(measured(each, ink) for each in parts) + self._space(ink) * (len(parts) - 1)) * face.size

    def lines(self, words: str, face: Face, width: float) -> tuple[str, ...]:
        """Words in lines of at most a width, each as full as it can be; none for no words.

        A word that is longer goes on in the next line, after a sign within it where there is one.
        """
        if not words:
            return ()
        key = (words, face.size, face.ink, width)
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = self._broken(words, face, width)
        return found

    def _space(self, ink: Ink) -> float:
        found = self._spaces.get(ink)
        if found is None:
            found = self._spaces[ink] = self._typeface.width(" ", ink)
        return found

    def _broken(self, words: str, face: Face, width: float) -> tuple[str, ...]:
        measured, ink, room = self._typeface.width, face.ink, width / face.size
        space = self._space(ink)
        lines: list[str] = []
        line: list[str] = []
        taken = -space
        for word in words.split(" "):
            long = measured(word, ink)
            if taken + space + long <= room:
                line.append(word)
                taken += space + long
                continue
            if line:
                lines.append(" ".join(line))
            *whole, word = self._parts(word, ink, room) if long > room else (word,)
            lines += whole
            line, taken = [word], measured(word, ink)
        lines.append(" ".join(line))
        return tuple(lines)

    def _parts(self, word: str, ink: Ink, room: float) -> list[str]:
        """A word that is too long for a line, in parts that are not."""
        measured = self._typeface.width
        found = [""]
        for part in _PARTS.split(word):
            for piece in [part] if measured(part, ink) <= room else part:
                if found[-1] and measured(found[-1] + piece, ink) > room:
                    found.append(piece)
                else:
                    found[-1] += piece
        return found
