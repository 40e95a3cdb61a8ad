"""Countries, organisations and others as people write them in one line, with commas between."""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.languages import Language


def parties_written(words: str, directory: DirectoryOfDay) -> tuple[str, ...]:
    """ISO codes and ids of the directory, else the names as they were written; each once."""
    written = (" ".join(part.split()) for part in words.replace(";", ",").split(","))
    return tuple(dict.fromkeys(_party(each, directory) for each in written if each))


def parties_words(parties: Sequence[str], language: Language, directory: DirectoryOfDay) -> str:
    """What ``parties_written`` reads back: countries by name, organisations by acronym."""
    return ", ".join(party_word(each, language, directory) for each in parties)


def party_word(party: str, language: Language, directory: DirectoryOfDay) -> str:
    """A country by its short name, an organisation by its acronym, another one as it is."""
    if (country := directory.country(party)) is not None:
        return country.names(language).short
    known = directory.delegation(party)
    return known.names(language).for_short if known is not None else party


def _party(words: str, directory: DirectoryOfDay) -> str:
    known = directory.country(words.upper()) if len(words) == 2 else None
    known = known or directory.called(words)
    return known.id if known is not None else words
