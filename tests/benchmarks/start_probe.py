"""The program as its entry point starts it, until its first window or its conclusions are painted.

Takes a library and "window" or "conclusions"; prints what ``floor_window`` prints. The program has no
switch for this: the probe looks on from outside, at the painting of widgets.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from rcm_desktop.main import main
from rcm_desktop.windows import program
from rcm_desktop.windows.main_window import MainWindow
from rcm_desktop.windows.office import Office
from tests.benchmarks.floor_window import FirstPaint

if TYPE_CHECKING:
    # The program does not import it before its first window, and so the probe must not.
    from rcm_desktop.windows.outline.outline_view import OutlineView


class WindowPaint(FirstPaint):
    """Looks at the tabs of the main window; closes it when they are painted and the file is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.ui.tabs)
        self._window = window

    def end(self) -> None:
        if self._window.pages is None:
            QTimer.singleShot(10, self.end)
        else:
            self._window.close()


class ConclusionsPaint(FirstPaint):
    """Looks at a row of the outline; closes the window when it is painted.

    The list itself may never be painted: its rows are opaque and cover it.
    """

    def __init__(self, window: MainWindow, view: OutlineView) -> None:
        super().__init__(next(iter(view.live.values())))
        self._window = window

    def end(self) -> None:
        self._window.close()


class WatchedOffice(Office):
    """The office, with an onlooker."""

    wanted = "window"

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self._watch: FirstPaint | None = None
        if self.wanted == "window":
            self._watch = WindowPaint(self.window)
        else:
            self._look_at_conclusions()

    def _look_at_conclusions(self) -> None:
        """Look at the outline from the moment there is one, which is before it can be painted."""
        work_on = self.window.work_on

        def work_on_watched(*arguments: object) -> None:
            work_on(*arguments)  # type: ignore[arg-type]
            assert self.window.pages is not None
            self._watch = ConclusionsPaint(self.window, self.window.pages.conclusions.view)

        self.window.work_on = work_on_watched  # type: ignore[assignment, method-assign]


if __name__ == "__main__":
    library, WatchedOffice.wanted = sys.argv[1:3]
    program.Office = WatchedOffice  # type: ignore[assignment, attr-defined]
    sys.argv = ["rcm-desktop", "--library", library]
    sys.exit(main())
