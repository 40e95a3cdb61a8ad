"""From a document that was read to an outline and back: nothing is lost and nothing is added."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.drafts import perform
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.moving import Move
from rcm_desktop.domain.nodes import ItemState, Kind, Numbering
from rcm_desktop.domain.operations import InsertItem
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.outline_documents import nodes_of_sections, numbering_of, sections_of_outline
from rcm_desktop.domain.text import Text
from tests.domain.invariants import assert_sound
from tests.domain.outlines import AT, texts

EN, ES = LANGUAGES
Sections = tuple[DocumentSection, ...]

# Nothing that is read in refers yet: a person confirms references afterwards.
WORDS = texts(with_references=False)
LABELS = st.sampled_from(
    ["1.", "2.", "7)", "(3)", "a)", "b)", "(c)", "i.", "IV.", "A.-", "PRIMERO.-", "Segunda.", "•", "-", "",
     "9bis", "12 ter.", "3.1", "Annex 1", "§ 2"]
)  # fmt: skip


def items(depth: int) -> st.SearchStrategy[tuple[DocumentItem, ...]]:
    below = items(depth - 1) if depth > 1 else st.just(())
    closing = st.none() | WORDS if depth > 1 else st.none()
    return st.lists(st.builds(DocumentItem, LABELS, WORDS, below, closing), max_size=3).map(tuple)


SECTIONS = st.lists(st.builds(DocumentSection, WORDS, items(3)), max_size=3).map(tuple)


def outline_of(sections: Sections, language: Language = EN) -> Outline:
    return Outline(nodes_of_sections(sections, language))


@settings(max_examples=30)
@given(SECTIONS, st.sampled_from(LANGUAGES))
def test_a_document_comes_out_as_it_went_in(sections: Sections, language: Language) -> None:
    outline = outline_of(sections, language)
    assert_sound(outline)
    assert sections_of_outline(outline, language) == sections
    for node in outline.nodes():
        assert not node.text(language.other)


def section(heading: str, *labels: str) -> DocumentSection:
    return DocumentSection(
        Text(heading), tuple(DocumentItem(label, Text(f"item {label}")) for label in labels)
    )


def labels(outline: Outline, language: Language = EN) -> list[list[str]]:
    return [
        [outline.label(item.id, language) for item in outline.items_below(id_)] for id_ in outline.below(None)
    ]


def test_numbers_run_on_across_thematic_headings_also_once_they_are_changed() -> None:
    outline = outline_of(
        (
            section("CONCLUSIONS", "1.", "2.", "2bis."),
            section("Thematic", "3.", "4."),
            section("RECOMMENDATIONS", "1."),
        )
    )
    assert [node.numbering.runs_on for node in map(outline.node, outline.below(None))] == [False, True, False]
    first = outline.items_below(outline.below(None)[0])[0].id
    perform(outline, InsertItem(first, EN))
    third = outline.items_below(outline.below(None)[1])[0].id
    perform(outline, Move((third,), up=False))
    assert labels(outline) == [["1.", "2.", "3.", "2bis."], ["4.", "5."], ["1."]]
    assert labels(outline, ES) == labels(outline)


def test_paragraphs_before_the_list_are_a_preamble() -> None:
    outline = outline_of((section("", "", ""), section("CONCLUSIONS", "1."), section("", "", "")))
    kinds = [outline.node(id_).kind for id_ in outline.below(None)]
    assert kinds == [Kind.PREAMBLE, Kind.SECTION, Kind.SECTION]
    assert [node.kind for node in outline_of((section("A"),)).nodes()] == [Kind.SECTION]


def test_an_imported_list_renumbers_in_its_own_style_in_both_languages() -> None:
    outline = outline_of((section("ACUERDOS", "PRIMERO.-", "SEGUNDO.-"),), ES)
    perform(outline, InsertItem(outline.rows[1], ES))
    assert labels(outline, ES) == [["PRIMERO.-", "SEGUNDO.-", "TERCERO.-"]]
    assert labels(outline, EN) == [["FIRST.-", "SECOND.-", "THIRD.-"]]


def test_an_imported_exception_stays_where_the_rest_is_numbered_anew() -> None:
    outline = outline_of((section("C", "9.", "9bis.", "10."),))
    perform(outline, InsertItem(outline.rows[3], EN))
    assert labels(outline) == [["9.", "9bis.", "10.", "11."]]


def test_labels_that_nobody_can_read_stay_until_the_list_changes() -> None:
    outline = outline_of((section("ANNEXES", "Annex 1", "Annex 2"),))
    assert labels(outline) == [["Annex 1", "Annex 2"]]
    perform(outline, InsertItem(outline.rows[1], EN))
    assert labels(outline) == [["1.", "2.", "3."]]


@pytest.mark.parametrize(
    ("printed", "first", "start"),
    [
        (["1.", "2.", "3."], "1.", 1),
        (["h)", "i)", "j)"], "a)", 8),
        (["i)", "ii)", "iii)"], "i)", 1),
        (["(c)", "(d)"], "(a)", 3),
        (["A.-", "B.-", "C.-"], "A.-", 1),
        (["I.", "II."], "I.", 1),
        (["", "2.", "3."], "1.", 1),
        (["1.", "2", "3.", "4."], "1.", 1),
        (["9.", "9bis.", "10."], "1.", 9),
        (["9bis.", "10.", "11."], "1.", 10),
        (["•", "•"], "•", 1),
        (["3.1", "3.2"], "3.1", 1),
        (["", ""], "", 1),
    ],
)
def test_the_style_most_labels_agree_on(printed: list[str], first: str, start: int) -> None:
    style = LabelStyle.of_first(first)
    assert numbering_of(printed) == Numbering(style, style, as_printed=True, start=start)


def test_a_node_without_a_list_has_the_usual_numbering() -> None:
    assert numbering_of([]) == Numbering()


def test_what_was_withdrawn_is_not_on_paper() -> None:
    sections = (
        DocumentSection(
            Text("C"),
            (
                DocumentItem("1.", Text("one"), (DocumentItem("a)", Text("alpha")),), Text("end")),
                DocumentItem("2.", Text("two")),
            ),
        ),
    )
    outline = outline_of(sections)
    one, closing, two = outline.rows[1], outline.rows[3], outline.rows[4]
    perform(outline, SetState((closing,), ItemState.WITHDRAWN, AT))
    assert sections_of_outline(outline, EN)[0].items[0].closing is None
    perform(outline, SetState((one,), ItemState.WITHDRAWN, AT))
    assert sections_of_outline(outline, EN)[0].items == (DocumentItem("1.", Text("two")),)
    assert sections_of_outline(outline, ES)[0].items == (DocumentItem("1.", Text()),)
    assert two in outline
