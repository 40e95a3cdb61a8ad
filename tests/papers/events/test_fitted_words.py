"""Words in a room: as large as they fit, wrapped, never cut."""

from __future__ import annotations

import pytest

from rcm_desktop.papers.events.fitted_words import FALLS, RISES, Fitted, Room, fitted, set_in
from rcm_desktop.papers.pdf_type import BOLD, PLAIN, Typeface

TYPEFACE = Typeface()
ROOM = Room(200.0, 60.0, 30.0, wraps_below=18.0)
WORDS = (
    "Bob",
    "María Fernanda Villalobos",
    "Guadalupe del Carmen Hernández-Rodríguez y Sánchez de Bustamante",
    "Wolfeschlegelsteinhausenbergerdorff",
    "Ana " * 200,
    "N" * 3000,
    "N" * 50 + " " + "Ana",
)


def widest(block: Fitted) -> float:
    return max(TYPEFACE.width(line, block.ink) * block.size for line in block.lines)


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("room", [ROOM, Room(60.0, 12.0, 8.0, most=1), Room(40.0, 3.0, 2.0)])
def test_all_words_are_there_and_inside(words: str, room: Room) -> None:
    block = fitted(TYPEFACE, words, room, BOLD)
    assert "".join("".join(block.lines).split()) == "".join(words.split())
    assert widest(block) <= room.width + 0.01
    assert block.height <= room.height + 0.01
    assert 0 < block.size <= room.largest


def test_a_short_name_is_as_large_as_it_may_be() -> None:
    assert fitted(TYPEFACE, "Bob", ROOM, BOLD) == Fitted(("Bob",), 30.0, 30.0 * ROOM.leading, BOLD)


def test_a_name_shrinks_before_it_wraps() -> None:
    block = fitted(TYPEFACE, "María Villalobos", ROOM, BOLD)
    assert block.lines == ("María Villalobos",) and 18.0 <= block.size < 30.0
    wrapped = fitted(TYPEFACE, "María Fernanda Villalobos", ROOM, BOLD)
    assert wrapped.lines == ("María Fernanda", "Villalobos") and wrapped.size >= 18.0


def test_a_word_that_people_read_is_not_broken() -> None:
    block = fitted(TYPEFACE, "Wolfeschlegelsteinhausenbergerdorff", ROOM, BOLD)
    assert len(block.lines) == 1 and block.size > 8.0


def test_a_letter_that_the_typeface_lacks_is_seen_to_be_missing() -> None:
    assert fitted(TYPEFACE, "Li 李 א", ROOM, BOLD).lines == ("Li \ufffd \ufffd",)
    assert set_in(TYPEFACE, "Ñ Ű Ψ Ж 李", 200.0, 10.0).lines == ("Ñ Ű Ψ Ж \ufffd",)


def test_lines_are_of_even_length() -> None:
    block = set_in(TYPEFACE, "one two three four five six seven", 150.0, 12.0)
    assert len(block.lines) == 2
    lengths = [TYPEFACE.width(line, PLAIN) * 12.0 for line in block.lines]
    assert max(lengths) <= 150.0 and min(lengths) > 0.6 * max(lengths)


def test_a_word_longer_than_a_line_goes_on_in_the_next() -> None:
    block = set_in(TYPEFACE, "N" * 100, 150.0, 12.0)
    assert "".join(block.lines) == "N" * 100 and widest(block) <= 150.0


@pytest.mark.parametrize("words", ["", "   "])
def test_nothing_takes_no_room(words: str) -> None:
    assert fitted(TYPEFACE, words, ROOM).height == 0 == set_in(TYPEFACE, words, 10.0, 10.0).height


def test_where_lines_stand() -> None:
    block = Fitted(("É", "g"), 10.0, 12.0)
    assert block.base(0) == pytest.approx(10 * RISES) and block.base(1) == pytest.approx(10 * RISES + 12)
    assert block.height == pytest.approx(12 + 10 * (RISES + FALLS))
