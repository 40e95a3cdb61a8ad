"""Which of the times in a sentence may be those of an event, and what the words beside them tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from rcm_desktop.domain.event_proposals import Precision
from rcm_desktop.reading.events.event_words import event_words
from rcm_desktop.reading.events.partial_days import Mention, span_of

_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"|‘[^’]*’(?!\w)")
_BEFORE_QUOTE = 40
_FROM_PAPER = 90
_FROM_ACT = 50
_LONGEST_EVENT = 62
_BESIDE = 40
_ADJECTIVE = r"(?:\s+[^\W\d_]+)?"


def quoted_in(text: str) -> list[tuple[int, int]]:
    """Where titles and other words between quotation marks stand."""
    return [match.span() for match in _QUOTED.finditer(text)]


def is_inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)


def nouns_that_hold(
    nouns: Iterator[re.Match[str]], even: str, quoted: Sequence[tuple[int, int]]
) -> list[re.Match[str]]:
    """Without those in the title of a paper, or in a title whose event is named in front of it."""
    kept: list[re.Match[str]] = []
    for noun in nouns:
        quote = next((span for span in quoted if span[0] <= noun.start() < span[1]), None)
        if quote is not None:
            in_front = even[max(0, quote[0] - _BEFORE_QUOTE) : quote[0]]
            named = any(quote[0] - each.end() <= _BEFORE_QUOTE for each in kept if each.end() <= quote[0])
            again = any(quote[0] <= each.start() for each in kept)
            if named or again or event_words().document.search(in_front):
                continue
        kept.append(noun)
    return kept


def belongs_to_name(mention: Mention, even: str) -> bool:
    """A year in a name ("Vision 2040") or beside a paper: "2030 Agenda", "the Convention of 1990"."""
    if mention.precision is not Precision.YEAR:
        return False
    words = event_words()
    if not mention.inferred and words.year_before.search(even, 0, mention.begin) is None:
        after = re.compile(rf"{_ADJECTIVE}\s+(?:{words.noun.pattern})")
        is_hosted = words.hosting_before.search(even, 0, mention.begin) is not None
        return after.match(even, mention.end) is None and not is_hosted
    after = re.compile(rf"{_ADJECTIVE}\s+(?:{words.document.pattern})")
    before = re.compile(rf"(?:{words.document.pattern})\s+(?:of|de|del)\s+$")
    return bool(after.match(even, mention.end) or before.search(even, 0, mention.begin))


def is_no_time_of_event(mention: Mention, even: str) -> bool:
    """From when on or how often, and what lasts longer than any event."""
    words, before = event_words(), even[: mention.begin]
    if words.recurring.match(even, mention.end):
        return True
    span = span_of(mention)
    if mention.precision is Precision.DAY and span and (span[1] - span[0]).days > _LONGEST_EVENT:
        return True
    return mention.first == mention.last and bool(words.not_when_before.search(before))


def is_of_something_else(
    mention: Mention,
    even: str,
    low: int,
    signals: Sequence[tuple[int, int]],
    *,
    is_led: bool,
    is_placed: bool,
) -> bool:
    """Whether between ``low``, where the event's noun ends, and the time a paper or another act is nearer.

    ``signals`` are where the words of holding stand; a paper in front of one of them takes nothing away,
    but what is conducted and is no event ("the workshop and the survey conducted in May") does. Where a
    verb of holding leads to the noun (``is_led``) only what is "of" a day is a paper's, and where a place
    stands beside the time (``is_placed``) nothing is.
    """
    words = event_words()
    last, end = max((each for each in signals if low <= each[0] < mention.begin), default=(low, low))
    topic = words.about.match(even, low, last)
    behind = topic.end() if topic is not None else low
    if last > low and _in(words.conducted_things, even, behind, last):
        return not _in(words.noun, even, behind, last)
    if _in(words.acts, even, max(end, mention.begin - _FROM_ACT), mention.begin):
        return True
    if is_placed:
        return False
    own = not is_led or words.papers_own_before.search(even, 0, mention.begin) is not None
    return own and _in(words.document, even, max(last, mention.begin - _FROM_PAPER), mention.begin)


def _in(pattern: re.Pattern[str], even: str, begin: int, end: int) -> bool:
    return pattern.search(even, begin, end) is not None


def told_by_neighbours(mention: Mention, even: str) -> bool | None:
    """True for "next July" and "el próximo 5 de mayo", False for "last July" and "mayo pasado"."""
    words, before = event_words(), even[: mention.begin]
    if words.last_before.search(before) or words.last_after.match(even, mention.end):
        return False
    if words.coming_before.search(before) or words.coming_after.match(even, mention.end):
        return True
    return None


def is_term(
    mention: Mention, even: str, coming: Sequence[tuple[int, int]], near: date | None, *, softly: bool
) -> bool:
    """Whether something is to be done by then. ``softly`` where no event is meant: "at the end of May".

    A year is a term only by its end, and where it is that of the meeting ``near`` or the one after.
    """
    words, before = event_words(), even[: mention.begin]
    if mention.precision is Precision.YEAR:
        is_near = near is not None and mention.year in (near.year, near.year + 1)
        said = words.end_of_before.search(before)
        if softly or not is_near or said is None:
            return False
        before_it = _in(words.delivering, even, max(0, said.start() - _FROM_PAPER), said.start())
        return before_it or _in(words.delivering, even, mention.end, mention.end + _BESIDE)
    if softly:
        soft = words.soft_term.search(before)
        if words.was_set_before.search(before):
            return False
        return soft is not None and _in(
            words.delivering, even, max(0, soft.start() - 2 * _FROM_PAPER), mention.end + _BESIDE
        )
    said = words.term.search(before)
    if said is None:
        return words.term_after.match(even, mention.end) is not None
    if any(start < said.start() < end for start, end in coming):
        return False  # "planned for the 5th" in a language whose word for it also means "by".
    if words.until.search(before):
        # What lasts until a month or day is nothing to be done by then, unless it is a time for doing it.
        lasting = [match.start() for match in words.lasting.finditer(before)]
        far = mention.end + _BESIDE
        lasts = bool(lasting) and words.term_name.search(even, lasting[-1], far) is None
        is_handed_in = _in(words.delivering, even, max(0, said.start() - _FROM_PAPER), mention.end + _BESIDE)
        if mention.precision is not Precision.DAY or lasts or not is_handed_in:
            return False
    return words.was_done_before.search(before[: said.start()]) is None
