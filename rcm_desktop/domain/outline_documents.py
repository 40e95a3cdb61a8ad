"""From a document that was read to an outline, and from an outline to a document that is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from uuid import uuid4

from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.labels import LabelStyle, is_exception, readings
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ItemState, Kind, Node, Numbering, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.ranks import ranks_between
from rcm_desktop.domain.text import Text


def nodes_of_sections(sections: Sequence[DocumentSection], language: Language) -> Iterator[Node]:
    """New nodes for the sections of a document, in one language, with the labels they had in print."""
    number = 0
    for section, rank in zip(sections, ranks_between("", "", len(sections)), strict=True):
        labels = [item.label for item in section.items]
        numbering = numbering_of(labels)
        is_preamble = bool(labels) and not any(labels) and section is not sections[-1]
        if number and numbering.start == number + 1:
            numbering = replace(numbering, runs_on=True)
        if not is_preamble and labels:
            number = numbering.start - 1 + sum(not is_exception(label) for label in labels)
        kind = Kind.PREAMBLE if is_preamble else Kind.SECTION
        node = _node(kind, None, rank, language, section.heading, None, numbering)
        yield node
        yield from _nodes_of_items(section.items, node.id, language)


def _nodes_of_items(
    items: Sequence[DocumentItem], parent: str, language: Language, closing: Text | None = None
) -> Iterator[Node]:
    ranks = list(ranks_between("", "", len(items) + (closing is not None)))
    for item, rank in zip(items, ranks, strict=False):
        numbering = numbering_of([child.label for child in item.items])
        node = _node(Kind.ITEM, parent, rank, language, item.text, item.label, numbering)
        yield replace(node, fixed=is_exception(item.label))
        yield from _nodes_of_items(item.items, node.id, language, item.closing)
    if closing is not None:
        yield _node(Kind.CLOSING, parent, ranks[-1], language, closing, None, Numbering())


def _node(
    kind: Kind,
    parent: str | None,
    rank: str,
    language: Language,
    text: Text,
    printed: str | None,
    numbering: Numbering,
) -> Node:
    node = Node(str(uuid4()), kind, parent, rank, numbering=numbering)
    return node.with_version(language, Version(text, printed=printed))


def numbering_of(labels: Sequence[str]) -> Numbering:
    """How a printed list is numbered: the style that most of its labels agree on, shown as printed."""
    votes: dict[LabelStyle, int] = {}
    starts: dict[LabelStyle, int] = {}
    counted = [label for label in labels if not is_exception(label)]
    for place, label in enumerate(counted):
        for reading in readings(label):
            style = reading.style
            votes[style] = votes.get(style, 0) + 1 + (reading.number == place + 1)
            starts.setdefault(style, max(1, reading.number - place))
    if not votes:
        return Numbering(as_printed=bool(labels))
    style = max(votes, key=lambda candidate: votes[candidate])
    return Numbering(
        en=style.in_language(Language.EN),
        es=style.in_language(Language.ES),
        as_printed=True,
        start=starts[style],
    )


def sections_of_outline(outline: Outline, language: Language) -> tuple[DocumentSection, ...]:
    """The outline in one language as it prints.

    Withdrawn items are left out, and so are the empty ones a list still ends with; a section that holds
    nothing but these has no heading either.
    """
    sections = []
    for id_ in outline.below(None):
        items = _items_below(outline, id_, language)
        if items or not outline.below(id_):
            sections.append(DocumentSection(outline.node(id_).text(language), items))
    return tuple(sections)


def _items_below(outline: Outline, parent: str, language: Language) -> tuple[DocumentItem, ...]:
    items = []
    for node in printing_below(outline, parent):
        closing = outline.closing_of(node.id)
        items.append(
            DocumentItem(
                outline.label(node.id, language),
                node.text(language),
                _items_below(outline, node.id, language),
                closing.text(language) if closing is not None and prints(closing) else None,
            )
        )
    return tuple(items)


def printing_below(outline: Outline, parent: str) -> list[Node]:
    """The items of a list that a paper shows."""
    nodes = [node for node in outline.items_below(parent) if prints(node)]
    while nodes and _waits_for_words(outline, nodes[-1]):
        nodes.pop()
    return nodes


def _waits_for_words(outline: Outline, node: Node) -> bool:
    """Whether an item was begun and not written; one that was read in without words had a label."""
    is_new = node.en.printed is None and node.es.printed is None
    return is_new and node.is_empty and not outline.below(node.id)


def prints(node: Node) -> bool:
    """Whether a paper shows this node: what was withdrawn stays in the record, not on paper."""
    return node.state is not ItemState.WITHDRAWN
