"""The file of records: new, check, backup, and the self-test."""

from __future__ import annotations

import json
import re
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from rcm_desktop.bootstrap import create_library, open_library
from rcm_desktop.domain.entries import EntryKind, Facts, Names, Role
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.services.sample import sample
from rcm_desktop.storage.errors import DiskFull
from rcm_desktop.storage.store import Unit
from rcm_desktop.wording import Wording
from tests.commands.terminal import Terminal
from tests.storage.conftest import contents


def test_a_new_library_is_empty_or_holds_the_sample(tmp_path: Path, terminal: Terminal) -> None:
    for name, options, meetings in (("plain.rcm", [], 0), ("sample.rcm", ["--sample"], 3)):
        path = tmp_path / name
        answer = terminal("new", "--library", path, *options)
        assert (answer.status, answer.out, answer.err) == (0, f"Made {path}\n", "")
        assert len(terminal("list", "meetings", "--library", path).out.splitlines()) == meetings
    assert sorted(contents(tmp_path)) == ["plain.rcm", "sample.rcm"]


def test_a_sample_that_does_not_fit_leaves_nothing(
    tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull("records.rcm")

    monkeypatch.setattr(Unit, "add_nodes", full)
    assert "is full" in terminal("new", "--sample", "--library", tmp_path / "records.rcm").sentence
    assert contents(tmp_path) == {}


def test_countries_are_listed_with_both_names(terminal: Terminal) -> None:
    lines = terminal("list", "countries").out.splitlines()
    shape = json.loads(terminal("list", "countries", "--json").out)

    assert "MX\tMexico" in lines
    assert len(shape) == len(lines) >= 11
    assert {"key": "MX", "role": "member", "name": {"en": "Mexico", "es": "México"}} in shape
    assert "MX\tMéxico" in terminal("--ui-language", "es", "list", "countries").out.splitlines()


def test_countries_are_those_of_the_file(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        chile = Facts(Names("Chile"), Names("Chile"), Role.OBSERVER)
        opened.book.add(EntryKind.COUNTRY, "CL", chile)
        opened.book.add(EntryKind.COUNTRY, "HT", replace(chile, role=Role.NONE))
    lines = terminal("list", "countries", "--library", path).out.splitlines()
    assert "CL\tChile" in lines
    assert not any(line.startswith("HT") for line in lines), "one without a role is not of the conference"
    assert "CL\tChile" not in terminal("list", "countries").out.splitlines()


# Check


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sound_library_is_well_in_words_and_json(
    language: Language, library: Path, terminal: Terminal
) -> None:
    before = contents(library.parent)
    words = terminal("check", "--library", library, "--ui-language", language)
    shape = json.loads(terminal("check", "--json", "--library", library).out)

    well = Wording.load(language).text("health.well")
    assert (words.status, words.err) == (0, "")
    assert all(line.startswith(f"{well}  ") for line in words.out.splitlines()[:-1])
    assert shape["well"] is True
    assert shape["meetings"] == 3
    assert shape["nodes"] == sum(len(nodes) for _, nodes in sample())
    assert [each["code"] for each in shape["findings"]] == [
        "integrity",
        "schema",
        "orphans",
        "strayed",
        "search",
        "ledger",
        "ledger_months",
        "letters",
    ]
    assert contents(library.parent) == before


def test_what_is_not_well_is_marked_and_told(library: Path, terminal: Terminal) -> None:
    connection = dbapi2.connect(str(library))
    ((name, *_), *_) = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    ).fetchall()
    connection.execute(f"DROP INDEX {name}")
    connection.commit()
    connection.close()

    words = terminal("check", "--library", library)
    shape = json.loads(terminal("check", "--json", "--library", library).out)

    assert str(library) in words.sentence
    assert [line for line in words.out.splitlines() if line.startswith("NO  ")] == [
        f"NO  All tables and indexes are there. {name}"
    ]
    assert shape["well"] is False
    assert [each["code"] for each in shape["findings"] if not each["well"]] == ["schema"]


# Backup


def test_a_backup_is_whole_and_stands_among_the_backups(library: Path, terminal: Terminal) -> None:
    before = library.read_bytes()

    answer = terminal("backup", "--library", library)

    (copy,) = (library.parent / "Backups").iterdir()
    assert answer.out == f"Copied and checked: {copy}\n"
    assert re.fullmatch(r"records \d{4}-\d\d-\d\d \d\d-\d\d-\d\d by-hand [0-9a-f]{8}\.rcm", copy.name)
    assert library.read_bytes() == before
    with open_library(copy) as opened:
        assert len(opened.meetings.lines()) == 3


def test_a_backup_goes_to_the_second_place_too(library: Path, terminal: Terminal, tmp_path: Path) -> None:
    with open_library(library) as opened:
        home = opened.backups.second.choose(tmp_path / "stick")

    answer = terminal("backup", "--library", library)

    assert len(answer.out.splitlines()) == 2
    assert [each.name for each in (home / "Backups").glob("*.rcm")] == [
        each.name for each in (library.parent / "Backups").iterdir()
    ]
    assert any(each.name.endswith("-en.txt") for each in home.iterdir())

    home.rename(tmp_path / "pulled out")
    answer = terminal("backup", "--library", library)

    assert answer.status == 0
    assert len(answer.out.splitlines()) == 1
    assert str(home) in answer.err


def test_reading_in_makes_a_backup_before(library: Path, paper: Path, terminal: Terminal) -> None:
    assert terminal("import", paper, "--library", library).status == 0

    (copy,) = (library.parent / "Backups").iterdir()
    assert " before-import " in copy.name
    with open_library(copy, read_only=True) as opened:
        assert len(opened.meetings.lines()) == 3


def test_a_backup_is_brought_back_as_a_new_file_and_never_over_one(
    library: Path, terminal: Terminal, tmp_path: Path
) -> None:
    terminal("backup", "--library", library)
    (copy,) = (library.parent / "Backups").iterdir()
    kept = copy.read_bytes()
    new = tmp_path / "new.rcm"

    answer = terminal("restore", copy, "--library", new)
    again = terminal("restore", copy, "--library", new)

    assert (answer.status, answer.out) == (0, f"Made and checked: {new}\n")
    assert str(new) in again.sentence
    assert copy.read_bytes() == kept
    with open_library(new) as opened:
        assert len(opened.meetings.lines()) == 3


@pytest.mark.parametrize("harm", ["truncated", "flipped", "gone", "a letter"])
def test_what_is_no_sound_backup_is_not_brought_back(
    library: Path, terminal: Terminal, tmp_path: Path, harm: str
) -> None:
    terminal("backup", "--library", library)
    (copy,) = (library.parent / "Backups").iterdir()
    whole = copy.read_bytes()
    if harm == "truncated":
        copy.write_bytes(whole[: len(whole) // 2])
    elif harm == "flipped":
        copy.write_bytes(whole[:4200] + bytes(255 - each for each in whole[4200:9000]) + whole[9000:])
    elif harm == "a letter":
        copy.write_text("Dear colleague " * 100)
    else:
        copy.unlink()
    folder = tmp_path / "new"
    folder.mkdir()

    answer = terminal("restore", copy, "--library", folder / "new.rcm")

    assert str(copy) in answer.sentence
    assert contents(folder) == {}


# The self-test


def test_the_self_test_says_a_line_a_step_and_leaves_nothing(
    tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    answer = terminal("self-test")

    assert (answer.status, answer.err) == (0, "")
    assert len(answer.out.splitlines()) == 16
    assert all(line.startswith("ok  ") for line in answer.out.splitlines())
    assert contents(tmp_path) == {}


def test_a_step_that_fails_is_named(
    tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr("rcm_desktop.commands.self_test.write_whole", broken)

    answer = terminal("self-test")

    assert "7 " in answer.sentence
    failed = [line for line in answer.out.splitlines() if line.startswith("FAILED  ")]
    assert len(failed) == 7
    assert all(line.endswith("(ZeroDivisionError)") for line in failed)
    assert contents(tmp_path) == {}
