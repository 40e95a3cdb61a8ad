"""How papers about contributions name a country: alone in a column, and in running text by its long name."""

from __future__ import annotations

from collections.abc import Iterable

from rcm_desktop.domain.directory import country, sorted_by_name
from rcm_desktop.domain.languages import Language

_ARTICLES = {
    Language.EN: (("Republic ", "the "), ("United ", "the "), ("Dominican ", "the "), ("Argentine ", "the ")),
    Language.ES: (("República ", "la "), ("Estados ", "los ")),
}


def in_a_column(code: str, language: Language) -> str:
    """ "Dominican Republic"; the code of a country that the directory does not hold."""
    found = country(code)
    return code if found is None else found.names(language).short


def in_running_text(code: str, language: Language) -> str:
    """ "the Republic of Panama", "la República de Panamá", "Canada"."""
    found = country(code)
    if found is None:
        return code
    name = found.names(language).long
    return next(
        (f"{article}{name}" for start, article in _ARTICLES[language] if name.startswith(start)), name
    )


def by_name(codes: Iterable[str], language: Language) -> list[str]:
    """Codes in the alphabetical order of the language's names."""
    return list(sorted_by_name(tuple(codes), language))
