"""The floors wired together: a file that is open, given back, made and taken away."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import LocalFiles, create_library, open_library
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.operations import InsertItem
from rcm_desktop.storage.errors import AlreadyThere, CopyOntoItself, DiskFull, Held, LibraryMissing
from rcm_desktop.storage.library import Library
from tests.storage.conftest import contents


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", None, None)
    return path


def test_a_block_stores_what_was_queued_and_lets_the_file_go(path: Path) -> None:
    with open_library(path) as opened:
        editing, _ = opened.meetings.open(opened.meetings.lines()[0].id)
        item = next(node for node in editing.outline.nodes() if node.kind is Kind.ITEM)
        editing.do(InsertItem(item.id))
        whole = editing.outline

    assert list(contents(path.parent)) == ["records.rcm"]
    with open_library(path, read_only=True) as opened:
        assert opened.read_only
        assert opened.meetings.outline(editing.meeting) == whole


def test_a_block_that_ends_badly_lets_the_file_go_too(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), open_library(path) as opened:
        raise ZeroDivisionError

    assert opened.path == path
    assert list(contents(path.parent)) == ["records.rcm"]


def test_a_file_that_does_not_close_well_is_let_go_and_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(library: Path) -> None:
        raise DiskFull(str(library))

    monkeypatch.setattr("rcm_desktop.storage.library.close_properly", full)
    with pytest.raises(DiskFull), open_library(path):
        pass

    assert not path.with_name("records.rcm.lock").exists()
    monkeypatch.undo()
    with open_library(path) as opened:
        assert len(opened.meetings.lines()) == 1


def test_who_listens_hears_of_what_is_queued_and_kept(path: Path) -> None:
    heard: list[object] = []
    with open_library(path) as opened:
        opened.listen(lambda: heard.append("queued"), lambda *kept: heard.append(kept), heard.append)
        editing, _ = opened.meetings.open(opened.meetings.lines()[0].id)
        item = next(node for node in editing.outline.nodes() if node.kind is Kind.ITEM)
        editing.do(InsertItem(item.id))
        opened.drain()

    assert heard[0] == "queued"
    assert isinstance(heard[1], tuple)
    at, stored = heard[1]
    assert isinstance(at, datetime)
    assert stored == 1
    assert len(heard) == 2


def test_the_file_itself_is_no_place_for_a_paper(path: Path, tmp_path: Path) -> None:
    with open_library(path, read_only=True) as opened:
        opened.check_not_own(tmp_path / "paper.txt")
        for name in ("records.rcm", "records.rcm-wal", "records.rcm.lock"):
            with pytest.raises(CopyOntoItself):
                opened.check_not_own(tmp_path / name)


def test_a_library_just_made_can_be_taken_away(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "records.rcm")
    library.remove()

    assert contents(tmp_path) == {}


def test_the_window_learns_what_can_be_done_about_a_condition(path: Path) -> None:
    files = LocalFiles()
    with files.open(path, door="rcm-door"):
        with pytest.raises(Held) as raised:
            files.open(path)
        assert files.door_of(raised.value) == "rcm-door"
        assert files.can_be_read(raised.value)
    for call, kind in ((files.create, AlreadyThere), (files.open, LibraryMissing)):
        with pytest.raises(kind) as other:
            call(path if kind is AlreadyThere else path.with_name("none.rcm"))
        assert isinstance(other.value, Condition)
        assert files.door_of(other.value) == ""
        assert not files.can_be_read(other.value)
