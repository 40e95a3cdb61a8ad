"""A draft that was received, among the items of a meeting."""

from __future__ import annotations

from datetime import datetime

import pytest

from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.beginning import usual_nodes
from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.drafts import NotHere, perform
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ItemState, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.outline_documents import nodes_of_sections
from rcm_desktop.domain.taking_in import TakeIn
from rcm_desktop.domain.text import Text

EN, ES = Language.EN, Language.ES


def read(*sections: tuple[str, tuple[str, ...]], language: Language = EN) -> tuple[Node, ...]:
    made = [
        DocumentSection(
            Text(heading),
            tuple(
                DocumentItem(f"{at}.", Text(words), (DocumentItem("a)", Text("a part")),) if at == 1 else ())
                for at, words in enumerate(items, start=1)
            ),
        )
        for heading, items in sections
    ]
    return tuple(nodes_of_sections(made, language))


def lines(outline: Outline, language: Language = EN) -> list[str]:
    labelled = ((outline.label(node.id, language), node.text(language).plain) for node in outline.nodes())
    return [" ".join(filter(None, pair)) for pair in labelled]


def test_a_draft_fills_the_sections_that_a_new_meeting_has() -> None:
    outline = Outline(usual_nodes())
    before = {node.id: node for node in outline.nodes()}
    draft = read(("Conclusions", ("To ask for reports.", "To thank.")), ("ANNEX", ("To list.",)))
    change = perform(outline, TakeIn(draft)).change
    assert lines(outline) == [
        "CONCLUSIONS", "1. To ask for reports.", "a) a part", "2. To thank.",
        "RECOMMENDATIONS", "1.",
        "ANNEX", "1. To list.", "a) a part",
    ]  # fmt: skip
    outline.apply(change.inverse())
    assert {node.id: node for node in outline.nodes()} == before


def test_items_come_after_those_that_are_there_and_are_proposed() -> None:
    outline = Outline(read(("CONCLUSIONES", ("Agradecer.",)), language=ES))
    there = [id_ for id_ in outline.rows if not outline.node(id_).is_heading]
    perform(outline, SetState(tuple(there), ItemState.AGREED, datetime(2031, 5, 6)))
    draft = read(("Conclusiones", ("Pedir informes.",)), language=ES)
    done = perform(outline, TakeIn(draft, ES))
    written = ["CONCLUSIONES", "1. Agradecer.", "a) a part", "2. Pedir informes.", "a) a part"]
    assert lines(outline, ES) == written
    states = [node.state for node in outline.nodes() if not node.is_heading]
    assert states == [ItemState.AGREED] * 2 + [ItemState.PROPOSED] * 2
    assert done.caret is not None and outline.node(done.caret.node).text(ES).plain == "Pedir informes."


def test_a_draft_without_items_changes_nothing() -> None:
    outline = Outline(usual_nodes())
    before = lines(outline)
    with pytest.raises(NotHere):
        perform(outline, TakeIn(read(("CONCLUSIONS", ()))))
    assert lines(outline) == before
