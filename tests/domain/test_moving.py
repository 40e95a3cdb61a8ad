"""Where items go: moved, deeper, higher, and what they become."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.document import DocumentItem
from rcm_desktop.domain.drafts import Caret, NotHere, NothingAbove, Operation, TooDeep, perform
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.moving import (
    AddClosing,
    Demote,
    LeadIn,
    Move,
    Promote,
    Restyle,
    ToggleClosing,
    ToggleHeading,
    TogglePreamble,
    tops_of,
)
from rcm_desktop.domain.nodes import ItemState, Kind
from rcm_desktop.domain.operations import InsertItem, InsertSection, Paste, Remove, Restate
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Text
from tests.domain.outlines import AT, after, done, drawing_of, drawn, footnote, outline_of

EN, ES = LANGUAGES

TWO_LISTS = """
    # CONCLUSIONS
      one
      two
        alpha
          deep
        beta
        = closing
      three
    # RECOMMENDATIONS
      four
"""


@pytest.fixture
def outline() -> Outline:
    return outline_of(TWO_LISTS)


def order(outline: Outline) -> str:
    return " ".join(outline.rows)


def refused(outline: Outline, operation: Operation, condition: type[Exception]) -> None:
    before = list(outline.nodes())
    with pytest.raises(condition):
        perform(outline, operation)
    assert list(outline.nodes()) == before


# Move


def test_an_item_changes_places_with_its_neighbour_and_takes_along_what_is_below(outline: Outline) -> None:
    done(outline, Move(("two",), up=True))
    assert order(outline) == "CONCLUSIONS two alpha deep beta closing one three RECOMMENDATIONS four"
    done(outline, Move(("two",), up=False))
    done(outline, Move(("two",), up=False))
    assert order(outline) == "CONCLUSIONS one three two alpha deep beta closing RECOMMENDATIONS four"


def test_several_move_as_one(outline: Outline) -> None:
    done(outline, Move(("three", "two"), up=True))
    assert order(outline) == "CONCLUSIONS two alpha deep beta closing three one RECOMMENDATIONS four"
    done(outline, Move(("two", "alpha", "three"), up=False))
    assert order(outline) == "CONCLUSIONS one two alpha deep beta closing three RECOMMENDATIONS four"


def test_at_the_end_of_its_list_an_item_goes_over_into_the_next(outline: Outline) -> None:
    done(outline, Move(("two", "three"), up=False))
    assert order(outline) == "CONCLUSIONS one RECOMMENDATIONS two alpha deep beta closing three four"
    assert outline.label("three", EN) == "2."
    done(outline, Move(("two", "three"), up=True))
    assert order(outline) == "CONCLUSIONS one two alpha deep beta closing three RECOMMENDATIONS four"


def test_a_sub_item_goes_over_between_lead_ins(outline: Outline) -> None:
    done(outline, Move(("beta",), up=False))
    assert outline.node("beta").parent == "three"
    done(outline, Move(("beta",), up=True))
    assert [*outline.below("two")] == ["alpha", "beta", "closing"], "before the closing paragraph"
    done(outline, Move(("alpha",), up=True))
    assert outline.node("alpha").parent == "one"
    assert outline.level("deep") == 3


def test_sections_move_with_their_items(outline: Outline) -> None:
    done(outline, Move(("RECOMMENDATIONS",), up=True))
    assert order(outline) == "RECOMMENDATIONS four CONCLUSIONS one two alpha deep beta closing three"


@pytest.mark.parametrize(
    ("nodes", "up", "condition"),
    [
        (("one",), True, NothingAbove),
        (("four",), False, NothingAbove),
        (("CONCLUSIONS",), True, NothingAbove),
        (("closing",), True, NotHere),
        (("beta", "closing"), True, NotHere),
        (("one", "three"), True, NotHere),
        (("one", "alpha"), True, NotHere),
    ],
)
def test_what_cannot_move(
    outline: Outline, nodes: tuple[str, ...], up: bool, condition: type[Exception]
) -> None:
    refused(outline, Move(nodes, up), condition)


def test_the_tops_of_a_selection(outline: Outline) -> None:
    assert tops_of(outline, ("three", "deep", "two", "beta")) == ("two", "three")


# Deeper and higher


def test_deeper_goes_below_the_item_above_before_its_closing_paragraph(outline: Outline) -> None:
    assert after(outline, Demote(("three",))) == drawn("""
        # CONCLUSIONS
          1. one
          2. two
            a) alpha
              i. deep
            b) beta
            c) three
            = closing
        # RECOMMENDATIONS
          1. four
    """)


def test_several_go_deeper_together(outline: Outline) -> None:
    done(outline, Demote(("two", "three")))
    assert [*outline.below("one")] == ["two", "three"]
    assert outline.level("deep") == 4


@pytest.mark.parametrize(
    ("nodes", "condition"),
    [
        (("one",), NothingAbove),
        (("alpha",), NothingAbove),
        (("closing",), NotHere),
        (("RECOMMENDATIONS",), NotHere),
    ],
)
def test_what_cannot_go_deeper(outline: Outline, nodes: tuple[str, ...], condition: type[Exception]) -> None:
    refused(outline, Demote(nodes), condition)


def test_items_go_to_four_levels() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
              deep
                first
                second
            beta
              third
                fourth
    """)
    refused(outline, Demote(("second",)), TooDeep)
    refused(outline, Demote(("beta",)), TooDeep)
    refused(outline, LeadIn("second", EN), TooDeep)
    done(outline, Remove(("fourth",)))
    done(outline, Demote(("beta",)))
    assert outline.level("third") == 4


def test_higher_goes_after_the_lead_in_and_what_followed_comes_below() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
            beta
            gamma
              deep
            delta
          two
    """)
    assert after(outline, Promote(("beta", "gamma"))) == drawn("""
        # CONCLUSIONS
          1. one
            a) alpha
          2. beta
          3. gamma
            a) deep
            b) delta
          4. two
    """)


def test_the_second_part_of_a_list_cut_in_two_keeps_its_style() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
            beta
            gamma
    """)
    done(outline, Restyle("one", EN, LabelStyle.of_first("-")))
    done(outline, Promote(("beta",)))
    assert [outline.label(id_, EN) for id_ in ("alpha", "beta", "gamma")] == ["-", "2.", "-"]


@pytest.mark.parametrize("id_", ["one", "closing", "CONCLUSIONS"])
def test_what_cannot_go_higher(outline: Outline, id_: str) -> None:
    refused(outline, Promote((id_,)), NotHere)


def test_deeper_and_higher_again_is_as_before(outline: Outline) -> None:
    before = drawing_of(outline)
    assert after(outline, Demote(("three",)), Promote(("three",))) == before


# Closing paragraphs


def test_an_item_after_a_list_closes_it_and_becomes_an_item_again() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
            beta
          two
    """)
    assert after(outline, ToggleClosing("two")) == drawn("""
        # CONCLUSIONS
          1. one
            a) alpha
            b) beta
            = two
    """)
    assert after(outline, ToggleClosing("two")).endswith("    c) two")


def test_the_last_of_a_list_closes_it(outline: Outline) -> None:
    done(outline, ToggleClosing("closing"))
    done(outline, ToggleClosing("closing"))
    assert outline.node("closing").kind is Kind.CLOSING
    assert outline.node("closing").parent == "two"


@pytest.mark.parametrize("id_", ["one", "two", "alpha", "deep", "three", "CONCLUSIONS"])
def test_what_closes_nothing(outline: Outline, id_: str) -> None:
    refused(outline, ToggleClosing(id_), NotHere)


def test_a_closing_paragraph_on_the_fourth_level_becomes_no_item() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
              deep
              deeper
                deepest
                = closing
    """)
    done(outline, Remove(("deepest",)))
    done(outline, Demote(("deeper",)))
    refused(outline, ToggleClosing("closing"), TooDeep)


def test_a_closing_paragraph_is_begun_once(outline: Outline) -> None:
    caret = done(outline, AddClosing("beta", ES)).caret
    assert caret == Caret("closing", ES, 0)
    caret = done(outline, AddClosing("deep", EN)).caret
    assert caret is not None
    new = outline.node(caret.node)
    assert (new.kind, new.parent, new.is_empty) == (Kind.CLOSING, "alpha", True)
    refused(outline, AddClosing("one", EN), NotHere)
    refused(outline, AddClosing("CONCLUSIONS", EN), NotHere)


# Headings


def test_an_item_becomes_a_heading_and_its_section_follows(outline: Outline) -> None:
    done(outline, Remove(("closing",)))
    assert after(outline, ToggleHeading("two")) == drawn("""
        # CONCLUSIONS
          1. one
        # two
          2. alpha
            a) deep
          3. beta
          4. three
        # RECOMMENDATIONS
          1. four
    """)


def test_a_heading_becomes_an_item_of_the_section_above(outline: Outline) -> None:
    assert after(outline, ToggleHeading("RECOMMENDATIONS")) == drawn("""
        # CONCLUSIONS
          1. one
          2. two
            a) alpha
              i. deep
            b) beta
            = closing
          3. three
          4. RECOMMENDATIONS
          5. four
    """)


def test_a_heading_can_always_be_changed(outline: Outline) -> None:
    done(outline, SetState(("one",), ItemState.AGREED, AT))
    done(outline, ToggleHeading("one"))
    heading = outline.node("one")
    assert (heading.state, heading.agreed_at, heading.locked) == (ItemState.PROPOSED, None, ())
    done(outline, Restate("one", EN, Text("one more")))


@pytest.mark.parametrize(
    ("id_", "condition"),
    [("two", NotHere), ("alpha", NotHere), ("closing", NotHere), ("CONCLUSIONS", NothingAbove)],
)
def test_what_cannot_become_or_stop_being_a_heading(
    outline: Outline, id_: str, condition: type[Exception]
) -> None:
    refused(outline, ToggleHeading(id_), condition)


def test_a_preamble_bears_no_labels(outline: Outline) -> None:
    done(outline, TogglePreamble("alpha"))
    assert outline.node("CONCLUSIONS").kind is Kind.PREAMBLE
    assert [outline.label(id_, EN) for id_ in ("one", "two", "alpha", "four")] == ["", "", "a)", "1."]
    done(outline, TogglePreamble("CONCLUSIONS"))
    assert outline.label("two", EN) == "2."


# Lead-ins


def test_a_lead_in_ends_in_a_colon_in_both_languages_and_begins_its_list(outline: Outline) -> None:
    text = Text("To ask the Secretariat.", (footnote(23),))
    done(outline, Restate("one", EN, text))
    done(outline, Restate("one", ES, Text("Pedir a la Secretaría; ")))
    caret = done(outline, LeadIn("one", ES)).caret
    assert outline.node("one").en.text == Text("To ask the Secretariat:", (footnote(23),))
    assert outline.node("one").es.text == Text("Pedir a la Secretaría:")
    (first,) = outline.items_below("one")
    assert first.is_empty
    assert caret == Caret(first.id, ES)


def test_a_lead_in_that_has_a_list_leads_there(outline: Outline) -> None:
    assert done(outline, LeadIn("two", EN)).caret == Caret("alpha", EN)
    assert outline.node("two").en.text.plain == "two:"
    assert len(outline.below("two")) == 3


def test_agreed_words_take_no_colon(outline: Outline) -> None:
    done(outline, SetState(("one",), ItemState.AGREED, AT))
    done(outline, LeadIn("one", EN))
    assert outline.node("one").en.text.plain == "one"
    assert outline.is_lead_in("one")


@pytest.mark.parametrize("id_", ["closing", "CONCLUSIONS"])
def test_only_items_lead_in(outline: Outline, id_: str) -> None:
    refused(outline, LeadIn(id_, EN), NotHere)


# Insert, remove, paste


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
