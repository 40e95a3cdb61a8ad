"""Dividing and joining items in two languages at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rcm_desktop.domain.drafts import Caret, NotHere, perform
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.moving import Restyle
from rcm_desktop.domain.nodes import ChangeRequest, ItemState, Kind, LanguageState, Version
from rcm_desktop.domain.operations import Join, Split
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Text
from tests.domain.outlines import AT, after, done, drawing_of, drawn, footnote, italic, outline_of, reference

EN, ES = LANGUAGES

BOTH = """
    # CONCLUSIONS
      one
      thank To thank Panama. To ask for reports. To meet again. | Agradecer. Pedir informes. Reunirse.
        alpha
        = closing
      three
"""


def position(outline: Outline, id_: str, words: str, language: Language = Language.EN) -> int:
    """Where some words begin."""
    return outline.node(id_).text(language).plain.index(words)


def changed(outline: Outline, id_: str, **what: object) -> Outline:
    return Outline(replace(n, **what) if n.id == id_ else n for n in outline.nodes())  # type: ignore[arg-type]


def words(outline: Outline, *ids: str) -> list[tuple[str, str]]:
    return [(outline.node(id_).en.text.plain, outline.node(id_).es.text.plain) for id_ in ids]


def tail_of(outline: Outline, id_: str) -> str:
    siblings, at = outline.siblings(id_)
    return siblings[at + 1]


def test_the_other_language_splits_at_the_same_sentence() -> None:
    outline = outline_of(BOTH)
    caret = done(outline, Split("thank", EN, position(outline, "thank", "To meet"))).caret
    tail = tail_of(outline, "thank")
    assert words(outline, "thank", tail) == [
        ("thank To thank Panama. To ask for reports.", "Agradecer. Pedir informes."),
        ("To meet again.", "Reunirse."),
    ]
    assert {
        outline.node(id_).version(language).state for id_ in ("thank", tail) for language in LANGUAGES
    } == {LanguageState.DRAFTED}
    assert caret == Caret(tail, EN, 0)


def test_what_stood_below_goes_with_the_tail() -> None:
    outline = outline_of(BOTH)
    assert after(outline, Split("thank", EN, position(outline, "thank", "To ask"))) == drawn("""
        # CONCLUSIONS
          1. one
          2. thank To thank Panama.
          3. To ask for reports. To meet again.
            a) alpha
            = closing
          4. three
    """)


@pytest.mark.parametrize(
    ("spanish", "at"),
    [
        ("Agradecer y pedir informes.", "To meet"),
        ("Agradecer. Pedir informes. Reunirse.", "thank Panama"),
    ],
    ids=["not as many sentences", "inside a sentence"],
)
def test_else_it_stays_whole_with_the_head_and_both_are_marked(spanish: str, at: str) -> None:
    outline = changed(outline_of(BOTH), "thank", es=Version(Text(spanish), LanguageState.CHECKED))
    done(outline, Split("thank", EN, position(outline, "thank", at)))
    tail = tail_of(outline, "thank")
    assert [es for _, es in words(outline, "thank", tail)] == [spanish, ""]
    for id_ in ("thank", tail):
        assert outline.node(id_).es.state is LanguageState.OUT_OF_DATE
        assert outline.node(id_).en.state is LanguageState.DRAFTED


def test_an_item_in_one_language_is_not_marked() -> None:
    outline = changed(outline_of(BOTH), "thank", es=Version())
    done(outline, Split("thank", EN, position(outline, "thank", "To ask")))
    for id_ in ("thank", tail_of(outline, "thank")):
        assert outline.node(id_).es == Version()


def test_the_language_in_hand_may_be_the_second() -> None:
    outline = outline_of(BOTH)
    caret = done(outline, Split("thank", ES, position(outline, "thank", "Pedir", ES))).caret
    tail = tail_of(outline, "thank")
    assert words(outline, "thank", tail) == [
        ("thank To thank Panama.", "Agradecer."),
        ("To ask for reports. To meet again.", "Pedir informes. Reunirse."),
    ]
    assert caret == Caret(tail, ES, 0)


def test_states_of_the_languages_stand_on_both_halves() -> None:
    outline = outline_of(BOTH)
    node = outline.node("thank")
    outline = changed(outline, "thank", es=replace(node.es, state=LanguageState.CHECKED))
    done(outline, Split("thank", EN, position(outline, "thank", "To ask")))
    tail = tail_of(outline, "thank")
    assert [outline.node(id_).es.state for id_ in ("thank", tail)] == [LanguageState.CHECKED] * 2


@pytest.mark.parametrize("state", [ItemState.AGREED, ItemState.AGREED_AD_REFERENDUM])
def test_splitting_an_agreed_item_reopens_it_in_the_same_step(state: ItemState) -> None:
    outline = changed(
        outline_of(BOTH),
        "thank",
        state=state,
        agreed_at=AT,
        locked=LANGUAGES,
        requests=(ChangeRequest("MX"),),
        reservations=("CR",),
    )
    done(outline, Split("thank", EN, position(outline, "thank", "To ask")))
    for id_ in ("thank", tail_of(outline, "thank")):
        node = outline.node(id_)
        assert (node.state, node.agreed_at, node.locked) == (ItemState.UNDER_DISCUSSION, None, ())
        assert (node.requests, node.reservations) == ((ChangeRequest("MX"),), ("CR",))


@pytest.mark.parametrize("at_end", [True, False])
def test_at_the_edges_an_empty_item_comes_and_nothing_is_reopened(at_end: bool) -> None:
    outline = changed(outline_of(BOTH), "one", state=ItemState.AGREED, agreed_at=AT, locked=(EN,))
    agreed = outline.node("one")
    caret = done(outline, Split("one", EN, 3 if at_end else 0)).caret
    assert caret is not None
    items = [node.id for node in outline.items_below("CONCLUSIONS")]
    new = items[1] if at_end else items[0]
    assert outline.node(new).is_empty
    assert items[0 if at_end else 1] == "one"
    assert outline.node("one") == agreed
    assert caret.node == (new if at_end else "one")


def test_at_the_end_of_a_lead_in_a_sub_item_begins() -> None:
    outline = outline_of(BOTH)
    done(outline, Split("thank", EN, len(outline.node("thank").en.text)))
    below = [outline.node(id_) for id_ in outline.below("thank")]
    assert [node.is_empty for node in below] == [True, False, False]
    assert below[0].kind is Kind.ITEM


def test_a_heading_gives_its_tail_to_the_first_item() -> None:
    outline = outline_of("""
        # CONCLUSIONS of the Group
          one
    """)
    assert after(outline, Split("CONCLUSIONS", EN, 11)) == drawn("""
        # CONCLUSIONS
          1. of the Group
          2. one
    """)


def test_before_a_heading_comes_a_heading_and_before_a_closing_an_item() -> None:
    outline = outline_of(BOTH)
    done(outline, Split("CONCLUSIONS", EN, 0))
    done(outline, Split("closing", EN, 0))
    first = outline.node(outline.rows[0])
    assert (first.kind, first.is_empty) == (Kind.SECTION, True)
    assert [outline.node(id_).kind for id_ in outline.below("thank")] == [Kind.ITEM, Kind.ITEM, Kind.CLOSING]


def test_the_tail_of_a_closing_paragraph_follows_what_it_closes() -> None:
    outline = changed(outline_of(BOTH), "closing", en=Version(Text("closing words. And more.")))
    assert after(outline, Split("closing", EN, 14)) == drawn("""
        # CONCLUSIONS
          1. one
          2. thank To thank Panama. To ask for reports. To meet again.
            a) alpha
            = closing words.
          3. And more.
          4. three
    """)


def test_marks_go_with_their_words() -> None:
    text = Text(
        "See 2 a) here. \n Then 2 a) there. ",
        (
            reference(4, 8, "alpha"),
            italic(9, 21),
            footnote(14, note="before the space"),
            footnote(16, note="in the space"),
            reference(22, 26, "alpha"),
            footnote(34, note="in the space at the end"),
        ),
    )
    outline = changed(outline_of(BOTH), "one", en=Version(text))
    done(outline, Split("one", EN, 15))
    assert outline.node("one").en.text == Text(
        "See 3 a) here.",
        (reference(4, 8, "alpha"), italic(9, 14), footnote(14, note="before the space")),
    )
    assert outline.node(tail_of(outline, "one")).en.text == Text(
        "Then 3 a) there.",
        (
            footnote(0, note="in the space"),
            italic(0, 4),
            reference(5, 9, "alpha"),
            footnote(16, note="in the space at the end"),
        ),
    )


def test_a_split_keeps_the_style_of_what_goes_along() -> None:
    outline = outline_of(BOTH)
    done(outline, Restyle("thank", EN, LabelStyle.of_first("(i)")))
    done(outline, Split("thank", EN, position(outline, "thank", "To ask")))
    assert outline.label("alpha", EN) == "(i)"
    done(outline, Join(tail_of(outline, "thank"), EN))
    assert outline.label("alpha", EN) == "(i)"


# Join


def test_a_join_joins_both_languages() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one. | uno.
          two. | dos.
    """)
    caret = done(outline, Join("two.", ES)).caret
    assert words(outline, "one.") == [("one. two.", "uno. dos.")]
    assert "two." not in outline
    assert caret == Caret("one.", ES, 5)


def test_split_and_join_give_the_same_words_back() -> None:
    outline = outline_of(BOTH)
    before = drawing_of(outline), drawing_of(outline, ES)
    done(outline, Split("thank", EN, position(outline, "thank", "To ask")))
    done(outline, Join(tail_of(outline, "thank"), EN))
    assert (drawing_of(outline), drawing_of(outline, ES)) == before


def test_a_language_that_only_one_half_has_is_marked() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one | uno
          two
          three
    """)
    done(outline, Join("two", EN))
    assert outline.node("one").es == Version(Text("uno"), LanguageState.OUT_OF_DATE)
    assert outline.node("one").en.state is LanguageState.DRAFTED
    done(outline, Join("three", EN))
    assert outline.node("one").es.state is LanguageState.OUT_OF_DATE


@pytest.mark.parametrize("which", ["one", "two"])
def test_what_was_out_of_date_in_either_half_is_so_in_the_whole(which: str) -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one | uno
          two | dos
    """)
    spanish = outline.node(which).es
    outline = changed(outline, which, es=replace(spanish, state=LanguageState.OUT_OF_DATE))
    done(outline, Join("two", EN))
    assert outline.node("one").es == Version(Text("uno dos"), LanguageState.OUT_OF_DATE)


@pytest.mark.parametrize("which", ["one", "two"])
def test_joining_agreed_words_reopens_them(which: str) -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
          two
    """)
    outline = changed(outline, which, state=ItemState.AGREED, agreed_at=AT, locked=(EN,))
    outline = changed(outline, "one", requests=(ChangeRequest("MX"),))
    outline = changed(
        outline, "two", requests=(ChangeRequest("MX"), ChangeRequest("PA")), reservations=("CR",)
    )
    done(outline, Join("two", EN))
    node = outline.node("one")
    assert (node.state, node.agreed_at, node.locked) == (ItemState.UNDER_DISCUSSION, None, ())
    assert node.requests == (ChangeRequest("MX"), ChangeRequest("PA"))
    assert node.reservations == ("CR",)


def test_an_empty_item_goes_and_the_agreed_one_above_stays_agreed() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
          two
    """)
    outline = changed(outline, "two", en=Version())
    outline = changed(outline, "one", state=ItemState.AGREED, agreed_at=AT, locked=(EN,))
    agreed = outline.node("one")
    assert done(outline, Join("two", EN)).caret == Caret("one", EN, 3)
    assert outline.node("one") == agreed
    assert "two" not in outline


def test_what_stood_below_a_joined_item_stays_at_its_level() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
          two
            beta
            = closing
    """)
    assert after(outline, Join("two", EN)) == drawn("""
        # CONCLUSIONS
          1. one
            a) alpha two
            b) beta
            = closing
    """)


def test_a_first_sub_item_joins_its_lead_in() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
              deep
            beta
    """)
    assert after(outline, Join("alpha", EN)) == drawn("""
        # CONCLUSIONS
          1. one alpha
            a) deep
            b) beta
    """)


def test_an_item_after_a_closing_paragraph_joins_it() -> None:
    outline = outline_of(BOTH)
    assert drawn("""
            a) alpha
            = closing three
    """) in after(outline, Join("three", EN)).replace("\n    ", "\n")


@pytest.mark.parametrize(
    ("drawing", "id_"),
    [
        ("# ONE\n  one", "one"),
        ("# ONE\n  one\n# TWO\n  two", "TWO"),
        ("# ONE\n  one\n# TWO\n  two", "two"),
        ("# ONE\n  one\n    alpha\n    = end\n  two\n    beta", "two"),
        ("# ONE\n  one\n    alpha\n      deep\n      = end\n    beta", "alpha"),
    ],
    ids=["first item", "heading", "item below a heading", "two closings", "closing of a first sub-item"],
)
def test_some_have_nothing_to_join(drawing: str, id_: str) -> None:
    outline = outline_of(drawing)
    before = list(outline.nodes())
    with pytest.raises(NotHere):
        perform(outline, Join(id_, EN))
    assert list(outline.nodes()) == before


def test_an_empty_item_below_a_heading_can_be_joined_away() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
          two
    """)
    outline = changed(outline, "one", en=Version())
    assert done(outline, Join("one", EN)).caret == Caret("CONCLUSIONS", EN, 11)
    assert [node.id for node in outline.items_below("CONCLUSIONS")] == ["two"]


def test_marks_of_joined_words_grow_together_only_when_they_touch() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
          two
    """)
    outline = changed(outline, "one", en=Version(Text("one", (italic(0, 3), footnote(3)))))
    outline = changed(outline, "two", en=Version(Text("two", (italic(0, 3),))))
    done(outline, Join("two", EN))
    assert outline.node("one").en.text == Text("one two", (italic(0, 3), footnote(3), italic(4, 7)))
