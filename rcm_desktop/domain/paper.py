"""A set of conclusions as papers take it: one frozen structure with the words of both languages.

``papers`` makes Word, PDF and other files from it; which languages a file shows is chosen there. Labels
stand as they print; for programs that number by themselves each list also says how.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import EMPTY, Text


@dataclass(frozen=True, slots=True)
class Words:
    """A text in both languages; empty where a language has no words yet."""

    en: Text = EMPTY
    es: Text = EMPTY

    def text(self, language: Language) -> Text:
        return self.en if language is Language.EN else self.es

    def __bool__(self) -> bool:
        return bool(self.en or self.es)


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines in both languages, such as those of a title."""

    en: tuple[str, ...] = ()
    es: tuple[str, ...] = ()

    def lines(self, language: Language) -> tuple[str, ...]:
        return self.en if language is Language.EN else self.es


@dataclass(frozen=True, slots=True)
class PaperList:
    """The items below a heading or an item.

    ``start`` is the number of the first counted item. A language has no style where the labels of its list
    cannot be counted up: they were printed in a way of their own.
    """

    items: tuple[PaperItem, ...] = ()
    start: int = 1
    style_en: LabelStyle | None = None
    style_es: LabelStyle | None = None

    def style(self, language: Language) -> LabelStyle | None:
        return self.style_en if language is Language.EN else self.style_es


@dataclass(frozen=True, slots=True)
class PaperItem:
    """One item. ``id`` is what references point at: the ``target`` of their marks.

    ``label_en`` and ``label_es`` are the labels as they print, "" for none. ``number`` is what the style of
    its list counts it as; None for an exception ("9bis") and for what bears no number.
    """

    id: str
    label_en: str
    label_es: str
    number: int | None
    words: Words
    below: PaperList = field(default_factory=PaperList)
    closing: Words | None = None

    def label(self, language: Language) -> str:
        return self.label_en if language is Language.EN else self.label_es

    def counted_label(self, style: LabelStyle | None) -> str | None:
        """The label that a program which counts by ``style`` would print, None where it does not count."""
        return None if style is None or self.number is None else style.label(self.number)


@dataclass(frozen=True, slots=True)
class PaperSection:
    """What one heading opens. ``runs_on`` says that its numbers go on from the section before."""

    heading: Words
    list: PaperList
    is_preamble: bool = False
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class DraftStamp:
    """What a paper bears that was not adopted yet: the number of the draft, and when it was made.

    A copy kept to go on with is no draft and has no number: 0.
    """

    number: int
    at: datetime
    is_copy: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """A meeting's conclusions. ``key`` names the meeting; ``title`` holds the lines above the opening,
    ``after`` what follows the last list; ``draft`` is None once the text is adopted."""

    key: str
    title: Lines = field(default_factory=Lines)
    start: date | None = None
    end: date | None = None
    opening: Words = field(default_factory=Words)
    sections: tuple[PaperSection, ...] = ()
    after: Lines = field(default_factory=Lines)
    draft: DraftStamp | None = None

    def items(self) -> Iterator[PaperItem]:
        """All items, in the order of the text."""
        for section in self.sections:
            yield from _items(section.list)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that have words in at least one item."""
        return tuple(each for each in Language if any(item.words.text(each) for item in self.items()))


def _items(items: PaperList) -> Iterator[PaperItem]:
    for item in items.items:
        yield item
        yield from _items(item.below)
