"""Lines → paragraphs: what the line ends of a file, a mail or a PDF copy cut apart is put together again.

A line belongs to the paragraph before it unless something says otherwise: a blank line, a label that fits
the open lists, a heading, or a line end that came too early to be a wrapped one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rcm_desktop.domain.text import Mark, Text, merge_marks
from rcm_desktop.reading.debris import Line, lone_labels, numbers_before_text
from rcm_desktop.reading.headings import is_decision_title, is_heading, is_title_of
from rcm_desktop.reading.markers import DOUBTFUL_BULLETS, Marker, marker_at
from rcm_desktop.reading.numbering import Fit, OpenLists, Place, goes_on
from rcm_desktop.reading.prose import (
    begins_recital,
    begins_small,
    ends_in_conjunction,
    ends_mid_phrase,
    in_capitals,
    is_complete,
    joined,
    last_sign,
    leads_in,
    small_words,
)
from rcm_desktop.reading.spoken_dates import without_dates
from rcm_desktop.reading.wrapping import Wrapping

_LOOKAHEAD = 60
_BEGINNING = 600


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: a heading, an item (it has a ``place``), or neither."""

    text: str
    marks: tuple[Mark, ...] = ()
    label: str = ""
    place: Place | None = None
    gap: bool = False
    indent: int = 0
    is_heading: bool = False
    is_title: bool = False

    @property
    def marked(self) -> Text:
        """Its text with its marks."""
        return Text(self.text, self.marks)


@dataclass(slots=True)
class _Growing:
    """The paragraph in hand; ``last`` is its last line, whose length tells a wrapped end."""

    text: str
    last: Line
    label: str = ""
    place: Place | None = None
    gap: bool = False
    indent: int = 0
    is_heading: bool = False
    is_title: bool = False
    marks: list[Mark] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._take_marks(self.last)

    def grow(self, line: Line) -> None:
        """The line goes on where the paragraph ended."""
        self.text, self.last = joined(self.text, line.text), line
        self._take_marks(line)

    def _take_marks(self, line: Line) -> None:
        # The line is the end of the text so far, its label excepted.
        shift = len(self.text) - len(line.text)
        self.marks += [
            replace(mark, start=max(0, mark.start + shift), end=mark.end + shift)
            for mark in line.marks
            if mark.end + shift > 0 or mark.end == mark.start == -shift
        ]

    def finished(self) -> Paragraph:
        return Paragraph(
            self.text,
            merge_marks(self.marks),
            self.label,
            self.place,
            self.gap,
            self.indent,
            self.is_heading,
            self.is_title,
        )


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs of a text, its items with their places in the lists."""
    return _Layout(lines).paragraphs()


def with_wrapped_headings(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with those made headings that stand between paragraphs of prose like a title.

    A thematic heading of one line is known from its line; one that was wrapped only now that it is whole.
    """
    whole = list(found)
    for at in range(1, len(whole) - 1):
        before, each, after = whole[at - 1 : at + 2]
        apart = each.gap and after.gap and not (each.is_heading or after.is_heading)
        outside = before.place is None and each.place is None and after.place is None
        if apart and outside and is_complete(before.text) and is_title_of(each.text, after.text):
            whole[at] = replace(each, is_heading=True)
    return whole


class _Layout:
    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._wrapping = Wrapping.of(lines)
        self._numbers = lone_labels(lines) | numbers_before_text(lines)
        self._labels = [self._label(at) for at in range(len(lines))]
        self._lists = OpenLists()
        self._done: list[Paragraph] = []
        self._hand: _Growing | None = None

    def paragraphs(self) -> list[Paragraph]:
        for at in range(len(self._lines)):
            self._take(at)
        self._finish()
        return with_wrapped_headings(self._done)

    def _label(self, at: int) -> str:
        marker = marker_at(self._lines[at].text)
        return marker.label if marker is not None else ""

    def _take(self, at: int) -> None:
        line, hand = self._lines[at], self._hand
        before = "" if hand is None or hand.is_heading else hand.text
        if hand is not None and hand.label and not hand.text and not self._labels[at]:
            # A label alone on its line: its text comes next, whatever it looks like.
            hand.grow(line)
            return
        if is_decision_title(line.text) and (line.gap or is_complete(before)):
            self._lists.forget()
            self._begin(_Growing(line.text, line, gap=line.gap, is_heading=True, is_title=True))
            return
        if self._is_heading(at, before):
            self._take_heading(line)
            return
        marker = marker_at(line.text)
        place = self._place(at, marker, before) if marker is not None else None
        if marker is not None and place is not None:
            self._lists.take(place, marker.label, line.indent)
            self._begin(_Growing(marker.rest, line, marker.label, place, line.gap, line.indent))
        elif hand is not None and self._runs_on(hand, line):
            hand.grow(line)
        else:
            self._begin(_Growing(line.text, line, gap=line.gap, indent=line.indent))

    def _is_heading(self, at: int, before: str) -> bool:
        within = self._lists.depth > 0
        return is_heading(self._lines, at, after=before, within_item=within, wrapping=self._wrapping)

    def _take_heading(self, line: Line) -> None:
        hand = self._hand
        if (
            hand is not None
            and hand.is_heading
            and not line.gap
            and in_capitals(hand.text) == in_capitals(line.text)
            and self._wrapping.width
            and not self._wrapping.breaks_early(hand.last, line.text, 0.6)
            and last_sign(hand.text) != ":"
        ):
            hand.grow(line)
            return
        self._lists.close()
        self._begin(_Growing(line.text, line, gap=line.gap, is_heading=True))

    def _begin(self, paragraph: _Growing) -> None:
        self._finish()
        self._hand = paragraph

    def _finish(self) -> None:
        if self._hand is not None:
            self._done.append(self._hand.finished())
        self._hand = None

    def _runs_on(self, hand: _Growing, line: Line) -> bool:
        """Whether an unlabelled line continues the paragraph in hand."""
        if line.gap:
            return False
        if hand.is_heading:
            wrapped = self._wrapping.width and not self._wrapping.breaks_early(hand.last, line.text)
            return bool(wrapped) and begins_small(line.text)
        last = hand.last.text
        if last[-1] in "-‐‑" and last[-2:-1].isalnum():
            return True
        if ends_mid_phrase(last):
            return True
        stop = last_sign(last)
        if begins_small(line.text):
            ends_entry = stop in ":;" or (ends_in_conjunction(last) and ";" in last[-6:])
            return not (ends_entry and self._wrapping.breaks_early(hand.last, line.text))
        if not self._wrapping.width:
            return False
        if not hand.label and in_capitals(last) != in_capitals(line.text) and len(line.text) > 12:
            return False
        if stop == ";" or ends_in_conjunction(last):
            return False
        if not hand.label and stop in ",.;:" and begins_recital(line.text):
            return False
        if is_complete(last):
            return not self._wrapping.breaks_early(hand.last, line.text, 0.85)
        if hand.label or _is_sentence(hand.text):
            # Inside a sentence only a line that is plainly too short was ended on purpose.
            return not line.text[0].isalpha() or not self._wrapping.breaks_early(hand.last, line.text, 0.6)
        return not self._wrapping.breaks_early(hand.last, line.text)

    def _place(self, at: int, marker: Marker, before: str) -> Place | None:
        """The place of a line's label, None where it only looks like one."""
        line = self._lines[at]
        if marker.is_bare_number and at not in self._numbers:
            return None
        following = [label for label in self._labels[at + 1 : at + 1 + _LOOKAHEAD] if label][:12]
        place = self._lists.place(
            marker.label, line.indent, after_colon=leads_in(before), following=following
        )
        if place is None:
            return None
        complete = line.gap or not before or is_complete(before)
        if not (marker.rest or marker.is_bullet or complete):
            return None
        early = self._hand is None or self._wrapping.breaks_early(self._hand.last, line.text)
        if marker.is_bullet:
            tabbed = line.text[1:].startswith(("\t", "   "))
            is_bullet = tabbed or self._is_bullet(marker, place, complete=complete, early=early)
            return place if is_bullet else None
        if place.fit in (Fit.NEXT, Fit.FIRST, Fit.SIMILAR, Fit.EXCEPTION):
            if not complete and place.fit is Fit.FIRST and not goes_on(place, following):
                return None
            enclosed = ")" in marker.label and bool(marker.rest)
            if not complete and not enclosed and place.fit is not Fit.FIRST and ends_mid_phrase(before):
                return None
            sure = complete or early or last_sign(before) == ","
            return place if sure or (enclosed and not begins_small(marker.rest)) else None
        if place.fit is Fit.REPEATED:
            return place if complete and (line.gap or early) else None
        return place if complete else None

    def _is_bullet(self, marker: Marker, place: Place, *, complete: bool, early: bool) -> bool:
        if marker.label not in DOUBTFUL_BULLETS:
            return True
        if marker.label == "o" and (begins_small(marker.rest) or not complete):
            return False
        if not marker.rest:
            return True
        stop = last_sign(self._hand.text) if self._hand is not None else ""
        goes_on = place.fit is Fit.NEXT and (early or stop == ",")
        return complete or goes_on or (early and not begins_small(marker.rest))


def _is_sentence(text: str) -> bool:
    """Whether a line is part of a sentence rather than of a title: a date alone has small words too."""
    return small_words(without_dates(text[:_BEGINNING])) > 3
