"""Events proposed from the conclusions of a meeting, or from one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.proposed import ProposedEvent, proposed_events
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.services.quotes import label_of


@dataclass(frozen=True, slots=True)
class Proposals:
    """What conclusions propose; ``labels`` name the conclusion of each in the windows' language."""

    proposed: tuple[ProposedEvent, ...] = ()
    labels: tuple[str, ...] = ()


def proposals_of_nodes(
    nodes: Iterable[Node],
    outline: Outline,
    meeting: Meeting,
    directory: Directory,
    known: Sequence[Event],
    language: Language,
) -> Proposals:
    """What these items and closing paragraphs propose, in the order given."""
    from rcm_desktop.reading.events.event_sentences import proposals_of_item

    found: list[ProposedEvent] = []
    labels: list[str] = []
    for node in nodes:
        if node.kind not in (Kind.ITEM, Kind.CLOSING):
            continue
        read = {
            each: proposals_of_item(
                node.text(each).plain, "", meeting.start, meeting.end, _leads(node, outline, each)
            )
            for each in LANGUAGES
        }
        made = proposed_events(node.id, read, meeting, directory, known)
        found += made
        named = node if node.kind is Kind.ITEM or node.parent is None else outline.node(node.parent)
        labels += [label_of(outline, named.id, language)] * len(made)
    return Proposals(tuple(found), tuple(labels))


def _leads(node: Node, outline: Outline, language: Language) -> list[str]:
    """The texts that lead an item in, the nearest last; a closing paragraph is led in by none."""
    leads: list[str] = []
    parent = node.parent if node.kind is Kind.ITEM else None
    while parent is not None:
        above = outline.node(parent)
        if above.kind is Kind.ITEM:
            leads.insert(0, above.text(language).plain)
        parent = above.parent
    return leads
