"""Whom typed words mean: a code, a whole name, or the first letters of one, in either language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.named_countries import spellings_of


def entries_meant(words: str, entries: Iterable[NamedEntry]) -> tuple[NamedEntry, ...]:
    """The entries that typed words may mean: by code or whole name, else by how a short name begins, else a
    long one, else a word of any. Accents and capitals are free."""
    typed = plain(words.strip())
    known = list(entries)
    if not typed:
        return ()
    for is_meant in (_is_named, _begins_short, _begins_long, _is_within):
        found = tuple(each for each in known if is_meant(each, typed))
        if found:
            return found
    return ()


def typed_names(entries: Iterable[NamedEntry]) -> list[str]:
    """What entries may be called when they are typed: the name of each in either language."""
    found = (each.names(language).short for each in entries for language in LANGUAGES)
    return sorted(dict.fromkeys(found), key=plain)


def _is_named(each: NamedEntry, typed: str) -> bool:
    return typed == each.code.lower() or typed in _spellings(each)


def _begins_short(each: NamedEntry, typed: str) -> bool:
    return any(plain(each.names(language).short).startswith(typed) for language in LANGUAGES)


def _begins_long(each: NamedEntry, typed: str) -> bool:
    return any(name.startswith(typed) for name in _spellings(each))


def _is_within(each: NamedEntry, typed: str) -> bool:
    return any(f" {typed}" in name for name in _spellings(each))


def _spellings(each: NamedEntry) -> Sequence[str]:
    return [plain(name) for name in (*each.spellings(), *spellings_of(each.code), each.alpha3) if name]
