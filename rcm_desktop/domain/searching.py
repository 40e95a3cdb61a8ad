"""What a person looks for in the archive: words that may be beginnings, and filters she confirmed.

Letters are compared folded: "secretaria tecnica" is found in "Secretaría Técnica". A filter is never guessed
from what is typed; it is proposed, and holds once it was confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from rcm_desktop.domain.folding import fold, occurrences
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.domain.named_countries import named_in, spellings_of
from rcm_desktop.domain.nodes import ItemState
from rcm_desktop.domain.text import clean
from rcm_desktop.domain.vocabulary import vocabulary_table

Place = tuple[int, int]
"""A range of a text, ``start <= position < end``."""

EXCERPT = 200
"""Characters of an excerpt at most, without its dots."""
_BEFORE = 50
_DOTS = "… "

_WORD = re.compile(r"[^\W_]+")
_YEARS = re.compile(r"((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?(?!\d)")


def words_of(text: str) -> list[str]:
    """The words of a text in order, folded: what the index holds of it."""
    return _WORD.findall(fold(text))


class FilterKind(StrEnum):
    """What a search can be narrowed by."""

    BODY = "body"
    YEARS = "years"
    COUNTRY = "country"
    VERB = "verb"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Filter:
    """One restriction. ``value`` is the body's acronym, "2017" or "2010-2014", the ISO code of a country that
    the text names, the key of a verb in the vocabulary, or an ``ItemState``."""

    kind: FilterKind
    value: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A filter that typed words may mean, and what is left of the words once it is confirmed."""

    filter: Filter
    rest: str


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every one of ``words`` begins a word of the text, and every filter holds.

    There is at most one filter of a kind.
    """

    words: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()

    @classmethod
    def of(cls, typed: str, filters: Iterable[Filter] = ()) -> Query:
        return cls(tuple(dict.fromkeys(words_of(clean(typed)))), tuple(filters))

    def __bool__(self) -> bool:
        """Whether anything is looked for."""
        return bool(self.words or self.filters)

    def value(self, kind: FilterKind) -> str | None:
        return next((each.value for each in self.filters if each.kind is kind), None)

    def narrowed(self, new: Filter) -> Query:
        """With a filter more, in the place of one of its kind."""
        others = (each for each in self.filters if each.kind is not new.kind)
        return replace(self, filters=(*others, new))

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and last day of the years looked in, None for all."""
        years = self.value(FilterKind.YEARS)
        if years is None:
            return None
        first, _, last = years.partition("-")
        return date(int(first), 1, 1), date(int(last or first), 12, 31)

    def choices(self) -> Iterator[tuple[tuple[str, ...], ...]]:
        """What the filters ask of the words, for an index: of each, one of some sets of whole words."""
        named, verb = self.value(FilterKind.COUNTRY), self.value(FilterKind.VERB)
        if named is not None:
            yield _names_of(named)
        if verb is not None:
            yield tuple(_telling(_verb_words(verb, language)) for language in LANGUAGES)

    def accepts(self, plain: str, language: Language) -> bool:
        """Whether a text has the words, names the country and begins with the verb that are looked for."""
        words = words_of(plain)
        named, verb = self.value(FilterKind.COUNTRY), self.value(FilterKind.VERB)
        return (
            all(any(word.startswith(beginning) for word in words) for beginning in self.words)
            and (named is None or any(place.code == named for place in named_in(plain)))
            and (verb is None or _begins_with(words, _verb_words(verb, language)))
        )

    def places(self, plain: str) -> tuple[Place, ...]:
        """Where the words stand in a text, ``start <= position < end`` each, in order, none twice.

        A country looked for is shown too.
        """
        found = [
            (start, end)
            for word in self.words
            for start, end in occurrences(word, plain)
            if not start or not plain[start - 1].isalnum()
        ]
        named = self.value(FilterKind.COUNTRY)
        if named is not None:
            found += [(place.start, place.end) for place in named_in(plain) if place.code == named]
        return _apart(found)

    def closeness(self, plain: str) -> int:
        """How well a text that was found answers: 2 with the words side by side, 1 with whole ones, or 0."""
        words = words_of(plain)
        # With a space before each word, side by side is a part of the line; the last may only begin there.
        if f" {' '.join(self.words)}" in f" {' '.join(words)}":
            return 2
        return int(set(self.words) <= set(words))

    def better(self, one: FoundText, other: FoundText, language: Language) -> FoundText:
        """Of two languages of a node the one that answers better, else ``language``."""
        return max(one, other, key=lambda each: (self.closeness(each.text), each.language is language))


def _apart(places: Iterable[Place]) -> tuple[Place, ...]:
    """Ranges in order, those that overlap made one."""
    kept: list[Place] = []
    for start, end in sorted(places):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)


def excerpt(plain: str, places: Sequence[Place], length: int = EXCERPT) -> tuple[str, tuple[Place, ...]]:
    """A part of a text around the first of some places, on one line, with the places that lie in it."""
    text = plain.replace("\n", " ")
    start = places[0][0] - _BEFORE if places and places[0][1] > length else 0
    if start > 0:
        start = text.find(" ", start, places[0][0]) + 1 or places[0][0]
    start = max(start, 0)
    end = len(text)
    if end - start > length:
        space = text.rfind(" ", start, start + length)
        end = space if space > start else start + length
    by = (len(_DOTS) if start else 0) - start
    shown = (_DOTS if start else "") + text[start:end] + ("…" if end < len(text) else "")
    return shown, tuple((low + by, high + by) for low, high in places if start <= low and high <= end)


# Countries and verbs as words


@lru_cache(maxsize=64)
def _names_of(code: str) -> tuple[tuple[str, ...], ...]:
    """The spellings of a country, each as its words; one of them stands in a text that names it."""
    return tuple(dict.fromkeys(tuple(words_of(name)) for name in spellings_of(code)))


@lru_cache(maxsize=256)
def _verb_words(verb: str, language: Language) -> tuple[str, ...]:
    return tuple(words_of(vocabulary_table(language)["verbs"].get(verb, "")))


def _telling(words: Sequence[str]) -> tuple[str, ...]:
    """The word that tells a verb from others: "to" and "a" stand everywhere."""
    return (max(words, key=len),) if words else ()


def _begins_with(words: Sequence[str], beginning: Sequence[str]) -> bool:
    """Whether a text begins with a verb; "Agradecer a" also answers for "Agradecer al"."""
    *whole, last = beginning or [""]
    if len(last) <= 2 and whole:
        last = ""
    at = len(whole)
    return list(words[:at]) == whole and (not last or (len(words) > at and words[at] == last))


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text of the archive, in the language that answered; ``en`` and ``es`` are its node's words.

    ``moment`` grows with each change of the meeting, 0 before the first.
    """

    meeting: MeetingLine
    node: str
    language: Language
    state: ItemState
    en: str
    es: str
    moment: int

    @property
    def text(self) -> str:
        return self.en if self.language is Language.EN else self.es


# Filters proposed


def proposals(typed: str, bodies: Iterable[str], filters: Sequence[Filter] = ()) -> tuple[Proposal, ...]:
    """The filters that typed words name beyond doubt: a year, a country, a body, a verb, a state.

    ``bodies`` are the acronyms that the archive has. Of a kind that ``filters`` has already, and where words
    could mean two of a kind, nothing is proposed.
    """
    readings = (
        (FilterKind.BODY, _bodies(typed, bodies)),
        (FilterKind.YEARS, _years(typed)),
        (FilterKind.COUNTRY, _countries(typed)),
        (FilterKind.VERB, _verbs(typed)),
        (FilterKind.STATE, _states(typed)),
    )
    taken = {each.kind for each in filters}
    return tuple(
        Proposal(Filter(kind, value), _without(typed, start, end))
        for kind, found in readings
        if kind not in taken and len(found) == 1
        for value, start, end in found
    )


_Named = tuple[str, int, int]


def _without(typed: str, start: int, end: int) -> str:
    return " ".join((typed[:start] + " " + typed[end:]).split())


def _years(typed: str) -> list[_Named]:
    found = []
    for match in _YEARS.finditer(typed):
        first, last = match[1], match[2]
        is_apart = match.start() == 0 or not typed[match.start() - 1].isalnum()
        if is_apart and (last is None or first <= last):
            found.append((f"{first}-{last}" if last else first, match.start(), match.end()))
    return found


def _countries(typed: str) -> list[_Named]:
    return [(place.code, place.start, place.end) for place in named_in(typed)]


def _bodies(typed: str, bodies: Iterable[str]) -> list[_Named]:
    return [
        (body, start, end) for body in dict.fromkeys(bodies) if body for start, end in _standing(body, typed)
    ]


def _verbs(typed: str) -> list[_Named]:
    """A verb by its words, without the "to" before it or the preposition after: "thank", "agradecer"."""
    by_place: dict[Place, set[str]] = {}
    for language in LANGUAGES:
        for key in vocabulary_table(language)["verbs"]:
            for start, end in _standing(" ".join(_bare(_verb_words(key, language))), typed):
                by_place.setdefault((start, end), set()).add(key)
    return _longest(by_place)


def verb_named(words: str) -> str | None:
    """The key of the one verb that words name, in either language or by its key; None where there is none."""
    keys = vocabulary_table(Language.EN)["verbs"]
    said = words_of(words)
    found = {
        key
        for key in keys
        for whole in (_verb_words(key, language) for language in LANGUAGES)
        if key == words or said in (list(whole), list(whole[1:]), list(_bare(whole)))
    }
    return found.pop() if len(found) == 1 else None


def _bare(words: Sequence[str]) -> Sequence[str]:
    words = words[1:] if words[:1] == ("to",) else words
    return words[:-1] if len(words) > 1 and len(words[-1]) <= 2 else words


def _states(typed: str) -> list[_Named]:
    by_place: dict[Place, set[str]] = {}
    for language in LANGUAGES:
        for state, names in vocabulary_table(language)["states"].items():
            for name in names:
                for start, end in _standing(name, typed):
                    by_place.setdefault((start, end), set()).add(ItemState(state).value)
    return _longest(by_place)


def _longest(by_place: dict[Place, set[str]]) -> list[_Named]:
    """What stands at each place: nothing inside a longer name, two where a name has two meanings."""
    return [
        (value, start, end)
        for (start, end), values in by_place.items()
        if not any(low <= start and end <= high and (low, high) != (start, end) for low, high in by_place)
        for value in sorted(values)
    ]


def _standing(name: str, typed: str) -> Iterator[Place]:
    """Where a name stands in typed words, as whole words."""
    for start, end in occurrences(name, typed):
        begins = not start or not typed[start - 1].isalnum()
        if begins and (end == len(typed) or not typed[end].isalnum()):
            yield start, end
