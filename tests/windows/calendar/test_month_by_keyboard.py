"""The month gone through and changed with keys alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from rcm_desktop.domain.events.stretching import EventMoved
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.windows.calendar.calendar_head import View
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from rcm_desktop.windows.calendar.month_grid import MonthGrid
from tests.windows.calendar.events import BOUND, EVENTS, PASSPORTS, TODAY
from tests.windows.calendar.told import Told, press
from tests.windows.room import ALT, CTRL, SHIFT

Key = Qt.Key


@pytest.fixture
def grid(view: CalendarView) -> MonthGrid:
    view.month.show_day(TODAY)
    return view.month


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Key.Key_Right, date(2025, 7, 10)),
        (Key.Key_Left, date(2025, 7, 8)),
        (Key.Key_Down, date(2025, 7, 16)),
        (Key.Key_Up, date(2025, 7, 2)),
        (Key.Key_Home, date(2025, 7, 7)),
        (Key.Key_End, date(2025, 7, 13)),
        (Key.Key_PageDown, date(2025, 8, 9)),
        (Key.Key_PageUp, date(2025, 6, 9)),
    ],
)
def test_a_key_goes_to_a_day(grid: MonthGrid, key: Key, day: date) -> None:
    press(grid, key)
    assert grid.day == day
    assert grid.is_in_month(day)


def test_going_over_the_edge_turns_the_month(view: CalendarView, grid: MonthGrid) -> None:
    press(grid, Key.Key_Down, times=4)
    assert grid.day == date(2025, 8, 6)
    assert view.ui.title.text() == "August 2025"
    press(grid, Key.Key_PageUp, CTRL)
    assert grid.day == date(2024, 8, 6)
    press(grid, Key.Key_Home, CTRL)
    assert grid.day == TODAY


def test_the_31st_becomes_the_last_of_a_shorter_month(grid: MonthGrid) -> None:
    grid.show_day(date(2025, 8, 31))
    press(grid, Key.Key_PageDown)
    assert grid.day == date(2025, 9, 30)


def test_a_day_chooses_its_event_and_an_empty_one_none(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    press(grid, Key.Key_Right, times=3)
    assert told.of("chosen") == ["virtual", "passports", ""]  # The 10th, the close of a round, the 12th.


def test_ctrl_and_arrows_go_from_event_to_event_over_months(view: CalendarView, grid: MonthGrid) -> None:
    passed = []
    for _ in range(5):
        press(grid, Key.Key_Right, CTRL)
        assert grid.stay is not None
        passed.append((grid.stay.event, grid.day.day))
    assert passed == [
        ("virtual", 10), ("comments", 15), ("called_off", 17), ("passports", 17), ("rcgm", 22)
    ]  # fmt: skip
    press(grid, Key.Key_Left, CTRL, times=2)
    assert grid.stay is not None and grid.stay.event == "called_off"
    told = Told(view)
    press(grid, Key.Key_Left, CTRL, times=9)
    assert told.of("said") == ["No event comes before this one."] * 6
    assert grid.day == date(2025, 7, 1)


def test_space_goes_through_the_events_of_a_day(grid: MonthGrid) -> None:
    grid.show_day(date(2025, 7, 17))
    passed = []
    for _ in range(3):
        assert grid.stay is not None
        passed.append(grid.stay.event)
        press(grid, Key.Key_Space)
    assert passed == ["called_off", "passports", "called_off"]


def test_enter_opens_and_on_an_empty_day_begins(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    press(grid, Key.Key_Return)
    press(grid, Key.Key_Right)
    press(grid, Key.Key_Return)
    assert told.of("new_wanted") == [(TODAY, TODAY)]
    assert told.of("open_wanted") == ["virtual"]


def test_insert_begins_on_the_days_picked_with_shift(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    press(grid, Key.Key_Right, SHIFT, times=2)
    press(grid, Key.Key_Insert)
    press(grid, Key.Key_Left, SHIFT, times=4)
    press(grid, Key.Key_Insert)
    press(grid, Key.Key_Escape)
    press(grid, Key.Key_Insert)
    assert told.of("new_wanted") == [
        (TODAY, date(2025, 7, 11)),
        (date(2025, 7, 7), TODAY),
        (date(2025, 7, 7), date(2025, 7, 7)),
    ]


def test_delete_asks_for_the_event_to_go(view: CalendarView, grid: MonthGrid) -> None:
    told = Told(view)
    press(grid, Key.Key_Delete)
    press(grid, Key.Key_Right)
    press(grid, Key.Key_Delete)
    assert told.of("remove_wanted") == ["virtual"]


@pytest.mark.parametrize(
    ("key", "modifiers", "first", "last"),
    [
        (Key.Key_Right, (ALT,), 23, 25),
        (Key.Key_Up, (ALT,), 15, 17),
        (Key.Key_Right, (ALT, SHIFT), 22, 25),
        (Key.Key_Left, (ALT, SHIFT), 22, 23),
        (Key.Key_Down, (ALT, SHIFT), 22, 31),
    ],
)
def test_alt_moves_and_with_shift_stretches(
    view: CalendarView,
    grid: MonthGrid,
    key: Key,
    modifiers: tuple[Qt.KeyboardModifier, ...],
    first: int,
    last: int,
) -> None:
    grid.show_day(date(2025, 7, 22))
    told = Told(view)
    press(grid, key, *modifiers)
    assert told.all == [
        ("move_wanted", EventMoved("rcgm", When.on(date(2025, 7, first), date(2025, 7, last))))
    ]


def test_an_event_is_not_made_shorter_than_a_day(view: CalendarView, grid: MonthGrid) -> None:
    grid.show_day(date(2025, 7, 15))
    told = Told(view)
    press(grid, Key.Key_Left, ALT, SHIFT)
    assert told.all == []


def test_what_was_moved_stays_in_hand_on_its_new_day(view: CalendarView, grid: MonthGrid) -> None:
    grid.show_day(date(2025, 7, 18))
    grid.choose_event("passports")
    told = Told(view)
    after = replace(PASSPORTS, when=When.on(date(2025, 8, 4), date(2025, 8, 5)))
    view.show_events([after if each is PASSPORTS else each for each in EVENTS], TODAY)
    assert (grid.day, grid.month) == (date(2025, 8, 5), date(2025, 8, 1))
    assert grid.stay is not None and grid.stay.event == "passports"
    assert told.of("chosen") == []


def test_what_has_gone_is_no_longer_chosen(view: CalendarView, grid: MonthGrid) -> None:
    grid.show_day(date(2025, 7, 15))
    told = Told(view)
    view.show_events([each for each in EVENTS if each.id != "comments"], TODAY)
    assert told.of("chosen") == [""]
    assert grid.day == date(2025, 7, 15)


def test_bound_days_are_not_moved_and_it_says_why(view: CalendarView, grid: MonthGrid) -> None:
    bound = replace(BOUND, when=When(bound=Bound(Relation.AFTER, event="rcgm")))
    view.show_events([*EVENTS, bound], TODAY)
    grid.show_day(date(2025, 7, 25))
    told = Told(view)
    press(grid, Key.Key_Right, ALT)
    assert told.of("move_wanted") == []
    assert told.of("said") == ["Its days follow another event. Open it to give it days of its own."]
    grid.show_day(date(2025, 7, 11))
    press(grid, Key.Key_Right, ALT)
    assert told.of("said")[-1] == "The day on which a round closes is changed in the event itself."


def test_what_is_only_read_is_not_changed(view: CalendarView, grid: MonthGrid) -> None:
    view.set_read_only(True)
    grid.show_day(date(2025, 7, 22))
    told = Told(view)
    press(grid, Key.Key_Right, ALT)
    for key in (Key.Key_Insert, Key.Key_Delete):
        press(grid, key)
    assert told.all == []
    assert not view.ui.new_button.isEnabled()
    press(grid, Key.Key_Return)
    assert told.of("open_wanted") == ["rcgm"]


def test_ctrl_enter_lists_the_day_in_the_agenda(view: CalendarView, grid: MonthGrid) -> None:
    grid.show_day(date(2025, 7, 23))
    press(grid, Key.Key_Return, CTRL)
    assert view.view is View.AGENDA
    assert view.event_in_hand == "rcgm"
    assert view.agenda.hasFocus()


def test_tab_leaves_the_month(view: CalendarView, grid: MonthGrid) -> None:
    press(grid, Key.Key_Tab)
    assert not grid.hasFocus()
    assert grid.day == TODAY
