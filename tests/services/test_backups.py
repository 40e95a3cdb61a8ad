"""Backups in two places: what is in the way of one keeps nothing from the other."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import LocalFiles, Opened, create_library, open_library
from rcm_desktop.domain.backups import PlaceUnusable, Reason, SameFolder, SecondPlaceMissing
from rcm_desktop.papers.errors import DiskFull
from rcm_desktop.services.backups import Places, Where
from rcm_desktop.services.second_place import SecondPlace
from rcm_desktop.storage.backups import BackupFiles


@pytest.fixture
def opened(tmp_path: Path, sample: bytes) -> Iterator[Opened]:
    (tmp_path / "here").mkdir()
    path = tmp_path / "here" / "records.rcm"
    path.write_bytes(sample)
    with open_library(path) as made:
        yield made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def edit(opened: Opened, value: str) -> None:
    opened.put_setting("word", value)


def test_a_round_serves_both_places(opened: Opened, stick: Path) -> None:
    home = opened.backups.second.choose(stick)
    done = opened.backups.back_up(Reason.OPEN)

    assert home == stick / "RCM Desktop"
    assert [outcome.is_second for outcome in done.outcomes] == [False, True]
    assert [each.path.parent for each in done.made] == [opened.path.parent / "Backups", home / "Backups"]
    assert done.conditions == []
    assert opened.backups.last_at() == done.at.replace(microsecond=0)
    # Nothing changed: nothing more is made, but by hand.
    assert opened.backups.back_up(Reason.TEN_MINUTES).made == []
    assert len(opened.backups.back_up(Reason.BY_HAND).made) == 2


def test_the_papers_of_the_meeting_lie_beside_it(opened: Opened, stick: Path) -> None:
    meeting = opened.meetings.lines()[0]
    opened.meetings.open(meeting.id)
    home = opened.backups.second.choose(stick)
    opened.backups.back_up(Reason.OPEN)

    names = {each.name for each in home.iterdir()}
    assert {"Backups", "LEAME - README.txt", f"{meeting.key}-en.txt", f"{meeting.key}-es.txt"} <= names
    words = (home / f"{meeting.key}-en.txt").read_text("utf-8")
    first = next(iter(opened.meetings.outline(meeting.id).nodes()))
    assert first.en.text.plain in words
    assert b"RCM Desktop" in (home / "LEAME - README.txt").read_bytes()


def test_a_stick_that_is_gone_keeps_nothing_from_this_disk_and_is_caught_up(
    opened: Opened, stick: Path
) -> None:
    home = opened.backups.second.choose(stick)
    opened.backups.back_up(Reason.OPEN)
    edit(opened, "one")
    away = stick.rename(stick.with_name("pulled out"))

    done = opened.backups.back_up(Reason.TEN_MINUTES)
    assert len(done.made) == 1
    (missing,) = done.conditions
    assert isinstance(missing, SecondPlaceMissing)
    assert missing.folder == str(home)
    assert not stick.exists()

    # Only its mount point is back, without our folder: nothing is made in its place.
    stick.mkdir()
    assert opened.backups.back_up(Reason.TEN_MINUTES).conditions
    assert list(stick.iterdir()) == []
    stick.rmdir()

    away.rename(stick)
    done = opened.backups.back_up(Reason.TEN_MINUTES, places=Places.SECOND)
    assert [each.path.parent for each in done.made] == [home / "Backups"]


def test_what_is_in_the_way_here_does_not_keep_the_stick_from_its_copy(opened: Opened, stick: Path) -> None:
    opened.backups.second.choose(stick)
    (opened.path.parent / "Backups").write_text("a file where the folder should be")
    done = opened.backups.back_up(Reason.TEN_MINUTES)
    assert done.own.condition is not None
    assert len(done.made) == 1


def test_a_paper_that_does_not_fit_leaves_the_backup_and_is_told(
    opened: Opened, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = opened.backups.second.choose(stick)

    def full(path: Path, _: bytes) -> None:
        raise DiskFull(str(path))

    monkeypatch.setattr("rcm_desktop.services.backups.write_whole", full)
    done = opened.backups.back_up(Reason.TEN_MINUTES)
    assert len(list((home / "Backups").glob("*.rcm"))) == 1
    assert [each.path.parent.parent for each in done.made] == [opened.path.parent, home]
    assert isinstance(done.conditions[0], DiskFull)
    assert [outcome.are_papers_owed for outcome in done.outcomes] == [False, True]


def test_papers_that_are_owed_are_written_by_the_next_round_after_a_restart_too(
    opened: Opened, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = opened.backups.second.choose(stick)
    readme = home / "LEAME - README.txt"

    def full(path: Path, _: bytes) -> None:
        raise DiskFull(str(path))

    with monkeypatch.context() as patch:
        patch.setattr("rcm_desktop.services.backups.write_whole", full)
        opened.backups.back_up(Reason.CLOSE)
        (second,) = opened.backups.back_up(Reason.CLOSE, places=Places.SECOND).outcomes
        assert (second.made, second.are_papers_owed) == (None, True), "owed still, with nothing new to keep"
    opened.close()
    with open_library(opened.path) as again:
        done = again.backups.back_up(Reason.OPEN)
        assert (done.made, done.conditions) == ([], [])
        assert readme.is_file()
        readme.unlink()
        again.backups.back_up(Reason.TEN_MINUTES)
        assert not readme.exists(), "written once for each backup, not in every round"


def test_the_choice_is_that_of_this_computer(opened: Opened, stick: Path) -> None:
    second = opened.backups.second
    home = second.choose(stick)
    elsewhere = SecondPlace(opened.store, opened.path.parent, computer="another")
    assert elsewhere.home() is None
    elsewhere.choose(stick / "theirs")
    assert second.home() == home
    second.forget()
    assert second.home() is None
    assert elsewhere.home() == stick / "theirs" / "RCM Desktop"
    assert (home / "Backups").is_dir()


def test_our_own_folder_can_be_chosen_again(opened: Opened, stick: Path) -> None:
    home = opened.backups.second.choose(stick)
    assert opened.backups.second.choose(home) == home


def test_a_place_that_is_none_is_refused(opened: Opened, stick: Path) -> None:
    (stick / "letter").write_text("a letter")
    with pytest.raises(PlaceUnusable):
        opened.backups.second.choose(stick / "letter")
    with pytest.raises(SameFolder):
        opened.backups.second.choose(opened.path.parent)
    assert opened.backups.second.home() is None


def test_a_choice_that_cannot_be_read_is_none(opened: Opened) -> None:
    for kept in ("{", "[1]", '"x"'):
        opened.put_setting("second_places", kept)
        assert opened.backups.second.home() is None


def test_the_list_tells_whose_and_where(opened: Opened, stick: Path, tmp_path: Path) -> None:
    opened.backups.second.choose(stick)
    opened.backups.back_up(Reason.BY_HAND)
    (tmp_path / "other").mkdir()
    with create_library(tmp_path / "other" / "records.rcm") as other:
        other.backups.back_up(Reason.BY_HAND)
    opened.backups.look_in(tmp_path / "other")

    lines = opened.backups.lines()
    assert {(line.is_own, line.place) for line in lines} == {
        (False, Where.ELSEWHERE),
        (True, Where.BESIDE_FILE),
        (True, Where.SECOND),
    }
    found = opened.backups.look_into(lines[-1].backup.path)
    assert found.meetings in (0, 3)


def test_a_dead_laptop_needs_only_the_stick(opened: Opened, stick: Path, tmp_path: Path) -> None:
    opened.backups.second.choose(stick)
    edit(opened, "typed last")
    opened.backups.back_up(Reason.CLOSE)
    opened.close()
    shutil.rmtree(opened.path.parent)

    found = LocalFiles().backups_near([tmp_path / "nowhere" / "records.rcm"])
    assert found.lines() == []
    found.look_in(stick)
    newest = found.lines()[0]
    assert found.look_into(newest.backup.path).meetings == 3
    new = tmp_path / "spare.rcm"
    found.restore(newest.backup.path, new)

    with open_library(new) as again:
        assert again.setting("word") == "typed last"
        assert len(again.meetings.lines()) == 3


def test_a_stick_full_of_other_things_is_searched_where_ours_lie(stick: Path, tmp_path: Path) -> None:
    found = LocalFiles().backups_near([])
    found.look_in(stick)
    assert not any(line.is_own for line in found.lines())
    assert BackupFiles().backups_in(stick / "nowhere") == []


def test_last_at_is_the_latest(opened: Opened) -> None:
    assert opened.backups.last_at() is None
    opened.backups.back_up(Reason.BY_HAND)
    last = opened.backups.last_at()
    assert last is not None
    assert datetime.now() - last < timedelta(minutes=1)
