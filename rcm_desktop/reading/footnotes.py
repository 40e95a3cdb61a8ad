"""Footnotes: the signs in the text and the lines after the list that they point at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.text import Mark, MarkKind, Text

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NOTE = re.compile(r"(?:\[(\d{1,3})\]|(\d{1,3})[.)]?(?=\s)|([⁰¹²³⁴-⁹]{1,3})|(\*{1,3}))\s*(\S.*)", re.DOTALL)
# "[1]", "¹", "Unidas1 y", "Americanos,2 así", "programme*": a small letter stands before a bare figure,
# so that CO2 and CMA.3 are left alone.
_SIGN = re.compile(
    r"\[(\d{1,3})\]|([⁰¹²³⁴-⁹]{1,3})|(?:(?<=[a-zà-ÿ])|(?<=[a-zà-ÿ][,.;:)”\"»]))(\d{1,2})(?=[\s,.;:)]|$)"
    r"|(?<=[^\W\d_])(\*{1,3})(?=[\s,.;:)]|$)"
)


def notes_in(after: Sequence[str]) -> dict[str, str]:
    """The footnotes among the lines after the list: sign → text."""
    notes: dict[str, str] = {}
    for line in after:
        match = _NOTE.match(line)
        if match is not None and re.search(r"[^\W\d_]", match[5]):
            notes.setdefault(_sign(match), match[5].strip())
    return notes


def with_footnotes(text: Text, notes: dict[str, str]) -> Text:
    """The text with a mark on each sign that has a note."""
    marks = [
        Mark(match.start(), match.end(), MarkKind.FOOTNOTE, note=notes[sign])
        for match in _SIGN.finditer(text.plain)
        if (sign := _sign(match)) in notes
    ]
    return Text(text.plain, (*text.marks, *marks)) if marks else text


def sections_with_footnotes(
    sections: Sequence[DocumentSection], notes: dict[str, str]
) -> tuple[DocumentSection, ...]:
    """The sections with their footnotes marked."""
    if not notes:
        return tuple(sections)
    return tuple(
        DocumentSection(
            with_footnotes(section.heading, notes), tuple(_item(item, notes) for item in section.items)
        )
        for section in sections
    )


def _item(item: DocumentItem, notes: dict[str, str]) -> DocumentItem:
    return replace(
        item,
        text=with_footnotes(item.text, notes),
        items=tuple(_item(child, notes) for child in item.items),
        closing=with_footnotes(item.closing, notes) if item.closing is not None else None,
    )


def _sign(match: re.Match[str]) -> str:
    return next(group for group in match.groups()[:4] if group is not None).translate(_RAISED)
