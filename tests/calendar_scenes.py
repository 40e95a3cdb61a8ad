"""Pictures of the calendar over invented events, for ``tests.screenshots``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from rcm_desktop.windows.calendar.calendar_head import View
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from tests.stage import SCREEN, Stage
from tests.windows.calendar.events import calendar_view, name_of

_SIDE = 0.64
"""What of the page's width the calendar has beside an event; at 200 % it has all of it."""
_ABOVE = 175
_ABOVE_DOUBLE = 118
_SETTLE_MS = 60


def calendar(stage: Stage) -> None:
    """Each view of the calendar, and one without events."""
    full, half = calendar_view(stage.window.look), CalendarView(stage.window.look, name_of)
    full.show_holidays(True)
    half.show_events((), full.contents.today)
    for view in (full, half):
        is_double = stage.window.width() < SCREEN[0]
        width = stage.window.width() if is_double else int(_SIDE * stage.window.width())
        view.resize(width, stage.window.height() - (_ABOVE_DOUBLE if is_double else _ABOVE))
        view.show()
        view.take_focus()
    for each in View:
        full.show_view(each)
        full.take_focus()
        QTest.qWait(_SETTLE_MS)
        stage.keep(f"calendar-{each.name.lower()}", full)
    stage.keep("calendar-empty", half)
    for view in (full, half):
        view.close()
        view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
