"""Each bad file and place, by each command: one sentence in either language, and not a byte changed."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rcm_desktop.domain.languages import LANGUAGES
from tests.commands.terminal import Terminal, exporting
from tests.storage.conftest import contents
from tests.storage.test_bad_files import BAD, missing, pipe

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files or rights")
Make = Callable[[Path], None]
LIBRARIES = [pytest.param(make, id=make.__name__) for make, _ in BAD]
LIBRARIES.append(pytest.param(pipe, id="pipe", marks=on_posix))


@pytest.mark.parametrize("make", LIBRARIES)
def test_a_bad_library(make: Make, tmp_path: Path, paper: Path, terminal: Terminal) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    path = folder / "records.rcm"
    make(path)
    before = contents(folder)
    commands: list[list[object]] = [
        ["list", "meetings"],
        exporting("rcgm-2025-05", "en", "txt", tmp_path / "paper.txt"),
        ["check"],
        ["check", "--json"],
        ["backup", "-o", tmp_path / "copy.rcm"],
        ["import", paper],
    ]
    if make is not missing:
        commands.append(["new", "--sample"])
    for command in commands:
        answer = terminal(*command, "--library", path)
        assert str(path) in answer.sentence
        assert answer.out == ""
    english, spanish = (terminal(*command, "--library", path, "--ui-language", each) for each in LANGUAGES)
    assert str(path) in spanish.sentence != english.sentence
    after = contents(folder)
    # Reading a journal makes an index beside it, which without our lock may be somebody's.
    after.pop("records.rcm-shm", None)
    assert after == before
    assert not (tmp_path / "paper.txt").exists()
    assert not (tmp_path / "copy.rcm").exists()


@pytest.mark.parametrize("what", ["file", "folder"])
@on_posix
def test_a_library_that_may_only_be_read(
    what: str, library: Path, paper: Path, tmp_path: Path, terminal: Terminal
) -> None:
    before = contents(library.parent)
    bad = library if what == "file" else library.parent
    bad.chmod(0o444 if what == "file" else 0o555)
    try:
        assert terminal("list", "meetings", "--library", library).status == 0
        assert terminal("check", "--library", library).status == 0
        assert terminal("backup", "-o", tmp_path / "copy.rcm", "--library", library).status == 0
        assert str(library) in terminal("import", paper, "--library", library).sentence
        assert contents(library.parent) == before
    finally:
        bad.chmod(0o755)


def nothing(path: Path) -> None:
    """There is no file."""


def empty(path: Path) -> None:
    path.touch()


def blank(path: Path) -> None:
    path.write_text(" \n\n", "utf-8")


def folder(path: Path) -> None:
    path.mkdir()


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))


def half_a_word_file(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(100))


def old_word_file(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


DOCUMENTS = [nothing, empty, blank, folder, picture, half_a_word_file, old_word_file]


@pytest.mark.parametrize(
    "make", [*DOCUMENTS, pytest.param(pipe, marks=on_posix)], ids=lambda make: make.__name__
)
def test_a_bad_document(make: Make, library: Path, paper: Path, tmp_path: Path, terminal: Terminal) -> None:
    bad = tmp_path / "bad.doc"
    make(bad)
    before = contents(library.parent)

    for language, words in (("en", "Nothing was read"), ("es", "No se leyó nada")):
        for command in (["read", bad], ["read", "--json", bad], ["import", paper, bad]):
            answer = terminal(*command, "--library", library, "--ui-language", language)
            assert str(bad) in answer.sentence
            assert words in answer.sentence
            assert answer.out == ""
    assert contents(library.parent) == before


def test_a_library_is_no_document(library: Path, terminal: Terminal) -> None:
    before = contents(library.parent)
    assert "neither a text" in terminal("import", library, "--library", library).sentence
    assert contents(library.parent) == before


@pytest.mark.parametrize(
    ("encoding", "words"), [("klingon", "no encoding called klingon"), ("ascii", "not written in ascii")]
)
def test_a_wrong_encoding(encoding: str, words: str, tmp_path: Path, terminal: Terminal) -> None:
    source = tmp_path / "paper.txt"
    source.write_text("1. Agradecer a Panamá.\n", "utf-8")
    assert words in terminal("read", source, "--encoding", encoding).sentence


# Where papers and copies go


def export_to(target: Path, library: Path, terminal: Terminal) -> str:
    return terminal(*exporting("rcgm-2025-05", "en", "txt", target), "--library", library).sentence


def test_a_paper_goes_into_no_missing_folder_and_over_no_folder(
    library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    assert "nowhere" in export_to(tmp_path / "nowhere" / "paper.txt", library, terminal)
    assert str(tmp_path) in export_to(tmp_path, library, terminal)
    assert not (tmp_path / "nowhere").exists()


def test_a_paper_never_goes_over_its_library(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    link = tmp_path / "other-name.rcm"
    os.link(library, link)
    before = contents(library.parent)
    for target in (library, link, library.with_name("records.rcm-wal")):
        assert "the file you are working in" in export_to(target, library, terminal)
    assert contents(library.parent) == before


def test_a_full_disk_leaves_the_paper_before(
    library: Path, tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "paper.txt"
    target.write_text("the paper of yesterday", "utf-8")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("rcm_desktop.papers.writing.os.fsync", full)
    assert "disk is full" in export_to(target, library, terminal)
    assert target.read_text("utf-8") == "the paper of yesterday"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["paper.txt", "records"]


def test_a_copy_never_goes_over_a_file(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    taken = tmp_path / "copy.rcm"
    shutil.copy(library, taken)
    before = contents(tmp_path)
    for target in (taken, library, tmp_path, tmp_path / "nowhere" / "copy.rcm"):
        assert terminal("backup", "-o", target, "--library", library).sentence
    assert contents(tmp_path) == before
    assert list(contents(library.parent)) == ["records.rcm"]


def test_a_new_library_goes_into_no_missing_folder(tmp_path: Path, terminal: Terminal) -> None:
    assert "nowhere" in terminal("new", "--library", tmp_path / "nowhere" / "records.rcm").sentence
    assert contents(tmp_path) == {}


# Names


def too_long(folder: Path) -> Path:
    return folder / ("a" * 300 + ".rcm")


def linked_to_itself(folder: Path) -> Path:
    link = folder / "link.rcm"
    link.symlink_to(link)
    return link


def no_text(folder: Path) -> Path:
    return folder / os.fsdecode(b"a\xff.rcm")


@on_posix
@pytest.mark.parametrize("make", [too_long, linked_to_itself, no_text], ids=lambda make: make.__name__)
def test_a_name_that_no_file_can_have(
    make: Callable[[Path], Path],
    library: Path,
    tmp_path: Path,
    terminal: Terminal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = make(tmp_path)
    before = contents(library.parent)
    for command in (
        ["new", "--sample", "--library", path],
        ["list", "meetings", "--library", path],
        ["check", "--library", path],
        ["backup", "-o", path, "--library", library],
        [*exporting("vm-2024-11", "en", "txt", path), "--library", library],
    ):
        assert "does not take the name" in terminal(*command).sentence
    monkeypatch.setenv("RCM_LIBRARY", str(path))
    assert "does not take the name" in terminal("list", "meetings").sentence
    assert contents(library.parent) == before


@on_posix
def test_a_document_may_have_a_name_in_an_old_encoding(
    paper: Path, tmp_path: Path, terminal: Terminal
) -> None:
    old = tmp_path / os.fsdecode("reunión.txt".encode("latin-1"))
    shutil.copy(paper, old)
    assert terminal("read", old).status == 0


def test_a_key_that_is_no_text(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    key = os.fsdecode(b"\xff")
    assert terminal(*exporting(key, "en", "txt", tmp_path / "o.txt"), "--library", library).sentence
