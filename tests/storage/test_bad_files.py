"""Each file and place that is refused gives its condition, and not one byte or name in the folder changes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2

from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.storage import drives, errors, judge
from rcm_desktop.storage.driver import Mode, connect
from rcm_desktop.storage.file_format import SCHEMA, beside
from rcm_desktop.storage.library import Library
from rcm_desktop.wording import Wording
from tests.storage.built import build
from tests.storage.conftest import contents


def missing(path: Path) -> None:
    """There is nothing."""


def empty(path: Path) -> None:
    path.touch()


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + Random(1).randbytes(4088))


def words(path: Path) -> None:
    path.write_text("1. To thank the host.\n" * 200, "utf-8")


def few_bytes(path: Path) -> None:
    path.write_bytes(b"SQLite")


def foreign(path: Path) -> None:
    connection = dbapi2.connect(str(path))
    connection.execute("CREATE TABLE song (name)")
    connection.commit()
    connection.close()


def foreign_with_journal(path: Path) -> None:
    foreign(path)
    beside(path, "-wal").write_bytes(b"a journal of somebody")


def encrypted(path: Path) -> None:
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA key = 'a secret'")
    connection.execute("CREATE TABLE program (id)")
    connection.commit()
    connection.close()


def noise(path: Path) -> None:
    path.write_bytes(Random(2).randbytes(64 * 1024))


def blank(path: Path) -> None:
    path.write_bytes(bytes(8192))


def cut_off(path: Path) -> None:
    build(path)
    path.write_bytes(path.read_bytes()[:-5000])


def cut_off_in_the_header(path: Path) -> None:
    build(path)
    path.write_bytes(path.read_bytes()[:40])


def odd_page_size(path: Path) -> None:
    build(path)
    changed(path, 16, b"\x03\x07")


def header_overwritten(path: Path) -> None:
    build(path)
    changed(path, 0, Random(4).randbytes(100))


def no_schema(path: Path) -> None:
    build(path)
    changed(path, 60, bytes(4))


def changed(path: Path, at: int, new: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[at : at + len(new)] = new
    path.write_bytes(content)


def newer(path: Path) -> None:
    build(path)
    connection = connect(path, Mode.BUILDING)
    connection.execute("UPDATE program SET schema = 700, readable_from = '3.2'")
    connection.execute("PRAGMA user_version = 700")
    connection.close()


def newer_that_was_not_closed(path: Path) -> None:
    newer(path)
    beside(path, "-wal").write_bytes(b"what the newer program has not folded in")


def newer_by_its_number_alone(path: Path) -> None:
    build(path)
    connection = connect(path, Mode.BUILDING)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def newer_without_its_row(path: Path) -> None:
    build(path)
    connection = connect(path, Mode.BUILDING)
    connection.execute("DROP TABLE program")
    connection.execute("PRAGMA user_version = 700")
    connection.close()


def damaged_after_a_crash(path: Path) -> None:
    build(path)
    connection = connect(path, Mode.BUILDING)
    connection.execute("UPDATE program SET clean = 0")
    connection.close()
    # The page of an index, so that only the full check finds it.
    content = path.read_bytes()
    changed(path, len(content) - 4096, Random(3).randbytes(2048))


def damaged_after_a_crash_with_its_journal(path: Path) -> None:
    part = path.with_name("running.rcm")
    build(part)
    connection = connect(part, Mode.WRITING)
    connection.execute("UPDATE program SET clean = 0")
    for suffix in ("", "-wal"):
        beside(path, suffix).write_bytes(beside(part, suffix).read_bytes())
    connection.close()
    part.unlink()
    changed(path, len(path.read_bytes()) - 4096, Random(3).randbytes(2048))


def damaged_though_closed(path: Path) -> None:
    build(path)
    changed(path, len(path.read_bytes()) - 4096, Random(3).randbytes(2048))


def without_its_tables(path: Path) -> None:
    build(path)
    connection = connect(path, Mode.BUILDING)
    connection.execute("DROP TABLE program")
    connection.close()


WORDINGS = [Wording.load(language) for language in LANGUAGES]
Make = Callable[[Path], None]
BAD: list[tuple[Make, type[errors.LibraryCondition]]] = [
    (missing, errors.LibraryMissing),
    (empty, errors.LibraryEmpty),
    (folder, errors.NotAFile),
    (picture, errors.NotALibrary),
    (words, errors.NotALibrary),
    (few_bytes, errors.NotALibrary),
    (foreign, errors.ForeignDatabase),
    (foreign_with_journal, errors.ForeignDatabase),
    (encrypted, errors.LibraryEncrypted),
    (noise, errors.LibraryEncrypted),
    (blank, errors.LibraryDamaged),
    (cut_off, errors.LibraryTruncated),
    (cut_off_in_the_header, errors.LibraryTruncated),
    (odd_page_size, errors.LibraryDamaged),
    (header_overwritten, errors.LibraryDamaged),
    (no_schema, errors.LibraryDamaged),
    (newer, errors.LibraryNewer),
    (newer_that_was_not_closed, errors.LibraryNewerUnknown),
    (newer_by_its_number_alone, errors.LibraryNewerUnknown),
    (newer_without_its_row, errors.LibraryNewerUnknown),
    (damaged_after_a_crash, errors.LibraryDamaged),
    (damaged_after_a_crash_with_its_journal, errors.LibraryDamaged),
    (damaged_though_closed, errors.LibraryDamaged),
    (without_its_tables, errors.LibraryDamaged),
]


@pytest.mark.parametrize("read_only", [False, True], ids=["writing", "reading"])
@pytest.mark.parametrize(("make", "condition"), BAD, ids=[make.__name__ for make, _ in BAD])
def test_a_bad_file_is_named_and_left_as_it_is(
    make: Make, condition: type[errors.LibraryCondition], read_only: bool, path: Path
) -> None:
    make(path)
    before = contents(path.parent)
    with pytest.raises(condition) as raised:
        Library.open(path, read_only=read_only)
    after = contents(path.parent)
    if read_only:
        # Reading a journal makes an index beside it, which without our lock may be somebody's.
        after.pop("records.rcm-shm", None)
    assert after == before
    assert type(raised.value) is condition
    for wording in WORDINGS:
        sentence = wording.sentence(raised.value)
        assert str(path) in sentence
        assert "\n" not in sentence


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_is_not_waited_for(path: Path) -> None:
    pipe(path)
    with pytest.raises(errors.NotAFile):
        Library.open(path)


def test_a_newer_file_says_which_version_it_needs(path: Path) -> None:
    newer(path)
    with pytest.raises(errors.LibraryNewer) as raised:
        Library.open(path)
    assert raised.value.needs == "3.2"
    assert SCHEMA < 700


def test_a_link_is_followed_to_its_file(path: Path, tmp_path: Path) -> None:
    Library.create(path).close()
    link = tmp_path / "desk.rcm"
    link.symlink_to(path)
    with Library.open(link) as library:
        assert library.path == path
        assert beside(path, ".lock").exists()


# Places


def on_network(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(judge, "is_network", lambda folder: True)


def in_cloud(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setenv("OneDrive", str(path.parent))


def in_read_only_folder(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    path.parent.chmod(0o555)


def read_only_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    path.chmod(0o444)


PLACES: list[tuple[Callable[[pytest.MonkeyPatch, Path], None], type[errors.LibraryCondition]]] = [
    (on_network, errors.OnNetworkDrive),
    (in_cloud, errors.InCloudFolder),
    (in_read_only_folder, errors.ReadOnlyFolder),
    (read_only_file, errors.ReadOnlyFile),
]


@pytest.mark.parametrize(("put", "condition"), PLACES, ids=[put.__name__ for put, _ in PLACES])
def test_a_bad_place_is_named_and_can_be_read(
    put: Callable[[pytest.MonkeyPatch, Path], None],
    condition: type[errors.LibraryCondition],
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    build(path)
    before = contents(path.parent)
    put(monkeypatch, path)
    try:
        with pytest.raises(condition):
            Library.open(path)
        with Library.open(path, read_only=True) as library, library.reading() as connection:
            assert connection.exec_driver_sql("SELECT clean FROM program").scalar() == 1
        assert contents(path.parent) == before
    finally:
        path.parent.chmod(0o755)


@pytest.mark.parametrize("put", [on_network, in_cloud, in_read_only_folder])
def test_nothing_is_made_in_a_bad_place(
    put: Callable[[pytest.MonkeyPatch, Path], None], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(monkeypatch, path)
    try:
        with pytest.raises(errors.LibraryCondition):
            Library.create(path)
        assert contents(path.parent) == {}
    finally:
        path.parent.chmod(0o755)


def test_a_file_in_the_form_with_journal_is_read_without_a_trace(path: Path) -> None:
    build(path)
    connection = connect(path, Mode.WRITING)
    connection.close()
    before = contents(path.parent)
    assert before["records.rcm"][18:20] == b"\2\2"  # type: ignore[index]
    with Library.open(path, read_only=True) as library, library.reading() as reading:
        assert reading.exec_driver_sql("SELECT count(*) FROM program").scalar() == 1
    assert contents(path.parent) == before


def test_this_disk_is_no_network_drive(tmp_path: Path) -> None:
    assert not drives.is_network(tmp_path)
