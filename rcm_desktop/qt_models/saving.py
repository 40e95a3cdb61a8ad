"""Whether what was typed is on the disk, for the bar that says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from rcm_desktop.domain.errors import Condition


@dataclass(frozen=True, slots=True)
class SaveState:
    """``at`` is when the disk last answered (local time); ``trouble`` why it did not."""

    at: datetime | None = None
    pending: bool = False
    trouble: Condition | None = None


class Saving(QObject):
    """Told by the writer's thread, heard in the window's: ``changed`` carries a ``SaveState``."""

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = SaveState()
        self._told.connect(self._take)

    def kept(self, at: datetime) -> None:
        """All that was queued up to ``at`` is on the disk."""
        self._told.emit(SaveState(at))

    def trouble(self, condition: Condition) -> None:
        """The disk refused; what was typed is kept and tried again."""
        self._told.emit(condition)

    def queued(self) -> None:
        """Something was typed. Called in the window's thread."""
        if not self.state.pending:
            self._set(SaveState(self.state.at, pending=True, trouble=self.state.trouble))

    def _take(self, told: SaveState | Condition) -> None:
        if isinstance(told, SaveState):
            self._set(told)
        else:
            self._set(SaveState(self.state.at, pending=True, trouble=told))

    def _set(self, state: SaveState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
