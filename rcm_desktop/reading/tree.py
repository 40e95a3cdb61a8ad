"""Paragraphs → sections of nested items.

The places of labelled paragraphs are known; what is decided here is whose the others are. A paragraph
without a label belongs to the item that the next label is a sibling of: after that item's children it is
its closing paragraph, else a further paragraph of its text. After a colon it is a child without a label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.labels import Counter
from rcm_desktop.domain.text import EMPTY, Text
from rcm_desktop.reading.layout import Paragraph
from rcm_desktop.reading.numbering import Fit
from rcm_desktop.reading.prose import ends_in_conjunction, last_sign, leads_in

_NESTS_BELOW_PROSE = (Counter.BULLET, Counter.LOWER_LETTER, Counter.LOWER_ROMAN)


@dataclass(slots=True)
class _Node:
    label: str
    texts: list[Text]
    indent: int = 0
    items: list[_Node] = field(default_factory=list)
    closing: list[Text] = field(default_factory=list)

    def finished(self) -> DocumentItem:
        return DocumentItem(
            self.label,
            _one([text for text in self.texts if text]),
            tuple(item.finished() for item in self.items),
            _one(self.closing) if self.closing else None,
        )

    @property
    def leads_in(self) -> bool:
        return leads_in(self.texts[-1].plain)


@dataclass(slots=True)
class _Section:
    heading: Text
    items: list[_Node] = field(default_factory=list)

    def finished(self) -> DocumentSection:
        return DocumentSection(self.heading, tuple(item.finished() for item in self.items))


def sections_of(paragraphs: Sequence[Paragraph], heading: Text = EMPTY) -> tuple[DocumentSection, ...]:
    """The sections of a paper; ``heading`` is what the first is headed by, empty for nothing."""
    return _Tree(paragraphs, heading).sections()


class _Tree:
    def __init__(self, paragraphs: Sequence[Paragraph], heading: Text) -> None:
        self._paragraphs = paragraphs
        self._sections = [_Section(heading)]
        self._open: list[_Node] = []  # the open items, the top one first
        self._below = 0  # 1 while a list hangs below a paragraph without a label
        self._colon: _Node | None = None  # whose children without labels are being read

    def sections(self) -> tuple[DocumentSection, ...]:
        for at, each in enumerate(self._paragraphs):
            if each.is_heading:
                self._section(each.marked)
            elif each.place is not None:
                self._labelled(each)
            else:
                self._unlabelled(at, each)
        if len(self._sections) > 1 and not self._sections[0].items and not self._sections[0].heading:
            del self._sections[0]
        if self._sections[0].items or self._sections[0].heading:
            return tuple(section.finished() for section in self._sections)
        return ()

    def _section(self, heading: Text) -> None:
        self._sections.append(_Section(heading))
        self._open, self._below, self._colon = [], 0, None

    def _labelled(self, each: Paragraph) -> None:
        assert each.place is not None
        self._colon = None
        section = self._sections[-1]
        place = each.place
        if place.depth == 0 and not self._below:
            last = section.items[-1] if section.items else None
            if place.fit is Fit.RESTART and last is not None and len(section.items) > 1:
                self._section(EMPTY)
                section = self._sections[-1]
            elif (
                place.fit is Fit.FIRST
                and last is not None
                and not last.label
                and last.leads_in
                and place.style.counter in _NESTS_BELOW_PROSE
            ):
                self._open, self._below = [last], 1
        depth = min(place.depth + self._below, len(self._open))
        del self._open[depth:]
        node = _Node(each.label, [each.marked], each.indent)
        (self._open[-1].items if self._open else section.items).append(node)
        self._open.append(node)

    def _unlabelled(self, at: int, each: Paragraph) -> None:
        following = self._next_depth(at)
        if not self._open or (self._below and following is None):
            self._prose(each)
            return
        if self._is_child(each, following):
            assert self._colon is not None
            self._colon.items.append(_Node("", [each.marked], each.indent))
            return
        self._colon = None
        owner = self._owner(each, following)
        opens_again = leads_in(each.text) and following is not None and following > self._open.index(owner)
        if not owner.items:
            owner.texts.append(each.marked)
        elif opens_again:
            self._lead_in_beside(owner, each)
        else:
            owner.closing.append(each.marked)

    def _prose(self, each: Paragraph) -> None:
        """A paragraph outside any list: an item without a label, or a child of one that ends in a colon."""
        self._open, self._below = [], 0
        items = self._sections[-1].items
        node = _Node("", [each.marked], each.indent)
        last = items[-1] if items else None
        if self._colon is None and last is not None and not last.label and not last.items:
            self._colon = last if last.leads_in else None
        if self._colon is not None and self._colon is last and not leads_in(each.text):
            self._colon.items.append(node)
            return
        self._colon = None
        items.append(node)

    def _is_child(self, each: Paragraph, following: int | None) -> bool:
        if self._colon is None:
            owner = self._open[-1]
            depth = len(self._open) - 1
            opens_deeper = following is not None and following > depth
            if owner.items or not owner.leads_in or opens_deeper:
                return False
            self._colon = owner
            return True
        children = [item.texts[-1].plain for item in self._colon.items]
        runs_on = last_sign(children[-1]) in ";," or ends_in_conjunction(children[-1])
        by_semicolons = any(last_sign(text) == ";" for text in children)
        return runs_on or not by_semicolons

    def _owner(self, each: Paragraph, following: int | None) -> _Node:
        """Whose paragraph it is: of the item the next label is a sibling of, or as its indent says."""
        lowest = min(following, len(self._open) - 1) if following is not None else 0
        if following is None and self._belongs_to_innermost(each):
            return self._open[-1]
        if self._open[-1].indent > self._open[0].indent:
            for depth in range(len(self._open) - 1, lowest, -1):
                if each.indent >= self._open[depth].indent > self._open[0].indent:
                    return self._open[depth]
        return self._open[lowest]

    def _belongs_to_innermost(self, each: Paragraph) -> bool:
        if not any(c.isalpha() for c in each.text):
            return True
        beside = self._open[-2].items if len(self._open) > 1 else []
        return any(len(node.texts) > 1 for node in beside)

    def _lead_in_beside(self, owner: _Node, each: Paragraph) -> None:
        """A paragraph after children that leads in further ones: an item without a label beside its owner."""
        depth = self._open.index(owner)
        del self._open[depth:]
        node = _Node("", [each.marked], each.indent)
        (self._open[-1].items if self._open else self._sections[-1].items).append(node)
        self._open.append(node)

    def _next_depth(self, at: int) -> int | None:
        """The depth of the next label under this heading, None where no label follows."""
        for each in self._paragraphs[at + 1 :]:
            if each.is_heading:
                return None
            if each.place is not None:
                return each.place.depth + self._below
        return None


def _one(texts: Sequence[Text]) -> Text:
    """Paragraphs as one text, each after the first on a line of its own."""
    whole = EMPTY
    for at, text in enumerate(texts):
        whole = whole.joined(text, "\n") if at else text
    return whole
