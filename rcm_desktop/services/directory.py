"""The directory of the conference, put right by the secretariat: each change is one unit of work.

What is as shipped is not kept in the file: it follows the program.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from typing import Protocol
from uuid import uuid4

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.directory import Directory, OwnVersion, changed_from, corrected, own_changes
from rcm_desktop.domain.entries import BadCode, CodeTaken, Entry, EntryKind, Facts


class ReadingUnit(Protocol):
    """What can be asked of the directory."""

    def directory(self) -> Directory: ...


class WritingUnit(ReadingUnit, Protocol):
    """What can be written of the directory."""

    def put_versions(self, kind: EntryKind, id_: str, versions: list[OwnVersion]) -> None: ...

    def put_presidency(self, year: int, country: str | None) -> None: ...

    def put_contact(self, contact: Contact) -> None: ...

    def remove_contact(self, id_: str) -> None: ...


class Store(Protocol):
    """The library as this service sees it."""

    def reading(self) -> AbstractContextManager[ReadingUnit]: ...

    def directory(self) -> Directory:
        """As it was written last."""

    def write(self, work: Callable[[WritingUnit], None]) -> None:
        """Run ``work`` in one transaction on the writer and wait for its answer; raises what it raises."""

    @property
    def is_read_only(self) -> bool: ...


class DirectoryBook:
    """Names, roles, Presidencies and contacts, as one file has them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def is_read_only(self) -> bool:
        return self._store.is_read_only

    def directory(self) -> Directory:
        """As it is now."""
        return self._store.directory()

    # Entries

    def add(self, kind: EntryKind, code: str, facts: Facts, since: date | None = None) -> str:
        """A new entry; its id.

        ``code`` is a country's ISO 3166-1 alpha-2 code; of other kinds the English acronym or short name is
        the id. Raises NameNeeded, BadCode, CodeTaken.
        """
        facts.check()
        id_ = _new_id(kind, code, facts)

        def work(unit: WritingUnit) -> None:
            directory = unit.directory()
            known = directory.entries[kind]
            words = id_.upper()
            if any(words == each.upper() for each in known) or _is_delegation(directory, kind, id_):
                raise CodeTaken(id_)
            unit.put_versions(kind, id_, [OwnVersion(kind, id_, since, facts)])

        self._store.write(work)
        return id_

    def correct(
        self, kind: EntryKind, id_: str, old: date | None, facts: Facts, since: date | None = None
    ) -> None:
        """Put the version since ``old`` right: what was said of that time was wrong. ``since`` is its first
        day from now on, None for always.

        Raises NameNeeded, SinceTaken.
        """
        self._change(kind, id_, lambda entry: corrected(entry, old, since, facts))

    def change(self, kind: EntryKind, id_: str, since: date | None, facts: Facts) -> None:
        """Let an entry be so from a day on; before it all stays. Raises NameNeeded, SinceTaken."""
        self._change(kind, id_, lambda entry: changed_from(entry, since, facts))

    def remove_version(self, kind: EntryKind, id_: str, since: date | None) -> None:
        """Take out what the file says of an entry since a day; a shipped version comes back to its place.

        Raises LastVersion where an entry of the file's own has no other version.
        """

        def change(entry: Entry) -> Entry:
            base = Directory.shipped().entry(kind, id_)
            shipped = base.since(since) if base is not None else None
            now = entry.since(since)
            if shipped is not None and now is not None and now.is_own:
                return entry.with_version(shipped)
            return entry.without(since)

        self._change(kind, id_, change)

    def remove_entry(self, kind: EntryKind, id_: str) -> None:
        """Let an entry be as shipped; one of the file's own goes, with its contacts."""

        def work(unit: WritingUnit) -> None:
            unit.put_versions(kind, id_, [])
            if Directory.shipped().entry(kind, id_) is None:
                for each in unit.directory().contacts_of(kind, id_):
                    unit.remove_contact(each.id)

        self._store.write(work)

    def _change(self, kind: EntryKind, id_: str, change: Callable[[Entry], Entry]) -> None:
        def work(unit: WritingUnit) -> None:
            entry = unit.directory().entry(kind, id_)
            if entry is None:
                raise LookupError(f"no {kind.value} {id_}")
            unit.put_versions(kind, id_, own_changes(Directory.shipped(), change(entry)))

        self._store.write(work)

    # The Presidency Pro-Témpore

    def put_presidency(self, year: int, country: str) -> None:
        """Who presided in a year, by ISO 3166-1 alpha-2 code, "" for not known."""
        as_shipped = Directory.shipped().presidency(year) == country
        self._store.write(lambda unit: unit.put_presidency(year, None if as_shipped else country))

    # Contacts

    def put_contact(self, contact: Contact) -> Contact:
        """Add a contact, or put the one with its id right; with an id of its own. Raises ContactUnnamed."""
        contact.check()
        kept = contact if contact.id else replace(contact, id=str(uuid4()))
        self._store.write(lambda unit: unit.put_contact(kept))
        return kept

    def remove_contact(self, id_: str) -> None:
        """Take a contact out: what nobody needs of a person goes."""
        self._store.write(lambda unit: unit.remove_contact(id_))


def is_own(entry: Entry) -> bool:
    """Whether the file says anything of an entry that the shipped tables do not."""
    return bool(own_changes(Directory.shipped(), entry))


def is_shipped(kind: EntryKind, id_: str) -> bool:
    return Directory.shipped().entry(kind, id_) is not None


def _new_id(kind: EntryKind, code: str, facts: Facts) -> str:
    if kind is not EntryKind.COUNTRY:
        return facts.en.for_short
    if not (len(code) == 2 and code.isascii() and code.isalpha()):
        raise BadCode(code)
    return code.upper()


def _is_delegation(directory: Directory, kind: EntryKind, id_: str) -> bool:
    """Countries and organisations are told apart by their ids alone."""
    other = {EntryKind.COUNTRY: EntryKind.ORGANISATION, EntryKind.ORGANISATION: EntryKind.COUNTRY}.get(kind)
    return other is not None and directory.entry(other, id_) is not None
