"""The writer on a connection whose commits are slow, or fail as a full or broken disk makes them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, text

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.storage.engines import writing_engine
from rcm_desktop.storage.errors import DiskFull, LibraryCondition
from rcm_desktop.storage.meetings import add_meeting
from rcm_desktop.storage.outline_rows import save_change
from rcm_desktop.storage.writer import Writer
from tests.storage.built import build
from tests.storage.samples import CHILD, MEETING


class Full(Exception):
    sqlite_errorcode = 13
    sqlite_errorname = "SQLITE_FULL"


class Disk:
    """Counts the commits of an engine, holds them up, and makes them fail."""

    def __init__(self, engine: Engine) -> None:
        self.commits = 0
        self.failing = False
        self.wait: Callable[[], object] = lambda: None
        event.listen(engine, "commit", self._commit)

    def _commit(self, _connection: Connection) -> None:
        self.wait()
        if self.failing:
            raise Full
        self.commits += 1


@pytest.fixture
def engine(path: Path) -> Engine:
    build(path)
    return writing_engine(path)


@pytest.fixture
def disk(engine: Engine) -> Disk:
    return Disk(engine)


@pytest.fixture
def writer(path: Path, engine: Engine, disk: Disk) -> Iterator[Writer]:
    writer = Writer(path, engine.connect, retry_seconds=0.02)
    yield writer
    disk.failing = False
    writer.stop()


def putting(key: str) -> Callable[[Connection], str]:
    def work(connection: Connection) -> str:
        connection.execute(text("INSERT INTO setting (key, value) VALUES (:key, '')"), {"key": key})
        return key

    return work


def keys(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return list(connection.execute(text("SELECT key FROM setting ORDER BY rowid")).scalars())


def test_a_job_is_answered_once_it_can_be_read_elsewhere(writer: Writer, engine: Engine) -> None:
    assert writer.submit(putting("a")).result() == "a"
    assert keys(engine) == ["a"]


def test_keys_that_come_together_cost_one_commit(writer: Writer, engine: Engine, disk: Disk) -> None:
    jobs = [writer.submit(putting(str(n)), gather=True) for n in range(10)]
    assert [job.result() for job in jobs] == [str(n) for n in range(10)]
    assert disk.commits == 1
    assert keys(engine) == [str(n) for n in range(10)]


def test_a_command_does_not_wait_for_more(path: Path, engine: Engine) -> None:
    writer = Writer(path, engine.connect, gather_seconds=60)
    typed = writer.submit(putting("a"), gather=True)
    writer.submit(putting("b")).result(timeout=10)
    assert typed.done()
    writer.stop()


def test_typing_waits_its_moment_and_no_longer(path: Path, engine: Engine) -> None:
    writer = Writer(path, engine.connect, gather_seconds=0.05)
    begun = monotonic()
    writer.submit(putting("a"), gather=True).result()
    assert 0.04 < monotonic() - begun < 1
    writer.stop()


def test_what_comes_during_a_slow_sync_goes_into_the_next_one(
    writer: Writer, engine: Engine, disk: Disk
) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        reached.set()
        assert go_on.wait(10)

    disk.wait = wait
    writer.submit(putting("first"))
    assert reached.wait(10)
    later = [writer.submit(putting(str(n)), gather=n % 2 == 0) for n in range(6)]
    go_on.set()
    assert [job.result() for job in later] == [str(n) for n in range(6)]
    assert disk.commits == 2
    assert keys(engine) == ["first", *map(str, range(6))]


def test_a_faulty_job_takes_no_other_with_it(writer: Writer, engine: Engine, disk: Disk) -> None:
    def faulty(connection: Connection) -> None:
        putting("half")(connection)
        raise ValueError("a fault")

    jobs: list[Future[Any]] = [
        writer.submit(putting("a"), gather=True),
        writer.submit(faulty, gather=True, keep=True),
        writer.submit(putting("b"), gather=True),
    ]
    writer.drain()
    assert isinstance(jobs[1].exception(), ValueError)
    assert (jobs[0].result(), jobs[2].result()) == ("a", "b")
    assert keys(engine) == ["a", "b"]


def test_items_in_a_row_are_given_to_their_work_at_once_and_keep_their_place(
    writer: Writer, engine: Engine, disk: Disk
) -> None:
    calls: list[list[str]] = []

    def put_all(connection: Connection, items: Sequence[str]) -> None:
        calls.append(list(items))
        for item in items:
            putting(item)(connection)

    jobs: list[Future[Any]] = [writer.submit_each(put_all, key) for key in "ab"]
    jobs.append(writer.submit(putting("between"), gather=True))
    jobs += [writer.submit_each(put_all, key) for key in "cde"]
    assert [job.result() for job in jobs] == [None, None, "between", None, None, None]
    assert calls == [["a", "b"], ["c", "d", "e"]]
    assert keys(engine) == ["a", "b", "between", "c", "d", "e"]
    assert disk.commits == 1


def test_a_faulty_item_takes_no_other_with_it(writer: Writer, engine: Engine) -> None:
    def put_all(connection: Connection, items: Sequence[str]) -> None:
        for item in items:
            putting(item)(connection)
            if item == "b":
                raise ValueError("a fault")

    jobs = [writer.submit_each(put_all, key) for key in "abc"]
    writer.drain()
    assert [job.exception() is None for job in jobs] == [True, False, True]
    assert keys(engine) == ["a", "c"]


def test_a_fault_found_only_at_the_commit_is_the_fault_of_one_job(writer: Writer, engine: Engine) -> None:
    def orphan(connection: Connection) -> None:
        lost = replace(CHILD, parent="gone")
        save_change(connection, MEETING.id, Change((Edit(None, lost),)))

    writer.submit(lambda connection: add_meeting(connection, MEETING, datetime(2031, 5, 6))).result()
    jobs: list[Future[Any]] = [writer.submit(orphan, gather=True), writer.submit(putting("b"), gather=True)]
    writer.drain()
    assert jobs[0].exception() is not None
    assert jobs[1].result() == "b"
    assert keys(engine) == ["b"]


def test_a_full_disk_keeps_what_was_typed_in_its_order(writer: Writer, engine: Engine, disk: Disk) -> None:
    told: list[LibraryCondition] = []
    twice = threading.Event()

    def listen(condition: LibraryCondition) -> None:
        told.append(condition)
        if len(told) >= 2:
            twice.set()

    writer.on_trouble = listen
    disk.failing = True
    typed = [writer.submit(putting(str(n)), gather=True, keep=True) for n in range(3)]
    assert twice.wait(10)
    assert all(isinstance(condition, DiskFull) for condition in told)
    assert not any(job.done() for job in typed)
    with pytest.raises(DiskFull):
        writer.submit(putting("a command")).result()
    with pytest.raises(DiskFull):
        writer.drain()
    with pytest.raises(DiskFull):
        writer.stop()
    typed.append(writer.submit(putting("3"), gather=True, keep=True))
    disk.failing = False
    assert [job.result(timeout=10) for job in typed] == ["0", "1", "2", "3"]
    writer.drain()
    assert keys(engine) == ["0", "1", "2", "3"]


def test_what_is_given_up_is_told(path: Path, engine: Engine, disk: Disk) -> None:
    writer = Writer(path, engine.connect, retry_seconds=0.02)
    disk.failing = True
    typed = writer.submit(putting("a"), keep=True)
    writer.stop(abandon=True)
    assert isinstance(typed.exception(timeout=10), DiskFull)
    assert keys(engine) == []


def test_a_listener_that_fails_does_not_end_the_writer(
    writer: Writer, engine: Engine, disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    heard = threading.Event()

    def listen(_condition: LibraryCondition) -> None:
        heard.set()
        raise RuntimeError("a fault of the listener")

    writer.on_trouble = listen
    disk.failing = True
    typed = writer.submit(putting("a"), keep=True)
    assert heard.wait(10)
    disk.failing = False
    assert typed.result(timeout=10) == "a"


def test_nothing_is_taken_after_the_end(path: Path, engine: Engine) -> None:
    writer = Writer(path, engine.connect)
    job = writer.submit(putting("a"), gather=True)
    writer.stop()
    assert job.result() == "a"
    with pytest.raises(RuntimeError):
        writer.submit(putting("b"))


def test_a_disk_that_is_really_full_is_named_and_tried_again(writer: Writer, engine: Engine) -> None:
    def fill(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        statement = text("INSERT INTO setting (key, value) VALUES ('long', :value)")
        connection.execute(statement, {"value": "x" * 100_000})

    with pytest.raises(DiskFull):
        writer.submit(fill).result()
    assert writer.submit(putting("a")).result() == "a"
    assert keys(engine) == ["a"]


def test_what_runs_apart_has_no_transaction_and_keeps_its_turn(
    writer: Writer, engine: Engine, disk: Disk
) -> None:
    """Writing the file anew is refused inside a transaction, and what came before it must be in the file."""
    before = writer.submit(putting("a"), gather=True)
    apart = writer.submit_apart(lambda raw: (raw.in_transaction, raw.execute("VACUUM").fetchall()))
    after = writer.submit(putting("b"))
    assert apart.result() == (False, [])
    assert before.done()
    after.result()
    assert keys(engine) == ["a", "b"]
    assert disk.commits == 2


def test_what_fails_apart_is_told_and_the_writer_goes_on(writer: Writer, engine: Engine) -> None:
    apart = writer.submit_apart(lambda raw: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        apart.result()
    assert writer.submit(putting("a")).result() == "a"
