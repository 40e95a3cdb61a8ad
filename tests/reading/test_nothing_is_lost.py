"""The contract "No character is lost", for any text at all."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.papers.text import text_of
from rcm_desktop.reading.conclusions import read_conclusions
from tests.reading.characters import characters_in, characters_of

_LABELS = """1. 2. 3. a) b) i. ii. I. - • o 9bis. 1 2 3 (a) (i) A.- 3.1 PRIMERO.- \uf0b7 [1] sub- \u0301x
_____ ### \x07 CONCLUSIONS RECOMENDACIONES: Annex"""
_PHRASES = [
    "Page 3 of 9",
    "- 4 -",
    "[bookmark: x]",
    "{ PAGE }",
    "To thank Canada.",
    "the following:",
    "4 bis.",
]
_LINES = [
    "Decision 7/CMA.3",
    "Decision 8/CMA.3",
    "In Managua, 3 May 2011",
    "1 Note",
    "lower words;",
    "Signed at",
]
PIECES = st.sampled_from([*_LABELS.split(" "), *_PHRASES, *_LINES, "\t", "    "])
LINES = st.one_of(
    st.lists(PIECES, max_size=4).map(" ".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)


@settings(max_examples=250, deadline=None)
@given(st.lists(LINES, max_size=30).map("\n".join))
def test_every_character_but_white_space_is_in_the_document(source: str) -> None:
    document = read_conclusions(source)
    assert characters_of(document) == characters_in(source)
    text_of(document)


@settings(max_examples=100, deadline=None)
@given(st.lists(LINES, max_size=20).map("\n".join))
def test_a_written_document_holds_the_characters_of_the_read_one(source: str) -> None:
    document = read_conclusions(source)
    written = characters_in(text_of(document), normal=True)
    removed = characters_in("".join(document.removed), normal=True)
    assert written + removed == characters_of(document)
