"""Which characters a document holds, to prove that reading loses none."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from rcm_desktop.domain.document import Document, DocumentItem


def characters_of(document: Document) -> Counter[str]:
    """All characters of a document but white space, with their counts."""
    parts = [*document.title, document.opening.plain, *document.after, *document.removed]
    for section in document.sections:
        parts += [section.heading.plain, *_parts(section.items)]
    return characters_in("".join(parts), normal=True)


def characters_in(source: str, *, normal: bool = False) -> Counter[str]:
    """All characters of a source but white space, after NFC unless it is ``normal`` already."""
    text = source if normal else unicodedata.normalize("NFC", source)
    return Counter(character for character in text if not character.isspace())


def _parts(items: Sequence[DocumentItem]) -> Iterator[str]:
    for item in items:
        yield item.label
        yield item.text.plain
        yield from _parts(item.items)
        if item.closing is not None:
            yield item.closing.plain


def shape(items: Sequence[DocumentItem]) -> list[object]:
    """Labels of items, children as lists behind their parent: ["1.", ["a)", "b)"], "2."]."""
    labels: list[object] = []
    for item in items:
        labels.append(item.label)
        if item.items:
            labels.append(shape(item.items))
    return labels
