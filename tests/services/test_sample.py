"""The sample: both languages whole, of one structure, and readable as the papers they look like."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rcm_desktop.domain.document import Document
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.nodes import Kind, LanguageState, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.outline_documents import sections_of_outline
from rcm_desktop.domain.references import reference_words
from rcm_desktop.domain.text import MarkKind
from rcm_desktop.papers.text import text_of
from rcm_desktop.reading import read_document
from rcm_desktop.reading.language_of import language_of
from rcm_desktop.services.sample import sample

MEETINGS = list(sample())
OUTLINES = [Outline(nodes) for _, nodes in MEETINGS]
NODES = [node for _, nodes in MEETINGS for node in nodes]
each_meeting = pytest.mark.parametrize(
    ("meeting", "nodes"), MEETINGS, ids=[meeting.key for meeting, _ in MEETINGS]
)


def test_keys_are_those_of_the_body_and_the_month() -> None:
    assert [meeting.key for meeting, _ in MEETINGS] == ["rcgm-2024-11", "vm-2024-11", "rcgm-2025-05"]


def test_nothing_is_without_words_in_either_language() -> None:
    for node in NODES:
        assert node.en.text and node.es.text, node
    for meeting, _ in MEETINGS:
        for language in LANGUAGES:
            wording = meeting.wording(language)
            assert len(wording.title) == 3
            assert wording.place and wording.opening


def test_what_is_agreed_is_locked_in_both_languages() -> None:
    for node in NODES:
        assert node.locked == (LANGUAGES if node.state.is_settled else ())
        assert (node.agreed_at is not None) == node.state.is_settled


def test_the_states_of_a_meeting_at_work_can_be_seen() -> None:
    assert len({node.state for node in NODES}) >= 4
    stale = [node for node in NODES if node.es.state is LanguageState.OUT_OF_DATE]
    assert len(stale) == 1
    assert "[" in stale[0].en.text.plain


def test_references_name_their_items() -> None:
    outline = OUTLINES[-1]
    (closing,) = [node for node in outline.nodes() if node.kind is Kind.CLOSING]
    for language in LANGUAGES:
        text = closing.text(language)
        marks = [mark for mark in text.marks if mark.kind is MarkKind.REFERENCE]
        named = [text.plain[mark.start : mark.end] for mark in marks]
        assert named == ["a)", "b)"]
        for mark, words in zip(marks, named, strict=True):
            assert mark.target is not None
            assert reference_words(outline, closing.id, mark.target, language) == words


def test_typography() -> None:
    words = [text.plain for node in NODES for text in (node.en.text, node.es.text)]
    words += [line for meeting, _ in MEETINGS for each in LANGUAGES for line in meeting.wording(each).title]
    words += [meeting.wording(each).opening.plain for meeting, _ in MEETINGS for each in LANGUAGES]
    for text in words:
        assert text == text.strip()
        assert not re.search(r"""  |["']| [,.;:)]|\d-\d""", text), text


@each_meeting
def test_it_reads_in_again_as_it_was(meeting: Meeting, nodes: list[Node], tmp_path: Path) -> None:
    for language in LANGUAGES:
        document = document_of(meeting, nodes, language)
        path = tmp_path / f"{language}.txt"
        path.write_text(text_of(document), "utf-8")
        again = read_document(path)
        assert language_of(again) is language
        assert text_of(again) == text_of(document)
        assert not again.warnings
        for part in ("title", "place", "start", "end", "opening", "present"):
            assert getattr(again, part) == getattr(document, part), part


def document_of(meeting: Meeting, nodes: list[Node], language: Language) -> Document:
    wording = meeting.wording(language)
    return Document(
        wording.title,
        wording.place,
        meeting.start,
        meeting.end,
        wording.opening,
        meeting.present,
        sections_of_outline(Outline(nodes), language),
    )
