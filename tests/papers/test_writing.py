"""A paper is written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.papers.errors import DiskFull, FolderMissing, NotWritable
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.wording import Wording


def test_a_paper_replaces_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["paper.txt"]


@pytest.mark.parametrize(("number", "condition"), [(errno.ENOSPC, DiskFull), (errno.EIO, NotWritable)])
def test_where_the_disk_fails_the_old_paper_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, condition: type[Exception]
) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(b"old")

    def fails(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("rcm_desktop.papers.writing.os.fsync", fails)
    with pytest.raises(condition):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["paper.txt"]


def test_no_folder_and_a_folder_in_its_place(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        write_whole(tmp_path / "none" / "paper.txt", b"new")
    with pytest.raises(NotWritable):
        write_whole(tmp_path, b"new")


def test_each_condition_has_its_sentence_in_both_languages() -> None:
    for language in LANGUAGES:
        wording = Wording.load(language)
        for condition in (DiskFull("p"), FolderMissing("f"), NotWritable("p", "r")):
            assert wording.sentence(condition)
