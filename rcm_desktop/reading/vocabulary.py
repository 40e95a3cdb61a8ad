"""The words by which papers are understood, read from ``resources/reading/*.toml``.

A paper may mix its languages (an English one with Spanish months in its title), so the words of both
are used at once; all are compared small and without accents.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.resources import resource_path


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of both languages; ``months`` gives each name its number, January being 1;
    ``small_months`` are written without a capital, as Spanish has them."""

    months: dict[str, int]
    small_months: frozenset[str]
    date_connectors: frozenset[str]
    date_starters: frozenset[str]
    list_connectors: frozenset[str]
    span_openers: frozenset[str]
    list_headings: tuple[str, ...]
    decision_words: frozenset[str]
    participation: frozenset[str]
    participation_after: tuple[str, ...]
    absence: frozenset[str]
    place_prepositions: frozenset[str]
    endings: tuple[str, ...]
    page_words: frozenset[str]
    page_of: frozenset[str]
    conjunctions: frozenset[str]
    linking: frozenset[str]


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    tables = [
        tomllib.loads(resource_path(f"reading/{language.value}.toml").read_text("utf-8"))
        for language in LANGUAGES
    ]
    months: dict[str, int] = {}
    for table in tables:
        for key in ("month_abbreviations", "months"):
            months |= {plain(name): number for number, name in enumerate(table[key], start=1)}
    return Vocabulary(
        months=months,
        small_months=frozenset(plain(name) for name in tables[LANGUAGES.index(Language.ES)]["months"]),
        date_connectors=_words(tables, "date_connectors"),
        date_starters=_words(tables, "date_starters"),
        list_connectors=_words(tables, "list_connectors") | {",", "&"},
        span_openers=_words(tables, "span_openers"),
        list_headings=tuple(sorted(_words(tables, "list_headings"), key=len, reverse=True)),
        decision_words=_words(tables, "decision_words"),
        participation=_words(tables, "participation"),
        participation_after=tuple(sorted(_words(tables, "participation_after"))),
        absence=_words(tables, "absence"),
        place_prepositions=_words(tables, "place_prepositions"),
        endings=tuple(sorted(_words(tables, "endings"))),
        page_words=_words(tables, "page_words"),
        page_of=_words(tables, "page_of"),
        conjunctions=_words(tables, "conjunctions"),
        linking=_words(tables, "linking"),
    )


def alternatives(words: frozenset[str] | tuple[str, ...]) -> str:
    """A pattern that matches any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _words(tables: list[dict[str, Any]], key: str) -> frozenset[str]:
    return frozenset(plain(word) for table in tables for word in table[key])
