"""Countries as the page of contributions names, orders and understands them."""

from __future__ import annotations

from collections.abc import Iterable

from rcm_desktop.domain.directory import countries, country, members, plain, sorted_by_name
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.windows.interface_language import window_language


def country_name(code: str, language: Language | None = None) -> str:
    """The short name in the windows' language or another; the code itself where nobody knows it."""
    known = country(code)
    return known.names(language or window_language()).short if known is not None else code


def member_codes() -> tuple[str, ...]:
    """The codes of those that pay, in the alphabetical order of their names."""
    return by_name(each.code for each in members())


def by_name(codes: Iterable[str]) -> tuple[str, ...]:
    """Codes, each once, in the order of their names in the windows' language."""
    return sorted_by_name(tuple(dict.fromkeys(codes)), window_language())


def typed_names() -> list[str]:
    """What a country may be called when it is typed: its name in either language."""
    found = (country_name(code, language) for code in member_codes() for language in LANGUAGES)
    return sorted(dict.fromkeys(found), key=plain)


def countries_meant(words: str) -> tuple[str, ...]:
    """The members that typed words may mean: by code, by the whole name, else by how a name or a word of it
    begins. Accents and capitals are free."""
    typed = plain(words.strip())
    if not typed:
        return ()
    spelled = {each.code: _spellings(each.code) for each in countries()}
    exact = [code for code, names in spelled.items() if typed == code.lower() or typed in names]
    if exact:
        return tuple(exact[:1])
    begun = [code for code in member_codes() if any(name.startswith(typed) for name in spelled[code])]
    within = (code for code in member_codes() if any(f" {typed}" in name for name in spelled[code]))
    return tuple(begun or within)


def _spellings(code: str) -> list[str]:
    known = country(code)
    assert known is not None
    names = [
        name for language in LANGUAGES for name in (known.names(language).short, known.names(language).long)
    ]
    return [plain(name) for name in (*names, *known.also, known.alpha3)]
