"""What a file says of the directory, as rows and back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from rcm_desktop.domain.directory import Directory, OwnDirectory
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.storage import directory_rows
from rcm_desktop.storage.directory_rows import own_directory
from rcm_desktop.storage.journal import FileJournal
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.store import LibraryStore, Unit
from rcm_desktop.storage.tables import directory_version
from tests.storage.samples import DIRECTORY
from tests.storage.store_schema import add_directory


def test_what_is_written_is_read_again(path: Path) -> None:
    with Library.create(path) as library:
        with library.reading() as connection:
            assert own_directory(connection) == OwnDirectory()
        library.write(add_directory)
        with library.reading() as connection:
            assert own_directory(connection) == DIRECTORY


def test_versions_of_an_entry_take_the_place_of_all_before(path: Path) -> None:
    (first, *_) = DIRECTORY.versions
    with Library.create(path) as library:
        library.write(add_directory)
        library.write(
            lambda connection: directory_rows.put_versions(connection, first.kind, first.id, [first])
        )
        with library.reading() as connection:
            kept = own_directory(connection).versions
            rows = connection.execute(select(func.count()).select_from(directory_version)).scalar()
    assert [each for each in kept if each.id == "CL"] == [first]
    assert rows == 2, "the other entry stays"


def test_years_and_contacts_are_exchanged_and_taken_out(path: Path) -> None:
    first, second = DIRECTORY.contacts
    changed = replace(first, name="Eva Sol")
    with Library.create(path) as library:
        library.write(add_directory)

        def work(unit: Unit) -> None:
            unit.put_contact(changed)
            unit.put_presidency(2031, "CA")
            unit.put_presidency(2018, None)

        store = LibraryStore(library, FileJournal(library))
        store.write(work)
        with library.reading() as connection:
            own = own_directory(connection)
        assert own.contacts == (changed, second)
        assert own.presidencies == {2031: "CA"}
        store.write(lambda unit: unit.remove_contact(second.id))
        assert store.directory().contacts == (changed,)


def test_the_directory_is_read_once_until_it_is_written(path: Path) -> None:
    with Library.create(path) as library:
        store = LibraryStore(library, FileJournal(library))
        before = store.directory()
        assert store.directory() is before
        store.write(lambda unit: unit.put_setting("language", "es"))
        assert store.directory() is before
        store.write(lambda unit: unit.put_presidency(2031, "GT"))
        assert store.directory().presidency(2031) == "GT"
        assert before == Directory.shipped()


def test_a_write_that_fails_leaves_the_directory(path: Path) -> None:
    def work(unit: Unit) -> None:
        unit.put_versions(EntryKind.COUNTRY, "CL", list(DIRECTORY.versions[:1]))
        raise ValueError

    with Library.create(path) as library:
        store = LibraryStore(library, FileJournal(library))
        with pytest.raises(ValueError):
            store.write(work)
        assert store.directory() == Directory.shipped()
