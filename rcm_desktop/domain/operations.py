"""Operations that write an outline: insert, split, join, remove, restate, mark, refer, paste.

Each is a value for ``drafts.perform``. Positions count code points in the text of the language named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.document import DocumentItem
from rcm_desktop.domain.drafts import Caret, Draft, NotHere, TooDeep, refuse_locked
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import LEVELS, USUAL_NUMBERING, Kind, LanguageState, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.references import put_reference, reference_words
from rcm_desktop.domain.restating import marked_stale, reopened, restated
from rcm_desktop.domain.sentences import matching_position
from rcm_desktop.domain.text import MarkKind, Text


@dataclass(frozen=True, slots=True)
class InsertSection:
    """A new section, at the end or after the one that holds ``after``."""

    after: str | None = None
    kind: Kind = Kind.SECTION
    language: Language = Language.EN
    name = "insert_section"

    def perform(self, draft: Draft) -> None:
        below = draft.outline.below(None)
        at = len(below)
        if self.after is not None:
            at = below.index(draft.outline.section_of(self.after).id) + 1
        node = draft.insert(None, at, self.kind)
        draft.caret = Caret(node.id, self.language)


@dataclass(frozen=True, slots=True)
class InsertItem:
    """A new empty item as the reader expects it after ``after``.

    Below a heading or a lead-in it is the first one, after a closing paragraph it follows what that
    closes, else it follows its sibling.
    """

    after: str
    language: Language = Language.EN
    name = "insert"

    def perform(self, draft: Draft) -> None:
        parent, at = place_after(draft, self.after)
        node = draft.insert(parent, at)
        draft.caret = Caret(node.id, self.language)


def place_after(draft: Draft, after: str) -> tuple[str, int]:
    """The list, and the place in it, where the next row after ``after`` belongs."""
    outline = draft.outline
    node = outline.node(after)
    if node.kind is Kind.CLOSING and node.parent is not None:
        node = outline.node(node.parent)
    elif node.is_heading or outline.is_lead_in(after):
        return after, 0
    assert node.parent is not None
    return node.parent, outline.siblings(node.id)[1] + 1


@dataclass(frozen=True, slots=True)
class Split:
    """Divide an item where the caret stands.

    The tail becomes the next item and takes what stood below. The other language divides at the same
    sentence where both have as many, else it stays whole with the head; both halves are then marked.
    Dividing agreed words reopens them.
    """

    node: str
    language: Language
    position: int
    name = "split"

    def perform(self, draft: Draft) -> None:
        node = draft.outline.node(self.node)
        text = node.text(self.language)
        head, tail = text.cut(0, self.position), text.cut(self.position)
        if not tail.plain.strip():
            InsertItem(self.node, self.language).perform(draft)
        elif not head.plain.strip():
            kind = node.kind if node.is_heading else Kind.ITEM
            draft.insert(node.parent, draft.outline.siblings(node.id)[1], kind)
            draft.caret = Caret(node.id, self.language)
        else:
            self._divide(draft, node, head, tail)

    def _divide(self, draft: Draft, node: Node, head: Text, tail: Text) -> None:
        language, other = self.language, self.language.other
        whole = node.text(other)
        at = matching_position(node.text(language).plain, self.position, whole.plain)
        if at is None or at >= len(whole.plain.rstrip()):
            at = len(whole)
        node = reopened(node)
        parent, place = self._place_of_tail(draft, node)
        second = replace(
            draft.insert(parent, place),
            state=node.state,
            requests=node.requests,
            reservations=node.reservations,
        )
        first = _with_text(node, language, head.stripped())
        second = _with_text(second, language, tail.stripped(), node.version(language).state)
        first = _with_text(first, other, whole.cut(0, at))
        second = _with_text(second, other, whole.cut(at).stripped(), node.version(other).state)
        if whole and not second.text(other):
            first, second = marked_stale(first, other), marked_stale(second, other)
        if parent == node.parent:
            second = replace(second, numbering=node.numbering)
            first = replace(first, numbering=USUAL_NUMBERING)
        draft.put(first)
        draft.put(second)
        if parent == node.parent:
            for child in list(draft.outline.below(node.id)):
                draft.put(replace(draft.outline.node(child), parent=second.id))
        draft.caret = Caret(second.id, language)

    @staticmethod
    def _place_of_tail(draft: Draft, node: Node) -> tuple[str, int]:
        if node.kind is not Kind.ITEM:
            return place_after(draft, node.id)
        assert node.parent is not None
        return node.parent, draft.outline.siblings(node.id)[1] + 1


@dataclass(frozen=True, slots=True)
class Join:
    """Join an item to the row above it, in both languages; joining agreed words reopens them.

    What stood below the item stays at its level. A language that only one of the two has is marked.
    """

    node: str
    language: Language
    name = "join"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        node = outline.node(self.node)
        row = outline.row_of(self.node)
        above = outline.node(outline.rows[row - 1]) if row else None
        if above is None or node.is_heading:
            raise NotHere
        if above.is_heading and (not node.is_empty or outline.below(node.id)):
            raise NotHere
        length = len(above.text(self.language))
        position = length + bool(length and node.text(self.language))
        self._hand_over_children(draft, node, above)
        if not node.is_empty:
            draft.put(_joined(outline.node(above.id), node))
        draft.remove(node.id)
        draft.caret = Caret(above.id, self.language, position)

    @staticmethod
    def _hand_over_children(draft: Draft, node: Node, above: Node) -> None:
        outline = draft.outline
        children = list(outline.below(node.id))
        if not children:
            return
        siblings, at = outline.siblings(node.id)
        taker, place = (
            (above.id, 0)
            if above.id == node.parent
            else (siblings[at - 1], len(outline.below(siblings[at - 1])))
        )
        closes = outline.closing_of(node.id) is not None
        if closes and above.id == node.parent:
            raise NotHere
        if above.id != node.parent and outline.closing_of(taker) is not None:
            raise NotHere
        if not place and taker != node.parent:
            # A list goes over as it is labelled.
            draft.put(replace(outline.node(taker), numbering=node.numbering))
        for number, child in enumerate(children):
            draft.place(child, taker, place + number)


def _joined(above: Node, node: Node) -> Node:
    joined = above
    if above.state.is_settled or node.state.is_settled:
        joined = reopened(replace(above, state=above.state if above.state.is_settled else node.state))
    for language in LANGUAGES:
        first, second = above.version(language), node.version(language)
        between = " " if first.text and second.text else ""
        state = first.state if first.text else second.state
        uneven = bool(first.text) != bool(second.text) and _other_is_even(above, node, language.other)
        if uneven or LanguageState.OUT_OF_DATE in (first.state, second.state):
            state = LanguageState.OUT_OF_DATE
        text = first.text.joined(second.text, between)
        if not text:
            state = LanguageState.DRAFTED
        joined = joined.with_version(language, replace(first, text=text, state=state))
    requests = dict.fromkeys((*above.requests, *node.requests))
    reservations = dict.fromkeys((*above.reservations, *node.reservations))
    return replace(joined, requests=tuple(requests), reservations=tuple(reservations))


def _other_is_even(above: Node, node: Node, language: Language) -> bool:
    return bool(above.text(language)) and bool(node.text(language))


@dataclass(frozen=True, slots=True)
class Remove:
    """Take out items with all below them. Agreed ones must be reopened first."""

    nodes: tuple[str, ...]
    language: Language = Language.EN
    name = "remove"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        tops = [id_ for id_ in self.nodes if not _has_parent_in(draft, id_, self.nodes)]
        for id_ in tops:
            for child in outline.subtree(id_):
                refuse_locked(outline, outline.node(child))
        gone = {child for id_ in tops for child in outline.subtree(id_)}
        row = outline.row_of(tops[0])
        rest = [id_ for id_ in outline.rows[row:] if id_ not in gone]
        before = [id_ for id_ in outline.rows[:row] if id_ not in gone]
        for id_ in tops:
            draft.remove(id_)
        beside = rest[0] if rest else before[-1] if before else None
        draft.caret = Caret(beside, self.language) if beside is not None else None


def _has_parent_in(draft: Draft, id_: str, nodes: Sequence[str]) -> bool:
    parent = draft.outline.node(id_).parent
    return parent is not None and (parent in nodes or _has_parent_in(draft, parent, nodes))


@dataclass(frozen=True, slots=True)
class Restate:
    """New words for a node in one language. Locked words raise ``AgreedIsLocked``."""

    node: str
    language: Language
    text: Text
    name = "restate"

    def perform(self, draft: Draft) -> None:
        node = draft.outline.node(self.node)
        refuse_locked(draft.outline, node, self.language)
        draft.put(restated(node, self.language, self.text))


def restate(outline: Outline, id_: str, language: Language, text: Text) -> Change:
    """``Restate`` without a draft, for each key: words change one node alone."""
    node = outline.node(id_)
    refuse_locked(outline, node, language)
    after = restated(node, language, text)
    if after is node:
        return Change()
    change = Change((Edit(node, after),))
    outline.apply(change)
    return change


@dataclass(frozen=True, slots=True)
class Emphasise:
    """Put italics or bold on a range, or take them off where all of it has them."""

    node: str
    language: Language
    start: int
    end: int
    kind: MarkKind
    name = "mark"

    def perform(self, draft: Draft) -> None:
        node = draft.outline.node(self.node)
        text = node.text(self.language).toggled(self.start, self.end, self.kind)
        Restate(self.node, self.language, text).perform(draft)
        draft.caret = Caret(self.node, self.language, self.end, self.start)


@dataclass(frozen=True, slots=True)
class Refer:
    """A live reference to the item ``target`` over a range: inserted, or words confirmed as one."""

    node: str
    language: Language
    start: int
    end: int
    target: str
    name = "refer"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        words = reference_words(outline, self.node, self.target, self.language)
        if not words or self.node == self.target:
            raise NotHere
        text = put_reference(
            outline.node(self.node).text(self.language), self.start, self.end, words, self.target
        )
        Restate(self.node, self.language, text).perform(draft)
        draft.caret = Caret(self.node, self.language, self.start + len(words))


@dataclass(frozen=True, slots=True)
class Paste:
    """Nested items after a row, in one language. An empty item in hand is filled by the first of them.

    What would stand deeper than four levels stands on the fourth.
    """

    after: str
    language: Language
    items: tuple[DocumentItem, ...]
    name = "paste"

    def perform(self, draft: Draft) -> None:
        outline = draft.outline
        node = outline.node(self.after)
        items = list(self.items)
        last = node.id
        parent, at = place_after(draft, node.id)
        if items and node.kind is Kind.ITEM and node.is_empty and not outline.below(node.id):
            last = self._fill(draft, node, items.pop(0))
        if items:
            for number, item in enumerate(items):
                last = self._add(draft, parent, at + number, item)
        end = len(outline.node(last).text(self.language))
        draft.caret = Caret(last, self.language, end)

    def _add(self, draft: Draft, parent: str, at: int, item: DocumentItem) -> str:
        if draft.outline.level(parent) >= LEVELS:
            raise TooDeep(LEVELS)
        return self._fill(draft, draft.insert(parent, at), item)

    def _fill(self, draft: Draft, node: Node, item: DocumentItem) -> str:
        """Put the words of ``item`` into a node and its children below; the id of the last one."""
        outline = draft.outline
        node = draft.put(restated(node, self.language, item.text))
        last = node.id
        level = outline.level(node.id)
        if level < LEVELS:
            for number, child in enumerate(item.items):
                last = self._add(draft, node.id, number, child)
        else:
            last = self._flatten(draft, node, item)
        if item.closing is not None and level < LEVELS:
            closing = draft.insert(node.id, len(outline.below(node.id)), Kind.CLOSING)
            last = draft.put(restated(closing, self.language, item.closing)).id
        return last

    def _flatten(self, draft: Draft, node: Node, item: DocumentItem) -> str:
        last = node.id
        closing = () if item.closing is None else (DocumentItem("", item.closing),)
        for child in (*item.items, *closing):
            assert node.parent is not None
            at = draft.outline.siblings(last)[1] + 1
            last = self._fill(draft, draft.insert(node.parent, at), child)
        return last


@dataclass(frozen=True, slots=True)
class InsertWords:
    """A whole item with its words in both languages, such as one kept in stock."""

    after: str
    language: Language
    en: Text
    es: Text
    name = "insert_words"

    def perform(self, draft: Draft) -> None:
        node = draft.outline.node(self.after)
        if node.kind is not Kind.ITEM or not node.is_empty:
            parent, at = place_after(draft, self.after)
            node = draft.insert(parent, at)
        node = restated(restated(node, Language.EN, self.en), Language.ES, self.es)
        draft.put(node)
        draft.caret = Caret(node.id, self.language, len(node.text(self.language)))


@dataclass(frozen=True, slots=True)
class Several:
    """Some operations as one step, such as a replacement in many texts."""

    operations: tuple[Restate, ...]
    name: str

    def perform(self, draft: Draft) -> None:
        for operation in self.operations:
            operation.perform(draft)


def _with_text(node: Node, language: Language, text: Text, state: LanguageState | None = None) -> Node:
    version = node.version(language)
    return node.with_version(language, replace(version, text=text, state=state or version.state))
