from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from queue import SimpleQueue

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from rcm_desktop.storage import driver, errors
from rcm_desktop.storage.driver import Mode, connect, pragma
from rcm_desktop.storage.file_format import APPLICATION_ID, SCHEMA, beside
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.settings import save_setting, setting_of
from tests.storage.conftest import contents

_KILLED = """
import os, signal, sys
from pathlib import Path
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.settings import save_setting
library = Library.open(Path(sys.argv[1]))
library.write(lambda connection: save_setting(connection, "word", "kept"))
print("stored", flush=True)
sys.stdin.read()
"""


def put(library: Library, value: str) -> None:
    library.write(lambda connection: save_setting(connection, "word", value))


def word(library: Library) -> str | None:
    with library.reading() as connection:
        return setting_of(connection, "word")


def test_a_new_library_is_marked_as_ours(library: Library, path: Path) -> None:
    library.close()
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72]) == APPLICATION_ID
    assert int.from_bytes(header[60:64]) == SCHEMA
    assert [each.name for each in path.parent.iterdir()] == ["records.rcm"]


def test_every_setting_is_set_and_read_back(path: Path, library: Library) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 5000,
    }

    def settings(connection: Connection) -> dict[str, object]:
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}

    assert library.write(settings) == wanted
    with library.reading() as connection:
        assert settings(connection) == wanted
        assert connection.exec_driver_sql("PRAGMA query_only").scalar() == 1


def test_a_setting_that_does_not_hold_forbids_the_file(
    path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "pragma", lambda connection, name: 0)
    with pytest.raises(errors.PlaceUnsuitable) as raised:
        connect(path, Mode.WRITING)
    assert raised.value.setting == "journal_mode"


def test_what_is_written_is_read_and_stays(library: Library, path: Path) -> None:
    put(library, "first")
    assert word(library) == "first"
    library.close()
    with Library.open(path) as again:
        assert word(again) == "first"


def test_a_unit_of_work_is_all_or_nothing(library: Library) -> None:
    def work(connection: Connection) -> None:
        save_setting(connection, "word", "half")
        raise ValueError

    with pytest.raises(ValueError):
        library.write(work)
    assert word(library) is None


def test_nothing_can_be_written_while_reading(library: Library) -> None:
    with pytest.raises(errors.ReadOnlyFile), library.reading() as connection:
        save_setting(connection, "word", "stray")


def test_a_reader_never_waits_for_the_writer(library: Library) -> None:
    put(library, "before")
    seen: SimpleQueue[str | None] = SimpleQueue()

    def work(connection: Connection) -> None:
        save_setting(connection, "word", "during")
        seen.put(word(library))

    library.write(work)
    assert seen.get() == "before"
    assert word(library) == "during"


def test_closing_leaves_one_file_that_is_whole(library: Library, path: Path, tmp_path: Path) -> None:
    put(library, "kept")
    library.close()
    assert list(contents(tmp_path)) == ["records.rcm"]
    copied = tmp_path / "stick.rcm"
    copied.write_bytes(path.read_bytes())
    with Library.open(copied) as again:
        assert word(again) == "kept"


def test_closing_twice_is_closing(library: Library) -> None:
    library.close()
    library.close()


def test_one_program_at_a_time(library: Library, path: Path) -> None:
    with pytest.raises(errors.Held):
        Library.open(path)


def test_a_held_library_can_be_read_meanwhile(library: Library, path: Path) -> None:
    put(library, "first")
    with Library.open(path, read_only=True) as reader:
        assert word(reader) == "first"
        put(library, "second")
        assert word(reader) == "second"
        assert reader.is_read_only
        with pytest.raises(errors.OpenedForReading):
            put(reader, "third")
    put(library, "fourth")


def test_the_door_is_told_to_who_comes_second(path: Path) -> None:
    with Library.create(path, door="rcm-7") as _library, pytest.raises(errors.Held) as raised:
        Library.open(path)
    assert raised.value.door == "rcm-7"


def test_reading_the_open_file_again_here_drops_no_lock(library: Library, path: Path) -> None:
    put(library, "first")
    assert driver.is_open_here(path)
    with Library.open(path, read_only=True) as reader:
        assert word(reader) == "first"
    library.close()
    assert not driver.is_open_here(path)


def test_after_a_kill_all_that_was_answered_is_there(path: Path) -> None:
    Library.create(path).close()
    program = subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "stored\n"
        with pytest.raises(errors.Held):
            Library.open(path)
        with Library.open(path, read_only=True) as reader:
            assert word(reader) == "kept"
        program.kill()
        program.wait()
    with Library.open(path, read_only=True) as reader:
        assert word(reader) == "kept"
    with Library.open(path) as again:
        assert word(again) == "kept"
    assert list(contents(path.parent)) == ["records.rcm"]


# Making


def test_nothing_is_made_over_an_existing_file(path: Path) -> None:
    path.write_text("a letter")
    with pytest.raises(errors.AlreadyThere):
        Library.create(path)
    assert contents(path.parent) == {"records.rcm": b"a letter"}


def test_nothing_is_made_beside_a_journal_that_was_left(path: Path) -> None:
    beside(path, "-wal").write_bytes(b"pages")
    with pytest.raises(errors.StrayJournal):
        Library.create(path)
    assert contents(path.parent) == {"records.rcm-wal": b"pages"}


def test_nothing_is_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(errors.FolderMissing):
        Library.create(tmp_path / "nowhere" / "records.rcm")


def test_a_creation_that_fails_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(part: Path) -> None:
        part.write_bytes(b"half")
        raise DBAPIError("", None, _full())

    monkeypatch.setattr("rcm_desktop.storage.library.build", full)
    with pytest.raises(errors.DiskFull):
        Library.create(path)
    assert contents(path.parent) == {}


def _full() -> Exception:
    error = Exception()
    error.sqlite_errorcode = 13  # type: ignore[attr-defined]
    return error


# Copies


def test_a_copy_is_whole_and_closed_while_the_library_is_in_use(library: Library, tmp_path: Path) -> None:
    put(library, "first")
    target = tmp_path / "copy.rcm"
    library.save_copy(target)
    put(library, "second")
    assert {"copy.rcm", "records.rcm"} <= set(contents(tmp_path))
    assert not any(name.startswith(("copy.rcm-", ".copy")) for name in contents(tmp_path))
    connection = connect(target, Mode.READING)
    assert pragma(connection, "journal_mode") == "delete"
    assert connection.execute("SELECT clean FROM program").fetchone() == (1,)
    connection.close()
    with Library.open(target) as copied:
        assert word(copied) == "first"


def test_a_copy_never_replaces_a_file_unasked(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "copy.rcm"
    target.write_text("a letter")
    with pytest.raises(errors.AlreadyThere):
        library.save_copy(target)
    assert target.read_text() == "a letter"
    library.save_copy(target, replace=True)
    Library.open(target).close()


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", "-journal", ".lock"])
def test_a_copy_onto_itself_is_refused(library: Library, path: Path, suffix: str) -> None:
    put(library, "kept")
    with pytest.raises(errors.CopyOntoItself):
        library.save_copy(beside(path, suffix), replace=True)
    assert word(library) == "kept"


def test_a_copy_by_another_name_of_the_same_file_is_refused(library: Library, path: Path) -> None:
    other = path.with_name("other.rcm")
    other.hardlink_to(path)
    with pytest.raises(errors.CopyOntoItself):
        library.save_copy(other, replace=True)


def test_a_copy_over_a_library_in_use_is_refused(library: Library, tmp_path: Path) -> None:
    with Library.create(tmp_path / "other.rcm") as other, pytest.raises(errors.LibraryCondition):
        library.save_copy(other.path, replace=True)


def test_a_copy_of_a_file_with_a_left_journal_is_refused(library: Library, tmp_path: Path) -> None:
    (tmp_path / "copy.rcm-wal").write_bytes(b"pages of another file")
    with pytest.raises(errors.StrayJournal):
        library.save_copy(tmp_path / "copy.rcm")


def test_a_cancelled_copy_leaves_nothing(library: Library, tmp_path: Path) -> None:
    class Cancelled(Exception):
        """The person changed their mind."""

    def cancel(done: int, total: int) -> None:
        assert 0 <= done <= total
        raise Cancelled

    before = set(contents(tmp_path))
    with pytest.raises(Cancelled):
        library.save_copy(tmp_path / "copy.rcm", progress=cancel)
    assert set(contents(tmp_path)) == before


def test_a_copy_stands_still_while_the_writer_goes_on(library: Library, tmp_path: Path) -> None:
    def fill(connection: Connection) -> None:
        rows = [{"key": f"k{n}", "value": "x" * 2000} for n in range(2000)]
        connection.execute(text("INSERT INTO setting (key, value) VALUES (:key, :value)"), rows)

    library.write(fill)
    steps: list[int] = []

    def progress(done: int, total: int) -> None:
        steps.append(done)
        put(library, str(done))

    thread = threading.Thread(
        target=library.save_copy, args=(tmp_path / "copy.rcm",), kwargs={"progress": progress}
    )
    thread.start()
    thread.join()
    assert len(steps) > 2
    assert steps == sorted(steps)
    with Library.open(tmp_path / "copy.rcm", read_only=True) as copied:
        assert word(copied) is None
    assert word(library) == str(steps[-1])
