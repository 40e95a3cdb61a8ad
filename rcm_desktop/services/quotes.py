"""Conclusions as letters quote them."""

from __future__ import annotations

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.labels import spoken
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import Quote, Quoted
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.paper_days import paper_days


def quotes_of(meeting: Meeting, outline: Outline, directory: Directory) -> list[Quote]:
    """The items of a meeting's conclusions that have words in either language, in their order."""
    return [
        Quote(
            node.id,
            *(
                Quoted(
                    label_of(outline, node.id, language),
                    node.text(language).plain.strip(),
                    meeting_words(meeting, language, directory.on(meeting.start)),
                )
                for language in (Language.EN, Language.ES)
            ),
        )
        for node in outline.nodes()
        if node.kind is Kind.ITEM and any(node.text(language) for language in Language)
    ]


def label_of(outline: Outline, id_: str, language: Language) -> str:
    """The label as a sentence names it, with those of the items above: "18 b)"."""
    labels: list[str] = []
    node: Node | None = outline.node(id_)
    while node is not None and node.kind is Kind.ITEM:
        labels.append(spoken(outline.label(node.id, language)))
        node = outline.node(node.parent) if node.parent is not None else None
    return " ".join(filter(None, reversed(labels)))


def meeting_words(meeting: Meeting, language: Language, directory: DirectoryOfDay) -> str:
    """What a letter calls the meeting: the body, place and days, as far as they are known."""
    name = directory.body(meeting.body).names(language).in_full if meeting.body else meeting.key
    days = paper_days(meeting.start, meeting.end, language) if meeting.start else ""
    return ", ".join(filter(None, (name, meeting.place(language), days)))
