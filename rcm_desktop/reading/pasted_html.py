"""HTML of the clipboard → lines with labels, levels and marks.

Word writes no lists but paragraphs whose style names a level and whose label stands in a span to be
ignored; browsers, mail programs, LibreOffice and Google Docs write lists without labels. Both become
lines with the label before the text, as a plain text would have them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from rcm_desktop.domain.labels import BULLETS, Counter, LabelStyle
from rcm_desktop.domain.text import Mark, MarkKind, Text, clean, merge_marks
from rcm_desktop.reading.debris import Line

_INDENT = 4
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LISTS = ("li", "ul", "ol", "dl", "dt", "dd")
_BLOCKS = frozenset(
    (
        *_HEADINGS,
        *_LISTS,
        "p",
        "div",
        "tr",
        "table",
        "blockquote",
        "pre",
        "section",
        "article",
        "body",
        "center",
    )
)
_SILENT = frozenset(("style", "script", "head", "title", "xml", "template", "noscript"))
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "wbr")
)
_COUNTERS = {
    "a": Counter.LOWER_LETTER, "lower-alpha": Counter.LOWER_LETTER, "lower-latin": Counter.LOWER_LETTER,
    "A": Counter.UPPER_LETTER, "upper-alpha": Counter.UPPER_LETTER, "upper-latin": Counter.UPPER_LETTER,
    "i": Counter.LOWER_ROMAN, "lower-roman": Counter.LOWER_ROMAN,
    "I": Counter.UPPER_ROMAN, "upper-roman": Counter.UPPER_ROMAN,
}  # fmt: skip


@dataclass(slots=True)
class _List:
    """An open <ol> or <ul>; ``counter`` is None for bullets, ``NONE`` where the text brings its labels."""

    counter: Counter | None
    number: int


@dataclass(slots=True)
class _Tag:
    """An open element: what it changed, to be undone at its end."""

    name: str
    italic: bool
    bold: bool
    is_label: bool
    is_silent: bool
    is_list: bool = False


@dataclass(slots=True)
class _Block:
    """The paragraph in hand."""

    text: str = ""
    label: str = ""
    level: int = 0
    marks: list[Mark] = field(default_factory=list)


def html_lines(html: str) -> list[Line]:
    """The paragraphs of an HTML text as lines, labels before their texts."""
    reader = _Reader()
    start = html.find("<")
    # Windows puts a header of its own ("Version:0.9 StartHTML:…") before the HTML.
    reader.feed(html[start:] if html.startswith("Version:") and start > 0 else html)
    reader.close()
    reader.end_block()
    return reader.lines


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self._open: list[_Tag] = []
        self._lists: list[_List] = []
        self._block = _Block()
        self._new_paragraph = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        style = attributes.get("style", "").lower()
        if tag == "br":
            self.end_block(paragraph=False)
        elif tag in ("td", "th"):
            self._write(" ")
        elif tag in _BLOCKS:
            self.end_block()
            self._begin_block(tag, attributes, style)
        if tag not in _VOID:
            self._open.append(self._opened(tag, style))

    def handle_endtag(self, tag: str) -> None:
        if not any(each.name == tag for each in self._open):
            return
        if tag in _BLOCKS:
            self.end_block()
        while self._open:
            closed = self._open.pop()
            if closed.is_list and self._lists:
                self._lists.pop()
                self._block.level = max(0, len(self._lists) - 1)
            if closed.name == tag:
                break

    def handle_data(self, data: str) -> None:
        here = self._open[-1] if self._open else None
        if here is not None and here.is_silent:
            return
        words = clean(data).replace("\xa0", " ").replace("\n", " ").replace("\t", " ")
        if here is not None and here.is_label:
            self._block.label += words
            return
        begin = len(self._block.text)
        self._write(words)
        end = len(self._block.text)
        if here is not None and end > begin:
            for kind, on in ((MarkKind.ITALIC, here.italic), (MarkKind.BOLD, here.bold)):
                if on:
                    self._block.marks.append(Mark(begin, end, kind))

    def end_block(self, *, paragraph: bool = True) -> None:
        """The paragraph in hand is complete; after a mere line break the next may go on in it."""
        block = self._block
        whole = Text(block.text, merge_marks(block.marks))
        stripped = block.text.strip()
        lead = len(block.text) - len(block.text.lstrip())
        label = _label(block.label)
        if stripped:
            text = whole.cut(lead, lead + len(stripped))
            before = f"{label} " if label else ""
            marks = tuple(mark.moved(len(before)) for mark in text.marks)
            indent = block.level * _INDENT
            self.lines.append(Line(before + stripped, indent, self._new_paragraph, marks))
            self._block = _Block(level=block.level)
            self._new_paragraph = paragraph
        elif paragraph:
            self._block = _Block(label=block.label, level=block.level)
            self._new_paragraph = True

    def _begin_block(self, tag: str, attributes: dict[str, str], style: str) -> None:
        if tag in ("ol", "ul"):
            form = _first(style, r"list-style(?:-type)?:\s*([a-z-]+)") or attributes.get("type", "")
            counter = None if tag == "ul" else _COUNTERS.get(form, Counter.DECIMAL)
            counter = Counter.NONE if form == "none" else counter
            self._lists.append(_List(counter, _number(attributes.get("start"), 1) - 1))
        elif tag == "li" and self._lists:
            self._block = _Block(label=self._next_label(attributes, style), level=len(self._lists) - 1)
        elif (level := _first(style, r"mso-list:\s*\w+\s+level(\d)")) is not None:
            self._block = _Block(level=int(level) - 1)
        elif not self._lists and not self._block.label:
            self._block = _Block()

    def _next_label(self, attributes: dict[str, str], style: str) -> str:
        its = self._lists[-1]
        # Google Docs names the form at each item, not at the list.
        form = _first(style, r"list-style(?:-type)?:\s*([a-z-]+)")
        if form in _COUNTERS and its.counter is not None:
            its.counter = _COUNTERS[form]
        its.number = _number(attributes.get("value"), its.number + 1)
        if its.counter is None:
            return "•"
        return LabelStyle(its.counter, suffix=".").label(max(1, its.number))

    def _opened(self, tag: str, style: str) -> _Tag:
        parent = self._open[-1] if self._open else _Tag("", False, False, False, False)
        italic = parent.italic or tag in ("i", "em", "cite")
        bold = parent.bold or tag in ("b", "strong")
        if (slant := _first(style, r"font-style:\s*(\w+)")) is not None:
            italic = slant in ("italic", "oblique")
        if (weight := _first(style, r"font-weight:\s*(\w+)")) is not None:
            bold = weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600)
        is_label = parent.is_label or re.search(r"mso-list:\s*ignore", style) is not None
        is_silent = parent.is_silent or tag in _SILENT
        return _Tag(tag, italic, bold, is_label, is_silent, tag in ("ol", "ul"))

    def _write(self, words: str) -> None:
        """Add words as a browser shows them: any white space between two of them is one space."""
        words = re.sub(r" +", " ", words)
        if self._block.text.endswith(" ") or not self._block.text:
            words = words.lstrip(" ")
        self._block.text += words


def _label(printed: str) -> str:
    label = " ".join(printed.split())
    # Word draws bullets in symbol fonts, where the letter itself means nothing.
    return "•" if len(label) == 1 and label not in BULLETS else label


def _first(style: str, pattern: str) -> str | None:
    match = re.search(pattern, style)
    return match[1] if match is not None else None


def _number(figures: str | None, otherwise: int) -> int:
    return int(figures) if figures is not None and re.fullmatch(r"\d{1,4}", figures) else otherwise
