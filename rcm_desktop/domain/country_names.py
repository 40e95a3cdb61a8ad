"""How papers name a country or an organisation: alone in a column, and in running text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.name_lists import joined

_ARTICLES = {
    Language.EN: (("Republic ", "the "), ("United ", "the "), ("Dominican ", "the "), ("Argentine ", "the ")),
    Language.ES: (("República ", "la "), ("Estados ", "los ")),
}


@dataclass(frozen=True, slots=True)
class CountryNames:
    """The names that hold on the day of a paper; a code that nobody knows stands for itself."""

    directory: DirectoryOfDay

    @classmethod
    def shipped(cls) -> CountryNames:
        return cls(Directory.shipped().on(None))

    def in_a_column(self, code: str, language: Language) -> str:
        """ "Dominican Republic" """
        return self.directory.word(code, language)

    def in_running_text(self, code: str, language: Language) -> str:
        """ "the Republic of Panama", "la República de Panamá", "Canada"; of an organisation "the ILO"."""
        found = self.directory.country(code)
        if found is None:
            organisation = self.directory.delegation(code)
            return organisation.names(language).running if organisation is not None else code
        name = found.names(language).in_full
        articles = (f"{article}{name}" for start, article in _ARTICLES[language] if name.startswith(start))
        return next(articles, name)

    def by_name(self, codes: Iterable[str], language: Language) -> list[str]:
        """Codes in the alphabetical order of the language's names."""
        return list(self.directory.sorted_by_name(codes, language))

    def listed(self, codes: Iterable[str], language: Language) -> str:
        """Names as a sentence lists them: "Belize, the Dominican Republic and Panama"."""
        found = [(code, self.directory.delegation(code)) for code in self.by_name(codes, language)]
        names = [code if each is None else each.names(language).running for code, each in found]
        return joined(names, language)
