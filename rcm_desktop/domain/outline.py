"""The outline of a meeting: sections, items to four levels, closing paragraphs, in two languages.

There is one structure, and each node holds its words in both languages, so numbers cannot differ.
Nodes are frozen; an outline is the table of them with their order. It changes only by a ``Change``,
a set of (before, after) pairs whose inverse restores it exactly; undo, storage and the screen all
live on these.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from rcm_desktop.domain.labels import NO_LABEL, LabelStyle, spoken
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.text import EMPTY, MarkKind, Text

LEVELS = 4
"""How deep items go: a conclusion, its sub-items, and two more."""


class Kind(StrEnum):
    """What a node is. A preamble is a section whose paragraphs bear no labels."""

    SECTION = "section"
    PREAMBLE = "preamble"
    ITEM = "item"
    CLOSING = "closing"


class ItemState(StrEnum):
    """How far the room is with an item."""

    PROPOSED = "proposed"
    UNDER_DISCUSSION = "under_discussion"
    AGREED = "agreed"
    AGREED_AD_REFERENDUM = "agreed_ad_referendum"
    WITHDRAWN = "withdrawn"

    @property
    def is_settled(self) -> bool:
        """Whether the room agreed, so that its words are locked."""
        return self in (ItemState.AGREED, ItemState.AGREED_AD_REFERENDUM)


class LanguageState(StrEnum):
    """How far one language of an item is."""

    DRAFTED = "drafted"
    TRANSLATED = "translated"
    CHECKED = "checked"
    OUT_OF_DATE = "out_of_date"


@dataclass(frozen=True, slots=True)
class Version:
    """An item in one language: its text, how far that is, and the label it had in print, if it was read in."""

    text: Text = EMPTY
    state: LanguageState = LanguageState.DRAFTED
    printed: str | None = None


@dataclass(frozen=True, slots=True)
class Numbering:
    """How the list below a node is labelled.

    A language without a style of its own has the usual one of its level. ``as_printed`` shows the labels
    the list was read with; ``runs_on`` continues the count of the section before; ``start`` is the first
    number, for an excerpt that begins later.
    """

    en: LabelStyle | None = None
    es: LabelStyle | None = None
    as_printed: bool = False
    runs_on: bool = False
    start: int = 1

    def style(self, language: Language) -> LabelStyle | None:
        return self.en if language is Language.EN else self.es


USUAL_NUMBERING = Numbering()
USUAL_STYLES = tuple(LabelStyle.of_first(first) for first in ("1.", "a)", "i.", "•"))


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """Who asked for a change of an item, and what for. ``country`` is an ISO code or a name as given."""

    country: str
    wish: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A section, item or closing paragraph.

    ``locked`` holds the languages that were before the room when it agreed; a language that is translated
    afterwards stays open. ``fixed`` keeps the printed label ("9bis") outside the count.
    """

    id: str
    kind: Kind
    parent: str | None
    rank: str
    en: Version = Version()
    es: Version = Version()
    state: ItemState = ItemState.PROPOSED
    agreed_at: datetime | None = None
    locked: tuple[Language, ...] = ()
    requests: tuple[ChangeRequest, ...] = ()
    reservations: tuple[str, ...] = ()
    fixed: bool = False
    numbering: Numbering = USUAL_NUMBERING

    def version(self, language: Language) -> Version:
        return self.en if language is Language.EN else self.es

    def text(self, language: Language) -> Text:
        return self.version(language).text

    def with_version(self, language: Language, version: Version) -> Node:
        return replace(self, en=version) if language is Language.EN else replace(self, es=version)

    @property
    def is_heading(self) -> bool:
        return self.kind in (Kind.SECTION, Kind.PREAMBLE)

    @property
    def is_empty(self) -> bool:
        """Whether it has no words in either language."""
        return not self.en.text and not self.es.text

    @property
    def is_counted(self) -> bool:
        """Whether it takes a number: exceptions keep their label, withdrawn items have none."""
        return self.kind is Kind.ITEM and not self.fixed and self.state is not ItemState.WITHDRAWN

    @property
    def refers(self) -> bool:
        return any(
            mark.kind is MarkKind.REFERENCE
            for version in (self.en, self.es)
            for mark in version.text.marks
        )


@dataclass(frozen=True, slots=True)
class Edit:
    """One node before and after; None where it did not exist or no longer does."""

    before: Node | None
    after: Node | None

    @property
    def id(self) -> str:
        node = self.after or self.before
        assert node is not None
        return node.id

    @property
    def is_structural(self) -> bool:
        """Whether labels or the order of rows may differ after it."""
        if self.before is None or self.after is None:
            return True
        return _place(self.before) != _place(self.after)


def _place(node: Node) -> tuple[object, ...]:
    printed = (node.en.printed, node.es.printed)
    return (node.parent, node.rank, node.kind, node.is_counted, node.fixed, node.numbering, printed)


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation did: an edit for each node it touched."""

    edits: tuple[Edit, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.edits)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(edit.id for edit in self.edits)

    @property
    def is_structural(self) -> bool:
        return any(edit.is_structural for edit in self.edits)

    def inverse(self) -> Change:
        """The change that takes this one back, to the exact state before it."""
        return Change(tuple(Edit(edit.after, edit.before) for edit in reversed(self.edits)))

    def then(self, later: Change) -> Change:
        """This change and a later one as one."""
        first: dict[str, Node | None] = {}
        last: dict[str, Node | None] = {}
        for edit in (*self.edits, *later.edits):
            first.setdefault(edit.id, edit.before)
            last[edit.id] = edit.after
        pairs = (Edit(first[id_], last[id_]) for id_ in first)
        return Change(tuple(edit for edit in pairs if edit.before != edit.after))


@dataclass(slots=True)
class _Derived:
    """What follows from the structure, computed when it is asked for and dropped when it changes."""

    rows: list[str] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    labels: dict[Language, dict[str, str]] = field(default_factory=dict)


class Outline:
    """The nodes of a meeting in order. Rows are the nodes as they are read, from top to bottom."""

    def __init__(self, nodes: Iterable[Node] = ()) -> None:
        self._nodes: dict[str, Node] = {}
        self._below: dict[str | None, list[str]] = {}
        self._referring: set[str] = set()
        self._derived: _Derived | None = None
        for node in nodes:
            self._nodes[node.id] = node
            self._below.setdefault(node.parent, []).append(node.id)
            if node.refers:
                self._referring.add(node.id)
        for below in self._below.values():
            below.sort(key=self._key)

    # Reading

    def __contains__(self, id_: str) -> bool:
        return id_ in self._nodes

    def __len__(self) -> int:
        return len(self._nodes)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Outline) and self._nodes == other._nodes

    __hash__ = None  # type: ignore[assignment]

    def node(self, id_: str) -> Node:
        """The node with this id; KeyError where there is none."""
        return self._nodes[id_]

    def nodes(self) -> Iterator[Node]:
        """All nodes, in the order of rows."""
        return (self._nodes[id_] for id_ in self.rows)

    def below(self, parent: str | None) -> Sequence[str]:
        """The ids directly below a node, in order; those of the sections for None."""
        return self._below.get(parent, ())

    def items_below(self, parent: str) -> list[Node]:
        """The items of a list, without its closing paragraph."""
        nodes = (self._nodes[id_] for id_ in self.below(parent))
        return [node for node in nodes if node.kind is Kind.ITEM]

    def closing_of(self, parent: str) -> Node | None:
        """The closing paragraph of an item, which is always last below it."""
        below = self.below(parent)
        last = self._nodes[below[-1]] if below else None
        return last if last is not None and last.kind is Kind.CLOSING else None

    def is_lead_in(self, id_: str) -> bool:
        """Whether this is an item that introduces sub-items."""
        return self._nodes[id_].kind is Kind.ITEM and any(
            self._nodes[child].kind is Kind.ITEM for child in self.below(id_)
        )

    def level(self, id_: str) -> int:
        """0 for a section, 1 to 4 for items; a closing paragraph has that of the item it closes."""
        node = self._nodes[id_]
        level = -1 if node.kind is Kind.CLOSING else 0
        while node.parent is not None:
            node = self._nodes[node.parent]
            level += 1
        return level

    def section_of(self, id_: str) -> Node:
        node = self._nodes[id_]
        while node.parent is not None:
            node = self._nodes[node.parent]
        return node

    def siblings(self, id_: str) -> tuple[Sequence[str], int]:
        """The list a node stands in, and its place there."""
        below = self.below(self._nodes[id_].parent)
        return below, below.index(id_)

    def subtree(self, id_: str) -> Iterator[str]:
        """A node and all below it, in order."""
        yield id_
        for child in self.below(id_):
            yield from self.subtree(child)

    def height(self, id_: str) -> int:
        """How many levels of items stand below a node."""
        children = [child for child in self.below(id_) if self._nodes[child].kind is Kind.ITEM]
        return 1 + max(map(self.height, children)) if children else 0

    @property
    def rows(self) -> Sequence[str]:
        """The ids of all nodes as they are read."""
        return self._current().rows

    def row_of(self, id_: str) -> int:
        return self._current().places[id_]

    def _current(self) -> _Derived:
        if self._derived is None:
            rows = [id_ for top in self.below(None) for id_ in self.subtree(top)]
            self._derived = _Derived(rows, {id_: row for row, id_ in enumerate(rows)})
        return self._derived

    # Labels

    def style(self, parent: str, language: Language) -> LabelStyle:
        """How the list below ``parent`` is labelled in a language."""
        node = self._nodes[parent]
        if node.kind is Kind.PREAMBLE:
            return node.numbering.style(language) or NO_LABEL
        return node.numbering.style(language) or USUAL_STYLES[min(self.level(parent), LEVELS - 1)]

    def label(self, id_: str, language: Language) -> str:
        """The label of an item, "" for what bears none."""
        labels = self._current().labels
        if language not in labels:
            labels[language] = self._compute_labels(language)
        return labels[language].get(id_, "")

    def _compute_labels(self, language: Language) -> dict[str, str]:
        labels: dict[str, str] = {}
        number = 0
        for section in self.below(None):
            node = self._nodes[section]
            first = number if node.numbering.runs_on else node.numbering.start - 1
            last = self._label_list(section, first, language, labels)
            if node.kind is Kind.SECTION and last > first:
                number = last
        return labels

    def _label_list(self, parent: str, number: int, language: Language, labels: dict[str, str]) -> int:
        style: LabelStyle | None = None
        as_printed = self._nodes[parent].numbering.as_printed
        for id_ in self.below(parent):
            node = self._nodes[id_]
            if node.kind is not Kind.ITEM:
                continue
            if style is None:
                style = self._nested(self.style(parent, language), labels.get(parent, ""))
            number += node.is_counted
            printed = node.version(language).printed
            if printed is not None and (as_printed or node.fixed):
                labels[id_] = printed
            elif node.fixed:
                labels[id_] = node.version(language.other).printed or ""
            else:
                labels[id_] = style.label(number) if node.is_counted else ""
            if id_ in self._below:
                self._label_list(id_, self._nodes[id_].numbering.start - 1, language, labels)
        return number

    @staticmethod
    def _nested(style: LabelStyle, above: str) -> LabelStyle:
        """A style such as "3.1", with the number of the item it now stands under."""
        if style.prefix[:1].isdigit() and above:
            return replace(style, prefix=spoken(above) + ".")
        return style

    # Changing

    @property
    def referring(self) -> frozenset[str]:
        """The nodes whose texts hold references."""
        return frozenset(self._referring)

    def apply(self, change: Change) -> None:
        """Carry out a change that was made for this very state.

        Raises ValueError, with nothing changed, where a node is not as the change found it.
        """
        for edit in change.edits:
            if self._nodes.get(edit.id) != edit.before:
                raise ValueError(f"node {edit.id} is not as this change found it")
        for edit in change.edits:
            self._put(edit)

    def _put(self, edit: Edit) -> None:
        before, after = edit.before, edit.after
        moves = before is None or after is None or (before.parent, before.rank) != (after.parent, after.rank)
        if before is not None and moves:
            below = self._below[before.parent]
            below.remove(before.id)
            if not below:
                del self._below[before.parent]
        if after is None:
            del self._nodes[edit.id]
        else:
            self._nodes[edit.id] = after
            if moves:
                below = self._below.setdefault(after.parent, [])
                below.insert(bisect_left(below, self._key(after.id), key=self._key), after.id)
        if after is not None and after.refers:
            self._referring.add(edit.id)
        else:
            self._referring.discard(edit.id)
        if edit.is_structural:
            self._derived = None

    def _key(self, id_: str) -> tuple[str, str]:
        return (self._nodes[id_].rank, id_)


def text_in(node: Node, language: Language) -> Text:
    """The words of a node in a language, or in the other one where it has none yet."""
    return node.text(language) or node.text(language.other)


def languages_with_words(node: Node) -> tuple[Language, ...]:
    return tuple(language for language in LANGUAGES if node.text(language))
