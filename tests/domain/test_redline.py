"""What changed between two wordings, and what is still in brackets."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.domain.brackets import open_brackets
from rcm_desktop.domain.redline import Piece, redline

KEPT, CAME, WENT = Piece.KEPT, Piece.CAME, Piece.WENT
WORDS = st.lists(st.sampled_from(["to", "thank", "Panamá", ",", " ", "\n", "él", "2017"]), max_size=12).map(
    "".join
)


@settings(max_examples=80)
@given(WORDS, WORDS)
def test_the_pieces_hold_both_wordings(before: str, after: str) -> None:
    pieces = redline(before, after)
    assert "".join(words for piece, words in pieces if piece is not CAME) == before
    assert "".join(words for piece, words in pieces if piece is not WENT) == after
    assert all(words for _, words in pieces)
    assert (before == after) == all(piece is KEPT for piece, _ in pieces)


def test_a_changed_word_goes_before_it_comes() -> None:
    assert redline("To thank the host.", "To thank our host.") == [
        (KEPT, "To thank "),
        (WENT, "the"),
        (CAME, "our"),
        (KEPT, " host."),
    ]


def test_words_are_whole_and_punctuation_stands_alone() -> None:
    assert redline("migración", "migraciones") == [(WENT, "migración"), (CAME, "migraciones")]
    assert redline("ask, and", "ask and") == [(KEPT, "ask"), (WENT, ","), (KEPT, " and")]


@pytest.mark.parametrize(
    ("plain", "found"),
    [
        ("none", []),
        ("[all]", ["[all]"]),
        ("to [thank] and [ask] it", ["[thank]", "[ask]"]),
        ("to [thank [and] ask] it", ["[thank [and] ask]"]),
        ("to ] [thank", ["[thank"]),
        ("a] b", []),
        ("[a [b] c", ["[a [b] c"]),
        ("[]", ["[]"]),
    ],
)
def test_open_brackets(plain: str, found: list[str]) -> None:
    assert [plain[start:end] for start, end in open_brackets(plain)] == found
