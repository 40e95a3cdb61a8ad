"""The typeface of papers: its four faces, and how wide words are in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import Text
from rcm_desktop.resources import resource_path

RAISED = 0.64
"""The size of a raised sign, as a part of the size of the words around it."""
_RISE = 0.36
_FACES = {
    (False, False): "NotoSerif-Regular",
    (False, True): "NotoSerif-Italic",
    (True, False): "NotoSerif-Bold",
    (True, True): "NotoSerif-BoldItalic",
}
_BULLET, _MISSING = "•", "\ufffd"


@dataclass(frozen=True, slots=True)
class Ink:
    """How characters look, and the id of the item that a click on them leads to."""

    bold: bool = False
    italic: bool = False
    raised: bool = False
    target: str | None = None

    @property
    def face(self) -> str:
        return _FACES[self.bold, self.italic]

    @property
    def part(self) -> float:
        """Their size, as a part of the size of the line."""
        return RAISED if self.raised else 1.0

    @property
    def rise(self) -> float:
        """How far above the line they stand, as a part of its size."""
        return _RISE if self.raised else 0.0


PLAIN = Ink()
BOLD = Ink(bold=True)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one ink."""

    text: str
    ink: Ink


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its sign as it prints, its words, and their language."""

    sign: str
    text: Text
    language: Language


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a column; ``x`` counts from the column's left edge, ``spacing`` is added to each space.

    ``label`` hangs at ``label_x``. All lengths are points.
    """

    runs: tuple[Run, ...]
    x: float
    size: float
    spacing: float = 0.0
    notes: tuple[Note, ...] = ()
    label: str = ""
    label_x: float = 0.0


class Typeface:
    """Measures words. The faces are read once and kept by the writer of PDF files under their names."""

    def __init__(self) -> None:
        self._faces = _faces()
        self._widths: dict[str, dict[str, float]] = {name: {} for name in self._faces}

    def width(self, word: str, ink: Ink) -> float:
        """The width of a word for a size of one point."""
        known = self._widths[ink.face]
        width = known.get(word)
        if width is None:
            face = self._faces[ink.face]
            # A space that must not be broken is drawn as an ordinary one.
            characters = map(ord, word.replace("\u00a0", " "))
            width = sum(face.charWidths.get(each, face.defaultWidth) for each in characters) / 1000
            known[word] = width
        return width * ink.part

    def drawn_label(self, label: str) -> str:
        """A label as it is drawn: a mark from one of Word's symbol fonts becomes the bullet it shows."""
        glyphs = self._faces[PLAIN.face].charToGlyph
        return "".join(each if ord(each) in glyphs else _BULLET for each in label)

    def drawn(self, words: str) -> str:
        """Words as they are drawn: a letter that the faces do not have is a sign that shows the gap."""
        glyphs = self._faces[PLAIN.face].charToGlyph
        if all(ord(each) in glyphs for each in words):
            return words
        return "".join(each if ord(each) in glyphs else _MISSING for each in words)


@cache
def _faces() -> dict[str, Any]:
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    faces = {}
    for name in _FACES.values():
        font = TTFont(name, str(resource_path(f"fonts/{name}.ttf")))
        registerFont(font)
        faces[name] = font.face
    return faces
