from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from rcm_desktop.storage import errors
from rcm_desktop.storage.driver import Mode, connect
from rcm_desktop.storage.failures import condition_of
from tests.storage.built import build

PATH = Path("/records.rcm")


@pytest.mark.parametrize(
    ("said", "condition"),
    [
        ("database or disk is full", errors.DiskFull),
        ("disk I/O error", errors.DiskFails),
        ("database is locked", errors.Busy),
        ("database disk image is malformed", errors.LibraryDamaged),
        ("unable to open database file", errors.NotReadable),
    ],
)
def test_what_the_backup_says_without_a_code_is_understood(
    said: str, condition: type[errors.LibraryCondition]
) -> None:
    found = condition_of(dbapi2.OperationalError(said), PATH)
    assert type(found) is condition
    assert found.path == str(PATH)


def test_a_fault_of_the_program_is_no_condition(path: Path) -> None:
    build(path)
    connection = connect(path, Mode.READING)
    with pytest.raises(dbapi2.OperationalError) as raised:
        connection.execute("SELECT what FROM")
    connection.close()
    assert condition_of(raised.value, path) is None
    assert condition_of(ValueError("anything"), path) is None


def test_a_condition_stays_itself() -> None:
    held = errors.DiskFull("elsewhere")
    assert condition_of(held, PATH) is held


def test_what_another_program_locks_is_busy(path: Path) -> None:
    build(path)
    one, other = connect(path, Mode.WRITING), connect(path, Mode.WRITING)
    one.execute("BEGIN IMMEDIATE")
    other.execute("PRAGMA busy_timeout = 0")
    with pytest.raises(dbapi2.OperationalError) as raised:
        other.execute("BEGIN IMMEDIATE")
    assert isinstance(condition_of(raised.value, path), errors.Busy)
    one.close()
    other.close()
