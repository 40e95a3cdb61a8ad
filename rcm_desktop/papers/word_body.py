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
from rcm_desktop.papers.word_xml import element, run
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

    def side_by_side(self, blocks: Iterable[Block], languages: Sequence[Language], width: int) -> str:
        """A table as wide as the text, a row for each block, a column for each language."""
        each = width // len(languages)
        rows = "".join(self._row(block, languages, each) for block in blocks)
        style = element("tblStyle", val=self._styles.id("Side by side"))
        measures = element("tblW", w=each * len(languages), type="dxa") + element("tblLayout", type="fixed")
        grid = element("tblGrid", *(element("gridCol", w=each) for _ in languages))
        end = element("p", element("pPr", element("pStyle", val=self._styles.id("Table end"))))
        return element("tbl", element("tblPr", style, measures), grid, rows) + end

    def _row(self, block: Block, languages: Sequence[Language], width: int) -> str:
        longest = max(len(block.words.text(language)) for language in languages)
        properties = element("trPr", element("cantSplit")) if longest <= _WHOLE_ROW else ""
        cells = []
        for each, edge in zip(languages, ("left", "right"), strict=True):
            # The outer edges of the table are those of the text.
            margins = element("tcMar", element(edge, w=0, type="dxa"))
            cell = element("tcPr", element("tcW", w=width, type="dxa"), margins)
            cells.append(element("tc", cell, self._paragraphs(block, each)))
        return element("tr", properties, *cells)

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
