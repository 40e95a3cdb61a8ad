"""Text of an item: plain characters, with marks beside them.

The characters are what people read, so that a text compares, searches and prints as it looks;
italics, bold, references and footnotes are ranges over them. Positions count Unicode code points.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class MarkKind(StrEnum):
    ITALIC = "italic"
    BOLD = "bold"
    REFERENCE = "reference"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A range ``start <= position < end`` with a meaning.

    A reference has the ``target`` it follows (the id of a node); one whose target was taken away
    has no target and keeps in ``note`` the words it lost. A footnote has its text in ``note`` and
    may be empty (``start == end``) where the source prints no sign for it.
    """

    start: int
    end: int
    kind: MarkKind
    target: str | None = None
    note: str | None = None

    @property
    def is_lost(self) -> bool:
        """Whether this is a reference whose target no longer exists."""
        return self.kind is MarkKind.REFERENCE and self.target is None

    def moved(self, by: int) -> Mark:
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters and their marks; paragraphs after the first follow a line feed."""

    plain: str = ""
    marks: tuple[Mark, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.plain)

    def __len__(self) -> int:
        return len(self.plain)

    def cut(self, start: int, end: int | None = None) -> Text:
        """The part from ``start`` up to ``end``, with the parts of the marks that lie in it.

        A reference or footnote is kept only where it lies wholly inside: half of it means nothing.
        """
        end = len(self.plain) if end is None else end
        kept: list[Mark] = []
        for mark in self.marks:
            inside = start <= mark.start and mark.end <= end
            if mark.start == mark.end:
                # A sign without width at the seam belongs to the words before it.
                if start < mark.start <= end or (mark.start == start == 0):
                    kept.append(mark.moved(-start))
            elif inside:
                kept.append(mark.moved(-start))
            elif mark.kind in (MarkKind.ITALIC, MarkKind.BOLD):
                low, high = max(mark.start, start), min(mark.end, end)
                if low < high:
                    kept.append(replace(mark, start=low - start, end=high - start))
        return Text(self.plain[start:end], tuple(sorted(kept, key=_order)))

    def joined(self, other: Text, between: str = "") -> Text:
        """This text, ``between``, and the other; marks that meet at the seam grow together."""
        shift = len(self.plain) + len(between)
        moved = (mark.moved(shift) for mark in other.marks)
        return Text(self.plain + between + other.plain, merge_marks((*self.marks, *moved)))

    def replaced(self, start: int, end: int, new: Text) -> Text:
        """This text with the range ``start`` to ``end`` exchanged for ``new``.

        A sign without width at an edge of the range is not in it: it stays, before or after ``new``.
        """
        signs, wide = self._signs_apart()
        whole = wide.cut(0, start).joined(new).joined(wide.cut(end))
        by = len(new) - (end - start)
        kept = [mark for mark in signs if mark.start <= start]
        kept += [mark.moved(by) for mark in signs if mark.start >= end and mark.start > start]
        return Text(whole.plain, merge_marks((*whole.marks, *kept)))

    def without_references(self) -> Text:
        """The text as it is taken elsewhere: what it referred to is not there."""
        return Text(self.plain, tuple(mark for mark in self.marks if mark.kind is not MarkKind.REFERENCE))

    def stripped(self) -> Text:
        """This text without the white space around it; signs without width that stood there stay."""
        start = len(self.plain) - len(self.plain.lstrip())
        end = max(start, len(self.plain.rstrip()))
        signs, wide = self._signs_apart()
        inner = wide.cut(start, end)
        places = [min(max(mark.start, start), end) - start for mark in signs]
        kept = [replace(mark, start=at, end=at) for mark, at in zip(signs, places, strict=True)]
        return Text(inner.plain, merge_marks((*inner.marks, *kept)))

    def _signs_apart(self) -> tuple[list[Mark], Text]:
        """The signs without width, and the text with its other marks."""
        signs = [mark for mark in self.marks if mark.start == mark.end]
        return signs, Text(self.plain, tuple(mark for mark in self.marks if mark.start != mark.end))

    def typed(self, start: int, end: int, characters: str) -> Text:
        """This text after ``characters`` were typed over a range: marks around the caret grow.

        Italics and bold grow when typing at their end, and take what is typed over their first words;
        what stood wholly inside the range is gone. A reference whose words are changed is no longer one,
        because what it says is no longer what it points at.
        """
        plain = self.plain[:start] + characters + self.plain[end:]
        if not self.marks:
            return Text(plain)
        by = len(characters) - (end - start)
        kept: list[Mark] = []
        for mark in self.marks:
            if mark.end < start or (mark.end == start and mark.kind in _LINKS):
                kept.append(mark)
            elif mark.start >= end:
                kept.append(mark.moved(by))
            elif mark.kind not in _LINKS:
                low = mark.start if mark.start <= start else start + len(characters)
                high = mark.end + by if mark.end >= end else start + len(characters)
                if low < high:
                    kept.append(replace(mark, start=low, end=high))
        return Text(plain, merge_marks(kept))

    def toggled(self, start: int, end: int, kind: MarkKind) -> Text:
        """This text with italics or bold put on a range, or taken off where all of it has them."""
        if start == end:
            return self
        same = [mark for mark in self.marks if mark.kind is kind]
        others = [mark for mark in self.marks if mark.kind is not kind]
        if any(mark.start <= start and end <= mark.end for mark in same):
            for mark in same:
                if mark.start < start:
                    others.append(replace(mark, end=min(mark.end, start)))
                if mark.end > end:
                    others.append(replace(mark, start=max(mark.start, end)))
        else:
            others += [*same, Mark(start, end, kind)]
        return Text(self.plain, merge_marks(others))


EMPTY = Text()
_LINKS = (MarkKind.REFERENCE, MarkKind.FOOTNOTE)


def _order(mark: Mark) -> tuple[int, int, str]:
    return (mark.start, mark.end, mark.kind.value)


def merge_marks(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks in order, italics and bold that touch or overlap made one."""
    merged: list[Mark] = []
    latest: dict[MarkKind, int] = {}
    for mark in sorted(marks, key=_order):
        at = latest.get(mark.kind)
        if at is not None and mark.kind not in _LINKS and mark.start <= merged[at].end:
            merged[at] = replace(merged[at], end=max(merged[at].end, mark.end))
            continue
        latest[mark.kind] = len(merged)
        merged.append(mark)
    return tuple(sorted(merged, key=_order))


def clean(characters: str) -> str:
    """Characters as they are stored: NFC, line ends as one line feed, nothing that breaks a writer.

    Word's vertical tab is a line break and becomes a space; other control characters and lone
    surrogates (which neither Word nor Excel files can hold) are left out; a tab stays a tab.
    """
    text = characters.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = text.replace("\u2029", "\n").replace("\x85", "\n").replace("\v", " ").replace("\f", "\n")
    if not text.isprintable():
        text = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", text)
