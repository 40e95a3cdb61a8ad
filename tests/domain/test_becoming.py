"""What items become: closing paragraphs, headings, lead-ins."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.drafts import Caret, NotHere, NothingAbove, TooDeep
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.moving import (
    AddClosing,
    Demote,
    LeadIn,
    ToggleClosing,
    ToggleHeading,
    TogglePreamble,
)
from rcm_desktop.domain.nodes import ItemState, Kind
from rcm_desktop.domain.operations import Remove, Restate
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Text
from tests.domain.outlines import AT, TWO_LISTS, after, done, drawn, footnote, outline_of, refused

EN, ES = LANGUAGES


@pytest.fixture
def outline() -> Outline:
    return outline_of(TWO_LISTS)


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
