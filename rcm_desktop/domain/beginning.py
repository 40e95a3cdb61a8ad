"""The sections that a set of conclusions begins with."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from rcm_desktop.domain.drafts import Caret, Draft, NotHere
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.ranks import ranks_between
from rcm_desktop.domain.text import Text

HEADINGS = (("CONCLUSIONS", "CONCLUSIONES"), ("RECOMMENDATIONS", "RECOMENDACIONES"))
"""English and Spanish: papers of the Regional Consultation Group have carried them since 1999."""


def usual_nodes() -> list[Node]:
    """New nodes: each usual section with one empty item."""
    nodes: list[Node] = []
    for (en, es), rank in zip(HEADINGS, ranks_between("", "", len(HEADINGS)), strict=True):
        section = Node(str(uuid4()), Kind.SECTION, None, rank, en=Version(Text(en)), es=Version(Text(es)))
        item = Node(str(uuid4()), Kind.ITEM, section.id, next(ranks_between("", "", 1)))
        nodes += [section, item]
    return nodes


@dataclass(frozen=True, slots=True)
class Begin:
    """The usual sections in an outline that has no rows; the caret goes to the first item."""

    language: Language = Language.EN
    name = "insert_section"

    def perform(self, draft: Draft) -> None:
        if draft.outline.rows:
            raise NotHere
        nodes = [draft.put(node) for node in usual_nodes()]
        first = next(node for node in nodes if node.kind is Kind.ITEM)
        draft.caret = Caret(first.id, self.language)
