"""The size of windows and dialogs on the screen there is, which at 200 % is not large."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_TITLE_BAR = 30


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size in pixels, or as much of it as its screen has below a title bar."""
    # Not window.screen(): PySide takes what that gives for a child of the window, and a window that is
    # collected takes Qt's own screen along, which ends the program.
    behind = window.parentWidget()
    place = (behind.window() if behind is not None else window).geometry().center()
    room = (QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()).availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height() - _TITLE_BAR))
