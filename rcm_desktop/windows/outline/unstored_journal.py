"""A journal for an outline that is not stored yet."""

from __future__ import annotations

from rcm_desktop.domain.steps import Record, Step, TextMoment


class UnstoredJournal:
    """Keeps nothing: the outline in hand remembers its own steps, and there is none from before."""

    def check(self) -> None:
        return

    def keep(self, record: Record) -> None:
        return

    def step_to_undo(self, meeting: str) -> Step | None:
        return None

    def step_to_redo(self, meeting: str) -> Step | None:
        return None

    def last_moment(self, meeting: str) -> int:
        return 0

    def text_history(self, node: str) -> list[TextMoment]:
        return []

    def drain(self) -> None:
        return
