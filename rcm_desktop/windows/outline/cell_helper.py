"""Who answers the keys, pastes and words of the outline's cells."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QKeyEvent

from rcm_desktop.windows.outline.text_cell import TextCell


class CellHelper(Protocol):
    """What answers the keys and words of the cells."""

    def key(self, cell: TextCell, node: str, event: QKeyEvent) -> bool:
        """Handle a key; False leaves it to the text editor."""

    def paste(self, cell: TextCell, node: str, source: QMimeData) -> bool:
        """Take what is pasted; False leaves it to the text editor."""

    def typed(self, cell: TextCell, node: str) -> None:
        """Words were typed and stored in the outline."""
