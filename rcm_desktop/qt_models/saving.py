"""Whether what was typed is on the disk, for the bar that says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from rcm_desktop.domain.errors import Condition


@dataclass(frozen=True, slots=True)
class SaveState:
    """``at`` is when the disk last answered (local time); ``pending`` whether something newer waits for it;
    ``trouble`` why it does not answer."""

    at: datetime | None = None
    pending: bool = False
    trouble: Condition | None = None


@dataclass(frozen=True, slots=True)
class _Kept:
    at: datetime
    stored: int


class Saving(QObject):
    """Told by the writer's thread, heard in the window's: ``changed`` carries a ``SaveState``."""

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = SaveState()
        self._queued = 0
        self._told.connect(self._take)

    def queued(self) -> None:
        """A record was queued. Called in the window's thread."""
        self._queued += 1
        if not self.state.pending:
            self._set(SaveState(self.state.at, pending=True, trouble=self.state.trouble))

    def kept(self, at: datetime, stored: int) -> None:
        """So many records are on the disk. By the time this is heard, more may have been queued."""
        self._told.emit(_Kept(at, stored))

    def stored(self, at: datetime) -> None:
        """A change that is no record of typing is on the disk. Called in the window's thread."""
        self._set(replace(self.state, at=at))

    def trouble(self, condition: Condition) -> None:
        """The disk refused; what was typed is kept and tried again."""
        self._told.emit(condition)

    def _take(self, told: _Kept | Condition) -> None:
        if isinstance(told, _Kept):
            self._set(SaveState(told.at, pending=told.stored < self._queued))
        else:
            self._set(SaveState(self.state.at, pending=True, trouble=told))

    def _set(self, state: SaveState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
