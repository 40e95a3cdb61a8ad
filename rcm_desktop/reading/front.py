"""What stands before the lists: title lines, and the opening that says who met, where and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.text import EMPTY, Text
from rcm_desktop.reading.headings import opens_list
from rcm_desktop.reading.layout import Paragraph
from rcm_desktop.reading.prose import in_capitals, last_sign, leads_in, small_words
from rcm_desktop.reading.spoken_dates import date_spans


@dataclass(frozen=True, slots=True)
class Front:
    """Title lines, opening (empty for none), and the paragraphs that are left for the sections."""

    title: tuple[str, ...]
    opening: Text
    rest: tuple[Paragraph, ...]


def split_front(paragraphs: Sequence[Paragraph]) -> Front:
    """The front of a paper and the rest of it.

    A heading that stands right before the opening ("CONCLUSIONES / El Grupo acordó:") heads the first
    section; other headings before the opening are lines of the title.
    """
    first_item = next((at for at, each in enumerate(paragraphs) if each.place is not None), len(paragraphs))
    at = next((at for at in range(first_item) if is_opening(paragraphs, at)), None)
    if at is None:
        at = _first_section(paragraphs, first_item)
        return Front(tuple(each.text for each in paragraphs[:at]), EMPTY, tuple(paragraphs[at:]))
    before, rest = list(paragraphs[:at]), list(paragraphs[at + 1 :])
    if len(before) > 1 and _heads_lists(before[-1]):
        rest.insert(0, before.pop())
    return Front(tuple(each.text for each in before), paragraphs[at].marked, tuple(rest))


def is_opening(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether the paragraph is the sentence that opens a paper."""
    each = paragraphs[at]
    text = each.text
    if each.is_heading or each.place is not None:
        return False
    if text[0] in '(“"«' and last_sign(text) not in ":,":
        return len(text) > 160
    stop = last_sign(text)
    if in_capitals(text):
        return stop in ",:" and not date_spans(text)
    dated = bool(date_spans(text))
    if dated and len(text) < 100 and small_words(text) < 7 and stop != ":":
        return False
    if at and paragraphs[at - 1].is_title and stop not in ".:,;":
        return False
    if leads_in(text) or (stop == "," and not dated and at > 0):
        return True
    words = plain(text).rstrip(" .").split()
    announces = bool(words) and words[-1] in (
        "following",
        "siguientes",
        "siguiente",
        "these",
        "estas",
        "estos",
    )
    return small_words(text) >= 5 and (stop == "." or announces or len(text) > 160)


def _heads_lists(paragraph: Paragraph) -> bool:
    return paragraph.is_heading and opens_list(paragraph.text) and len(paragraph.text.split()) <= 4


def _first_section(paragraphs: Sequence[Paragraph], first_item: int) -> int:
    """Where the sections of a paper without an opening begin: at the headings right before its list."""
    at = first_item
    while at > 0 and paragraphs[at - 1].is_heading:
        at -= 1
        if opens_list(paragraphs[at].text):
            return at
    if first_item == len(paragraphs):
        return _first_text(paragraphs)
    return first_item - 1 if first_item > 2 and _is_last_heading(paragraphs, first_item) else first_item


def _is_last_heading(paragraphs: Sequence[Paragraph], first_item: int) -> bool:
    return paragraphs[first_item - 1].is_heading and not paragraphs[first_item - 2].is_heading


def _first_text(paragraphs: Sequence[Paragraph]) -> int:
    """Where the text of a paper without any list begins: after its first lines, as long as they are short."""
    at = 0
    while at < len(paragraphs) and (paragraphs[at].is_heading or len(paragraphs[at].text) < 100) and at < 6:
        at += 1
    return at


def title_as_heading(front: Front) -> str:
    """The title lines of one of several papers in a file, as the heading of its section."""
    return "\n".join(front.title)


def opening_as_item(front: Front) -> tuple[Paragraph, ...]:
    """The paragraphs after the title, the opening among them, for a paper that is one of several."""
    opening = (Paragraph(front.opening.plain, front.opening.marks, gap=True),) if front.opening else ()
    return (*opening, *front.rest)
