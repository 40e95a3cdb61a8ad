"""Bars chosen, moved and stretched with the mouse, days drawn over, what there is no room for."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rcm_desktop.domain.events.stretching import EventMoved
from rcm_desktop.domain.events.when import When
from rcm_desktop.windows.calendar.calendar_head import View
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from rcm_desktop.windows.calendar.month_grid import MonthGrid
from tests.windows.calendar.told import Told, press

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def grid(view: CalendarView) -> MonthGrid:
    return view.month


def on_day(grid: MonthGrid, day: int) -> QPoint:
    """A free place low in a day of July."""
    index = grid.days.place_of(date(2025, 7, day))
    return grid.visualRect(index).center() + QPoint(0, grid.rowHeight(index.row()) // 2 - 6)


def on_bar(grid: MonthGrid, event: str, part: str = "middle") -> QPoint:
    bar = next(bar for bar in grid.shown_bars() if bar.stay.event == event and not bar.stay.is_closing)
    rect = grid.geometry_of.bar_rect(bar)
    return {
        "middle": QPoint(rect.left() + 25, rect.center().y()),
        "start": QPoint(rect.left() + 2, rect.center().y()),
        "end": QPoint(rect.right() - 2, rect.center().y()),
    }[part]


def draw(grid: MonthGrid, begin: QPoint, end: QPoint, *, let_go: bool = True) -> None:
    port = grid.viewport()
    QTest.mousePress(port, _LEFT, pos=begin)
    for step in (1, 2, 3):
        QTest.mouseMove(port, begin + (end - begin) * step / 3)
    if let_go:
        QTest.mouseRelease(port, _LEFT, pos=end)


def test_a_click_chooses_a_bar_and_its_day(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    QTest.mouseClick(grid.viewport(), _LEFT, pos=on_bar(grid, "rcgm"))
    assert told.all == [("chosen", "rcgm")]
    assert grid.day == date(2025, 7, 22)


def test_a_click_on_an_empty_day_takes_it(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    QTest.mouseClick(grid.viewport(), _LEFT, pos=on_day(grid, 8))
    assert grid.day == date(2025, 7, 8)
    assert told.all == [("chosen", "")]


def test_a_bar_is_drawn_to_another_day(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    draw(grid, on_bar(grid, "rcgm"), on_day(grid, 29))
    assert told.of("move_wanted") == [EventMoved("rcgm", When.on(date(2025, 7, 29), date(2025, 7, 31)))]
    assert grid.target is None


@pytest.mark.parametrize(
    ("part", "to", "first", "last"),
    [("end", 25, 22, 25), ("end", 14, 22, 22), ("start", 21, 21, 24), ("start", 31, 24, 24)],
)
def test_an_end_is_drawn(
    view: CalendarView, grid: MonthGrid, part: str, to: int, first: int, last: int
) -> None:
    told = Told(view)
    draw(grid, on_bar(grid, "rcgm", part), on_day(grid, to))
    assert told.of("move_wanted") == [EventMoved("rcgm", When.on(date(2025, 7, first), date(2025, 7, last)))]


def test_escape_gives_up_what_is_drawn(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    draw(grid, on_bar(grid, "rcgm"), on_day(grid, 29), let_go=False)
    assert grid.target == (date(2025, 7, 29), date(2025, 7, 31))
    press(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid.viewport(), _LEFT, pos=on_day(grid, 29))
    assert told.of("move_wanted") == []
    assert grid.target is None


def test_a_bar_that_is_brought_back_stays(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    draw(grid, on_bar(grid, "rcgm"), on_day(grid, 22))
    assert told.of("move_wanted") == []


def test_days_drawn_over_begin_a_new_event(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    draw(grid, on_day(grid, 9), on_day(grid, 7))
    assert told.of("new_wanted") == [(date(2025, 7, 7), date(2025, 7, 9))]


def test_a_double_click_opens_or_begins(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    QTest.mouseDClick(grid.viewport(), _LEFT, pos=on_day(grid, 8))
    QTest.mouseDClick(grid.viewport(), _LEFT, pos=on_bar(grid, "passports"))
    assert told.of("new_wanted") == [(date(2025, 7, 8), date(2025, 7, 8))]
    assert told.of("open_wanted") == ["passports"]


def test_what_is_only_read_is_not_drawn(view: CalendarView, grid: MonthGrid) -> None:
    view.set_read_only(True)
    told = Told(view)
    draw(grid, on_bar(grid, "rcgm"), on_day(grid, 29))
    draw(grid, on_day(grid, 9), on_day(grid, 7))
    assert told.of("move_wanted") == told.of("new_wanted") == []


def test_the_close_of_a_round_is_not_drawn(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    closing = next(bar for bar in grid.bars if bar.stay.is_closing)
    draw(grid, grid.geometry_of.bar_rect(closing).center(), on_day(grid, 16))
    assert told.all == [("chosen", "passports")]


def test_more_than_fits_is_counted_and_listed(view: CalendarView, grid: MonthGrid) -> None:
    index = grid.days.place_of(date(2025, 7, 23))
    hidden = grid.hidden_on(index.row(), index.column())
    assert hidden == 6 - grid.lanes > 0
    place = grid.geometry_of.more_rect(index.row(), index.column(), f"+{hidden}")
    assert "Side talk 5" in grid.tip_at(place.center())
    QTest.mouseClick(grid.viewport(), _LEFT, pos=place.center())
    assert view.view is View.AGENDA
    assert view.event_in_hand == "rcgm"


def test_no_bar_lies_over_another_or_over_a_number(view: CalendarView, grid: MonthGrid) -> None:
    for width, height in ((900, 640), (420, 300), (640, 360)):
        view.resize(width, height)
        QTest.qWait(10)
        rects = [grid.geometry_of.bar_rect(bar) for bar in grid.shown_bars()]
        assert rects
        assert not any(a.intersects(b) for at, a in enumerate(rects) for b in rects[at + 1 :])
        for week, days in enumerate(grid.days.weeks):
            for column in range(len(days)):
                number = grid.geometry_of.number_rect(week, column)
                assert not any(rect.intersects(number) for rect in rects)
                hidden = grid.hidden_on(week, column)
                more = grid.geometry_of.more_rect(week, column, f"+{hidden}")
                assert not hidden or not more.intersects(number)
        bottoms = [(bar, grid.geometry_of.bar_rect(bar).bottom()) for bar in grid.shown_bars()]
        assert all(at <= grid.geometry_of.day_rect(bar.week, 0).bottom() for bar, at in bottoms)
