"""What an event is called, where it is held, by whom and with whose help, once its time is known."""

from __future__ import annotations

import re
from datetime import date

from rcm_desktop.domain.event_proposals import EventProposal, ProposalKind
from rcm_desktop.reading.events.event_facts import hosts_of, shortened, supporters_of, title_of
from rcm_desktop.reading.events.event_places import (
    city_at_end,
    place_gone_to,
    place_in,
    place_near,
    place_set_off,
    venue_in,
)
from rcm_desktop.reading.events.event_signals import Signal
from rcm_desktop.reading.events.event_words import event_words
from rcm_desktop.reading.events.partial_days import Mention
from rcm_desktop.reading.events.read_sentence import ReadSentence


def described(
    read: ReadSentence, mention: Mention, noun: re.Match[str], signal: Signal | None, days: tuple[date, date]
) -> EventProposal:
    """The event of a ``noun`` at a time, without its item; ``days`` are its first and last."""
    stop = read.next_after(mention.end, noun)
    since = read.since(mention)
    firsts = [each.start for each in reversed(read.signals) if noun.end() <= each.start < mention.begin]
    if noun.start() > mention.end and signal is not None:
        firsts = [signal.end]
    found = None
    for first in firsts or [noun.end()]:
        begin = min(max(first, since), mention.begin)
        found = found or place_in(read.text, begin, (mention.begin, mention.end), stop)
    if found is None and noun.start() > mention.end:
        found = place_near(read.text, noun.end(), stop)
    if found is None and signal is not None and signal.end <= noun.start():
        found = place_near(read.text, signal.end, noun.start())
    if found is None and (venue := venue_in(read.text, since, stop)):
        found = (venue, read.text.index(venue))
    if found is None:
        found = place_set_off(read.text, noun.end(), mention.begin)
    if found is None and event_words().visiting.fullmatch(read.even, *noun.span()):
        found = place_gone_to(read.text, noun.end(), max(mention.begin, stop))
    place = found[0] if found is not None else ""
    stops = _earlier_stops(read, mention, noun)
    stops += [at for at in (mention.begin, found[1] if found else None) if at is not None]
    stops += [each.start for each in read.signals if noun.end() <= each.start]
    words = event_words()
    opened = words.day_intro.search(read.even, noun.end(), max(mention.begin, noun.end()))
    stops += [opened.start()] if opened is not None else []
    stops += [match.start() for match in words.moved.finditer(read.even, noun.end())]
    before = signal.end if signal is not None and signal.end <= noun.start() else 0
    earliest = max(before, since) if since <= noun.start() else before
    if mention.end <= noun.start():
        earliest = max(earliest, mention.end)
    told_by_whom = signal is not None and not signal.is_coming and not place
    title = shortened(title_of(read.text, noun, stops, mention.begin if told_by_whom else 0, earliest))
    place = place or city_at_end(title)
    return EventProposal(
        "",
        ProposalKind.EVENT,
        *days,
        mention.precision,
        read.text,
        title=title,
        place=place,
        hosts=hosts_of(read.text, since, noun.span(), place, stop),
        supporters=supporters_of(read.text, since, noun.start(), stop),
        said=(mention.begin, mention.end),
    )


def _earlier_stops(read: ReadSentence, mention: Mention, noun: re.Match[str]) -> list[int]:
    """Where the first of several times of one event stands, and its place: its name ends before."""
    times = [each.begin for each in read.mentions if noun.end() <= each.begin < mention.begin]
    place = place_near(read.text, noun.end(), times[0]) if times else None
    return [*times, place[1]] if place is not None else times
