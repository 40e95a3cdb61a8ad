"""Who is to do something, as people write it in one line: countries, organisations, the Presidency, the
secretariat, all members, and any other name."""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.directory import SECRETARIAT, DirectoryOfDay
from rcm_desktop.domain.events.parties import parties_written, party_word
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES, Language

PRESIDENCY = "PPT"
MEMBERS = "MEMBERS"
_MEMBERS = {Language.EN: "Member Countries", Language.ES: "Países Miembros"}
_ALSO_MEMBERS = ("members", "miembros", "all members", "todos los miembros", "all member countries")
_ALSO_PRESIDENCY = (
    *("presidency", "presidencia", "presidency pro tempore", "presidencia pro tempore"),
    *("presidency pro-tempore", "presidencia pro-tempore"),
)
_ALSO_SECRETARIAT = ("secretariat", "secretaria", "the secretariat", "la secretaria")


def addressees_written(words: str, directory: DirectoryOfDay) -> tuple[str, ...]:
    """What stands between commas, by code or id where it is known; each once."""
    known = _known(directory)
    found = (known.get(plain(each), each) for each in parties_written(words, directory))
    return tuple(dict.fromkeys(found))


def addressees_words(who: Sequence[str], language: Language, directory: DirectoryOfDay) -> str:
    """What ``addressees_written`` reads back."""
    return ", ".join(addressee_word(each, language, directory) for each in who)


def addressee_word(who: str, language: Language, directory: DirectoryOfDay) -> str:
    """A country or the secretariat by its short name, an organisation by its acronym, others as they are."""
    if who == SECRETARIAT:
        return directory.secretariat().names(language).short
    if who == MEMBERS:
        return _MEMBERS[language]
    return party_word(who, language, directory)


def _known(directory: DirectoryOfDay) -> dict[str, str]:
    secretariat = (directory.secretariat().names(each) for each in LANGUAGES)
    spelt = [word for each in secretariat for word in (each.short, each.acronym, each.in_full) if word]
    return {
        **{plain(each): SECRETARIAT for each in (*spelt, *_ALSO_SECRETARIAT)},
        **{plain(each): MEMBERS for each in (*_MEMBERS.values(), *_ALSO_MEMBERS)},
        **{plain(each): PRESIDENCY for each in (PRESIDENCY, *_ALSO_PRESIDENCY)},
    }
