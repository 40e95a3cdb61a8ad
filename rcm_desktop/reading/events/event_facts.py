"""Title, hosts and supporters of an event, from the sentence that speaks of it."""

from __future__ import annotations

import re

from rcm_desktop.reading.events.event_places import ACRONYM, countries_in, country_of
from rcm_desktop.reading.events.event_words import evened, event_words

_LONGEST_TITLE = 120
_SUPPORTERS_IN = 220
_CAPITALS = r"[A-ZÁÉÍÓÚÑ][\w.-]*(?:\s+(?:(?:de|the|of)\s+)?[A-ZÁÉÍÓÚÑ][\w.-]*)*\)?"
# "IOM, UNHCR and Panama" before a verb: organisations among countries.
_LISTED = re.compile(rf"{_CAPITALS}(?:(?:,\s+|,?\s+(?:and|y|e)\s+)(?:the\s+|la\s+|el\s+)?{_CAPITALS})*\s+$")
_WITH = re.compile(rf"(?<!\w)with\s+(?:the\s+)?{_CAPITALS}(?:(?:,\s+|,?\s+and\s+)(?:the\s+)?{_CAPITALS})*$")
_CLAUSE_ENDS = re.compile(r";|,?\sand\s(?:for|to)\s|,?\sy\s(?:por|a)\s")
_SUPPORTERS_END = re.compile(
    r";|,\s+(?:to|in|on|that|which|que|en)\s|\s(?:on|in|en|el|los)\s+(?=\S*\d)", re.IGNORECASE
)
# Where the name of an event begins: after an article, a preposition, a comma, or its verb.
_BEFORE_NAME = re.compile(
    r"(?:^|[,;:(–—“”\"]|(?<!\w)(?:the|a|an|its|their|our|said|su|sus|this|these|of|to|for|on|in|at|from|regarding|about|upcoming|hold|holds|"
    r"organize|host|offer|offering|proposing|next|el|la|los|las|un|una|del|de|al|sobre|para|por|en|celebrar|realizar|"
    r"organizar|ofrecer|proponer|proximo|proxima|informar|report|reporting)(?![\w-]))\s*"
)
_ENDING_WORDS = (
    "within the framework|in the framework|en el marco|in coordination|en coordinacion|to be|que se|the same|"
    "el mismo|during|durante|los dias|el dia|with (?:the )?(?:financial|technical|support)|"
    "con (?:el )?(?:apoyo|auspicio)"
)
_NAME_ENDS = re.compile(
    r"[;.]|,\s*(?=(?:to|that|which|with|and|que|con|y|en|in|on|from|as)(?!\w))|\s[–—-]\s|\s(?=(?:que|that|which|whose|cuy[oa]s?)\s)"
    r"|,\s(?=(?:co-?)?(?:sponsored|financed|funded|organi[sz]ed|patrocinad|financiad|auspiciad|organizad|copatrocinad))|"
    rf"(?<!\w)(?:{_ENDING_WORDS})(?!\w)"
)


def title_of(
    sentence: str, noun: re.Match[str], stops: list[int], farthest: int = 0, earliest: int = 0
) -> str:
    """What the event is called: the words around its noun, up to its verb, day or place.

    A noun alone would tell nothing: then up to ``farthest`` ("the meeting convened by the committee").
    Nothing before ``earliest`` is part of it.
    """
    even = evened(sentence)
    starts = [match.end() for match in _BEFORE_NAME.finditer(even, 0, noun.start() + 1)]
    start = max((at for at in starts if at <= noun.start()), default=0)
    start = max(start, earliest)
    ends = [
        match.start()
        for match in _NAME_ENDS.finditer(even, noun.end())
        if not _is_quoted(sentence, noun.end(), match.start())
    ]
    end = min([at for at in (*ends, *stops) if at >= noun.end()], default=len(sentence))
    words = _trimmed(sentence[start:end])
    return words if " " in words or farthest <= end else _trimmed(sentence[start:farthest])


def shortened(words: str) -> str:
    """A title of at most 120 characters, cut at a word."""
    words = " ".join(words.split()).rstrip(" .;")
    return words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"


def _trimmed(words: str) -> str:
    words = " ".join(words.split()).strip(" ,;:.–—-(")
    tail = event_words().name_tail.search(evened(words))
    return (words[: tail.start()] if tail is not None else words).strip(" ,;:.–—-(")


def _is_quoted(sentence: str, start: int, at: int) -> bool:
    opened = sum(sentence.count(sign, start, at) for sign in "“«")
    return opened > sum(sentence.count(sign, start, at) for sign in "”»")


def hosts_of(
    sentence: str, begin: int, noun: tuple[int, int], place: str, stop: int | None = None
) -> tuple[str, ...]:
    """The country where it is held, else the one that holds it, else those that offered to hold it.

    What is said of the event stands between ``begin`` and ``stop``, its name at ``noun``.
    """
    there = country_of(place) if place else ""
    if there:
        return (there,)
    words, even = event_words(), evened(sentence)
    end = len(sentence) if stop is None else stop
    named = [each for each in countries_in(sentence) if begin <= each.start < end]
    holding = [
        each.code
        for each in named
        if words.hosting_after.match(even, each.end)
        or words.hosted_by_before.search(even, 0, each.start)
        or words.hosting_ends_before.search(even, begin, each.start)
        or _is_held_by(even, begin, each.start)
    ]
    if holding:
        return tuple(dict.fromkeys(holding))
    if words.offering.search(even, begin, noun[0]):
        return tuple(dict.fromkeys(each.code for each in named if each.end <= noun[0]))
    return ()


def _is_held_by(even: str, begin: int, country: int) -> bool:
    """Whether a word of holding and "by" lead to a country: "held on 3 April by"."""
    words = event_words()
    by = words.by_whom_before.search(even, begin, country)
    return (
        by is not None
        and words.held.search(even, max(begin, by.start() - _SUPPORTERS_IN), by.start()) is not None
    )


def supporters_of(sentence: str, begin: int, noun_start: int, end: int) -> tuple[str, ...]:
    """The organisations that help an event, by their acronyms in order.

    What is said of it stands between ``begin`` and ``end``; in front of its name only in the same clause.
    """
    words, found = event_words(), list[tuple[int, str]]()
    even = evened(sentence)
    for match in words.their_support.finditer(even, begin, end):
        low = max(begin, match.start() - _SUPPORTERS_IN)
        found += _organisations(sentence[low : match.start()], low)
    for match in words.support.finditer(even, begin, end):
        if match.start() < noun_start and _CLAUSE_ENDS.search(even, match.end(), noun_start):
            continue
        stretch = sentence[match.end() : min(end, match.end() + _SUPPORTERS_IN)]
        found += _organisations(_SUPPORTERS_END.split(stretch)[0], match.end())
    for match in words.own_support.finditer(even, begin, end):
        named = _WITH.search(sentence, max(begin, match.start() - _SUPPORTERS_IN), match.start())
        found += _organisations(named[0], named.start()) if named is not None else []
    for match in words.hosting.finditer(even, begin, end):
        named = _LISTED.search(sentence, begin, match.start())
        found += _organisations(named[0], named.start()) if named is not None else []
    return tuple(dict.fromkeys(acronym for _, acronym in found))


def _organisations(words: str, at: int) -> list[tuple[int, str]]:
    named = [(match.start(), match.group()) for match in ACRONYM.finditer(words)]
    even = evened(words)
    full = event_words().organisations.items()
    named += [(even.index(name), acronym) for name, acronym in full if name in even]
    return [
        (at + place, acronym) for place, acronym in sorted(named) if acronym not in event_words().not_places
    ]
