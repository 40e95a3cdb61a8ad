"""How a file's papers go out: the size of the sheet, and the letterhead above the first page."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Lines


class PaperSize(StrEnum):
    """The sheets of the region: A4 after ISO 216, US Letter of 8.5 × 11 inches."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height, in points."""
        return (595.28, 841.89) if self is PaperSize.A4 else (612.0, 792.0)

    @property
    def twips(self) -> tuple[int, int]:
        """Width and height, in twentieths of a point."""
        return (11906, 16838) if self is PaperSize.A4 else (12240, 15840)


class PictureKind(StrEnum):
    """A kind of picture that every program for papers takes."""

    PNG = "png"
    JPEG = "jpeg"


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that was checked and made small enough. ``width`` and ``height`` are pixels."""

    content: bytes = field(repr=False)
    kind: PictureKind
    width: int
    height: int

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Its size in a room, as large as there is place, in the unit of the room."""
        part = min(width / self.width, height / self.height)
        return self.width * part, self.height * part


MOST_LINES, LONGEST_LINE = 8, 120


class LetterheadTooLong(Condition):
    """A letterhead has more lines, or a longer one, than the head of a page has room for."""

    code: ClassVar[str] = "papers.letterhead_too_long"
    lines: int
    characters: int


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The lines of the sender in both languages, the name first, and the logo."""

    lines: Lines = field(default_factory=Lines)
    logo: Logo | None = None

    def shown(self, language: Language) -> tuple[str, ...]:
        """The lines in a language, those of the other where it has none."""
        return self.lines.lines(language) or self.lines.lines(language.other)

    def check(self) -> None:
        """Raises LetterheadTooLong."""
        for lines in (self.lines.en, self.lines.es):
            if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
                raise LetterheadTooLong(MOST_LINES, LONGEST_LINE)

    def __bool__(self) -> bool:
        return bool(self.lines.en or self.lines.es or self.logo)


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """What the writers of pages are told. ``letterhead`` is None where a paper goes out without."""

    size: PaperSize = PaperSize.A4
    letterhead: Letterhead | None = None


USUAL_PAPER = PaperSettings()
