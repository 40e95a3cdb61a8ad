"""What a sentence binds to a body's next meeting instead of a day: "before the next meeting of the RCGM"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from rcm_desktop.domain.event_proposals import EventProposal, Precision, ProposalKind
from rcm_desktop.reading.events.event_facts import shortened, supporters_of, title_of
from rcm_desktop.reading.events.event_signals import was_done
from rcm_desktop.reading.events.event_words import NEW_CLAUSE
from rcm_desktop.reading.events.partial_days import mentions
from rcm_desktop.reading.events.read_sentence import ReadSentence


class BoundTimes:
    """The bounds of one sentence, with the events and signals that stand around them."""

    def __init__(self, read: ReadSentence, meeting: date | None) -> None:
        self._text, self._even = read.text, read.even
        self._nouns, self._signals = read.nouns, read.signals
        self._bounds = read.bounds
        self._meeting = meeting

    def proposals(self, path: str) -> Iterator[EventProposal]:
        for match, kind in self._bounds:
            each = self._bound(match, kind, path)
            if each is not None:
                yield each

    def _bound(self, match: re.Match[str], kind: ProposalKind, path: str) -> EventProposal | None:
        noun = next((each for each in self._nouns if self._is_together(each.span(), match)), None)
        is_led = any(
            each.is_coming and self._is_together((each.start, each.end), match) for each in self._signals
        )
        if kind is ProposalKind.EVENT and (noun is None or not is_led):
            return None
        if kind is ProposalKind.DEADLINE and was_done(self._even, match.start(), self._signals):
            return None
        is_event = kind is ProposalKind.EVENT and noun is not None
        bound = " ".join(self._text[slice(*match.span("bound"))].split())
        years = [each.year for each in mentions(bound) if each.year is not None]
        if self._meeting is not None and any(year < self._meeting.year for year in years):
            return None
        title = title_of(self._text, noun, [match.start()]) if is_event and noun is not None else self._text
        return EventProposal(
            path,
            kind,
            None,
            None,
            Precision.RELATIVE,
            self._text,
            title=shortened(title),
            supporters=supporters_of(self._text, 0, 0, len(self._text)) if is_event else (),
            bound=bound,
            said=match.span("bound"),
        )

    def _is_together(self, span: tuple[int, int], match: re.Match[str]) -> bool:
        """Whether a word stands in the same clause as the meeting that something is bound to."""
        low, high = (span[1], match.start()) if span[1] <= match.start() else (match.end(), span[0])
        return NEW_CLAUSE.search(self._even, low, high) is None
