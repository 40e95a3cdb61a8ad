"""Word's own counting gives the labels of the program; the reader of Word files counts here as Word does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Paper, PaperList, PaperSection
from rcm_desktop.papers.word import word_of
from rcm_desktop.papers.word_lists import WordLists
from tests.papers.printed import item, labelled, listed, paper, section
from tests.papers.word_files import W, WrittenWord

EN = (Language.EN,)


def written(*sections: PaperSection) -> WrittenWord:
    return WrittenWord(word_of(paper(*sections), EN))


def places(of: Paper) -> list[int | None]:
    """The lists in which Word counts the items, None for labels that are written out."""
    lists = WordLists(of, EN)
    found = (lists.place(each, Language.EN) for each in of.items())
    return [place.list if place is not None else None for place in found]


@pytest.mark.parametrize(
    ("first", "labels"),
    [
        ("1.", ["1.", "2.", "3."]),
        ("1.-", ["1.-", "2.-"]),
        ("(a)", ["(a)", "(b)", "(c)"]),
        ("a)", ["y)", "z)", "aa)", "bb)"]),
        ("i.", ["i.", "ii.", "iii.", "iv."]),
        ("I.", ["IX.", "X.", "XI."]),
        ("A.-", ["A.-", "B.-"]),
        ("•", ["•", "•"]),
        ("-", ["-", "-"]),
        ("\uf0b7", ["\uf0b7", "\uf0b7"]),
    ],
)
def test_each_style_of_labels_is_counted_by_word(first: str, labels: list[str]) -> None:
    assert written(section(labelled(first, *labels))).counted() == labels


def test_levels_begin_anew_below_each_item() -> None:
    def deepest() -> PaperList:
        return labelled("i.", "i.", "ii.")

    word = written(
        section(
            listed(
                "1.",
                item("1.", "one", labelled("a)", "a)", "b)")),
                item(
                    "2.", "two", listed("a)", item("a)", "three", deepest()), item("b)", "four", deepest()))
                ),
            )
        )
    )
    assert word.counted() == ["1.", "a)", "b)", "2.", "a)", "i.", "ii.", "b)", "i.", "ii."]
    # All of it is one list, so that what is put in renumbers what follows.
    assert len(list(word.part("word/numbering.xml").iter(f"{W}num"))) == 1


def test_lists_labelled_alike_share_their_abstract_list_and_begin_anew() -> None:
    word = written(
        section(labelled("1.", "1.", "2.")), section(labelled("1.", "1.", "2."), "RECOMMENDATIONS")
    )
    numbering = word.part("word/numbering.xml")
    assert word.counted() == ["1.", "2.", "1.", "2."]
    assert len(list(numbering.iter(f"{W}abstractNum"))) == 1
    assert [each.get(f"{W}val") for each in numbering.iter(f"{W}startOverride")] == ["1"]


def test_a_list_that_runs_on_across_a_heading_is_the_same_list() -> None:
    going_on = section(labelled("1.", "3.", "4."), "On workshops", runs_on=True)
    of = paper(section(labelled("1.", "1.", "2.")), going_on)
    assert places(of) == [1, 1, 1, 1]
    assert WrittenWord(word_of(of, EN)).counted() == ["1.", "2.", "3.", "4."]


def test_numbers_that_agree_by_chance_are_lists_of_their_own() -> None:
    of = paper(section(labelled("1.", "1.", "2.")), section(labelled("1.", "3.", "4."), "RECOMMENDATIONS"))
    assert places(of) == [1, 1, 2, 2]
    assert WrittenWord(word_of(of, EN)).counted() == ["1.", "2.", "3.", "4."]


def test_a_list_begins_later_and_jumps_as_it_was_printed() -> None:
    assert written(section(labelled("1.", "14.", "15.", "18.", "19."))).counted() == [
        "14.",
        "15.",
        "18.",
        "19.",
    ]


def test_what_word_cannot_count_is_written_out() -> None:
    items = labelled("1.", "1.", "1bis.", "2)", "2.")
    word = written(section(items))
    assert word.counted() == ["1.", "2."]
    assert places(paper(section(items))) == [1, None, None, 1]
    assert places(paper(section(labelled("PRIMERO.-", "PRIMERO.-", "SEGUNDO.-")))) == [None, None]


def test_a_list_below_a_label_that_is_written_out_begins_anew() -> None:
    def below() -> PaperList:
        return labelled("a)", "a)", "b)")

    items = listed(
        "1.", item("1.", "one", below()), item("1bis.", "one more", below()), item("2.", "two", below())
    )
    assert written(section(items)).counted() == ["1.", "a)", "b)", "a)", "b)", "2.", "a)", "b)"]
    ordinals = listed("PRIMERO.-", item("PRIMERO.-", "one", below()), item("SEGUNDO.-", "two", below()))
    assert written(section(ordinals)).counted() == ["a)", "b)", "a)", "b)"]


def test_numbers_that_name_the_item_above_come_from_it() -> None:
    items = listed(
        "1.", item("1.", "one", labelled("1.1", "1.1", "1.2")), item("2.", "two", labelled("2.1", "2.1"))
    )
    word = written(section(items))
    patterns = [each.get(f"{W}val") for each in word.part("word/numbering.xml").iter(f"{W}lvlText")]
    assert word.counted() == ["1.", "1.1", "1.2", "2.", "2.1"]
    assert patterns[:2] == ["%1.", "%1.%2"]


def test_lists_labelled_otherwise_below_one_another_do_not_disturb_the_count() -> None:
    items = listed(
        "1.",
        item("1.", "one", labelled("a)", "a)", "b)")),
        item("2.", "two", labelled("-", "-", "-")),
        item("3.", "three", labelled("a)", "a)", "b)")),
    )
    assert written(section(items)).counted() == ["1.", "a)", "b)", "2.", "-", "-", "3.", "a)", "b)"]


def test_labels_in_a_list_without_a_style_are_counted_by_themselves() -> None:
    of = listed("", item("", "Recalling,"), item("1.", "To begin."), item("2.", "To end."))
    assert written(section(of)).counted() == ["1.", "2."]


def test_side_by_side_each_language_counts_for_itself() -> None:
    items = labelled("1.", "1.", "2.")
    spanish = tuple(
        replace(each, label_es=label) for each, label in zip(items.items, ("A)", "B)"), strict=True)
    )
    style = labelled("A)").style_es
    of = paper(
        section(PaperList(spanish, style_en=items.style_en, style_es=style)),
        section(labelled("1.", "1.", "2.")),
    )
    labels = WrittenWord(word_of(of, LANGUAGES)).counted()
    assert labels == ["1.", "A)", "2.", "B)", "1.", "1.", "2.", "2."]
