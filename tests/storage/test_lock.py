from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rcm_desktop.storage.errors import Held
from rcm_desktop.storage.lock import Lock, held

_OWNER = """
import sys
from pathlib import Path
from rcm_desktop.storage.lock import Lock
Lock.take(Path(sys.argv[1]), door="rcm-door")
print("taken", flush=True)
sys.stdin.read()
"""


def test_a_second_take_says_who_has_it_and_where_to_knock(tmp_path: Path) -> None:
    library = tmp_path / "records.rcm"
    lock = Lock.take(library, door="rcm-1234")
    with pytest.raises(Held) as raised:
        Lock.take(library)
    assert raised.value.door == "rcm-1234"
    assert raised.value.owner
    assert raised.value.since.year >= 2026
    assert held(library) is not None
    lock.release()
    assert held(library) is None
    assert list(tmp_path.iterdir()) == []


def test_a_dead_owners_lock_is_free_at_once(tmp_path: Path) -> None:
    library = tmp_path / "records.rcm"
    owner = subprocess.Popen(
        [sys.executable, "-c", _OWNER, str(library)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "taken\n"
        with pytest.raises(Held) as raised:
            Lock.take(library)
        assert raised.value.door == "rcm-door"
        owner.kill()
        owner.wait()
    assert (tmp_path / "records.rcm.lock").exists()
    lock = Lock.take(library)
    assert json.loads((tmp_path / "records.rcm.lock").read_bytes())["pid"] == os.getpid()
    lock.release()


def test_a_lock_file_of_nonsense_is_still_a_lock(tmp_path: Path) -> None:
    library = tmp_path / "records.rcm"
    lock = Lock.take(library)
    lock.path.write_bytes(b"\xff\x00")
    found = held(library)
    assert found is not None
    assert found.owner == "?"
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file keeps its name on Windows")
def test_a_lock_file_that_was_removed_meanwhile_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    library = tmp_path / "records.rcm"
    take = fcntl.flock
    removed: list[bool] = []

    def remove_then_take(handle: int, operation: int) -> None:
        if not removed:
            removed.append(True)
            (tmp_path / "records.rcm.lock").unlink()
        take(handle, operation)

    monkeypatch.setattr(fcntl, "flock", remove_then_take)
    lock = Lock.take(library)
    assert (tmp_path / "records.rcm.lock").exists()
    assert held(library) is not None
    lock.release()
