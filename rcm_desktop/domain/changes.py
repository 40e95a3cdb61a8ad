"""What an operation did to an outline: (before, after) pairs whose inverse restores it exactly."""

from __future__ import annotations

from dataclasses import dataclass

from rcm_desktop.domain.nodes import Node


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
