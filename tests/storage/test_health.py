from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from rcm_desktop.storage.driver import Mode, connect
from rcm_desktop.storage.errors import LibraryMissing
from rcm_desktop.storage.health import check, check_library
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.meetings import add_meeting
from rcm_desktop.storage.outline_rows import save_change
from tests.storage.conftest import contents
from tests.storage.samples import CHILD, ITEM, MEETING, SECTION, added


@pytest.fixture
def filled(library: Library) -> Library:
    library.write(lambda connection: add_meeting(connection, MEETING, datetime(2031, 5, 6)))
    library.write(lambda connection: save_change(connection, MEETING.id, added(SECTION, ITEM, CHILD)))
    return library


def findings(path: Path) -> dict[str, str]:
    return {finding.code: finding.detail for finding in check(path).findings if not finding.is_well}


def spoil(path: Path, *statements: str) -> None:
    connection = connect(path, Mode.BUILDING)
    connection.execute("PRAGMA foreign_keys = 0")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_sound_library_is_well_open_or_closed(filled: Library, path: Path) -> None:
    assert check_library(filled).is_well
    assert check(path).is_well
    filled.close()
    before = contents(path.parent)
    health = check(path)
    assert health.is_well
    assert (health.meetings, health.nodes) == (1, 3)
    assert contents(path.parent) == before


def test_a_lost_index_is_found(filled: Library, path: Path) -> None:
    filled.close()
    spoil(path, "DROP INDEX ix_node_meeting")
    assert findings(path) == {"schema": "ix_node_meeting"}


def test_an_orphan_is_found(filled: Library, path: Path) -> None:
    filled.close()
    spoil(path, "DELETE FROM node WHERE id = 'a'")
    found = findings(path)
    # Its words are in the index still, under a number.
    assert found.pop("search").isdecimal()
    assert found == {"integrity": "foreign_key_check node node", "orphans": "b"}


def test_a_node_under_another_meetings_node_is_found(filled: Library, path: Path) -> None:
    filled.close()
    columns = "key, body, present, en_title, en_place, en_opening, en_after, es_title, es_place, "
    columns += "es_opening, es_after, created_at"
    values = columns.replace("key,", "'other',")
    spoil(
        path,
        f"INSERT INTO meeting (id, {columns}) SELECT 'm', {values} FROM meeting",
        "UPDATE node SET meeting_id = 'm' WHERE id = 'b'",
    )
    assert findings(path) == {"strayed": "b"}


def test_texts_that_the_search_does_not_know_are_found(filled: Library, path: Path) -> None:
    filled.close()
    spoil(path, "UPDATE node SET en_text = 'To go off' WHERE id = 'b'")
    assert findings(path) == {"search": "off"}


def test_without_its_index_a_file_is_still_looked_over(filled: Library, path: Path) -> None:
    filled.close()
    spoil(path, "DROP TABLE search_word")
    assert findings(path) == {"schema": "search_word"}


def test_what_cannot_be_opened_is_named(path: Path) -> None:
    with pytest.raises(LibraryMissing):
        check(path)
