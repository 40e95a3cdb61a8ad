"""The words that say an event is to come, or was held, and verbs of meeting that are events by themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rcm_desktop.reading.events.event_times import is_inside
from rcm_desktop.reading.events.event_words import event_words

_FAR_AFTER_NOUN = 80
_RIGHT_BEFORE = 15
_ADJOINING = 40
_RELATIVE = re.compile(r"(?<!\w)(?:which|that|que)\s+$")


@dataclass(frozen=True, slots=True)
class Signal:
    """What says that an event is to come, or was held, and where; one that ``is_open`` says neither."""

    is_coming: bool
    start: int
    end: int
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Holding:
    """``nouns`` in order, verbs of meeting among them; ``verbs`` says by place what each of them tells."""

    nouns: list[re.Match[str]]
    signals: list[Signal]
    verbs: dict[int, Signal]


def holding_in(even: str, nouns: list[re.Match[str]], bodies: Sequence[tuple[int, int]]) -> Holding:
    """What a sentence says of holding and meeting; a verb inside a noun or the name of a body is none."""
    words = event_words()
    coming = [Signal(True, *match.span()) for match in words.coming.finditer(even)]
    covered = [(each.start, each.end) for each in coming]
    # What "will be" or is "to be" held is to come.
    held = [
        Signal(words.future_before.search(even, 0, match.start()) is not None, *match.span())
        for match in words.held.finditer(even)
    ]
    spoken_of = [Signal(True, *match.span(), is_open=True) for match in words.holding.finditer(even)]
    verbs: dict[int, Signal] = {}
    by_themselves: list[re.Match[str]] = []
    taken = [*bodies, *(noun.span() for noun in nouns)]
    for pattern, is_coming in ((words.meets, True), (words.met, False)):
        for match in pattern.finditer(even):
            if is_inside(match.start(), taken) or match.start() in verbs:
                continue
            if _is_relative(even, nouns, match.start()):
                coming.append(Signal(is_coming, *match.span()))
            else:
                verbs[match.start()] = Signal(is_coming, *match.span())
                by_themselves.append(match)
    rest = [each for each in held if not is_inside(each.start, covered)]
    told = [(each.start, each.end) for each in (*coming, *rest)]
    rest += [
        each for each in spoken_of if not any(each.start < end and start < each.end for start, end in told)
    ]
    return Holding(
        sorted([*nouns, *by_themselves], key=lambda each: each.start()),
        sorted([*coming, *rest], key=lambda each: each.start),
        verbs,
    )


def _is_relative(even: str, nouns: list[re.Match[str]], verb: int) -> bool:
    """Whether a verb of meeting belongs to an event named before it: "the summit, which will meet"."""
    before = [noun.end() for noun in nouns if noun.end() <= verb]
    is_near = bool(before) and verb - before[-1] <= _FAR_AFTER_NOUN
    return is_near and _RELATIVE.search(even, before[-1], verb) is not None


def was_done(even: str, position: int, signals: Sequence[Signal]) -> bool:
    """Whether what stands before a term tells of the past: "the letters sent before the meeting"."""
    words = event_words()
    acts = [*words.acts.finditer(even, max(0, position - _RIGHT_BEFORE), position)]
    if acts and words.future_before.search(even, 0, acts[-1].start()) is None:
        return True
    before = [each for each in signals if each.end <= position]
    return bool(before) and not before[-1].is_coming and position - before[-1].end <= _ADJOINING
