"""The directory of the conference: who takes part in it, how each is called, and to whom letters go.

The tables that are shipped are its base. A file of records holds only what the secretariat changed or
added, and lays it over them: its version of an entry since a day takes the place of the shipped one since
that day, and an entry, a year or a version that the tables do not have is added. So a file keeps what was
put right in it, and all else follows the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rcm_desktop.domain.contacts import Contact, ContactKind, addressee_on, holds_on
from rcm_desktop.domain.entries import Entry, EntryKind, Facts, NamedEntry, Names, Role, Version, in_order
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.name_lists import joined
from rcm_desktop.domain.shipped_directory import shipped_entries, shipped_presidencies

SECRETARIAT = "SECRETARIAT"
"""The id of the secretariat's own entry."""


@dataclass(frozen=True, slots=True)
class OwnVersion:
    """What a file of records says of an entry since a day; without facts, that the shipped version since
    then does not hold."""

    kind: EntryKind
    id: str
    since: date | None
    facts: Facts | None


@dataclass(frozen=True, slots=True)
class OwnDirectory:
    """All that a file of records adds to the tables that are shipped."""

    versions: tuple[OwnVersion, ...] = ()
    presidencies: Mapping[int, str] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class Directory:
    """The directory with all its versions; ``on`` gives the names and roles of a day."""

    entries: Mapping[EntryKind, Mapping[str, Entry]]
    presidencies: Mapping[int, str]
    """The country (ISO 3166-1 alpha-2) that presided in each year, as far as it is known."""
    contacts: tuple[Contact, ...] = ()

    @classmethod
    def of(
        cls, entries: Iterable[Entry], presidencies: Mapping[int, str], contacts: Iterable[Contact] = ()
    ) -> Directory:
        by_kind: dict[EntryKind, dict[str, Entry]] = {kind: {} for kind in EntryKind}
        for each in entries:
            by_kind[each.kind][each.id] = each
        return cls(by_kind, presidencies, tuple(contacts))

    @classmethod
    def shipped(cls) -> Directory:
        """As the program brings it, before a file of records says otherwise."""
        return cls.of(shipped_entries(), shipped_presidencies())

    def overlaid(self, own: OwnDirectory) -> Directory:
        """With what a file of records changed or added."""
        if own == OwnDirectory():
            return self
        entries = {kind: dict(known) for kind, known in self.entries.items()}
        # What is added comes before what is taken away: an entry always has a version.
        for each in sorted(own.versions, key=lambda version: version.facts is None):
            known = entries[each.kind].get(each.id)
            if each.facts is not None:
                version = Version(each.since, each.facts, is_own=True)
                known = known.with_version(version) if known else Entry(each.kind, each.id, (version,))
            elif known is not None and len(known.versions) > 1:
                known = known.without(each.since)
            if known is not None:
                entries[each.kind][each.id] = known
        years = {**self.presidencies, **own.presidencies}
        known_years = {year: code for year, code in sorted(years.items()) if code}
        return Directory(entries, known_years, (*self.contacts, *own.contacts))

    # Entries

    def entry(self, kind: EntryKind, id_: str) -> Entry | None:
        """An entry with all its versions, None where there is none."""
        return self.entries[kind].get(id_)

    def on(self, day: date | None) -> DirectoryOfDay:
        """The directory as it is on a day; as it is last for None."""
        return DirectoryOfDay(self, day)

    # The Presidency Pro-Témpore

    def presidency(self, year: int) -> str:
        """Who presided in a year, "" where that is not known."""
        return self.presidencies.get(year, "")

    def troika(self, year: int) -> tuple[str, str, str]:
        """The past, present and next Presidency of a year, "" for one that is not known."""
        return self.presidency(year - 1), self.presidency(year), self.presidency(year + 1)

    # Contacts

    def contacts_of(self, kind: EntryKind, id_: str) -> tuple[Contact, ...]:
        return tuple(each for each in self.contacts if (each.entry_kind, each.entry) == (kind, id_))

    def addressee(self, code: str, day: date | None) -> Contact | None:
        """To whom letters of a day to a country or organisation go: the addressee since the latest day that
        is not after it; the last one for None."""
        return addressee_on((each for each in self.contacts if each.entry == code), day)

    def focal_points(self, code: str, day: date | None) -> tuple[Contact, ...]:
        """The focal points of a country or organisation on a day, in the order they were written down."""
        known = (each for each in self.contacts if each.entry == code and holds_on(each, day))
        return tuple(each for each in known if each.kind is ContactKind.FOCAL_POINT)


@dataclass(frozen=True, slots=True)
class DirectoryOfDay:
    """The names and roles of one day."""

    directory: Directory
    day: date | None

    def all(self, kind: EntryKind) -> list[NamedEntry]:
        """Every entry of a kind, in the order of the tables, also one without a role on this day."""
        return [entry.on(self.day) for entry in self.directory.entries[kind].values()]

    def find(self, kind: EntryKind, id_: str) -> NamedEntry | None:
        entry = self.directory.entries[kind].get(id_)
        return entry.on(self.day) if entry is not None else None

    # Countries and organisations

    def countries(self) -> list[NamedEntry]:
        """Members, then observers."""
        known = self.all(EntryKind.COUNTRY)
        return [each for role in (Role.MEMBER, Role.OBSERVER) for each in known if each.role is role]

    def members(self) -> list[NamedEntry]:
        return [each for each in self.all(EntryKind.COUNTRY) if each.role is Role.MEMBER]

    def country(self, code: str) -> NamedEntry | None:
        """The country with this ISO 3166-1 alpha-2 code, None for one that the directory does not hold."""
        return self.find(EntryKind.COUNTRY, code)

    def organisations(self) -> list[NamedEntry]:
        """Those with a role, in the order of the table."""
        return [each for each in self.all(EntryKind.ORGANISATION) if each.role is not Role.NONE]

    def delegation(self, id_: str) -> NamedEntry | None:
        """The country or organisation with this id."""
        return self.country(id_) or self.find(EntryKind.ORGANISATION, id_)

    def called(self, words: str) -> NamedEntry | None:
        """The country or organisation that these words name, and nothing else, in either language."""
        sought = plain(words.strip())
        for kind in (EntryKind.COUNTRY, EntryKind.ORGANISATION):
            for entry in self.directory.entries[kind].values():
                spelt = (*entry.also, *(name for each in entry.versions for name in _spellings(each.facts)))
                if sought and sought in map(plain, spelt):
                    return entry.on(self.day)
        return None

    def word(self, id_: str, language: Language) -> str:
        """What a language calls a country or an organisation for short; the id itself where the directory
        does not hold it."""
        known = self.delegation(id_)
        return known.names(language).short if known is not None else id_

    def sorted_by_name(self, ids: Iterable[str], language: Language) -> tuple[str, ...]:
        """Countries and organisations in the alphabetical order of a language's short names; accents do not
        count."""
        return tuple(sorted(ids, key=lambda id_: plain(self.word(id_, language))))

    def joined_names(self, ids: Sequence[str], language: Language) -> str:
        """Countries and organisations as a sentence lists them, without those that are not known."""
        known = (self.delegation(id_) for id_ in ids)
        return joined([each.names(language).running for each in known if each is not None], language)

    # Bodies and the secretariat

    def bodies(self) -> list[NamedEntry]:
        """Those that meet on this day, in the order of the table."""
        return [each for each in self.all(EntryKind.BODY) if each.role is Role.ACTIVE]

    def body(self, id_: str) -> NamedEntry:
        """The body with this id. One that the directory does not hold has its id for a name."""
        other = Names(id_, acronym=id_)
        return self.find(EntryKind.BODY, id_) or NamedEntry(EntryKind.BODY, id_, Facts(other, other))

    def body_id(self, written: str) -> str:
        """The id of the body with this acronym in either language, else the words as they were written."""
        for each in self.all(EntryKind.BODY):
            if written.upper() in (each.names(language).acronym.upper() for language in LANGUAGES):
                return each.id
        return written

    def acronym(self, id_: str, language: Language) -> str:
        """What a language calls a body for short: RCGM is GRCM in Spanish."""
        return self.body(id_).names(language).for_short

    def secretariat(self) -> NamedEntry:
        """The secretariat, as it is called on this day."""
        found = self.find(EntryKind.SECRETARIAT, SECRETARIAT)
        assert found is not None
        return found

    def in_order(self, kind: EntryKind, language: Language) -> list[NamedEntry]:
        """Every entry of a kind by its name in a language."""
        return in_order(self.all(kind), language)


def own_changes(shipped: Directory, entry: Entry) -> list[OwnVersion]:
    """What a file must say for an entry to be as given: its versions that differ from the shipped ones, and
    the shipped ones that it does not have."""
    base = shipped.entry(entry.kind, entry.id)
    kept = {each.since: each.facts for each in base.versions} if base is not None else {}
    now = {each.since: each.facts for each in entry.versions}
    changed = [since for since, facts in now.items() if kept.get(since) != facts]
    gone = [since for since in kept if since not in now]
    return [OwnVersion(entry.kind, entry.id, since, now.get(since)) for since in (*changed, *gone)]


def changed_from(entry: Entry, since: date | None, facts: Facts) -> Entry:
    """The entry as it is from a day on: one more version. Raises NameNeeded, SinceTaken."""
    return _placed(entry, Version(since, facts, is_own=True))


def corrected(entry: Entry, old: date | None, since: date | None, facts: Facts) -> Entry:
    """The entry with other facts, and perhaps another first day, for the version since ``old``.

    Raises NameNeeded, SinceTaken.
    """
    rest = replace(entry, versions=tuple(each for each in entry.versions if each.since != old))
    return _placed(rest, Version(since, facts, is_own=True))


def _placed(entry: Entry, version: Version) -> Entry:
    from rcm_desktop.domain.entries import SinceTaken

    version.facts.check()
    if entry.since(version.since) is not None:
        raise SinceTaken(version.since.isoformat() if version.since else "")
    return entry.with_version(version)


def _spellings(facts: Facts) -> tuple[str, ...]:
    return (*facts.en.spellings(), *facts.es.spellings())
