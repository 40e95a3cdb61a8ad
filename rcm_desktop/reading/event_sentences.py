"""Events and deadlines that conclusions speak of, read from their sentences.

A wrong proposal costs more than a missing one: a time must stand in the same sentence as what it is the time
of, and numbers of paragraphs, years of plans and conventions, and what has no time at all propose nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rcm_desktop.domain.document import Document, DocumentItem
from rcm_desktop.domain.event_proposals import EventProposal, Precision, ProposalKind
from rcm_desktop.domain.sentences import sentence_ends
from rcm_desktop.reading.event_facts import hosts_of, place_in, supporters_of, title_of
from rcm_desktop.reading.event_words import evened, event_words
from rcm_desktop.reading.partial_days import Mention, mentions, span_of, with_year

_FAR_AFTER_NOUN = 260
_FAR_BEFORE_NOUN = 80
_ADJOINING = 40
_RECOMMENDATIONS = ("recom",)
_LONGEST_TITLE = 120


def proposals_of(document: Document) -> list[EventProposal]:
    """What the conclusions of a document propose, in the order of the text; the same event once."""
    found: list[EventProposal] = []
    for section in document.sections:
        prefix = "R" if evened(section.heading.plain).startswith(_RECOMMENDATIONS) else ""
        for path, text in _texts(section.items, prefix):
            found += proposals_in(text, path, document.start)
    return _once(found)


def _texts(items: Sequence[DocumentItem], prefix: str, path: str = "") -> Iterator[tuple[str, str]]:
    for number, item in enumerate(items, start=1):
        label = item.label.strip(" ().-–—•·º°[]{}\uf0b7") or str(number)
        here = f"{path}.{label}" if path else f"{prefix}{label}"
        yield here, item.text.plain
        yield from _texts(item.items, prefix, here)
        if item.closing is not None:
            yield here, item.closing.plain


def _once(found: list[EventProposal]) -> list[EventProposal]:
    """Without what repeats an earlier one: the same days of the same kind in the same place."""
    kept: list[EventProposal] = []
    for each in found:
        is_again = (
            each.start is not None
            and each.kind is ProposalKind.EVENT
            and any(
                (other.start, other.end, other.kind) == (each.start, each.end, each.kind)
                and (other.place == each.place or not other.place or not each.place)
                and each.precision is Precision.DAY
                for other in kept
            )
        )
        if not is_again:
            kept.append(each)
    return kept


def proposals_in(text: str, path: str, meeting: date | None) -> list[EventProposal]:
    """What one text proposes; ``meeting`` is the first day of the meeting, from which years are inferred."""
    found: list[EventProposal] = []
    begin = 0
    for end in sentence_ends(text):
        sentence = text[begin:end].strip()
        begin = end
        if sentence:
            found += _Sentence(sentence, path, meeting).proposals()
    return found


@dataclass(frozen=True, slots=True)
class _Signal:
    """What says that an event is to come, or was held, and where it stands."""

    is_coming: bool
    start: int
    end: int


class _Sentence:
    """One sentence with what can be found in it."""

    def __init__(self, sentence: str, path: str, meeting: date | None) -> None:
        self._text = sentence
        self._even = evened(sentence)
        self._path = path
        self._meeting = meeting
        words = event_words()
        bodies = [match.span() for match in words.body.finditer(self._even)]
        self._bounds = [
            *((match, ProposalKind.EVENT) for match in words.bound_event.finditer(self._even)),
            *((match, ProposalKind.DEADLINE) for match in words.bound_term.finditer(self._even)),
        ]
        taken = [*bodies, *(match.span() for match, _ in self._bounds)]
        self._nouns = [
            match for match in words.noun.finditer(self._even) if not _inside(match.start(), taken)
        ]
        bound_spans = [match.span() for match, _ in self._bounds]
        self._mentions = [
            each for each in mentions(sentence, meeting) if not _inside(each.begin, bound_spans)
        ]
        held = [_Signal(False, *match.span()) for match in words.held.finditer(self._even)]
        coming = [_Signal(True, *match.span()) for match in words.coming.finditer(self._even)]
        covered = [(each.start, each.end) for each in coming]
        self._signals = sorted(
            [*coming, *(each for each in held if not _inside(each.start, covered))],
            key=lambda each: each.start,
        )

    def proposals(self) -> list[EventProposal]:
        found = [each for mention in self._mentions if (each := self._of(mention)) is not None]
        if not any(each.kind is ProposalKind.EVENT and not each.past for each in found):
            found += [each for match, kind in self._bounds if (each := self._bound(match, kind)) is not None]
        return found

    # A time in the sentence

    def _of(self, mention: Mention) -> EventProposal | None:
        if self._is_term(mention):
            return self._deadline(mention)
        noun = self._noun_of(mention)
        return self._event(mention, noun) if noun is not None else None

    def _is_term(self, mention: Mention) -> bool:
        if mention.precision is Precision.YEAR:
            return False
        before = self._even[: mention.begin]
        words = event_words()
        if mention.precision is not Precision.DAY and words.until.search(before):
            return False  # A mandate that is extended until a month is nothing to be done by then.
        return bool(words.term.search(before) or words.term_after.match(self._even, mention.end))

    def _deadline(self, mention: Mention) -> EventProposal | None:
        if event_words().recurring.match(self._even, mention.end):
            return None
        dated, inferred = self._dated(mention, is_coming=True)
        span = span_of(dated)
        if span is None:
            return None
        start, end = span
        return EventProposal(
            self._path,
            ProposalKind.DEADLINE,
            start,
            end,
            mention.precision,
            self._text,
            title=_short(self._text),
            inferred=inferred,
            past=self._meeting is not None and end < self._meeting,
        )

    def _dated(self, mention: Mention, *, is_coming: bool) -> tuple[Mention, tuple[str, ...]]:
        if mention.year is not None or self._meeting is None:
            return mention, mention.inferred
        return with_year(mention, self._meeting, coming=is_coming), ("year",)

    def _noun_of(self, mention: Mention) -> re.Match[str] | None:
        """The event whose time it is: the nearest before it without another time between, else one after."""
        earlier = [each.end for each in self._mentions if each.end <= mention.begin]
        since = max(earlier, default=0)
        before = [noun for noun in self._nouns if since <= noun.start() and noun.end() <= mention.begin]
        before = [noun for noun in before if mention.begin - noun.end() <= _FAR_AFTER_NOUN]
        if before and not self._is_of_document(before[-1], mention):
            return before[-1]
        after = [noun for noun in self._nouns if 0 <= noun.start() - mention.end <= _FAR_BEFORE_NOUN]
        leads = any(
            signal.is_coming and -_FAR_BEFORE_NOUN <= mention.begin - signal.end <= _ADJOINING
            for signal in self._signals
        )
        return after[0] if after and leads and not before else None

    def _is_of_document(self, noun: re.Match[str], mention: Mention) -> bool:
        """Whether the time is that of a plan or declaration between: no verb of holding follows it."""
        between = list(event_words().document.finditer(self._even, noun.end(), mention.begin))
        if not between:
            return False
        return not any(between[-1].end() <= signal.start < mention.begin for signal in self._signals)

    def _event(self, mention: Mention, noun: re.Match[str]) -> EventProposal | None:
        signal = self._signal_of(mention, noun)
        if not self._is_enough(mention, noun, signal):
            return None
        is_coming = signal.is_coming if signal is not None else True
        dated, inferred = self._dated(mention, is_coming=is_coming)
        span = span_of(dated)
        if span is None or (mention.year is None and signal is None):
            return None
        start, end = span
        if event_words().week_of.search(self._even[: mention.begin]) and start == end:
            # A week is named by its first day; that it ends on the fifth is ours.
            end, inferred = start + timedelta(days=4), (*inferred, "end")
        past = self._is_past(start, end, signal)
        if mention.year is None and mention.precision is Precision.MONTH and not is_coming and not past:
            return None
        stop = self._next_after(mention.end, noun)
        first = signal.end if signal is not None else noun.end()
        found = place_in(self._text, min(first, mention.begin), (mention.begin, mention.end), stop)
        place = found[0] if found is not None else ""
        stops = [at for at in (mention.begin, found[1] if found else None) if at is not None]
        if signal is not None:
            stops.append(signal.start)
        told_by_whom = signal is not None and not signal.is_coming and not place
        farthest = mention.begin if told_by_whom else 0
        return EventProposal(
            self._path,
            ProposalKind.EVENT,
            start,
            end,
            mention.precision,
            self._text,
            title=_short(title_of(self._text, noun, stops, farthest)),
            place=place,
            hosts=hosts_of(self._text, noun.start(), place),
            supporters=supporters_of(self._text, noun.start(), stop),
            inferred=inferred,
            past=past,
        )

    def _signal_of(self, mention: Mention, noun: re.Match[str]) -> _Signal | None:
        """The nearest sign between noun and time, else the one that leads to the noun."""
        low, high = sorted((noun.end(), mention.begin))
        between = [each for each in self._signals if low <= each.start < max(high, mention.begin)]
        if between and noun.end() <= mention.begin:
            return between[-1]
        leading = [each for each in self._signals if each.end <= noun.start()]
        near = [each for each in leading if noun.start() - each.end <= _FAR_BEFORE_NOUN + _ADJOINING]
        return near[-1] if near else None

    def _is_enough(self, mention: Mention, noun: re.Match[str], signal: _Signal | None) -> bool:
        """A year needs a verb of holding; a day or a month may stand right behind the event instead."""
        if signal is not None:
            return True
        if mention.precision is Precision.YEAR:
            return False
        joined = event_words().day_word.search(self._even[noun.end() : mention.begin] + " ")
        return mention.precision is Precision.DAY or bool(joined)

    def _is_past(self, start: date, end: date, signal: _Signal | None) -> bool:
        was_held = signal is not None and not signal.is_coming
        if self._meeting is None:
            return was_held
        return end < self._meeting or (was_held and start <= self._meeting)

    def _next_after(self, position: int, noun: re.Match[str]) -> int:
        """Where another event's words begin."""
        nouns = [each.start() for each in self._nouns if each.start() > max(position, noun.end())]
        times = [each.begin for each in self._mentions if each.begin > position]
        return min([*nouns, *times], default=len(self._text))

    # A time bound to another event

    def _bound(self, match: re.Match[str], kind: ProposalKind) -> EventProposal | None:
        noun = self._nouns[0] if self._nouns else None
        if kind is ProposalKind.EVENT and (noun is None or not any(each.is_coming for each in self._signals)):
            return None
        stops = [match.start()]
        is_event = kind is ProposalKind.EVENT and noun is not None
        title = title_of(self._text, noun, stops) if is_event and noun is not None else self._text
        return EventProposal(
            self._path,
            kind,
            None,
            None,
            Precision.RELATIVE,
            self._text,
            title=_short(title),
            supporters=supporters_of(self._text, 0, len(self._text)) if is_event else (),
            bound=" ".join(self._text[slice(*match.span("bound"))].split()),
        )


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)


def _short(words: str) -> str:
    words = " ".join(words.split()).rstrip(" .;")
    return words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
