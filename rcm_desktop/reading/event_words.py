"""The words by which a sentence speaks of events, from ``[events]`` in ``resources/reading/``, as patterns.

A text is compared letter by letter, small and without accents, so that what is found keeps its place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from rcm_desktop.domain.folding import folded_letter
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.resources import resource_path

ARTICLE = r"(?:the|a|an|its|this|el|la|los|las|un|una|su|dicha|dicho)"


@dataclass(frozen=True, slots=True)
class EventWords:
    """Patterns over evened text. ``noun`` finds what an event is called, ``body`` names that only look so."""

    noun: re.Pattern[str]
    body: re.Pattern[str]
    coming: re.Pattern[str]
    held: re.Pattern[str]
    offering: re.Pattern[str]
    support: re.Pattern[str]
    term: re.Pattern[str]
    term_after: re.Pattern[str]
    until: re.Pattern[str]
    recurring: re.Pattern[str]
    their_support: re.Pattern[str]
    part_of_year: re.Pattern[str]
    week_of: re.Pattern[str]
    this_month: re.Pattern[str]
    this_year: re.Pattern[str]
    bound_event: re.Pattern[str]
    bound_term: re.Pattern[str]
    document: re.Pattern[str]
    day_word: re.Pattern[str]
    not_places: frozenset[str]
    organisations: Mapping[str, str]
    parts_of_year: Mapping[str, tuple[int, int]]


def evened(text: str) -> str:
    """Small letters without accents, each in the place of its own; one that folds to several stays."""
    return "".join(folded if len(folded := folded_letter(each)) == 1 else each for each in text)


@lru_cache(maxsize=1)
def event_words() -> EventWords:
    tables = [
        tomllib.loads(resource_path(f"reading/{language.value}.toml").read_text("utf-8"))["events"]
        for language in LANGUAGES
    ]

    def any_of(key: str) -> str:
        words = {evened(word) for table in tables for word in table[key]}
        return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))

    def pattern(key: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-])(?:{any_of(key)})(?!\w)")

    next_meeting = (
        rf"(?:{ARTICLE}\s+)?(?P<bound>(?:(?:{any_of('next_words')})\s+)?"
        rf"(?:\d+(?:st|nd|rd|th)?\s+|[ivxl]+\s+)?(?:{any_of('next_meetings')})(?!\w)"
        r"(?:\s+(?:of|de)\s+(?:the\s+|la\s+)?(?:rcm|crm))?(?:\s+(?:in|of|en|de|del)\s+(?:19|20)\d\d)?)"
    )
    return EventWords(
        noun=pattern("nouns"),
        body=pattern("bodies"),
        coming=pattern("coming"),
        held=pattern("held"),
        offering=pattern("offering"),
        support=re.compile(rf"(?<!\w)(?:{any_of('support')})(?!\w)"),
        term=re.compile(
            rf"(?<!\w)(?:{any_of('term')})\s*(?:{ARTICLE}\s+)?(?:(?:{any_of('next_words')})\s+)?(?:dia\s+)?$"
        ),
        term_after=re.compile(rf"[\s,]*(?:{any_of('term_after')})(?!\w)"),
        until=re.compile(rf"(?<!\w)(?:{any_of('until')})\s*(?:{ARTICLE}\s+)?$"),
        recurring=re.compile(rf"[\s,]*(?:{any_of('recurring')})(?!\w)"),
        their_support=pattern("their_support"),
        part_of_year=re.compile(rf"(?<!\w)({any_of('parts_of_year')})\s+$"),
        week_of=re.compile(rf"(?<!\w)(?:{any_of('week_of')})\s+$"),
        this_year=re.compile(rf"[\s,]+(?:{any_of('this_year')})(?!\w)"),
        this_month=re.compile(rf"\s+(?:{any_of('this_month')})(?!\w)"),
        bound_event=re.compile(rf"(?<!\w)(?:{any_of('within')})\s+{next_meeting}"),
        bound_term=re.compile(rf"(?<!\w)(?:{any_of('before')})\s+{next_meeting}"),
        document=pattern("documents"),
        day_word=re.compile(rf"(?<!\w)(?:{any_of('day_words')})(?:\s+{ARTICLE})?(?:\s+dias?)?\s*$"),
        not_places=frozenset(word for table in tables for word in table["not_places"]),
        organisations={
            evened(name): acronym for table in tables for acronym, name in table["organisations"].items()
        },
        parts_of_year={
            evened(words): (first, last)
            for table in tables
            for words, (first, last) in table["parts_of_year"].items()
        },
    )
