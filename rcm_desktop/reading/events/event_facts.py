"""Title, place, hosts and supporters of an event, from the sentence that speaks of it."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache

from rcm_desktop.domain.named_countries import named_in
from rcm_desktop.reading.events.event_words import evened, event_words
from rcm_desktop.reading.vocabulary import vocabulary
from rcm_desktop.resources import resource_path

_CAPITAL = r"(?:[^\W\d_a-zà-ÿ](?:[\w'’´-]|\.(?=\w)|(?<=\.\w)\.)*)"
_NAME = rf"{_CAPITAL}(?:\s+(?:(?:de|del|la|las|los|of|the)\s+)*{_CAPITAL})*"
_PLACE = re.compile(
    rf"(?<!\w)(?:[Ii]n|[Aa]t|[Ee]n)\s+(?:the\s+city\s+of\s+|la\s+ciudad\s+de\s+|la\s+)?({_NAME}(?:,\s+{_NAME})*)"
)
# "(Antigua, 8-9 August)": a city before its days, without a preposition.
_BESIDE_DAY = re.compile(
    rf"[(,;:]\s*({_NAME}(?:,\s+{_NAME})*)\s*,\s*(?:el\s+|los\s+(?:dias\s+|días\s+)?|on\s+|from\s+|del\s+|entre\s+el\s+|between\s+)?$"
)
_BEHIND_DAY = re.compile(rf"\s*[,(]\s*({_NAME}(?:,\s+{_NAME})*)\s*(?=[,;.)]|$)")
_ONLY_PLACE = re.compile(rf"({_NAME}(?:,\s+{_NAME})*)[\s,]*(?:(?:on|el|los|días|día|from|in|en|del)\s*)*$")
_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{2,8}(?:-[A-Z]{2,8})?(?![\w-])")
_LONGEST_TITLE = 120
_FROM_PLACE_TO_DAY = 30
_SUPPORTERS_IN = 220
_LISTED_ACRONYMS = re.compile(
    rf"(?:{_ACRONYM.pattern}\)?(?:,\s+|\s+(?:and|y)\s+)(?:the\s+|la\s+|el\s+)?)*{_ACRONYM.pattern}\)?\s+$"
)
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
    r"[;.]|,\s*(?=(?:to|that|which|with|and|que|con|y|en|in|on|from|as)(?!\w))|\s[–—-]\s|"
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
    words = words.strip(" ,;:.–—-(")
    tail = event_words().name_tail.search(evened(words))
    return (words[: tail.start()] if tail is not None else words).strip(" ,;:.–—-(")


def _is_quoted(sentence: str, start: int, at: int) -> bool:
    opened = sum(sentence.count(sign, start, at) for sign in "“«")
    return opened > sum(sentence.count(sign, start, at) for sign in "”»")


def place_in(sentence: str, start: int, day: tuple[int, int], end: int) -> tuple[str, int] | None:
    """The place named between ``start`` and the day, else right behind the day; and where it begins."""
    beside = _BESIDE_DAY.search(sentence, start, day[0])
    if beside is not None and _is_place(beside[1]) and country_of(beside[1]):
        whole = [each for each in _PLACE.finditer(sentence, start, day[0]) if each.start() < beside.start(1)]
        if whole and whole[-1].end(1) >= beside.end(1) and _is_place(whole[-1][1]):
            return whole[-1][1].rstrip(" ,"), whole[-1].start()
        return beside[1].rstrip(" ,"), beside.start(1)
    for first, last, near in ((start, day[0], 0), (day[1], end, _FROM_PLACE_TO_DAY)):
        for match in _PLACE.finditer(sentence, first, last):
            if near and match.start() - day[1] > near:
                break
            if _is_place(match[1]):
                return match[1].rstrip(" ,"), match.start()
    behind = _BEHIND_DAY.match(sentence, day[1], end)
    if behind is not None and _is_place(behind[1]) and country_of(behind[1]):
        return behind[1].rstrip(" ,."), behind.start()
    return None


def is_another_place(words: str) -> bool:
    """Whether words are no more than "and another in Colón, Panama, on": the same elsewhere."""
    said = event_words().another.match(evened(words))
    place = _ONLY_PLACE.match(words, said.end()) if said is not None else None
    return place is not None and _is_place(place[1])


def place_near(sentence: str, start: int, end: int) -> tuple[str, int] | None:
    """The first place named between the two, and where it begins."""
    named = (match for match in _PLACE.finditer(sentence, start, end) if _is_place(match[1]))
    return next(((match[1].rstrip(" ,"), match.start()) for match in named), None)


def venue_in(sentence: str, start: int = 0, end: int | None = None) -> str:
    """The place that is offered or named "as the venue"; "" where there is none."""
    words, even = event_words(), evened(sentence)
    for match in re.finditer(_NAME, sentence[:end]):
        is_named = words.venue_after.match(even, match.end()) or words.venue_before.search(
            even, 0, match.start()
        )
        if match.start() >= start and is_named:
            return match.group()
    return ""


def stands_beside(sentence: str, start: int, at: int) -> bool:
    """Whether a place that is known stands right before the day, as in "(Antigua, 8-9 August)"."""
    beside = _BESIDE_DAY.search(sentence, start, at)
    return beside is not None and _is_place(beside[1]) and bool(country_of(beside[1]))


def _is_place(name: str) -> bool:
    first = re.split(r"[\s,]", name)[0]
    if evened(first) in vocabulary().months or _ACRONYM.fullmatch(first):
        return False
    return first not in event_words().not_places and not event_words().body.search(evened(name))


def country_of(place: str) -> str:
    """The country that a place names or lies in, "" where nobody knows."""
    parts = [evened(part.strip()) for part in place.split(",")]
    named = named_in(place)
    last = [each for each in named if each.end >= len(place.rstrip(" ."))]
    if last and len(parts) > 1:
        return last[-1].code
    for name in (evened(place), *parts):
        if name in _cities():
            return _cities()[name]
    return named[-1].code if named else ""


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    table = tomllib.loads(resource_path("reference/cities.toml").read_text("utf-8"))
    return {evened(name): code for code, names in table.items() for name in names}


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
    named = [each for each in named_in(sentence) if begin <= each.start < end]
    holding = [
        each.code
        for each in named
        if words.hosting_after.match(even, each.end) or words.hosted_by_before.search(even, 0, each.start)
    ]
    if holding:
        return tuple(dict.fromkeys(holding))
    if words.offering.search(even, begin, noun[0]):
        return tuple(dict.fromkeys(each.code for each in named if each.end <= noun[0]))
    return ()


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
    for match in words.hosting.finditer(even, begin, end):
        named = _LISTED_ACRONYMS.search(sentence, begin, match.start())
        found += _organisations(named[0], named.start()) if named is not None else []
    return tuple(dict.fromkeys(acronym for _, acronym in found))


def _organisations(words: str, at: int) -> list[tuple[int, str]]:
    named = [(match.start(), match.group()) for match in _ACRONYM.finditer(words)]
    even = evened(words)
    full = event_words().organisations.items()
    named += [(even.index(name), acronym) for name, acronym in full if name in even]
    return [
        (at + place, acronym) for place, acronym in sorted(named) if acronym not in event_words().not_places
    ]
