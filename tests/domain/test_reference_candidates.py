"""Places of a text that may refer to items, and those that speak of another document."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.reference_candidates import reference_candidates
from rcm_desktop.domain.text import Mark, MarkKind, Text


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        ("to develop items b) and c), to be assessed", ["b)", "c)"]),
        ("desarrollar los incisos b) y c)", ["b)", "c)"]),
        ("as said in conclusion 4", ["4"]),
        ("según la Conclusión 9bis", ["9bis"]),
        ("referred to in paragraphs 6, 12, 15 and 16 above", ["6", "12", "15", "16"]),
        ("under item 18(c)", ["18(c)"]),
        ("párrafo 3 de estas conclusiones", ["3"]),
        ("to re-draft paragraph 17 of the Declaration", []),
        ("the Special Declaration and paragraph 17, drafted by one country", []),
        ("further to decision 2/CMA.2, paragraph 44", []),
        ("los incisos a) y b) de la Declaración", []),
        ("on 4 May, 15 conclusions were read", []),
    ],
)
def test_labels_that_may_be_references(words: str, labels: list[str]) -> None:
    found = reference_candidates(Text(words))
    assert [each.label for each in found] == labels
    assert [words[each.start : each.end] for each in found] == labels


def test_the_item_it_is_said_to_be_under() -> None:
    found = reference_candidates(Text("los incisos b) y c) del punto 18"))
    assert [(each.label, each.within) for each in found] == [("b)", "18"), ("c)", "18"), ("18", None)]


def test_what_is_a_reference_is_not_proposed() -> None:
    text = Text("items b) and c)", (Mark(6, 8, MarkKind.REFERENCE, target="x"),))
    assert [each.label for each in reference_candidates(text)] == ["c)"]
