"""Which of the two languages a document is written in, told by its small words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rcm_desktop.domain.document import Document, DocumentItem
from rcm_desktop.domain.languages import Language

_SMALL = {
    Language.EN: frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "for",
            "on",
            "with",
            "by",
            "that",
            "its",
            "their",
            "as",
            "at",
            "from",
            "is",
            "are",
            "be",
        ]
    ),
    Language.ES: frozenset(
        [
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "y",
            "en",
            "para",
            "por",
            "con",
            "que",
            "su",
            "sus",
            "al",
            "un",
            "una",
            "se",
            "como",
            "es",
        ]
    ),
}
_WORD = re.compile(r"[^\W\d_]+")


def language_of(document: Document) -> Language:
    """The language most of the small words belong to; English where none tells."""
    words = [word.lower() for text in _texts(document) for word in _WORD.findall(text)]
    counts = {language: sum(word in small for word in words) for language, small in _SMALL.items()}
    return Language.ES if counts[Language.ES] > counts[Language.EN] else Language.EN


def _texts(document: Document) -> Iterator[str]:
    yield document.opening.plain
    for section in document.sections:
        yield section.heading.plain
        yield from _item_texts(section.items)


def _item_texts(items: Sequence[DocumentItem]) -> Iterator[str]:
    for item in items:
        yield item.text.plain
        yield from _item_texts(item.items)
