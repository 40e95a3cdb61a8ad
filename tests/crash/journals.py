"""Journals that break their promise on purpose: a trial that they pass would prove nothing."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from rcm_desktop.domain.steps import Record
from rcm_desktop.storage.journal import FileJournal
from rcm_desktop.storage.library import Library

LATE_SECONDS = 1.5


class ForgetfulJournal(FileJournal):
    """Says that all is saved and stores nothing."""

    def listen(
        self,
        on_queued: Callable[[], None],
        on_kept: Callable[[int], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        self._tells = (on_queued, on_kept)
        self._count = 0

    def keep(self, record: Record) -> None:
        on_queued, on_kept = self._tells
        self._count += 1
        on_queued()
        on_kept(self._count)


class LateJournal(FileJournal):
    """Holds records back for a second and a half, and is honest about it."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self._held: list[tuple[float, Record]] = []
        self._on_held: Callable[[], None] | None = None

    def listen(
        self,
        on_queued: Callable[[], None],
        on_kept: Callable[[int], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        self._on_held = on_queued
        super().listen(lambda: None, lambda _: None, on_failed)

    def keep(self, record: Record) -> None:
        assert self._on_held is not None
        self._on_held()
        self._held.append((monotonic(), record))
        while self._held[0][0] < monotonic() - LATE_SECONDS:
            super().keep(self._held.pop(0)[1])


JOURNALS: dict[str, type[FileJournal]] = {
    "sound": FileJournal,
    "forgetful": ForgetfulJournal,
    "late": LateJournal,
}
