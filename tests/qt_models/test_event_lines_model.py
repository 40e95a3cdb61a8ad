"""Lines of events: words, marks, what is past, and titles that look like markup."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.qt_models.event_lines_model import EventColumn, EventLinesModel

_Role = Qt.ItemDataRole


def event(id_: str, kind: EventKind = EventKind.WORKSHOP) -> Event:
    return Event(id_, id_, kind, When.on(date(2025, 7, 9)), EventWording(f"<b>{id_}</b>\nnew line"))


def model(*events: Event) -> EventLinesModel:
    columns = (
        EventColumn(lambda: "Key", lambda each: each.key),
        EventColumn(lambda: "Title", lambda each: each.en.title, has_mark=True),
        EventColumn(lambda: "Place", lambda each: ""),
    )
    made = EventLinesModel(columns)
    made.show(events, lambda each: each.id == "past")
    return made


def test_a_cell_says_whose_it_is_and_its_column() -> None:
    made = model(event("a"))
    assert made.headerData(1, Qt.Orientation.Horizontal) == "Title"
    assert made.index(0, 0).data() == "a"
    assert made.index(0, 0).data(_Role.AccessibleTextRole) == "<b>a</b>\nnew line, Key: a"
    assert made.index(0, 2).data(_Role.AccessibleTextRole) == "<b>a</b>\nnew line, Place: –"


def test_markup_in_a_title_is_shown_and_not_read() -> None:
    made = model(event("a"))
    assert made.index(0, 1).data(_Role.ToolTipRole) == "<qt>&lt;b&gt;a&lt;/b&gt;<br>new line</qt>"
    assert made.index(0, 2).data(_Role.ToolTipRole) == ""


def test_what_is_past_stands_back() -> None:
    made = model(event("past"), event("coming"))
    made.set_dress("#123456", lambda _: QIcon())
    assert made.index(0, 0).data(_Role.ForegroundRole).color().name() == "#123456"
    assert made.index(1, 0).data(_Role.ForegroundRole) is None


def test_a_mark_is_drawn_once_for_all_that_look_alike() -> None:
    drawn: list[tuple[EventKind, EventState]] = []

    def mark(each: Event) -> QIcon:
        drawn.append((each.kind, each.state))
        return QIcon()

    made = model(event("a"), event("b"), event("c", EventKind.DEADLINE))
    made.set_dress("#123456", mark)
    for row in range(3):
        assert made.index(row, 1).data(_Role.DecorationRole) is not None
        assert made.index(row, 0).data(_Role.DecorationRole) is None
    assert drawn == [
        (EventKind.WORKSHOP, EventState.CONFIRMED), (EventKind.DEADLINE, EventState.CONFIRMED)
    ]  # fmt: skip


def test_an_event_is_found_by_its_id() -> None:
    made = model(event("a"), event("b"))
    assert (made.row_of("b"), made.row_of("other")) == (1, -1)
    found = made.event_at(made.index(1, 2))
    assert found is not None and found.id == "b"
