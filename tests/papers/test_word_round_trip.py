"""What goes out as a Word file comes in again: the sample, and real texts where they are present."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.nodes import Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.outline_documents import nodes_of_sections, sections_of_outline
from rcm_desktop.domain.outline_papers import paper_of_outline
from rcm_desktop.domain.text import MarkKind, Text
from rcm_desktop.papers.word import word_of
from rcm_desktop.reading import read_document
from rcm_desktop.reading.language_of import language_of
from rcm_desktop.reading.word_file import read_word
from rcm_desktop.services.sample import sample

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
# One paper's footnote signs are letters of its text; as footnotes of Word they are none.
REAL = [path for path in sorted(CORPUS.glob("*_*.*")) if not path.name.startswith("csm_")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("meeting", "nodes"), list(sample()), ids=[meeting.key for meeting, _ in sample()])
def test_the_sample(meeting: Meeting, nodes: list[Node], language: Language) -> None:
    outline = Outline(nodes)
    document = read_word(word_of(paper_of_outline(meeting, outline), (language,)), "paper.docx")
    assert document.sections == _without_references(sections_of_outline(outline, language))
    assert (document.title, document.opening) == (
        meeting.wording(language).title,
        meeting.wording(language).opening,
    )


@pytest.mark.skipif(not REAL, reason="the folder of real texts is not here")
@pytest.mark.parametrize("path", REAL, ids=[path.stem for path in REAL])
def test_a_real_text(path: Path) -> None:
    read = read_document(path)
    language = language_of(read)
    wording = MeetingWording(read.title, read.place, read.opening, read.after)
    meeting = Meeting("m", "rcm", start=read.start, end=read.end).with_wording(language, wording)
    outline = Outline(nodes_of_sections(read.sections, language))
    again = read_word(word_of(paper_of_outline(meeting, outline), (language,)), path.name)
    assert again.sections == _without_references(sections_of_outline(outline, language))
    assert (again.title, again.opening) == (read.title, read.opening)
    assert again.after == read.after


def _without_references(sections: tuple[DocumentSection, ...]) -> tuple[DocumentSection, ...]:
    """A reference comes back as its words: whether they were one is for a person to say."""
    return tuple(
        DocumentSection(_plain(section.heading), tuple(_item(item) for item in section.items))
        for section in sections
    )


def _item(item: DocumentItem) -> DocumentItem:
    closing = _plain(item.closing) if item.closing is not None else None
    below = tuple(_item(child) for child in item.items)
    return replace(item, text=_plain(item.text), items=below, closing=closing)


def _plain(text: Text) -> Text:
    return Text(text.plain, tuple(mark for mark in text.marks if mark.kind is not MarkKind.REFERENCE))
