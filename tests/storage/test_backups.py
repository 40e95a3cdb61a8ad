"""Backups in a folder: made when something changed, sound, told apart, thinned, and brought back."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from rcm_desktop.domain.backups import Backup, PeopleDifference, Reason
from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.erasing import Erased
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Invitation
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Version
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.text import Text
from rcm_desktop.storage import errors
from rcm_desktop.storage.backup_contents import look_into, restore
from rcm_desktop.storage.backup_names import backups_in
from rcm_desktop.storage.backups import LibraryBackups
from rcm_desktop.storage.delegates import delegate_row, put_delegate, remove_delegate
from rcm_desktop.storage.erasures import LibraryErasures
from rcm_desktop.storage.events import EventRows
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.meetings import add_meeting, all_meetings
from rcm_desktop.storage.outline_rows import load_outline, save_change
from rcm_desktop.storage.people_rows import PeopleRows
from rcm_desktop.storage.settings import save_setting
from tests.storage.conftest import contents
from tests.storage.samples import CHILD, ITEM, MEETING, SECTION, added

NOW = datetime(2031, 5, 7, 14, 30)


@pytest.fixture
def backups(library: Library) -> LibraryBackups:
    fill(library)
    return LibraryBackups(library)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Backups"


def fill(library: Library) -> None:
    def work(connection: object) -> None:
        add_meeting(connection, MEETING, NOW)  # type: ignore[arg-type]
        save_change(connection, MEETING.id, added(SECTION, ITEM, CHILD))  # type: ignore[arg-type]

    library.write(work)


def change(library: Library, value: str) -> None:
    library.write(lambda connection: save_setting(connection, "word", value))


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def flip(path: Path) -> None:
    """Turn every bit of a page in the middle, as a stick that forgets does."""
    whole = bytearray(path.read_bytes())
    middle = len(whole) // 2 // 4096 * 4096
    whole[middle : middle + 4096] = bytes(255 - each for each in whole[middle : middle + 4096])
    path.write_bytes(whole)


HARMS = pytest.mark.parametrize("harm", [truncate, flip], ids=["truncated", "flipped bytes"])


# Making


@pytest.mark.parametrize("reason", Reason)
def test_each_kind_of_backup_is_brought_back_whole(
    backups: LibraryBackups, library: Library, folder: Path, tmp_path: Path, reason: Reason
) -> None:
    made = backups.make(folder, reason, NOW)
    change(library, "later")
    new = tmp_path / "new.rcm"

    restore(made.path, new)

    assert made.name.reason is reason
    with Library.open(new) as restored, restored.reading() as connection:
        assert all_meetings(connection) == [MEETING]
        assert len(list(load_outline(connection, MEETING.id).nodes())) == 3
    assert [each.path for each in backups_in(folder)] == [made.path]


def test_nothing_is_kept_twice_and_nothing_missed(
    backups: LibraryBackups, library: Library, folder: Path
) -> None:
    assert not backups.is_kept_in(folder)
    backups.make(folder, Reason.OPEN, NOW)
    assert backups.is_kept_in(folder)
    change(library, "one")
    assert not backups.is_kept_in(folder)
    backups.make(folder, Reason.TEN_MINUTES, NOW + timedelta(minutes=10))
    assert backups.is_kept_in(folder)


def test_what_was_closed_and_opened_again_is_still_kept(path: Path, folder: Path) -> None:
    with Library.create(path) as library:
        fill(library)
        LibraryBackups(library).make(folder, Reason.CLOSE, NOW)
    with Library.open(path) as library:
        assert LibraryBackups(library).is_kept_in(folder)
        change(library, "more")
    with Library.open(path) as library:
        assert not LibraryBackups(library).is_kept_in(folder)


def test_the_same_figures_on_two_branches_are_two_states(path: Path, folder: Path) -> None:
    """A file that was put back by hand and went on is not taken for the one that was backed up."""
    with Library.create(path) as library:
        change(library, "before")
    before = path.read_bytes()
    with Library.open(path) as library:
        change(library, "one way")
        LibraryBackups(library).make(folder, Reason.CLOSE, NOW)
    path.write_bytes(before)
    with Library.open(path) as library:
        change(library, "the other")
        assert not LibraryBackups(library).is_kept_in(folder)


def test_two_backups_of_one_second_have_two_names(backups: LibraryBackups, folder: Path) -> None:
    first, second = (backups.make(folder, Reason.BY_HAND, NOW) for _ in range(2))
    assert first.path != second.path
    assert backups_in(folder) == [second, first]


def test_two_files_of_one_name_share_a_folder(tmp_path: Path, folder: Path) -> None:
    made: dict[str, list[Backup]] = {}
    for place in ("desk", "laptop"):
        (tmp_path / place).mkdir()
        with Library.create(tmp_path / place / "records.rcm") as library:
            backups = LibraryBackups(library)
            times = [NOW - timedelta(days=50, hours=hours) for hours in (2, 1)]
            made[place] = [backups.make(folder, Reason.CLOSE, at) for at in times]
    with Library.open(tmp_path / "desk" / "records.rcm") as library:
        backups = LibraryBackups(library)
        assert backups.own_in(folder) == made["desk"][::-1]
        assert backups.thin(folder, NOW) == [made["desk"][0].path]
    assert {each.path for each in backups_in(folder)} == {
        made["desk"][1].path,
        *(each.path for each in made["laptop"]),
    }


def test_a_file_for_reading_is_backed_up_too(path: Path, folder: Path) -> None:
    with Library.create(path) as library:
        fill(library)
    before = path.read_bytes()
    path.chmod(0o444)
    with Library.open(path, read_only=True) as library:
        made = LibraryBackups(library).make(folder, Reason.BY_HAND, NOW)
    assert look_into(made.path).meetings == 1
    assert path.read_bytes() == before


def test_what_a_killed_program_left_is_swept_away_after_a_day(backups: LibraryBackups, folder: Path) -> None:
    folder.mkdir()
    old, fresh = folder / ".a.rcm.0123abcd.part", folder / ".b.rcm.0123abcd.part-journal"
    for each in (old, fresh):
        each.write_bytes(b"half")
    os.utime(old, (time.time() - 90_000,) * 2)
    backups.make(folder, Reason.CLOSE, NOW)
    assert not old.exists()
    assert fresh.exists()


# A disk that fails


@contextmanager
def small_disk(size: int) -> Iterator[None]:
    """No file may grow beyond ``size`` bytes, which a program meets as a disk that takes no more."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_full_disk_costs_no_backup_that_is_there(
    backups: LibraryBackups, library: Library, folder: Path
) -> None:
    backups.make(folder, Reason.OPEN, NOW - timedelta(hours=1))
    before = contents(folder)
    change(library, "more")
    with small_disk(20_000), pytest.raises(errors.LibraryCondition) as raised:
        backups.make(folder, Reason.TEN_MINUTES, NOW)
    assert isinstance(raised.value, errors.DiskFull | errors.DiskFails)
    assert contents(folder) == before
    backups.make(folder, Reason.TEN_MINUTES, NOW)


def test_a_folder_that_cannot_be_made_is_a_condition(backups: LibraryBackups, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a letter")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / "gone" / "Backups"):
        with pytest.raises(errors.LibraryCondition):
            backups.make(folder, Reason.CLOSE, NOW)


# Damage


@HARMS
def test_a_damaged_newest_one_pushes_no_good_one_out(
    backups: LibraryBackups, library: Library, folder: Path, harm: Callable[[Path], None]
) -> None:
    times = [NOW - timedelta(days=40, hours=hours) for hours in (3, 2, 1)]
    oldest, good, newest = (backups.make(folder, Reason.CLOSE, at) for at in times)
    harm(newest.path)
    damaged = newest.path.read_bytes()

    gone = backups.thin(folder, NOW)

    # Of that month the latest sound one stays; the damaged one is left for a person to look at.
    assert gone == [oldest.path]
    assert look_into(good.path).meetings == 1
    assert newest.path.read_bytes() == damaged


@HARMS
def test_a_damaged_newest_one_is_followed_by_a_new_one(
    backups: LibraryBackups, library: Library, folder: Path, harm: Callable[[Path], None]
) -> None:
    backups.make(folder, Reason.OPEN, NOW)
    change(library, "more")
    newest = backups.make(folder, Reason.CLOSE, NOW + timedelta(minutes=20))
    assert backups.is_kept_in(folder)
    harm(newest.path)
    assert not backups.is_kept_in(folder)
    again = backups.make(folder, Reason.TEN_MINUTES, NOW + timedelta(minutes=30))
    assert look_into(again.path).meetings == 1
    with pytest.raises(errors.LibraryCondition):
        look_into(newest.path)


def test_thinning_keeps_what_an_earlier_version_can_read(backups: LibraryBackups, folder: Path) -> None:
    first = backups.make(folder, Reason.BEFORE_UPGRADE, NOW - timedelta(days=70, hours=2))
    backups.make(folder, Reason.CLOSE, NOW - timedelta(days=70, hours=1))
    last = backups.make(folder, Reason.CLOSE, NOW - timedelta(days=70))
    backups.thin(folder, NOW)
    assert [each.path for each in backups_in(folder)] == [last.path, first.path]


# Looking into them


def test_a_backup_tells_what_it_holds(backups: LibraryBackups, folder: Path) -> None:
    made = backups.make(folder, Reason.CLOSE, NOW)
    before = contents(folder)
    found = look_into(made.path)
    assert (found.meetings, found.conclusions) == (1, 1)
    assert found.changed_at is not None
    assert datetime.now() - found.changed_at < timedelta(minutes=1)
    assert found == backups.holdings()
    assert contents(folder) == before


def test_differences_are_told_by_meeting(backups: LibraryBackups, library: Library, folder: Path) -> None:
    made = backups.make(folder, Reason.CLOSE, NOW)
    assert not backups.difference(made.path)
    other = replace(MEETING, id="other", key="rcgm-2031-11", start=None)
    spoken = ITEM.with_version(Language.ES, Version(Text("Otra cosa")))
    fresh = replace(CHILD, id="c", rank="k")

    def work(connection: object) -> None:
        add_meeting(connection, other, NOW)  # type: ignore[arg-type]
        edits = (Edit(ITEM, spoken), Edit(None, fresh), Edit(CHILD, None))
        save_change(connection, MEETING.id, Change(edits))  # type: ignore[arg-type]

    library.write(work)
    changed, new = backups.difference(made.path).meetings
    assert (changed.meeting.id, changed.is_there, changed.is_here) == (MEETING.id, True, True)
    assert (changed.only_there, changed.only_here, changed.different) == (1, 1, 1)
    assert not changed.is_record_different
    assert (new.meeting.id, new.is_there, new.is_here) == ("other", False, True)


def test_people_are_compared_by_name_and_part(
    backups: LibraryBackups, library: Library, folder: Path
) -> None:
    ana, eva = Delegate("da", "pa", "Ana Peres"), Delegate("de", "pe", "Eva Rojas", delegation="PA")

    def put(*delegates: Delegate) -> None:
        def work(connection: Connection) -> None:
            for each in delegates:
                put_delegate(connection, MEETING.id, delegate_row(each))

        library.write(work)

    put(ana, eva)
    made = backups.make(folder, Reason.CLOSE, NOW)
    assert not backups.difference(made.path)
    put(replace(ana, name="Ana Pérez"), Delegate("di", "pi", "Iris Soto"), Delegate("dm", "pm", "Mark Young"))
    library.write(lambda connection: remove_delegate(connection, delegate_row(eva)))
    (changed,) = backups.difference(made.path).meetings
    assert changed.people == PeopleDifference(only_there=1, only_here=2, different=1)
    assert not changed.is_record_different
    assert (changed.only_there, changed.only_here, changed.different) == (0, 0, 0)


def test_events_are_compared_with_their_rounds_and_people(
    backups: LibraryBackups, library: Library, folder: Path
) -> None:
    workshop = Event("w", "workshop", EventKind.WORKSHOP, en=EventWording("Workshop"))
    record = EventRecord(workshop, (Invitation("PA"),), (Delegate("p", "pe", "Eva Rojas"),))

    def save(before: EventRecord | None, after: EventRecord | None) -> None:
        def work(connection: Connection) -> None:
            EventRows(connection, Directory.shipped).save([(before, after)], "event", "", NOW)

        library.write(work)

    save(None, record)
    made = backups.make(folder, Reason.CLOSE, NOW)
    assert not backups.difference(made.path)
    changed = EventRecord(
        replace(workshop, en=EventWording("Training")),
        (Invitation("PA", answer=Answer.CONFIRMED), Invitation("CR")),
        (),
    )
    save(record, changed)
    save(None, EventRecord(Event("n", "new", en=EventWording("New"))))
    events = {each.id: each for each in backups.difference(made.path).events}
    assert (events["n"].is_there, events["n"].is_here) == (False, True)
    found = events["w"]
    assert (found.is_there, found.is_here, found.is_changed, found.answers) == (True, True, True, 2)
    assert found.people == PeopleDifference(only_there=1)


def test_nothing_is_restored_over_a_file(backups: LibraryBackups, folder: Path, tmp_path: Path) -> None:
    made = backups.make(folder, Reason.CLOSE, NOW)
    new = tmp_path / "new.rcm"
    new.write_text("a letter")
    with pytest.raises(errors.AlreadyThere):
        restore(made.path, new)
    assert new.read_text() == "a letter"


@HARMS
def test_nothing_is_restored_from_a_damaged_one(
    backups: LibraryBackups, folder: Path, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    made = backups.make(folder, Reason.CLOSE, NOW)
    harm(made.path)
    with pytest.raises(errors.LibraryCondition) as raised:
        restore(made.path, tmp_path / "new.rcm")
    assert raised.value.path == str(made.path)
    assert not (tmp_path / "new.rcm").exists()


@pytest.mark.parametrize("schema", range(2, 9))
def test_who_was_erased_does_not_come_back_from_a_backup_of_an_older_form(
    tmp_path: Path, schema: int
) -> None:
    """The steps of undo hold names there too, and such a file has no table that remembers."""
    stored = Path(__file__).parent / "stored" / f"schema_{schema}.rcm"
    assert "Lucía Barrios".encode() in stored.read_bytes()
    new = tmp_path / "new.rcm"
    restore(stored, new, erased=Erased(frozenset({"p1"})))
    assert "Lucía Barrios".encode() not in new.read_bytes()
    assert b"Ixcoy" in new.read_bytes()
    with Library.open(new) as restored, restored.reading() as connection:
        assert [each.id for each in PeopleRows(connection).all()] == ["p2"]
        assert LibraryErasures(restored).noted_near() == Erased(frozenset({"p1"}))
