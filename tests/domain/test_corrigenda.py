"""What a corrigendum changes in a text, where it says it stands, and how it prints."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rcm_desktop.domain.corrigenda import OPENING, Corrigendum, correction, labels_of, next_number
from rcm_desktop.domain.corrigendum_papers import correction_lines, place_words
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.paper import Words
from rcm_desktop.domain.text import Text

EN, ES = Language.EN, Language.ES
DAY = date(2017, 7, 5)
BEFORE = Words(Text("To meet in June."), Text("Reunirse en junio."))
AFTER = Words(Text("To meet in July."), Text("Reunirse en junio."))


def outline() -> Outline:
    return Outline(
        [
            Node("s", Kind.SECTION, None, "m"),
            Node("a", Kind.ITEM, "s", "m", Version(Text("To:"))),
            Node("b", Kind.ITEM, "a", "m", Version(BEFORE.en), Version(BEFORE.es)),
            Node("c", Kind.CLOSING, "a", "p", Version(Text("End."))),
        ]
    )


def corrigendum(node: str = "b", after: Words = AFTER, number: int = 1) -> Corrigendum:
    return Corrigendum(number, node, DAY, BEFORE, after, "1 a)", "1 a)")


def test_it_changes_one_language_of_one_item_and_back() -> None:
    text = outline()
    before = text.node("b")
    change = correction(text, corrigendum())
    assert change.ids == ("b",)
    text.apply(change)
    assert text.node("b") == before.with_version(EN, replace(before.en, text=AFTER.en))
    text.apply(correction(text, corrigendum(), back=True))
    assert text.node("b") == before


def test_words_that_are_not_those_it_found_are_left_alone() -> None:
    text = outline()
    assert not correction(text, corrigendum(), back=True)
    assert not correction(text, corrigendum("gone"))
    assert not correction(text, corrigendum(OPENING))


def test_it_says_where_it_stands_as_that_prints() -> None:
    assert labels_of(outline(), "b") == ("1 a)", "1 a)")
    assert labels_of(outline(), "c") == ("1", "1"), "a closing paragraph stands in its item"
    assert labels_of(outline(), OPENING) == ("", "")
    assert place_words(corrigendum(), EN) == "Item 1 a)"
    assert place_words(corrigendum(OPENING), ES) == "Párrafo inicial"
    assert place_words(replace(corrigendum(), label_en=""), EN) == "Paragraph without a number"


def test_numbers_count_on() -> None:
    assert next_number(()) == 1
    assert next_number([corrigendum(number=1), corrigendum(number=4)]) == 5


def test_the_line_below_the_title_names_each() -> None:
    assert correction_lines(()).en == ()
    assert correction_lines([corrigendum()]).en == ("As corrected by corrigendum 1 of 5 July 2017",)
    assert correction_lines([corrigendum()]).es == (
        "Texto modificado por la corrección 1 del 5 de julio de 2017",
    )
