"""The calendar: a month turned to its paint, with thirty years of events and with far more."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcm_desktop.windows.calendar.calendar_head import View
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.windows.style import dress
from tests.benchmarks.figures import heading, times
from tests.benchmarks.keys import FULL, Length
from tests.windows.calendar.events import TODAY, many_events, name_of

_GOAL = "50 ms"
_YEARS = 30
_A_YEAR = (20, 667)
_TURNS, _QUICK_TURNS = 300, 12
_SIZE = (880, 640)


def calendar_months(length: Length) -> None:
    """Keys as a person presses them: Page Up through thirty years."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    dress(LIGHT)
    turns = _TURNS if length is FULL else _QUICK_TURNS
    for a_year in _A_YEAR:
        events = many_events(_YEARS, a_year)
        heading(f"Calendar with {len(events)} events in {_YEARS} years")
        view = CalendarView(LIGHT, name_of)
        view.resize(*_SIZE)
        view.show()
        times("events taken in, once", [_timed(lambda: view.show_events(events, TODAY))])  # noqa: B023
        view.month.setFocus()
        _settle()
        times("a month turned, to its paint", _turned(view, turns), _GOAL)
        times("events taken in anew, to the paint", [_painted(lambda: view.show_events(events, TODAY))])  # noqa: B023
        view.show_view(View.YEAR)
        _settle()
        years = [_painted(lambda: view.ui.previous_button.click()) for _ in range(min(turns, _YEARS))]  # noqa: B023
        times("a year turned, to its paint", years, _GOAL)
        shown = [
            _painted(lambda: view.show_view(each))  # noqa: B023
            for each in (View.AGENDA, View.MONTH) * (turns // 12)
        ]
        times("agenda and month in turns, to the paint", shown, _GOAL)
        view.close()
        view.deleteLater()
        _settle()


def _turned(view: CalendarView, turns: int) -> list[float]:
    return [_painted(lambda: QTest.keyClick(view.month, Qt.Key.Key_PageUp)) for _ in range(turns)]


def _painted(act: Callable[[], object]) -> float:
    """Milliseconds until all that it changes is on the screen."""

    def to_paint() -> None:
        act()
        _settle()

    return _timed(to_paint)


def _timed(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return (perf_counter() - begun) * 1000


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
