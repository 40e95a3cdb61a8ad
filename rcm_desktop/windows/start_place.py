"""The place of the first page in the window: it stands there instead of the tabs until there is a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rcm_desktop.windows.main_window import MainWindow
    from rcm_desktop.windows.start_page import StartPage


class StartPlace:
    """Shows the first page in a window and takes it out again."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._page: StartPage | None = None

    def show(self, recent: Sequence[Path], folder: Path) -> StartPage:
        """A new first page; what it wants, the window asks for."""
        from rcm_desktop.windows.start_page import StartPage

        self.hide()
        window = self._window
        page = StartPage(folder, recent, window)
        for signal, name in (
            (page.new_wanted, "new"),
            (page.open_wanted, "open"),
            (page.sample_wanted, "sample"),
        ):
            signal.connect(partial(window.wanted.emit, name))
        page.recent_wanted.connect(window.path_wanted)
        window.ui.central_layout.addWidget(page)
        window.ui.tabs.hide()
        window.ui.header.hide()
        self._page = page
        return page

    def hide(self) -> None:
        """The tabs again."""
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
            self._page = None
        self._window.ui.tabs.show()
        self._window.ui.header.show()
