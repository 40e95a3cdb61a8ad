"""Many words as one pattern: each is found whole, the longest first."""

from __future__ import annotations

import re

import pytest

from rcm_desktop.reading.events.word_patterns import any_word

WORDS = ["will be held", "will be", "will", "a.m.", "at", "attend"]


@pytest.mark.parametrize("word", WORDS)
def test_each_word_is_found_whole(word: str) -> None:
    assert re.fullmatch(any_word(WORDS), word) is not None


def test_the_longest_is_taken_and_a_shorter_one_where_the_longer_does_not_end() -> None:
    whole = re.compile(rf"(?:{any_word(WORDS)})(?!\w)")
    assert [match.group() for match in whole.finditer("will be held at will be heldx atte")] == [
        "will be held",
        "at",
        "will be",
    ]


@pytest.mark.parametrize("text", ["", "wil", "aXmX", "willbe"])
def test_nothing_else_is_found(text: str) -> None:
    assert re.fullmatch(any_word(WORDS), text) is None
    assert re.search(any_word([]), text) is None
