"""Keys drawn at random over odd events: what is in hand is shown, what is asked for is possible."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.month_lanes import FIRST_YEAR, LAST_YEAR
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.stretching import EventMoved
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.windows.calendar.calendar_head import View
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from tests.windows.calendar.events import TODAY
from tests.windows.room import ALT, CTRL, NONE, SHIFT

_KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Return),
    *(Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Escape),
)
_HELD = (NONE, NONE, NONE, CTRL, ALT, SHIFT, ALT | SHIFT)
_TITLES = ("", "<b>x</b>", "a\nb", "W" * 300, "\u202eturned", "Ñandú")


def drawn_event(chance: random.Random, at: int) -> Event:
    first = chance.choice(
        (
            date(1, 1, 1),
            date(9999, 12, 30),
            TODAY,
            *(TODAY + timedelta(days=day) for day in range(-40, 90, 3)),
        )
    )
    length = timedelta(days=chance.choice((0, 0, 1, 3, 9, 70)))
    last = first + length if first.year < 9999 else first
    when = chance.choice(
        (
            *(When.on(first, last),) * 4,
            *(When(PartialDate(2025)), When(), When(bound=Bound(Relation.AFTER, event="e1"))),
        )
    )
    title = chance.choice(_TITLES)
    event = Event(f"e{at}", f"e{at}", chance.choice(list(EventKind)), when, EventWording(title, title))
    closes = chance.choice((None, first))
    return replace(event, state=chance.choice(list(EventState)), closes=closes)


@pytest.mark.parametrize("seed", range(6))
def test_no_key_leads_astray(view: CalendarView, seed: int) -> None:
    chance = random.Random(seed)
    events = {each.id: each for each in (drawn_event(chance, at) for at in range(25))}

    def show() -> None:
        view.show_events(events.values(), TODAY)

    def move(asked: EventMoved) -> None:
        assert asked.when.exact_days is not None
        events[asked.id] = replace(events[asked.id], when=asked.when)
        show()

    def remove(id_: str) -> None:
        del events[id_]
        show()

    def begin(days: tuple[date, date] | None) -> None:
        if days is not None and len(events) < 30:
            assert days[0] <= days[1]
            id_ = f"n{len(events)}{chance.random()}"
            events[id_] = Event(id_, id_, when=When.on(*days))
            show()

    telling: tuple[tuple[object, Callable[..., None]], ...] = (
        (view.move_wanted, move), (view.remove_wanted, remove), (view.new_wanted, begin)
    )  # fmt: skip
    for signal, act in telling:
        signal.connect(act)  # type: ignore[attr-defined]
    show()
    for turn in range(120):
        shown = view.ui.views.currentWidget()
        assert shown is not None
        target = view.year.months[view.day.month - 1] if shown is view.year else shown
        QTest.keyClick(target, chance.choice(_KEYS), chance.choice(_HELD))
        if turn % 17 == 0:
            view.show_view(chance.choice(list(View)))
            view.resize(chance.choice((380, 700, 1000)), chance.choice((260, 500)))
            view.grab()
        grid = view.month
        assert grid.currentIndex().isValid()
        assert FIRST_YEAR <= grid.day.year <= LAST_YEAR
        assert grid.is_in_month(grid.day)
        assert grid.stay is None or grid.stay.event in events
        assert grid.picked is None or grid.picked[0] <= grid.picked[1]
