from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest

from rcm_desktop.storage import meetings
from rcm_desktop.storage.errors import KeyTaken
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.settings import save_setting, setting_of
from tests.storage.samples import MEETING

NOW = datetime(2031, 5, 6, 9)
LATER = replace(MEETING, id="2", key="rcgm-2032-01", start=date(2032, 1, 9), end=None)
UNDATED = replace(MEETING, id="3", key="meeting", start=None, end=None)


def test_every_field_of_a_meeting_comes_back(library: Library) -> None:
    library.write(lambda connection: meetings.add_meeting(connection, MEETING, NOW))
    with library.reading() as connection:
        assert meetings.find_meeting(connection, MEETING.id) == MEETING
        assert meetings.find_meeting_by_key(connection, "rcgm-2031-05") == MEETING
        assert meetings.find_meeting_by_key(connection, "rcgm-1999-05") is None


def test_meetings_are_listed_latest_first(library: Library) -> None:
    for meeting in (UNDATED, MEETING, LATER):
        library.write(partial(meetings.add_meeting, meeting=meeting, created_at=NOW))
    with library.reading() as connection:
        assert meetings.all_meetings(connection) == [LATER, MEETING, UNDATED]
        assert meetings.latest_meeting(connection) == LATER
        assert meetings.meeting_keys(connection) == {LATER.key, MEETING.key, UNDATED.key}


def test_a_meeting_without_a_day_can_be_the_latest(library: Library) -> None:
    with library.reading() as connection:
        assert meetings.latest_meeting(connection) is None
    library.write(lambda connection: meetings.add_meeting(connection, UNDATED, NOW))
    with library.reading() as connection:
        assert meetings.latest_meeting(connection) == UNDATED


def test_a_key_is_given_once(library: Library) -> None:
    library.write(lambda connection: meetings.add_meeting(connection, MEETING, NOW))
    with pytest.raises(KeyTaken) as raised:
        twin = replace(LATER, key=MEETING.key)
        library.write(lambda connection: meetings.add_meeting(connection, twin, NOW))
    assert raised.value.key == MEETING.key


def test_a_changed_record_replaces_the_old_one(library: Library) -> None:
    library.write(lambda connection: meetings.add_meeting(connection, MEETING, NOW))
    changed = replace(MEETING, body="CSM", read_present=())
    library.write(lambda connection: meetings.update_meeting(connection, changed))
    with library.reading() as connection:
        assert meetings.all_meetings(connection) == [changed]
    with pytest.raises(LookupError):
        library.write(lambda connection: meetings.update_meeting(connection, LATER))


def test_a_setting_is_kept_and_replaced(library: Library) -> None:
    library.write(lambda connection: save_setting(connection, "meeting", "a"))
    library.write(lambda connection: save_setting(connection, "meeting", "b"))
    with library.reading() as connection:
        assert setting_of(connection, "meeting") == "b"
        assert setting_of(connection, "tab") is None
