"""The outline of a meeting: sections, items to four levels, closing paragraphs, in two languages.

There is one structure, and each node holds its words in both languages, so numbers cannot differ.
Nodes are frozen; an outline is the table of them with their order. It changes only by a ``Change``, a set
of (before, after) pairs; undo, storage and the screen all live on these.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.house_labels import USUAL_LABELS, HouseLabels
from rcm_desktop.domain.labels import NO_LABEL, LabelStyle, spoken
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import LEVELS, Kind, Node


@dataclass(slots=True)
class _Derived:
    """What follows from the structure, computed when it is asked for and dropped when it changes."""

    rows: list[str]
    places: dict[str, int]
    numbers: dict[str, int]
    labels: dict[tuple[str, Language], str] = field(default_factory=dict)


class Outline:
    """The nodes of a meeting in order. Rows are the nodes as they are read, from top to bottom.

    ``house`` labels the lists that have no style of their own.
    """

    def __init__(self, nodes: Iterable[Node] = (), house: HouseLabels = USUAL_LABELS) -> None:
        self.house = house
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
            rows = self._read_down()
            places = {id_: row for row, id_ in enumerate(rows)}
            self._derived = _Derived(rows, places, self._count())
        return self._derived

    def _read_down(self) -> list[str]:
        rows: list[str] = []
        waiting = list(reversed(self.below(None)))
        while waiting:
            id_ = waiting.pop()
            rows.append(id_)
            if id_ in self._below:
                waiting.extend(reversed(self._below[id_]))
        return rows

    # Labels

    def style(self, parent: str, language: Language) -> LabelStyle:
        """How the list below ``parent`` is labelled in a language."""
        node = self._nodes[parent]
        if node.kind is Kind.PREAMBLE:
            return node.numbering.style(language) or NO_LABEL
        levels = self.house.levels(language)
        return node.numbering.style(language) or levels[min(self.level(parent), LEVELS - 1)]

    def nested_style(self, parent: str, language: Language) -> LabelStyle:
        """The same, and in a style such as "3.1" with the number of the item that the list stands under."""
        style, above = self.style(parent, language), self.label(parent, language)
        if style.prefix[:1].isdigit() and above:
            return replace(style, prefix=spoken(above) + ".")
        return style

    def label(self, id_: str, language: Language) -> str:
        """The label of an item, "" for what bears none."""
        labels = self._current().labels
        key = (id_, language)
        if key not in labels:
            labels[key] = self._label(self._nodes[id_], language)
        return labels[key]

    def _label(self, node: Node, language: Language) -> str:
        if node.kind is not Kind.ITEM or node.parent is None:
            return ""
        printed = node.version(language).printed
        if node.fixed:
            return node.version(language.other).printed or "" if printed is None else printed
        if printed is not None and self._nodes[node.parent].numbering.as_printed:
            return printed
        if not node.is_counted:
            return ""
        return self.nested_style(node.parent, language).label(self._current().numbers[node.id])

    def number(self, id_: str) -> int | None:
        """What its list counts an item as; None for what takes no number."""
        node = self._nodes[id_]
        return self._current().numbers[id_] if node.is_counted and node.parent is not None else None

    def _count(self) -> dict[str, int]:
        """The number of each item in its list; it is the same in both languages."""
        numbers: dict[str, int] = {}
        last = 0
        for section in self.below(None):
            node = self._nodes[section]
            first = last if node.numbering.runs_on else node.numbering.start - 1
            reached = self._count_list(section, first, numbers)
            if node.kind is Kind.SECTION and reached > first:
                last = reached
        return numbers

    def _count_list(self, parent: str, number: int, numbers: dict[str, int]) -> int:
        for id_ in self._below.get(parent, ()):
            node = self._nodes[id_]
            if node.kind is not Kind.ITEM:
                continue
            number += node.is_counted
            numbers[id_] = number
            if id_ in self._below:
                self._count_list(id_, node.numbering.start - 1, numbers)
        return number

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
            found = self._nodes.get(edit.id)
            if found is not edit.before and found != edit.before:
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
