"""Marks over words that are typed, cut, joined and exchanged."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.domain.text import Mark, MarkKind, Text, clean
from tests.domain.outlines import bold, footnote, italic, reference, texts

SHAPES = (MarkKind.ITALIC, MarkKind.BOLD)
LINKS = (MarkKind.REFERENCE, MarkKind.FOOTNOTE)


def shaped(text: Text, kind: MarkKind) -> list[bool]:
    """For each character, whether it is italic or bold."""
    return [any(m.kind is kind and m.start <= at < m.end for m in text.marks) for at in range(len(text))]


def notes(text: Text) -> list[int]:
    return [mark.start for mark in text.marks if mark.start == mark.end]


def assert_whole(text: Text) -> None:
    assert list(text.marks) == sorted(text.marks, key=lambda m: (m.start, m.end, m.kind.value))
    for mark in text.marks:
        assert 0 <= mark.start <= mark.end <= len(text)
        assert mark.start < mark.end or mark.kind is MarkKind.FOOTNOTE
    for kind in SHAPES:
        same = [mark for mark in text.marks if mark.kind is kind]
        assert all(one.end < two.start for one, two in pairwise(same)), "marks not merged"


@st.composite
def text_and_range(draw: st.DrawFn) -> tuple[Text, int, int]:
    text = draw(texts())
    low, high = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return text, low, high


@settings(max_examples=60)
@given(text_and_range(), st.text("xy", max_size=3))
def test_what_is_typed_stands_there_and_the_rest_keeps_its_shape(
    case: tuple[Text, int, int], characters: str
) -> None:
    text, start, end = case
    new = text.typed(start, end, characters)
    assert new.plain == text.plain[:start] + characters + text.plain[end:]
    assert_whole(new)
    for kind in SHAPES:
        was, now = shaped(text, kind), shaped(new, kind)
        assert now[:start] == was[:start]
        assert now[start + len(characters) :] == was[end:]


@settings(max_examples=60)
@given(text_and_range(), st.text("xy", min_size=1, max_size=3))
def test_typing_goes_on_in_the_shape_before_the_caret(case: tuple[Text, int, int], characters: str) -> None:
    text, at, _ = case
    new = text.typed(at, at, characters)
    for kind in SHAPES:
        before = bool(at) and shaped(text, kind)[at - 1]
        assert shaped(new, kind)[at : at + len(characters)] == [before] * len(characters)


@settings(max_examples=60)
@given(text_and_range(), st.text("xy", max_size=3))
def test_links_live_while_their_words_are_untouched(case: tuple[Text, int, int], characters: str) -> None:
    text, start, end = case
    new = text.typed(start, end, characters)
    untouched = []
    for mark in text.marks:
        if mark.kind in LINKS and mark.end <= start:
            untouched.append(mark)
        elif mark.kind in LINKS and mark.start >= end:
            untouched.append(mark.moved(len(characters) - (end - start)))
    assert [mark for mark in new.marks if mark.kind in LINKS] == untouched


def test_italics_grow_when_typing_at_their_end_and_not_at_their_start() -> None:
    text = Text("see ibid now", (italic(4, 8),))
    assert text.typed(8, 8, "em").marks == (italic(4, 10),)
    assert text.typed(4, 4, "the ").marks == (italic(8, 12),)


def test_words_typed_over_others_take_the_shape_of_the_first() -> None:
    text = Text("plain word plain", (italic(6, 10),))
    assert text.typed(6, 10, "x").marks == (italic(6, 7),)
    assert text.typed(0, 16, "x").marks == (), "the italics were inside"
    assert text.typed(3, 8, "x").marks == (italic(4, 6),)
    assert text.typed(8, 13, "x").marks == (italic(6, 9),)


def test_a_reference_dies_with_its_words_and_a_footnote_between_deleted_words() -> None:
    text = Text("items b) and c)", (reference(6, 8, "b"), footnote(8), reference(13, 15, "c")))
    assert text.typed(7, 7, "x").marks == (footnote(9), reference(14, 16, "c"))
    assert text.typed(6, 6, "x").marks == (reference(7, 9, "b"), footnote(9), reference(14, 16, "c"))
    assert text.typed(5, 10, "x").marks == (reference(9, 11, "c"),)


@settings(max_examples=60)
@given(text_and_range(), texts())
def test_what_is_exchanged_leaves_the_rest_as_it_was(case: tuple[Text, int, int], new: Text) -> None:
    text, start, end = case
    made = text.replaced(start, end, new)
    assert made.plain == text.plain[:start] + new.plain + text.plain[end:]
    assert_whole(made)
    for kind in SHAPES:
        was = shaped(text, kind)
        assert shaped(made, kind) == was[:start] + shaped(new, kind) + was[end:]
    by = len(new) - (end - start)
    kept = [at for at in notes(text) if at <= start] + [at + by for at in notes(text) if at >= end > start]
    kept += [at + by for at in notes(text) if at > start == end]
    assert notes(made) == sorted(kept + [at + start for at in notes(new)])


def test_a_footnote_at_the_end_of_exchanged_words_stays() -> None:
    text = Text("as in b), and", (reference(6, 8, "b"), footnote(8), footnote(13)))
    assert text.replaced(6, 8, Text("aa)")).marks == (footnote(9), footnote(14))
    assert Text("b)", (footnote(0),)).replaced(0, 0, Text("x")).marks == (footnote(0),), "and is not doubled"


@settings(max_examples=60)
@given(texts(), st.data())
def test_cut_in_two_and_joined_again_nothing_but_links_astride_is_lost(
    text: Text, data: st.DataObject
) -> None:
    at = data.draw(st.integers(1, max(1, len(text))))
    made = text.cut(0, at).joined(text.cut(at))
    astride = [mark for mark in text.marks if mark.kind is MarkKind.REFERENCE and mark.start < at < mark.end]
    assert made.plain == text.plain
    assert_whole(made)
    assert sorted((*made.marks, *astride), key=repr) == sorted(text.marks, key=repr)


def test_a_cut_keeps_the_parts_of_shapes_and_only_whole_links() -> None:
    text = Text("abcdefgh", (bold(0, 4), reference(3, 6, "x"), italic(5, 8), footnote(6, 7)))
    assert text.cut(2, 7) == Text("cdefg", (bold(0, 2), reference(1, 4, "x"), italic(3, 5), footnote(4, 5)))
    assert text.cut(4) == Text("efgh", (italic(1, 4), footnote(2, 3)))


def test_marks_that_meet_grow_together_but_not_across_what_stands_between() -> None:
    one, two = Text("ab", (italic(1, 2),)), Text("cd", (italic(0, 1),))
    assert one.joined(two) == Text("abcd", (italic(1, 3),))
    assert one.joined(two, " ") == Text("ab cd", (italic(1, 2), italic(3, 4)))


def test_marks_stay_in_order_when_one_grows_past_another() -> None:
    text = Text("abcd", (bold(0, 1), reference(0, 2, "x")))
    assert text.toggled(1, 4, MarkKind.BOLD).marks == (reference(0, 2, "x"), bold(0, 4))


@settings(max_examples=60)
@given(texts(alphabet="a \n\t"))
def test_stripped_keeps_every_footnote(text: Text) -> None:
    made = text.stripped()
    assert made.plain == text.plain.strip()
    assert_whole(made)
    assert len(notes(made)) == len(notes(text))
    lead = len(text) - len(text.plain.lstrip())
    for kind in SHAPES:
        assert shaped(made, kind) == shaped(text, kind)[lead : lead + len(made)]


@settings(max_examples=60)
@given(text_and_range(), st.sampled_from(SHAPES))
def test_a_shape_is_put_on_all_of_a_range_or_taken_off(case: tuple[Text, int, int], kind: MarkKind) -> None:
    text, start, end = case
    made = text.toggled(start, end, kind)
    was = shaped(text, kind)
    on = [not all(was[start:end])] * (end - start)
    assert shaped(made, kind) == was[:start] + on + was[end:]
    others = [mark for mark in text.marks if mark.kind is not kind]
    assert [mark for mark in made.marks if mark.kind is not kind] == others
    assert_whole(made)


def test_a_lost_reference_is_one_without_target() -> None:
    assert Mark(0, 2, MarkKind.REFERENCE, note="gone").is_lost
    assert not reference(0, 2, "x").is_lost
    assert not footnote(0).is_lost


@pytest.mark.parametrize(
    ("raw", "stored"),
    [
        ("a\r\nb\rc\u2028d\u2029e\x85f", "a\nb\nc\nd\ne\nf"),
        ("one\vtwo", "one two"),
        ("cafe\u0301\tnin\u0303o", "café\tniño"),
        ("\x00a\x07b\ud800c\x7f", "abc"),
        ("a\u00a0b\u200dc 🇵🇦", "a\u00a0b\u200dc 🇵🇦"),
    ],
)
def test_characters_as_they_are_stored(raw: str, stored: str) -> None:
    assert clean(raw) == stored
    assert clean(stored) == stored
