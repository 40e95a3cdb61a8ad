"""Countries as the page of contributions names, orders and understands them."""

from __future__ import annotations

from collections.abc import Iterable

from rcm_desktop.domain.directory import country, members, plain, sorted_by_name
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
    """The members that typed words may mean: by code or whole name, else by how a short name begins, else a
    long one, else a word of any. Accents and capitals are free."""
    typed = plain(words.strip())
    if not typed:
        return ()
    for is_meant in (_is_named, _begins_short, _begins_long, _is_within):
        found = tuple(code for code in member_codes() if is_meant(code, typed))
        if found:
            return found
    return ()


def _is_named(code: str, typed: str) -> bool:
    return typed == code.lower() or typed in _spellings(code)


def _begins_short(code: str, typed: str) -> bool:
    return any(plain(country_name(code, language)).startswith(typed) for language in LANGUAGES)


def _begins_long(code: str, typed: str) -> bool:
    return any(name.startswith(typed) for name in _spellings(code))


def _is_within(code: str, typed: str) -> bool:
    return any(f" {typed}" in name for name in _spellings(code))


def _spellings(code: str) -> list[str]:
    known = country(code)
    if known is None:
        return []
    names = (name for each in LANGUAGES for name in (known.names(each).short, known.names(each).long))
    return [plain(name) for name in (*names, *known.also, known.alpha3)]
