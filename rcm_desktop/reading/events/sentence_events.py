"""The events and deadlines of one sentence: which noun a time belongs to, and whether it is enough."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from rcm_desktop.domain.event_proposals import EventProposal, Precision, ProposalKind
from rcm_desktop.reading.events.bound_times import BoundTimes
from rcm_desktop.reading.events.event_descriptions import described
from rcm_desktop.reading.events.event_facts import shortened
from rcm_desktop.reading.events.event_leads import NO_LEAD, Lead
from rcm_desktop.reading.events.event_places import (
    is_another_place,
    stands_behind,
    stands_beside,
)
from rcm_desktop.reading.events.event_signals import Signal
from rcm_desktop.reading.events.event_times import (
    is_no_time_of_event,
    is_of_something_else,
    is_term,
    told_by_neighbours,
)
from rcm_desktop.reading.events.event_words import NEW_CLAUSE, event_words
from rcm_desktop.reading.events.partial_days import Mention, in_year, nearest_year, span_of, with_year
from rcm_desktop.reading.events.read_sentence import read_sentence

_FAR_AFTER_NOUN = 260
_FAR_AFTER_VERB = 90
_FAR_WITHOUT_SIGN = 150
_FAR_BEFORE_NOUN = 80
_ADJOINING = 40
_LEADING = 90
_NEAR_NOUN = 60
_BRACKET = re.compile(r"\($")
_FIRST_WORD = re.compile(r"[^\W\d_][\w'’-]*")


class SentenceEvents:
    """One sentence with what can be found in it."""

    def __init__(
        self, sentence: str, path: str, meeting: date | None, last: date | None = None, lead: Lead = NO_LEAD
    ) -> None:
        self._read = read_sentence(sentence, meeting)
        self._text, self._even = self._read.text, self._read.even
        self._mentions, self._nouns = self._read.mentions, self._read.nouns
        self._signals, self._verbs = self._read.signals, self._read.verbs
        self._path = path
        self._meeting = meeting
        self._last = last or meeting
        self._lead = lead
        words = event_words()
        self._is_moved = words.moved.search(self._even) is not None

    @property
    def names_event(self) -> bool:
        return bool(self._nouns)

    def proposals(self) -> list[EventProposal]:
        found = [each for mention in self._mentions if (each := self._of(mention)) is not None]
        if not any(each.kind is ProposalKind.EVENT and not each.past for each in found):
            found += BoundTimes(self._read, self._meeting).proposals(self._path)
        return [replace(each, text=self._read.words) for each in found]

    # A time in the sentence

    def _of(self, mention: Mention) -> EventProposal | None:
        coming = [(each.start, each.end) for each in self._signals if each.is_coming]
        if is_term(mention, self._even, coming, self._meeting, softly=False):
            return self._deadline(mention)
        if self._lead.is_term and mention.precision is not Precision.YEAR:
            return self._deadline(mention)
        noun = self._noun_of(mention)
        event = self._event(mention, noun) if noun is not None else None
        is_led = bool(self._nouns) and any(
            each.is_coming and each.start < mention.begin for each in self._signals
        )
        if event is None and not is_led and is_term(mention, self._even, coming, self._meeting, softly=True):
            return self._deadline(mention)
        return event

    def _deadline(self, mention: Mention) -> EventProposal | None:
        """None for what is due again and again, and for a term that was over when the text was written."""
        if event_words().recurring.match(self._even, mention.end):
            return None
        dated, inferred = self._dated(mention, is_coming=True)
        span = span_of(dated)
        if span is None or (self._meeting is not None and span[1] < self._meeting):
            return None
        start, end = span
        return EventProposal(
            self._path,
            ProposalKind.DEADLINE,
            start,
            end,
            mention.precision,
            self._text,
            title=shortened(self._text),
            inferred=inferred,
            said=(mention.begin, mention.end),
        )

    def _dated(self, mention: Mention, *, is_coming: bool) -> tuple[Mention, tuple[str, ...]]:
        if mention.year is not None or self._meeting is None:
            return mention, mention.inferred
        if self._lead.year is not None:
            return in_year(mention, self._lead.year), ("year",)
        return with_year(mention, self._meeting, coming=is_coming), ("year",)

    def _noun_of(self, mention: Mention) -> re.Match[str] | None:
        """The event whose time it is: the nearest before it without another time between, else one after."""
        if self._is_called_off(mention) or is_no_time_of_event(mention, self._even):
            return None
        since = self._read.since(mention)
        if since and is_another_place(self._text[since : mention.begin]):
            return self._noun_of(next(each for each in self._mentions if each.end == since))
        before = [noun for noun in self._nouns if since <= noun.start() and noun.end() <= mention.begin]
        before = [noun for noun in before if mention.begin - noun.end() <= self._reach(noun)]
        if len(before) > 1 and self._is_setting(before[-1], mention):
            before.pop()
        if before:
            signals = [(each.start, each.end) for each in self._signals]
            is_label = self._even[: mention.begin].rstrip().endswith(":")
            is_led = is_label or self._led_by(before[-1]) is not None
            end = before[-1].end()
            is_placed = stands_beside(self._text, end, mention.begin)
            if not is_of_something_else(
                mention, self._even, end, signals, is_led=is_led, is_placed=is_placed
            ):
                return before[-1]
            return None
        after = [noun for noun in self._nouns if 0 <= noun.start() - mention.end <= _FAR_BEFORE_NOUN]
        if after and self._leads_to(mention, after[0]):
            return after[0]
        is_listed = (
            self._lead.is_coming is not None
            and not self._lead.is_calendar
            and mention.precision is not Precision.YEAR
        )
        return self._listed(mention) if is_listed and not since else None

    def _is_called_off(self, mention: Mention) -> bool:
        """Whether the event is cancelled, and the time is not that of its being held after all."""
        called_off = event_words().cancelled.search(self._even)
        if called_off is None:
            return False
        if self._is_moved and event_words().moved_to_before.search(self._even, 0, mention.begin):
            return False
        after = [each for each in self._signals if called_off.end() <= each.start < mention.begin]
        return not any(event_words().sure.match(self._even, each.start) for each in after)

    def _listed(self, mention: Mention) -> re.Match[str] | None:
        """The first word of an item that an announced list holds, unless it speaks of a paper."""
        words, first = event_words(), _FIRST_WORD.search(self._even, 0, mention.begin)
        others = (words.document, words.acts, words.conducted_things)
        is_other = any(each.search(self._even, 0, mention.begin) for each in others)
        return None if is_other else first

    def _is_setting(self, noun: re.Match[str], mention: Mention) -> bool:
        """Whether an event is only held within this one: "a workshop in conjunction with the sessions"."""
        is_held = any(noun.end() <= each.start < mention.begin for each in self._signals)
        within = event_words().within_before.search(self._even, 0, noun.start())
        return within is not None and not is_held

    def _is_only_setting(self, noun: re.Match[str], signal: Signal | None) -> bool:
        """Whether a body's meeting is named as where something is done: "to present it at the meeting of"."""
        words = event_words()
        body = [
            each
            for each in words.body_meeting.finditer(self._even)
            if each.start() <= noun.start() < each.end()
        ]
        is_told = signal is not None and signal.start >= noun.end()
        return (
            bool(body)
            and not is_told
            and words.set_within_before.search(self._even, 0, body[0].start()) is not None
        )

    def _reach(self, noun: re.Match[str]) -> int:
        return _FAR_AFTER_VERB if noun.start() in self._verbs else _FAR_AFTER_NOUN

    def _leads_to(self, mention: Mention, noun: re.Match[str]) -> bool:
        """Whether a verb of holding stands before the time, only a place between; or behind it."""
        if NEW_CLAUSE.search(self._even, mention.end, noun.start()):
            return False
        own = [each for each in self._signals if mention.end <= each.start <= noun.start()]
        if own and event_words().joined.search(self._even, mention.end, own[-1].start):
            return False  # "To preside in 2032 and to hold the conference": the event has a verb of its own.
        before = [each for each in self._signals if each.start <= mention.begin]
        if self._is_moved and event_words().moved_to_before.search(self._even, 0, mention.begin):
            return True
        if before and before[-1].is_coming and mention.begin - before[-1].end <= _LEADING:
            return event_words().acts.search(self._even, before[-1].end, mention.begin) is None
        if any(each.is_open and mention.end <= each.start <= noun.start() for each in self._signals):
            return True
        behind = [each for each in self._signals if mention.end <= each.start <= noun.end() + _ADJOINING]
        opens = [each.end() for each in event_words().clause_opens.finditer(self._even, 0, mention.begin)]
        return (
            bool(behind)
            and event_words().opening_before.match(self._even, opens[-1], mention.begin) is not None
        )

    def _led_by(self, noun: re.Match[str]) -> Signal | None:
        before = [each for each in self._signals if each.end <= noun.start()]
        is_near = bool(before) and noun.start() - before[-1].end <= _ADJOINING
        return before[-1] if is_near and before[-1].is_coming else None

    def _event(self, mention: Mention, noun: re.Match[str]) -> EventProposal | None:
        signal = self._signal_of(mention, noun)
        told = told_by_neighbours(mention, self._even)
        is_between = signal is not None and noun.end() <= signal.start < mention.begin
        if not is_between and event_words().ahead_of_before.search(self._even, 0, noun.start()):
            return None  # "Before the session (June 2031)" tells no time of what is before it.
        if mention.precision is Precision.YEAR and event_words().at_least_before.search(
            self._even, 0, noun.start()
        ):
            return None
        if not self._is_enough(mention, noun, signal, told) or self._is_only_setting(noun, signal):
            return None
        is_coming = self._is_coming(signal, told)
        dated, inferred = self._dated(mention, is_coming=is_coming)
        if (
            (signal is None or signal.is_open)
            and told is None
            and self._lead.is_coming is None
            and mention.year is None
            and self._meeting
        ):
            dated = nearest_year(mention, self._meeting)
        span = span_of(dated)
        if span is None or self._is_this_meeting(mention, span):
            return None
        start, end = span
        if event_words().week_of.search(self._even[: mention.begin]) and start == end:
            # A week is named by its first day; that it ends on the fifth is ours.
            end, inferred = start + timedelta(days=4), (*inferred, "end")
        past = self._is_past(start, end, is_coming)
        if self._contradicts(mention, noun, signal, past):
            return None
        if mention.year is None and mention.precision is Precision.MONTH and not is_coming and not past:
            return None
        found = described(self._read, mention, noun, signal, (start, end))
        return replace(found, item=self._path, inferred=inferred, past=past)

    def _signal_of(self, mention: Mention, noun: re.Match[str]) -> Signal | None:
        """The nearest sign between noun and time, else the one that leads to the noun."""
        low, high = sorted((noun.end(), mention.begin))
        between = [each for each in self._signals if low <= each.start < max(high, mention.begin)]
        if between and noun.end() <= mention.begin:
            return between[-1]
        if noun.start() in self._verbs:
            return self._verbs[noun.start()]
        leading = [each for each in self._signals if each.end <= noun.start()]
        near = [
            each
            for each in leading
            if noun.start() - each.end <= _FAR_BEFORE_NOUN + _ADJOINING
            and NEW_CLAUSE.search(self._even, each.end, noun.start()) is None
        ]
        if near:
            return near[-1]
        last = max(noun.end(), mention.end)
        stop = self._read.next_after(mention.end, noun)
        behind = [
            each
            for each in self._signals
            if last <= each.start < min(stop, last + _FAR_BEFORE_NOUN)
            and not event_words().next_before.fullmatch(self._even[each.start : each.end] + " ")
        ]
        return behind[0] if behind else None

    def _is_enough(
        self, mention: Mention, noun: re.Match[str], signal: Signal | None, told: bool | None
    ) -> bool:
        """A year needs a verb of holding; a day or a month may stand right behind the event instead."""
        words = event_words()
        if self._is_moved:
            # Only where it is moved to; "from the 5th to the 7th" would look like three days.
            was_set = words.was_set_before.search(self._even, 0, mention.begin)
            is_old = was_set is not None and was_set["anew"] is None
            return not is_old and words.moved_to_before.search(self._even, 0, mention.begin) is not None
        if signal is not None or (told is not None and mention.precision is not Precision.YEAR):
            return True
        if mention.precision is Precision.YEAR:
            return False
        between = self._even[noun.end() : mention.begin]
        is_set_in = words.within_before.search(self._even, 0, noun.start()) is not None
        is_in_brackets = not is_set_in and _BRACKET.search(self._even, noun.end(), mention.begin) is not None
        is_beside = stands_beside(self._text, noun.end(), mention.begin)
        if self._lead.is_coming is not None:
            return True
        is_named = self._text[noun.start()].isupper() and noun.start() > 0
        is_weak = words.weak_noun.fullmatch(self._even, *noun.span()) is not None and not is_named
        if words.visiting.fullmatch(self._even, *noun.span()) and mention.precision is Precision.DAY:
            is_weak = False
        is_of_paper = not is_beside and words.paper_of_before.search(self._even, 0, noun.start())
        if is_weak or is_of_paper or NEW_CLAUSE.search(between):
            return False
        if mention.year is None:
            is_near = len(between) <= _NEAR_NOUN and bool(words.day_word.search(between + " "))
            is_placed = is_beside or stands_behind(self._text, mention.end)
            return mention.precision is Precision.DAY and (is_placed or is_near)
        if len(between) > _FAR_WITHOUT_SIGN:
            return is_beside
        is_own = words.months_own_before.search(between) and not words.part_of_month_before.search(between)
        joined = words.day_word.search(between + " ") and not is_own
        return mention.precision is Precision.DAY or is_beside or is_in_brackets or bool(joined)

    def _is_coming(self, signal: Signal | None, told: bool | None) -> bool:
        if told is not None:
            return told
        if signal is not None:
            return signal.is_coming
        return self._lead.is_coming is not False

    def _is_this_meeting(self, mention: Mention, span: tuple[date, date]) -> bool:
        """Whether the days are those of the meeting whose text it is, though their year may be missing."""
        if self._meeting is None or self._last is None or mention.precision is not Precision.DAY:
            return False
        if mention.year is None:
            in_its_year = span_of(in_year(mention, self._meeting.year))
            span = in_its_year if in_its_year is not None else span
        return self._meeting <= span[0] and span[1] <= self._last

    def _contradicts(self, mention: Mention, noun: re.Match[str], signal: Signal | None, past: bool) -> bool:
        """What is said to come and has a past year or month, or the next meeting with a past time."""
        if not past or (signal is not None and signal.is_open):
            return False
        if signal is not None and signal.is_coming and mention.precision is not Precision.DAY:
            return True
        return event_words().next_before.search(self._even[: noun.start()]) is not None

    def _is_past(self, start: date, end: date, is_coming: bool) -> bool:
        if self._meeting is None:
            return not is_coming
        return end < self._meeting or (not is_coming and start <= self._meeting)
