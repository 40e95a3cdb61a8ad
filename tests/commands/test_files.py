"""The file of records: new, check, backup, and the self-test."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from rcm_desktop.bootstrap import open_library
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


def test_a_backup_is_whole_and_stands_beside_the_library(library: Path, terminal: Terminal) -> None:
    before = library.read_bytes()

    answer = terminal("backup", "--library", library)

    (copy,) = (path for path in library.parent.iterdir() if path != library)
    assert answer.out == f"Copied and checked: {copy}\n"
    assert re.fullmatch(r"records-\d{4}-\d\d-\d\d-\d{6}\.rcm", copy.name)
    assert library.read_bytes() == before
    with open_library(copy) as opened:
        assert len(opened.meetings.lines()) == 3


# The self-test


def test_the_self_test_says_a_line_a_step_and_leaves_nothing(
    tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    answer = terminal("self-test")

    assert (answer.status, answer.err) == (0, "")
    assert len(answer.out.splitlines()) == 8
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

    assert "3 " in answer.sentence
    failed = [line for line in answer.out.splitlines() if line.startswith("FAILED  ")]
    assert len(failed) == 3
    assert all(line.endswith("(ZeroDivisionError)") for line in failed)
    assert contents(tmp_path) == {}
