"""Labels of every style, what they are read as, and how lists of an outline bear them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.drafts import NotHere, perform
from rcm_desktop.domain.labels import (
    BULLETS,
    NO_LABEL,
    Counter,
    LabelStyle,
    is_exception,
    number_of_roman,
    readings,
    roman,
    spoken,
)
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.moving import Demote, FixLabel, Move, Restyle, RunOn, TogglePreamble
from rcm_desktop.domain.nodes import ItemState, Numbering
from rcm_desktop.domain.operations import InsertItem, Remove, Restate, Split
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Text
from tests.domain.outlines import AT, after, done, drawing_of, drawn, outline_of

EN, ES = LANGUAGES


@pytest.mark.parametrize(
    ("first", "tenth", "thirtieth"),
    [
        ("1.", "10.", "30."),
        ("1)", "10)", "30)"),
        ("(1)", "(10)", "(30)"),
        ("1.-", "10.-", "30.-"),
        ("1", "10", "30"),
        ("3.1", "3.10", "3.30"),
        ("3.2.1.", "3.2.10.", "3.2.30."),
        ("a)", "j)", "dd)"),
        ("a.", "j.", "dd."),
        ("(a)", "(j)", "(dd)"),
        ("A.-", "J.-", "DD.-"),
        ("A)", "J)", "DD)"),
        ("i.", "x.", "xxx."),
        ("(i)", "(x)", "(xxx)"),
        ("I.", "X.", "XXX."),
        ("I.-", "X.-", "XXX.-"),
    ],
)
def test_a_style_counts_and_finds_its_numbers_again(first: str, tenth: str, thirtieth: str) -> None:
    style = LabelStyle.of_first(first)
    assert (style.first, style.label(10), style.label(30)) == (first, tenth, thirtieth)
    labels = [style.label(number) for number in range(1, 61)]
    assert len(set(labels)) == 60
    assert [style.number(label) for label in labels] == list(range(1, 61))
    assert style.counts


@pytest.mark.parametrize(
    ("first", "others"),
    [
        ("PRIMERO.-", {2: "SEGUNDO.-", 7: "SÉPTIMO.-", 11: "UNDÉCIMO.-", 20: "VIGÉSIMO.-"}),
        ("Primera.", {3: "Tercera.", 10: "Décima.", 16: "Decimosexta.", 20: "Vigésima."}),
        ("primero:", {12: "duodécimo:", 19: "decimonoveno:"}),
        ("First.", {3: "Third.", 12: "Twelfth.", 20: "Twentieth."}),
        ("FIRST.-", {2: "SECOND.-", 9: "NINTH.-"}),
    ],
)
def test_ordinal_words_go_to_twenty_and_then_plain_numbers(first: str, others: dict[int, str]) -> None:
    style = LabelStyle.of_first(first)
    assert style.first == first
    for number, label in others.items():
        assert style.label(number) == label
    assert [style.number(style.label(number)) for number in range(1, 21)] == list(range(1, 21))
    suffix = first.lstrip("PRIMEOAFSTprimeoafst")
    assert style.label(21) == f"21{suffix}"


@pytest.mark.parametrize(
    ("spanish", "english"),
    [("PRIMERO.-", "FIRST.-"), ("Primero.", "First."), ("primera:", "first:")],
)
def test_ordinal_words_are_said_in_each_language(spanish: str, english: str) -> None:
    style = LabelStyle.of_first(spanish)
    assert style.in_language(Language.EN).first == english
    assert style.in_language(Language.ES) == style
    assert LabelStyle.of_first("(a)").in_language(Language.ES) == LabelStyle.of_first("(a)")


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("DÉCIMO PRIMERO.-", 11),
        ("Décimo noveno.", 19),
        ("SEPTIMO.-", 7),
        ("ÚNICO.-", 1),
        ("Novena.", 9),
        ("Décima primera.", 11),
    ],
)
def test_other_spellings_of_ordinals_are_read(label: str, number: int) -> None:
    (reading,) = readings(label)
    assert (reading.style.counter, reading.number) == (Counter.ORDINAL_WORD, number)


@pytest.mark.parametrize("bullet", BULLETS)
def test_bullets_stay_and_do_not_count(bullet: str) -> None:
    style = LabelStyle.of_first(bullet)
    assert [style.label(1), style.label(2)] == [bullet, bullet]
    assert not style.counts


def test_a_list_without_labels_has_none() -> None:
    assert LabelStyle.of_first("") == NO_LABEL
    assert NO_LABEL.label(3) == ""
    assert not NO_LABEL.counts


@pytest.mark.parametrize(
    "label", ["b)", "2.", "II.", "Second.", "ibid.", "9bis", "1,", "To", "a", "mm..", "Aa)"]
)
def test_what_begins_no_list_is_no_style(label: str) -> None:
    with pytest.raises(ValueError, match="no list begins"):
        LabelStyle.of_first(label)


def test_what_can_be_a_letter_or_a_figure_is_read_as_both() -> None:
    assert [(r.style.counter, r.number) for r in readings("i.")] == [
        (Counter.LOWER_ROMAN, 1),
        (Counter.LOWER_LETTER, 9),
    ]
    assert [(r.style.counter, r.number) for r in readings("C.")] == [
        (Counter.UPPER_LETTER, 3),
        (Counter.UPPER_ROMAN, 100),
    ]
    assert LabelStyle.of_first("a.").number("i.") == 9
    assert LabelStyle.of_first("i.").number("i.") == 1
    assert LabelStyle.of_first("a.").number("a)") is None


def test_roman_figures() -> None:
    assert [roman(number) for number in (4, 9, 14, 40, 90, 400, 1994)] == [
        "iv", "ix", "xiv", "xl", "xc", "cd", "mcmxciv",
    ]  # fmt: skip
    for malformed in ("iiii", "vx", "ic", "", "xa"):
        assert number_of_roman(malformed) is None


@pytest.mark.parametrize("label", ["9bis", "9 bis.", "12 ter.", "(4A)", "3quáter", "7B)"])
def test_exceptions_stand_outside_the_count(label: str) -> None:
    assert is_exception(label)


@pytest.mark.parametrize("label", ["9.", "a)", "", "bis", "(iv)", "3.1", "2017 and"])
def test_ordinary_labels_are_no_exceptions(label: str) -> None:
    assert not is_exception(label)


def test_how_a_sentence_names_a_label() -> None:
    said = {"1.": "1", "PRIMERO.-": "PRIMERO", "b)": "b)", "(a)": "(a)", "2º": "2", "3.1": "3.1", "": ""}
    assert {label: spoken(label) for label in said} == said


# In an outline

SIMPLE = """
    # CONCLUSIONS
      one
      two
        alpha
        beta
          deep
            deeper
            deepest
      three
    # RECOMMENDATIONS
      four
"""


def printed(outline: Outline, **labels: str) -> Outline:
    """The outline as if it had been read with these English labels, each list as printed."""
    nodes = []
    for node in outline.nodes():
        if node.id in labels:
            fixed = is_exception(labels[node.id])
            node = replace(node, en=replace(node.en, printed=labels[node.id]), fixed=fixed)
        style = replace(node.numbering, as_printed=True)
        nodes.append(replace(node, numbering=style))
    return Outline(nodes)


def test_each_level_has_its_usual_labels_and_each_section_its_own_count() -> None:
    assert drawing_of(outline_of(SIMPLE)) == drawn("""
        # CONCLUSIONS
          1. one
          2. two
            a) alpha
            b) beta
              i. deep
                • deeper
                • deepest
          3. three
        # RECOMMENDATIONS
          1. four
    """)


def test_numbers_run_on_across_a_thematic_heading_and_begin_anew() -> None:
    outline = outline_of(SIMPLE)
    assert after(outline, RunOn("four", True)).endswith("4. four")
    assert after(outline, Remove(("one",))).endswith("3. four")
    assert after(outline, RunOn("four", False)).endswith("1. four")


def test_numbers_run_on_past_a_preamble() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
        # CONSIDERING
          that
        # MORE
          two
    """)
    after(outline, RunOn("MORE", True), TogglePreamble("that"))
    assert [outline.label(id_, EN) for id_ in ("one", "that", "two")] == ["1.", "", "2."]


def test_an_excerpt_begins_with_its_first_number() -> None:
    outline = outline_of(SIMPLE)
    section = outline.node("CONCLUSIONS")
    outline = Outline(
        replace(node, numbering=Numbering(start=12)) if node is section else node for node in outline.nodes()
    )
    assert [outline.label(id_, EN) for id_ in ("one", "two", "three", "four")] == ["12.", "13.", "14.", "1."]


def test_a_style_is_set_per_list_and_per_language() -> None:
    outline = outline_of(SIMPLE)
    done(outline, Restyle("CONCLUSIONS", ES, LabelStyle.of_first("PRIMERO.-")))
    done(outline, Restyle("two", EN, LabelStyle.of_first("(i)")))
    assert [outline.label(id_, EN) for id_ in ("one", "two", "beta")] == ["1.", "2.", "(ii)"]
    assert [outline.label(id_, ES) for id_ in ("one", "two", "beta")] == ["PRIMERO.-", "SEGUNDO.-", "b)"]
    done(outline, Restyle("CONCLUSIONS", ES, None))
    assert outline.label("two", ES) == "2."


def test_figures_in_steps_carry_the_number_they_stand_under() -> None:
    outline = outline_of(SIMPLE)
    done(outline, Restyle("two", EN, LabelStyle.of_first("1.1")))
    assert outline.label("beta", EN) == "2.2"
    done(outline, Move(("two",), up=True))
    assert outline.label("beta", EN) == "1.2"


def test_an_exception_keeps_its_label_and_takes_no_number() -> None:
    outline = outline_of(SIMPLE)
    done(outline, FixLabel("two", "1bis."))
    for language in LANGUAGES:
        assert [outline.label(id_, language) for id_ in ("one", "two", "three")] == ["1.", "1bis.", "2."]
    done(outline, Move(("two",), up=True))
    assert [outline.label(id_, EN) for id_ in ("two", "one", "three")] == ["1bis.", "1.", "2."]
    done(outline, FixLabel("two", ""))
    assert [outline.label(id_, EN) for id_ in ("two", "one", "three")] == ["1.", "2.", "3."]
    with pytest.raises(NotHere):
        perform(outline, FixLabel("CONCLUSIONS", "1bis."))


def test_a_withdrawn_item_takes_no_number() -> None:
    outline = outline_of(SIMPLE)
    done(outline, SetState(("one",), ItemState.WITHDRAWN, AT))
    assert [outline.label(id_, EN) for id_ in ("one", "two", "three")] == ["", "1.", "2."]


def read_in() -> Outline:
    return printed(
        outline_of(SIMPLE), one="1.", two="3.", alpha="(a)", beta="(c)", three="3bis.", four="7.", deep="x."
    )


def test_printed_labels_stay_until_the_structure_changes() -> None:
    outline = read_in()
    before = drawing_of(outline)
    assert [outline.label(id_, EN) for id_ in ("one", "two", "alpha", "beta", "three", "four")] == [
        "1.", "3.", "(a)", "(c)", "3bis.", "7.",
    ]  # fmt: skip
    done(outline, Restate("one", EN, Text("first")))
    done(outline, SetState(("two",), ItemState.AGREED, AT))
    assert drawing_of(outline) == before.replace("1. one", "1. first")


def test_only_the_list_that_changed_is_numbered_anew() -> None:
    outline = read_in()
    change = done(outline, InsertItem("two", EN)).change
    new = next(id_ for id_ in change.ids if id_ not in read_in())
    assert outline.items_below("two")[0].id == new, "below a lead-in the new one is the first"
    assert [outline.label(id_, EN) for id_ in (new, "alpha", "beta")] == ["a)", "b)", "c)"]
    assert [outline.label(id_, EN) for id_ in ("two", "three", "deep")] == ["3.", "3bis.", "x."]
    outline.apply(change.inverse())
    assert outline == read_in()
    assert outline.label("beta", EN) == "(c)"


def test_a_list_that_goes_along_with_a_split_stays_as_printed() -> None:
    outline = read_in()
    done(outline, Restate("two", EN, Text("To ask. To tell.")))
    done(outline, Split("two", EN, 7))
    assert [outline.label(id_, EN) for id_ in ("one", "two", "alpha", "beta")] == ["1.", "2.", "(a)", "(c)"]


def test_both_lists_of_a_move_are_numbered_anew_in_their_own_styles() -> None:
    outline = read_in()
    for parent, style in (("CONCLUSIONS", "A.-"), ("two", "i)")):
        node = outline.node(parent)
        numbering = replace(node.numbering, en=LabelStyle.of_first(style))
        outline = Outline(
            replace(each, numbering=numbering) if each.id == parent else each for each in outline.nodes()
        )
    done(outline, Demote(("three",)))
    assert [outline.label(id_, EN) for id_ in ("one", "two", "alpha", "beta", "three")] == [
        "A.-", "B.-", "i)", "ii)", "3bis.",
    ]  # fmt: skip
    assert outline.label("four", EN) == "7."


def test_withdrawing_changes_a_printed_list() -> None:
    outline = read_in()
    done(outline, SetState(("one",), ItemState.WITHDRAWN, AT))
    assert [outline.label(id_, EN) for id_ in ("one", "two", "three")] == ["", "1.", "3bis."]


def test_a_printed_label_of_one_language_is_not_shown_in_the_other() -> None:
    outline = read_in()
    assert [outline.label(id_, ES) for id_ in ("one", "two", "alpha")] == ["1.", "2.", "a)"]
    assert outline.label("three", ES) == "3bis.", "but an exception is"


def test_nodes_without_labels() -> None:
    outline = outline_of("""
        # CONCLUSIONS
          one
            alpha
            = closing
    """)
    assert outline.label("CONCLUSIONS", EN) == ""
    assert outline.label("closing", EN) == ""
