"""The floor of starting: a bare window with tabs, from the start of the process to its first paint.

Imports nothing of the product. Prints the monotonic clock at the paint and the memory held then, in KiB.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget


class FirstPaint(QObject):
    """Prints, once, when a widget was painted and its picture given away; ``report`` ends the process."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._is_painted = False
        widget.installEventFilter(self)

    def is_complete(self) -> bool:
        """Whether what is painted now is what is waited for."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_painted and self.is_complete():
            self._is_painted = True
            # Comes before whatever else waits, and after the paint that is going on.
            QCoreApplication.postEvent(
                self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value
            )
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            at = monotonic()
            sys.stdout.write(json.dumps([at, resident_kib()]) + "\n")
            sys.stdout.flush()
            self.end()
            return True
        return super().event(event)

    def end(self) -> None:
        QApplication.quit()


def resident_kib() -> int:
    """The memory the process holds now, 0 where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS:")), 0)


def main() -> None:
    application = QApplication([])
    window = QMainWindow()
    tabs = QTabWidget()
    for name in ("One", "Two"):
        tabs.addTab(QWidget(), name)
    window.setCentralWidget(tabs)
    window.resize(1366, 800)
    watch = FirstPaint(tabs)
    window.show()
    application.exec()
    watch.deleteLater()


if __name__ == "__main__":
    main()
