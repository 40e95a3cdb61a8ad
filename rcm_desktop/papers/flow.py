"""A paper as blocks in reading order, each a node of the outline with its words in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Lines, Paper, PaperItem, PaperList, Words
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.notes import lines_after


class Part(Enum):
    """What a block is in its paper."""

    TITLE = auto()
    SUBTITLE = auto()
    OPENING = auto()
    HEADING = auto()
    ITEM = auto()
    CLOSING = auto()
    AFTER = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One node of a paper.

    ``path`` holds the items it stands in, the top one first; an item's own block ends with itself, and a
    closing paragraph has the path of the item it closes. ``leads_in`` says that what follows belongs to it.
    """

    part: Part
    words: Words
    path: tuple[PaperItem, ...] = ()
    leads_in: bool = False

    @property
    def item(self) -> PaperItem | None:
        """The item whose label stands before the words."""
        return self.path[-1] if self.part is Part.ITEM else None


def blocks(paper: Paper) -> Iterator[Block]:
    """The blocks of a paper, those without any words or labels left out."""
    heads = [title_and_facts(paper, language) for language in LANGUAGES]
    yield from _lines(Part.TITLE, Lines(*(title for title, _ in heads)))
    yield from _lines(Part.SUBTITLE, Lines(*(facts for _, facts in heads)))
    if paper.opening:
        yield Block(Part.OPENING, paper.opening, leads_in=bool(paper.sections))
    for section in paper.sections:
        if section.heading:
            yield Block(Part.HEADING, section.heading, leads_in=True)
        yield from _list(section.list, ())
    yield from _lines(Part.AFTER, Lines(*(lines_after(paper, language) for language in LANGUAGES)))


def title_and_facts(paper: Paper, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines of a title apart: those that name the meeting, and place and days below them."""
    lines = paper.title.lines(language)
    capitals = [at for at, line in enumerate(lines) if line.isupper()]
    names = capitals[-1] + 1 if capitals else 1
    return lines[:names], lines[names:]


def _lines(part: Part, lines: Lines) -> Iterator[Block]:
    words = Words(*(Text("\n".join(each)) for each in (lines.en, lines.es)))
    if words:
        yield Block(part, words)


def _list(items: PaperList, path: tuple[PaperItem, ...]) -> Iterator[Block]:
    for item in items.items:
        own = (*path, item)
        yield Block(Part.ITEM, item.words, own, leads_in=bool(item.below.items))
        yield from _list(item.below, own)
        if item.closing is not None and item.closing:
            yield Block(Part.CLOSING, item.closing, own)


def paragraphs(text: Text) -> Sequence[Text]:
    """A text cut at its line feeds, with all its marks."""
    if "\n" not in text.plain:
        return (text,)
    found: list[Text] = []
    start = 0
    for plain in text.plain.split("\n"):
        part = text.cut(start, start + len(plain))
        # A sign without width before the first letter would belong to the words before it, but for the cut.
        seam = [mark.moved(-start) for mark in text.marks if mark.start == mark.end == start and found]
        found.append(Text(part.plain, (*seam, *part.marks)))
        start += len(plain) + 1
    return found
