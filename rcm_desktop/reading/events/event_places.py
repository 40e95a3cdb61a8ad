"""Places that sentences name, and the country each lies in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from rcm_desktop.domain.named_countries import NamedCountry, named_in
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
    rf"(?:[(,;:]|\s[–—-])\s*({_NAME}(?:,\s+{_NAME})*)\s*,\s*(?:el\s+|los\s+(?:dias\s+|días\s+)?|on\s+|from\s+|del\s+|entre\s+el\s+|between\s+)?$"
)
_GONE_TO = re.compile(rf"(?<!\w)(?:to|a)\s+({_NAME}(?:,\s+{_NAME})*)")
_BRACKETED = re.compile(rf"\s*\(({_NAME}(?:,\s+{_NAME})*)\)")
_SET_OFF = re.compile(rf",\s+(?:in|at|en)\s+({_NAME}),")
_CALLED_BY_PLACE = re.compile(rf"(?<!\w)(?:de|of)\s+({_NAME})$")
_IN_PLACE_ON_DAY = re.compile(
    rf"(?<!\w)(?:[Ii]n|[Aa]t|[Ee]n)\s+(?:the\s+city\s+of\s+|la\s+ciudad\s+de\s+)?({_NAME}(?:,\s+{_NAME})*)"
    r",?\s+(?:(?:para|for)\s+)?(?:el\s+|los\s+(?:dias\s+|días\s+)?|on\s+|from\s+|del\s+|entre\s+el\s+|between\s+)?$"
)
_BEHIND_DAY = re.compile(rf"\s*[,(]\s*({_NAME}(?:,\s+{_NAME})*)\s*(?=[,;.)]|$)")
# "in Panama City", nothing else, before the next words.
# "in Chicago (14 March), Atlanta (18 April) and Quito (6 May)": the next place of the same.
_NEXT_PLACE = re.compile(
    rf"[\s,;)]*(?:(?:and|y|e)\s+)?(?:(?:in|at|en)\s+)?({_NAME}(?:,\s+{_NAME})*)"
    r"[\s,(]*(?:(?:on|el|los|días|from|del|para|for)\s+)*\s*"
)
_BEFORE_BRACKET = re.compile(rf"({_NAME}(?:,\s+{_NAME})*)\s*\($")
_NEXT_DAY = re.compile(rf"[\s,;)]*(?:(?:and|y|e)\s+)?({_NAME}(?:,\s+{_NAME})*)\s+(?:on|el|los|from|del)\s+$")
_THERE = re.compile(rf"[\s,]*(?:in|at|en)\s+({_NAME}(?:,\s+{_NAME})*)[\s,]*")
_LAST_PLACE = re.compile(
    rf"(?<!\w)(?:in|at|en)\s+({_NAME}(?:,\s+{_NAME})*)[\s,]*(?:(?:on|el|los|días|día|from|in|en|del|para|for)\s*)*$"
)
_ONLY_PLACE = re.compile(rf"({_NAME}(?:,\s+{_NAME})*)[\s,]*(?:(?:on|el|los|días|día|from|in|en|del)\s*)*$")
# Letters of an organisation, and no Roman number.
ACRONYM = re.compile(r"(?<![\w-])(?![IVX]+(?![\w-]))[A-Z]{2,12}(?:-[A-Z]{2,8})?(?![\w-])")
_FROM_PLACE_TO_DAY = 30


def place_in(sentence: str, start: int, day: tuple[int, int], end: int) -> tuple[str, int] | None:
    """The place named between ``start`` and the day, else right behind the day; and where it begins."""
    beside = (
        _BESIDE_DAY.search(sentence, start, day[0])
        or _BEFORE_BRACKET.search(sentence, start, day[0])
        or _NEXT_DAY.match(sentence, start, day[0])
    )
    if beside is not None and _is_place(beside[1]) and country_of(beside[1]):
        whole = [each for each in _PLACE.finditer(sentence, start, day[0]) if each.start() < beside.start(1)]
        if whole and whole[-1].end(1) >= beside.end(1) and _is_place(whole[-1][1]):
            return whole[-1][1].rstrip(" ,"), whole[-1].start()
        return beside[1].rstrip(" ,"), beside.start(1)
    for first, last, near in ((start, day[0], 0), (day[1], end, _FROM_PLACE_TO_DAY)):
        for match in _PLACE.finditer(sentence, first, last):
            if near and match.start() - day[1] > near:
                break
            if _is_place(match[1]) and not _is_house(match[1], sentence, match.end(), last):
                return match[1].rstrip(" ,"), match.start()
    behind = _BEHIND_DAY.match(sentence, day[1], end)
    if behind is not None and _is_place(behind[1]) and country_of(behind[1]):
        return behind[1].rstrip(" ,."), behind.start()
    return None


def _is_house(name: str, sentence: str, start: int, end: int) -> bool:
    """Whether a name is that of a building, and a city is named behind it: "at the Embassy, in Tela"."""
    after = _PLACE.search(sentence, start, end)
    return event_words().house.search(evened(name)) is not None and after is not None


def is_another_place(words: str) -> bool:
    """Whether words before a day end as "and another in Colón, Panama, on" or "the second on" does."""
    held = _THERE.match(words)
    words = words[held.end() :] if held is not None and _is_place(held[1]) else words
    said = event_words().another.match(evened(words))
    place = _ONLY_PLACE.match(words, said.end()) if said is not None else None
    if place is not None and _is_place(place[1]):
        return True
    next_place = _NEXT_PLACE.fullmatch(words)
    if next_place is not None and _is_place(next_place[1]) and country_of(next_place[1]):
        return True
    if event_words().anaphor_of_day.search(evened(words)):
        return True
    last = _LAST_PLACE.search(words)
    if last is None or not _is_place(last[1]):
        return False
    return event_words().anaphor_before.search(evened(words[: last.start()])) is not None


def place_near(sentence: str, start: int, end: int) -> tuple[str, int] | None:
    """The first place named between the two, and where it begins."""
    named = (match for match in _PLACE.finditer(sentence, start, end) if _is_place(match[1]))
    return next(((match[1].rstrip(" ,"), match.start()) for match in named), None)


def place_set_off(sentence: str, start: int, end: int) -> tuple[str, int] | None:
    """The known place between commas: "the visit to the station, in Tela, which …"; and where it begins."""
    named = (match for match in _SET_OFF.finditer(sentence, start, end) if _is_place(match[1]))
    return next(((match[1].rstrip(" ,"), match.start()) for match in named if country_of(match[1])), None)


def place_gone_to(sentence: str, start: int, end: int) -> tuple[str, int] | None:
    """The known place between the two that a visit or mission goes to, and where it begins."""
    named = (match for match in _GONE_TO.finditer(sentence, start, end) if _is_place(match[1]))
    return next(((match[1].rstrip(" ,"), match.start()) for match in named if country_of(match[1])), None)


def city_at_end(title: str) -> str:
    """The known city by which an event is called: "Seminario de Belmopán"; "" where there is none."""
    match = _CALLED_BY_PLACE.search(title)
    return match[1] if match is not None and evened(match[1]) in _places().cities else ""


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


def stands_behind(sentence: str, day_end: int) -> bool:
    """Whether a place that is known stands right behind the day, as in "8-9 August (Antigua)"."""
    behind = _BRACKETED.match(sentence, day_end)
    return behind is not None and _is_place(behind[1]) and bool(country_of(behind[1]))


def stands_beside(sentence: str, start: int, at: int) -> bool:
    """Whether a place that is known stands right before the day, as in "(Antigua, 8-9 August)"."""
    beside = _BESIDE_DAY.search(sentence, start, at) or _IN_PLACE_ON_DAY.search(sentence, start, at)
    return beside is not None and _is_place(beside[1]) and bool(country_of(beside[1]))


def _is_place(name: str) -> bool:
    first = re.split(r"[\s,]", name)[0]
    if evened(first) in vocabulary().months or ACRONYM.fullmatch(first):
        return False
    return first not in event_words().not_places and not event_words().body.search(evened(name))


def country_of(place: str) -> str:
    """The country that a place names or lies in, "" where nobody knows."""
    parts = [evened(part.strip()) for part in place.split(",")]
    named = countries_in(place)
    last = [each for each in named if each.end >= len(place.rstrip(" ."))]
    if last and len(parts) > 1:
        return last[-1].code
    for name in (evened(place), *parts):
        if name in _places().cities:
            return _places().cities[name]
    return named[-1].code if named else ""


def countries_in(text: str) -> list[NamedCountry]:
    """Every place of ``text`` that names a country, of the directory or a further one, in order."""
    further = _places().further
    found = [
        NamedCountry(match.start(), match.end(), further[match.group()])
        for match in _places().further_names.finditer(evened(text))
    ]
    return sorted((*named_in(text), *found), key=lambda each: each.start)


@dataclass(frozen=True, slots=True)
class _Places:
    """Codes of countries by the names of ``cities`` in them, and by ``further`` names of their own."""

    cities: Mapping[str, str]
    further: Mapping[str, str]
    further_names: re.Pattern[str]


@lru_cache(maxsize=1)
def _places() -> _Places:
    table = tomllib.loads(resource_path("reference/cities.toml").read_text("utf-8"))
    countries = table.pop("countries")
    further = {evened(name): code for code, names in countries.items() for name in names}
    names = "|".join(map(re.escape, sorted(further, key=len, reverse=True)))
    return _Places(
        {evened(name): code for code, names in table.items() for name in names},
        further,
        re.compile(rf"(?<!\w)(?:{names})(?!\w)"),
    )
