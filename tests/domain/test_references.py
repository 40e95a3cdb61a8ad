"""References to items: what they say, what they follow, and what they show when it is gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.drafts import AgreedIsLocked, Caret, NotHere, perform
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.moving import Demote, Move, Restyle, TogglePreamble
from rcm_desktop.domain.nodes import ItemState, LanguageState, Version
from rcm_desktop.domain.operations import Join, Refer, Remove, Restate, Split
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.references import put_reference, reference_words
from rcm_desktop.domain.text import Mark, MarkKind, Text
from tests.domain.outlines import AT, bold, done, footnote, italic, outline_of, reference

EN, ES = LANGUAGES

OUTLINE = """
    # CONCLUSIONS
      one | uno
      two | dos
        alpha | alfa
          deep | hondo
        beta | beta
        = closing | cierre
      three | tres
    # RECOMMENDATIONS
      four | cuatro
"""


@pytest.fixture
def outline() -> Outline:
    return outline_of(OUTLINE)


def refer(outline: Outline, source: str, *targets: str) -> None:
    """Let a node say "see LABEL and LABEL" in English, "ver ..." in Spanish."""
    for language, start in ((EN, "see"), (ES, "ver")):
        done(outline, Restate(source, language, Text(start)))
        for target in targets:
            text = outline.node(source).text(language)
            done(outline, Restate(source, language, text.typed(len(text), len(text), " ")))
            done(outline, Refer(source, language, len(text) + 1, len(text) + 1, target))


def said(outline: Outline, source: str) -> tuple[str, str]:
    node = outline.node(source)
    return node.en.text.plain, node.es.text.plain


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("closing", "beta", "b)"),
        ("alpha", "beta", "b)"),
        ("three", "beta", "2 b)"),
        ("three", "deep", "2 a) i"),
        ("beta", "deep", "a) i"),
        ("two", "beta", "b)"),
        ("beta", "two", "2"),
        ("four", "three", "3"),
        ("one", "closing", ""),
        ("one", "CONCLUSIONS", ""),
    ],
)
def test_an_item_is_named_as_far_as_its_own_list_does_not_say(
    outline: Outline, source: str, target: str, words: str
) -> None:
    assert reference_words(outline, source, target, EN) == words


def test_a_reference_is_inserted_or_words_are_confirmed_as_one(outline: Outline) -> None:
    done(outline, Restate("three", EN, Text("as items 2 b) and x)")))
    caret = done(outline, Refer("three", EN, 9, 13, "beta")).caret
    assert outline.node("three").en.text == Text("as items 2 b) and x)", (reference(9, 13, "beta"),))
    assert caret == Caret("three", EN, 13)
    assert not outline.node("three").es.text.marks


@pytest.mark.parametrize("target", ["three", "CONCLUSIONS", "closing"])
def test_what_cannot_be_referred_to(outline: Outline, target: str) -> None:
    with pytest.raises(NotHere):
        perform(outline, Refer("three", EN, 0, 0, target))


def test_words_that_nobody_confirmed_never_follow(outline: Outline) -> None:
    plain = "as in paragraph 3 of the Declaration and items 2 b) and 3"
    done(outline, Restate("one", EN, Text(plain)))
    done(outline, Move(("three",), up=True))
    assert said(outline, "one")[0] == plain


def test_references_follow_moves_within_a_list_and_across_lists(outline: Outline) -> None:
    refer(outline, "three", "beta", "two", "deep")
    assert said(outline, "three") == ("see 2 b) 2 2 a) i", "ver 2 b) 2 2 a) i")
    done(outline, Move(("beta",), up=True))
    assert said(outline, "three")[0] == "see 2 a) 2 2 b) i"
    done(outline, Move(("two",), up=True))
    assert said(outline, "three")[1] == "ver 1 a) 1 1 b) i"
    done(outline, Demote(("three",)))
    assert said(outline, "three")[0] == "see 1 a) 1 1 b) i"
    done(outline, Demote(("one",)))
    assert said(outline, "one")[0] == "one"
    assert said(outline, "three")[0] == "see a) 1 b) i"
    assert [mark.target for mark in outline.node("three").en.text.marks] == ["beta", "two", "deep"]


def test_references_follow_a_new_style_in_its_language(outline: Outline) -> None:
    refer(outline, "four", "two", "beta")
    done(outline, Restyle("CONCLUSIONS", ES, LabelStyle.of_first("PRIMERO.-")))
    done(outline, Restyle("two", EN, LabelStyle.of_first("(i)")))
    assert said(outline, "four") == ("see 2 2 (ii)", "ver SEGUNDO SEGUNDO b)")


def test_references_in_agreed_words_follow_too_and_nothing_is_marked(outline: Outline) -> None:
    refer(outline, "three", "beta")
    done(outline, SetState(("three",), ItemState.AGREED, AT))
    agreed = outline.node("three")
    done(outline, Move(("beta",), up=True))
    node = outline.node("three")
    assert said(outline, "three") == ("see 2 a)", "ver 2 a)")
    assert (node.state, node.agreed_at, node.locked) == (agreed.state, agreed.agreed_at, agreed.locked)
    assert {node.en.state, node.es.state} == {agreed.en.state, agreed.es.state}
    assert LanguageState.OUT_OF_DATE not in (node.en.state, node.es.state)
    with pytest.raises(AgreedIsLocked):
        perform(outline, Refer("three", EN, 0, 3, "one"))


def test_what_is_gone_is_shown_and_undo_brings_it_back(outline: Outline) -> None:
    refer(outline, "three", "beta")
    long = "To thank the Government of the country that was so kind as to receive us all"
    done(outline, Restate("beta", EN, Text(long)))
    done(outline, Restate("beta", ES, Text()))
    before = outline.node("three")
    change = done(outline, Remove(("two",))).change
    (en,), (es,) = outline.node("three").en.text.marks, outline.node("three").es.text.marks
    assert said(outline, "three") == ("see 2 b)", "ver 2 b)"), "the words stay"
    assert en.is_lost and es.is_lost
    assert en.note is not None
    assert en.note.endswith("…") and long.startswith(en.note[:-1])
    assert len(en.note) <= 60
    assert es.note == en.note, "the other language says it where this one has no words"
    outline.apply(change.inverse())
    assert outline.node("three") == before


def test_a_lost_reference_follows_nothing_more(outline: Outline) -> None:
    refer(outline, "three", "beta")
    done(outline, Remove(("beta",)))
    lost = outline.node("three")
    done(outline, Move(("two",), up=True))
    assert outline.node("three") == lost


def test_several_references_of_one_text_may_be_lost_at_once(outline: Outline) -> None:
    refer(outline, "three", "beta", "one", "deep")
    done(outline, Remove(("alpha",)))
    done(outline, Remove(("one",)))
    text = outline.node("three").en.text
    assert text.plain == "see 1 a) 1 2 a) i"
    assert [(mark.target, mark.note) for mark in text.marks] == [
        ("beta", None),
        (None, "one"),
        (None, "deep"),
    ]


def test_a_withdrawn_target_leaves_the_words_until_it_is_taken_up_again(outline: Outline) -> None:
    refer(outline, "four", "two", "three")
    done(outline, SetState(("two",), ItemState.WITHDRAWN, AT))
    assert said(outline, "four")[0] == "see 2 2"
    assert [mark.target for mark in outline.node("four").en.text.marks] == ["two", "three"]
    done(outline, Move(("two",), up=True))
    done(outline, SetState(("two",), ItemState.PROPOSED, AT))
    assert said(outline, "four")[0] == "see 1 3"


def test_a_target_that_lost_its_number_leaves_the_words(outline: Outline) -> None:
    refer(outline, "four", "two")
    done(outline, TogglePreamble("CONCLUSIONS"))
    assert said(outline, "four")[0] == "see 2"


def test_a_joined_target_is_gone_and_a_split_one_stays_with_the_head(outline: Outline) -> None:
    refer(outline, "four", "one", "three")
    done(outline, Restate("one", EN, Text("First. Second.")))
    done(outline, Split("one", EN, 6))
    assert said(outline, "four")[0] == "see 1 4"
    done(outline, Join("three", EN))
    marks = outline.node("four").en.text.marks
    assert [mark.target for mark in marks] == ["one", None]
    assert marks[1].note == "three"


def test_typing_into_its_words_ends_a_reference(outline: Outline) -> None:
    refer(outline, "four", "two")
    text = outline.node("four").en.text
    done(outline, Restate("four", EN, text.typed(4, 5, "3")))
    assert "four" in outline.referring, "the Spanish one lives"
    done(outline, Restate("four", ES, Text("ver 2")))
    assert "four" not in outline.referring
    done(outline, Move(("two",), up=True))
    assert said(outline, "four") == ("see 3", "ver 2")


def test_what_stands_beside_a_reference_stays_when_its_words_change() -> None:
    text = Text(
        "as in b) and c).",
        (
            footnote(6, note="x"),
            reference(6, 8, "b"),
            footnote(8, note="y"),
            reference(13, 15, "c"),
            footnote(16),
        ),
    )
    made = put_reference(text, 6, 8, "18 b)", "b")
    assert made == Text(
        "as in 18 b) and c).",
        (
            footnote(6, note="x"),
            reference(6, 11, "b"),
            footnote(11, note="y"),
            reference(16, 18, "c"),
            footnote(19),
        ),
    )


def test_a_reference_has_the_shape_of_what_it_stands_in() -> None:
    inside = Text("see b) now", (italic(0, 10),))
    assert put_reference(inside, 4, 6, "18 b)", "b").marks == (italic(0, 13), reference(4, 9, "b"))
    exact = Text("see b) now", (bold(4, 6),))
    assert put_reference(exact, 4, 6, "18 b)", "b").marks == (bold(4, 9), reference(4, 9, "b"))
    beside = Text("see now", (italic(4, 7),))
    assert put_reference(beside, 4, 4, "b) ", "b").marks == (reference(4, 7, "b"), italic(7, 10))
    at_end = Text("see ", (italic(0, 4),))
    assert put_reference(at_end, 4, 4, "b)", "b").marks == (italic(0, 6), reference(4, 6, "b"))


def test_the_outline_knows_which_texts_refer(outline: Outline) -> None:
    assert outline.referring == frozenset()
    text = Text("see 2", (Mark(4, 5, MarkKind.REFERENCE, "two"),))
    node = replace(outline.node("one"), en=Version(text))
    assert outline_of(OUTLINE, node).referring == {"one"}
