"""What stands after the list: signatures, place and date, footnotes, separators.

None of it is agreed text, and nothing marks where it begins but its looks and that no item follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from rcm_desktop.domain.folding import plain
from rcm_desktop.reading.debris import Line
from rcm_desktop.reading.headings import opens_list
from rcm_desktop.reading.layout import Paragraph
from rcm_desktop.reading.markers import marker_at
from rcm_desktop.reading.prose import last_sign, leads_in
from rcm_desktop.reading.spoken_dates import date_spans
from rcm_desktop.reading.vocabulary import vocabulary

_SEPARATOR = re.compile(r"(?:[_=*~·.—–-]\s*){4,}|(?:\*\s*){3,}|#{2,}|(?:—\s*){2,}[–-]?")
_FOOTNOTE = re.compile(r"(?:\[\d{1,3}\]|\d{1,3}|[¹²³⁴-⁹]+|\*{1,3})\s*\S")


def is_separator(text: str) -> bool:
    """Whether the line is drawn, not written: "_____", "—–", "###"."""
    return _SEPARATOR.fullmatch(text) is not None


def split_at_separators(lines: Sequence[Line]) -> tuple[list[Line], list[str], list[str]]:
    """The lines of the paper, the lines from the separator that ends it, and separators before that."""
    for at, line in enumerate(lines):
        rest = lines[at + 1 :]
        if is_separator(line.text) and len(rest) <= max(8, len(lines) // 3) and not _holds_list(rest):
            body, dropped = _without_separators(lines[:at])
            return body, [each.text for each in lines[at:]], dropped
    body, dropped = _without_separators(lines)
    return body, [], dropped


def _holds_list(lines: Sequence[Line]) -> bool:
    if any(opens_list(line.text) for line in lines):
        return True
    labels = [
        marker.label for line in lines if (marker := marker_at(line.text)) and not marker.is_bare_number
    ]
    return len(labels) > 2


def _without_separators(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    kept = [line for line in lines if not is_separator(line.text)]
    return kept, [line.text for line in lines if is_separator(line.text)]


def is_ending(text: str) -> bool:
    """Whether a paragraph looks like what stands under a paper rather than in it."""
    words = plain(text).lstrip("([")
    if any(words.startswith(each) for each in vocabulary().endings):
        return True
    if len(text) < 80 and any(each in words for each in vocabulary().endings):
        return True
    if is_separator(text) or "____" in text:
        return True
    short = len(text) < 100
    if short and date_spans(text) and last_sign(text) not in ";:":
        return True
    if _FOOTNOTE.match(text) and not text[0].isalpha() and re.search(r"[^\W\d_]{2}", text):
        return True
    # Two names side by side above their offices.
    return short and re.search(r"\S\s{4,}\S", text) is not None


def body_length(paragraphs: Sequence[Paragraph]) -> int:
    """How many of the paragraphs of a paper are its body; the rest stands after its lists."""
    labelled = [at for at, each in enumerate(paragraphs) if each.place is not None]
    if not labelled:
        return next(
            (at for at, each in enumerate(paragraphs) if at and not each.is_heading and is_ending(each.text)),
            len(paragraphs),
        )
    last = labelled[-1]
    at = last + 1
    several = _items_of_several_paragraphs(paragraphs[:at])
    owner_leads = leads_in(paragraphs[last].text)
    place = paragraphs[last].place
    may_close = place is not None and place.depth > 0
    while at < len(paragraphs):
        each = paragraphs[at]
        following = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
        if each.is_heading:
            if not (opens_list(each.text) or (following is not None and _is_prose(following))):
                return at
            owner_leads, may_close, several = True, False, False
        elif is_ending(each.text):
            return at
        elif owner_leads:
            pass
        elif may_close and _is_sentence(each.text):
            may_close = False
        elif not (several and _is_sentence(each.text)):
            return at
        at += 1
    return at


def _is_prose(paragraph: Paragraph) -> bool:
    return not paragraph.is_heading and len(paragraph.text) > 80 and not is_ending(paragraph.text)


def _is_sentence(text: str) -> bool:
    return last_sign(text) in ".:;" and len(text.split()) > 4


def _items_of_several_paragraphs(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether top items have further paragraphs as a habit, so that the last one may have some too."""
    found = 0
    for before, each in pairwise(paragraphs):
        top = before.place is not None and before.place.depth == 0
        if top and each.place is None and not each.is_heading and _is_sentence(each.text):
            found += 1
    return found > 1
