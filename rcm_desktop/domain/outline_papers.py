"""From an outline to the paper that is made of it."""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.corrigenda import Corrigendum
from rcm_desktop.domain.corrigendum_papers import correction_lines
from rcm_desktop.domain.labels import Counter
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.outline_documents import printing_below
from rcm_desktop.domain.paper import DraftStamp, Lines, Paper, PaperItem, PaperList, PaperSection, Words


def paper_of_outline(
    meeting: Meeting,
    outline: Outline,
    draft: DraftStamp | None = None,
    corrigenda: Sequence[Corrigendum] = (),
) -> Paper:
    """The conclusions of a meeting as they print: withdrawn items and empty ones at the end are left out.

    A line below the title names the corrigenda.
    """
    corrected = correction_lines(corrigenda)
    sections = []
    for id_ in outline.below(None):
        items = _list(outline, id_)
        if items.items or not outline.below(id_):
            node = outline.node(id_)
            sections.append(
                PaperSection(_words(node), items, node.kind is Kind.PREAMBLE, node.numbering.runs_on)
            )
    return Paper(
        meeting.key,
        Lines(meeting.en.title + corrected.en, meeting.es.title + corrected.es),
        meeting.start,
        meeting.end,
        Words(meeting.en.opening, meeting.es.opening),
        tuple(sections),
        Lines(meeting.en.after, meeting.es.after),
        draft,
    )


def _list(outline: Outline, parent: str) -> PaperList:
    nodes = printing_below(outline, parent)
    items = tuple(_item(outline, node) for node in nodes)
    numbers = [item.number for item in items if item.number is not None]
    styles = [outline.nested_style(parent, language) for language in (Language.EN, Language.ES)]
    counted = [style if style.counter is not Counter.NONE else None for style in styles]
    return PaperList(items, numbers[0] if numbers else 1, *counted)


def _item(outline: Outline, node: Node) -> PaperItem:
    closing = outline.closing_of(node.id)
    labels = [outline.label(node.id, language) for language in (Language.EN, Language.ES)]
    return PaperItem(
        node.id,
        labels[0],
        labels[1],
        outline.number(node.id),
        _words(node),
        _list(outline, node.id),
        _words(closing) if closing is not None else None,
    )


def _words(node: Node) -> Words:
    return Words(node.en.text, node.es.text)
