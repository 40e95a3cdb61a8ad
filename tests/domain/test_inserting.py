"""Where new items stand, what is left when some go, and how pasted ones nest."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.document import DocumentItem
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.operations import InsertItem, InsertSection, Paste, Remove, Restate
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Text
from tests.domain.outlines import TWO_LISTS, done, drawing_of, drawn, order, outline_of

EN, ES = LANGUAGES


@pytest.fixture
def outline() -> Outline:
    return outline_of(TWO_LISTS)


@pytest.mark.parametrize(
    ("row", "parent", "at"),
    [
        ("CONCLUSIONS", "CONCLUSIONS", 0),
        ("one", "CONCLUSIONS", 1),
        ("two", "two", 0),
        ("beta", "two", 2),
        ("closing", "CONCLUSIONS", 2),
        ("four", "RECOMMENDATIONS", 1),
    ],
)
def test_the_next_item_stands_where_it_is_expected(outline: Outline, row: str, parent: str, at: int) -> None:
    caret = done(outline, InsertItem(row, ES)).caret
    assert caret is not None
    assert (outline.node(caret.node).parent, outline.siblings(caret.node)[1]) == (parent, at)
    assert caret.language is ES


def test_a_section_comes_after_the_one_in_hand_or_at_the_end(outline: Outline) -> None:
    first, last = (done(outline, InsertSection(row)).caret for row in ("alpha", None))
    assert first is not None and last is not None
    assert [*outline.below(None)] == ["CONCLUSIONS", first.node, "RECOMMENDATIONS", last.node]


def test_removing_leaves_the_caret_beside(outline: Outline) -> None:
    assert done(outline, Remove(("alpha", "deep"))).caret == Caret("beta", EN)
    assert done(outline, Remove(("RECOMMENDATIONS",), ES)).caret == Caret("three", ES)
    assert order(outline) == "CONCLUSIONS one two beta closing three"
    assert done(outline, Remove(("CONCLUSIONS",))).caret is None
    assert len(outline) == 0


def test_pasted_items_nest_and_fill_the_empty_item_in_hand(outline: Outline) -> None:
    pasted = (
        DocumentItem("1.", Text("north"), (DocumentItem("a)", Text("west")),), Text("end")),
        DocumentItem("2.", Text("south")),
    )
    done(outline, Restate("one", EN, Text()))
    caret = done(outline, Paste("one", EN, pasted)).caret
    assert drawing_of(outline).startswith(
        drawn("""
        # CONCLUSIONS
          1. north
            a) west
            = end
          2. south
          3. two
    """)
    )
    assert caret is not None
    assert (outline.node(caret.node).en.text.plain, caret.position) == ("south", 5)


def test_what_is_pasted_too_deep_stands_on_the_fourth_level(outline: Outline) -> None:
    inner = DocumentItem("-", Text("lowest"), (), Text("last"))
    deep = DocumentItem("-", Text("low"), (inner,), Text("end"))
    pasted = (DocumentItem("-", Text("top"), (DocumentItem("-", Text("mid"), (deep,)),)),)
    done(outline, Paste("alpha", EN, pasted))
    below = [
        node for node in outline.nodes() if node.en.text.plain in ("mid", "low", "lowest", "last", "end")
    ]
    assert [(node.en.text.plain, outline.level(node.id), node.kind) for node in below] == [
        (words, 4, Kind.ITEM) for words in ("mid", "low", "lowest", "last", "end")
    ]
