"""A set of conclusions as text → a Document.

The steps stand in modules of their own: ``debris`` cuts the text into lines and takes out what printers
left, ``layout`` puts wrapped lines together and finds labels and headings, ``front`` and ``ending`` split
off what is no list, ``tree`` nests the rest. No character but white space is lost on the way.
"""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.document import Document, DocumentSection
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import EMPTY, Text
from rcm_desktop.reading.debris import split_lines
from rcm_desktop.reading.ending import body_length, split_at_separators
from rcm_desktop.reading.footnotes import notes_in, sections_with_footnotes, with_footnotes
from rcm_desktop.reading.front import Front, opening_as_item, split_front, title_as_heading
from rcm_desktop.reading.layout import Paragraph, paragraphs
from rcm_desktop.reading.meeting_facts import days_of, place_of, present_in
from rcm_desktop.reading.remarks import remarks_on, sentences
from rcm_desktop.reading.tree import sections_of


def read_conclusions(source: str, language: Language = Language.EN) -> Document:
    """The document that a text holds; ``language`` is that of the warnings, not of the text."""
    lines, removed = split_lines(source)
    lines, tail, separators = split_at_separators(lines)
    parts = papers(paragraphs(lines))
    return document_of(parts, tail=tail, removed=[*removed, *separators], language=language)


def papers(found: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """The papers of a file: what stands before the first decision, then each decision with its title.

    A file that holds one paper gives one list, the title line of a single decision among its lines.
    """
    titles = [at for at, each in enumerate(found) if each.is_title]
    if len(titles) < 2:
        return [list(found)]
    return [list(found[: titles[0]])] + [
        list(found[start:end]) for start, end in zip(titles, [*titles[1:], len(found)], strict=True)
    ]


def document_of(
    parts: Sequence[Sequence[Paragraph]],
    *,
    tail: Sequence[str],
    removed: Sequence[str],
    language: Language,
) -> Document:
    """The document made of a file's papers, the first of them its front where there are several."""
    first = list(parts[0])
    cover = len(parts) > 1 and all(each.place is None for each in first)
    length = len(first) if cover else body_length(first)
    front = Front(tuple(each.text for each in first), EMPTY, ()) if cover else split_front(first[:length])
    after = [each.text for each in first[length:]]
    sections = list(sections_of(front.rest))
    for part in parts[1:]:
        length = body_length(part)
        own = split_front(part[:length])
        heading = Text(title_as_heading(own))
        sections += _under_title(sections_of(opening_as_item(own), heading), heading)
        after += [each.text for each in part[length:]]
    after += tail
    notes = notes_in(after)
    finished = sections_with_footnotes(sections, notes)
    start, end = days_of(front.title, front.opening.plain, after)
    return Document(
        title=front.title,
        place=place_of(front.title, front.opening.plain, after),
        start=start,
        end=end,
        opening=with_footnotes(front.opening, notes),
        present=present_in([front.opening.plain, *_first_texts(finished)]),
        sections=finished,
        after=tuple(after),
        removed=tuple(removed),
        warnings=sentences(remarks_on(finished, [each for part in parts for each in part]), language),
    )


def _under_title(sections: Sequence[DocumentSection], heading: Text) -> Sequence[DocumentSection]:
    # A paper that is nothing but its title is a section without items, so that the title is kept.
    return sections or ((DocumentSection(heading),) if heading else ())


def _first_texts(sections: Sequence[DocumentSection]) -> list[str]:
    """Paragraphs without a label before the first item: a preamble may tell who took part."""
    if not sections or any(item.label for item in sections[0].items):
        return []
    return [item.text.plain for item in sections[0].items]
