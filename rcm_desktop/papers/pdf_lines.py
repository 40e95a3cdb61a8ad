"""A text broken into lines, its paragraph looked at as a whole: even spaces, or an even right edge.

Breaks are chosen as Knuth and Plass describe it ("Breaking Paragraphs into Lines", 1981), without
hyphenation: agreed words print as they stand, and what is copied from the page is the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.pdf_type import PLAIN, Ink, Line, Note, Run, Typeface


class Edge(Enum):
    """What the lines of a paragraph do with the room that is left."""

    JUSTIFIED = "justified"
    RAGGED = "ragged"
    CENTRED = "centred"


_SHRINK, _STRETCH, _LOOSEST = 0.2, 0.6, 3.0
"""How much narrower, and comfortably wider, a space may become, and from where on a line stays ragged."""
_BREAKING = re.compile("[ \t\r\n]+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_INSIDE = re.compile(r"(?<=[-–—/_.@&=?#])")
_WORTH_A_LOOK = {Edge.JUSTIFIED: 0.12, Edge.RAGGED: 0.3, Edge.CENTRED: 0.5}
"""A line that leaves more of the measure free is thought of only where no fuller one can be."""
_LONG = 0.5
"""From this part of the measure on, a word (an address, mostly) may break after a sign within it."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set; ``x`` is where its lines begin, ``measure`` how long they are, in points."""

    size: float
    measure: float
    edge: Edge = Edge.RAGGED
    x: float = 0.0
    ink: Ink = PLAIN


class _Word(NamedTuple):
    """What is not broken, with the notes its signs point at; ``glued`` says that no space comes before."""

    pieces: tuple[tuple[str, Ink], ...]
    width: float
    notes: tuple[Note, ...] = ()
    glued: bool = False


class Signs:
    """Counts the footnotes of one language: where the text prints no sign, the next free number is one."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._count = 0
        self._printed: set[str] = set()

    def note(self, mark: Mark, words: str) -> Note:
        """The note of a mark that stands on ``words``, "" where the text has no sign."""
        self._count += 1
        sign = words.strip() or str(self._free())
        self._printed.add(sign)
        return Note(sign, Text(mark.note or ""), self._language)

    def _free(self) -> int:
        while str(self._count) in self._printed:
            self._count += 1
        return self._count


def lines_of(typeface: Typeface, text: Text, setting: Setting, signs: Signs, lead: str = "") -> list[Line]:
    """The lines of one paragraph, at least one; ``lead`` is a label that runs in before its first word."""
    size, measure = setting.size, setting.measure
    words = [_word(typeface, [(lead, PLAIN)], size)] if lead else []
    words += _words(typeface, _pieces(text, setting.ink, signs), size)
    words = [part for word in words for part in _split(typeface, word, size, measure)]
    if not words:
        return [Line((), setting.x, size)]
    space = typeface.width(" ", PLAIN) * size
    lines = []
    start = 0
    for end in _breaks(words, space, measure, setting.edge):
        is_last = end == len(words)
        lines.append(_line(words[start:end], space, setting, is_last=is_last))
        start = end
    return lines


def _pieces(text: Text, ink: Ink, signs: Signs) -> Iterator[tuple[str, Ink, Note | None]]:
    """The text cut where its marks begin and end. A footnote's sign is a piece of its own, with its note."""
    if not text.marks:
        yield text.plain, ink, None
        return
    notes = {mark.start: mark for mark in text.marks if mark.kind is MarkKind.FOOTNOTE}
    edges = sorted({0, len(text.plain), *(at for mark in text.marks for at in (mark.start, mark.end))})
    for start, end in zip(edges, [*edges[1:], edges[-1]], strict=True):
        mark = notes.get(start)
        if mark is not None:
            note = signs.note(mark, text.plain[mark.start : mark.end])
            yield note.sign, replace(_ink_at(text, start, ink), raised=True), note
        inside_sign = any(each.start <= start < each.end for each in notes.values())
        if start < end and not inside_sign:
            yield text.plain[start:end], _ink_at(text, start, ink), None


def _ink_at(text: Text, at: int, ink: Ink) -> Ink:
    for mark in text.marks:
        if mark.start <= at < mark.end:
            if mark.kind is MarkKind.ITALIC:
                ink = replace(ink, italic=True)
            elif mark.kind is MarkKind.BOLD:
                ink = replace(ink, bold=True)
            elif mark.kind is MarkKind.REFERENCE:
                ink = replace(ink, target=mark.target)
    return ink


def _words(
    typeface: Typeface, pieces: Iterator[tuple[str, Ink, Note | None]], size: float
) -> Iterator[_Word]:
    word: list[tuple[str, Ink]] = []
    notes: list[Note] = []
    for characters, ink, note in pieces:
        first, *others = _BREAKING.split(_UNSEEN.sub("", characters)) if note is None else [characters]
        word += [(first, ink)] if first else []
        notes += [note] if note is not None else []
        for other in others:
            if word:
                yield _word(typeface, word, size, notes)
            word = [(other, ink)] if other else []
            notes = []
    if word:
        yield _word(typeface, word, size, notes)


def _word(
    typeface: Typeface, pieces: Sequence[tuple[str, Ink]], size: float, notes: Sequence[Note] = ()
) -> _Word:
    if len(pieces) == 1:
        width = typeface.width(*pieces[0]) * size
    else:
        width = sum(typeface.width(characters, ink) for characters, ink in pieces) * size
    return _Word(tuple(pieces), width, tuple(notes))


def _split(typeface: Typeface, word: _Word, size: float, measure: float) -> Iterator[_Word]:
    """A long word in parts that may stand on lines of their own, together they are the word."""
    if word.width <= _LONG * measure:
        yield word
        return
    parts = [(part, ink) for characters, ink in word.pieces for part in _INSIDE.split(characters) if part]
    whole: list[tuple[str, Ink]] = []
    for part, ink in parts:
        wide = typeface.width(part, ink) * size > measure
        whole += [(each, ink) for each in part] if wide else [(part, ink)]
    for at, piece in enumerate(whole):
        made = _word(typeface, [piece], size, word.notes if at == len(whole) - 1 else ())
        yield made._replace(glued=at > 0)


def _breaks(words: Sequence[_Word], space: float, measure: float, edge: Edge) -> list[int]:
    """Where the lines end, as numbers of words, so that the paragraph as a whole looks its best."""
    count = len(words)
    # Where each word begins and ends if all stood on one line, and the spaces before it.
    spaces = list(accumulate(0 if word.glued else 1 for word in words))
    ends = [
        width + space * before
        for width, before in zip(accumulate(word.width for word in words), spaces, strict=True)
    ]
    starts = [end - word.width for end, word in zip(ends, words, strict=True)]
    shrink = _SHRINK * space if edge is Edge.JUSTIFIED else 0.0
    cost_of = _justified_cost if edge is Edge.JUSTIFIED else _even_cost
    free = edge is not Edge.CENTRED
    loosest = _WORTH_A_LOOK[edge] * measure
    best = [0.0] * (count + 1)
    back = [0] * (count + 1)
    first = 0
    for end in range(1, count + 1):
        right, before = ends[end - 1], spaces[end - 1]
        while first < end - 1 and right - starts[first] - shrink * (before - spaces[first]) > measure:
            first += 1
        lowest = float("inf")
        for start in range(first, end):
            slack = measure - right + starts[start]
            if end == count and free:
                cost = best[start] + _last_cost(slack, (before - spaces[start]) * space, measure)
            elif slack > loosest and start > first:
                break  # Those that begin later are looser still.
            else:
                cost = best[start] + cost_of(slack, (before - spaces[start]) * space, measure)
            if cost < lowest:
                lowest, back[end] = cost, start
        best[end] = lowest
    found = [count]
    while back[found[-1]]:
        found.append(back[found[-1]])
    return found[::-1]


def _justified_cost(slack: float, spaces: float, measure: float) -> float:
    """What a line costs whose words and ``spaces`` leave ``slack`` points free, where spaces must take it."""
    ratio = slack / (spaces * (_STRETCH if slack >= 0 else -_SHRINK)) if spaces else 100.0
    bad = 1.0 + 100 * ratio * ratio * ratio
    return bad * bad


def _even_cost(slack: float, spaces: float, measure: float) -> float:
    """The same where the right edge takes it."""
    return 1.0 + 100 * (slack / measure) ** 2


def _last_cost(slack: float, spaces: float, measure: float) -> float:
    """The same of the last line, which may be short; but a word alone on it is a pity."""
    if slack < 0:
        return _justified_cost(slack, spaces, measure)
    return 1.0 if slack < 0.88 * measure else 400.0


def _line(words: Sequence[_Word], space: float, setting: Setting, *, is_last: bool) -> Line:
    """Words that stand on one line, those of one ink drawn together."""
    runs: list[Run] = []
    ink, joined = words[0].pieces[0][1], ""
    for at, word in enumerate(words):
        gap = " " if at and not word.glued else ""
        for characters, other in word.pieces:
            if other is not ink and other != ink:
                if not ink.raised:
                    # The space after a small sign is one of usual breadth.
                    joined, gap = joined + gap, ""
                runs.append(Run(joined, ink))
                ink, joined = other, ""
            joined, gap = joined + gap + characters, ""
    runs.append(Run(joined, ink))
    gaps = len(words) - 1 - sum(word.glued for word in words[1:])
    slack = setting.measure - sum(word.width for word in words) - gaps * space
    spacing, x = 0.0, setting.x
    if setting.edge is Edge.CENTRED:
        x += slack / 2
    elif setting.edge is Edge.JUSTIFIED and (not is_last or slack < 0):
        spaces = sum(run.text.count(" ") + run.text.count("\u00a0") for run in runs)
        if spaces and slack / spaces <= _LOOSEST * space:
            spacing = slack / spaces
    notes = tuple(note for word in words for note in word.notes)
    return Line(tuple(runs), x, setting.size, spacing, notes)
