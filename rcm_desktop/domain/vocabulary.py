"""The words that conclusions are written with: operative verbs, countries, bodies, phrases.

They stand in ``resources/vocabulary/<language>.toml`` as data, with the same keys in both languages; the
countries are those of ``directory``. Phrases and whole stock items from the same files are in ``stock``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.languages import Language
from rcm_desktop.resources import resource_path


class EntryKind(StrEnum):
    VERB = "verb"
    COUNTRY = "country"
    BODY = "body"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to offer. A verb ends in a space, for what follows it."""

    text: str
    kind: EntryKind


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The entries of one language, verbs first, and the words that tell where they fit.

    A verb also opens after one of ``conjunctions``; ``small_words`` ("of", "the") alone call for nothing.
    """

    language: Language
    entries: tuple[Entry, ...]
    conjunctions: frozenset[str]
    small_words: frozenset[str]

    def phrases(self, texts: Iterable[str]) -> tuple[Entry, ...]:
        """Phrases of the user's own as entries; blank ones are left out."""
        trimmed = (" ".join(text.split()) for text in texts)
        return tuple(Entry(text, EntryKind.PHRASE) for text in trimmed if text)


def load_vocabulary(language: Language, directory: DirectoryOfDay | None = None) -> Vocabulary:
    """The verbs, countries and bodies of a language; countries as shipped where no directory is given."""
    table = vocabulary_table(language)
    known = directory or Directory.shipped().on(None)
    entries = (
        *(Entry(text, EntryKind.VERB) for text in table["verbs"].values()),
        *(Entry(name, EntryKind.COUNTRY) for name in _country_names(language, known)),
        *(Entry(name, EntryKind.BODY) for name in table["bodies"].values()),
    )
    conjunctions, small = (frozenset(map(fold, table[key])) for key in ("conjunctions", "small_words"))
    return Vocabulary(language, entries, conjunctions, small)


def _country_names(language: Language, directory: DirectoryOfDay) -> Iterator[str]:
    """Each country as running text has it, with its article, and without for an article already written."""
    for country in directory.countries():
        names = country.names(language)
        yield from dict.fromkeys((names.running, names.short))


@lru_cache(maxsize=2)
def vocabulary_table(language: Language) -> Mapping[str, Any]:
    """The file of a language as it stands; not to be changed."""
    return tomllib.loads(resource_path(f"vocabulary/{language.value}.toml").read_text("utf-8"))
