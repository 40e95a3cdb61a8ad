"""The countries of the conference: members and observers, with their names in both languages.

The table stands in ``resources/reference/countries.toml`` as data, because which countries observe and
how a paper names them are facts that change; nothing here is a rule.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.resources import resource_path


class Role(StrEnum):
    """What a country is in the conference."""

    MEMBER = "member"
    OBSERVER = "observer"


@dataclass(frozen=True, slots=True)
class CountryNames:
    """How one language names a country: alone, in running text (with its article), in full, and in the full
    list of those present, where that is not the short form."""

    short: str
    listed: str
    long: str
    roll: str = ""


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its ISO 3166-1 codes; ``also`` are further spellings met in papers."""

    code: str
    alpha3: str
    role: Role
    en: CountryNames
    es: CountryNames
    also: tuple[str, ...] = ()

    def names(self, language: Language) -> CountryNames:
        return self.en if language is Language.EN else self.es


@dataclass(frozen=True, slots=True)
class NamedCountry:
    """A place in a text, ``start <= position < end``, that names a country."""

    start: int
    end: int
    code: str


@lru_cache(maxsize=1)
def countries() -> tuple[Country, ...]:
    """Members, then observers, in the order of the table."""
    table = tomllib.loads(resource_path("reference/countries.toml").read_text("utf-8"))
    return tuple(
        Country(
            code=row["code"],
            alpha3=row["alpha3"],
            role=Role(row["role"]),
            en=CountryNames(**row["en"]),
            es=CountryNames(**row["es"]),
            also=tuple(row.get("also", ())),
        )
        for row in table["country"]
    )


def members() -> tuple[Country, ...]:
    return tuple(country for country in countries() if country.role is Role.MEMBER)


def country(code: str) -> Country | None:
    """The country with this ISO 3166-1 alpha-2 code, None for one the table does not hold."""
    return next((each for each in countries() if each.code == code), None)


def sorted_by_name(codes: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """Codes in the alphabetical order of a language's short names; accents do not count."""
    known = {each.code: plain(each.names(language).short) for each in countries()}
    return tuple(sorted(codes, key=lambda code: known.get(code, code)))


def joined_names(codes: tuple[str, ...], language: Language) -> str:
    """The countries as a sentence lists them: "Canada, the Dominican Republic and Panama".

    Rules of our own: no comma before the last "and", Spanish "y" is "e" before the sound i.
    """
    names = [each.names(language).listed for code in codes if (each := country(code)) is not None]
    return joined(names, language)


def joined(names: Sequence[str], language: Language) -> str:
    """Names as a sentence lists them."""
    if len(names) < 2:
        return "".join(names)
    word = "and" if language is Language.EN else "y"
    if language is Language.ES and re.match(r"h?i(?![eaou])", plain(names[-1])):
        word = "e"
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def named_in(text: str) -> tuple[NamedCountry, ...]:
    """Every place of ``text`` that names a country of the table, in order; capitals and accents are free."""
    folded = _same_length_plain(text)
    codes = _codes_by_name()
    return tuple(
        NamedCountry(match.start(), match.end(), codes[match.group()])
        for match in _name_pattern().finditer(folded)
    )


def plain(text: str) -> str:
    """Small letters without accents, for comparing names."""
    small = text.lower()
    if small.isascii():
        return small
    return "".join(c for c in unicodedata.normalize("NFD", small) if not unicodedata.combining(c))


def _same_length_plain(text: str) -> str:
    # Positions must stay those of the text, so a letter that folds to several is left as it is.
    return "".join(folded if len(folded := plain(c)) == 1 else c for c in text)


def _spellings(each: Country) -> Iterator[str]:
    for language in LANGUAGES:
        names = each.names(language)
        yield from (names.short, names.long)
    yield from each.also


@lru_cache(maxsize=1)
def _codes_by_name() -> dict[str, str]:
    return {plain(name): each.code for each in countries() for name in _spellings(each)}


@lru_cache(maxsize=1)
def _name_pattern() -> re.Pattern[str]:
    longest_first = sorted(_codes_by_name(), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
