"""The editor's records on their way to the file, in order, and its steps and histories on their way back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from rcm_desktop.domain.steps import Record, Step, TextMoment
from rcm_desktop.storage import steps
from rcm_desktop.storage.library import Library


class FileJournal:
    """Keeps records in an open library. What the disk refuses is not lost but tried again."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._stored = 0
        self._on_queued: Callable[[], None] | None = None
        self._on_kept: Callable[[int], None] | None = None
        self._on_failed: Callable[[BaseException], None] | None = None

    def listen(
        self,
        on_queued: Callable[[], None],
        on_kept: Callable[[int], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        """Tell of each record queued, in the caller's thread; on the writer's thread how many of them are on
        the disk, and of a fault of ours that loses one. Who counts what is queued knows if that is all.
        """
        self._on_queued, self._on_kept, self._on_failed = on_queued, on_kept, on_failed

    def check(self) -> None:
        """Raises OpenedForReading where nothing can be stored."""
        _ = self._library.writer

    def keep(self, record: Record) -> None:
        """Queue a record; it waits a moment for more, and lets the window show first what was done."""
        if self._on_queued is not None:
            self._on_queued()
        job = self._library.writer.submit_each(steps.save_records, record)
        job.add_done_callback(self._tell)

    def _tell(self, done: Future[None]) -> None:
        error = done.exception()
        self._stored += 1
        if error is not None and self._on_failed is not None:
            self._on_failed(error)
        elif self._on_kept is not None:
            self._on_kept(self._stored)

    def step_to_undo(self, meeting: str) -> Step | None:
        """The latest stored step that is not undone."""
        with self._library.reading() as connection:
            return steps.step_to_undo(connection, meeting)

    def step_to_redo(self, meeting: str) -> Step | None:
        """The earliest stored step that is undone."""
        with self._library.reading() as connection:
            return steps.step_to_redo(connection, meeting)

    def last_moment(self, meeting: str) -> int:
        """The highest moment given in a meeting so far, 0 before the first."""
        with self._library.reading() as connection:
            return steps.last_moment(connection, meeting)

    def text_history(self, node: str) -> list[TextMoment]:
        """What the texts of a node have been, the latest first."""
        with self._library.reading() as connection:
            return steps.history_of_texts(connection, node)

    def drain(self) -> None:
        """Wait until all that was queued is on the disk. Raises the condition that is in the way."""
        if not self._library.is_read_only:
            self._library.writer.drain()
