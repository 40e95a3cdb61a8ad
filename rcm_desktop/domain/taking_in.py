"""A draft that was received comes into a meeting's outline: as proposed items, below the headings it has."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rcm_desktop.domain.drafts import Caret, Draft, NotHere
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import ItemState, Kind, Node
from rcm_desktop.domain.outline import Outline


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Nodes of an outline that was read, with ids of their own, in the order of rows.

    A section whose heading the meeting has too gives its items to that one, at its end; another becomes a
    section. An empty item that waits at the end of a list gives way.
    """

    nodes: tuple[Node, ...]
    language: Language = Language.EN
    name = "take_in"

    def perform(self, draft: Draft) -> None:
        read = Outline(self.nodes)
        first = ""
        for id_ in read.below(None):
            if not read.below(id_):
                continue
            target = _section_like(draft.outline, read.node(id_)) or self._new_section(draft, read.node(id_))
            self._let_go_of_waiting(draft, target)
            for item in list(read.below(id_)):
                self._add(draft, read, item, target)
                first = first or item
        if not first:
            raise NotHere
        draft.caret = Caret(first, self.language)

    @staticmethod
    def _new_section(draft: Draft, section: Node) -> str:
        rank = draft.rank_at(None, len(draft.outline.below(None)))
        return draft.put(replace(section, parent=None, rank=rank)).id

    @staticmethod
    def _let_go_of_waiting(draft: Draft, section: str) -> None:
        for id_ in reversed(list(draft.outline.below(section))):
            node = draft.outline.node(id_)
            if not node.is_empty or draft.outline.below(id_) or node.kind is not Kind.ITEM:
                break
            draft.remove(id_)

    @staticmethod
    def _add(draft: Draft, read: Outline, item: str, target: str) -> None:
        rank = draft.rank_at(target, len(draft.outline.below(target)))
        draft.put(replace(_proposed(read.node(item)), parent=target, rank=rank))
        for id_ in list(read.subtree(item))[1:]:
            draft.put(_proposed(read.node(id_)))


def _proposed(node: Node) -> Node:
    return replace(node, state=ItemState.PROPOSED, agreed_at=None, locked=())


def _section_like(outline: Outline, section: Node) -> str | None:
    """The section with the same heading in a language that both have; capitals and accents are free."""
    for id_ in outline.below(None):
        node = outline.node(id_)
        for language in LANGUAGES:
            heading, other = section.text(language).plain.strip(), node.text(language).plain.strip()
            if node.kind is section.kind and heading and fold(heading) == fold(other):
                return id_
    return None
