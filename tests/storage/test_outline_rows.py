from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, text

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.nodes import Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Text
from rcm_desktop.storage.encoding import change_json, change_of
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.meetings import add_meeting, remove_meeting
from rcm_desktop.storage.outline_rows import load_outline, remove_outline, save_change
from tests.storage.samples import CHILD, ITEM, MEETING, SECTION, added


def stored(library: Library, *changes: Change) -> Outline:
    def work(connection: Connection) -> None:
        for change in changes:
            save_change(connection, MEETING.id, change)

    library.write(work)
    with library.reading() as connection:
        return load_outline(connection, MEETING.id)


def with_meeting(library: Library) -> None:
    library.write(lambda connection: add_meeting(connection, MEETING, at()))


def at() -> datetime:
    return datetime(2031, 5, 6, 9)


def test_every_field_of_a_node_comes_back(library: Library) -> None:
    with_meeting(library)
    assert stored(library, added(SECTION, ITEM, CHILD)) == Outline([SECTION, ITEM, CHILD])


def test_a_child_may_be_stored_before_its_parent(library: Library) -> None:
    with_meeting(library)
    assert stored(library, added(CHILD, ITEM, SECTION)) == Outline([SECTION, ITEM, CHILD])


def test_a_change_and_its_inverse_leave_what_was(library: Library) -> None:
    with_meeting(library)
    restated = replace(ITEM, es=Version(Text("Agradecer a Belice")), fixed=False, agreed_at=None)
    change = Change((Edit(ITEM, restated), Edit(CHILD, None)))
    before = added(SECTION, ITEM, CHILD)
    assert stored(library, before, change) == Outline([SECTION, restated])
    assert stored(library, change.inverse()) == Outline([SECTION, ITEM, CHILD])


def test_a_change_stored_twice_does_no_harm(library: Library) -> None:
    with_meeting(library)
    change = added(SECTION, ITEM)
    assert stored(library, change, change) == Outline([SECTION, ITEM])
    gone = Change((Edit(ITEM, None), Edit(SECTION, None)))
    assert stored(library, gone, gone) == Outline()


def test_a_change_survives_its_json() -> None:
    change = Change((Edit(None, SECTION), Edit(ITEM, None), Edit(CHILD, replace(CHILD, rank="W"))))
    assert change_of(change_json(change)) == change


def test_a_removed_meeting_leaves_no_rows(library: Library) -> None:
    with_meeting(library)
    stored(library, added(SECTION, ITEM, CHILD))
    library.write(lambda connection: remove_meeting(connection, MEETING.id))
    with library.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM node")).scalar() == 0


def test_an_outline_is_emptied(library: Library) -> None:
    with_meeting(library)
    stored(library, added(SECTION, ITEM, CHILD))
    library.write(lambda connection: remove_outline(connection, MEETING.id))
    assert stored(library) == Outline()


def test_one_meeting_is_found_without_a_scan(library: Library) -> None:
    queries = {
        "SELECT id FROM node WHERE meeting_id = 'x'": "ix_node_meeting",
        "SELECT 1 FROM step WHERE meeting_id = 'x' AND undone = 0 ORDER BY moment DESC": "ix_step_undone",
        "DELETE FROM text_history WHERE meeting_id = 'x' AND moment = 1": "ix_text_history_moment",
        "SELECT id FROM meeting ORDER BY starts DESC LIMIT 1": "ix_meeting_starts",
    }
    with library.reading() as connection:
        for query, index in queries.items():
            plan = connection.execute(text(f"EXPLAIN QUERY PLAN {query}")).all()
            assert index in plan[0].detail, plan
            assert "TEMP B-TREE" not in str(plan)
