"""Where items go: moved, deeper, higher."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.drafts import NotHere, NothingAbove, TooDeep
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.moving import (
    Demote,
    LeadIn,
    Move,
    Promote,
    Restyle,
    tops_of,
)
from rcm_desktop.domain.operations import Remove
from rcm_desktop.domain.outline import Outline
from tests.domain.outlines import TWO_LISTS, after, done, drawing_of, drawn, order, outline_of, refused

EN, ES = LANGUAGES


@pytest.fixture
def outline() -> Outline:
    return outline_of(TWO_LISTS)


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


def test_a_closing_paragraph_comes_to_close_the_list_around_its_own_and_back() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
            beta
              deep
              = closing
          two
    """)
    begun = drawing_of(outline)
    assert after(outline, Promote(("closing",))) == drawn("""
        # CONCLUSIONS
          1. one
            a) alpha
            b) beta
              i. deep
            = closing
          2. two
    """)
    refused(outline, Promote(("closing",)), NotHere)
    done(outline, Demote(("closing",)))
    assert drawing_of(outline) == begun


def test_a_closing_paragraph_leaps_over_nothing() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
              deep
              = inner
            beta
              low
              = last
            = outer
    """)
    refused(outline, Promote(("inner",)), NotHere)
    refused(outline, Promote(("last",)), NotHere)
    refused(outline, Demote(("outer",)), NotHere)
