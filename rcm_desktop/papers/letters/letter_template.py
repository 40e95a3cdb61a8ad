"""A letter template in Word: plain fields such as {{number}}, found, judged and filled, runs notwithstanding.

Fields are plain text, because a secretariat sees them, types over them and copies them as it does other
words; Word's own merge fields hide and break without a sign. Word cuts a text into runs wherever it likes, so
a field is looked for in the paragraph as a whole; what is filled in looks as the field's first letter does.

A paragraph is left out where a field that it is about turns out empty, or all of its fields do. Where others
stay, an empty field takes the space before it along.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rcm_desktop.domain.letters import Finding
from rcm_desktop.papers.contributions.word_tables import HEAD, TEXT, TOTAL
from rcm_desktop.papers.errors import TemplateStyleMissing
from rcm_desktop.papers.letters.letter_fields import NUMBER, Field, Shape, field_called
from rcm_desktop.papers.word_files import opened
from rcm_desktop.papers.word_styles import WordStyles
from rcm_desktop.papers.word_xml import WORD

_SPACE = f"{{{WORD}}}"
_FIELD = re.compile(r"\{\{[ \u00a0]*([^{}\t\n]*?)[ \u00a0]*\}\}")
_MERGE = re.compile(r'MERGEFIELD\s+"?([^\s"\\]+)')
_EXCERPT = 40
_BREAKS = {f"{_SPACE}tab": "\t", f"{_SPACE}br": "\n", f"{_SPACE}cr": "\n"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """Characters of a paragraph with the element they stand in; ``start`` counts from its beginning."""

    element: Any
    start: int
    words: str


class LetterTemplate:
    """One template, opened; it can be filled once. Raises TemplateUnusable where it cannot be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.document = opened(path)
        self.styles = WordStyles(self.document.styles.element, str(path))

    # Judging

    def findings(self) -> Iterator[Finding]:
        """What must be put right before letters can be made from it, and what is worth knowing."""
        for paragraph, is_body in self._paragraphs():
            yield from self._judged(paragraph, is_body=is_body)
        if NUMBER not in self._fields_of_text():
            yield self._finding("number_missing", field=NUMBER.en)
        for style in (HEAD, TEXT, TOTAL):
            try:
                self.styles.id(style)
            except TemplateStyleMissing:
                yield self._finding("style_missing", style=style)
        if self.document.element.body.xpath(".//w:drawing | .//w:pict | .//w:txbxContent"):
            yield self._finding("not_in_pdf", stops=False)

    def _fields_of_text(self) -> set[Field | None]:
        paragraphs = self.document.element.body.iter(f"{_SPACE}p")
        found = (_FIELD.findall(_joined(_pieces(each))) for each in paragraphs)
        return {field_called(name) for names in found for name in names}

    def _judged(self, paragraph: Any, *, is_body: bool) -> Iterator[Finding]:
        pieces = _pieces(paragraph)
        words = _joined(pieces)
        for instruction in paragraph.xpath("./w:r/w:instrText | ./w:fldSimple"):
            asked = instruction.text or instruction.get(f"{_SPACE}instr") or ""
            if found := _MERGE.search(asked):
                yield self._finding("field_merge", field=found[1])
        for match in _FIELD.finditer(words):
            field = field_called(match[1])
            if field is None:
                yield self._finding("field_unknown", field=match[1])
            elif field.shape is Shape.TABLE and (not is_body or words.strip() != match[0]):
                yield self._finding("field_alone", field=match[1])
            elif _looks(pieces, match) > 1:
                yield self._finding("field_split", field=match[1], stops=False)
        rest = _FIELD.sub("", words)
        if "{{" in rest or "}}" in rest:
            at = max(0, max(rest.find("{{"), rest.find("}}")) - _EXCERPT // 2)
            yield self._finding("field_broken", words=rest[at : at + _EXCERPT].strip())

    def _finding(self, key: str, *, stops: bool = True, **facts: str) -> Finding:
        return Finding(key, (("template", self.path.name), *facts.items()), stops)

    # Filling

    def fill(self, values: Mapping[Field, str], table: Callable[[Field, Any], None]) -> None:
        """Put the values in their places; ``table`` is called with each paragraph that is to become one."""
        for paragraph, _ in list(self._paragraphs()):
            self._fill(paragraph, values, table)

    def _fill(self, paragraph: Any, values: Mapping[Field, str], table: Callable[[Field, Any], None]) -> None:
        pieces = _pieces(paragraph)
        matches = [
            (match, field)
            for match in _FIELD.finditer(_joined(pieces))
            if (field := field_called(match[1])) is not None
        ]
        if not matches:
            return
        if matches[0][1].shape is Shape.TABLE:
            table(matches[0][1], paragraph)
            return
        empty = [field for _, field in matches if not values.get(field)]
        if len(empty) == len(matches) or any(field.is_subject for field in empty):
            _take_out(paragraph)
            return
        # From the end, so that what is still to be filled stays where it was found.
        for match, field in reversed(matches):
            _replace(paragraph, match.start(), match.end(), values.get(field, ""))

    def _paragraphs(self) -> Iterator[tuple[Any, bool]]:
        """Every paragraph, those of tables, heads and feet too, with whether it stands in the text itself."""
        body = self.document.element.body
        for paragraph in body.iter(f"{_SPACE}p"):
            yield paragraph, paragraph.getparent() is body
        for section in self.document.sections:
            for part in (
                section.header, section.footer, section.first_page_header, section.first_page_footer,
                section.even_page_header, section.even_page_footer,
            ):  # fmt: skip
                if not part.is_linked_to_previous:
                    for paragraph in part._element.iter(f"{_SPACE}p"):
                        yield paragraph, False


def _pieces(paragraph: Any) -> list[_Piece]:
    """The characters of a paragraph in order; those of a text box in it are paragraphs of their own."""
    pieces: list[_Piece] = []
    start = 0
    for each in paragraph.iter(f"{_SPACE}t", *_BREAKS):
        if _paragraph_of(each) is not paragraph or each.getparent().tag != f"{_SPACE}r":
            continue
        words = _BREAKS.get(each.tag) or each.text or ""
        pieces.append(_Piece(each, start, words))
        start += len(words)
    return pieces


def _paragraph_of(element: Any) -> Any:
    return next(element.iterancestors(f"{_SPACE}p"))


def _joined(pieces: list[_Piece]) -> str:
    return "".join(piece.words for piece in pieces)


def _looks(pieces: list[_Piece], match: re.Match[str]) -> int:
    """How many different looks the characters of a field have."""
    looks = set()
    for piece in pieces:
        if piece.start < match.end() and piece.start + len(piece.words) > match.start():
            properties = piece.element.getparent().find(f"{_SPACE}rPr")
            # What Word notes of spelling and of the language is no look.
            shown = [
                (each.tag, *sorted(each.items()))
                for each in (properties if properties is not None else ())
                if each.tag.removeprefix(_SPACE) not in ("lang", "noProof")
            ]
            looks.add(tuple(shown))
    return len(looks)


def _replace(paragraph: Any, start: int, end: int, value: str) -> None:
    pieces = _pieces(paragraph)
    words = _joined(pieces)
    if not value and words[start - 1 : start] == " ":
        start -= 1
    first = True
    for piece in pieces:
        low, high = max(start, piece.start), min(end, piece.start + len(piece.words))
        if low >= high:
            continue
        kept = piece.words[: low - piece.start], piece.words[high - piece.start :]
        put = value if first else ""
        first = False
        _put(piece.element, f"{kept[0]}{put}{kept[1]}")


def _put(element: Any, words: str) -> None:
    """Give an element of text other words; further lines follow after breaks."""
    from docx.oxml import OxmlElement

    first, *further = words.split("\n")
    element.text = first
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    after = element
    for line in further:
        for tag, text in (("w:br", None), ("w:t", line)):
            new = OxmlElement(tag)
            if text is not None:
                new.text = text
                new.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            after.addnext(new)
            after = new


def _take_out(paragraph: Any) -> None:
    """A cell of a table, a head or a foot keeps one paragraph at least, an empty one."""
    parent = paragraph.getparent()
    if parent.tag == f"{_SPACE}body" or len(parent.findall(f"{_SPACE}p")) > 1:
        parent.remove(paragraph)
        return
    for each in list(paragraph):
        if each.tag != f"{_SPACE}pPr":
            paragraph.remove(each)
