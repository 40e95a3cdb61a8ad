"""Which lines are headings.

Three kinds: a word that opens a list (CONCLUSIONS, RESUELVEN:), a line in capitals, and a thematic one in
ordinary letters ("Institutional arrangements"), known only by standing between complete sentences, short
and without a stop, before a list or a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.labels import Counter, readings
from rcm_desktop.reading.debris import Line
from rcm_desktop.reading.markers import Marker, marker_at
from rcm_desktop.reading.prose import ends_mid_phrase, in_capitals, last_sign, leads_in, small_words
from rcm_desktop.reading.vocabulary import alternatives, vocabulary
from rcm_desktop.reading.wrapping import Wrapping

_LONGEST = 120
_MOST_WORDS = 18
_NUMERALS = (Counter.UPPER_ROMAN, Counter.UPPER_LETTER, Counter.DECIMAL)


def opens_list(text: str) -> bool:
    """Whether the line is a heading that lists stand under: "CONCLUSIONES", "Resuelven:"."""
    words = plain(text).strip(" :.")
    begins = any(words == each or words.startswith(each + " ") for each in vocabulary().list_headings)
    if not begins or len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return False
    if in_capitals(text):
        return last_sign(text) not in ";,"
    exact = words in vocabulary().list_headings
    if not text[0].isupper() or (last_sign(text) in ".;," and not exact):
        return False
    return exact or small_words(text) <= 5


def is_decision_title(text: str) -> bool:
    """Whether the line names a paper of its own: "Decision 7/CMA.3", "RESOLUCIÓN No. 12: PRESUPUESTO"."""
    return len(text) <= 140 and last_sign(text) not in ";," and _decision().fullmatch(plain(text)) is not None


@lru_cache(maxsize=1)
def _decision() -> re.Pattern[str]:
    words = alternatives(vocabulary().decision_words)
    number = r"(?:n(?:o|um|ro)?[.º°]*\s*)?(?:[a-z]+/)*\d[\w./-]*"
    # A title may follow behind a colon or dash, or straight behind a number with strokes ("AB/1/4 …").
    with_title = rf"{number}\s*[:–—-]\s+[^.]+|(?:[a-z]+/)+\d[\w./-]*\s+[^.]+"
    named = rf"(?:(?:draft|proyecto de)\s+)?(?:{words})\s+(?:{number}\s*[.:]?|{with_title})"
    return re.compile(rf"{named}|[a-z]+/res\.?\s*\d+(?:\s*\([^)]*\))?")


def is_heading(lines: Sequence[Line], at: int, *, after: str, within_item: bool, wrapping: Wrapping) -> bool:
    """Whether the line at ``at`` is a heading.

    ``after`` is the paragraph before it ("" for none or for a heading), ``within_item`` whether an item
    of a list is open.
    """
    line = lines[at]
    if len(line.text) > _LONGEST or not _begins_apart(lines, at, after, wrapping):
        return False
    if line.is_heading:
        return True
    marker = marker_at(line.text)
    following = lines[at + 1] if at + 1 < len(lines) else None
    if marker is not None:
        return _is_numbered(marker, following)
    if opens_list(line.text) or (in_capitals(line.text) and _stands_alone(line.text)):
        return True
    if following is None or not (following.gap or wrapping.breaks_early(line, following.text)):
        return False
    if (within_item and leads_in(after)) or ends_mid_phrase(line.text):
        return False
    below = marker_at(following.text)
    if below is not None and not below.is_bare_number:
        unstopped = within_item and after and last_sign(after) not in ".;:" and not line.gap
        return _is_title(line.text) and not unstopped
    apart = (line.gap and following.gap) or not (wrapping.width or within_item)
    return apart and is_title_of(line.text, following.text)


def is_title_of(text: str, prose: str) -> bool:
    """Whether a line looks like the title of the paragraph after it, and that like prose."""
    return _is_title(text) and len(prose) > 60 and last_sign(prose) in ".:;"


def _begins_apart(lines: Sequence[Line], at: int, after: str, wrapping: Wrapping) -> bool:
    line = lines[at]
    if line.gap or not after or last_sign(after) in ".:;" or _opens_loudly(line, after):
        return True
    early = at > 0 and wrapping.breaks_early(lines[at - 1], line.text)
    return early and in_capitals(line.text) and not ends_mid_phrase(after)


def _opens_loudly(line: Line, after: str) -> bool:
    """Whether the line is a list heading in capitals, which needs no stop before it."""
    return opens_list(line.text) and in_capitals(line.text) and not ends_mid_phrase(after)


def _stands_alone(text: str) -> bool:
    return last_sign(text) not in ".;," and text[0] not in "(_-–—#*" and not text[0].isdigit()


def _is_numbered(marker: Marker, following: Line | None) -> bool:
    """ "I. BUDGET APPROPRIATIONS": a numeral before a title, and below it something other than "II."."""
    if following is None or marker.is_bullet or not marker.rest or last_sign(marker.rest) in ".;:,":
        return False
    styles = [way.style for way in readings(marker.label) if way.style.counter in _NUMERALS]
    if not styles:
        return False
    below = marker_at(following.text)
    if below is None:
        return in_capitals(marker.rest) and following.gap and not in_capitals(following.text)
    if below.is_bullet or any(way.style in styles for way in readings(below.label)):
        return False
    if in_capitals(marker.rest):
        return True
    roman_or_letter = styles[0].counter is not Counter.DECIMAL
    counts_on = any(way.style.counter is Counter.DECIMAL for way in readings(below.label))
    return roman_or_letter and counts_on and len(marker.rest.split()) <= 8


def _is_title(text: str) -> bool:
    """Whether a line could be a thematic heading by its own looks."""
    capital = text.lstrip('“"«¿¡')[:1].isupper()
    short = len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return capital and short and last_sign(text) not in ".:;,!?" and re.search(r"\d{4}$", text) is None
