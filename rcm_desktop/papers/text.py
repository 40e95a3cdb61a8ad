"""A document as plain text, built from its tree.

One regular layout: a blank line between top items and around headings, sub-items on the next line and
indented by their level, so that a person sees the levels and the text can be read in again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import TypeVar

from rcm_desktop.domain.document import Document, DocumentItem, DocumentSection
from rcm_desktop.domain.text import Text

_INDENT = "   "
_T = TypeVar("_T")


def text_of(document: Document) -> str:
    """The document in its one language, lines ending with a line feed."""
    lines = [*document.title, ""]
    if document.opening:
        lines += [*document.opening.plain.split("\n"), ""]
    for section in document.sections:
        lines += _section(section)
    lines += document.after
    return _finished(lines)


def text_of_both(english: Document, spanish: Document) -> str:
    """Both languages of one set of conclusions: each text in English with the Spanish one below it.

    The two have one structure; where one has fewer items or sections, the other's stand alone.
    """
    lines = [*english.title, "", *spanish.title, ""]
    for document in (english, spanish):
        if document.opening:
            lines += [*document.opening.plain.split("\n"), ""]
    for first, second in _pairs(english.sections, spanish.sections):
        lines += _section_in_both(first, second)
    lines += [*english.after, "", *spanish.after] if spanish.after else english.after
    return _finished(lines)


def _finished(lines: Sequence[str]) -> str:
    """The lines as a text: no blank line at its start or end, never two together."""
    kept: list[str] = []
    for line in lines:
        stripped = line.rstrip()
        if stripped or (kept and kept[-1]):
            kept.append(stripped)
    while kept and not kept[-1]:
        kept.pop()
    return "\n".join(kept) + "\n" if kept else ""


def _section(section: DocumentSection) -> Iterator[str]:
    if section.heading:
        yield from ("", *section.heading.plain.split("\n"), "")
    for item in section.items:
        yield from _item(item, 0)
        yield ""


def _item(item: DocumentItem, depth: int) -> Iterator[str]:
    yield from _labelled(item.label, item.text, depth)
    for child in item.items:
        yield from _item(child, depth + 1)
    if item.closing is not None:
        yield ""
        yield from _labelled("", item.closing, depth)
        # What follows a closing paragraph must not look like a part of it.
        yield ""


def _labelled(label: str, text: Text, depth: int) -> Iterator[str]:
    first, *further = text.plain.split("\n")
    yield f"{_INDENT * depth}{label} {first}".rstrip() if label else f"{_INDENT * depth}{first}"
    for paragraph in further:
        yield ""
        yield f"{_INDENT * depth}{paragraph}"


def _section_in_both(english: DocumentSection | None, spanish: DocumentSection | None) -> Iterator[str]:
    sections = [section for section in (english, spanish) if section is not None]
    yield ""
    for section in sections:
        if section.heading:
            yield from section.heading.plain.split("\n")
    yield ""
    for pair in _pairs(*(section.items if section is not None else () for section in (english, spanish))):
        yield from _item_in_both(pair, 0)
        yield ""


def _item_in_both(pair: tuple[DocumentItem | None, DocumentItem | None], depth: int) -> Iterator[str]:
    items = [item for item in pair if item is not None]
    for item in items:
        yield from _labelled(item.label, item.text, depth)
    for children in _pairs(*(item.items if item is not None else () for item in pair)):
        yield from _item_in_both(children, depth + 1)
    closings = [item.closing for item in items if item.closing is not None]
    if closings:
        yield ""
    for closing in closings:
        yield from _labelled("", closing, depth)


def _pairs(first: Sequence[_T], second: Sequence[_T]) -> Iterator[tuple[_T | None, _T | None]]:
    return zip_longest(first, second)
