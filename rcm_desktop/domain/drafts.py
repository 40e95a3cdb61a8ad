"""Carrying out an operation on an outline, all of it or nothing.

An operation is a small frozen value. ``perform`` runs it on a draft, which records what it touches,
settles what follows from it (labels of imported lists, references) and returns the change with its
inverse. An operation that cannot be done raises a ``Condition`` and leaves the outline as it was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Protocol
from uuid import uuid4

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.ranks import rank_between
from rcm_desktop.domain.references import refreshed


@dataclass(frozen=True, slots=True)
class Caret:
    """A place in the texts: a node, one of its languages, a position and the other end of a selection."""

    node: str
    language: Language
    position: int = 0
    anchor: int | None = None


class TooDeep(Condition):
    """Items go to four levels."""

    code: ClassVar[str] = "outline.too_deep"
    levels: int


class NothingAbove(Condition):
    """There is no item above that could take this one."""

    code: ClassVar[str] = "outline.nothing_above"


class NotHere(Condition):
    """The operation means nothing for this node in this place."""

    code: ClassVar[str] = "outline.not_here"


class AgreedIsLocked(Condition):
    """The words were agreed; they must be reopened before they change."""

    code: ClassVar[str] = "outline.locked"
    label: str


class TextIsAdopted(Condition):
    """The meeting adopted its text, which then changes by a corrigendum alone."""

    code: ClassVar[str] = "outline.adopted"


class NothingToAgree(Condition):
    """The item has no words in either language."""

    code: ClassVar[str] = "outline.no_words"
    label: str


class Operation(Protocol):
    """What a person does to an outline. ``name`` is how undo and history speak of it."""

    @property
    def name(self) -> str: ...

    def perform(self, draft: Draft) -> None: ...


@dataclass(frozen=True, slots=True)
class Done:
    """What an operation did, and where the caret belongs after it."""

    change: Change
    caret: Caret | None = None


class Draft:
    """An outline while one operation works on it."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.caret: Caret | None = None
        self._edits: list[Edit] = []

    def put(self, node: Node) -> Node:
        """Add a node, or exchange the one with its id."""
        before = self.outline.node(node.id) if node.id in self.outline else None
        if before != node:
            self._apply(Edit(before, node))
        return node

    def remove(self, id_: str) -> None:
        """Take out a node and all below it."""
        for child in reversed(list(self.outline.subtree(id_))):
            self._apply(Edit(self.outline.node(child), None))

    def insert(self, parent: str | None, at: int, kind: Kind = Kind.ITEM) -> Node:
        """A new empty node at a place in the list below ``parent``."""
        return self.put(Node(str(uuid4()), kind, parent, self.rank_at(parent, at)))

    def place(self, id_: str, parent: str | None, at: int) -> Node:
        """Move a node, with all below it, to a place in the list below ``parent`` as it is without it."""
        node = self.outline.node(id_)
        below = [sibling for sibling in self.outline.below(parent) if sibling != id_]
        low = self.outline.node(below[at - 1]).rank if at else ""
        high = self.outline.node(below[at]).rank if at < len(below) else ""
        return self.put(replace(node, parent=parent, rank=rank_between(low, high)))

    def rank_at(self, parent: str | None, at: int) -> str:
        below = self.outline.below(parent)
        low = self.outline.node(below[at - 1]).rank if at else ""
        high = self.outline.node(below[at]).rank if at < len(below) else ""
        return rank_between(low, high)

    @property
    def change(self) -> Change:
        return Change().then(Change(tuple(self._edits)))

    def settle(self) -> Change:
        """Carry through what follows from a change of structure; gives all that was changed."""
        change = self.change
        if not change.is_structural:
            return change
        self._let_printed_labels_go(change)
        for id_ in sorted(self.outline.referring):
            self.put(refreshed(self.outline.node(id_), self.outline, change))
        return self.change

    def _let_printed_labels_go(self, change: Change) -> None:
        """A list shows the labels it was read with until its structure changes for the first time."""
        new = {edit.id for edit in change.edits if edit.before is None}
        touched: set[str] = set()
        for edit in change.edits:
            if edit.is_structural and _standing(edit.before) != _standing(edit.after):
                touched.update(n.parent for n in (edit.before, edit.after) if n and n.parent)
        for parent in sorted(touched - new):
            if parent in self.outline and self.outline.node(parent).numbering.as_printed:
                node = self.outline.node(parent)
                self.put(replace(node, numbering=replace(node.numbering, as_printed=False)))

    def undo(self) -> None:
        self.outline.apply(self.change.inverse())

    def _apply(self, edit: Edit) -> None:
        self.outline.apply(Change((edit,)))
        self._edits.append(edit)


def _standing(node: Node | None) -> tuple[object, ...] | None:
    return None if node is None else (node.parent, node.rank, node.kind, node.is_counted)


def perform(outline: Outline, operation: Operation) -> Done:
    """Carry out an operation. Raises what it raises, the outline then being as before."""
    draft = Draft(outline)
    try:
        operation.perform(draft)
        change = draft.settle()
    except BaseException:
        draft.undo()
        raise
    return Done(change, draft.caret)


def refuse_locked(outline: Outline, node: Node, *languages: Language) -> None:
    """Raise AgreedIsLocked where a node is locked in one of the languages, in any if none is given."""
    if any(language in node.locked for language in languages or LANGUAGES):
        raise AgreedIsLocked(outline.label(node.id, Language.EN))
