"""Lines keep the words and the measure, whatever the text is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.pdf_lines import Edge, Setting, Signs, lines_of
from rcm_desktop.papers.pdf_type import Line, Typeface

TYPEFACE = Typeface()
WORDS = st.lists(st.text("abcdñó-.,/ \u00a0", min_size=1, max_size=30), max_size=40)


def width(line: Line) -> float:
    """The room that a line takes, what justifying adds included."""
    spaces = sum(run.text.count(" ") + run.text.count("\u00a0") for run in line.runs)
    natural = sum(TYPEFACE.width(run.text, run.ink) for run in line.runs) * line.size
    return natural + spaces * line.spacing


def drawn(lines: list[Line]) -> str:
    return " ".join("".join(run.text for run in line.runs) for line in lines)


def lines(text: str, setting: Setting, *marks: Mark, lead: str = "") -> list[Line]:
    return lines_of(TYPEFACE, Text(text, marks), setting, Signs(Language.EN), lead)


@given(WORDS, st.sampled_from(Edge), st.floats(60, 460))
def test_no_line_is_longer_than_its_measure_and_no_character_is_lost(
    words: list[str], edge: Edge, measure: float
) -> None:
    text = " ".join(words)
    made = lines(text, Setting(11, measure, edge))
    assert all(width(line) <= measure + 0.01 for line in made)
    assert "".join(drawn(made).split()) == "".join(text.split())


def test_lines_of_a_justified_paragraph_end_at_the_right_edge_but_for_the_last() -> None:
    made = lines(
        "To ask the offices of the coast to compare their tables. " * 6, Setting(11, 300, Edge.JUSTIFIED)
    )
    assert len(made) > 5
    assert [width(line) for line in made[:-1]] == pytest.approx([300.0] * (len(made) - 1))
    assert made[-1].spacing == 0.0


def test_a_ragged_paragraph_never_changes_its_spaces() -> None:
    made = lines("To ask the offices of the coast to compare their tables. " * 6, Setting(11, 200))
    assert {line.spacing for line in made} == {0.0}


def test_a_title_in_two_lines_is_balanced() -> None:
    first, second = lines("MEETING OF THE GROUP ON PORTS OF ENTRY (GPE)", Setting(13, 320, Edge.CENTRED))
    assert 0.6 < width(first) / width(second) < 1.7
    assert first.x == pytest.approx((320 - width(first)) / 2)


def test_an_address_longer_than_a_line_breaks_after_its_signs() -> None:
    made = lines("see https://example.org/papers/conclusions-and-recommendations/2031", Setting(11, 150))
    assert len(made) > 1
    assert all("".join(run.text for run in line.runs)[-1] in "/-." for line in made[1:-1])


def test_a_hyphenated_word_of_usual_length_stays_whole() -> None:
    made = lines("the Vice-Ministerial Meeting " * 9, Setting(11, 260, Edge.JUSTIFIED))
    assert drawn(made).count("Vice-Ministerial") == 9


def test_what_has_no_breadth_is_not_drawn_and_a_fixed_space_keeps_words_together() -> None:
    made = lines("\ufeffSan\u200b José 8\u00a0August", Setting(11, 75))
    assert [run.text for line in made for run in line.runs] == ["San José", "8\u00a0August"]


def test_a_sign_that_is_not_printed_is_counted_past_those_that_are() -> None:
    note = Mark(1, 1, MarkKind.FOOTNOTE, note="first")
    printed = Mark(4, 5, MarkKind.FOOTNOTE, note="second")
    third = Mark(9, 9, MarkKind.FOOTNOTE, note="third")
    (line,) = lines("a bc2 def", Setting(11, 300), note, printed, third)
    assert [(each.sign, each.text.plain) for each in line.notes] == [
        ("1", "first"),
        ("2", "second"),
        ("3", "third"),
    ]
    assert "".join(run.text for run in line.runs) == "a1 bc2 def3"
    assert [run.text for run in line.runs if run.ink.raised] == ["1", "2", "3"]


def test_a_lead_runs_in_before_the_first_word() -> None:
    (line,) = lines("Aprobar.", Setting(11, 300), lead="PRIMERO.-")
    assert "".join(run.text for run in line.runs) == "PRIMERO.- Aprobar."
