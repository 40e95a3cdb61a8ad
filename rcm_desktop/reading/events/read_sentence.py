"""One sentence with the times, events and signs of holding that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from rcm_desktop.domain.event_proposals import ProposalKind
from rcm_desktop.reading.events.event_mentions import opened_and_closed, times_of, unbracketed
from rcm_desktop.reading.events.event_signals import Signal, holding_in
from rcm_desktop.reading.events.event_times import is_inside, nouns_that_hold, quoted_in
from rcm_desktop.reading.events.event_words import evened, event_words
from rcm_desktop.reading.events.partial_days import Mention

# "jornadas de capacitación" is one name of two nouns.
_SAME_NAME = re.compile(r"\s(?:de|of)\s|\s|-")
Bound = tuple[re.Match[str], ProposalKind]


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """``words`` as written; ``text`` without brackets, ``even`` without capitals and accents, each as long.

    ``nouns`` name events, ``verbs`` are those that are events by themselves; ``bounds`` are times bound to
    a meeting.
    """

    words: str
    text: str
    even: str
    mentions: Sequence[Mention]
    nouns: Sequence[re.Match[str]]
    signals: Sequence[Signal]
    verbs: Mapping[int, Signal]
    bounds: Sequence[Bound]

    def since(self, mention: Mention) -> int:
        """Where the time before this one ends, 0 for the first."""
        return max((each.end for each in self.mentions if each.end <= mention.begin), default=0)

    def next_after(self, position: int, noun: re.Match[str]) -> int:
        """Where another event's words begin."""
        nouns = [
            each.start()
            for before, each in pairwise([noun, *self.nouns])
            if each.start() > max(position, noun.end())
            and _SAME_NAME.fullmatch(self.even, before.end(), each.start()) is None
        ]
        times = [each.begin for each in self.mentions if each.begin > position]
        return min([*nouns, *times], default=len(self.text))


def read_sentence(sentence: str, meeting: date | None) -> ReadSentence:
    """What stands in a sentence of the text of a ``meeting``."""
    text = unbracketed(sentence)
    even = evened(text)
    words = event_words()
    quoted = quoted_in(text)
    bounds = _bounds_in(even)
    bound_spans = [match.span() for match, _ in bounds]
    bodies = [match.span() for match in words.body.finditer(even)]
    mentions, opening = opened_and_closed(times_of(text, even, meeting, [*bound_spans, *quoted]), even)
    found = [
        noun for noun in words.noun.finditer(even) if not is_inside(noun.start(), [*bodies, *bound_spans])
    ]
    found = sorted([*found, *_bodies_hosted(even)], key=lambda each: each.start())
    told = holding_in(even, nouns_that_hold(iter(found), even, quoted), bodies)
    signals = sorted([*told.signals, *opening], key=lambda each: each.start)
    return ReadSentence(sentence, text, even, mentions, told.nouns, signals, told.verbs, bounds)


def _bodies_hosted(even: str) -> Iterator[re.Match[str]]:
    """A body whose meeting of a year somebody is to hold: "to host the 2033 RCM"."""
    words = event_words()
    for match in words.hosted_body.finditer(even):
        named = words.body_named.match(even, match.start("dated" if match["dated"] else "body"))
        if named is not None:
            yield named


def _bounds_in(even: str) -> list[Bound]:
    """Where something is held within another meeting, or is to be done before it."""
    words = event_words()
    return [
        *((match, ProposalKind.EVENT) for match in words.bound_event.finditer(even)),
        *((match, ProposalKind.DEADLINE) for match in words.bound_term.finditer(even)),
    ]
