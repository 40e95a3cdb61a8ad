"""The size of windows and dialogs on the screen there is, which at 200 % is not large."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_TITLE_BAR = 30


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size in pixels, or as much of it as its screen has below a title bar."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height() - _TITLE_BAR))
