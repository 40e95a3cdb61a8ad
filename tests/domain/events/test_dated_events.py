"""Events found by their days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rcm_desktop.domain.events.dated_events import DatedEvents
from rcm_desktop.domain.events.event import Event, EventKind, EventState
from rcm_desktop.domain.events.month_lanes import Stay
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Bound, Relation, When

TODAY = date(2025, 7, 9)


def event(id_: str, first: date | None = None, last: date | None = None) -> Event:
    when = When.on(first, last) if first is not None else When()
    return Event(id_, id_, EventKind.WORKSHOP, when)


def names(events: tuple[Event, ...]) -> list[str]:
    return [each.id for each in events]


def test_events_stand_by_their_days() -> None:
    found = DatedEvents([event("b", date(2025, 8, 1)), event("none"), event("a", date(2025, 7, 1))])
    assert names(found.in_order) == ["a", "b"]
    assert names(found.to_be_dated) == ["none"]
    assert found.years() == (2025, 2025)
    assert len(found) == 3 and "none" in found and "other" not in found


def test_what_lies_over_the_end_of_a_month_is_in_both_and_once() -> None:
    found = DatedEvents([event("a", date(2025, 7, 30), date(2025, 8, 2))])
    a = Stay("a", date(2025, 7, 30), date(2025, 8, 2))
    assert found.between(date(2025, 6, 30), date(2025, 8, 10)) == [a]
    assert found.between(date(2025, 8, 2), date(2025, 8, 2)) == [a]
    assert found.between(date(2025, 8, 3), date(2025, 8, 9)) == []
    assert found.on(date(2025, 8, 1)) == [a] and found.on(date(2025, 8, 3)) == []


def test_a_bound_deadline_follows_the_meeting_it_is_bound_to() -> None:
    meeting = replace(event("vm", date(2025, 11, 27), date(2025, 12, 1)), body="VM")
    eve = replace(event("eve"), when=When(bound=Bound(Relation.BEFORE, body="VM", since=TODAY)))
    after = replace(event("after"), when=When(bound=Bound(Relation.AFTER, event="vm")))
    lost = replace(event("lost"), when=When(bound=Bound(Relation.AFTER, event="gone")))
    found = DatedEvents([eve, after, lost, meeting])
    assert found.days("eve") == (date(2025, 11, 26), date(2025, 11, 26))
    assert found.days("after") == (date(2025, 12, 2), date(2025, 12, 2))
    assert names(found.to_be_dated) == ["lost"]


def test_what_is_inferred_is_shown_and_waits_to_be_confirmed() -> None:
    inferred = replace(event("a"), when=replace(When.on(TODAY), inferred=("year",)))
    found = DatedEvents([inferred])
    assert names(found.in_order) == names(found.to_be_dated) == ["a"]


def test_the_tray_begins_with_what_may_come_first() -> None:
    year, month, any_time = (
        replace(event("year"), when=When(PartialDate(2026))),
        replace(event("month"), when=When(PartialDate(2025, 9))),
        event("any"),
    )
    cancelled = replace(event("off"), state=EventState.CANCELLED)
    assert names(DatedEvents([any_time, year, cancelled, month]).to_be_dated) == ["month", "year", "any"]


def test_a_round_that_is_open_shows_the_day_it_closes() -> None:
    closing = replace(event("a", date(2025, 7, 17)), closes=date(2025, 7, 11))
    mark = Stay("a", date(2025, 7, 11), date(2025, 7, 11), is_closing=True)
    assert DatedEvents([closing]).on(date(2025, 7, 11)) == [mark]
    assert DatedEvents([closing], settled={"a"}).on(date(2025, 7, 11)) == []
    held = replace(closing, state=EventState.HELD)
    assert DatedEvents([held]).on(date(2025, 7, 11)) == []


def test_it_opens_on_what_comes_next() -> None:
    past, coming = event("past", date(2025, 7, 1)), event("coming", date(2025, 9, 3))
    assert DatedEvents([past, coming]).month_to_open(TODAY) == date(2025, 9, 3)
    assert DatedEvents([past, coming, event("soon", date(2025, 7, 20))]).month_to_open(TODAY) == TODAY
    running = event("runs", date(2025, 6, 1), date(2025, 7, 9))
    assert DatedEvents([running, coming]).month_to_open(TODAY) == TODAY
    assert DatedEvents([past]).month_to_open(TODAY) == TODAY
    assert DatedEvents().month_to_open(TODAY) == TODAY


def test_what_was_cancelled_does_not_come() -> None:
    off = replace(event("off", date(2025, 7, 20)), state=EventState.CANCELLED)
    found = DatedEvents([off, event("coming", date(2025, 8, 3))])
    coming = found.next_from(TODAY)
    assert coming is not None and coming.id == "coming"
    assert DatedEvents([off]).next_from(TODAY) is None


def test_going_from_event_to_event() -> None:
    found = DatedEvents([event("a", date(2025, 7, 1)), event("b", date(2025, 7, 20))])

    def beside(id_: str, day: date, step: int) -> str:
        place = found.place_beside(id_, day, step)
        return place.id if place is not None else ""

    assert beside("a", TODAY, 1) == "b"
    assert beside("b", TODAY, 1) == ""
    assert beside("a", TODAY, -1) == ""
    assert beside("", TODAY, 1) == "b"
    assert beside("", TODAY, -1) == "a"
    assert beside("", date(2025, 7, 20), 1) == "b"


def test_a_span_typed_wrong_does_no_harm() -> None:
    endless = event("a", date(1, 1, 1), date(9999, 12, 31))
    assert DatedEvents([endless]).on(date(50, 5, 5))


def test_what_is_bound_to_the_ends_of_time_waits_for_its_days() -> None:
    last, first = event("last", date.max), event("first", date.min)
    after = replace(event("after", date.max), when=When(bound=Bound(Relation.AFTER, event="last")))
    before = replace(event("before", date.min), when=When(bound=Bound(Relation.BEFORE, event="first")))
    dated = DatedEvents((last, first, after, before))
    assert {each.id for each in dated.to_be_dated} == {"after", "before"}
    assert dated.days("last") == (date.max, date.max)
