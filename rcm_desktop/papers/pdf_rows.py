"""A paper as the rows of its pages: a row is one paragraph in each of the languages shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Paper, PaperItem, PaperList, PaperSection, Words
from rcm_desktop.domain.text import EMPTY, MarkKind, Text
from rcm_desktop.papers.pdf_lines import Edge, Setting, Signs, lines_of
from rcm_desktop.papers.pdf_sheet import Sheet
from rcm_desktop.papers.pdf_type import BOLD, Ink, Line, Typeface

_BEFORE_ITEM = (8.0, 5.0, 4.0, 4.0)
_TITLE, _HEADING = 1.18, 1.05
"""The size of the first line of the title, and of headings, as parts of the size of the text."""
_NARROWEST, _WIDEST, _GAP = 2.1, 4.2, 0.7
"""The room that labels hang in, and the gap after them, in sizes of the type; wider labels run in."""
_WORDS_NAMED = 60
_APART = re.compile(r"\s{3,}")
_LONGEST_SIGN = 6
_TOGETHER = 10
"""So many lines after the list, signatures mostly, are not parted."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that bookmarks and references lead to. ``name`` is its entry, ``level`` counts from 0."""

    key: str
    name: str
    level: int


@dataclass(frozen=True, slots=True)
class Row:
    """The lines of one paragraph, by column. ``before`` is the room above it, in points.

    ``keeps_next`` holds its end and the beginning of the next row on one page.
    """

    cells: tuple[tuple[Line, ...], ...]
    before: float
    leading: float
    keeps_next: bool = False
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where labels and words of one level begin; ``runs_in`` where labels are too wide to hang."""

    label_x: float
    text_x: float
    runs_in: bool


class RowMaker:
    """Makes the rows of one paper for one sheet; it counts footnotes, so take a new one for each paper."""

    def __init__(self, typeface: Typeface, sheet: Sheet) -> None:
        self._typeface = typeface
        self._sheet = sheet
        self._signs = [Signs(column.language) for column in sheet.columns]
        self._notes: set[str] = set()

    def rows(self, paper: Paper) -> Iterator[Row]:
        """All rows in the order of the paper."""
        yield from self._title(paper)
        yield from self._paragraphs(paper.opening, self._plain_places(), 16.0, is_last_kept=True)
        for number, section in enumerate(paper.sections, start=1):
            yield from self._section(section, f"section-{number}")
        yield from self._after(paper)

    # Around the list

    def _title(self, paper: Paper) -> Iterator[Row]:
        lines = zip_longest(*(paper.title.lines(each) for each in self._languages), fillvalue="")
        for number, pair in enumerate(lines):
            first = number == 0
            ink, part = (BOLD, _TITLE) if first else (Ink(), 1.0)
            before = 0.0 if first else 6.0 if number == 1 else 1.0
            yield self._centred(tuple(map(Text, pair)), ink, part, before)

    def _after(self, paper: Paper) -> Iterator[Row]:
        """What follows the lists, but for footnotes that stand at the foot of their pages."""
        kept = [
            [line for line in paper.after.lines(each) if not self._is_printed_note(line)]
            for each in self._languages
        ]
        rows = list(zip_longest(*kept, fillvalue=""))
        for number, pair in enumerate(rows):
            keeps = len(rows) <= _TOGETHER and number < len(rows) - 1
            words = tuple(Text(self._spread(line, at)) for at, line in enumerate(pair))
            yield self._row(words, self._plain_places(), 26.0 if number == 0 else 3.0, keeps_next=keeps)

    def _is_printed_note(self, line: str) -> bool:
        return any(line.endswith(note) and len(line) <= len(note) + _LONGEST_SIGN for note in self._notes)

    def _spread(self, line: str, at: int) -> str:
        """A line of signatures: what a wide gap parts stands in columns, one line below the other."""
        parts = _APART.split(line.strip())
        typeface, size = self._typeface, self._sheet.size
        stop = self._sheet.columns[at].width / len(parts) / size
        spread = parts[0]
        for number, part in enumerate(parts[1:], start=1):
            room = number * stop - typeface.width(spread, Ink())
            spread += "\u00a0" * max(1, round(room / typeface.width(" ", Ink()))) + part
        return spread

    # Sections and items

    def _section(self, section: PaperSection, key: str) -> Iterator[Row]:
        depth = 0
        if section.heading:
            heading = self._texts(section.heading)
            row = self._centred(heading, BOLD, _HEADING, 22.0)
            yield replace(row, anchor=Anchor(key, _named("", heading), 0))
            depth = 1
        yield from self._list(
            section.list, self._places(section), 0, depth, is_first_near=bool(section.heading)
        )

    def _list(
        self,
        items: PaperList,
        places: Sequence[Sequence[_Place]],
        level: int,
        depth: int,
        *,
        is_first_near: bool = False,
    ) -> Iterator[Row]:
        for number, item in enumerate(items.items):
            before = 10.0 if is_first_near and number == 0 else _BEFORE_ITEM[min(level, 3)]
            yield from self._item(item, places, level, depth, before)

    def _item(
        self, item: PaperItem, places: Sequence[Sequence[_Place]], level: int, depth: int, before: float
    ) -> Iterator[Row]:
        at = [each[min(level, len(each) - 1)] for each in places]
        labels = tuple(item.label(each) for each in self._languages)
        name = _named(next(filter(None, labels), ""), self._texts(item.words))
        anchor = Anchor(item.id, name, depth + level) if name else None
        yield from self._paragraphs(
            item.words, at, before, labels=labels, anchor=anchor, is_last_kept=bool(item.below.items)
        )
        yield from self._list(item.below, places, level + 1, depth)
        if item.closing is not None:
            yield from self._paragraphs(item.closing, at, _BEFORE_ITEM[min(level + 1, 3)])

    def _paragraphs(
        self,
        words: Words,
        places: Sequence[_Place],
        before: float,
        *,
        labels: Sequence[str] = (),
        anchor: Anchor | None = None,
        is_last_kept: bool = False,
    ) -> Iterator[Row]:
        """The paragraphs of one text, those of the languages side by side in their order."""
        texts = [_parted(text) for text in self._texts(words)]
        if not any(chain.from_iterable(texts)) and not any(labels):
            return
        pairs = list(zip_longest(*texts, fillvalue=EMPTY))
        for number, pair in enumerate(pairs):
            is_last = number == len(pairs) - 1
            yield self._row(
                pair,
                places,
                5.0 if number else before,
                labels=() if number else labels,
                anchor=None if number else anchor,
                keeps_next=is_last and is_last_kept,
            )

    # Rows

    def _row(
        self,
        texts: Sequence[Text],
        places: Sequence[_Place],
        before: float,
        *,
        labels: Sequence[str] = (),
        anchor: Anchor | None = None,
        keeps_next: bool = False,
    ) -> Row:
        sheet = self._sheet
        cells = []
        for at, (text, place) in enumerate(zip(texts, places, strict=True)):
            label = self._typeface.drawn_label(labels[at]) if labels else ""
            setting = Setting(sheet.size, sheet.columns[at].width - place.text_x, sheet.edge, place.text_x)
            lines = self._set(at, text, setting, label if place.runs_in else "")
            if label and not place.runs_in:
                lines[0] = replace(lines[0], label=label, label_x=place.label_x)
            cells.append(tuple(lines) if text or label else ())
        return Row(tuple(cells), before, sheet.leading, keeps_next, anchor)

    def _centred(self, texts: Sequence[Text], ink: Ink, part: float, before: float) -> Row:
        """A line of the title or a heading, which is kept with what follows."""
        size = self._sheet.size * part
        cells = []
        for at, text in enumerate(texts):
            setting = Setting(size, self._sheet.columns[at].width, Edge.CENTRED, 0.0, ink)
            parts = _parted(text) if text else []
            cells.append(tuple(line for each in parts for line in self._set(at, each, setting)))
        return Row(tuple(cells), before, self._sheet.leading * part, keeps_next=True)

    def _set(self, at: int, text: Text, setting: Setting, lead: str = "") -> list[Line]:
        self._notes.update(
            mark.note.strip() for mark in text.marks if mark.kind is MarkKind.FOOTNOTE and mark.note
        )
        return lines_of(self._typeface, text, setting, self._signs[at], lead)

    # Places of labels

    def _plain_places(self) -> list[_Place]:
        return [_Place(0.0, 0.0, False) for _ in self._languages]

    def _places(self, section: PaperSection) -> list[list[_Place]]:
        """Where each level of a section stands, by language: its widest label says how far its words hang."""
        size = self._sheet.size
        found = []
        for language in self._languages:
            places: list[_Place] = []
            x = 0.0
            for widest in self._widest(section.list, language):
                needed = widest * size + _GAP * size
                runs_in = needed > _WIDEST * size
                hangs = widest > 0 and not runs_in
                text_x = x + max(needed, _NARROWEST * size) if hangs else x
                places.append(_Place(x, text_x, runs_in))
                x = text_x if hangs else x + _NARROWEST * size
            found.append(places or [_Place(0.0, 0.0, False)])
        return found

    def _widest(self, items: PaperList, language: Language) -> list[float]:
        """The widest label of each level, for a size of one point."""
        widths: list[float] = []
        level = list(items.items)
        while level:
            labels = (self._typeface.drawn_label(item.label(language)) for item in level)
            widths.append(max(self._typeface.width(label, Ink()) for label in labels))
            level = [child for item in level for child in item.below.items]
        return widths

    @property
    def _languages(self) -> list[Language]:
        return [column.language for column in self._sheet.columns]

    def _texts(self, words: Words) -> tuple[Text, ...]:
        return tuple(words.text(each) for each in self._languages)


def _parted(text: Text) -> list[Text]:
    """The paragraphs of a text."""
    parted = []
    start = 0
    while (end := text.plain.find("\n", start)) >= 0:
        parted.append(text.cut(start, end))
        start = end + 1
    return [*parted, text.cut(start) if start else text]


def _named(label: str, texts: Sequence[Text]) -> str:
    """How an entry of the bookmarks reads: the label and the first words."""
    words = " ".join(next((text.plain for text in texts if text), "").split())
    if len(words) > _WORDS_NAMED:
        words = words[:_WORDS_NAMED].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"
    return f"{label} {words}".strip()
