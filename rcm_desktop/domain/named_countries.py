"""Countries that a text names, by the spellings of the tables that are shipped.

Papers that come in are read before any file of records is open, so these spellings are the program's own;
``Directory`` finds what a file of records adds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.shipped_directory import shipped_entries


@dataclass(frozen=True, slots=True)
class NamedCountry:
    """A place in a text, ``start <= position < end``, that names a country."""

    start: int
    end: int
    code: str


def named_in(text: str) -> tuple[NamedCountry, ...]:
    """Every place of ``text`` that names a country of the table, in order; capitals and accents are free."""
    folded = _same_length_plain(text)
    codes = _codes_by_name()
    return tuple(
        NamedCountry(match.start(), match.end(), codes[match.group()])
        for match in _name_pattern().finditer(folded)
    )


@lru_cache(maxsize=64)
def country_in(text: str) -> str:
    """The code of the country that a text names last, "" for none."""
    named = named_in(text)
    return named[-1].code if named else ""


def spellings_of(code: str) -> tuple[str, ...]:
    """Every spelling of a country that is known, none for a code that the table does not hold."""
    return tuple(name for name, of in _names() if of == code)


def _same_length_plain(text: str) -> str:
    # Positions must stay those of the text, so a letter that folds to several is left as it is.
    return "".join(folded if len(folded := plain(c)) == 1 else c for c in text)


@lru_cache(maxsize=1)
def _names() -> tuple[tuple[str, str], ...]:
    """Each spelling with its code."""
    return tuple(
        (name, entry.id)
        for entry in shipped_entries()
        if entry.kind is EntryKind.COUNTRY
        for version in entry.versions
        for name in (*version.facts.en.spellings(), *version.facts.es.spellings(), *entry.also)
    )


@lru_cache(maxsize=1)
def _codes_by_name() -> dict[str, str]:
    return {plain(name): code for name, code in _names()}


@lru_cache(maxsize=1)
def _name_pattern() -> re.Pattern[str]:
    longest_first = sorted(_codes_by_name(), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
