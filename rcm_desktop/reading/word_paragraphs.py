"""The paragraphs of a Word document: words, marks and footnotes, and what was taken out of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree

from rcm_desktop.domain.text import Mark, MarkKind, Text, clean, merge_marks
from rcm_desktop.reading.errors import WordFileSuspicious
from rcm_desktop.reading.word_package import WORD, child, value

_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_DEEPEST = 80
# A break in a line becomes one space; a hyphen that may not break is a hyphen.
_SIGNS = {"tab": "\t", "br": " ", "cr": " ", "noBreakHyphen": "\u2011"}
_LEFT_OUT = {"rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid", "sdtPr", "sdtEndPr"}


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph as it stands: its properties, the name of its style, its text with marks."""

    properties: ElementTree.Element | None
    style: str | None
    text: Text


@dataclass(slots=True)
class Taken:
    """What was taken out of a document: deletions, fields, hidden words; and the notes it used, in order."""

    removed: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def word_paragraphs(
    body: ElementTree.Element, footnotes: dict[str, str], taken: Taken, path: str
) -> Iterator[WordParagraph]:
    """The paragraphs under ``body`` in order, the rows of a table one paragraph each.

    ``footnotes`` are the texts of notes by their ids; what is taken out goes to ``taken``.
    Raises WordFileSuspicious where elements are nested beyond any paper.
    """
    return _Reader(footnotes, taken, path).paragraphs(body, 0)


class _Reader:
    def __init__(self, footnotes: dict[str, str], taken: Taken, path: str) -> None:
        self._footnotes = footnotes
        self._taken = taken
        self._path = path

    def paragraphs(self, parent: ElementTree.Element, depth: int) -> Iterator[WordParagraph]:
        self._guard(depth)
        for element in parent:
            name = _name(element)
            if name == "p":
                yield from self._paragraph(element, depth)
            elif name == "tr":
                cells = [each.text for each in self.paragraphs(element, depth + 1) if each.text]
                if cells:
                    yield WordParagraph(None, None, _side_by_side(cells))
            elif name in ("del", "moveFrom"):
                self._remove(element)
            elif name not in _LEFT_OUT:
                yield from self.paragraphs(element, depth + 1)

    def _paragraph(self, element: ElementTree.Element, depth: int) -> Iterator[WordParagraph]:
        properties = child(element, "pPr")
        writer = _Writer(self._footnotes, self._taken, self._path)
        writer.write(element, depth)
        yield WordParagraph(properties, value(child(properties, "pStyle")), writer.finished())
        for box in writer.boxes:
            yield from self.paragraphs(box, depth + 1)

    def _remove(self, element: ElementTree.Element) -> None:
        words = all_words(element)
        if words.strip():
            self._taken.removed.append(words)

    def _guard(self, depth: int) -> None:
        if depth > _DEEPEST:
            raise WordFileSuspicious(self._path)


class _Writer:
    """Writes down one paragraph."""

    def __init__(self, footnotes: dict[str, str], taken: Taken, path: str) -> None:
        self._footnotes = footnotes
        self._taken = taken
        self._path = path
        self._plain = ""
        self._marks: list[Mark] = []
        # A field is its instruction, then its result; fields stand in fields.
        self._fields: list[str] = []
        self.boxes: list[ElementTree.Element] = []

    def finished(self) -> Text:
        """The paragraph without the white space around it."""
        begin = len(self._plain) - len(self._plain.lstrip())
        end = len(self._plain.rstrip())
        whole = Text(self._plain, merge_marks(self._marks))
        return whole.cut(begin, max(begin, end)) if begin or end < len(self._plain) else whole

    def write(self, parent: ElementTree.Element, depth: int) -> None:
        if depth > _DEEPEST:
            raise WordFileSuspicious(self._path)
        for element in parent:
            name = _name(element)
            if name == "r":
                self._run(element, depth)
            elif name in ("del", "moveFrom") or (
                name == "fldSimple" and _is_page(value(element, "instr") or "")
            ):
                self._remove(all_words(element))
            elif name not in _LEFT_OUT:
                self.write(element, depth + 1)

    def _run(self, run: ElementTree.Element, depth: int) -> None:
        properties = child(run, "rPr")
        begin = len(self._plain)
        hidden = _is_on(properties, "vanish")
        for element in run:
            name = _name(element)
            if name in ("t", "delText"):
                self._words(element.text or "", hidden=hidden or name == "delText")
            elif name in _SIGNS:
                self._words(_SIGNS[name], hidden=hidden)
            elif name == "sym":
                self._words(_symbol(element), hidden=hidden)
            elif name == "instrText":
                self._instruction(element.text or "")
            elif name == "fldChar":
                self._field(value(element, "fldCharType"))
            elif name in ("footnoteReference", "endnoteReference"):
                self._footnote(name[0] + (value(element, "id") or ""))
            elif name not in _LEFT_OUT:
                self._find_boxes(element, depth)
        if len(self._plain) > begin:
            for kind, tag in ((MarkKind.ITALIC, "i"), (MarkKind.BOLD, "b")):
                if _is_on(properties, tag):
                    self._marks.append(Mark(begin, len(self._plain), kind))

    def _words(self, words: str, *, hidden: bool) -> None:
        page = any(_is_page(field) for field in self._fields)
        if hidden or page:
            self._remove(words)
        else:
            self._plain += clean(words).replace("\n", " ")

    def _instruction(self, words: str) -> None:
        if self._fields:
            self._fields[-1] += words
        self._remove(words)

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append("")
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _footnote(self, identity: str) -> None:
        note = self._footnotes.get(identity)
        if note is None:
            return
        self._taken.notes.append(note)
        at = len(self._plain)
        self._marks.append(Mark(at, at, MarkKind.FOOTNOTE, note=note))

    def _find_boxes(self, element: ElementTree.Element, depth: int) -> None:
        """Text boxes hold paragraphs of their own; what older programs show in their place is the same."""
        if depth > _DEEPEST:
            raise WordFileSuspicious(self._path)
        if element.tag == _ALTERNATIVES:
            inside = element.find(_CHOICE)
            element = inside if inside is not None else element
        for inner in element:
            if _name(inner) == "txbxContent":
                self.boxes.append(inner)
            else:
                self._find_boxes(inner, depth + 1)

    def _remove(self, words: str) -> None:
        if words.strip():
            self._taken.removed.append(clean(words).strip())


def all_words(element: ElementTree.Element) -> str:
    """All words under an element, deleted ones too, without any structure."""
    return "".join(each.text or "" for each in element.iter() if _name(each) in ("t", "delText", "instrText"))


def _side_by_side(cells: list[Text]) -> Text:
    row = cells[0]
    for cell in cells[1:]:
        row = row.joined(cell, "\t")
    return row


def _name(element: ElementTree.Element) -> str:
    tag = element.tag
    return tag[len(WORD) :] if tag.startswith(WORD) else ""


def _is_on(properties: ElementTree.Element | None, tag: str) -> bool:
    found = child(properties, tag)
    return found is not None and value(found) not in ("0", "false", "off", "none")


def _is_page(instruction: str | None) -> bool:
    words = (instruction or "").split()
    return bool(words) and words[0].upper() in ("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF")


def _symbol(element: ElementTree.Element) -> str:
    figures = value(element, "char") or ""
    try:
        return chr(int(figures, 16))
    except (ValueError, OverflowError):
        return ""
