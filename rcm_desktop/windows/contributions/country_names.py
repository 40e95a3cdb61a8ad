"""Countries as the page of contributions names, orders and understands them."""

from __future__ import annotations

from collections.abc import Iterable

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.named_countries import spellings_of
from rcm_desktop.windows.interface_language import window_language


def country_name(code: str, directory: DirectoryOfDay) -> str:
    """The short name in the windows' language; the code itself where nobody knows it."""
    return directory.word(code, window_language())


def member_codes(directory: DirectoryOfDay) -> tuple[str, ...]:
    """The codes of those that pay, in the alphabetical order of their names."""
    return by_name((each.code for each in directory.members()), directory)


def by_name(codes: Iterable[str], directory: DirectoryOfDay) -> tuple[str, ...]:
    """Codes, each once, in the order of their names in the windows' language."""
    return directory.sorted_by_name(dict.fromkeys(codes), window_language())


def typed_names(directory: DirectoryOfDay) -> list[str]:
    """What a country may be called when it is typed: its name in either language."""
    found = (each.names(language).short for each in directory.members() for language in LANGUAGES)
    return sorted(dict.fromkeys(found), key=plain)


def countries_meant(words: str, directory: DirectoryOfDay) -> tuple[str, ...]:
    """The members that typed words may mean: by code or whole name, else by how a short name begins, else a
    long one, else a word of any. Accents and capitals are free."""
    typed = plain(words.strip())
    if not typed:
        return ()
    members = directory.members()
    for is_meant in (_is_named, _begins_short, _begins_long, _is_within):
        found = tuple(each.code for each in members if is_meant(each, typed))
        if found:
            return by_name(found, directory)
    return ()


def _is_named(each: NamedEntry, typed: str) -> bool:
    return typed == each.code.lower() or typed in _spellings(each)


def _begins_short(each: NamedEntry, typed: str) -> bool:
    return any(plain(each.names(language).short).startswith(typed) for language in LANGUAGES)


def _begins_long(each: NamedEntry, typed: str) -> bool:
    return any(name.startswith(typed) for name in _spellings(each))


def _is_within(each: NamedEntry, typed: str) -> bool:
    return any(f" {typed}" in name for name in _spellings(each))


def _spellings(each: NamedEntry) -> list[str]:
    return [plain(name) for name in (*each.spellings(), *spellings_of(each.code), each.alpha3)]
