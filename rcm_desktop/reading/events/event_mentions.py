"""The times of one sentence that may be those of an event or a term, put together as its words mean them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from rcm_desktop.reading.events.event_signals import Signal
from rcm_desktop.reading.events.event_times import belongs_to_name, is_inside
from rcm_desktop.reading.events.event_words import event_words
from rcm_desktop.reading.events.partial_days import Mention, mentions

_MARK = re.compile(r"(?<=[^\W\d_]|[.,;:\"”’)])\[\d+\]")


def unbracketed(text: str) -> str:
    """A draft without signs around what is open, and without marks of footnotes; each letter in its place."""
    text = _MARK.sub(lambda mark: " " * len(mark.group()), text)
    return text.replace("[", " ").replace("]", " ")


def times_of(text: str, even: str, meeting: date | None, taken: Sequence[tuple[int, int]]) -> list[Mention]:
    """What a sentence names as times, without those in ``taken``, in names, and of what is no longer so."""
    words = event_words()
    found = [
        each
        for each in mentions(text, meeting)
        if not is_inside(each.begin, taken)
        and not belongs_to_name(each, even)
        and not words.former_before.search(even, 0, each.begin)
    ]
    if words.moved.search(even) is not None:
        found = [_moved(each, text, even, meeting) for each in found]
        found = [each for each, after in pairwise([*found, None]) if each and not _is_left(each, after, even)]
    return found


def _is_left(mention: Mention, after: Mention | None, even: str) -> bool:
    """Whether a time is the old one of two: "from September to mid-October"."""
    words = event_words()
    if after is None:
        return False
    was_set = words.was_set_before.search(even, 0, mention.begin)
    if was_set is not None and was_set["anew"] is None:
        return True
    if words.moved_from_before.search(even, 0, mention.begin) is None:
        return False
    return words.moved_between.fullmatch(even, mention.end, after.begin) is not None


def _moved(mention: Mention, text: str, even: str, meeting: date | None) -> Mention:
    """Only the new day of "from 20 July to 14 September" in a sentence that puts something off."""
    words = event_words()
    moved = [match.end() for match in words.moved.finditer(even, 0, mention.begin)]
    opened = words.moved_from_before.search(even, 0, mention.begin)
    if not moved or opened is None or words.coming.search(even, moved[-1], opened.start()):
        return mention
    begin = max(
        (match.end() for match in words.moved_on.finditer(even, mention.begin, mention.end)), default=0
    )
    after = mentions(" " * begin + text[begin : mention.end], meeting) if begin else []
    return after[0] if after else mention


def opened_and_closed(found: list[Mention], even: str) -> tuple[list[Mention], list[Signal]]:
    """ "It begins on 6 November and ends on 1 December": one time from two, and what tells of it."""
    words = event_words()
    kept: list[Mention] = []
    signals: list[Signal] = []
    closed: Mention | None = None
    for each, after in pairwise([*found, None]):
        assert each is not None
        if each is closed:
            continue
        begins = words.begins_before.search(even, 0, each.begin)
        if (
            begins is None
            or after is None
            or words.ends_between.fullmatch(even, each.end, after.begin) is None
        ):
            kept.append(each)
            continue
        closed = after
        year = each.year or after.year
        kept.append(
            replace(each, end=after.end, last=after.last, year=year, last_year=after.last_year or year)
        )
        signals.append(Signal(True, begins.end() - 1, begins.end()))
    return kept, signals
