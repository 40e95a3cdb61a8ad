"""A document as it was read or as it is to be written: a frozen tree, in the shape of the terminal contract.

``reading`` makes one from a file, ``papers`` makes a file from one; the outline of a meeting is made
from it and can be turned back into it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rcm_desktop.domain.text import EMPTY, Text


@dataclass(frozen=True, slots=True)
class DocumentItem:
    """One item as printed: its label ("1.", "a)", "•", "" for none), text, children, closing paragraph."""

    label: str
    text: Text
    items: tuple[DocumentItem, ...] = ()
    closing: Text | None = None


@dataclass(frozen=True, slots=True)
class DocumentSection:
    """What one heading opens; a preamble is a section without labels, no heading is empty."""

    heading: Text
    items: tuple[DocumentItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A set of conclusions in one language.

    ``title`` holds the lines before the opening, place and dates among them; ``present`` ISO 3166-1
    alpha-2 codes in the order of the text; ``after`` what follows the list, in order; ``removed`` the
    debris that was taken out, as it stood; ``warnings`` what a person should look at.
    """

    title: tuple[str, ...] = ()
    place: str = ""
    start: date | None = None
    end: date | None = None
    opening: Text = EMPTY
    present: tuple[str, ...] = ()
    sections: tuple[DocumentSection, ...] = ()
    after: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
