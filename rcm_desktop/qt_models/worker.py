"""The one background worker: what is long runs on its thread, one after the other, in the order given."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")
Progress = Callable[[int, int], None]


class Cancelled(Exception):
    """The person thought better of it; what was half done is taken back by whoever did it."""


class Job(Generic[T]):
    """A piece of work that was given to the worker. ``cancel`` ends it where it next tells its progress."""

    def __init__(self, work: Callable[[Progress], T]) -> None:
        self._work = work
        self._is_cancelled = False
        self.future: Future[T] = Future()
        self.done, self.total = 0, 0

    def cancel(self) -> None:
        self._is_cancelled = True

    def run(self) -> None:
        """Do the work, on the worker's thread."""
        try:
            self.progress(0, 0)
            self.future.set_result(self._work(self.progress))
        except BaseException as error:
            self.future.set_exception(error)

    def progress(self, done: int, total: int) -> None:
        """Told by the work; raises Cancelled where it is not wanted any more."""
        if self._is_cancelled:
            raise Cancelled
        self.done, self.total = done, total


class Worker(QObject):
    """Lives as long as the program; its thread starts with the first job. ``close`` waits for the last."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job[Any] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        # Kept on this side: a thread that lets go of the last hold on a widget would destroy it over there.
        self._to_tell: dict[Job[Any], Callable[[Future[Any]], None]] = {}
        self._finished.connect(self._tell)

    def submit(
        self, work: Callable[[Progress], T], on_done: Callable[[Future[T]], None] | None = None
    ) -> Job[T]:
        """Queue some work; ``on_done`` is called with its future, in the window's thread.

        ``work`` runs on another thread and may hold no widget, not even unused.
        """
        job = Job(work)
        if on_done is not None:
            self._to_tell[job] = on_done
        self._queue.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="worker", daemon=True)
            self._thread.start()
        return job

    def close(self) -> None:
        """End the thread once all that was queued is done; nobody is told of it any more."""
        self._to_tell.clear()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            job.run()
            self._finished.emit(job)

    def _tell(self, job: Job[Any]) -> None:
        on_done = self._to_tell.pop(job, None)
        if on_done is not None:
            on_done(job.future)
