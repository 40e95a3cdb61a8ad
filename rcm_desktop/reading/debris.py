"""Lines of a text without what word processors and printers left in them.

Bookmarks, fields, page numbers and running heads are no part of what was agreed. They are taken out as
they stood, so that a person can see them, and the sentence that a page break cut in two runs on again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.text import Mark, clean
from rcm_desktop.reading.prose import begins_small, is_complete
from rcm_desktop.reading.vocabulary import alternatives, vocabulary

_INLINE = re.compile(
    r"\[(?:bookmark|marcador):[^\]\n]*\]"
    r"|\{\s*(?:PAGE|NUMPAGES|REF|PAGEREF|NOTEREF|HYPERLINK|TOC|SEQ|DATE|MERGEFIELD|FILENAME)\b[^}\n]*\}"
    r"|(?:PAGE|NUMPAGES)\s+\\\*\s+(?:MERGEFORMAT|Arabic)"
    r"|(?:Error!|¡Error!)\s+(?:Bookmark not defined|Reference source not found|Marcador no definido"
    r"|No se encuentra el origen de la referencia)\."
)
_DROPPED = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_LONE_NUMBER = re.compile(r"\d{1,3}")
_DOTTED_FIRST = re.compile(r"\s*\(?1(?:[.)]|\.-)\s*(?:\D|$)")
_NUMBER_AND_TEXT = re.compile(r"(\d{1,3})\s+(\S+)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it, or a whole paragraph of a Word file.

    ``text`` is without the white space around it, ``indent`` how far it begins from the left in
    characters, ``gap`` whether a blank line stands before it; a Word file also knows ``marks`` over the
    text and whether the paragraph has the style of a heading.
    """

    text: str
    indent: int = 0
    gap: bool = False
    marks: tuple[Mark, ...] = ()
    is_heading: bool = False


def split_lines(source: str) -> tuple[list[Line], list[str]]:
    """The lines of a text, and the debris that was taken out of them."""
    removed: list[str] = []
    lines: list[Line] = []
    gap = False
    text = source.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\f", "\n\n")
    for raw in re.split(r"[\n\u2028\u2029]", text):
        cleaned = _without_inline(raw, removed)
        if not cleaned.strip():
            gap = True
            continue
        expanded = cleaned.expandtabs(4)
        lines.append(Line(cleaned.strip(), len(expanded) - len(expanded.lstrip()), gap))
        gap = False
    lines, pages = _without_pages(lines)
    return _single_spaced(lines), removed + pages


def _without_inline(raw: str, removed: list[str]) -> str:
    controls = "".join(_DROPPED.findall(raw))
    if controls:
        removed.append(controls)
    line = clean(raw)
    found = _INLINE.findall(line)
    if not found:
        return line
    removed += found
    # What stood between two spaces leaves one of them.
    line = re.sub(rf"(?<=\s)(?:{_INLINE.pattern})\s", "", line)
    return _INLINE.sub("", line)


@lru_cache(maxsize=1)
def _page_line() -> re.Pattern[str]:
    words, of = alternatives(vocabulary().page_words), alternatives(vocabulary().page_of)
    number = r"\d{1,3}"
    return re.compile(
        rf"[\[(|]?\s*(?:(?:{words})\.?\s*{number}(?:\s*(?:/|{of})\s*{number})?|{number}\s+(?:{of})\s+{number}"
        rf"|(?P<n>{number})\s*/\s*(?P<m>{number})"
        rf"|(?P<dash>[-–—~])\s*{number}\s*(?P=dash))\s*[\])|]?"
    )


def _without_pages(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    pages = _lone_page_numbers(lines)
    for at, line in enumerate(lines):
        match = _page_line().fullmatch(plain(line.text)) if len(line.text) < 30 else None
        if match and (match["n"] is None or int(match["n"]) <= int(match["m"])):
            pages.add(at)
    if not pages:
        return list(lines), []
    pages |= _running_heads(lines, pages)
    kept: list[Line] = []
    removed: list[str] = []
    cut = False
    for at, line in enumerate(lines):
        if at in pages:
            removed.append(line.text)
            cut = True
            continue
        if cut and kept and line.gap and not is_complete(kept[-1].text) and begins_small(line.text):
            line = replace(line, gap=False)
        kept.append(line)
        cut = False
    return kept, removed


def _running_heads(lines: Sequence[Line], pages: set[int]) -> set[int]:
    """Lines that stand beside page numbers more than once, whatever figures are in them."""
    beside = [
        at + step
        for at in pages
        for step in (-1, 1)
        if 0 <= at + step < len(lines) and at + step not in pages
    ]
    shape = {at: re.sub(r"\d+", "0", plain(lines[at].text)) for at in set(beside)}
    often = Counter(shape.values())
    return {at for at in shape if often[shape[at]] > 1 and len(lines[at].text) > 3 and _is_head(lines[at])}


def _is_head(line: Line) -> bool:
    return len(line.text) <= 120 and not line.text.endswith((".", ";", ":", ","))


def _lone_page_numbers(lines: Sequence[Line]) -> set[int]:
    """Lines that are nothing but a number and do not number items.

    In a list whose numbers stand alone on their lines they follow each other; page numbers do too, but a
    page has some ten lines at the least, and an amount ("84") is larger than there are pages.
    """
    alone = [at for at, line in enumerate(lines) if _LONE_NUMBER.fullmatch(line.text)]
    labels = lone_labels(lines)
    pages: set[int] = set()
    for at in alone:
        number = int(lines[at].text)
        if at not in labels and (number <= 2 + at // 8 or _cuts_sentence(lines, at)):
            pages.add(at)
    return pages


def _cuts_sentence(lines: Sequence[Line], at: int) -> bool:
    """Whether the line stands between the two halves of a sentence, as only a page number does."""
    if not 0 < at < len(lines) - 1:
        return False
    return not is_complete(lines[at - 1].text) and begins_small(lines[at + 1].text)


def lone_labels(lines: Sequence[Line]) -> set[int]:
    """Lines that are nothing but a number and number the items of a list: 1, 2, 3 in turn."""
    alone = [at for at, line in enumerate(lines) if _LONE_NUMBER.fullmatch(line.text)]
    if len(alone) < 2 or any(_DOTTED_FIRST.match(line.text) for line in lines):
        return set()
    run: list[int] = []
    labels: set[int] = set()
    for at in alone:
        number = int(lines[at].text)
        if _cuts_sentence(lines, at):
            continue
        if number == len(run) + 1:
            run.append(at)
        elif number == 1:
            labels |= set(run) if len(run) > 1 else set()
            run = [at]
    labels |= set(run) if len(run) > 1 else set()
    # Pages are far apart, the items of a list are not.
    spread = [after - before for before, after in pairwise(run)]
    return labels if not spread or sorted(spread)[len(spread) // 2] < 15 else set()


def numbers_before_text(lines: Sequence[Line]) -> set[int]:
    """Lines that begin with a number without any stop and are the items of a list: "1 To thank…".

    Copies out of a PDF lose the stop or the tab. Dates and amounts begin lines too, so at least three
    must count up in turn and begin with a capital, and no list may be numbered otherwise.
    """
    if any(_DOTTED_FIRST.match(line.text) for line in lines):
        return set()
    found: set[int] = set()
    expected = 1
    for at, line in enumerate(lines):
        match = _NUMBER_AND_TEXT.match(line.text)
        if match is None or not match[2][0].isupper() or plain(match[2]) in vocabulary().months:
            continue
        if int(match[1]) == 1 and expected > 2:
            expected = 1
        if int(match[1]) == expected:
            found.add(at)
            expected += 1
    short_tail = bool(found) and min(found) > len(lines) * 0.6
    return found if len(found) >= 3 and not short_tail else set()


def _single_spaced(lines: list[Line]) -> list[Line]:
    """Lines of a text that has a blank line after every line, with the blank lines inside sentences gone."""
    inside = sum(
        line.gap and begins_small(line.text) and not is_complete(before.text)
        for before, line in pairwise(lines)
    )
    if len(lines) < 8 or inside * 4 < len(lines):
        return lines
    return [
        replace(line, gap=False) if at and not is_complete(lines[at - 1].text) else line
        for at, line in enumerate(lines)
    ]
