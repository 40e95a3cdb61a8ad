"""The one thread that writes: jobs are committed in the order given, those that come together in one sync.

A disk may take 100 ms to answer; whoever gave the job goes on meanwhile and is told through a future.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import groupby, takewhile
from operator import attrgetter
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, TypeVar

from sqlalchemy import Connection

from rcm_desktop.storage import driver
from rcm_desktop.storage.errors import LibraryCondition
from rcm_desktop.storage.failures import condition_of

T = TypeVar("T")
_log = logging.getLogger(__name__)

GATHER_SECONDS = 0.08
"""How long a key waits for the next ones, so that quick typing costs one sync and not ten."""
RETRY_SECONDS = 1.0
"""How long the writer rests after a disk refused, before it tries again."""


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """``work`` is None for one that only waits for those before it. With an ``item`` it is called once for
    the items of all jobs in a row that have the same work, and has no answer. One ``apart`` is given the
    driver's connection, with no transaction open."""

    work: Callable[..., Any] | None
    future: Future[Any]
    gather: bool
    keep: bool
    at: float
    ends: bool = False
    item: object = None
    apart: bool = False


class Writer:
    """Owns the only writing connection, which ``connect`` makes and makes anew after a failure.

    ``work`` runs on the writer's thread, inside a transaction, and may run again where that failed: it must
    do nothing but write through its connection. A future's callbacks run on that thread too.
    """

    def __init__(
        self,
        path: Path,
        connect: Callable[[], Connection],
        *,
        gather_seconds: float = GATHER_SECONDS,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        self.on_trouble: Callable[[LibraryCondition], None] | None = None
        """Told, on the writer's thread, each time kept jobs could not be committed."""
        self.stamp: Callable[[Connection], None] | None = None
        """Called inside each transaction, after its jobs: what marks the file as changed goes with them."""
        self._path = path
        self._connect = connect
        self._gather_seconds = gather_seconds
        self._retry_seconds = retry_seconds
        self._connection: Connection | None = None
        self._queue: SimpleQueue[_Job] = SimpleQueue()
        self._waiting: list[_Job] = []
        self._hurry = threading.Event()
        self._trouble: LibraryCondition | None = None
        self._retry_at = 0.0
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(
        self, work: Callable[[Connection], T], *, gather: bool = False, keep: bool = False
    ) -> Future[T]:
        """Queue a job; its future has what ``work`` gave, once that is on the disk.

        ``gather`` lets the commit wait a moment for more of its kind. ``keep`` holds the job, in its place,
        until the disk takes it; any other fails with the condition.
        """
        future: Future[T] = Future()
        self._put(_Job(work, future, gather, keep, monotonic()))
        return future

    def submit_each(self, work: Callable[[Connection, Sequence[T]], None], item: T) -> Future[None]:
        """Queue an item for ``work``, which is given all its items that come together. It may wait a moment
        for more of them, and it is kept."""
        future: Future[None] = Future()
        self._put(_Job(work, future, gather=True, keep=True, at=monotonic(), item=item))
        return future

    def submit_apart(self, work: Callable[[driver.Connection], T]) -> Future[T]:
        """Queue what cannot run inside a transaction, such as writing the file anew; it runs in its turn,
        alone, and once."""
        future: Future[T] = Future()
        self._put(_Job(work, future, gather=False, keep=False, at=monotonic(), apart=True))
        return future

    def drain(self, timeout: float | None = None) -> None:
        """Wait until all that was queued is on the disk.

        Raises the condition that is in the way, and TimeoutError after ``timeout`` seconds.
        """
        future: Future[None] = Future()
        self._put(_Job(None, future, gather=False, keep=False, at=monotonic()))
        future.result(timeout)

    def stop(self, *, abandon: bool = False) -> None:
        """Commit what is queued and end the thread.

        Raises the condition that is in the way, and goes on trying then; ``abandon`` gives up instead, and
        the futures of what was not stored say so.
        """
        if not self._thread.is_alive():
            return
        future: Future[None] = Future()
        self._put(_Job(None, future, gather=False, keep=False, at=monotonic(), ends=True))
        try:
            future.result()
        except LibraryCondition:
            if not abandon:
                raise
            self._ended = True
            self._put(_Job(None, Future(), gather=False, keep=False, at=monotonic()))
        self._thread.join()

    def _put(self, job: _Job) -> None:
        if not self._thread.is_alive():
            raise RuntimeError("the writer has ended")
        job.future.set_running_or_notify_cancel()
        self._queue.put(job)
        if not job.gather:
            self._hurry.set()

    # On the writer's thread

    def _run(self) -> None:
        while not self._ended:
            self._collect()
            self._attempt()
        self._disconnect()
        while not self._queue.empty():
            self._waiting.append(self._queue.get())
        for job in self._waiting:
            job.future.set_exception(self._trouble or RuntimeError("the writer has ended"))

    def _collect(self) -> None:
        """Take what is to be committed next: what came until the first job has waited long enough, or until
        one came that nobody lets wait. Keys that come meanwhile do not wake this thread: it would take its
        turn from the one that paints them."""
        if not self._waiting:
            self._waiting.append(self._queue.get())
        until = self._retry_at if self._trouble else self._waiting[0].at + self._gather_seconds
        self._hurry.wait(max(0.0, until - monotonic()))
        self._hurry.clear()  # Before the queue is emptied: who comes now hurries the next round.
        try:
            while True:
                self._waiting.append(self._queue.get_nowait())
        except Empty:
            return

    def _attempt(self) -> None:
        batch = self._next_batch()
        try:
            answers = self._commit(batch)
        except Exception as error:
            self._disconnect()
            if condition := condition_of(error, self._path):
                self._refuse(condition)
            elif len(batch) == 1:
                self._fail(batch[0], error)
            else:
                self._attempt_each(batch)
        else:
            self._settle(batch, answers)

    def _next_batch(self) -> list[_Job]:
        """What is committed together: all that waits, up to a job that runs apart."""
        if self._waiting[0].apart:
            return self._waiting[:1]
        return list(takewhile(lambda job: not job.apart, self._waiting))

    def _attempt_each(self, batch: list[_Job]) -> None:
        """After a fault in one of several jobs: each by itself, so that only the faulty one fails."""
        for job in batch:
            try:
                answers = self._commit([job])
            except Exception as error:
                self._disconnect()
                if condition := condition_of(error, self._path):
                    self._refuse(condition)
                    return
                self._fail(job, error)
            else:
                self._settle([job], answers)

    def _commit(self, batch: list[_Job]) -> list[Any]:
        if all(job.work is None for job in batch):
            return [None] * len(batch)
        if self._connection is None:
            self._connection = self._connect()
        if batch[0].apart:
            raw = self._connection.connection.driver_connection
            assert isinstance(raw, driver.Connection) and batch[0].work is not None
            return [batch[0].work(raw)]
        with self._connection.begin():
            answers = self._carry_out(self._connection, batch)
            if self.stamp is not None:
                self.stamp(self._connection)
            return answers

    @staticmethod
    def _carry_out(connection: Connection, batch: list[_Job]) -> list[Any]:
        answers: list[Any] = []
        for work, alike in groupby(batch, key=attrgetter("work")):
            jobs = list(alike)
            items = [job.item for job in jobs if job.item is not None]
            if items:
                work(connection, items)
            answers += [None if items or not work else work(connection) for _ in jobs]
        return answers

    def _settle(self, batch: list[_Job], answers: list[Any]) -> None:
        self._trouble = None
        for job, answer in zip(batch, answers, strict=True):
            self._waiting.remove(job)
            self._ended = self._ended or job.ends
            job.future.set_result(answer)

    def _refuse(self, condition: LibraryCondition) -> None:
        """The disk did not take what waits: what is kept stays in its order, the rest is told."""
        refused = [job for job in self._waiting if not job.keep]
        self._waiting = [job for job in self._waiting if job.keep]
        self._trouble = condition if self._waiting else None
        self._retry_at = monotonic() + self._retry_seconds
        for job in refused:
            job.future.set_exception(condition)
            # Nothing is kept any more, so a request to end can be met.
            self._ended = self._ended or (job.ends and not self._waiting)
        if self._trouble and self.on_trouble:
            try:
                self.on_trouble(condition)
            except Exception:
                # A fault of the listener must not end the thread that holds the words.
                _log.exception("the listener to trouble failed")

    def _fail(self, job: _Job, error: Exception) -> None:
        self._waiting.remove(job)
        job.future.set_exception(error)

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            connection.close()
        except Exception:
            # What a failing disk does to a connection that is thrown away changes nothing.
            connection.invalidate()
