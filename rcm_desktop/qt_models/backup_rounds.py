"""When backups are made while a file is open: at its opening, every ten minutes, before it closes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from rcm_desktop.domain.backups import Reason, SecondPlaceMissing
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.worker import Cancelled, Job, Progress, Worker
from rcm_desktop.services.backups import Backups, Places, Round

ROUND_SECONDS = 600
_LOOK_MS = 60_000
_AFTER_OPENING_MS = 3_000
"""The first copy waits until the pages are on the screen and the hands on the keys."""


@dataclass(frozen=True, slots=True)
class BackupState:
    """``at`` is when the latest backup was made; ``trouble`` what keeps the file's own disk from taking one;
    ``is_second_behind`` whether the second place, missing or full, could not take its copy; papers beside it
    that wait do not make it so."""

    at: datetime | None = None
    is_running: bool = False
    trouble: Condition | None = None
    is_second_behind: bool = False


class BackupRounds(QObject):
    """Rounds over one open file. ``changed`` carries a ``BackupState``, ``told`` a condition that is said
    once while the file is open, ``made`` the ``Round`` that is over."""

    changed = Signal(object)
    told = Signal(object)
    made = Signal(object)

    def __init__(
        self,
        backups: Backups,
        worker: Worker,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self.state = BackupState(backups.last_at())
        self._backups = backups
        self._worker = worker
        self._clock = clock
        self._last = clock()
        self._running: Job[Round] | None = None
        self._said: set[str] = set()
        self._is_over = False
        self._is_second_missing = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self, interval=_AFTER_OPENING_MS, singleShot=True)
        self._first.timeout.connect(lambda: self.run(Reason.OPEN))

    def start(self) -> None:
        """Begin with a copy of the file as it was opened, if there is none of it yet."""
        self._first.start()
        self._timer.start()

    def look(self) -> None:
        """Once a minute: is a round due, or has the second place come back?"""
        if self._running is not None:
            return
        if self._clock() - self._last >= ROUND_SECONDS:
            self.run(Reason.TEN_MINUTES)
        elif self._is_second_missing:
            self.run(Reason.TEN_MINUTES, Places.SECOND)

    def run(self, reason: Reason, places: Places = Places.ALL) -> Job[Round]:
        """Queue a round. What is typed meanwhile waits for nothing and is in the next one."""
        if places is not Places.SECOND:
            self._last = self._clock()
        job = self._worker.submit(self._round(reason, places), self._take)
        self._running = job
        self._show(replace(self.state, is_running=True))
        return job

    def stop(self) -> None:
        """Begin no round any more and tell nothing; one that runs is let go on."""
        self._is_over = True
        self._timer.stop()
        self._first.stop()

    def _round(self, reason: Reason, places: Places) -> Callable[[Progress], Round]:
        backups = self._backups
        return lambda progress: backups.back_up(reason, progress, places=places)

    def _take(self, done: Future[Round]) -> None:
        if self._is_over:
            return
        if self._running is not None and self._running.future is done:
            self._running = None
        error = done.exception()
        if error is not None:
            self._show(replace(self.state, is_running=self._running is not None))
            if not isinstance(error, Cancelled):
                raise error
            return
        self._show(self._after(done.result()))
        for condition in done.result().conditions:
            if condition.code not in self._said:
                self._said.add(condition.code)
                self.told.emit(condition)
        self.made.emit(done.result())

    def _after(self, done: Round) -> BackupState:
        """The state after a round; what it did not ask of stays as it was."""
        trouble, second = self.state.trouble, None
        for outcome in done.outcomes:
            if outcome.is_second:
                second = None if outcome.are_papers_owed else outcome.condition
            else:
                trouble = outcome.condition
        self._is_second_missing = isinstance(second, SecondPlaceMissing)
        at = max((each.name.at for each in done.made), default=self.state.at)
        return BackupState(at, self._running is not None, trouble, second is not None)

    def _show(self, state: BackupState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
