"""A document as JSON, in the shape of the terminal's contract.

With both languages ``text``, ``closing`` and ``heading`` are objects by language; where the labels of an
item differ, ``labels`` holds both beside the English ``label``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from rcm_desktop.domain.document import Document, DocumentItem, DocumentSection
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import Mark, Text

_MARK_FIELDS = ("text", "target")


def json_of(document: Document) -> str:
    """The document in one language as JSON text, indented, ending with a line feed."""
    return _dumped(shape_of(document))


def json_of_both(english: Document, spanish: Document) -> str:
    """One set of conclusions in both languages as JSON text."""
    return _dumped(shape_of_both(english, spanish))


def shape_of(document: Document) -> dict[str, Any]:
    """The document as plain lists, strings and dictionaries, in the order of the contract."""
    return {
        "title": list(document.title),
        "place": document.place,
        "start": document.start.isoformat() if document.start is not None else None,
        "end": document.end.isoformat() if document.end is not None else None,
        "opening": document.opening.plain,
        **_marks("opening_marks", document.opening),
        "present": list(document.present),
        "sections": [_section(section) for section in document.sections],
        "after": list(document.after),
        "removed": list(document.removed),
        "warnings": list(document.warnings),
    }


def shape_of_both(english: Document, spanish: Document) -> dict[str, Any]:
    """Both languages as one value: items pair by their place, their words are objects by language.

    What is a list or a string in one language stays one: English first, Spanish after it.
    """
    whole = shape_of(english)
    other = shape_of(spanish)
    for key in ("title", "after", "removed", "warnings"):
        whole[key] += [line for line in other[key] if key in ("title", "after") or line not in whole[key]]
    whole["opening"] = "\n".join(each for each in (whole["opening"], other["opening"]) if each)
    for key in ("place", "start", "end", "present"):
        whole[key] = whole[key] or other[key]
    whole["sections"] = [
        _section_in_both(first, second) for first, second in zip_longest(english.sections, spanish.sections)
    ]
    whole.pop("opening_marks", None)
    return whole


def _dumped(shape: dict[str, Any]) -> str:
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def _section(section: DocumentSection) -> dict[str, Any]:
    return {
        "heading": section.heading.plain,
        **_marks("heading_marks", section.heading),
        "items": [_item(item) for item in section.items],
    }


def _item(item: DocumentItem) -> dict[str, Any]:
    closing = item.closing if item.closing is not None else Text()
    return {
        "label": item.label,
        "text": item.text.plain,
        **_marks("marks", item.text),
        "items": [_item(child) for child in item.items],
        "closing": item.closing.plain if item.closing is not None else None,
        **_marks("closing_marks", closing),
    }


def _marks(key: str, text: Text) -> dict[str, Any]:
    """The marks of a text under ``key``, nothing where it has none."""
    return {key: [_mark(mark) for mark in text.marks]} if text.marks else {}


def _mark(mark: Mark) -> dict[str, Any]:
    shape: dict[str, Any] = {"start": mark.start, "end": mark.end, "kind": mark.kind.value}
    for key, value in zip(_MARK_FIELDS, (mark.note, mark.target), strict=True):
        if value is not None:
            shape[key] = value
    return shape


def _section_in_both(english: DocumentSection | None, spanish: DocumentSection | None) -> dict[str, Any]:
    pair = (english, spanish)
    items = zip_longest(*(section.items if section is not None else () for section in pair))
    return {
        "heading": _words([section.heading if section is not None else None for section in pair]),
        "items": [_item_in_both(first, second) for first, second in items],
    }


def _item_in_both(english: DocumentItem | None, spanish: DocumentItem | None) -> dict[str, Any]:
    pair = (english, spanish)
    labels = [item.label if item is not None else "" for item in pair]
    texts = [item.text if item is not None else None for item in pair]
    closings = [item.closing if item is not None else None for item in pair]
    children = zip_longest(*(item.items if item is not None else () for item in pair))
    marks = {
        language.value: text for language, text in zip(Language, texts, strict=True) if text and text.marks
    }
    shape: dict[str, Any] = {
        "label": labels[0] or labels[1],
        "text": _words(texts),
    }
    if labels[0] != labels[1]:
        shape["labels"] = _by_language(labels)
    if marks:
        shape["marks"] = {language: [_mark(mark) for mark in text.marks] for language, text in marks.items()}
    shape["items"] = [_item_in_both(first, second) for first, second in children]
    shape["closing"] = _words(closings) if any(closing is not None for closing in closings) else None
    return shape


def _words(texts: Sequence[Text | None]) -> dict[str, str]:
    return _by_language([text.plain if text is not None else "" for text in texts])


def _by_language(words: Sequence[str]) -> dict[str, str]:
    return {language.value: each for language, each in zip(Language, words, strict=True)}
