"""Find and replace over an outline, and the folding it rests on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.drafts import perform
from rcm_desktop.domain.finding import Match, find, replacements
from rcm_desktop.domain.folding import fold, folded_places, occurrences
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Mark, MarkKind, Text

EN, ES = LANGUAGES


def _node(id_: str, en: str | Text = "", es: str | Text = "", locked: tuple[Language, ...] = ()) -> Node:
    english, spanish = (Version(words if isinstance(words, Text) else Text(words)) for words in (en, es))
    return Node(id_, Kind.ITEM, "s", id_, english, spanish, locked=locked)


def _outline(*nodes: Node) -> Outline:
    return Outline([Node("s", Kind.SECTION, None, "a", Version(Text("CONCLUSIONS"))), *nodes])


def _ranges(needle: str, text: str, exact: bool = False) -> list[tuple[int, int]]:
    return list(occurrences(needle, text, exact))


def _replace(text: Text, query: str, new: str, match_case: bool = False) -> Text:
    outline = _outline(_node("a", text))
    matches = find(outline, query, [EN], match_case=match_case)
    perform(outline, replacements(outline, matches, new, match_case).operation)
    return outline.node("a").text(EN)


def test_capitals_and_accents_are_free() -> None:
    outline = _outline(_node("a", es="Los países del País y su PAISAJE"))
    assert [(m.start, m.end) for m in find(outline, "pais", [ES])] == [(4, 8), (15, 19), (25, 29)]
    assert [(m.start, m.end) for m in find(outline, "PAÍS", [ES])] == [(4, 8), (15, 19), (25, 29)]


def test_match_case_minds_capitals_and_accents() -> None:
    outline = _outline(_node("a", es="Los países del País"))
    assert [m.start for m in find(outline, "País", [ES], match_case=True)] == [15]
    assert find(outline, "pais", [ES], match_case=True) == ()


def test_whole_words() -> None:
    outline = _outline(_node("a", "A report: reports, reporting; re-report (report)."))
    assert [m.start for m in find(outline, "report", [EN], whole_words=True)] == [2, 33, 41]
    assert [m.start for m in find(outline, "(report", [EN], whole_words=True)] == [40]


def test_rows_and_then_languages_give_the_order() -> None:
    outline = _outline(_node("b", "plan", "plan"), _node("a", "plan plan"))
    assert find(outline, "plan", [ES, EN]) == (
        Match("a", EN, 0, 4),
        Match("a", EN, 5, 9),
        Match("b", ES, 0, 4),
        Match("b", EN, 0, 4),
    )
    assert [m.language for m in find(outline, "plan", [ES])] == [ES]
    assert find(outline, "conclusions", [EN]) == (Match("s", EN, 0, 11),)


def test_nothing_is_found_for_nothing() -> None:
    outline = _outline(_node("a", "words"))
    assert find(outline, "", LANGUAGES) == ()
    assert find(outline, "\u0301", LANGUAGES) == ()
    assert find(outline, "words", ()) == ()


@pytest.mark.parametrize(
    ("needle", "text", "expected"),
    [
        ("aa", "aaaaa", [(0, 2), (2, 4)]),
        ("aba", "ababa", [(0, 3)]),
        ("office", "the o\ufb03ce", [(4, 8)]),
        ("f", "\ufb01", []),
        ("strasse", "Straße 1", [(0, 6)]),
        ("cancun", "Cancu\u0301n.", [(0, 7)]),
        ("b", "😀b😀b", [(1, 2), (3, 4)]),
        ("😀", "a😀b", [(1, 2)]),
        ('"plan"', "the “plan”", [(4, 10)]),
        ("child's", "the child’s", [(4, 11)]),
        ("2017-2022", "for 2017–2022", [(4, 13)]),
        ("20 june", "20\u00a0June", [(0, 7)]),
        ("one two", "one\ntwo", [(0, 7)]),
        ("ano", "el AÑO", [(3, 6)]),
    ],
)
def test_folding_keeps_places(needle: str, text: str, expected: list[tuple[int, int]]) -> None:
    assert _ranges(needle, text) == expected


def test_the_very_same_letters_but_for_typographic_signs() -> None:
    assert _ranges('"Plan"', "a “plan”, a “Plan”", exact=True) == [(12, 18)]
    assert _ranges("fi", "\ufb01fi", exact=True) == [(1, 3)]


@given(st.text(max_size=30), st.text(min_size=1, max_size=4))
def test_every_place_found_reads_like_the_words_sought(text: str, needle: str) -> None:
    assert len(folded_places(text)) == len(fold(text)) + 1
    last = 0
    for start, end in occurrences(needle, text):
        assert last <= start < end
        assert fold(text[start:end]) == fold(needle)
        last = end


def test_replacing_keeps_an_initial_capital() -> None:
    assert _replace(Text("Workshop or workshop"), "workshop", "seminar").plain == "Seminar or seminar"
    assert _replace(Text("the TS"), "ts", "the Secretariat").plain == "the the Secretariat"
    assert _replace(Text("Workshop or workshop"), "workshop", "seminar", match_case=True).plain == (
        "Workshop or seminar"
    )
    assert _replace(Text("Plan"), "plan", "").plain == ""
    assert _replace(Text("plan A"), "plan", "Ad hoc").plain == "Ad hoc A"


def test_replacing_with_words_that_hold_the_words_sought() -> None:
    assert _replace(Text("a plan, a plan"), "plan", "work plan").plain == "a work plan, a work plan"


def test_new_words_are_cleaned() -> None:
    assert _replace(Text("Cancun"), "cancun", "Cancu\u0301n").plain == "Cancún"


def test_marks_outside_stay_and_emphasis_over_the_words_goes_over() -> None:
    text = Text(
        "to read the plan and item b)",
        (
            Mark(3, 7, MarkKind.BOLD),
            Mark(8, 20, MarkKind.ITALIC),
            Mark(26, 28, MarkKind.REFERENCE, "x"),
        ),
    )
    assert _replace(text, "plan", "framework") == Text(
        "to read the framework and item b)",
        (
            Mark(3, 7, MarkKind.BOLD),
            Mark(8, 25, MarkKind.ITALIC),
            Mark(31, 33, MarkKind.REFERENCE, "x"),
        ),
    )


def test_a_reference_whose_words_change_is_none_any_more() -> None:
    text = Text("see 18 b) there", (Mark(4, 9, MarkKind.REFERENCE, "x"),))
    assert _replace(text, "18", "19") == Text("see 19 b) there")


@pytest.mark.parametrize(
    ("mark", "place"),
    [((8, 8), (10, 10)), ((6, 6), (10, 10)), ((4, 4), (4, 4)), ((7, 8), (10, 10)), ((12, 12), (14, 14))],
)
def test_no_footnote_is_lost(mark: tuple[int, int], place: tuple[int, int]) -> None:
    text = Text("all plan holders", (Mark(*mark, MarkKind.FOOTNOTE, note="Of 2016."),))
    changed = _replace(text, "plan", "scheme")
    assert changed.plain == "all scheme holders"
    assert changed.marks == (Mark(*place, MarkKind.FOOTNOTE, note="Of 2016."),)


def test_emphasis_that_covers_a_part_is_cut_back() -> None:
    text = Text("work plan", (Mark(0, 6, MarkKind.ITALIC),))
    assert _replace(text, "plan", "day") == Text("work day", (Mark(0, 5, MarkKind.ITALIC),))


def test_locked_words_are_left_out_and_counted() -> None:
    outline = _outline(_node("a", "plan plan", "plan", locked=(EN,)), _node("b", "plan", "plan"))
    result = replacements(outline, find(outline, "plan", LANGUAGES), "programme")
    assert (result.made, result.locked) == (3, 2)
    assert [(each.node, each.language) for each in result.operation.operations] == [
        ("a", ES),
        ("b", EN),
        ("b", ES),
    ]
    perform(outline, result.operation)
    assert outline.node("a").text(EN).plain == "plan plan"
    assert outline.node("a").text(ES).plain == "programme"


def test_one_step_that_is_undone_as_one() -> None:
    outline = _outline(_node("a", "plan 😀 plan", "plan"), _node("b", "plan"))
    before = Outline(list(outline.nodes()))
    done = perform(outline, replacements(outline, find(outline, "plan", LANGUAGES), "año").operation)
    assert outline.node("a").text(EN).plain == "año 😀 año"
    outline.apply(done.change.inverse())
    assert outline == before


def test_nothing_to_replace_is_an_empty_step() -> None:
    outline = _outline(_node("a", "words"))
    result = replacements(outline, (), "x")
    assert (result.operation.operations, result.made, result.locked) == ((), 0, 0)
