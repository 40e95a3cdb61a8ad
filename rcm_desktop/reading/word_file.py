"""A Word file → a Document: its paragraphs and computed labels go the way of the lines of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from rcm_desktop.domain.document import Document
from rcm_desktop.domain.languages import Language
from rcm_desktop.reading.conclusions import document_of, papers
from rcm_desktop.reading.debris import Line
from rcm_desktop.reading.errors import FileEmpty, WordFileDamaged
from rcm_desktop.reading.layout import paragraphs
from rcm_desktop.reading.word_numbering import WordNumbering
from rcm_desktop.reading.word_package import WORD, WordPackage, child, value
from rcm_desktop.reading.word_paragraphs import Taken, WordParagraph, all_words, word_paragraphs

_INDENT = 4
# The styles of the program's own papers say how deep a paragraph stands, with or without a label.
_ITEM_STYLE = re.compile(r"item ([1-9])(?: text)?", re.IGNORECASE)
_HEADING_STYLE = re.compile(r"(?:heading|t[ií]tulo|encabezado)\s*[1-9]", re.IGNORECASE)


def read_word(data: bytes, path: str, language: Language = Language.EN) -> Document:
    """The document that the bytes of a .docx hold; ``path`` is for the sentences of conditions.

    Raises WordFileDamaged, WordFileSuspicious or FileEmpty.
    """
    package = WordPackage(data, path)
    root = package.part("word/document.xml")
    body = child(root, "body")
    if body is None:
        raise WordFileDamaged(path)
    styles = package.part("word/styles.xml")
    numbering = WordNumbering(package.part("word/numbering.xml"), styles)
    taken = Taken()
    headings, levels = _heading_styles(styles), _item_levels(styles)
    found = list(word_paragraphs(body, _footnotes(package), taken, path))
    lines = [line for each in found if (line := _line(each, numbering, headings, levels)) is not None]
    if not lines:
        raise FileEmpty(path)
    removed = [*taken.removed, *_heads_and_feet(package)]
    return document_of(papers(paragraphs(lines)), tail=taken.notes, removed=removed, language=language)


def _line(
    each: WordParagraph, numbering: WordNumbering, headings: set[str], levels: dict[str, int]
) -> Line | None:
    """A paragraph as a line with its label before it, None for one without words or marks."""
    numbered = numbering.label(each.properties, each.style) if each.text else None
    if not each.text:
        return None
    label, level = numbered if numbered is not None else ("", levels.get(each.style or "", 0))
    before = f"{label} " if label else ""
    marks = tuple(mark.moved(len(before)) for mark in each.text.marks)
    outline = value(child(each.properties, "outlineLvl"))
    heading = not label and ((each.style or "") in headings or (outline is not None and outline != "9"))
    return Line(before + each.text.plain, level * _INDENT, True, marks, heading)


def _heading_styles(styles: ElementTree.Element | None) -> set[str]:
    """The ids of the styles that Word itself takes for headings, by their built-in names."""
    return {identity for identity, name in _style_names(styles) if _HEADING_STYLE.match(name)}


def _item_levels(styles: ElementTree.Element | None) -> dict[str, int]:
    """The levels, from 0, of the styles that the program's own templates have for items."""
    matches = ((identity, _ITEM_STYLE.fullmatch(name)) for identity, name in _style_names(styles))
    return {identity: int(match[1]) - 1 for identity, match in matches if match is not None}


def _style_names(styles: ElementTree.Element | None) -> Iterator[tuple[str, str]]:
    for style in styles.iter(f"{WORD}style") if styles is not None else ():
        identity, name = value(style, "styleId"), value(child(style, "name"))
        if identity is not None and name is not None:
            yield identity, name


def _footnotes(package: WordPackage) -> dict[str, str]:
    """The texts of footnotes ("f" and the id) and endnotes ("e" and the id)."""
    notes: dict[str, str] = {}
    for part, tag in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
        root = package.part(part)
        for note in root.iter(f"{WORD}{tag}") if root is not None else ():
            if value(note, "type") in (None, "normal"):
                words = " ".join(all_words(each).strip() for each in note.iter(f"{WORD}p"))
                notes[tag[0] + (value(note, "id") or "")] = " ".join(words.split())
    return notes


def _heads_and_feet(package: WordPackage) -> list[str]:
    """The running heads and feet of the pages, each once: they are no part of the paper."""
    found: list[str] = []
    for name in (*package.names("word/header"), *package.names("word/footer")):
        root = package.part(name)
        words = " ".join(all_words(root).split()) if root is not None else ""
        if words and words not in found:
            found.append(words)
    return found
