"""The preview of a paper over the dialog that asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.dialog_over import DialogOver

if TYPE_CHECKING:
    from rcm_desktop.windows.papers.preview_window import PreviewWindow

Make = Callable[[tuple[Language, ...]], bytes]
"""Gives the pages in some languages as PDF."""


class PreviewOver(QObject):
    """``written`` carries the ``Path`` of a paper that was written from the preview.

    A dialog keeps mouse and keys from every window but its own, so the preview is one of its own, and goes
    with it.
    """

    written = Signal(object)

    def __init__(
        self, over: DialogOver, say: Callable[[Condition], str], settings: QSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._over = over
        self._say = say
        self._settings = settings
        self._window = window
        self._preview: PreviewWindow | None = None

    def show(self, key: str, make: Make, languages: tuple[Language, ...]) -> None:
        """Show the very pages that print. Raises what keeps them from being made."""
        from rcm_desktop.windows.papers.preview_window import PreviewWindow

        if self._preview is None:
            dialog = self._over.dialog
            self._preview = PreviewWindow(self._say, self._settings, dialog or self._window)
            self._preview.written.connect(self.written)
            self._preview.destroyed.connect(self._forget)
            if dialog is not None:
                dialog.finished.connect(self.close)
        self._preview.show_made(key, make, languages)
        self._preview.come_forward()

    def close(self) -> None:
        """Let it go, as when the file is closed."""
        if self._preview is not None:
            self._preview.destroyed.disconnect(self._forget)
            self._preview.close()
            self._preview = None

    def _forget(self) -> None:
        self._preview = None
