"""Values as cards print them: a name is letters, whatever its characters could do elsewhere."""

from __future__ import annotations

from rcm_desktop.domain.directory import SECRETARIAT, DirectoryOfDay
from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.papers.list_words import printed


def once_each(*words: str) -> tuple[str, ...]:
    """The words on one line each, without those that are empty or the same as ones before."""
    return tuple(dict.fromkeys(filter(None, map(printed, words))))


def title_of(event: Event, language: Language) -> str:
    return printed(event.title(language))


def sent_by(delegate: Delegate, directory: DirectoryOfDay, language: Language) -> str:
    """The country or organisation of a person. Staff without one are the secretariat's; others show their
    institution."""
    if delegate.delegation == SECRETARIAT:
        return printed(directory.secretariat().names(language).short)
    if delegate.delegation:
        return printed(directory.word(delegate.delegation, language))
    if delegate.institution or delegate.part is not Part.STAFF:
        return printed(delegate.institution)
    return printed(directory.secretariat().names(language).short)


def issuer_of(secretariat: NamedEntry, language: Language) -> str:
    """The secretariat at the beginning of a sentence: "The Technical Secretariat of the … Conference"."""
    names = secretariat.names(language)
    article = names.running.removesuffix(names.short) if names.running.endswith(names.short) else ""
    words = printed(f"{article}{names.in_full}")
    return words[:1].upper() + words[1:]
