"""Public holidays of countries, from the package ``holidays``: national ones alone.

Their names come in the language of the window, or not at all: an English name in a Spanish window would be
no help. The package is taken from its shelf at the first question, so that no start waits for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from rcm_desktop.domain.languages import Language

_ENGLISH_WITHOUT_SAYING = frozenset({"BZ"})
"""Countries whose names the package has in one language without naming it, which is English."""


@dataclass(frozen=True, slots=True)
class HolidayName:
    """What some countries call a holiday, "" where it has no name in the language."""

    name: str
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PublicHoliday:
    """A day that is a public holiday in some countries, which are ISO 3166-1 alpha-2 codes in their order."""

    day: date
    names: tuple[HolidayName, ...]

    @property
    def countries(self) -> tuple[str, ...]:
        return tuple(sorted(code for each in self.names for code in each.countries))

    @property
    def name(self) -> str:
        """All that the countries call it, the most usual one first; "" where there is no name."""
        return " / ".join(each.name for each in self.names if each.name)


class PublicHolidays:
    """Public holidays of some countries; each year is reckoned once for each language."""

    def __init__(self, countries: Iterable[str]) -> None:
        """ISO 3166-1 alpha-2 codes; one that the package does not know has no holidays."""
        self._countries = tuple(sorted(set(countries)))
        self._years: dict[tuple[int, Language], tuple[PublicHoliday, ...]] = {}

    def of_year(self, year: int, language: Language) -> tuple[PublicHoliday, ...]:
        """The holidays of a year in the order of their days; none for a year that no calendar has."""
        if not date.min.year <= year <= date.max.year:
            return ()
        known = self._years.get((year, language))
        if known is None:
            known = self._years[year, language] = self._reckoned(year, language)
        return known

    def _reckoned(self, year: int, language: Language) -> tuple[PublicHoliday, ...]:
        by_day: dict[date, dict[str, list[str]]] = {}
        for code in self._countries:
            for day, name in _of_country(code, year, language).items():
                by_day.setdefault(day, {}).setdefault(name, []).append(code)
        return tuple(PublicHoliday(day, _names(by_day[day])) for day in sorted(by_day))


def _names(countries: dict[str, list[str]]) -> tuple[HolidayName, ...]:
    names = [HolidayName(name, tuple(codes)) for name, codes in countries.items()]
    return tuple(sorted(names, key=lambda each: (not each.name, -len(each.countries), each.name)))


def _of_country(code: str, year: int, language: Language) -> dict[date, str]:
    """The days of a year with their names, "" where the package has none in the language."""
    import holidays

    try:
        kind: Any = type(holidays.country_holidays(code))
    except NotImplementedError:
        return {}
    spoken = kind.supported_languages or ((kind.default_language,) if kind.default_language else ())
    # The way of the country itself before that of others: "en_CA" before "en_US".
    ways = [
        way for way in (kind.default_language, *spoken) if way and way.partition("_")[0] == language.value
    ]
    is_named = bool(ways) or (code in _ENGLISH_WITHOUT_SAYING and language is Language.EN)
    found = holidays.country_holidays(code, years=year, language=ways[0] if ways else None)
    return {
        day: name.replace("; ", " / ") if is_named else "" for day, name in found.items() if day.year == year
    }
