"""The size of windows and dialogs on the screen there is, which at 200 % is not large."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_TITLE_BAR = 30


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size in pixels, or as much of it as its screen has below a title bar."""
    # Not window.screen(): the binding takes its answer for a child of the window and deletes it with it.
    behind = window.parentWidget()
    place = behind.window().frameGeometry().center() if behind is not None else window.pos()
    screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height() - _TITLE_BAR))
