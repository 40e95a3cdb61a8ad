"""Python's cycle collector, kept to the thread of the windows.

Python collects on whichever thread happens to allocate. On the writer's or a backup's it would destroy closed
windows there, which Qt does not bear: the program hangs or falls.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Cycles(QObject):
    """While it lives, cycles are collected between events, by Python's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose count is over its threshold, and the younger with it."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age, count in enumerate(counts) if count > thresholds[age]]
        if due:
            gc.collect(due[-1])
