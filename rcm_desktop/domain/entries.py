"""What the directory of the conference holds: entries whose names and roles change on known days.

A country, an organisation, a body or the secretariat is one entry for ever, under one id. What it is called
and what it is in the conference stands in its versions, each with the day from which it holds: a role
of 2017 stays that of 2017.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES, Language


class EntryKind(StrEnum):
    COUNTRY = "country"
    ORGANISATION = "organisation"
    BODY = "body"
    SECRETARIAT = "secretariat"


class Role(StrEnum):
    """What an entry is in the conference. A body is ACTIVE while it meets. NONE is for somebody who has no
    part in it any more, or not yet; the secretariat, which is always there, has it too."""

    MEMBER = "member"
    OBSERVER = "observer"
    CIVIL_SOCIETY = "civil_society"
    PARTNER = "partner"
    ACTIVE = "active"
    NONE = "none"


ROLES: dict[EntryKind, tuple[Role, ...]] = {
    EntryKind.COUNTRY: (Role.MEMBER, Role.OBSERVER, Role.NONE),
    EntryKind.ORGANISATION: (Role.OBSERVER, Role.CIVIL_SOCIETY, Role.PARTNER, Role.NONE),
    EntryKind.BODY: (Role.ACTIVE, Role.NONE),
    EntryKind.SECRETARIAT: (Role.NONE,),
}
"""The roles that each kind can have."""


class NameNeeded(Condition):
    """An entry lacks its short name in one of the languages."""

    code: ClassVar[str] = "directory.name_needed"


class BadCode(Condition):
    """A country's code is not two letters."""

    code: ClassVar[str] = "directory.bad_code"
    written: str


class CodeTaken(Condition):
    """A new entry has the code or acronym of one that is there."""

    code: ClassVar[str] = "directory.code_taken"
    taken: str


class SinceTaken(Condition):
    """An entry changes twice on one day."""

    code: ClassVar[str] = "directory.since_taken"
    day: str


class LastVersion(Condition):
    """The only version of an entry cannot be taken out."""

    code: ClassVar[str] = "directory.last_version"


@dataclass(frozen=True, slots=True)
class Names:
    """What one language calls an entry.

    ``short`` stands alone and in order; ``listed`` in running text, with its article; ``long`` in full;
    ``acronym`` for short; ``roll`` in the full list of those present. One that is "" is as its neighbour.
    """

    short: str
    listed: str = ""
    long: str = ""
    acronym: str = ""
    roll: str = ""

    @property
    def running(self) -> str:
        """The form inside a sentence."""
        return self.listed or self.short

    @property
    def in_full(self) -> str:
        """The longest form there is."""
        return self.long or self.short

    @property
    def in_roll(self) -> str:
        """The form in the full list of those present."""
        return self.roll or self.short

    @property
    def for_short(self) -> str:
        """The acronym, the short form where there is none."""
        return self.acronym or self.short

    def spellings(self) -> Iterator[str]:
        """All that names it whole, without articles, none empty."""
        yield from dict.fromkeys(each for each in (self.short, self.long, self.acronym) if each)


@dataclass(frozen=True, slots=True)
class Facts:
    """What holds of an entry for a time: its names in both languages, and its role."""

    en: Names
    es: Names
    role: Role = Role.NONE

    def names(self, language: Language) -> Names:
        return self.en if language is Language.EN else self.es

    def check(self) -> None:
        """Raises NameNeeded."""
        if not (self.en.short and self.es.short):
            raise NameNeeded


@dataclass(frozen=True, slots=True)
class Version:
    """Facts and the day from which they hold, None for always. ``is_own`` where the file of records says
    so, not the tables that are shipped."""

    since: date | None
    facts: Facts
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class NamedEntry:
    """An entry as it is on a day."""

    kind: EntryKind
    id: str
    facts: Facts
    alpha3: str = ""

    @property
    def code(self) -> str:
        """The id; of a country its ISO 3166-1 alpha-2 code."""
        return self.id

    @property
    def role(self) -> Role:
        return self.facts.role

    def names(self, language: Language) -> Names:
        return self.facts.names(language)

    def spellings(self) -> Iterator[str]:
        for language in LANGUAGES:
            yield from self.names(language).spellings()


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry with its versions, the earliest first, at least one.

    ``id`` is the ISO 3166-1 alpha-2 code of a country, else an English acronym; ``also`` are further
    spellings met in papers.
    """

    kind: EntryKind
    id: str
    versions: tuple[Version, ...]
    alpha3: str = ""
    also: tuple[str, ...] = ()

    def version(self, day: date | None) -> Version:
        """The version that holds on a day: of those since then or earlier the latest; the last one for None.

        Before the first one its names hold, and there is no role yet.
        """
        if day is None:
            return self.versions[-1]
        held = [each for each in self.versions if each.since is None or each.since <= day]
        if held:
            return held[-1]
        first = self.versions[0]
        return replace(first, facts=replace(first.facts, role=Role.NONE))

    def since(self, day: date | None) -> Version | None:
        """The version that begins on exactly this day, or always for None."""
        return next((each for each in self.versions if each.since == day), None)

    def on(self, day: date | None) -> NamedEntry:
        return NamedEntry(self.kind, self.id, self.version(day).facts, self.alpha3)

    def with_version(self, version: Version) -> Entry:
        """With one more version, in the place of one since the same day."""
        others = (each for each in self.versions if each.since != version.since)
        return replace(self, versions=_in_time((*others, version)))

    def without(self, since: date | None) -> Entry:
        """Without the version since a day. Raises LastVersion."""
        left = tuple(each for each in self.versions if each.since != since)
        if not left:
            raise LastVersion
        return replace(self, versions=left)


def _in_time(versions: Iterable[Version]) -> tuple[Version, ...]:
    return tuple(sorted(versions, key=lambda each: each.since or date.min))


def in_order(entries: Iterable[NamedEntry], language: Language) -> list[NamedEntry]:
    """By what a language calls each for short; accents and capitals do not count."""
    return sorted(entries, key=lambda each: plain(each.names(language).short))
