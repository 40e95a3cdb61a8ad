"""The size of windows and dialogs on the screen there is, which at 200 % is not large."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

_TITLE_BAR = 30


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size in pixels, or as much of it as its screen has below a title bar."""
    # Not window.screen(): the binding takes its answer for a child of the window and deletes it with it.
    behind = window.parentWidget()
    place = behind.window().frameGeometry().center() if behind is not None else window.pos()
    screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height() - _TITLE_BAR))


def fit_to_fields(dialog: QWidget, area: QScrollArea) -> None:
    """Make a dialog as high as the fields in its area, or as the screen, where they are scrolled."""
    within = area.widget()
    if within is None:
        return
    # Before they are shown they know nothing of the room that the style gives them.
    for each in (dialog, *dialog.findChildren(QWidget)):
        each.ensurePolished()
    fields = within.sizeHint()
    around = dialog.sizeHint() - area.sizeHint()
    width = max(dialog.minimumWidth(), dialog.sizeHint().width(), fields.width() + around.width())
    fit_to_screen(dialog, width, fields.height() + around.height())
