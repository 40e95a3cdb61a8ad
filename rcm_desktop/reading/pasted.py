"""What the clipboard holds → items: a list from Word, a mail, a web page or plain text."""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.labels import readings
from rcm_desktop.reading.debris import Line, split_lines
from rcm_desktop.reading.errors import PasteTooLarge
from rcm_desktop.reading.layout import Paragraph, paragraphs
from rcm_desktop.reading.markers import DOUBTFUL_BULLETS, marker_at
from rcm_desktop.reading.pasted_html import html_lines
from rcm_desktop.reading.prose import leads_in
from rcm_desktop.reading.tree import sections_of

LARGEST_PLAIN = 1_000_000
_NARROWEST = 40
LARGEST_HTML = 8_000_000  # Word wraps a page in a hundred kilobytes of styles


def from_plain(text: str) -> tuple[DocumentItem, ...]:
    """The items of a plain text; without any label each paragraph is one.

    Raises PasteTooLarge over a million characters.
    """
    if len(text) > LARGEST_PLAIN:
        raise PasteTooLarge(len(text), LARGEST_PLAIN)
    lines, _ = split_lines(text)
    return _items(lines)


def from_html(html: str) -> tuple[DocumentItem, ...]:
    """The items of an HTML text; of its looks only italics, bold and the nesting of lists are kept.

    Raises PasteTooLarge over eight million characters.
    """
    if len(html) > LARGEST_HTML:
        raise PasteTooLarge(len(html), LARGEST_HTML)
    return _items(html_lines(html))


def _items(lines: Sequence[Line]) -> tuple[DocumentItem, ...]:
    found = paragraphs(lines)
    labelled = [at for at, each in enumerate(found) if each.place is not None]
    if not labelled:
        if lines and max(len(line.text) for line in lines) < _NARROWEST:
            # Lines this short were not wrapped: each is an item.
            found = [Paragraph(line.text, line.marks) for line in lines]
        return tuple(_alone(each) for each in found)
    # What follows the list and is not led in by it stands for itself.
    end = labelled[-1] + 1
    if leads_in(found[labelled[-1]].text):
        end = len(found)
    items: list[DocumentItem] = []
    for section in sections_of(found[:end]):
        items += _with_heading(section)
    return (*items, *(_alone(each) for each in found[end:]))


def _alone(paragraph: Paragraph) -> DocumentItem:
    """A paragraph outside any list; one pasted item may bear its number all the same."""
    marker = marker_at(paragraph.text)
    text = paragraph.marked
    if marker is None or not marker.rest or marker.label in DOUBTFUL_BULLETS or marker.is_bare_number:
        return DocumentItem("", text)
    if not readings(marker.label) or not marker.rest[0].isupper():
        return DocumentItem("", text)
    return DocumentItem(marker.label, text.cut(len(text) - len(marker.rest)))


def _with_heading(section: DocumentSection) -> list[DocumentItem]:
    heading = [DocumentItem("", section.heading)] if section.heading else []
    return [*heading, *section.items]
