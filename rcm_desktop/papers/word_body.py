"""The body of a Word file: paragraphs in one language, or a table whose rows hold a block in each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rcm_desktop.domain.labels import spoken
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import LEVELS
from rcm_desktop.domain.paper import PaperItem
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.flow import Block, Part, paragraphs
from rcm_desktop.papers.word_lists import WordLists
from rcm_desktop.papers.word_styles import WordStyles, item_style, text_style
from rcm_desktop.papers.word_text import WordBookmarks, WordText
from rcm_desktop.papers.word_xml import element, field, run
from rcm_desktop.papers.word_xml import language as spoken_in

_STYLES = {
    Part.TITLE: "Title",
    Part.SUBTITLE: "Subtitle",
    Part.OPENING: "Opening",
    Part.HEADING: "heading 1",
    Part.AFTER: "After the conclusions",
}
_RUN_IN = "\u2002"
# A row up to this many letters stays on one page; a longer one would leave too large a hole.
_WHOLE_ROW = 700
# How wide the numbers of rows stand in the margin, in twentieths of a point.
_ROW_NUMBER = 510


class WordBody:
    """Writes blocks as Word's paragraphs and rows."""

    def __init__(
        self, styles: WordStyles, lists: WordLists, bookmarks: WordBookmarks, text: WordText
    ) -> None:
        self._styles = styles
        self._lists = lists
        self._bookmarks = bookmarks
        self._text = text

    def in_one(self, blocks: Iterable[Block], language: Language) -> str:
        """The blocks that have words or a label in a language."""
        return "".join(
            self._paragraphs(block, language)
            for block in blocks
            if block.words.text(language) or (block.item is not None and block.item.label(language))
        )

    def side_by_side(
        self, blocks: Iterable[Block], languages: Sequence[Language], width: int, *, numbered: bool
    ) -> str:
        """A table as wide as the text, a row for each block, a column for each language.

        Word counts no lines in tables: a draft is ``numbered`` by its rows, in the margin.
        """
        each = width // len(languages)
        margin = _ROW_NUMBER if numbered else 0
        columns = [margin] * numbered + [each] * len(languages)
        rows = (
            self._row(block, languages, each, number if numbered else None)
            for number, block in enumerate(blocks, 1)
        )
        properties = element(
            "tblPr",
            element("tblStyle", val=self._styles.id("Side by side")),
            element("tblW", w=sum(columns), type="dxa"),
            element("tblInd", w=-margin, type="dxa"),
            element("tblLayout", type="fixed"),
        )
        grid = element("tblGrid", *(element("gridCol", w=column) for column in columns))
        end = element("p", element("pPr", element("pStyle", val=self._styles.id("Table end"))))
        return element("tbl", properties, grid, *rows) + end

    def _row(self, block: Block, languages: Sequence[Language], width: int, number: int | None) -> str:
        longest = max(len(block.words.text(language)) for language in languages)
        cells = [element("trPr", element("cantSplit")) if longest <= _WHOLE_ROW else ""]
        if number is not None:
            counted = field("SEQ Row \\* ARABIC", str(number), "")
            own = _STYLES.get(block.part) or item_style(1)
            before = element("spacing", before=self._styles.space_before(own))
            style = element("pPr", element("pStyle", val=self._styles.id("Row number")), before)
            cells.append(_cell(_ROW_NUMBER, "right", element("p", style, counted)))
        for language, edge in zip(languages, ("left", "right"), strict=True):
            # The outer edges of the table are those of the text; left of them is no line.
            cells.append(_cell(width, edge, self._paragraphs(block, language)))
        return element("tr", *cells)

    def _paragraphs(self, block: Block, language: Language) -> str:
        """The paragraphs of a block, one at least, the first with its label."""
        first, *further = paragraphs(block.words.text(language))
        written = [self._first(block, first, language)]
        style = self._style_below(block.path, language) if block.path else _STYLES[block.part]
        for text in further:
            keep = block.leads_in or _is_rule(text)
            written.append(self._paragraph(style, self._text.runs(text, language), language, keep=keep))
        return "".join(written)

    def _first(self, block: Block, text: Text, language: Language) -> str:
        runs, keep = self._text.runs(text, language), block.leads_in or _is_rule(text)
        item = block.item
        if item is None:
            style = self._style_below(block.path, language) if block.path else _STYLES[block.part]
            return self._paragraph(style, runs, language, keep=keep)
        label = item.label(language)
        level = min(len(block.path), LEVELS)
        if not label:
            style = self._style_below(block.path[:-1], language)
            return self._paragraph(style, runs, language, keep=keep)
        place = self._lists.place(item, language)
        if place is None:
            runs = self._label(item, label, level, language) + runs
            return self._paragraph(item_style(level), runs, language, keep=keep)
        numbered = element("numPr", element("ilvl", val=place.level), element("numId", val=place.list))
        runs = self._bookmarks.around(item, language, runs)
        return self._paragraph(item_style(level), runs, language, keep=keep, numbered=numbered)

    def _label(self, item: PaperItem, label: str, level: int, language: Language) -> str:
        """A label written out: in its column, or run in where it is too wide for that."""
        look = spoken_in(language)
        name = spoken(label)
        tail = label[len(name) :] if label.startswith(name) else ""
        named = self._bookmarks.around(item, language, run(name if label.startswith(name) else label, look))
        gap = "\t" if self._styles.fits(label, level) else _RUN_IN
        return named + run(tail + gap, look)

    def _style_below(self, path: Sequence[PaperItem], language: Language) -> str:
        """The style of what stands below the words of an item, without a label of its own."""
        labelled = [level for level, item in enumerate(path[:LEVELS], 1) if item.label(language)]
        return text_style(labelled[-1]) if labelled else "Paragraph"

    def _paragraph(self, style: str, runs: str, language: Language, *, keep: bool, numbered: str = "") -> str:
        properties = element(
            "pPr",
            element("pStyle", val=self._styles.id(style)),
            "<w:keepNext/>" if keep else "",
            numbered,
            element("rPr", spoken_in(language)),
        )
        return element("p", properties, runs)


def _is_rule(text: Text) -> bool:
    """Whether a line is one to sign on: the name under it stays with it."""
    return bool(text) and not any(letter.isalnum() for letter in text.plain)


def _cell(width: int, edge: str, paragraphs: str) -> str:
    """A cell without margin and line at one of its edges."""
    line = element("tcBorders", element(edge, val="nil"))
    margin = element("tcMar", element(edge, w=0, type="dxa"))
    return element("tc", element("tcPr", element("tcW", w=width, type="dxa"), line, margin), paragraphs)
